// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/accountmenus.h"
#include "ui/shell/accountpresenter.h"
#include "ui/shell/commandfield.h"
#include "ui/shell/page.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/quitguard.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/shellview.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowstate.h"
#include "ui/theme/look.h"
#include "ui/widgets/toast.h"

#include <QCloseEvent>
#include <QTimer>

namespace callboard
{

namespace
{

constexpr auto pagePrefix = "page:";

} // namespace

MainWindow::MainWindow(const PageRegistry &pages, Accounts &accounts, Theme &theme, WindowState &state,
                       QWidget *signIn)
    : m_pages(pages),
      m_theme(theme),
      m_state(state),
      m_signIn(signIn),
      m_actions(new ShellActions(theme, this)),
      m_view(new ShellView(pages, *m_actions, new StudioMenu(accounts, *m_actions, this),
                           new ProfileMenu(*m_actions, this), this)),
      m_quitGuard(new QuitGuard(*m_view->pages, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Callboard"));
    setMinimumSize(dp(960), dp(600));
    // The first one is the one that shows. Who is signed in goes past the sign-in page without its being
    // built.
    addWidget(m_view);
    addWidget(m_signIn);
    m_actions->setAccountPresent(false);
    state.restore(*this);
    connectActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    connect(m_view->sidebar, &Sidebar::pageWanted, this, &MainWindow::showPage);
    connect(m_view->sidebar, &Sidebar::pageEntered, this, [this] { m_view->pages->currentPage()->arrive(); });
    connect(m_view->pages, &PageHost::currentPageChanged, this, &MainWindow::pageShown);
    connect(m_view->topBar->command(), &CommandField::commandChosen, this, &MainWindow::runCommand);
    connect(m_view->studioMenu, &StudioMenu::accountWanted, this, &MainWindow::accountWanted);
    connect(m_actions->anotherStudio, &QAction::triggered, this, &MainWindow::anotherStudioWanted);
    connect(m_actions->signOut, &QAction::triggered, this, [this] {
        if (account())
            emit signOutWanted(account()->id());
    });
    connect(m_actions->syncNow, &QAction::triggered, this, [this] {
        if (account())
            account()->syncNow();
    });
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_quitGuard, &QuitGuard::quitAgreed, this, &MainWindow::finishClosing);
    connect(&m_theme, &Theme::changed, this, [this] { m_state.remember(m_theme); });
}

Account *MainWindow::account() const
{
    return m_presenter ? &m_presenter->account() : nullptr;
}

void MainWindow::showAccount(Account &account)
{
    if (this->account() != &account) {
        m_presenter.reset();
        m_presenter = std::make_unique<AccountPresenter>(account, *m_view, FieldTexts(m_pages.titles()));
        connect(m_presenter.get(), &AccountPresenter::needPressed, this, &MainWindow::answerNeed);
        connect(&account, &Account::administrationChanged, m_presenter.get(), [this] { offerPages(); });
        m_actions->setAccountPresent(true);
        offerPages();
        account.setInFront(isActiveWindow());
    }
    const QString left = m_state.page(account.id());
    m_view->pages->showPage(account, left.isEmpty() ? account.profile().profile.startPage : left);
    setCurrentWidget(m_view);
    m_view->pages->currentPage()->arrive();
}

void MainWindow::showSignIn()
{
    if (Account *shown = account())
        shown->setInFront(false);
    m_presenter.reset();
    m_actions->setAccountPresent(false);
    setCurrentWidget(m_signIn);
    entitle(tr("Callboard"));
    m_signIn->setFocus();
}

void MainWindow::forget(const AccountId &account)
{
    if (m_presenter && m_presenter->account().id() == account)
        showSignIn();
    m_view->pages->forget(account);
}

void MainWindow::showPage(const QString &pageId)
{
    if (account() && m_view->pages->currentId() != pageId)
        m_view->pages->showPage(*account(), pageId);
}

void MainWindow::goTo(const QString &pageId)
{
    showPage(pageId);
    if (account())
        m_view->pages->currentPage()->arrive();
}

void MainWindow::showToast(const QString &text, std::function<void()> undo)
{
    m_view->toast->show(text, std::move(undo));
}

void MainWindow::offerPages()
{
    m_view->sidebar->setPages(m_pages.pagesOf(*account()));
    m_view->sidebar->setCurrentPage(m_view->pages->currentId());
    makePageActions(*account());
    offerCommands();
}

void MainWindow::makePageActions(const Account &account)
{
    m_view->profileMenu->setPages({});
    qDeleteAll(m_pageActions);
    m_pageActions.clear();
    const QList<PageEntry> entries = m_pages.pagesOf(account);
    for (const PageEntry &entry : entries) {
        QString title = entry.title;
        auto *action =
            new QAction(icon(entry.icon), title.replace(QLatin1Char('&'), QLatin1String("&&")), this);
        action->setObjectName(QLatin1String(pagePrefix) + entry.id);
        if (const auto number = m_pageActions.size() + 1; number <= 9)
            action->setShortcut(
                QKeySequence(static_cast<int>(Qt::CTRL) + Qt::Key_0 + static_cast<int>(number)));
        connect(action, &QAction::triggered, this, [this, id = entry.id] { goTo(id); });
        addAction(action);
        m_pageActions.append(action);
    }
    m_view->profileMenu->setPages(m_pageActions);
}

void MainWindow::offerCommands()
{
    QList<Command> commands;
    const QList<PageEntry> entries = m_pages.pagesOf(*account());
    for (int i = 0; i < entries.size(); ++i) {
        const PageEntry &entry = entries.at(i);
        commands.append({QLatin1String(pagePrefix) + entry.id,
                         entry.title,
                         {},
                         entry.keywords,
                         keyWords(m_pageActions.at(i)->shortcut()),
                         CommandGroup::GoTo,
                         static_cast<int>(entry.icon)});
    }
    const QList<QAction *> actions = m_actions->commands();
    for (const QAction *action : actions)
        commands.append({QString::number(actions.indexOf(action)),
                         plainText(*action),
                         action->isCheckable() ? tr("Appearance") : QString(),
                         {},
                         keyWords(action->shortcut()),
                         CommandGroup::Do,
                         iconOf(*action)});
    m_view->topBar->command()->setCommands(commands);
}

void MainWindow::runCommand(const QString &id)
{
    if (id.startsWith(QLatin1String(pagePrefix)))
        goTo(id.mid(static_cast<int>(qstrlen(pagePrefix))));
    else
        m_actions->commands().at(id.toInt())->trigger();
}

void MainWindow::pageShown()
{
    const QString id = m_view->pages->currentId();
    m_view->sidebar->setCurrentPage(id);
    const QString title = m_pages.titles().value(id);
    m_view->topBar->setTitle(title);
    if (!account())
        return;
    entitle(tr("%1 – %2", "a page and a studio").arg(title, account()->studio().name));
    m_state.setPage(account()->id(), id);
}

// Telling the window system a title takes an answer from it, which comes sooner when the page has been made:
// a window that has just been shown keeps the system busy meanwhile.
void MainWindow::entitle(const QString &title)
{
    QTimer::singleShot(0, this, [this, title] { setWindowTitle(title); });
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_actions->withShortcuts(), m_pageActions, this);
    dialog->open();
}

void MainWindow::answerNeed(Need need, bool second)
{
    if (!account())
        return;
    const AccountId id = account()->id();
    switch (need) {
    case Need::SignInAgain: emit signInAgainWanted(id); break;
    case Need::Certificate: emit certificateWanted(id); break;
    case Need::Keychain:
        if (second)
            emit sessionOnlyWanted(id);
        else
            emit keychainRetryWanted(id);
        break;
    case Need::Choice: emit choiceWanted(id); break;
    case Need::Refused: m_view->openSyncPopover(); break;
    case Need::Update:
    case Need::ConfirmEmail: break;
    }
}

void MainWindow::finishClosing()
{
    m_closing = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && !m_quitGuard->mayClose()) {
        event->ignore();
        return;
    }
    m_state.remember(*this);
    event->accept();
    emit quitAgreed();
}

void MainWindow::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && account())
        account()->setInFront(isActiveWindow());
}

} // namespace callboard
