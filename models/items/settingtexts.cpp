// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/settingtexts.h"

#include "models/domain/studiosettings.h"
#include "models/items/fieldtexts.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace callboard
{

namespace
{

struct SettingWords {
    const char *setting;
    const char *label;
    const char *inSentence;
};

constexpr std::array settingWords{
    SettingWords{setting::studioName, QT_TRANSLATE_NOOP("callboard::SettingTexts", "Studio name"),
                 QT_TRANSLATE_NOOP("callboard::SettingTexts", "studio name")},
    SettingWords{setting::minimumPasswordLength,
                 QT_TRANSLATE_NOOP("callboard::SettingTexts", "Shortest password"),
                 QT_TRANSLATE_NOOP("callboard::SettingTexts", "shortest password")},
    SettingWords{setting::minimumPasswordStrength,
                 QT_TRANSLATE_NOOP("callboard::SettingTexts", "Weakest password"),
                 QT_TRANSLATE_NOOP("callboard::SettingTexts", "weakest password")},
    SettingWords{setting::sessionDays, QT_TRANSLATE_NOOP("callboard::SettingTexts", "Session length"),
                 QT_TRANSLATE_NOOP("callboard::SettingTexts", "session length")},
    SettingWords{setting::invitationDays,
                 QT_TRANSLATE_NOOP("callboard::SettingTexts", "Invitations are valid for"),
                 QT_TRANSLATE_NOOP("callboard::SettingTexts", "validity of invitations")},
    SettingWords{setting::emailDomains, QT_TRANSLATE_NOOP("callboard::SettingTexts", "Allowed email domains"),
                 QT_TRANSLATE_NOOP("callboard::SettingTexts", "allowed email domains")},
    SettingWords{setting::billingContact, QT_TRANSLATE_NOOP("callboard::SettingTexts", "Billing contact"),
                 QT_TRANSLATE_NOOP("callboard::SettingTexts", "billing contact")},
    SettingWords{setting::profileLayout, QT_TRANSLATE_NOOP("callboard::SettingTexts", "Profile layout"),
                 QT_TRANSLATE_NOOP("callboard::SettingTexts", "profile layout")},
};

const SettingWords *entryOf(const QString &setting)
{
    const auto found = std::find_if(settingWords.begin(), settingWords.end(), [&](const SettingWords &words) {
        return setting == QLatin1String(words.setting);
    });
    return found == settingWords.end() ? nullptr : &*found;
}

} // namespace

bool SettingTexts::knows(const QString &setting)
{
    return entryOf(setting) != nullptr;
}

QString SettingTexts::name(const QString &setting)
{
    const SettingWords *words = entryOf(setting);
    return words ? tr(words->label) : setting;
}

QString SettingTexts::nameInSentence(const QString &setting)
{
    const SettingWords *words = entryOf(setting);
    return words ? tr(words->inSentence) : setting;
}

QString SettingTexts::namesInSentence(const QStringList &settings)
{
    QStringList names;
    for (const QString &setting : settings)
        names.append(nameInSentence(setting));
    return QLocale().createSeparatedList(names);
}

QString SettingTexts::strength(int score)
{
    switch (score) {
    case 0: return tr("Any");
    case 1: return tr("Weak");
    case 2: return tr("Fair");
    case 3: return tr("Good");
    default: return tr("Strong");
    }
}

QString SettingTexts::value(const QString &setting, const QJsonValue &value)
{
    if (setting == QLatin1String(setting::minimumPasswordLength))
        return tr("%n characters", nullptr, value.toInt());
    if (setting == QLatin1String(setting::minimumPasswordStrength))
        return strength(value.toInt());
    if (setting == QLatin1String(setting::sessionDays) || setting == QLatin1String(setting::invitationDays))
        return tr("%n days", nullptr, value.toInt());
    if (setting == QLatin1String(setting::profileLayout)) {
        const QJsonArray fields = value.toArray();
        const auto hidden = std::count_if(fields.begin(), fields.end(), [](const QJsonValue &field) {
            return !field.toObject().value(QLatin1String("shown")).toBool(true);
        });
        return tr("%1 shown, %2 hidden").arg(fields.size() - hidden).arg(hidden);
    }
    if (value.isArray()) {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array)
            items.append(item.toString());
        return items.isEmpty() ? tr("Any") : FieldTexts::shortened(QLocale().createSeparatedList(items));
    }
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return tr("None");
    return value.isDouble() ? QLocale().toString(value.toInteger()) : FieldTexts::shortened(value.toString());
}

} // namespace callboard
