// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/callboard/userpagereader.h"

#include "models/remote/http/httperrors.h"

#include <QTimeZone>
#include <simdjson.h>

namespace callboard
{

namespace
{

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

//! Typed members of an object; remembers the first that is absent or of another type.
class Members
{
public:
    Members(const object &json, QString &fault) : m_json(json), m_fault(fault) {}

    [[nodiscard]] std::string_view text(const char *name)
    {
        std::string_view value;
        if (m_json[name].get(value) != simdjson::SUCCESS)
            fail(name, "a string");
        return value;
    }
    [[nodiscard]] QString string(const char *name) { return toString(text(name)); }
    [[nodiscard]] QString optionalString(const char *name) { return isNull(name) ? QString() : string(name); }
    [[nodiscard]] bool boolean(const char *name)
    {
        bool value = false;
        if (m_json[name].get(value) != simdjson::SUCCESS)
            fail(name, "a boolean");
        return value;
    }
    [[nodiscard]] qint64 integer(const char *name)
    {
        int64_t value = 0;
        if (m_json[name].get(value) != simdjson::SUCCESS)
            fail(name, "an integer");
        return value;
    }
    // What is not there has no value: simdjson's empty ones must not be read.
    [[nodiscard]] std::optional<object> inner(const char *name)
    {
        object value;
        if (m_json[name].get(value) == simdjson::SUCCESS)
            return value;
        fail(name, "an object");
        return std::nullopt;
    }
    [[nodiscard]] std::optional<array> list(const char *name)
    {
        array value;
        if (m_json[name].get(value) == simdjson::SUCCESS)
            return value;
        fail(name, "an array");
        return std::nullopt;
    }
    [[nodiscard]] QDateTime time(const char *name)
    {
        const QDateTime value = toTime(text(name));
        if (!value.isValid())
            fail(name, "a time");
        return value;
    }
    [[nodiscard]] QDateTime optionalTime(const char *name) { return isNull(name) ? QDateTime() : time(name); }
    //! Absent or null.
    [[nodiscard]] bool isNull(const char *name) const
    {
        element value;
        return m_json[name].get(value) != simdjson::SUCCESS || value.is_null();
    }

    void fail(const char *name, const char *wanted)
    {
        if (m_fault.isEmpty())
            m_fault = QStringLiteral("member \"%1\" is absent or not %2")
                          .arg(QLatin1String(name), QLatin1String(wanted));
    }

    [[nodiscard]] static QString toString(std::string_view text)
    {
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }

private:
    // A time as the server writes them, read by hand: QDateTime::fromString() takes longer than everything
    // else of a user. Other forms go there.
    [[nodiscard]] static QDateTime toTime(std::string_view text)
    {
        constexpr std::string_view form = "0000-00-00T00:00:00.000Z";
        bool usual = text.size() == form.size();
        int parts[7] = {};
        for (size_t i = 0, part = 0; usual && i < form.size(); ++i) {
            const bool digit = text[i] >= '0' && text[i] <= '9';
            usual = form[i] == '0' ? digit : text[i] == form[i];
            if (digit)
                parts[part] = parts[part] * 10 + (text[i] - '0');
            else if (part < 6)
                ++part;
        }
        if (usual) {
            return {QDate(parts[0], parts[1], parts[2]), QTime(parts[3], parts[4], parts[5], parts[6]),
                    Qt::UTC};
        }
        const QDateTime time = QDateTime::fromString(toString(text), Qt::ISODateWithMs);
        // Without an offset it would be a time of wherever this computer is.
        return time.timeSpec() == Qt::LocalTime ? QDateTime() : time.toUTC();
    }

    const object &m_json;
    QString &m_fault;
};

std::optional<Invitation> invitationFrom(const object &json, QString &fault)
{
    Members members(json, fault);
    return Invitation{members.time("sentAt"), members.time("expiresAt"), members.string("by")};
}

User userFrom(const object &json, QString &fault)
{
    Members members(json, fault);
    User user;
    user.username = members.string("username");
    user.firstName = members.string("firstName");
    user.lastName = members.string("lastName");
    user.email = members.string("email");
    user.department = members.string("department");
    user.picture = PictureId(members.optionalString("picture"));
    user.createdAt = members.time("createdAt");
    user.lastActiveAt = members.optionalTime("lastActiveAt");
    user.disabledAt = members.optionalTime("disabledAt");
    const auto invitation = members.isNull("invitation") ? std::nullopt : members.inner("invitation");
    const auto ownedFields = members.list("ownedFields");
    const auto identityJson = members.inner("identity");
    if (!fault.isEmpty())
        return user;
    if (invitation)
        user.invitation = invitationFrom(*invitation, fault);
    for (const element field : *ownedFields) {
        std::string_view name;
        if (field.get(name) != simdjson::SUCCESS)
            members.fail("ownedFields", "a list of strings");
        user.ownedFields += Members::toString(name);
    }
    Members identity(*identityJson, fault);
    user.identityName = identity.string("name");
    const auto kind = identityKindFromString(identity.string("kind"));
    const auto role = roleFromString(members.string("role"));
    const auto state = userStateFromString(members.string("state"));
    if (!role || !state || !kind)
        members.fail("role, state or identity.kind", "known");
    user.role = role.value_or(Role::Artist);
    user.state = state.value_or(UserState::Active);
    user.identity = kind.value_or(IdentityKind::Local);
    return user;
}

void addItem(const object &json, UserPage &page, QString &fault)
{
    Members members(json, fault);
    const RecordId id(members.string("id"));
    const qint64 version = members.integer("ver");
    if (!id.isValid())
        members.fail("id", "an id");
    if (members.isNull("gone")) {
        const auto fields = members.inner("record");
        if (!fault.isEmpty())
            return;
        User user = userFrom(*fields, fault);
        user.id = id;
        user.version = version;
        page.users += std::move(user);
    } else {
        const std::string_view gone = members.text("gone");
        if (gone != "deleted" && gone != "revoked")
            members.fail("gone", "a known kind of tombstone");
        page.gone += UserPage::Gone{id, version};
    }
}

UserPage pageFrom(const object &json, QString &fault)
{
    Members members(json, fault);
    UserPage page;
    page.epoch = members.string("epoch");
    page.from = members.string("from");
    page.cursor = members.string("cursor");
    page.more = members.boolean("more");
    if (!members.isNull("total"))
        page.total = members.integer("total");
    if (!members.boolean("end"))
        members.fail("end", "true");
    const qint64 count = members.integer("count");
    const auto items = members.list("items");
    if (!fault.isEmpty())
        return page;
    if (qint64(items->size()) != count)
        members.fail("count", "the number of items");
    page.users.reserve(qsizetype(items->size()));
    for (const element item : *items) {
        object fields;
        if (item.get(fields) != simdjson::SUCCESS)
            members.fail("items", "a list of objects");
        if (!fault.isEmpty())
            return page;
        addItem(fields, page, fault);
    }
    return page;
}

} // namespace

class UserPageReader::Parser
{
public:
    simdjson::dom::parser json;
};

UserPageReader::UserPageReader() : m_parser(std::make_unique<Parser>()) {}
UserPageReader::~UserPageReader() = default;

Result<UserPage> UserPageReader::read(const HttpAnswer &answer)
{
    object json;
    const auto code = m_parser->json.parse(answer.body.constData(), size_t(answer.body.size())).get(json);
    if (code != simdjson::SUCCESS) {
        return answer.lengthKnown || code == simdjson::INCORRECT_TYPE
                   ? notUnderstoodError(answer, QString::fromUtf8(simdjson::error_message(code)))
                   : cutShortError(answer);
    }
    QString fault;
    UserPage page = pageFrom(json, fault);
    if (!page.more)
        m_parser->json = simdjson::dom::parser(); // some megabytes; a page of news needs little
    if (!fault.isEmpty())
        return notUnderstoodError(answer, QStringLiteral("page of users: %1").arg(fault));
    return page;
}

} // namespace callboard
