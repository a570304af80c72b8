// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/mimemessage.h"

#include <QTest>

using namespace callboard::server;

// What a mail server would get; that mail programs read it rightly is tested with Python's parser in
// test_mail.py.
class TestMimeMessage : public QObject
{
    Q_OBJECT

private slots:
    void oneRecipientIsNamed();
    void severalRecipientsStayHidden();
    void isTheSameEachTime();
    void namesCannotStartHeaders_data();
    void namesCannotStartHeaders();
    void addresses_data();
    void addresses();

private:
    static Envelope envelope()
    {
        return {QStringLiteral("Lumen Studio"),
                QStringLiteral("callboard@lumen.studio"),
                {QStringLiteral("mia@lumen.studio")},
                QStringLiteral("1-2-3@lumen.studio"),
                QDateTime(QDate(2025, 11, 19), QTime(14, 6), Qt::UTC)};
    }
    static QByteArrayList header(const QByteArray &message)
    {
        QByteArray head = message.left(message.indexOf("\r\n\r\n"));
        head.replace("\r\n ", " ").replace("\r\n\t", " ");
        return QByteArray(head).replace("\r\n", "\n").split('\n');
    }
    const MailText m_text{QStringLiteral("Hello"), QStringLiteral("A line\n"), "<p>A line</p>"};
};

void TestMimeMessage::oneRecipientIsNamed()
{
    const QByteArrayList lines = header(composeMessage(envelope(), m_text));
    QVERIFY(lines.contains("To: mia@lumen.studio"));
    QVERIFY(lines.contains("From: Lumen Studio <callboard@lumen.studio>"));
    QVERIFY(lines.contains("Message-Id: <1-2-3@lumen.studio>") ||
            lines.contains("Message-ID: <1-2-3@lumen.studio>"));
    QVERIFY(lines.contains("Date: Wed, 19 Nov 2025 14:06:00 +0000"));
    QVERIFY(lines.contains("Auto-Submitted: auto-generated"));
}

void TestMimeMessage::severalRecipientsStayHidden()
{
    Envelope many = envelope();
    many.to << QStringLiteral("ana@lumen.studio");
    const QByteArray message = composeMessage(many, m_text);
    QVERIFY2(header(message).contains("To: undisclosed-recipients: ;"), message.constData());
    QVERIFY(!message.contains("mia@lumen.studio"));
    QVERIFY(!message.contains("ana@lumen.studio"));
}

void TestMimeMessage::isTheSameEachTime()
{
    QCOMPARE(composeMessage(envelope(), m_text), composeMessage(envelope(), m_text));
}

void TestMimeMessage::namesCannotStartHeaders_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("line feed") << QStringLiteral("Mia\nBcc: ana@lumen.studio");
    QTest::newRow("carriage return") << QStringLiteral("Mia\rBcc: ana@lumen.studio");
    QTest::newRow("both") << QStringLiteral("Mia\r\nBcc: ana@lumen.studio");
    QTest::newRow("line separator") << QStringLiteral("Mia\u2028Bcc: ana@lumen.studio");
    QTest::newRow("next line") << QStringLiteral("Mia\u0085Bcc: ana@lumen.studio");
    QTest::newRow("end of the header") << QStringLiteral("Mia\r\n\r\nBody");
    QTest::newRow("address in it") << QStringLiteral("Mia\" <ana@lumen.studio>, \"");
}

void TestMimeMessage::namesCannotStartHeaders()
{
    QFETCH(QString, name);
    Envelope named = envelope();
    named.fromName = name;
    MailText text = m_text;
    text.subject = name.simplified();
    const auto fieldsOf = [](const QByteArray &message) {
        QByteArrayList names;
        for (const QByteArray &line : header(message))
            names += line.left(line.indexOf(':'));
        return names;
    };
    const QByteArray message = composeMessage(named, text);
    QCOMPARE(fieldsOf(message), fieldsOf(composeMessage(envelope(), m_text)));
    const QByteArrayList lines = header(message);
    const auto from =
        std::find_if(lines.begin(), lines.end(), [](const auto &line) { return line.startsWith("From:"); });
    QVERIFY(from != lines.end());
    QVERIFY2(from->endsWith("<callboard@lumen.studio>"), from->constData());
}

void TestMimeMessage::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("safe");
    QTest::newRow("usual") << QStringLiteral("mia.tanaka+work@lumen.studio") << true;
    QTest::newRow("not only ASCII") << QStringLiteral("zoë@lumen.studio") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no at") << QStringLiteral("mia") << false;
    QTest::newRow("two ats") << QStringLiteral("mia@x@lumen.studio") << false;
    QTest::newRow("nothing before") << QStringLiteral("@lumen.studio") << false;
    QTest::newRow("nothing after") << QStringLiteral("mia@") << false;
    QTest::newRow("another command") << QStringLiteral("mia@lumen.studio>\r\nRCPT TO:<ana@lumen.studio")
                                     << false;
    QTest::newRow("space") << QStringLiteral("mia @lumen.studio") << false;
    QTest::newRow("two addresses") << QStringLiteral("mia@lumen.studio,ana@lumen") << false;
    QTest::newRow("brackets") << QStringLiteral("<mia@lumen.studio>") << false;
    QTest::newRow("an option") << QStringLiteral("-oQ/tmp@lumen.studio") << false;
    QTest::newRow("NUL") << QStringLiteral("mia@lumen.studio") + QChar(0) << false;
    QTest::newRow("too long") << QString(250, u'm') + QStringLiteral("@lumen.studio") << false;
}

void TestMimeMessage::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, safe);
    QCOMPARE(isSafeAddress(address), safe);
}

QTEST_APPLESS_MAIN(TestMimeMessage)
#include "tst_mimemessage.moc"
