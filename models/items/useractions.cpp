// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/useractions.h"

#include "models/items/fieldtexts.h"
#include "models/items/usertexts.h"
#include "models/sync/administration.h"

namespace callboard
{

QString UserActions::whyNot(const UserAction &action, const User &user, int activeAdministrators)
{
    using Kind = UserAction::Kind;
    const bool isLast =
        user.role == Role::Administrator && user.state == UserState::Active && activeAdministrators <= 1;
    const bool isInvited = user.state == UserState::Invited;
    switch (action.kind) {
    case Kind::ChangeRole:
        if (user.ownedFields.contains(QLatin1String("role")))
            return tr("The role is set in %1.").arg(FieldTexts::shortened(user.identityName));
        return isLast && action.role != Role::Administrator
                   ? tr("The last administrator can't be given another role. Make somebody else an "
                        "administrator first.")
                   : QString();
    case Kind::ResendInvitation:
    case Kind::RevokeInvitation: return isInvited ? QString() : tr("There is no pending invitation.");
    case Kind::SendPasswordReset:
        if (user.identity != IdentityKind::Local)
            return tr("The password belongs to %1.").arg(FieldTexts::shortened(user.identityName));
        if (isInvited)
            return tr("There is no password before the invitation is accepted.");
        return user.state == UserState::Disabled ? tr("The account is disabled.") : QString();
    case Kind::Disable:
        if (isLast)
            return tr("The last administrator can't be disabled. Make somebody else an administrator first.");
        return user.state == UserState::Disabled ? tr("The account is disabled already.") : QString();
    case Kind::Enable:
        return user.state == UserState::Disabled ? QString() : tr("The account is not disabled.");
    case Kind::Delete:
        return isLast
                   ? tr("The last administrator can't be deleted. Make somebody else an administrator first.")
                   : QString();
    }
    return {};
}

QFuture<Result<void>> UserActions::perform(Administration &administration, const User &user,
                                           const UserAction &action)
{
    using Kind = UserAction::Kind;
    switch (action.kind) {
    case Kind::ResendInvitation: return administration.resendInvitation(user.id);
    case Kind::RevokeInvitation: return administration.revokeInvitation(user.id);
    case Kind::SendPasswordReset: return administration.sendPasswordReset(user.id);
    case Kind::Disable: return administration.disable(user.id);
    case Kind::Enable: return administration.enable(user.id);
    case Kind::Delete: return administration.deleteUser(user.id);
    case Kind::ChangeRole: break;
    }
    return administration.changeUser(user.id,
                                     {{QStringLiteral("role"), toString(user.role), toString(action.role)}});
}

std::optional<UserAction> UserActions::reverse(const UserAction &action, const User &before)
{
    switch (action.kind) {
    case UserAction::Kind::ChangeRole: return UserAction{action.kind, before.role};
    case UserAction::Kind::Disable: return UserAction{.kind = UserAction::Kind::Enable};
    case UserAction::Kind::Enable: return UserAction{.kind = UserAction::Kind::Disable};
    default: return {};
    }
}

QString UserActions::progress(const UserAction &action, int number, int count)
{
    const auto filled = [&](const QString &text) { return text.arg(number).arg(count); };
    switch (action.kind) {
    case UserAction::Kind::ChangeRole: return filled(tr("Changing the role of user %1 of %2…"));
    case UserAction::Kind::ResendInvitation: return filled(tr("Sending invitation %1 of %2…"));
    case UserAction::Kind::RevokeInvitation: return filled(tr("Revoking invitation %1 of %2…"));
    case UserAction::Kind::SendPasswordReset: return filled(tr("Sending password reset link %1 of %2…"));
    case UserAction::Kind::Disable: return filled(tr("Disabling user %1 of %2…"));
    case UserAction::Kind::Enable: return filled(tr("Enabling user %1 of %2…"));
    case UserAction::Kind::Delete: return filled(tr("Deleting user %1 of %2…"));
    }
    return {};
}

QString UserActions::done(const UserAction &action, const QString &name, int count)
{
    const bool one = count == 1;
    const QString who = FieldTexts::shortened(name);
    const QString role = UserTexts::role(action.role);
    switch (action.kind) {
    case UserAction::Kind::ChangeRole:
        return one ? tr("%1 now has the role %2.").arg(who, role)
                   : tr("%n users now have the role %1.", nullptr, count).arg(role);
    case UserAction::Kind::ResendInvitation:
        return one ? tr("The invitation was sent to %1 again.").arg(who)
                   : tr("%n invitations were sent again.", nullptr, count);
    case UserAction::Kind::RevokeInvitation:
        return one ? tr("The invitation of %1 is revoked.").arg(who)
                   : tr("%n invitations are revoked.", nullptr, count);
    case UserAction::Kind::SendPasswordReset:
        return one ? tr("%1 gets a link by mail to set a new password.").arg(who)
                   : tr("%n users get a link by mail to set a new password.", nullptr, count);
    case UserAction::Kind::Disable:
        return one ? tr("%1 is disabled.").arg(who) : tr("%n users are disabled.", nullptr, count);
    case UserAction::Kind::Enable:
        return one ? tr("%1 is enabled.").arg(who) : tr("%n users are enabled.", nullptr, count);
    case UserAction::Kind::Delete:
        return one ? tr("%1 is deleted.").arg(who) : tr("%n users are deleted.", nullptr, count);
    }
    return {};
}

QString UserActions::failed(const UserAction &action, int failed, int count)
{
    const auto filled = [&](const QString &text) { return text.arg(failed); };
    switch (action.kind) {
    case UserAction::Kind::ChangeRole:
        return filled(tr("%1 of %n users could not be given the role %2.", nullptr, count))
            .arg(UserTexts::role(action.role));
    case UserAction::Kind::ResendInvitation:
        return filled(tr("%1 of %n invitations could not be sent.", nullptr, count));
    case UserAction::Kind::RevokeInvitation:
        return filled(tr("%1 of %n invitations could not be revoked.", nullptr, count));
    case UserAction::Kind::SendPasswordReset:
        return filled(tr("%1 of %n password reset links could not be sent.", nullptr, count));
    case UserAction::Kind::Disable:
        return filled(tr("%1 of %n users could not be disabled.", nullptr, count));
    case UserAction::Kind::Enable: return filled(tr("%1 of %n users could not be enabled.", nullptr, count));
    case UserAction::Kind::Delete: return filled(tr("%1 of %n users could not be deleted.", nullptr, count));
    }
    return {};
}

} // namespace callboard
