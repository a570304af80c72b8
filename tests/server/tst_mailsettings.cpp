// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/mailsettings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace callboard::server;
using namespace std::chrono_literals;

class TestMailSettings : public QObject
{
    Q_OBJECT

private slots:
    void hasDefaults();
    void takesEverythingFromTheAddress();
    void readsThePasswordFromAFile();
    void requiresTlsForAPassword_data();
    void requiresTlsForAPassword();
    void refuses_data();
    void refuses();
    void pausesGrowToHalfAnHour();
};

void TestMailSettings::hasDefaults()
{
    const auto settings = MailSettings::fromUrl(QStringLiteral("smtp://mail.lumen.studio"));
    QVERIFY(settings);
    QCOMPARE(settings->host, QStringLiteral("mail.lumen.studio"));
    QCOMPARE(settings->port, 25);
    QVERIFY(!settings->tlsFromStart && !settings->tlsRequired);
    QCOMPARE(settings->fromAddress, QStringLiteral("callboard@mail.lumen.studio"));
    QCOMPARE(settings->domain(), QStringLiteral("mail.lumen.studio"));
    QCOMPARE(MailSettings::fromUrl(QStringLiteral("smtp://127.0.0.1:2525"))->fromAddress,
             QStringLiteral("callboard@localhost"));
    QCOMPARE(MailSettings::fromUrl(QStringLiteral("smtps://mail.lumen.studio"))->port, 465);
    QVERIFY(MailSettings::fromUrl(QStringLiteral("smtps://mail.lumen.studio"))->tlsFromStart);
}

void TestMailSettings::takesEverythingFromTheAddress()
{
    const auto settings = MailSettings::fromUrl(QStringLiteral(
        "smtp://mia%40lumen.studio:p%26ss%3Aw%C3%B6rd@[::1]:587?from=board%40lumen.studio"
        "&name=Lumen%20%26%20S%C3%B6hne&tls=offered&ca=/etc/ca.pem&timeout=7&retry=3&attempts=2"));
    QVERIFY(settings);
    QCOMPARE(settings->host, QStringLiteral("::1"));
    QCOMPARE(settings->port, 587);
    QCOMPARE(settings->user, QStringLiteral("mia@lumen.studio"));
    QCOMPARE(settings->password, QByteArray("p&ss:w\xC3\xB6rd"));
    QCOMPARE(settings->fromAddress, QStringLiteral("board@lumen.studio"));
    QCOMPARE(settings->fromName, QStringLiteral("Lumen & Söhne"));
    QVERIFY(!settings->tlsRequired);
    QCOMPARE(settings->certificates, QStringLiteral("/etc/ca.pem"));
    QCOMPARE(settings->timeout, 7s);
    QCOMPARE(settings->firstPause, 3s);
    QCOMPARE(settings->maxAttempts, 2);
}

void TestMailSettings::readsThePasswordFromAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("password")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("from a file\nnot this\n");
    file.close();
    const auto settings = MailSettings::fromUrl(
        QStringLiteral("smtp://mia@mail.lumen.studio?password-file=%1").arg(file.fileName()));
    QVERIFY(settings);
    QCOMPARE(settings->password, QByteArray("from a file"));
}

void TestMailSettings::requiresTlsForAPassword_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("required");
    QTest::newRow("no password") << QStringLiteral("smtp://mail.lumen.studio") << false;
    QTest::newRow("password") << QStringLiteral("smtp://mia:secret@mail.lumen.studio") << true;
    QTest::newRow("password, this machine") << QStringLiteral("smtp://mia:secret@127.0.0.1") << false;
    QTest::newRow("password, said otherwise")
        << QStringLiteral("smtp://mia:secret@mail.lumen.studio?tls=offered") << false;
    QTest::newRow("no password, wished") << QStringLiteral("smtp://mail.lumen.studio?tls=required") << true;
}

void TestMailSettings::requiresTlsForAPassword()
{
    QFETCH(QString, url);
    QFETCH(bool, required);
    const auto settings = MailSettings::fromUrl(url);
    QVERIFY(settings);
    QCOMPARE(settings->tlsRequired, required);
}

void TestMailSettings::refuses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("another scheme") << QStringLiteral("http://mia:canary@mail.lumen.studio");
    QTest::newRow("no host") << QStringLiteral("smtp://");
    QTest::newRow("bad port") << QStringLiteral("smtp://mia:canary@mail.lumen.studio:99999");
    QTest::newRow("unknown option") << QStringLiteral("smtp://mia:canary@mail.lumen.studio?retries=3");
    QTest::newRow("not a number") << QStringLiteral("smtp://mia:canary@mail.lumen.studio?retry=soon");
    QTest::newRow("no attempts") << QStringLiteral("smtp://mia:canary@mail.lumen.studio?attempts=0");
    QTest::newRow("unknown kind of TLS") << QStringLiteral("smtp://mia:canary@mail.lumen.studio?tls=maybe");
    QTest::newRow("unsafe sender") << QStringLiteral(
        "smtp://mia:canary@mail.lumen.studio?from=a%0Ab@lumen.studio");
    QTest::newRow("no such file") << QStringLiteral(
        "smtp://mia@mail.lumen.studio?password-file=/nowhere/at/all");
}

void TestMailSettings::refuses()
{
    QFETCH(QString, url);
    const auto settings = MailSettings::fromUrl(url);
    QVERIFY(!settings);
    QVERIFY(settings.error().kind == callboard::ErrorKind::Invalid);
    QVERIFY(!settings.error().text.isEmpty());
    QVERIFY(!settings.error().text.contains(QStringLiteral("canary")));
}

void TestMailSettings::pausesGrowToHalfAnHour()
{
    MailSettings settings;
    QCOMPARE(settings.pauseAfter(1), 30s);
    QCOMPARE(settings.pauseAfter(2), 60s);
    QCOMPARE(settings.pauseAfter(4), 240s);
    QCOMPARE(settings.pauseAfter(12), 1800s);
    settings.firstPause = 3600s;
    QCOMPARE(settings.pauseAfter(1), 3600s);
    QCOMPARE(settings.pauseAfter(9), 3600s);
}

QTEST_APPLESS_MAIN(TestMailSettings)
#include "tst_mailsettings.moc"
