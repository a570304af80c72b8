// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonreader.h"

#include <QJsonDocument>
#include <QTest>
#include <limits>

using namespace callboard;
using namespace Qt::StringLiterals;

class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void types_data();
    void types();
    void times_data();
    void times();
    void firstFaultIsTold();
    void timesOut();
};

namespace
{

bool readAs(const QString &type, JsonReader &reader)
{
    if (type == u"string"_s)
        (void)reader.string("x");
    else if (type == u"optional string"_s)
        (void)reader.optionalString("x");
    else if (type == u"boolean"_s)
        (void)reader.boolean("x");
    else if (type == u"integer"_s)
        (void)reader.integer("x");
    else if (type == u"object"_s)
        (void)reader.object("x");
    else if (type == u"array"_s)
        (void)reader.array("x");
    else if (type == u"strings"_s)
        (void)reader.strings("x");
    else if (type == u"optional time"_s)
        (void)reader.optionalTime("x");
    else
        qFatal("no such type");
    return reader.ok();
}

} // namespace

void TestJsonReader::types_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("ok");
    const auto row = [](const char *type, const char *json, bool ok) {
        QTest::addRow("%s from %s", type, json) << QString::fromLatin1(type) << QByteArray(json) << ok;
    };
    for (const char *type : {"string", "boolean", "integer", "object", "array", "strings"}) {
        row(type, "{}", false);
        row(type, R"({"x":null})", false);
    }
    row("string", R"({"x":""})", true);
    row("string", R"({"x":1})", false);
    row("optional string", "{}", true);
    row("optional string", R"({"x":null})", true);
    row("optional string", R"({"x":"a"})", true);
    row("optional string", R"({"x":false})", false);
    row("boolean", R"({"x":false})", true);
    row("boolean", R"({"x":0})", false);
    row("boolean", R"({"x":"true"})", false);
    row("integer", R"({"x":0})", true);
    row("integer", R"({"x":-7})", true);
    row("integer", R"({"x":9007199254740993})", true);
    row("integer", R"({"x":9223372036854775807})", true);
    row("integer", R"({"x":1.5})", false);
    row("integer", R"({"x":1e300})", false);
    row("integer", R"({"x":"1"})", false);
    row("object", R"({"x":{}})", true);
    row("object", R"({"x":[]})", false);
    row("array", R"({"x":[1]})", true);
    row("array", R"({"x":{}})", false);
    row("strings", R"({"x":["a",""]})", true);
    row("strings", R"({"x":["a",1]})", false);
    row("optional time", "{}", true);
    row("optional time", R"({"x":null})", true);
    row("optional time", R"({"x":"yesterday"})", false);
}

void TestJsonReader::types()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, json);
    QFETCH(const bool, ok);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    JsonReader reader(document.object());
    QCOMPARE(readAs(type, reader), ok);
}

void TestJsonReader::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const QDateTime noon({2026, 3, 1}, {12, 0}, Qt::UTC);
    QTest::newRow("UTC") << u"2026-03-01T12:00:00Z"_s << noon;
    QTest::newRow("milliseconds") << u"2026-03-01T12:00:00.250Z"_s << noon.addMSecs(250);
    QTest::newRow("microseconds") << u"2026-03-01T12:00:00.250000Z"_s << noon.addMSecs(250);
    QTest::newRow("offset") << u"2026-03-01T13:00:00+01:00"_s << noon;
    QTest::newRow("date only") << u"2026-03-01"_s << QDateTime();
    QTest::newRow("without zone") << u"2026-03-01T12:00:00"_s << QDateTime();
    QTest::newRow("no such day") << u"2026-02-30T12:00:00Z"_s << QDateTime();
    QTest::newRow("nothing") << QString() << QDateTime();
    QTest::newRow("words") << u"yesterday"_s << QDateTime();
}

void TestJsonReader::times()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, time);
    JsonReader reader({{u"at"_s, text}});
    const QDateTime read = reader.time("at");
    QCOMPARE(reader.ok(), time.isValid());
    if (time.isValid()) {
        QCOMPARE(read, time);
        QCOMPARE(read.timeSpec(), Qt::UTC);
    }
}

void TestJsonReader::firstFaultIsTold()
{
    JsonReader reader({{u"b"_s, 1}});
    (void)reader.string("a");
    (void)reader.string("b");
    QVERIFY(!reader.ok());
    const Error error = reader.error("thing");
    QCOMPARE(toString(error.kind), toString(ErrorKind::Protocol));
    QVERIFY2(error.detail.startsWith(u"thing: member \"a\""_s), qPrintable(error.detail));
}

void TestJsonReader::timesOut()
{
    QVERIFY(timeToJson({}).isNull());
    QCOMPARE(timeToJson(QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC)).toString(), u"2026-03-01T12:00:00.000Z"_s);
}

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
