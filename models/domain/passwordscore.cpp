// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/passwordscore.h"

#include <QList>
#include <QRegularExpression>
#include <zxcvbn.h>

namespace callboard
{

namespace
{

constexpr int longestLookedAt = 100;

// 10^3, 10^6, 10^8 and 10^10 guesses in bits.
constexpr double steps[] = {9.97, 19.93, 26.58, 33.22};

// "mia@lumen.studio" is guessed whole and in its parts.
QList<QByteArray> guessableWords(const QStringList &personal)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QList<QByteArray> words;
    for (const QString &text : personal) {
        QStringList parts = text.toLower().split(separators, Qt::SkipEmptyParts);
        parts.append(text.toLower());
        for (const QString &part : std::as_const(parts)) {
            if (part.size() > 2)
                words.append(part.toUtf8());
        }
    }
    return words;
}

} // namespace

int passwordScore(const QString &password, const QStringList &personal)
{
    const QList<QByteArray> words = guessableWords(personal);
    QList<const char *> dictionary;
    for (const QByteArray &word : words)
        dictionary.append(word.constData());
    dictionary.append(nullptr);

    QByteArray looked = password.left(longestLookedAt).toUtf8();
    const double bits = ZxcvbnMatch(looked.constData(), dictionary.data(), nullptr);
    looked.fill('\0');
    return int(
        std::count_if(std::begin(steps), std::end(steps), [bits](double step) { return bits >= step; }));
}

} // namespace callboard
