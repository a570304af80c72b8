// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/whynotonline.h"

#include <QCoreApplication>

namespace callboard
{

QString whyNotOnline(SyncState state)
{
    switch (state) {
    case SyncState::Offline:
        return QCoreApplication::translate("callboard::WhyNotOnline", "Can only be changed online");
    case SyncState::CertificateDoubted:
        return QCoreApplication::translate("callboard::WhyNotOnline",
                                           "Can only be changed when the studio's certificate is trusted");
    case SyncState::SignInAgain:
        return QCoreApplication::translate("callboard::WhyNotOnline",
                                           "Can only be changed after signing in again");
    case SyncState::KeychainTrouble:
        return QCoreApplication::translate("callboard::WhyNotOnline",
                                           "Can only be changed when the keychain is open");
    case SyncState::UpgradeRequired:
        return QCoreApplication::translate("callboard::WhyNotOnline",
                                           "Can only be changed after an update of Callboard");
    case SyncState::Starting:
    case SyncState::Saved:
    case SyncState::Sending:
    case SyncState::Waiting:
    case SyncState::NeedsChoice: break;
    }
    return {};
}

} // namespace callboard
