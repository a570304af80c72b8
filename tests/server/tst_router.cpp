// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include <QTest>

using namespace callboard::server;

class TestRouter final : public QObject
{
    Q_OBJECT

    Router m_router;

private slots:
    void initTestCase()
    {
        const Handler nothing = [](const Request &, const Responder &) {};
        m_router.add(Method::Get, QStringLiteral("/sessions"), nothing);
        m_router.add(Method::Delete, QStringLiteral("/sessions/current"), nothing);
        m_router.add(Method::Delete, QStringLiteral("/sessions/{id}"), nothing);
        m_router.add(Method::Get, QStringLiteral("/pictures/{sha}/{side}"), nothing, 5);
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("plain") << QByteArray("/sessions") << int(Method::Get) << QStringLiteral("/sessions");
        QTest::newRow("HEAD as GET") << QByteArray("/sessions") << int(Method::Head)
                                     << QStringLiteral("/sessions");
        QTest::newRow("the first that fits")
            << QByteArray("/sessions/current") << int(Method::Delete) << QStringLiteral("/sessions/current");
        QTest::newRow("a placeholder")
            << QByteArray("/sessions/17") << int(Method::Delete) << QStringLiteral("/sessions/{id}");
        QTest::newRow("an encoded slash stays inside")
            << QByteArray("/sessions/a%2Fb") << int(Method::Delete) << QStringLiteral("/sessions/{id}");
        QTest::newRow("nothing there") << QByteArray("/session") << int(Method::Get) << QStringLiteral("");
        QTest::newRow("a slash too many")
            << QByteArray("/sessions/") << int(Method::Get) << QStringLiteral("");
        QTest::newRow("an empty placeholder")
            << QByteArray("/sessions/") << int(Method::Delete) << QStringLiteral("");
        QTest::newRow("another method") << QByteArray("/sessions") << int(Method::Put) << QStringLiteral("");
    }

    void finds()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, method);
        const auto match = m_router.match(Method(method), path);
        QTEST(match.route ? match.route->pattern : QString(), "pattern");
    }

    void decodesValues()
    {
        const auto match = m_router.match(Method::Get, "/pictures/%61%2Fb/64");
        QVERIFY(match.route);
        QCOMPARE(match.route->bodyLimit, 5);
        QCOMPARE(match.pathValues.value(QStringLiteral("sha")), QStringLiteral("a/b"));
        QCOMPARE(match.pathValues.value(QStringLiteral("side")), QStringLiteral("64"));
    }

    void namesTheMethodsOfAPath()
    {
        QCOMPARE(m_router.match(Method::Put, "/sessions").allowed, QList<Method>{Method::Get});
        QVERIFY(m_router.match(Method::Put, "/nothing").allowed.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRouter)
#include "tst_router.moc"
