// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/profile.h"
#include "models/items/fieldtexts.h"
#include "models/items/passwordstrength.h"
#include "models/items/relativetime.h"

#include <QTest>
#include <QTranslator>

using namespace callboard;

class TestFieldTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void changes_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("to");
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << "lastName" << QJsonValue(QStringLiteral("Tanaka-Weiss"))
                              << "Last name → Tanaka-Weiss";
        QTest::newRow("language") << "language" << QJsonValue(QStringLiteral("de-DE"))
                                  << "Language → Deutsch";
        QTest::newRow("page") << "startPage" << QJsonValue(QStringLiteral("inbox")) << "Start page → Inbox";
        QTest::newRow("switch") << "relativeDates" << QJsonValue(false) << "Relative dates → Off";
        QTest::newRow("email") << "pendingEmail" << QJsonValue(QStringLiteral("m@l.studio"))
                               << "Email → m@l.studio";
        QTest::newRow("no email") << "pendingEmail" << QJsonValue(QJsonValue::Null)
                                  << "Email → No new address";
        QTest::newRow("no picture") << "picture" << QJsonValue(QJsonValue::Null) << "Picture → No picture";
        QTest::newRow("percent") << "firstName" << QJsonValue(QStringLiteral("%1 %2"))
                                 << "First name → %1 %2";
        QTest::newRow("unknown") << "shoeSize" << QJsonValue(QStringLiteral("41")) << "shoeSize → 41";
    }
    void changes()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, to);
        QFETCH(QString, text);
        const FieldTexts texts({{QStringLiteral("inbox"), QStringLiteral("Inbox")}});
        QCOMPARE(texts.change(field, to), text);
    }

    void lists()
    {
        const FieldTexts texts;
        const QStringList fields{QLatin1String(field::firstName), QLatin1String(field::language),
                                 QLatin1String(field::timeZone)};
        QCOMPARE(texts.namesInSentence(fields.mid(0, 1)), QStringLiteral("first name"));
        QCOMPARE(texts.namesInSentence(fields), QStringLiteral("first name, language and time zone"));
        QCOMPARE(texts.namesAtStart(fields.mid(0, 2)), QStringLiteral("First name and language"));
    }

    void languageNames_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("en-GB") << "en-GB"
                               << "English (UK)";
        QTest::newRow("en-US") << "en-US"
                               << "English (US)";
        QTest::newRow("de") << "de"
                            << "Deutsch";
        QTest::newRow("fr-FR") << "fr-FR"
                               << "Français";
        QTest::newRow("ja-JP") << "ja-JP"
                               << "日本語";
        QTest::newRow("pt-PT") << "pt-PT"
                               << "Português europeu (Portugal)";
        QTest::newRow("unknown") << "xx-XX"
                                 << "xx-XX";
    }
    void languageNames()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        QCOMPARE(FieldTexts::languageName(language), name);
    }

    void times_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<bool>("relative");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(5) << true << "just now";
        QTest::newRow("a clock a little ahead") << qint64(-20) << true << "just now";
        QTest::newRow("minutes") << qint64(26 * 60 + 10) << true << "26 min ago";
        QTest::newRow("an hour") << qint64(3700) << true << "1 hour ago";
        QTest::newRow("hours") << qint64(2 * 3600 + 5) << true << "2 hours ago";
        QTest::newRow("yesterday") << qint64(26 * 3600) << true << "yesterday";
        QTest::newRow("days") << qint64(2 * 86400) << true << "2 days ago";
        QTest::newRow("13 days") << qint64(13 * 86400) << true << "13 days ago";
        QTest::newRow("two weeks") << qint64(14 * 86400) << true << "2 weeks ago";
        QTest::newRow("30 days") << qint64(30 * 86400) << true << "4 weeks ago";
        QTest::newRow("31 days") << qint64(31 * 86400) << true << "17/10/2026 15:32";
        QTest::newRow("not relative") << qint64(5) << false << "17/11/2026 14:31";
        QTest::newRow("far ahead") << qint64(-86400) << true << "18/11/2026 14:32";
    }
    void times()
    {
        QFETCH(qint64, secondsAgo);
        QFETCH(bool, relative);
        QFETCH(QString, text);
        QTranslator plurals;
        QVERIFY(plurals.load(QStringLiteral(":/i18n/callboard_en.qm")));
        QCoreApplication::installTranslator(&plurals);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QDateTime now(QDate(2026, 11, 17), QTime(13, 32), Qt::UTC);
        const RelativeTime time(relative, QTimeZone("Europe/Berlin"), english);
        QCOMPARE(time.text(now.addSecs(-secondsAgo), now), text);
        QVERIFY(time.exact(now).contains(QStringLiteral("14:32")));
    }

    void timesToTheDay()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QDateTime now(QDate(2026, 11, 17), QTime(23, 32), Qt::UTC);
        const RelativeTime relative(true, QTimeZone("Europe/Berlin"), english);
        QCOMPARE(relative.dayText(now.addDays(-2), now), QStringLiteral("2 days ago"));
        QCOMPARE(relative.dayText(now.addDays(-31), now), QStringLiteral("18/10/2026"));
        const RelativeTime absolute(false, QTimeZone("Europe/Berlin"), english);
        QCOMPARE(absolute.dayText(now, now), QStringLiteral("18/11/2026"));
        QVERIFY(absolute.dayText({}, now).isEmpty());
    }

    void days()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        const RelativeTime time(true, QTimeZone::utc(), english);
        QCOMPARE(time.day(now.addDays(-5), now), QStringLiteral("Tuesday, 17 November"));
        QCOMPARE(time.day(now.addDays(-400), now), QStringLiteral("Saturday, 18 October 2025"));
        QVERIFY(time.day({}, now).isEmpty());
        QVERIFY(time.text({}, now).isEmpty());
    }

    void passwords_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<PasswordGrade>("grade");
        QTest::newRow("none") << "" << PasswordGrade::None;
        QTest::newRow("common") << "password1234" << PasswordGrade::Weak;
        QTest::newRow("one letter") << "aaaaaaaaaaaa" << PasswordGrade::Weak;
        QTest::newRow("one's own name") << "mia@lumen.studio" << PasswordGrade::Weak;
        QTest::newRow("name twice") << "TanakaTanaka" << PasswordGrade::Weak;
        QTest::newRow("strong but short") << "x7#Qp!z" << PasswordGrade::Weak;
        QTest::newRow("random") << "vK9#mq2Lw!xT4z" << PasswordGrade::Strong;
        QTest::newRow("four words") << "correct horse battery staple" << PasswordGrade::Strong;
        QTest::newRow("very long") << QString(250, QChar(u'a')) << PasswordGrade::Weak;
    }
    void passwords()
    {
        QFETCH(QString, password);
        QFETCH(PasswordGrade, grade);
        const QStringList personal{QStringLiteral("Mia"), QStringLiteral("Tanaka"),
                                   QStringLiteral("mia@lumen.studio")};
        QCOMPARE(gradePassword(password, personal, 12), grade);
        QCOMPARE(toWord(grade).isEmpty(), grade == PasswordGrade::None);
    }

    void personalWordsWeaken()
    {
        const QString password = QStringLiteral("Zwirbelkranz");
        QVERIFY(gradePassword(password, {QStringLiteral("Zwirbelkranz")}, 12) <
                gradePassword(password, {}, 12));
    }
};

QTEST_GUILESS_MAIN(TestFieldTexts)
#include "tst_fieldtexts.moc"
