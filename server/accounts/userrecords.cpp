// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/userrecords.h"

#include "server/store/changelog.h"

#include <QJsonDocument>

namespace callboard::server
{

namespace
{

qint64 timeOf(const Row &row, int column)
{
    return row.isNull(column) ? -1 : row.integer(column);
}

} // namespace

QString userrecords::columns()
{
    return QStringLiteral("u.username, u.first_name, u.last_name, u.email, u.role, u.department, u.picture, "
                          "u.identity_kind, u.identity_name, u.owned_fields, u.created_at, u.last_active_at, "
                          "u.disabled_at, u.state, u.invited_at, u.invitation_expires_at, u.invited_by");
}

QString userrecords::tables()
{
    return QStringLiteral("users u");
}

void userrecords::write(JsonText &json, const Row &row, int first)
{
    json.open('{');
    json.name("username").text(row.text(first));
    json.name("firstName").text(row.text(first + 1));
    json.name("lastName").text(row.text(first + 2));
    json.name("email").text(row.text(first + 3));
    json.name("role").text(row.text(first + 4));
    json.name("department").text(row.text(first + 5));
    json.name("state").text(row.text(first + 13));
    json.name("picture").textOrNull(row.text(first + 6));
    json.name("identity").open('{');
    json.name("kind").text(row.text(first + 7)).name("name").text(row.text(first + 8)).close('}');
    json.name("ownedFields").raw(row.text(first + 9).toUtf8());
    json.name("createdAt").time(row.integer(first + 10));
    json.name("lastActiveAt").time(timeOf(row, first + 11));
    json.name("disabledAt").time(timeOf(row, first + 12));
    json.name("invitation");
    if (row.isNull(first + 14)) {
        json.null();
    } else {
        json.open('{').name("sentAt").time(row.integer(first + 14));
        json.name("expiresAt").time(timeOf(row, first + 15));
        json.name("by").text(row.text(first + 16)).close('}');
    }
    json.close('}');
}

std::optional<Record> userrecords::find(Transaction &transaction, const RecordId &user)
{
    const auto row = transaction.first(
        QStringLiteral("select %1 from %2 where u.id = ?").arg(columns(), tables()), {user.value()});
    if (!row)
        return std::nullopt;
    JsonText json;
    write(json, *row, 0);
    return Record{user,
                  versionOf(transaction, Collection::Users, user),
                  QJsonDocument::fromJson(json.bytes()).object(),
                  {}};
}

} // namespace callboard::server
