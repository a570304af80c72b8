// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/invitationssection.h"

#include "models/items/bulkrun.h"
#include "models/items/fieldtexts.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int shownRows = 8;
constexpr UserAction resending{.kind = UserAction::Kind::ResendInvitation};
constexpr UserAction revoking{.kind = UserAction::Kind::RevokeInvitation};

} // namespace

InvitationsSection::InvitationsSection(Administration &administration, const Clock &clock,
                                       const RelativeTime &times, QWidget *parent)
    : FormSection(tr("Pending invitations"), parent),
      m_administration(administration),
      m_model(new InvitationListModel(administration, clock, times, this)),
      m_table(new Table(tr("Pending invitations"))),
      m_empty(new Text(tr("Nobody is invited at the moment."), FontRole::Body, Color::Text3)),
      m_progress(new Text(QString(), FontRole::Small, Color::Text3)),
      m_resend(new Button(tr("&Resend"))),
      m_revoke(new Button(tr("Re&voke…"), ButtonRole::Danger)),
      m_resendExpired(new Button(tr("Resend all &expired")))
{
    m_table->setObjectName(QStringLiteral("seats.invitations"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumns({{0}, {160}, {136}, {176}});
    m_table->setFitsRows(shownRows);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setLook([](const QModelIndex &index) -> CellLook {
        if (index.column() == InvitationListModel::Expires &&
            index.data(InvitationListModel::ExpiredRole).toBool())
            return {Color::Warning, Icon::Warning};
        return {index.column() == InvitationListModel::Email ? Color::Text : Color::Text2};
    });
    m_resend->setObjectName(QStringLiteral("seats.invitations.resend"));
    m_revoke->setObjectName(QStringLiteral("seats.invitations.revoke"));
    m_resendExpired->setObjectName(QStringLiteral("seats.invitations.resendExpired"));
    m_progress->setObjectName(QStringLiteral("seats.invitations.progress"));
    m_progress->setElided(true);

    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, dp(4), 0, 0);
    row->setSpacing(dp(8));
    for (Button *button : {m_resend, m_revoke, m_resendExpired})
        row->addWidget(button);
    row->addWidget(m_progress, 1);
    addWide(m_empty);
    addWide(m_table);
    addWide(buttons);

    connect(m_resend, &QPushButton::clicked, this, [this] { resend(selected()); });
    connect(m_revoke, &QPushButton::clicked, this, &InvitationsSection::confirmRevoke);
    connect(m_resendExpired, &QPushButton::clicked, this, [this] { resend(m_model->expired()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &InvitationsSection::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InvitationsSection::refresh);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &InvitationsSection::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &InvitationsSection::refresh);
    refresh();
}

void InvitationsSection::setDisabledReason(const QString &reason)
{
    m_reason = reason;
    refresh();
}

QList<User> InvitationsSection::selected() const
{
    QList<User> users;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows)
        users.append(m_model->user(row));
    return users;
}

void InvitationsSection::showMenu(const QPoint &position)
{
    if (selected().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [menu](const Button *button, const QString &words) {
        QAction *action = menu->addAction(words);
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
        return action;
    };
    connect(add(m_resend, tr("&Resend")), &QAction::triggered, this, [this] { resend(selected()); });
    menu->addSeparator();
    QAction *revoke = add(m_revoke, tr("Re&voke…"));
    setDestructive(revoke);
    connect(revoke, &QAction::triggered, this, &InvitationsSection::confirmRevoke);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void InvitationsSection::resend(const QList<User> &users)
{
    run(users, resending);
}

void InvitationsSection::confirmRevoke()
{
    const QList<User> users = selected();
    if (users.isEmpty())
        return;
    const auto count = int(users.size());
    const QString name = FieldTexts::shortened(users.first().email);
    auto *dialog = new ConfirmDialog(
        {.caption = tr("Revoke invitations"),
         .heading = count == 1 ? tr("Revoke the invitation of %1?", "an address").arg(name)
                               : tr("Revoke %n invitations?", "two or more", count),
         .explanation = count == 1 ? tr("The link in the mail stops working, and the seat is free.")
                                   : tr("The links in the mails stop working, and the seats are free."),
         .verb = count == 1 ? tr("&Revoke invitation") : tr("&Revoke %n invitations", "two or more", count)},
        this);
    connect(dialog, &QDialog::accepted, this, [this, users] { run(users, revoking); });
    dialog->open();
}

void InvitationsSection::run(const QList<User> &users, const UserAction &action)
{
    if (m_run || users.isEmpty())
        return;
    m_run = new BulkRun(m_administration, users, action, this);
    connect(m_run, &BulkRun::progressChanged, this, [this] { m_progress->setText(m_run->text()); });
    connect(m_run, &BulkRun::finished, this, &InvitationsSection::finish);
    m_run->start();
    refresh();
}

void InvitationsSection::finish()
{
    QString sentence = m_run->text();
    const QList<BulkRun::Step> failures = m_run->failures();
    m_progress->setColor(failures.isEmpty() ? Color::Text3 : Color::Danger);
    if (failures.isEmpty()) {
        m_progress->clear();
        emit done(sentence);
    } else {
        m_progress->setText(tr("%1 %2", "what failed, why").arg(sentence, failures.first().error.text));
    }
    m_run->deleteLater();
    m_run = nullptr;
    refresh();
}

void InvitationsSection::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_table->setVisible(any);
    for (Button *button : {m_resend, m_revoke, m_resendExpired})
        button->setVisible(any);
    const QString busy = m_run ? tr("Wait until the last action has ended") : m_reason;
    const bool none = m_table->selectedRows().isEmpty();
    const QString choose = none ? tr("Select an invitation first") : QString();
    m_resend->setDisabledReason(busy.isEmpty() ? choose : busy);
    m_revoke->setDisabledReason(busy.isEmpty() ? choose : busy);
    const bool noneExpired = m_model->expired().isEmpty();
    m_resendExpired->setDisabledReason(!busy.isEmpty() ? busy
                                       : noneExpired   ? tr("None has expired")
                                                       : QString());
}

} // namespace callboard
