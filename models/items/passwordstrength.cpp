// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/passwordstrength.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>
#include <zxcvbn.h>

namespace callboard
{

namespace
{

constexpr int longestLookedAt = 100;

// zxcvbn's own thresholds for its scores 2, 3 and 4: 10^6, 10^8 and 10^10 guesses, here in bits.
constexpr double fairBits = 19.93;
constexpr double goodBits = 26.58;
constexpr double strongBits = 33.22;

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

PasswordGrade gradePassword(const QString &password, const QStringList &personal, int minimumLength)
{
    if (password.isEmpty())
        return PasswordGrade::None;
    const QList<QByteArray> words = guessableWords(personal);
    QList<const char *> dictionary;
    for (const QByteArray &word : words)
        dictionary.append(word.constData());
    dictionary.append(nullptr);

    QByteArray looked = password.left(longestLookedAt).toUtf8();
    const double bits = ZxcvbnMatch(looked.constData(), dictionary.data(), nullptr);
    looked.fill('\0');

    if (bits < fairBits || password.size() < minimumLength)
        return PasswordGrade::Weak;
    if (bits < goodBits)
        return PasswordGrade::Fair;
    return bits < strongBits ? PasswordGrade::Good : PasswordGrade::Strong;
}

QString toWord(PasswordGrade grade)
{
    switch (grade) {
    case PasswordGrade::None: break;
    case PasswordGrade::Weak: return QCoreApplication::translate("callboard::PasswordStrength", "Weak");
    case PasswordGrade::Fair: return QCoreApplication::translate("callboard::PasswordStrength", "Fair");
    case PasswordGrade::Good: return QCoreApplication::translate("callboard::PasswordStrength", "Good");
    case PasswordGrade::Strong: return QCoreApplication::translate("callboard::PasswordStrength", "Strong");
    }
    return {};
}

} // namespace callboard
