// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/validation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace callboard
{

namespace
{

struct ValidationTexts {
    Q_DECLARE_TR_FUNCTIONS(callboard::Validation)
};

Error invalid(const char *fieldName, const QString &text)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.field = QLatin1String(fieldName);
    error.text = text;
    return error;
}

QString cleaned(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

// Control characters and the marks that reorder text (bidi overrides) have no place in a name: they let one
// name pose as another.
bool hasHiddenCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
}

bool hasVisibleCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() != QChar::Other_Format && !c.isSpace(); });
}

} // namespace

Result<QString> validateName(const QString &text, const QString &fieldName)
{
    const QByteArray name = fieldName.toLatin1();
    const QString value = cleaned(text);
    if (!hasVisibleCharacters(value))
        return invalid(name.constData(), ValidationTexts::tr("Enter a name. It can't be empty."));
    if (value.size() > limit::name)
        return invalid(name.constData(),
                       ValidationTexts::tr("That is too long. Use at most %1 characters.").arg(limit::name));
    if (hasHiddenCharacters(value) || !value.isValidUtf16())
        return invalid(name.constData(),
                       ValidationTexts::tr("That has characters that can't be seen. Type it anew."));
    return value;
}

Result<QString> validateEmail(const QString &text)
{
    // What mail systems deliver to in practice (HTML's definition of a valid address), and a dot in the
    // domain: the studio can only reach addresses with an ending.
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("[a-zA-Z0-9.!#$%&'*+/"
                       "=?^_`{|}~-]+@([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)(\\.[a-zA-Z0-9]([a-zA-Z0-9-"
                       "]{0,61}[a-zA-Z0-9])?)*")));
    const QString value = cleaned(text);
    if (value.isEmpty())
        return invalid("email", ValidationTexts::tr("Enter an email address."));
    if (!pattern.match(value).hasMatch())
        return invalid("email",
                       ValidationTexts::tr("That is not an email address. It looks like mia@lumen.studio."));
    if (!value.section(u'@', 1).contains(u'.'))
        return invalid("email",
                       ValidationTexts::tr("%1 has no ending such as .studio. Correct it.").arg(value));
    if (value.size() > limit::email)
        return invalid("email",
                       ValidationTexts::tr("That is too long. Use at most %1 characters.").arg(limit::email));
    return value;
}

Result<QString> validateTimeZone(const QString &text)
{
    if (!QTimeZone::isTimeZoneIdAvailable(text.toLatin1()))
        return invalid("timeZone",
                       ValidationTexts::tr("That time zone is not known. Choose one from the list."));
    return text;
}

Result<QString> validateLanguage(const QString &text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")));
    if (!pattern.match(text).hasMatch() || QLocale(text).language() == QLocale::C)
        return invalid("language",
                       ValidationTexts::tr("That language is not known. Choose one from the list."));
    return text;
}

Result<QString> validateNewPassword(const QString &text, int minimumLength)
{
    // Passwords are taken as they are typed but for Unicode form: NIST SP 800-63B, 5.1.1.2.
    const QString value = text.normalized(QString::NormalizationForm_KC);
    if (value.size() < minimumLength)
        return invalid("password", ValidationTexts::tr("Use %1 characters or more.").arg(minimumLength));
    if (value.size() > limit::passwordMaximum)
        return invalid("password",
                       ValidationTexts::tr("Use at most %1 characters.").arg(limit::passwordMaximum));
    return value;
}

} // namespace callboard
