// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/accountregistry.h"

#include "models/cache/privatefiles.h"
#include "models/domain/jsonreader.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>

namespace callboard
{

namespace
{

QJsonObject toJson(const RegisteredAccount &account)
{
    return {{QStringLiteral("id"), account.identity.id.value()},
            {QStringLiteral("url"), account.identity.url.toString()},
            {QStringLiteral("studio"), account.identity.studioName},
            {QStringLiteral("login"), account.identity.login},
            {QStringLiteral("profile"), account.identity.profile.value()},
            {QStringLiteral("keep"), account.identity.keep},
            {QStringLiteral("certificate"), account.identity.certificate.value()},
            {QStringLiteral("person"), account.personName},
            {QStringLiteral("language"), account.language},
            {QStringLiteral("lastSignIn"), timeToJson(account.lastSignIn)},
            {QStringLiteral("lastUsed"), timeToJson(account.lastUsed)},
            {QStringLiteral("signedIn"), account.signedIn},
            {QStringLiteral("hasCopy"), account.hasCopy},
            {QStringLiteral("removeSecrets"), account.removeSecrets}};
}

Result<RegisteredAccount> fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    RegisteredAccount account;
    account.identity.id = AccountId(reader.string("id"));
    account.identity.studioName = reader.string("studio");
    account.identity.login = reader.string("login");
    account.identity.profile = RecordId(reader.string("profile"));
    account.identity.keep = reader.boolean("keep");
    account.identity.certificate = CertificateId(reader.optionalString("certificate"));
    account.personName = reader.string("person");
    account.language = reader.optionalString("language");
    account.lastSignIn = reader.optionalTime("lastSignIn");
    account.lastUsed = reader.optionalTime("lastUsed");
    account.signedIn = reader.boolean("signedIn");
    account.hasCopy = reader.boolean("hasCopy");
    account.removeSecrets = reader.boolean("removeSecrets");
    const auto url = StudioUrl::fromUserInput(reader.string("url"));
    // The id is a folder's name.
    if (!url || QUuid(account.identity.id.value()).isNull())
        reader.fail(QStringLiteral("no address, or no id"));
    if (!reader.ok())
        return reader.error("account");
    account.identity.url = *url;
    return account;
}

} // namespace

AccountRegistry::AccountRegistry(QString dataFolder) : m_dataFolder(std::move(dataFolder)) {}

QString AccountRegistry::path() const
{
    return m_dataFolder + QStringLiteral("/accounts.json");
}

QString AccountRegistry::folderOf(const AccountId &id) const
{
    return QStringLiteral("%1/accounts/%2").arg(m_dataFolder, id.value());
}

Result<void> AccountRegistry::load()
{
    m_accounts.clear();
    QFile file(path());
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return storageError(path(), file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    JsonReader reader(document.object());
    const QJsonArray items = reader.array("accounts");
    for (const QJsonValue item : items) {
        const auto account = fromJson(item.toObject());
        if (account)
            m_accounts += *account;
        else
            reader.fail(account.error().detail);
    }
    if (reader.ok())
        return {};
    QFile::remove(path() + QStringLiteral(".unreadable"));
    QFile::copy(path(), path() + QStringLiteral(".unreadable"));
    return storageError(path(), reader.error("accounts.json").detail);
}

Result<void> AccountRegistry::save() const
{
    QJsonArray items;
    for (const RegisteredAccount &account : m_accounts)
        items += toJson(account);
    if (auto folder = makePrivateFolder(m_dataFolder); !folder)
        return folder;
    return writePrivateFile(
        path(), QJsonDocument(QJsonObject{{QStringLiteral("form"), 1}, {QStringLiteral("accounts"), items}})
                    .toJson());
}

const RegisteredAccount *AccountRegistry::find(const AccountId &id) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const RegisteredAccount &a) { return a.identity.id == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

const RegisteredAccount *AccountRegistry::find(const StudioUrl &url, const RecordId &profile) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const RegisteredAccount &a) {
        return a.identity.url == url && a.identity.profile == profile;
    });
    return found == m_accounts.end() ? nullptr : &*found;
}

Result<void> AccountRegistry::store(const RegisteredAccount &account)
{
    const auto sameId = [&](const RegisteredAccount &a) { return a.identity.id == account.identity.id; };
    m_accounts.removeIf(sameId);
    m_accounts += account;
    std::stable_sort(
        m_accounts.begin(), m_accounts.end(),
        [](const RegisteredAccount &a, const RegisteredAccount &b) { return a.lastUsed > b.lastUsed; });
    return save();
}

Result<void> AccountRegistry::remove(const AccountId &id)
{
    m_accounts.removeIf([&](const RegisteredAccount &a) { return a.identity.id == id; });
    return save();
}

} // namespace callboard
