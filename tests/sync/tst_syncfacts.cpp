// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncfacts.h"

#include <QTest>
#include <functional>

using namespace callboard;

namespace
{

using Change = std::function<void(SyncFacts &)>;

void unreachable(SyncFacts &facts)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.text = QStringLiteral("The studio can't be reached.");
    facts.failure = error;
}

void doubted(SyncFacts &facts)
{
    Error error;
    error.kind = ErrorKind::Certificate;
    error.text = QStringLiteral("This may be somebody else.");
    error.certificate = CertificateDoubt{};
    facts.failure = error;
}

void busy(SyncFacts &facts)
{
    Error error;
    error.kind = ErrorKind::Throttled;
    error.status = 429;
    error.code = QStringLiteral("too-many-requests");
    error.text = QStringLiteral("The studio asked for a pause.");
    facts.failure = error;
}

void toSend(SyncFacts &facts)
{
    facts.waiting = 1;
    facts.somethingToSend = true;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestSyncFacts : public QObject
{
    Q_OBJECT

private slots:
    void theGravestCounts_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<SyncState>("state");
        const auto row = [](const char *name, SyncState state, const Change &change) {
            QTest::newRow(name) << change << state;
        };
        row("nothing yet", SyncState::Starting, [](SyncFacts &f) { f.syncedThisRun = false; });
        row("all is there", SyncState::Saved, [](SyncFacts &) {});
        row("on its way", SyncState::Sending, [](SyncFacts &f) {
            toSend(f);
            f.underWay = true;
        });
        row("put off", SyncState::Waiting, [](SyncFacts &f) { toSend(f); });
        row("a pause", SyncState::Waiting, [](SyncFacts &f) {
            toSend(f);
            f.underWay = true;
            busy(f);
        });
        row("a failure with nothing to send", SyncState::Waiting, busy);
        row("no network", SyncState::Offline, unreachable);
        row("another certificate", SyncState::CertificateDoubted, doubted);
        row("another certificate and a choice", SyncState::CertificateDoubted, [](SyncFacts &f) {
            f.needChoice = 1;
            doubted(f);
        });
        row("another certificate, session over", SyncState::SignInAgain, [](SyncFacts &f) {
            f.sessionOver = true;
            doubted(f);
        });
        row("no certificate at all", SyncState::Offline, [](SyncFacts &f) {
            doubted(f);
            f.failure->certificate.reset();
        });
        row("a choice", SyncState::NeedsChoice, [](SyncFacts &f) { f.needChoice = 1; });
        row("a choice and a pause", SyncState::NeedsChoice, [](SyncFacts &f) {
            f.needChoice = 1;
            busy(f);
        });
        row("a choice, offline", SyncState::Offline, [](SyncFacts &f) {
            f.needChoice = 1;
            unreachable(f);
        });
        row("keychain, offline", SyncState::KeychainTrouble, [](SyncFacts &f) {
            f.keychainTrouble = true;
            unreachable(f);
        });
        row("session over, keychain", SyncState::SignInAgain, [](SyncFacts &f) {
            f.keychainTrouble = true;
            f.sessionOver = true;
        });
        row("too old for everything", SyncState::UpgradeRequired, [](SyncFacts &f) {
            f.upgradeRequired = true;
            f.sessionOver = true;
        });
        row("another process", SyncState::Waiting, [](SyncFacts &f) { f.reader = true; });
    }
    void theGravestCounts()
    {
        QFETCH(Change, change);
        QFETCH(SyncState, state);
        SyncFacts facts;
        facts.syncedThisRun = true;
        change(facts);
        const SyncStatus status = deriveStatus(facts);
        QCOMPARE(status.state, state);
        QCOMPARE(status.waiting, facts.waiting);
        QCOMPARE(status.needChoice, facts.needChoice);
        QCOMPARE(status.problem.isEmpty(), !facts.failure && !facts.reader);
    }

    void theDetailsAreForCopying()
    {
        SyncFacts facts;
        busy(facts);
        facts.failure->detail = QStringLiteral("request 17");
        const SyncStatus status = deriveStatus(facts);
        QCOMPARE(status.problem, QStringLiteral("The studio asked for a pause."));
        QCOMPARE(status.detail, QStringLiteral("throttled 429 too-many-requests request 17"));
    }

    void whatIsMissingIsSaidAndLeavesTheStateAsItIs()
    {
        SyncFacts facts;
        facts.syncedThisRun = true;
        Error fault;
        fault.kind = ErrorKind::Server;
        fault.status = 500;
        fault.text = QStringLiteral("The studio had a problem.");
        facts.missing = fault;
        QCOMPARE(deriveStatus(facts).state, SyncState::Saved);
        QCOMPARE(deriveStatus(facts).missing,
                 QStringLiteral("Some of the studio's data could not be fetched. The studio had a problem."));
        QVERIFY(deriveStatus(facts).problem.isEmpty());
        busy(facts);
        QCOMPARE(deriveStatus(facts).problem, QStringLiteral("The studio asked for a pause."));
        QVERIFY(deriveStatus(facts).missing.isEmpty());
    }

    void damageIsNeverHidden()
    {
        SyncFacts facts;
        facts.damage = QStringLiteral("The file was damaged.");
        QCOMPARE(deriveStatus(facts).damage, facts.damage);
        QVERIFY(deriveStatus(facts).problem.isEmpty());
        QCOMPARE(deriveStatus(facts).sentences(), facts.damage);
        busy(facts);
        QCOMPARE(deriveStatus(facts).sentences(),
                 QStringLiteral("The file was damaged. The studio asked for a pause."));
    }
};

QTEST_GUILESS_MAIN(TestSyncFacts)
#include "tst_syncfacts.moc"
