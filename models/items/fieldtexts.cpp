// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/fieldtexts.h"

#include "models/domain/profile.h"

#include <algorithm>
#include <array>

namespace callboard
{

namespace
{

struct Words {
    const char *field;
    const char *label;
    const char *inSentence;
};

constexpr std::array fieldWords{
    Words{field::firstName, QT_TRANSLATE_NOOP("callboard::FieldTexts", "First name"),
          QT_TRANSLATE_NOOP("callboard::FieldTexts", "first name")},
    Words{field::lastName, QT_TRANSLATE_NOOP("callboard::FieldTexts", "Last name"),
          QT_TRANSLATE_NOOP("callboard::FieldTexts", "last name")},
    Words{field::email, QT_TRANSLATE_NOOP("callboard::FieldTexts", "Email"),
          QT_TRANSLATE_NOOP("callboard::FieldTexts", "email")},
    Words{field::pendingEmail, QT_TRANSLATE_NOOP("callboard::FieldTexts", "Email"),
          QT_TRANSLATE_NOOP("callboard::FieldTexts", "email")},
    Words{field::username, QT_TRANSLATE_NOOP("callboard::FieldTexts", "Username"),
          QT_TRANSLATE_NOOP("callboard::FieldTexts", "username")},
    Words{field::language, QT_TRANSLATE_NOOP("callboard::FieldTexts", "Language"),
          QT_TRANSLATE_NOOP("callboard::FieldTexts", "language")},
    Words{field::timeZone, QT_TRANSLATE_NOOP("callboard::FieldTexts", "Time zone"),
          QT_TRANSLATE_NOOP("callboard::FieldTexts", "time zone")},
    Words{field::startPage, QT_TRANSLATE_NOOP("callboard::FieldTexts", "Start page"),
          QT_TRANSLATE_NOOP("callboard::FieldTexts", "start page")},
    Words{field::relativeDates, QT_TRANSLATE_NOOP("callboard::FieldTexts", "Relative dates"),
          QT_TRANSLATE_NOOP("callboard::FieldTexts", "relative dates")},
    Words{field::picture, QT_TRANSLATE_NOOP("callboard::FieldTexts", "Picture"),
          QT_TRANSLATE_NOOP("callboard::FieldTexts", "picture")},
};

const Words *wordsFor(const QString &field)
{
    const auto found = std::find_if(fieldWords.begin(), fieldWords.end(),
                                    [&](const Words &w) { return field == QLatin1String(w.field); });
    return found == fieldWords.end() ? nullptr : &*found;
}

} // namespace

FieldTexts::FieldTexts(QHash<QString, QString> pageNames, const QLocale &locale)
    : m_pageNames(std::move(pageNames)),
      m_locale(locale)
{
}

QString FieldTexts::name(const QString &field) const
{
    const Words *entry = wordsFor(field);
    return entry ? tr(entry->label) : field;
}

QString FieldTexts::nameInSentence(const QString &field) const
{
    const Words *entry = wordsFor(field);
    return entry ? tr(entry->inSentence) : field;
}

QString FieldTexts::value(const QString &field, const QJsonValue &value) const
{
    if (field == QLatin1String(field::picture))
        return value.toString().isEmpty() ? tr("No picture") : tr("New picture");
    if (value.isBool())
        return value.toBool() ? tr("On") : tr("Off");
    const QString text = value.toString();
    if (text.isEmpty())
        return field == QLatin1String(field::pendingEmail) ? tr("No new address") : tr("Empty");
    if (field == QLatin1String(field::language))
        return languageName(text);
    if (field == QLatin1String(field::startPage))
        return m_pageNames.value(text, shortened(text));
    return shortened(text);
}

QString FieldTexts::shortened(const QString &text)
{
    constexpr int longest = 80;
    const QString line = text.left(10 * longest).simplified().remove(QChar::Null);
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

QString FieldTexts::change(const QString &field, const QJsonValue &to) const
{
    return tr("%1 → %2", "field → new value").arg(name(field), value(field, to));
}

QString FieldTexts::namesInSentence(const QStringList &fields) const
{
    QStringList names;
    for (const QString &field : fields)
        names.append(nameInSentence(field));
    return m_locale.createSeparatedList(names);
}

QString FieldTexts::namesAtStart(const QStringList &fields) const
{
    QStringList names;
    for (const QString &field : fields)
        names.append(names.isEmpty() ? name(field) : nameInSentence(field));
    return m_locale.createSeparatedList(names);
}

QString FieldTexts::languageName(const QString &language)
{
    // CLDR calls these "British English" and "American English"; the menus of studios' other programs say it
    // this way.
    if (language == QLatin1String("en-GB") || language == QLatin1String("en"))
        return QStringLiteral("English (UK)");
    if (language == QLatin1String("en-US"))
        return QStringLiteral("English (US)");
    const QLocale locale(language);
    if (locale.language() == QLocale::C)
        return language;
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return language;
    name.replace(0, 1, locale.toUpper(name.left(1)));
    const bool usualPlace = QLocale(locale.language()).territory() == locale.territory();
    if (usualPlace || !language.contains(u'-') || name.contains(u'('))
        return name;
    return QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName());
}

} // namespace callboard
