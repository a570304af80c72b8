// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/studio.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

class TestStudioUrl : public QObject
{
    Q_OBJECT

private slots:
    void input_data();
    void input();
    void refused_data();
    void refused();
    void sameOrigin_data();
    void sameOrigin();
    void equalHoweverTyped();
};

void TestStudioUrl::input_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("display");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char *typed, const char *url, const char *display, bool loopback = false) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(url)
                             << QString::fromUtf8(display) << loopback;
    };
    row("callboard.lumen.studio", "https://callboard.lumen.studio", "callboard.lumen.studio");
    row("  callboard.lumen.studio \n", "https://callboard.lumen.studio", "callboard.lumen.studio");
    row("https://callboard.lumen.studio/", "https://callboard.lumen.studio", "callboard.lumen.studio");
    row("HTTPS://Callboard.Lumen.Studio/", "https://callboard.lumen.studio", "callboard.lumen.studio");
    row("https://callboard.lumen.studio/account?x=1#y", "https://callboard.lumen.studio",
        "callboard.lumen.studio");
    row("callboard.lumen.studio/account", "https://callboard.lumen.studio", "callboard.lumen.studio");
    row("callboard.lumen.studio:8440", "https://callboard.lumen.studio:8440", "callboard.lumen.studio:8440");
    row("https://callboard.lumen.studio:443", "https://callboard.lumen.studio", "callboard.lumen.studio");
    row("studio", "https://studio", "studio");
    row("10.0.0.5", "https://10.0.0.5", "10.0.0.5");
    row("localhost:8440", "http://localhost:8440", "localhost:8440", true);
    row("http://localhost:80", "http://localhost", "localhost", true);
    row("https://localhost:8440", "https://localhost:8440", "localhost:8440", true);
    row("127.0.0.1:8440", "http://127.0.0.1:8440", "127.0.0.1:8440", true);
    row("127.8.9.1", "http://127.8.9.1", "127.8.9.1", true);
    row("[::1]:8440", "http://[::1]:8440", "[::1]:8440", true);
    row("LOCALHOST:8440", "http://localhost:8440", "localhost:8440", true);
    // In ASCII: letters of other scripts look like Latin ones.
    row("büro.lumen.studio", "https://xn--bro-hoa.lumen.studio", "xn--bro-hoa.lumen.studio");
}

void TestStudioUrl::input()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, url);
    QFETCH(const QString, display);
    QFETCH(const bool, loopback);
    const auto studio = StudioUrl::fromUserInput(typed);
    QVERIFY2(studio.ok(), studio.ok() ? "" : qPrintable(studio.error().text));
    QCOMPARE(studio->toString(), url);
    QCOMPARE(studio->display(), display);
    QCOMPARE(studio->isLoopback(), loopback);
    QVERIFY(studio->isValid());
    // What is stored reads as the same studio.
    QCOMPARE(StudioUrl::fromUserInput(studio->toString()).value().toString(), url);
}

void TestStudioUrl::refused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"", "   ", "https://", "not an address", "http://callboard.lumen.studio", "http://10.0.0.5:8440",
          "http://localhost.evil.example", "http://127.0.0.1.evil.example", "http://127.0.0.999",
          "ftp://lumen.studio", "file:///etc/passwd", "javascript:alert(1)",
          "https://mia:secret@lumen.studio", "mia@lumen.studio", "https://lumen.studio:99999",
          "lumen.studio:port", "https://lumen..studio", "https://[::1", "//lumen.studio"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
    QTest::newRow("long") << QString(300, u'a') + u".studio"_s;
}

void TestStudioUrl::refused()
{
    QFETCH(const QString, typed);
    const auto studio = StudioUrl::fromUserInput(typed);
    QVERIFY2(!studio.ok(), studio.ok() ? qPrintable(studio->toString()) : "");
    QCOMPARE(toString(studio.error().kind), toString(ErrorKind::Invalid));
    QCOMPARE(studio.error().field, u"address"_s);
    QVERIFY(studio.error().text.endsWith(u'.'));
}

void TestStudioUrl::sameOrigin_data()
{
    QTest::addColumn<QString>("studio");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *studio, const char *other, bool same) {
        QTest::addRow("%s and %s", studio, other)
            << QString::fromLatin1(studio) << QString::fromLatin1(other) << same;
    };
    row("lumen.studio", "https://lumen.studio/api/v1/studio?x=1", true);
    row("lumen.studio", "https://lumen.studio:443/", true);
    row("lumen.studio", "https://LUMEN.studio/", true);
    row("lumen.studio", "https://lumen.studio:8443/", false);
    row("lumen.studio", "http://lumen.studio/", false);
    row("lumen.studio", "http://lumen.studio:443/", false);
    row("lumen.studio", "https://sub.lumen.studio/", false);
    row("lumen.studio", "https://lumen.studio.evil.example/", false);
    row("lumen.studio", "/api/v1", false);
    row("lumen.studio", "", false);
    row("localhost:8440", "http://localhost:8440/api", true);
    row("localhost:8440", "http://127.0.0.1:8440/api", false);
    row("localhost", "http://localhost:80/", true);
}

void TestStudioUrl::sameOrigin()
{
    QFETCH(const QString, studio);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    QCOMPARE(StudioUrl::fromUserInput(studio).value().sameOrigin(QUrl(other)), same);
    QVERIFY(!StudioUrl().sameOrigin(QUrl(other)));
}

void TestStudioUrl::equalHoweverTyped()
{
    const auto one = StudioUrl::fromUserInput(u"Callboard.lumen.studio"_s).value();
    QVERIFY(one == StudioUrl::fromUserInput(u"https://callboard.lumen.studio:443/x"_s).value());
    QVERIFY(!(one == StudioUrl::fromUserInput(u"callboard.lumen.studio:8443"_s).value()));
    QVERIFY(!StudioUrl().isValid());
}

QTEST_APPLESS_MAIN(TestStudioUrl)
#include "tst_studiourl.moc"
