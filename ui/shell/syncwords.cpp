// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncwords.h"

#include "models/items/relativetime.h"
#include "ui/widgets/clocktime.h"

#include <QTimeZone>

namespace callboard
{

SyncWords SyncWords::of(const SyncStatus &status, int unsaved, bool relative, const QDateTime &now)
{
    SyncWords words;
    if (status.lastSynced.isValid())
        words.time =
            tr("Synced %1", "a time: just now, 2 min ago, 14:18")
                .arg(RelativeTime(relative, status.lastSynced.timeZone()).text(status.lastSynced, now));
    const auto lastSynced = [&status] {
        return status.lastSynced.isValid()
                   ? tr("Last synced %1", "a time of day").arg(clockTime(status.lastSynced))
                   : tr("Not synced yet");
    };

    switch (status.state) {
    case SyncState::Starting:
        words.state = tr("Opening…");
        words.time = lastSynced();
        break;
    case SyncState::Saved:
        if (unsaved > 0) {
            words.state = tr("%n edit(s) not saved yet", nullptr, unsaved);
        } else {
            words.icon = Icon::Check;
            words.color = Color::Success;
            words.state = tr("All changes saved");
        }
        if (!status.missing.isEmpty()) {
            words.icon = Icon::Warning;
            words.color = Color::Warning;
            words.time = tr("Some data not fetched");
        }
        if (!status.damage.isEmpty() && !status.damageRead) {
            words.icon = Icon::Warning;
            words.color = Color::Warning;
            words.state = tr("Some changes may be lost");
        }
        break;
    case SyncState::Sending:
        words.turning = true;
        words.state =
            status.waiting > 0 ? tr("Sending %n change(s)…", nullptr, status.waiting) : tr("Sending…");
        break;
    case SyncState::Waiting:
        words.state =
            status.waiting > 0 ? tr("%n change(s) waiting", nullptr, status.waiting) : tr("Not synced");
        words.time = status.nextTry.isValid()
                         ? tr("Next try %1", "a time of day").arg(clockTime(status.nextTry))
                         : lastSynced();
        break;
    case SyncState::Offline:
        words.icon = Icon::Offline;
        words.color = Color::Warning;
        words.state = status.waiting > 0 ? tr("Offline · %n change(s) waiting", nullptr, status.waiting)
                                         : tr("Offline");
        words.time = lastSynced();
        break;
    case SyncState::CertificateDoubted:
        words.icon = Icon::Warning;
        words.color = Color::Danger;
        words.state = status.waiting > 0 ? tr("Not trusted · %n change(s) kept", nullptr, status.waiting)
                                         : tr("Studio not trusted");
        words.time = lastSynced();
        break;
    case SyncState::NeedsChoice:
        words.icon = Icon::Warning;
        words.color = Color::Warning;
        words.state = tr("%n change(s) need a choice", nullptr, std::max(1, status.needChoice));
        break;
    case SyncState::SignInAgain:
        words.icon = Icon::Warning;
        words.color = Color::Warning;
        words.state = status.waiting > 0 ? tr("Signed out · %n change(s) kept", nullptr, status.waiting)
                                         : tr("Signed out");
        words.time = lastSynced();
        break;
    case SyncState::KeychainTrouble:
        words.icon = Icon::Key;
        words.color = Color::Warning;
        words.state = tr("Waiting for the keyring");
        words.time = lastSynced();
        break;
    case SyncState::UpgradeRequired:
        words.icon = Icon::Warning;
        words.color = Color::Danger;
        words.state = tr("Callboard needs an update");
        words.time = lastSynced();
        break;
    }
    return words;
}

} // namespace callboard
