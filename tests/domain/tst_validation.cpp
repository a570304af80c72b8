// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/validation.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace
{

// An empty "cleaned" in these tables says that the value is refused.
void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
}

void check(const Result<QString> &result, const QString &cleaned, const QString &field)
{
    if (!cleaned.isEmpty()) {
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().text));
        QCOMPARE(result.value(), cleaned);
        return;
    }
    QVERIFY2(!result.ok(), result.ok() ? qPrintable(result.value()) : "");
    QCOMPARE(toString(result.error().kind), toString(ErrorKind::Invalid));
    QCOMPARE(result.error().field, field);
    QVERIFY(result.error().text.endsWith(u'.'));
    QVERIFY(!result.error().text.contains(u"%1"_s));
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private slots:
    void name_data();
    void name();
    void email_data();
    void email();
    void timeZone_data();
    void timeZone();
    void language_data();
    void language();
    void newPassword_data();
    void newPassword();
};

void TestValidation::name_data()
{
    addColumns();
    const auto good = [](const char *row, const QString &text, const QString &cleaned) {
        QTest::newRow(row) << text << cleaned;
    };
    const auto bad = [](const char *row, const QString &text) { QTest::newRow(row) << text << QString(); };
    good("plain", u"Mia"_s, u"Mia"_s);
    good("spaces around", u"  Mia \t"_s, u"Mia"_s);
    good("spaces inside", u"Mia van der Berg"_s, u"Mia van der Berg"_s);
    good("one letter", u"O"_s, u"O"_s);
    good("apostrophe", u"O’Brien-Smith"_s, u"O’Brien-Smith"_s);
    good("Japanese", u"田中"_s, u"田中"_s);
    good("Arabic", u"ليلى"_s, u"ليلى"_s);
    good("emoji", u"Mia 🎬"_s, u"Mia 🎬"_s);
    good("accent as two characters", u"Rene\u0301"_s, u"Ren\u00e9"_s);
    good("HTML is text", u"<b>Mia</b>"_s, u"<b>Mia</b>"_s);
    good("Persian with zero-width non-joiner", u"می\u200cخواهم"_s, u"می\u200cخواهم"_s);
    good("100", QString(100, u'x'), QString(100, u'x'));
    bad("empty", {});
    bad("spaces only", u" \t \u00a0"_s);
    bad("101", QString(101, u'x'));
    bad("line end", u"Mia\nTanaka"_s);
    bad("NUL", u"Mia\0Tanaka"_s);
    bad("bidi override", u"Mia\u202eakanaT"_s);
    bad("bidi isolate", u"Mia\u2066"_s);
    bad("bidi mark only", u"\u200f"_s);
    bad("zero width only", u"\u200b\u200d\ufeff"_s);
    bad("half a surrogate pair", u"Mia"_s + QChar(0xd83c));
}

void TestValidation::name()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cleaned);
    check(validateName(text, u"lastName"_s), cleaned, u"lastName"_s);
}

void TestValidation::email_data()
{
    addColumns();
    for (const char *good : {"mia@lumen.studio", "mia.tanaka+test@mail.lumen.studio", "m@a.io",
                             "o'brien@lumen.studio", "MIA@Lumen.Studio"})
        QTest::newRow(good) << QString::fromLatin1(good) << QString::fromLatin1(good);
    QTest::newRow("spaces around") << u"  mia@lumen.studio "_s << u"mia@lumen.studio"_s;
    for (const char *bad : {"", " ", "mia", "mia@", "@lumen.studio", "mia@lumen", "mia@@lumen.studio",
                            "mia@lumen..studio", "mia@-lumen.studio", "mia@lumen.studio.",
                            "mia tanaka@lumen.studio", "mia@lumen.studio, ana@lumen.studio",
                            "mia@lumen.studio\nBcc: x@evil.example", "Mia <mia@lumen.studio>"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
    QTest::newRow("line end inside") << u"mia@lumen.studio\n.example"_s << QString();
    QTest::newRow("too long") << QString(64, u'a') + u"@"_s + (QString(60, u'b') + u"."_s).repeated(4) +
                                     u"studio"_s
                              << QString();
}

void TestValidation::email()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cleaned);
    check(validateEmail(text), cleaned, u"email"_s);
}

void TestValidation::timeZone_data()
{
    addColumns();
    for (const char *good : {"Europe/Berlin", "America/Argentina/Buenos_Aires", "UTC"})
        QTest::newRow(good) << QString::fromLatin1(good) << QString::fromLatin1(good);
    for (const char *bad : {"", "Berlin", "Mars/Olympus", "../../etc/passwd", "europe/berlin "})
        QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
    QTest::newRow("not Latin") << u"Europe/Berl\u0456n"_s << QString();
}

void TestValidation::timeZone()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cleaned);
    check(validateTimeZone(text), cleaned, u"timeZone"_s);
}

void TestValidation::language_data()
{
    addColumns();
    for (const char *good : {"en", "en-GB", "de-DE", "zh-Hant-TW", "pt-BR"})
        QTest::newRow(good) << QString::fromLatin1(good) << QString::fromLatin1(good);
    for (const char *bad : {"", "C", "english", "en_GB", "EN-gb", "en-", "xx-XX\n", "qq"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
    QTest::newRow("line end") << u"en-GB\n"_s << QString();
}

void TestValidation::language()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cleaned);
    check(validateLanguage(text), cleaned, u"language"_s);
}

void TestValidation::newPassword_data()
{
    addColumns();
    const auto same = [](const char *row, const QString &text) { QTest::newRow(row) << text << text; };
    same("12", u"abcdefghijkl"_s);
    same("spaces are kept", u"  correct horse  "_s);
    same("256", QString(256, u'x'));
    same("other letters", u"пароль и слово"_s);
    QTest::newRow("compatible forms are one") << u"ﬁ correct horse"_s << u"fi correct horse"_s;
    QTest::newRow("accents are one") << u"Rene\u0301 correct horse"_s << u"Ren\u00e9 correct horse"_s;
    QTest::newRow("11") << u"abcdefghijk"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("257") << QString(257, u'x') << QString();
}

void TestValidation::newPassword()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cleaned);
    check(validateNewPassword(text, limit::passwordMinimum), cleaned, u"password"_s);
}

QTEST_APPLESS_MAIN(TestValidation)
#include "tst_validation.moc"
