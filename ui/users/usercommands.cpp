// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/usercommands.h"

#include "models/items/fieldtexts.h"
#include "models/items/usertexts.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/users/deleteusersdialog.h"
#include "ui/users/failuresdialog.h"

#include <QMenu>
#include <QPointer>

namespace callboard
{

UserCommands::UserCommands(const UsersContext &context, const UserListModel &model, QWidget *host)
    : QObject(host),
      m_context(context),
      m_model(model),
      m_host(host)
{
}

QList<User> UserCommands::users(const QList<RecordId> &ids) const
{
    QList<User> users;
    users.reserve(ids.size());
    for (const RecordId &id : ids) {
        if (std::optional<User> user = m_model.user(id))
            users.append(std::move(*user));
    }
    return users;
}

QString UserCommands::whyNot(const UserAction &action, const QList<User> &users) const
{
    if (const QString offline = whyNotOnline(m_context.account.status().state); !offline.isEmpty())
        return offline;
    if (run())
        return tr("Another change is under way.");
    QString first;
    for (const User &user : users) {
        const QString reason = UserActions::whyNot(action, user, m_model.activeAdministrators());
        if (reason.isEmpty())
            return {};
        if (first.isEmpty())
            first = reason;
    }
    return first;
}

bool UserCommands::includesSelf(const QList<User> &users) const
{
    const RecordId self = m_context.account.profile().profile.id;
    return std::any_of(users.begin(), users.end(), [&](const User &user) { return user.id == self; });
}

void UserCommands::perform(const UserAction &action, const QList<User> &users)
{
    QList<User> able;
    const int administrators = m_model.activeAdministrators();
    for (const User &user : users) {
        if (UserActions::whyNot(action, user, administrators).isEmpty())
            able.append(user);
    }
    if (!able.isEmpty() && !run())
        ask(action, able);
}

void UserCommands::ask(const UserAction &action, const QList<User> &users)
{
    using Kind = UserAction::Kind;
    const int count = int(users.size());
    const QString name = FieldTexts::shortened(users.first().displayName());
    const bool self = includesSelf(users);
    ConfirmQuestion question;
    switch (action.kind) {
    case Kind::Delete: {
        auto *dialog = new DeleteUsersDialog(users, m_host);
        connect(dialog, &QDialog::accepted, this,
                [this, action, users] { start(new BulkRun(m_context.administration, users, action, this)); });
        dialog->open();
        return;
    }
    case Kind::Disable:
        if (count == 1 && !self)
            break;
        question = {tr("Disable user accounts"),
                    count == 1 ? tr("Disable your own account?")
                               : tr("Disable %n users?", "two or more", count),
                    tr("They are signed out everywhere at once and can't sign in. Their seats are free. You "
                       "can enable them again.",
                       "disabled users"),
                    count == 1 ? tr("&Disable") : tr("&Disable %n users", "two or more", count),
                    ButtonRole::DangerPrimary};
        if (self)
            question.explanation =
                tr("You are one of them: you are signed out at once, and only another administrator can let "
                   "you in again.");
        break;
    case Kind::SendPasswordReset:
        question = {tr("Send password reset link"),
                    count == 1 ? tr("Send a password reset link to %1?").arg(name)
                               : tr("Send password reset links to %n users?", "two or more", count),
                    tr("It comes by mail, works once, and expires. The password stays as it is until the "
                       "link is used."),
                    tr("&Send"), ButtonRole::Primary};
        break;
    case Kind::RevokeInvitation:
        question = {tr("Revoke invitation"),
                    count == 1 ? tr("Revoke the invitation of %1?").arg(name)
                               : tr("Revoke %n invitations?", "two or more", count),
                    tr("The link in the mail stops working and the seat is free. You can invite the address "
                       "again."),
                    tr("&Revoke"), ButtonRole::DangerPrimary};
        break;
    case Kind::ChangeRole:
        if (self && action.role != Role::Administrator)
            question = {tr("Change role"), tr("Give up being an administrator?"),
                        tr("You lose the pages for administrators at once, and only another administrator "
                           "can give them back."),
                        tr("&Change role"), ButtonRole::DangerPrimary};
        break;
    case Kind::ResendInvitation:
    case Kind::Enable: break;
    }
    const auto go = [this, action, users] {
        start(new BulkRun(m_context.administration, users, action, this));
    };
    if (question.heading.isEmpty()) {
        go();
        return;
    }
    auto *dialog = new ConfirmDialog(question, m_host);
    connect(dialog, &QDialog::accepted, this, go);
    dialog->open();
}

void UserCommands::start(BulkRun *run)
{
    if (m_run)
        m_run->deleteLater();
    m_run = run;
    connect(run, &BulkRun::progressChanged, this, &UserCommands::runChanged);
    connect(run, &BulkRun::finished, this, [this, run] { finish(run); });
    run->start();
    emit runChanged();
}

void UserCommands::finish(BulkRun *run)
{
    emit runChanged();
    if (!run->failures().isEmpty()) {
        showFailures(run);
        return;
    }
    const QList<BulkRun::Step> undo = run->undoSteps();
    std::function<void()> back;
    if (!undo.isEmpty())
        back = [that = QPointer<UserCommands>(this), undo] {
            if (that && !that->run())
                that->start(new BulkRun(that->m_context.administration, undo, that));
        };
    emit toastRequested(run->text(), back);
}

void UserCommands::showFailures(BulkRun *run)
{
    auto *dialog = new FailuresDialog(*run, m_host);
    connect(dialog, &QDialog::accepted, run, [this, run] {
        run->retry();
        emit runChanged();
    });
    dialog->open();
}

QAction *UserCommands::addEntry(QMenu *menu, const QString &text, const UserAction &action,
                                const QList<User> &users)
{
    QAction *entry = menu->addAction(text, this, [this, action, users] { perform(action, users); });
    const QString reason = whyNot(action, users);
    entry->setEnabled(reason.isEmpty());
    entry->setToolTip(reason);
    return entry;
}

void UserCommands::fillRoleMenu(QMenu *menu, const QList<User> &users)
{
    menu->setToolTipsVisible(true);
    for (const Role role : UserTexts::roles()) {
        QAction *entry = addEntry(menu, UserTexts::role(role), {UserAction::Kind::ChangeRole, role}, users);
        const bool has =
            std::all_of(users.begin(), users.end(), [role](const User &user) { return user.role == role; });
        entry->setCheckable(true);
        entry->setChecked(has);
        entry->setEnabled(entry->isEnabled() && !has);
    }
}

void UserCommands::fillMenu(QMenu *menu, const QList<User> &users)
{
    using Kind = UserAction::Kind;
    menu->setToolTipsVisible(true);
    if (users.isEmpty())
        return;
    const int count = int(users.size());
    const bool one = count == 1;
    if (one) {
        QAction *open = menu->addAction(icon(Icon::User), tr("&View profile") + u'\t' + tr("Enter"), this,
                                        [this, id = users.first().id] { emit openRequested(id); });
        open->setObjectName(QStringLiteral("users.menu.profile"));
    }
    const bool allAdministrators = std::all_of(
        users.begin(), users.end(), [](const User &user) { return user.role == Role::Administrator; });
    if (!allAdministrators)
        addEntry(menu, tr("Make &administrator"), {Kind::ChangeRole, Role::Administrator}, users)
            ->setIcon(icon(Icon::Shield));
    QMenu *roles = menu->addMenu(icon(Icon::Users), tr("&Change role"));
    fillRoleMenu(roles, users);
    addEntry(menu, tr("Send password reset &link…"), {.kind = Kind::SendPasswordReset}, users)
        ->setIcon(icon(Icon::Key));
    addEntry(menu, one ? tr("Resend &invitation") : tr("Resend &invitations"),
             {.kind = Kind::ResendInvitation}, users)
        ->setIcon(icon(Icon::Mail));
    addEntry(menu, one ? tr("&Revoke invitation…") : tr("&Revoke invitations…"),
             {.kind = Kind::RevokeInvitation}, users)
        ->setIcon(icon(Icon::Close));
    menu->addSeparator();
    const auto isDisabled = [](const User &user) { return user.state == UserState::Disabled; };
    const bool someDisabled = std::any_of(users.begin(), users.end(), isDisabled);
    const bool allDisabled = std::all_of(users.begin(), users.end(), isDisabled);
    if (!allDisabled)
        addEntry(menu, one ? tr("&Disable user account") : tr("&Disable %n accounts…", nullptr, count),
                 {.kind = Kind::Disable}, users)
            ->setIcon(icon(Icon::EyeOff));
    if (someDisabled)
        addEntry(menu, one ? tr("&Enable user account") : tr("&Enable accounts"), {.kind = Kind::Enable},
                 users)
            ->setIcon(icon(Icon::Eye));
    QAction *gone = addEntry(menu, tr("Dele&te…") + u'\t' + tr("Del"), {.kind = Kind::Delete}, users);
    gone->setIcon(icon(Icon::Trash, gone->isEnabled() ? Color::Danger : Color::TextOff));
    setDestructive(gone);
}

} // namespace callboard
