// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/foldedtext.h"

#include <QString>
#include <algorithm>

namespace callboard
{

namespace
{

// Letters that Unicode does not decompose, though people without them on their keyboard type others.
const char *spelledOut(char16_t letter)
{
    switch (letter) {
    case u'ß':
    case u'ẞ': return "ss";
    case u'æ':
    case u'Æ': return "ae";
    case u'œ':
    case u'Œ': return "oe";
    case u'ø':
    case u'Ø': return "o";
    case u'ł':
    case u'Ł': return "l";
    case u'đ':
    case u'Đ':
    case u'ð':
    case u'Ð': return "d";
    case u'þ':
    case u'Þ': return "th";
    case u'ħ':
    case u'Ħ': return "h";
    case u'ŋ':
    case u'Ŋ': return "n";
    case u'ŧ':
    case u'Ŧ': return "t";
    case u'ı': return "i";
    case u'ĸ': return "k";
    case u'ς': return "σ";
    default: return nullptr;
    }
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// ASCII is nearly all there is, and folds without asking Unicode.
QByteArray foldedAscii(QStringView text)
{
    QByteArray result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(), [](QChar c) {
        const char16_t letter = c.unicode();
        return char(letter >= u'A' && letter <= u'Z' ? letter + (u'a' - u'A') : letter);
    });
    return result;
}

QByteArray foldedUnicode(QStringView text)
{
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format)
            continue;
        if (const char *letters = spelledOut(c.unicode()))
            folded += QString::fromUtf8(letters);
        else
            folded += c;
    }
    return folded.toUtf8();
}

} // namespace

QByteArray foldedForSearch(QStringView text)
{
    const QByteArray folded = isAscii(text) ? foldedAscii(text) : foldedUnicode(text);
    return folded.simplified();
}

QCollator collatorForNames()
{
    // The C locale sorts by code: É after Z, which is nobody's language.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

} // namespace callboard
