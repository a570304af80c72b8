// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporarystore.h"

#include "server/accounts/throttle.h"

#include <QTest>

using namespace callboard::server;

class TestThrottle final : public QObject
{
    Q_OBJECT

private slots:
    void pausesAtItsLimit()
    {
        TemporaryStore store;
        const Throttle throttle{
            Throttle::bucketOf("pair", {QStringLiteral("mia"), QStringLiteral("127.0.0.1")}), 3,
            std::chrono::minutes(15)};
        const auto result = store->writeAndWait([&](Transaction &transaction) {
            QList<int> left;
            for (int i = 0; i < 3; ++i)
                left += throttle.count(transaction);
            left += int(throttle.pause(transaction).count());
            throttle.clear(transaction);
            left += int(throttle.pause(transaction).count());
            return left;
        });
        QCOMPARE(result.value(), (QList<int>{2, 1, 0, 15 * 60, 0}));
    }

    void forgetsAfterItsWindow()
    {
        TemporaryStore store;
        const Throttle throttle{QStringLiteral("a"), 2, std::chrono::minutes(15)};
        const auto left = store->writeAndWait([&](Transaction &transaction) {
            throttle.count(transaction);
            throttle.count(transaction);
            transaction.execute(QStringLiteral("update throttles set ends_at = ?"),
                                {timeValue(transaction.now().addSecs(-1))});
            return throttle.pause(transaction).count() == 0 ? throttle.count(transaction) : -1;
        });
        QCOMPARE(left.value(), 1);
    }

    void keepsNoNames()
    {
        const QString bucket = Throttle::bucketOf("account", {QStringLiteral("correct horse")});
        QVERIFY(bucket.startsWith(QLatin1String("account:")));
        QVERIFY(!bucket.contains(QLatin1String("horse")));
        QVERIFY(bucket !=
                Throttle::bucketOf("account", {QStringLiteral("correct"), QStringLiteral("horse")}));
    }

    void groupsAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("network");
        QTest::newRow("IPv4") << QStringLiteral("203.0.113.9") << QStringLiteral("203.0.113.9");
        QTest::newRow("IPv6") << QStringLiteral("2001:db8:1:2:3:4:5:6") << QStringLiteral("2001:db8:1:2");
        QTest::newRow("short") << QStringLiteral("2001:db8::1") << QStringLiteral("2001:db8:0:0");
        QTest::newRow("loopback") << QStringLiteral("::1") << QStringLiteral("0:0:0:0");
        QTest::newRow("with a scope") << QStringLiteral("fe80::1%eth0") << QStringLiteral("fe80:0:0:0");
    }

    void groupsAddresses()
    {
        QFETCH(QString, address);
        QTEST(Throttle::network(address), "network");
    }
};

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
