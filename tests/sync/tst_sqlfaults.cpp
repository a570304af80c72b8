// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/enginefixture.h"

#include <QElapsedTimer>

using namespace callboard;
using namespace std::chrono_literals;

// One scenario, run again and again; in run i the i-th SQL call fails. After recovery everything must be as
// in the run without a failure: nothing lost, nothing applied twice, nothing stuck.
class TestSqlFaults : public QObject
{
    Q_OBJECT

private slots:
    void anyCallMayFail()
    {
        int faults = 0;
        // One call alone: CALLBOARD_FAIL_CALL=290 tst_sqlfaults
        for (int failing = qMax(1, qEnvironmentVariableIntValue("CALLBOARD_FAIL_CALL"));; ++failing) {
            bool fired = false;
            run(failing, fired);
            if (QTest::currentTestFailed()) {
                qWarning("with call %d failing", failing);
                return;
            }
            if (!fired)
                break;
            ++faults;
        }
        qInfo("%d calls failed in turn, all survived", faults);
        QVERIFY(faults > 100);
    }

private:
    // Until it works, as a person would; what was refused must not have left a trace.
    static void untilDone(const std::function<Result<void>()> &act)
    {
        for (int i = 0; i < 3; ++i) {
            if (act().ok())
                return;
        }
        QFAIL("an edit is refused although nothing fails any more");
    }

    // Everything is on this thread, so events alone bring it there; time passes when nothing else happens.
    static bool reach(Computer &here, const std::function<bool()> &goal)
    {
        QElapsedTimer patience;
        patience.start();
        while (!goal() && !patience.hasExpired(10000)) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            here.pass(10min);
        }
        return goal();
    }

    static void heal(Computer &here)
    {
        const bool healed = reach(here, [&] { return here.status.state == SyncState::Saved; });
        QVERIFY2(healed, qPrintable(QStringLiteral("state %1: %2 %3")
                                        .arg(int(here.status.state))
                                        .arg(here.status.problem, here.status.detail)));
    }

    void run(int failing, bool &fired)
    {
        FakeStudio studio;
        const RecordId mia = studio.addPerson(QStringLiteral("mia"));
        Computer here(studio, mia, QStringLiteral("mia"));
        here.signIn();
        int calls = 0;
        const Database::Gate gate = [&](const QString &) {
            if (++calls != failing)
                return true;
            fired = true;
            return false;
        };

        here.start(gate);
        heal(here);
        untilDone([&] { return here.edit(field::lastName, QStringLiteral("Weiss")); });
        heal(here);
        studio.setOffline(true);
        here.engine->syncNow();
        QVERIFY(reach(here, [&] { return here.status.state == SyncState::Offline; }));
        untilDone([&] { return here.edit(field::firstName, QStringLiteral("Mio")); });
        untilDone([&] { return here.edit(field::lastName, QStringLiteral("Ito")); });
        untilDone([&] { return here.edit(field::language, QStringLiteral("de")); });
        untilDone([&] {
            return here.engine->change([&](OutboxQueue &o) { return o.setPicture(mia, "picture"); });
        });
        studio.editElsewhere(mia, QLatin1String(field::lastName), QStringLiteral("Tanaka"));
        studio.loseReply(FakeStudio::Call::Push);
        studio.setOffline(false);
        QVERIFY(reach(
            here, [&] { return here.status.state == SyncState::NeedsChoice && here.status.waiting == 1; }));
        untilDone([&] {
            QHash<qint64, Keep> choices;
            for (const FieldConflict &conflict : here.snapshot.conflicts)
                choices.insert(conflict.id, Keep::Mine);
            return here.resolve(choices);
        });
        heal(here);
        here.stop();
        here.start(gate);
        heal(here);

        QCOMPARE(studio.value(mia, field::firstName), QJsonValue(QStringLiteral("Mio")));
        QCOMPARE(studio.value(mia, field::lastName), QJsonValue(QStringLiteral("Ito")));
        QCOMPARE(studio.value(mia, field::language), QJsonValue(QStringLiteral("de")));
        QCOMPARE(studio.applied().size(), 5);
        QVERIFY(here.snapshot.profile.loaded);
        const AccountSnapshot left = readSnapshot(here.folder(), mia);
        QVERIFY(left.waiting.isEmpty());
        QCOMPARE(left.profile.profile.toJson(), studio.fields(mia));
    }
};

QTEST_GUILESS_MAIN(TestSqlFaults)
#include "tst_sqlfaults.moc"
