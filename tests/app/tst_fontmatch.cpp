// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontcache.h"

#include <QtTest>
#include <array>
#include <fontconfig/fontconfig.h>
#include <memory>
#include <string>

using namespace callboard;

namespace
{

template<auto destroy>
struct Destroy {
    template<typename T>
    void operator()(T *thing) const
    {
        destroy(thing);
    }
};
using Pattern = std::unique_ptr<FcPattern, Destroy<FcPatternDestroy>>;

Pattern asked(const char *family, const FcChar8 *file, double pixels)
{
    Pattern pattern(FcPatternCreate());
    FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<const FcChar8 *>(family));
    if (file)
        FcPatternAddString(pattern.get(), FC_FILE, file);
    FcPatternAddDouble(pattern.get(), FC_PIXEL_SIZE, pixels);
    FcConfigSubstitute(nullptr, pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    return pattern;
}

//! What fontconfig itself finds, among all fonts.
Pattern amongAll(FcPattern *pattern)
{
    std::array sets{FcConfigGetFonts(nullptr, FcSetSystem)};
    FcResult result = FcResultNoMatch;
    return Pattern(FcFontSetMatch(nullptr, sets.data(), static_cast<int>(sets.size()), pattern, &result));
}

std::string words(const FcPattern *pattern)
{
    FcChar8 *text = FcNameUnparse(const_cast<FcPattern *>(pattern));
    std::string result(reinterpret_cast<const char *>(text));
    FcStrFree(text);
    return result;
}

} // namespace

class TestFontMatch final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        readFontConfiguration();
        QVERIFY2(FcConfigGetFonts(nullptr, FcSetSystem)->nfont > 0, "there are fonts on this computer");
    }

    void cleanupTestCase() { FcFini(); }

    void aNamedFileIsAnsweredAsAmongAllFonts()
    {
        const FcFontSet *fonts = FcConfigGetFonts(nullptr, FcSetSystem);
        for (int i = 0; i < fonts->nfont; ++i) {
            FcChar8 *file = nullptr;
            QCOMPARE(FcPatternGetString(fonts->fonts[i], FC_FILE, 0, &file), FcResultMatch);
            for (const double pixels : {11.0, 15.0}) {
                const Pattern pattern = asked("Inter", file, pixels);
                FcResult result = FcResultNoMatch;
                const Pattern match(FcFontMatch(nullptr, pattern.get(), &result));
                QCOMPARE(result, FcResultMatch);
                QCOMPARE(words(match.get()), words(amongAll(pattern.get()).get()));
            }
        }
    }

    void otherQuestionsAreAnsweredToo_data()
    {
        QTest::addColumn<QByteArray>("family");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("a family") << QByteArray("Inter") << QByteArray();
        QTest::newRow("a family that is not here") << QByteArray("No Such Family") << QByteArray();
        QTest::newRow("a file that is not here") << QByteArray("Inter") << QByteArray("/no/such/file.otf");
        QTest::newRow("a font in memory") << QByteArray("Inter") << QByteArray(":qmemoryfonts/1");
    }

    void otherQuestionsAreAnsweredToo()
    {
        QFETCH(QByteArray, family);
        QFETCH(QByteArray, file);
        const auto *name = file.isEmpty() ? nullptr : reinterpret_cast<const FcChar8 *>(file.constData());
        const Pattern pattern = asked(family.constData(), name, 13);
        FcResult result = FcResultNoMatch;
        const Pattern match(FcFontMatch(nullptr, pattern.get(), &result));
        QCOMPARE(result, FcResultMatch);
        QCOMPARE(words(match.get()), words(amongAll(pattern.get()).get()));
    }
};

QTEST_APPLESS_MAIN(TestFontMatch)
#include "tst_fontmatch.moc"
