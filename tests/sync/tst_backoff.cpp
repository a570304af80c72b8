// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/alarm.h"
#include "models/sync/backoff.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

private slots:
    void waitsAtMost_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("ceiling");
        QTest::newRow("1st") << 1 << qint64(1000);
        QTest::newRow("2nd") << 2 << qint64(2000);
        QTest::newRow("5th") << 5 << qint64(16000);
        QTest::newRow("9th") << 9 << qint64(256000);
        QTest::newRow("10th") << 10 << qint64(300000);
        QTest::newRow("1000th") << 1000 << qint64(300000);
    }
    void waitsAtMost()
    {
        QFETCH(int, failures);
        QFETCH(qint64, ceiling);
        ManualClock clock;
        double dice = 0;
        Backoff backoff(clock, [&] { return dice; });
        QVERIFY(backoff.isDue());
        for (int i = 1; i < failures; ++i)
            backoff.fail({});
        dice = 1;
        backoff.fail({});
        QCOMPARE(backoff.dueAt() - clock.monotonic(), ceiling);
        clock.advance(std::chrono::milliseconds(ceiling - 1));
        QVERIFY(!backoff.isDue());
        clock.advance(1ms);
        QVERIFY(backoff.isDue());
        // Full jitter: down to nothing.
        dice = 0;
        backoff.fail({});
        QVERIFY(backoff.isDue());
        backoff.succeed();
        dice = 1;
        backoff.fail({});
        QCOMPARE(backoff.dueAt() - clock.monotonic(), 1000);
    }

    void theServersPauseIsKept_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("kept");
        QTest::newRow("half a minute") << 30 << 30;
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("negative") << -5 << 1;
        QTest::newRow("a year") << 365 * 86400 << 3600;
    }
    void theServersPauseIsKept()
    {
        QFETCH(int, asked);
        QFETCH(int, kept);
        ManualClock clock;
        Backoff backoff(clock, [] { return 0.0; });
        backoff.fail(std::chrono::seconds(asked));
        QCOMPARE(backoff.dueAt() - clock.monotonic(), qint64(kept) * 1000);
        backoff.forgive();
        QVERIFY(!backoff.isDue());
        backoff.succeed();
        QVERIFY(!backoff.isDue());
        clock.advance(std::chrono::seconds(kept));
        QVERIFY(backoff.isDue());
    }

    void forgivingEndsOnlyOurOwnWait()
    {
        ManualClock clock;
        Backoff backoff(clock, [] { return 0.9; });
        backoff.fail({});
        QVERIFY(!backoff.isDue());
        backoff.forgive();
        QVERIFY(backoff.isDue());
        QCOMPARE(backoff.failures(), 1);
    }

    void theAlarmGoesByTheClock()
    {
        ManualClock clock;
        Alarm alarm(clock);
        QSignalSpy rang(&alarm, &Alarm::rang);
        alarm.check();
        QVERIFY(rang.isEmpty());
        alarm.set(clock.monotonic() + 5000);
        alarm.check();
        QVERIFY(rang.isEmpty());
        clock.jump(24h); // the wall clock does not ring it
        alarm.check();
        QVERIFY(rang.isEmpty());
        clock.advance(5s);
        alarm.check();
        QCOMPARE(rang.size(), 1);
        alarm.check();
        QCOMPARE(rang.size(), 1);
        alarm.set(clock.monotonic());
        QTRY_COMPARE(rang.size(), 2); // and by itself
        alarm.set(clock.monotonic());
        alarm.stop();
        alarm.check();
        QCOMPARE(rang.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
