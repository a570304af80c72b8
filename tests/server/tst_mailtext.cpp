// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/mailtext.h"

#include <QTest>

using namespace callboard::server;

class TestMailText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsWritten_data();
    void everyKindIsWritten();
    void valuesAreEscapedInHtml();
    void saysHowLongALinkWorks_data();
    void saysHowLongALinkWorks();
    void aMailToAnUnconfirmedAddressSaysNobodysWords();

private:
    static QJsonObject values()
    {
        return {{QStringLiteral("name"), QStringLiteral("Mia Tanaka")},
                {QStringLiteral("link"), QStringLiteral("https://board.lumen.studio/x?token=cbm_a&b=c")},
                {QStringLiteral("minutes"), 60},
                {QStringLiteral("system"), QStringLiteral("Active Directory (LDAP)")},
                {QStringLiteral("address"), QStringLiteral("192.0.2.7")},
                {QStringLiteral("email"), QStringLiteral("new@lumen.studio")}};
    }
};

void TestMailText::everyKindIsWritten_data()
{
    QTest::addColumn<MailKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("hasLink");
    QTest::newRow("reset-password") << MailKind::ResetPassword << QStringLiteral("Hello Mia Tanaka,") << true;
    QTest::newRow("password-elsewhere")
        << MailKind::PasswordElsewhere << QStringLiteral("Active Directory (LDAP)") << false;
    QTest::newRow("password-changed") << MailKind::PasswordChanged << QStringLiteral("192.0.2.7") << false;
    QTest::newRow("confirm-email") << MailKind::ConfirmEmail << QStringLiteral("new@lumen.studio") << true;
    QTest::newRow("email-change-asked")
        << MailKind::EmailChangeAsked << QStringLiteral("new@lumen.studio") << false;
    QTest::newRow("email-changed") << MailKind::EmailChanged << QStringLiteral("new@lumen.studio") << false;
}

void TestMailText::everyKindIsWritten()
{
    QFETCH(MailKind, kind);
    QFETCH(QString, says);
    QFETCH(bool, hasLink);
    QCOMPARE(toString(kind), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(mailKindFromString(toString(kind)), std::optional(kind));

    const MailText mail = writeMail(kind, values(), QStringLiteral("Lumen Studio"));
    QVERIFY(mail.subject.contains(QStringLiteral("Lumen Studio")));
    QVERIFY(mail.text.contains(says));
    QVERIFY(mail.html.contains(says.toHtmlEscaped().toUtf8()));
    const QString link = values().value(QStringLiteral("link")).toString();
    QCOMPARE(mail.text.contains(link), hasLink);
    QCOMPARE(mail.html.contains(link.toHtmlEscaped().toUtf8()), hasLink);
    QVERIFY(!mail.text.contains(u'!') && !mail.text.contains(QStringLiteral("%1")));
}

void TestMailText::valuesAreEscapedInHtml()
{
    QJsonObject hostile = values();
    hostile[QStringLiteral("name")] = QStringLiteral("<img src=x> \"&\" %1 %2");
    hostile[QStringLiteral("link")] = QStringLiteral("https://lumen.studio/\"><script>");
    const MailText mail =
        writeMail(MailKind::ResetPassword, hostile, QStringLiteral("<i>Lumen</i>\r\nBcc: x"));
    QVERIFY(!mail.html.contains("<img") && !mail.html.contains("<script") && !mail.html.contains("<i>"));
    QVERIFY(mail.text.contains(QStringLiteral("Hello <img src=x> \"&\" %1 %2,")));
    QVERIFY(!mail.subject.contains(u'\n') && !mail.subject.contains(u'\r'));
}

void TestMailText::saysHowLongALinkWorks_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("says");
    QTest::newRow("one minute") << 1 << QStringLiteral("for 1 minute.");
    QTest::newRow("minutes") << 90 << QStringLiteral("for 90 minutes.");
    QTest::newRow("an hour") << 60 << QStringLiteral("for 1 hour.");
    QTest::newRow("a day") << 1440 << QStringLiteral("for 24 hours.");
    QTest::newRow("days") << 2880 << QStringLiteral("for 2 days.");
}

void TestMailText::saysHowLongALinkWorks()
{
    QFETCH(int, minutes);
    QFETCH(QString, says);
    QJsonObject json = values();
    json[QStringLiteral("minutes")] = minutes;
    QVERIFY(writeMail(MailKind::ConfirmEmail, json, QStringLiteral("Lumen Studio")).text.contains(says));
}

void TestMailText::aMailToAnUnconfirmedAddressSaysNobodysWords()
{
    const MailText mail = writeMail(MailKind::ConfirmEmail, values(), QStringLiteral("Lumen Studio"));
    QVERIFY(!mail.text.contains(QStringLiteral("Mia")));
}

QTEST_APPLESS_MAIN(TestMailText)
#include "tst_mailtext.moc"
