// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userspage.h"

#include "ui/importexport/exportusers.h"
#include "ui/importexport/importdialog.h"
#include "ui/seats/buyseatsdialog.h"
#include "ui/theme/painting.h"
#include "ui/users/addusersdialog.h"
#include "ui/users/bulkbar.h"
#include "ui/users/filterbar.h"
#include "ui/users/progressstrip.h"
#include "ui/users/usercolumns.h"
#include "ui/users/usercommands.h"
#include "ui/users/userpictures.h"
#include "ui/users/userprofiledialog.h"
#include "ui/users/usersbar.h"
#include "ui/users/userselection.h"
#include "ui/users/usertable.h"
#include "ui/users/usertimes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hintstrip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>
#include <chrono>

namespace callboard
{

namespace
{

QString columnsName()
{
    return QStringLiteral("users");
}

} // namespace

UsersPage::UsersPage(const UsersContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_model(new UserListModel(m_context.administration, m_context.account.profile().profile.id, this)),
      m_selection(new UserSelection(this)),
      m_times(new UserTimes(m_context, this)),
      m_pictures(new UserPictures(m_context.account, this)),
      m_commands(new UserCommands(m_context, *m_model, this)),
      m_bar(new UsersBar(m_context.administration)),
      m_filters(new FilterBar(*m_model)),
      m_table(new UserTable(*m_model, *m_selection, *m_pictures, *m_times)),
      m_state(new StateView(m_table, SkeletonShape::Table)),
      m_progress(new ProgressStrip),
      m_hints(nullptr),
      m_selected(nullptr),
      m_bulk(new BulkBar(*m_commands, *m_selection, *m_model))
{
    setObjectName(QStringLiteral("page.users"));
    m_model->setTimeText([this](const User &user) { return m_times->variants(user); });
    auto *hints = new HintStrip(
        tr("Arrow keys move · Space selects · Enter opens the profile · Shift F10 opens the menu"));
    m_hints = hints;
    m_selected = new Text(QString(), FontRole::Caption, Color::Text3);
    hints->addEnd(m_selected);
    m_selected->setObjectName(QStringLiteral("users.selected"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_filters);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_hints);
    layout->addWidget(m_bulk);
    setTabOrder(m_bar->lastControl(), m_filters->firstControl());
    setTabOrder(m_filters->lastControl(), m_table);

    m_table->columns()->addEntries(m_bar->moreMenu());
    addFileEntries(m_bar->moreMenu());
    connectParts();
    m_table->columns()->restore(m_context.state.columns(columnsName()));
    filter();
    m_context.administration.openUsers();
    refreshState();
    refreshBottom();
    refreshProgress();
    m_minute.setInterval(std::chrono::minutes(1));
    m_minute.start();
}

UsersPage::~UsersPage() = default;

void UsersPage::connectParts()
{
    connect(m_bar->search(), &QLineEdit::textChanged, this, &UsersPage::filter);
    connect(m_bar->search(), &SearchField::leftDownwards, m_table,
            [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_bar, &UsersBar::addRequested, this, &UsersPage::addUsers);
    connect(m_bar, &UsersBar::buyRequested, this, &UsersPage::buySeats);
    connect(m_filters, &FilterBar::changed, this, &UsersPage::filter);
    connect(m_model, &UserListModel::countsChanged, this, &UsersPage::refreshState);
    connect(m_model, &UserListModel::countsChanged, this, &UsersPage::refreshBottom);
    connect(m_model, &QAbstractItemModel::modelReset, this, &UsersPage::refreshState);
    connect(m_selection, &UserSelection::changed, this, &UsersPage::refreshBottom);
    connect(m_bulk, &BulkBar::allRequested, m_table, &UserTable::selectAllRows);
    connect(&m_context.administration, &Administration::usersGone, m_selection, &UserSelection::forget);
    connect(&m_context.administration, &Administration::usersProgressChanged, this, [this] {
        refreshProgress();
        refreshState();
    });
    connect(m_commands, &UserCommands::runChanged, this, [this] {
        refreshProgress();
        refreshBottom();
    });
    connect(m_commands, &UserCommands::toastRequested, this, &Page::toastRequested);
    connect(m_commands, &UserCommands::openRequested, this, &UsersPage::openProfile);
    connect(m_progress, &ProgressStrip::actionTriggered, this, &UsersPage::progressAction);
    connect(m_table, &UserTable::openRequested, this, &UsersPage::openProfile);
    connect(m_table, &UserTable::deleteRequested, this, [this](const QList<RecordId> &ids) {
        const QList<User> users = m_commands->users(ids);
        const UserAction action{.kind = UserAction::Kind::Delete};
        const QString reason = m_commands->whyNot(action, users);
        if (reason.isEmpty())
            m_commands->perform(action, users);
        else
            emit toastRequested(reason, {});
    });
    connect(m_table, &UserTable::menuRequested, this, &UsersPage::openMenu);
    connect(m_table->columns(), &UserColumns::changed, this,
            [this] { m_context.state.setColumns(columnsName(), m_table->columns()->state()); });
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_model->total() == 0) {
            m_context.account.syncNow();
            return;
        }
        m_bar->search()->clear();
        m_filters->clear();
        filter();
        m_bar->search()->setFocus();
    });
    connect(&m_context.account, &Account::statusChanged, this, [this] {
        m_bar->setOffline(whyNotOnline(m_context.account.status().state));
        refreshState();
        refreshProgress();
        refreshBottom();
    });
    m_bar->setOffline(whyNotOnline(m_context.account.status().state));
    connect(&m_minute, &QTimer::timeout, m_table->viewport(), QOverload<>::of(&QWidget::update));
}

QMenu *UsersPage::moreMenu() const
{
    return m_bar->moreMenu();
}

void UsersPage::addFileEntries(QMenu *menu)
{
    menu->addSeparator();
    menu->addAction(tr("&Import…"), this, [this] {
        auto *dialog = new ImportDialog(m_context.administration, m_context.files, this);
        connect(dialog, &ImportDialog::imported, this,
                [this](int count) { emit toastRequested(tr("%n user(s) imported.", nullptr, count), {}); });
        dialog->open();
    });
    menu->addAction(tr("&Export…"), this, [this] {
        exportUsers(m_context.administration, m_context.files, this,
                    [this](const QString &sentence) { emit toastRequested(sentence, {}); });
    });
}

bool UsersPage::focusSearch()
{
    m_bar->search()->setFocus(Qt::ShortcutFocusReason);
    m_bar->search()->selectAll();
    return true;
}

void UsersPage::arrive()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_bar->search()->setFocus(Qt::OtherFocusReason);
}

void UsersPage::filter()
{
    const UserFilter before = m_model->filter();
    const UserFilter wanted{m_bar->search()->text(), m_filters->states(), m_filters->roles()};
    m_model->setFilter(wanted);
    if (!(before == wanted))
        m_table->scrollToTop();
    refreshState();
}

void UsersPage::refreshState()
{
    const UsersProgress progress = m_context.administration.usersProgress();
    if (m_model->rowCount() > 0) {
        m_state->showContent();
        return;
    }
    using Phase = UsersProgress::Phase;
    const bool ready = progress.phase == Phase::Ready;
    if (m_model->total() > 0 || ready) {
        const QString text = m_bar->search()->text().simplified();
        m_state->showMessage({Icon::Search,
                              Color::Text3,
                              text.isEmpty() ? tr("Nobody is in these filters")
                                             : tr("Nobody found for “%1”").arg(text.left(60)),
                              text.isEmpty() ? tr("Other states or roles may have somebody.")
                                             : tr("The search looks at names, addresses, usernames and "
                                                  "departments, within the filters."),
                              tr("Clear &filters"),
                              {}});
        return;
    }
    if (progress.phase == Phase::Failed) {
        const QString title = tr("The users could not be loaded");
        const auto own = m_context.administration.problem(Collection::Users);
        m_state->showMessage(
            own ? StateView::failed(title, *own)
                : StateView::failed(title, progress.problem, m_context.account.status().detail));
    } else if (m_context.account.status().state == SyncState::Offline && progress.phase != Phase::Reading)
        m_state->showMessage(StateView::notHereYet());
    else if (progress.phase == Phase::Stopped)
        m_state->showMessage({Icon::Users,
                              Color::Text3,
                              tr("Fetching was stopped"),
                              tr("Resume it below to see the studio's users."),
                              {},
                              {}});
    else
        m_state->showLoading();
}

void UsersPage::refreshBottom()
{
    const bool gathering = m_selection->isGathering();
    // The bar comes and goes without taking the focus from the table.
    m_bulk->setVisible(gathering);
    m_hints->setVisible(!gathering);
    m_selected->setText(m_selection->count() > 0 ? tr("%Ln selected", "users", m_selection->count())
                                                 : QString());
    if (gathering)
        m_bulk->refresh();
}

void UsersPage::refreshProgress()
{
    if (const BulkRun *run = m_commands->run()) {
        if (run->count() > 1)
            m_progress->show(run->text(), run->done() + int(run->failures().size()), run->count(),
                             run->isCancelled() ? QString() : tr("S&top"));
        return;
    }
    using Phase = UsersProgress::Phase;
    const UsersProgress progress = m_context.administration.usersProgress();
    const QString of = progress.total > 0
                           ? tr("%L1 of %L2 users are here.").arg(progress.done).arg(progress.total)
                           : tr("%L1 users are here.").arg(progress.done);
    // Where there is nothing yet, the page says alone why.
    const bool kept =
        progress.phase == Phase::Failed || m_context.account.status().state == SyncState::Offline;
    if (kept && progress.done == 0) {
        m_progress->hide();
        return;
    }
    switch (progress.phase) {
    case Phase::Fetching:
        m_progress->show(tr("Fetching the users for the first time. %1", "how many are here").arg(of),
                         int(progress.done), int(progress.total), tr("Ca&ncel"));
        break;
    case Phase::Stopped:
        m_progress->show(tr("Fetching is stopped. %1", "how many are here").arg(of), int(progress.done),
                         int(progress.total), tr("Res&ume"));
        break;
    case Phase::Failed:
        m_progress->show(tr("Not all users are here. %1", "why").arg(progress.problem), int(progress.done),
                         int(progress.total), tr("&Try again"));
        break;
    default: m_progress->hide(); break;
    }
}

void UsersPage::progressAction()
{
    if (BulkRun *run = m_commands->run()) {
        run->cancel();
        refreshProgress();
    } else if (m_context.administration.usersProgress().phase == UsersProgress::Phase::Fetching) {
        m_context.administration.stopUsers();
    } else {
        m_context.administration.resumeUsers();
    }
}

void UsersPage::openMenu(int row, const QPoint &at)
{
    const QList<RecordId> ids = m_table->targets(row);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("users.menu"));
    menu->setAccessibleName(tr("Actions"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_commands->fillMenu(menu, m_commands->users(ids));
    m_table->setMenuRow(row);
    connect(menu, &QMenu::aboutToHide, m_table, [this] { m_table->setMenuRow(-1); });
    const int width = menu->sizeHint().width();
    const bool atDots = m_table->mapFromGlobal(at).x() > m_table->width() / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    menu->popup(atDots != mirrored && !mirrored ? at - QPoint(width, 0) : at);
}

void UsersPage::openProfile(const RecordId &id)
{
    if (!m_model->user(id))
        return;
    auto *dialog = new UserProfileDialog(m_context, *m_model, *m_times, *m_commands, id, this);
    connect(dialog, &UserProfileDialog::toastRequested, this,
            [this](const QString &text) { emit toastRequested(text, {}); });
    dialog->open();
}

void UsersPage::addUsers()
{
    auto *dialog = new AddUsersDialog(m_context, *m_model, this);
    connect(dialog, &AddUsersDialog::invited, this,
            [this](const QString &sentence) { emit toastRequested(sentence, {}); });
    dialog->open();
}

void UsersPage::buySeats()
{
    auto *dialog = new BuySeatsDialog(m_context.administration, this);
    connect(dialog, &BuySeatsDialog::bought, this, [this](const Purchase &purchase) {
        emit toastRequested(
            tr("%n seat(s) bought. The order is %1.", nullptr, purchase.count).arg(purchase.number), {});
    });
    dialog->open();
}

} // namespace callboard
