// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontcache.h"

#include <QFontDatabase>
#include <QImage>
#include <QPainter>

#ifdef Q_OS_LINUX
#include <array>
#include <cstring>
#include <fontconfig/fontconfig.h>
#include <initializer_list>

namespace
{

FcFontSet *fontsIn(const FcChar8 *file, std::initializer_list<const FcFontSet *> sets)
{
    const auto *wanted = reinterpret_cast<const char *>(file);
    FcFontSet *found = FcFontSetCreate();
    for (const FcFontSet *set : sets) {
        for (int i = 0; set && i < set->nfont; ++i) {
            FcChar8 *name = nullptr;
            if (FcPatternGetString(set->fonts[i], FC_FILE, 0, &name) != FcResultMatch ||
                std::strcmp(reinterpret_cast<const char *>(name), wanted) != 0)
                continue;
            FcPatternReference(set->fonts[i]);
            FcFontSetAdd(found, set->fonts[i]);
        }
    }
    return found;
}

} // namespace

// In fontconfig's place, for this program and its libraries: docs/adr/0011. The same answer, but a font whose
// file is named is looked for among the fonts of that file only.
extern "C" Q_DECL_EXPORT FcPattern *FcFontMatch(FcConfig *config, FcPattern *pattern, FcResult *result)
{
    *result = FcResultNoMatch;
    config = FcConfigReference(config);
    if (!config)
        return nullptr;
    FcFontSet *system = FcConfigGetFonts(config, FcSetSystem);
    FcFontSet *own = FcConfigGetFonts(config, FcSetApplication);
    FcPattern *match = nullptr;
    FcChar8 *file = nullptr;
    if (FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch) {
        FcFontSet *fonts = fontsIn(file, {system, own});
        if (fonts->nfont > 0)
            match = FcFontSetMatch(config, &fonts, 1, pattern, result);
        FcFontSetDestroy(fonts);
    }
    if (!match) {
        std::array sets{system, own}; // fontconfig passes over what is not there
        match = FcFontSetMatch(config, sets.data(), static_cast<int>(sets.size()), pattern, result);
    }
    FcConfigDestroy(config);
    return match;
}
#endif

namespace callboard
{

void readFontConfiguration()
{
#ifdef Q_OS_LINUX
    FcInit();
#endif
}

void listFonts()
{
    static_cast<void>(QFontDatabase::hasFamily(QString()));
}

void blendLetter()
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setPen(Qt::white);
    painter.drawText(0, 12, QStringLiteral("a"));
}

} // namespace callboard
