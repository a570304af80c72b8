// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attention.h"

#include <algorithm>

namespace callboard
{

QList<Attention> AttentionList::of(const Account &account)
{
    QList<Attention> list;
    const SyncStatus status = account.status();
    switch (status.state) {
    case SyncState::UpgradeRequired:
        list.append({Need::Update,
                     Icon::Warning,
                     Color::Danger,
                     tr("Callboard needs an update"),
                     status.problem,
                     {}});
        break;
    case SyncState::SignInAgain:
        list.append({Need::SignInAgain, Icon::User, Color::Warning, tr("Sign in again"),
                     tr("Your session has ended. Changes are kept on this computer."), tr("Sign in")});
        break;
    case SyncState::CertificateDoubted:
        list.append({Need::Certificate, Icon::Warning, Color::Danger,
                     status.certificate && status.certificate->isChange()
                         ? tr("The studio's certificate has changed")
                         : tr("The studio's certificate is not trusted"),
                     status.problem, tr("Show…")});
        break;
    case SyncState::KeychainTrouble:
        list.append({Need::Keychain, Icon::Key, Color::Warning, tr("The keyring does not answer"),
                     status.problem.isEmpty() ? tr("Your session is kept there.") : status.problem,
                     tr("Try again")});
        break;
    default: break;
    }

    const auto conflicts = static_cast<int>(account.conflicts().size());
    if (conflicts > 0)
        list.append({Need::Choice, Icon::Warning, Color::Warning,
                     tr("%n change(s) need a choice", nullptr, conflicts),
                     tr("Your profile was changed in two places."), tr("Choose…")});
    const QList<WaitingChange> changes = account.waitingChanges();
    const auto refused =
        static_cast<int>(std::count_if(changes.begin(), changes.end(), [](const WaitingChange &change) {
            return !change.problem.isEmpty();
        }));
    if (refused > 0)
        list.append({Need::Refused, Icon::Warning, Color::Danger,
                     tr("The studio refused %n change(s)", nullptr, refused),
                     tr("Send them again or undo them."), tr("Show")});
    const ShownProfile profile = account.profile();
    if (profile.loaded && !profile.profile.pendingEmail.isEmpty() &&
        !profile.waiting.contains(QLatin1String(field::pendingEmail)))
        list.append(
            {Need::ConfirmEmail,
             Icon::Mail,
             Color::Text2,
             tr("Confirm your new address"),
             tr("A mail with a link went to %1.", "an email address").arg(profile.profile.pendingEmail),
             {}});
    return list;
}

std::optional<BannerMessage> AttentionList::banner(const SyncStatus &status)
{
    switch (status.state) {
    case SyncState::UpgradeRequired:
        return BannerMessage{
            BannerKind::Danger,
            status.problem.isEmpty()
                ? tr("This Callboard and the studio do not understand each other. Update Callboard; "
                     "your copy stays readable.")
                : status.problem,
            {},
            {},
            false};
    case SyncState::SignInAgain:
        return BannerMessage{
            BannerKind::Warning,
            status.waiting > 0
                ? tr("Your session has ended. Sign in again to send %n change(s).", nullptr, status.waiting)
                : tr("Your session has ended. Sign in again to go on."),
            tr("Sign in again"),
            {},
            false};
    case SyncState::CertificateDoubted:
        return BannerMessage{BannerKind::Danger, status.problem, tr("Show certificate…"), {}, false};
    case SyncState::KeychainTrouble:
        return BannerMessage{BannerKind::Warning,
                             status.problem.isEmpty()
                                 ? tr("The keyring of this computer does not answer. Changes are kept "
                                      "here until it does.")
                                 : status.problem,
                             tr("Unlock and try again"), tr("Use this session only"), false};
    default: break;
    }
    if (!status.damage.isEmpty() && !status.damageRead)
        return BannerMessage{BannerKind::Warning, status.damage, {}, {}, true};
    return {};
}

} // namespace callboard
