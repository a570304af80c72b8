// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/settings/settings.h"

#include "server/store/changelog.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace callboard::server
{

namespace
{

QJsonArray arrayOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

ProfileLayout layoutOf(const QString &text)
{
    const auto layout = ProfileLayout::fromJson(arrayOf(text));
    return layout ? layout->completed() : ProfileLayout::usual();
}

} // namespace

StudioSettings studioSettings(Transaction &transaction)
{
    const auto row = transaction.first(
        QStringLiteral("select name, minimum_password_length, minimum_password_strength, session_days, "
                       "invitation_days, email_domains, billing_contact, profile_layout "
                       "from settings join studio on studio.id = settings.id where settings.id = 1"));
    StudioSettings settings;
    if (!row)
        return settings;
    settings.version = versionOf(transaction, Collection::Settings, soleRecord(Collection::Settings));
    settings.studioName = row->text(0);
    settings.minimumPasswordLength = int(row->integer(1));
    settings.minimumPasswordStrength = int(row->integer(2));
    settings.sessionDays = int(row->integer(3));
    settings.invitationDays = int(row->integer(4));
    for (const QJsonValue domain : arrayOf(row->text(5)))
        settings.emailDomains += domain.toString();
    settings.billingContact = RecordId(row->text(6));
    settings.layout = layoutOf(row->text(7));
    return settings;
}

StudioSettings lockSettings(Transaction &transaction)
{
    // SQLite has one writer at a time.
    if (transaction.dialect() == Dialect::Postgres)
        transaction.query(QStringLiteral("select id from settings where id = 1 for update"));
    return studioSettings(transaction);
}

StudioFacts studioFacts(Transaction &transaction)
{
    const StudioSettings settings = studioSettings(transaction);
    return {settings.studioName, settings.layout};
}

Record saveSettings(Transaction &transaction, const StudioSettings &settings)
{
    const StudioSettings before = studioSettings(transaction);
    transaction.execute(
        QStringLiteral("update settings set minimum_password_length = ?, minimum_password_strength = ?, "
                       "session_days = ?, invitation_days = ?, email_domains = ?, billing_contact = ?, "
                       "profile_layout = ? where id = 1"),
        {settings.minimumPasswordLength, settings.minimumPasswordStrength, settings.sessionDays,
         settings.invitationDays, textOf(QJsonArray::fromStringList(settings.emailDomains)),
         textOrNull(settings.billingContact.value()), textOf(settings.layout.toJson())});
    transaction.execute(QStringLiteral("update studio set name = ? where id = 1"), {settings.studioName});
    if (settings.studioName != before.studioName || settings.layout != before.layout)
        recordChange(transaction, Collection::Studio, soleRecord(Collection::Studio));
    if (settings.billingContact != before.billingContact)
        recordChange(transaction, Collection::Seats, soleRecord(Collection::Seats));
    const RecordId id = soleRecord(Collection::Settings);
    const qint64 version = recordChange(transaction, Collection::Settings, id);
    return {id, version, studioSettings(transaction).toJson(), {}};
}

} // namespace callboard::server
