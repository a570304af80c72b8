// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction.h"

#include <QRegularExpression>

namespace callboard
{

QString redacted(const QString &line)
{
    static const QRegularExpression token(QStringLiteral("\\bcb[arkm]_[A-Za-z0-9_-]+"));
    static const QRegularExpression bearer(QStringLiteral("(?i)\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]+"));
    static const QRegularExpression named(
        QStringLiteral("(?i)\\b(password|passphrase|token|secret|code|cookie|authorization)(\"?\\s*[=:]\\s*"
                       "\"?)[^\\s\",;&}]+"));
    static const QRegularExpression email(QStringLiteral("[A-Za-z0-9._%+'-]+@([A-Za-z0-9-]+\\.)"));
    QString clean = line;
    clean.replace(token, QStringLiteral("***"));
    clean.replace(bearer, QStringLiteral("\\1 ***"));
    clean.replace(named, QStringLiteral("\\1\\2***"));
    clean.replace(email, QStringLiteral("***@\\1"));
    return clean;
}

} // namespace callboard
