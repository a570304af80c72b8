// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/commandline.h"

#include <QTest>

using namespace callboard;
using namespace callboard::server;

class TestCommandLine final : public QObject
{
    Q_OBJECT

    static QStringList words(const char *line)
    {
        return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
    }

private slots:
    void readsWhatServeNeeds()
    {
        const auto command =
            parseCommandLine(words("callboard-server serve --listen [::1]:8440 --store sqlite:/srv/studio.db "
                                   "--mail smtp://127.0.0.1:2525 --mail-from mail@lumen.studio --public-url "
                                   "https://callboard.lumen.studio/ --access-token-seconds 3 --demo"));
        QVERIFY2(command.ok(), command ? "" : qPrintable(command.error().text));
        const auto *options = std::get_if<ServeOptions>(&command.value());
        QVERIFY(options);
        QCOMPARE(options->http.host, QStringLiteral("::1"));
        QCOMPARE(options->http.port, quint16(8440));
        QCOMPARE(options->store.file, QStringLiteral("/srv/studio.db"));
        QCOMPARE(options->mail, QStringLiteral("smtp://127.0.0.1:2525?from=mail%40lumen.studio"));
        QCOMPARE(options->accounts.publicUrl, QStringLiteral("https://callboard.lumen.studio"));
        QCOMPARE(options->accounts.accessLife, std::chrono::seconds(3));
        QVERIFY(options->demo);
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << words("");
        QTest::newRow("unknown command") << words("dance");
        QTest::newRow("unknown option") << words("serve --store sqlite:a --dance");
        QTest::newRow("no store") << words("serve");
        QTest::newRow("a store of another kind") << words("serve --store mysql:a");
        QTest::newRow("no port") << words("serve --store sqlite:a --listen 127.0.0.1");
        QTest::newRow("a number that is none") << words("serve --store sqlite:a --sign-in-tries few");
        QTest::newRow("a number below one") << words("serve --store sqlite:a --sign-in-tries 0");
        QTest::newRow("a certificate without a key") << words("serve --store sqlite:a --tls-cert a.pem");
        QTest::newRow("passwords in the clear") << words("serve --store sqlite:a --listen 0.0.0.0:80");
        QTest::newRow("an administrator without a password")
            << words("create-administrator --store sqlite:a --email mia@lumen.studio --username mia");
    }

    void refusesWhatMakesNoSense()
    {
        QFETCH(QStringList, arguments);
        const auto command = parseCommandLine(words("callboard-server") + arguments);
        QVERIFY(!command.ok());
        QVERIFY(!command.error().text.isEmpty());
    }

    void takesTheClearBehindAProxy()
    {
        QVERIFY(
            parseCommandLine(
                words("callboard-server serve --store sqlite:a --listen 0.0.0.0:80 --trusted-proxy 10.0.0.2"))
                .ok());
    }

    void readsPostgresAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("user");
        QTest::newRow("plain") << QStringLiteral("postgresql://cb:secret@db.lumen.studio:5433/studio")
                               << QStringLiteral("db.lumen.studio") << 5433 << QStringLiteral("studio")
                               << QStringLiteral("cb");
        QTest::newRow("behind postgres:")
            << QStringLiteral("postgres:postgresql://cb@db/studio") << QStringLiteral("db") << -1
            << QStringLiteral("studio") << QStringLiteral("cb");
        QTest::newRow("a socket") << QStringLiteral("postgresql://cb@/studio?host=/run/postgresql&port=5440")
                                  << QStringLiteral("/run/postgresql") << 5440 << QStringLiteral("studio")
                                  << QStringLiteral("cb");
    }

    void readsPostgresAddresses()
    {
        QFETCH(QString, text);
        const auto address = StoreAddress::fromText(text);
        QVERIFY(address.ok());
        QCOMPARE(address->dialect, Dialect::Postgres);
        QTEST(address->host, "host");
        QTEST(address->port, "port");
        QTEST(address->database, "database");
        QTEST(address->user, "user");
    }

    void doesNotRepeatAPassword()
    {
        const auto address = StoreAddress::fromText(QStringLiteral("mysql://cb:secret@db/studio"));
        QVERIFY(!address.ok());
        QVERIFY(!address.error().text.contains(QLatin1String("secret")));
    }
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
