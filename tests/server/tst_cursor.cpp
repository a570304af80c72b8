// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/cursor.h"

#include <QTest>

using namespace callboard::server;

class TestCursor final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const Cursor cursor{QStringLiteral("0d5f"), QStringLiteral("profile"), 9'007'199'254'740'993, 12};
        const auto back = Cursor::fromText(cursor.toText());
        QVERIFY(back);
        QCOMPARE(back->epoch, cursor.epoch);
        QCOMPARE(back->collection, cursor.collection);
        QCOMPARE(back->number, cursor.number);
        QCOMPARE(back->asOf, cursor.asOf);
    }

    void refusesWhatIsNoCursor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QStringLiteral("");
        QTest::newRow("words") << QStringLiteral("yesterday");
        QTest::newRow("not base64") << QStringLiteral("§§§");
        QTest::newRow("another version")
            << QString::fromLatin1(QByteArray("2 a profile 1 1").toBase64(QByteArray::Base64UrlEncoding));
        QTest::newRow("no number") << QString::fromLatin1(
            QByteArray("1 a profile x 1").toBase64(QByteArray::Base64UrlEncoding));
        QTest::newRow("below zero") << QString::fromLatin1(
            QByteArray("1 a profile -1 1").toBase64(QByteArray::Base64UrlEncoding));
        QTest::newRow("too short") << QString::fromLatin1(
            QByteArray("1 a profile 1").toBase64(QByteArray::Base64UrlEncoding));
    }

    void refusesWhatIsNoCursor()
    {
        QFETCH(QString, text);
        QVERIFY(!Cursor::fromText(text));
    }
};

QTEST_APPLESS_MAIN(TestCursor)
#include "tst_cursor.moc"
