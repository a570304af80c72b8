// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncfacts.h"

#include <QCoreApplication>

namespace callboard
{

namespace
{

bool isUnreachable(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::NotAStudio: return true;
    // Without a certificate to show, all that is known is that nobody is there to speak to.
    case ErrorKind::Certificate: return !error.certificate;
    default: return false;
    }
}

SyncState stateOf(const SyncFacts &facts)
{
    if (facts.upgradeRequired)
        return SyncState::UpgradeRequired;
    if (facts.sessionOver)
        return SyncState::SignInAgain;
    if (facts.keychainTrouble)
        return SyncState::KeychainTrouble;
    if (facts.failure && facts.failure->certificate)
        return SyncState::CertificateDoubted;
    if (facts.failure && isUnreachable(*facts.failure))
        return SyncState::Offline;
    if (facts.needChoice > 0)
        return SyncState::NeedsChoice;
    if (facts.failure || facts.reader)
        return SyncState::Waiting;
    if (facts.somethingToSend)
        return facts.underWay ? SyncState::Sending : SyncState::Waiting;
    return facts.syncedThisRun ? SyncState::Saved : SyncState::Starting;
}

} // namespace

SyncStatus deriveStatus(const SyncFacts &facts)
{
    SyncStatus status;
    status.state = stateOf(facts);
    status.waiting = facts.waiting;
    status.needChoice = facts.needChoice;
    status.lastSynced = facts.lastSynced;
    status.nextTry = facts.nextTry;
    if (facts.failure) {
        status.certificate = facts.failure->certificate;
        status.problem = facts.failure->text;
        status.detail = technicalDetail(*facts.failure);
    } else if (facts.reader) {
        status.problem = QCoreApplication::translate(
            "callboard::SyncStatus", "Callboard is already open for this account. Make changes in that "
                                     "window; here they are only shown.");
    } else if (facts.missing) {
        // What was changed here is saved all the same, so the state stays what it is.
        status.missing = QCoreApplication::translate("callboard::SyncStatus",
                                                     "Some of the studio's data could not be fetched. %1",
                                                     "a sentence that says why")
                             .arg(facts.missing->text);
    }
    status.damage = facts.damage;
    status.damageRead = facts.damageRead;
    return status;
}

QString SyncStatus::sentences() const
{
    QStringList sentences{damage, problem, missing};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace callboard
