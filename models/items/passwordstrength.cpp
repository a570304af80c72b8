// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/passwordstrength.h"

#include "models/domain/passwordscore.h"

#include <QCoreApplication>

namespace callboard
{

PasswordGrade gradePassword(const QString &password, const QStringList &personal, int minimumLength)
{
    if (password.isEmpty())
        return PasswordGrade::None;
    const int score = passwordScore(password, personal);
    if (score < 2 || password.size() < minimumLength)
        return PasswordGrade::Weak;
    if (score == 2)
        return PasswordGrade::Fair;
    return score == 3 ? PasswordGrade::Good : PasswordGrade::Strong;
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
