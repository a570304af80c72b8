// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request.h"

#include <QTest>

using namespace callboard;
using namespace callboard::server;

class TestRequest final : public QObject
{
    Q_OBJECT

    static Request with(const QByteArray &body, const QByteArray &type = "application/json")
    {
        Request request;
        request.method = Method::Post;
        request.headers = {{"content-type", type}};
        request.body = body;
        return request;
    }

private slots:
    void readsAnObject()
    {
        const auto json =
            with("{\"name\":\"Mia [not \\\" an array\",\"list\":[1,2]}", "application/json; charset=utf-8")
                .jsonBody();
        QVERIFY(json.ok());
        QCOMPARE(json->value(u"name").toString(), QStringLiteral("Mia [not \" an array"));
    }

    void takes32Levels()
    {
        QVERIFY(with("{\"a\":" + QByteArray(31, '[') + QByteArray(31, ']') + "}").jsonBody().ok());
        QVERIFY(!with("{\"a\":" + QByteArray(32, '[') + QByteArray(32, ']') + "}").jsonBody().ok());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("malformed");
        QTest::newRow("half") << QByteArray("{\"a\":") << QStringLiteral("malformed");
        QTest::newRow("an array") << QByteArray("[]") << QStringLiteral("malformed");
        QTest::newRow("NUL") << QByteArray("{\"a\":\"b\\u0000c\"}") << QStringLiteral("malformed");
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << QStringLiteral("malformed");
        QTest::newRow("brackets without end") << QByteArray(100'000, '[') << QStringLiteral("malformed");
    }

    void refuses()
    {
        QFETCH(QByteArray, body);
        const auto json = with(body).jsonBody();
        QVERIFY(!json.ok());
        QTEST(json.error().code, "code");
    }

    void keepsAnEscapedBackslash() { QVERIFY(with("{\"a\":\"b\\\\u0000c\"}").jsonBody().ok()); }

    void refusesAnotherType()
    {
        QCOMPARE(with("{}", "text/plain").jsonBody().error().code, QStringLiteral("unsupported-media"));
        QCOMPARE(with("{}", "application/json").formBody().error().code, QStringLiteral("unsupported-media"));
    }

    void readsAForm()
    {
        const auto form =
            with("password=correct+horse%2B&token=cbm_1", "application/x-www-form-urlencoded").formBody();
        QVERIFY(form.ok());
        QCOMPARE(form->queryItemValue(QStringLiteral("password"), QUrl::FullyDecoded),
                 QStringLiteral("correct horse+"));
    }
};

QTEST_APPLESS_MAIN(TestRequest)
#include "tst_request.moc"
