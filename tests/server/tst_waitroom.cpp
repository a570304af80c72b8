// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/waitroom.h"

#include <QTest>

using namespace callboard;
using namespace callboard::server;
using namespace std::chrono_literals;

class TestWaitRoom final : public QObject
{
    Q_OBJECT

    const RecordId m_mia{QStringLiteral("mia")};
    const SessionId m_session{QStringLiteral("s1")};

private slots:
    void wakesByAccountAndSession_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("looks");
        QTest::newRow("her account") << QStringLiteral("changed:mia") << 1;
        QTest::newRow("her session") << QStringLiteral("session-ended:s1") << 1;
        QTest::newRow("somebody else") << QStringLiteral("changed:ana") << 0;
        QTest::newRow("something else") << QStringLiteral("mail") << 0;
        QTest::newRow("everybody") << QStringLiteral("changed:members") << 1;
        QTest::newRow("administrators") << QStringLiteral("changed:administrators") << 0;
        QTest::newRow("perhaps missed") << QStringLiteral("reconnected") << 1;
    }

    void wakesByAccountAndSession()
    {
        QFETCH(QString, what);
        WaitRoom room;
        int looks = 0;
        room.enter({m_mia, m_session}, 1h, [&](WaitRoom::Why why) { looks += why == WaitRoom::Why::Look; });
        room.hear(what);
        QTEST(looks, "looks");
    }

    void sendsAwayWhenTheTimeIsUp()
    {
        WaitRoom room;
        int ends = 0;
        room.enter({m_mia, m_session}, 1ms, [&](WaitRoom::Why why) { ends += why == WaitRoom::Why::TimeUp; });
        QTRY_COMPARE(ends, 1);
        room.hear(QStringLiteral("changed:mia"));
        QCOMPARE(ends, 1);
    }

    void letsGo()
    {
        WaitRoom room;
        int calls = 0;
        const auto ticket = room.enter({m_mia, m_session}, 1h, [&](WaitRoom::Why) { ++calls; });
        room.leave(ticket);
        room.hear(QStringLiteral("changed:mia"));
        room.dismiss(ticket);
        room.close();
        QCOMPARE(calls, 0);
    }

    void dismissesOne()
    {
        WaitRoom room;
        QStringList ended;
        const auto ticket =
            room.enter({m_mia, m_session}, 1h, [&](WaitRoom::Why) { ended += QStringLiteral("first"); });
        room.enter({m_mia, m_session}, 1h, [&](WaitRoom::Why) { ended += QStringLiteral("second"); });
        room.dismiss(ticket);
        room.dismiss(ticket);
        QCOMPARE(ended, QStringList{QStringLiteral("first")});
    }

    void sendsEverybodyAwayWhenItCloses()
    {
        WaitRoom room;
        int ends = 0;
        const auto count = [&](WaitRoom::Why why) { ends += why == WaitRoom::Why::TimeUp; };
        for (int i = 0; i < 3; ++i)
            room.enter({m_mia, m_session}, 1h, count);
        room.close();
        QCOMPARE(ends, 3);
        QCOMPARE(room.enter({m_mia, m_session}, 1h, count), WaitRoom::Ticket(0));
        QCOMPARE(ends, 4);
    }
};

QTEST_GUILESS_MAIN(TestWaitRoom)
#include "tst_waitroom.moc"
