// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/users.h"

#include "models/domain/jsonreader.h"
#include "models/domain/validation.h"
#include "server/store/batch.h"
#include "server/store/changelog.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace callboard::server
{

namespace
{

constexpr auto columns =
    "id, username, email, pending_email, first_name, last_name, language, time_zone, start_page, "
    "relative_dates, "
    "picture, role, identity_kind, identity_name, identity_url, owned_fields, password_hash, "
    "password_changed_at, edits, state, department";

User fromRow(const Row &row)
{
    User user;
    Profile &profile = user.profile;
    profile.id = RecordId(row.text(0));
    profile.username = row.text(1);
    profile.email = row.text(2);
    profile.pendingEmail = row.text(3);
    profile.firstName = row.text(4);
    profile.lastName = row.text(5);
    profile.language = row.text(6);
    profile.timeZone = row.text(7);
    profile.startPage = row.text(8);
    profile.relativeDates = row.boolean(9);
    profile.picture = PictureId(row.text(10));
    profile.role = roleFromString(row.text(11)).value_or(Role::Reviewer);
    profile.identity = identityKindFromString(row.text(12)).value_or(IdentityKind::Local);
    profile.identityName = row.text(13);
    profile.identityUrl = row.text(14);
    for (const QJsonValue name : QJsonDocument::fromJson(row.text(15).toUtf8()).array())
        profile.ownedFields += name.toString();
    user.passwordHash = row.text(16).toLatin1();
    profile.passwordChangedAt = row.time(17);
    const QJsonObject edits = row.json(18);
    for (auto it = edits.begin(); it != edits.end(); ++it) {
        const QJsonObject edit = it->toObject();
        profile.edits.insert(it.key(),
                             {edit.value(u"by").toString(),
                              QDateTime::fromMSecsSinceEpoch(edit.value(u"at").toInteger(), Qt::UTC)});
    }
    // What this program does not know must not open a door.
    user.state = userStateFromString(row.text(19)).value_or(UserState::Disabled);
    user.department = row.text(20);
    return user;
}

QVariant editsValue(const Profile &profile)
{
    QJsonObject json;
    for (auto it = profile.edits.begin(); it != profile.edits.end(); ++it)
        json[it.key()] =
            QJsonObject{{QStringLiteral("by"), it->by}, {QStringLiteral("at"), it->at.toMSecsSinceEpoch()}};
    return jsonValue(json);
}

QVariant ownedFieldsValue(const Profile &profile)
{
    const QJsonDocument document(QJsonArray::fromStringList(profile.ownedFields));
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QVariantList rowOf(const NewUser &user, const QDateTime &now)
{
    const Profile &profile = user.profile;
    return {profile.id.value(),
            profile.username,
            loginKey(profile.username),
            profile.email,
            loginKey(profile.email),
            textOrNull(profile.pendingEmail),
            profile.firstName,
            profile.lastName,
            profile.language,
            profile.timeZone,
            profile.startPage,
            profile.relativeDates,
            textOrNull(profile.picture.value()),
            toString(profile.role),
            user.department,
            toString(profile.identity),
            profile.identityName,
            profile.identityUrl,
            ownedFieldsValue(profile),
            textOrNull(QString::fromLatin1(user.passwordHash)),
            timeValue(profile.passwordChangedAt),
            editsValue(profile),
            timeValue(user.createdAt.isValid() ? user.createdAt : now),
            timeValue(user.lastActiveAt),
            timeValue(user.lastActiveAt),
            toString(user.state),
            user.invitation ? timeValue(user.invitation->sentAt) : QVariant(),
            user.invitation ? timeValue(user.invitation->expiresAt) : QVariant(),
            user.invitation ? user.invitation->by : QStringLiteral(""),
            textOrNull(user.inviter.value()),
            timeValue(user.disabledAt)};
}

std::optional<User> select(Transaction &transaction, const QString &condition, const QVariantList &values)
{
    const auto row = transaction.first(
        QStringLiteral("select %1 from users where %2").arg(QLatin1String(columns), condition), values);
    return row ? std::optional<User>(fromRow(*row)) : std::nullopt;
}

} // namespace

QString loginKey(const QString &login)
{
    return login.normalized(QString::NormalizationForm_C).trimmed().toCaseFolded();
}

std::optional<User> userById(Transaction &transaction, const RecordId &id)
{
    return select(transaction, QStringLiteral("id = ?"), {id.value()});
}

std::optional<User> lockUser(Transaction &transaction, const RecordId &id)
{
    // SQLite has one writer at a time: every writing transaction has the lock already. In PostgreSQL a plain
    // "for update" would be at odds with the share locks that foreign keys take: two requests of one user
    // would wait for each other.
    return select(transaction,
                  transaction.dialect() == Dialect::Sqlite ? QStringLiteral("id = ?")
                                                           : QStringLiteral("id = ? for no key update"),
                  {id.value()});
}

std::optional<User> userByLogin(Transaction &transaction, const QString &login)
{
    const QString key = loginKey(login);
    return select(transaction, QStringLiteral("email_key = ? or username_key = ?"), {key, key});
}

QHash<QString, User> usersByEmail(Transaction &transaction, const QStringList &emails)
{
    constexpr qsizetype atOnce = 500;
    QHash<QString, User> users;
    users.reserve(emails.size());
    for (qsizetype done = 0; done < emails.size(); done += atOnce) {
        const QStringList some = emails.mid(done, atOnce);
        QVariantList keys;
        for (const QString &email : some)
            keys += loginKey(email);
        const QStringList places(some.size(), QStringLiteral("?"));
        for (const Row &row :
             transaction.query(QStringLiteral("select %1 from users where email_key in (%2)")
                                   .arg(QLatin1String(columns), places.join(QLatin1String(", "))),
                               keys)) {
            const User user = fromRow(row);
            users.insert(loginKey(user.profile.email), user);
        }
    }
    return users;
}

QSet<QString> takenLogins(Transaction &transaction, const QStringList &logins)
{
    constexpr qsizetype atOnce = 500;
    QSet<QString> taken;
    for (qsizetype done = 0; done < logins.size(); done += atOnce) {
        const QStringList some = logins.mid(done, atOnce);
        QVariantList keys;
        for (const QString &login : some)
            keys += loginKey(login);
        const QString places = QStringList(some.size(), QStringLiteral("?")).join(QLatin1String(", "));
        for (const Row &row :
             transaction.query(QStringLiteral("select email_key from users where email_key in (%1) union "
                                              "select username_key from users where username_key in (%1)")
                                   .arg(places),
                               keys + keys))
            taken.insert(row.text(0));
    }
    return taken;
}

bool loginIsFree(Transaction &transaction, const QString &login, const RecordId &exceptFor)
{
    const QString key = loginKey(login);
    return !transaction.first(
        QStringLiteral("select 1 from users where (email_key = ? or username_key = ?) and id <> ?"),
        {key, key, exceptFor.value()});
}

Result<QString> validateUsername(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$"));
    const QString value = text.normalized(QString::NormalizationForm_C).trimmed();
    if (value.size() <= limit::username && pattern.match(value).hasMatch())
        return value;
    Error error;
    error.kind = ErrorKind::Invalid;
    error.field = QLatin1String(field::username);
    error.text = QStringLiteral("Use letters, digits, dots, hyphens and underscores, at most %1.")
                     .arg(limit::username);
    return error;
}

void addUser(Transaction &transaction, const NewUser &user)
{
    addUsers(transaction, {user});
}

void addUsers(Transaction &transaction, const QList<NewUser> &users)
{
    Batch batch(transaction, QStringLiteral("users"),
                {QStringLiteral("id"),
                 QStringLiteral("username"),
                 QStringLiteral("username_key"),
                 QStringLiteral("email"),
                 QStringLiteral("email_key"),
                 QStringLiteral("pending_email"),
                 QStringLiteral("first_name"),
                 QStringLiteral("last_name"),
                 QStringLiteral("language"),
                 QStringLiteral("time_zone"),
                 QStringLiteral("start_page"),
                 QStringLiteral("relative_dates"),
                 QStringLiteral("picture"),
                 QStringLiteral("role"),
                 QStringLiteral("department"),
                 QStringLiteral("identity_kind"),
                 QStringLiteral("identity_name"),
                 QStringLiteral("identity_url"),
                 QStringLiteral("owned_fields"),
                 QStringLiteral("password_hash"),
                 QStringLiteral("password_changed_at"),
                 QStringLiteral("edits"),
                 QStringLiteral("created_at"),
                 QStringLiteral("last_active_at"),
                 QStringLiteral("active_noted_at"),
                 QStringLiteral("state"),
                 QStringLiteral("invited_at"),
                 QStringLiteral("invitation_expires_at"),
                 QStringLiteral("invited_by"),
                 QStringLiteral("inviter"),
                 QStringLiteral("disabled_at")});
    QList<RecordId> ids;
    for (const NewUser &user : users) {
        batch.add(rowOf(user, transaction.now()));
        ids += user.profile.id;
    }
    batch.flush();
    recordChanges(transaction, Collection::Profile, ids);
    recordChanges(transaction, Collection::Users, ids);
}

void writeProfile(Transaction &transaction, const Profile &profile)
{
    transaction.execute(
        QStringLiteral("update users set username = ?, username_key = ?, email = ?, email_key = ?, "
                       "pending_email = ?, first_name = ?, last_name = ?, language = ?, time_zone = ?, "
                       "start_page = ?, relative_dates = ?, picture = ?, role = ?, password_changed_at = ?, "
                       "edits = ? where id = ?"),
        {profile.username, loginKey(profile.username), profile.email, loginKey(profile.email),
         textOrNull(profile.pendingEmail), profile.firstName, profile.lastName, profile.language,
         profile.timeZone, profile.startPage, profile.relativeDates, textOrNull(profile.picture.value()),
         toString(profile.role), timeValue(profile.passwordChangedAt), editsValue(profile),
         profile.id.value()});
}

void tellProfiles(Transaction &transaction, const QList<RecordId> &users)
{
    recordChanges(transaction, Collection::Profile, users);
    recordChanges(transaction, Collection::Users, users);
    // Who gets the orders stands beside the seats, with name and address.
    const auto billing =
        transaction.first(QStringLiteral("select billing_contact from settings where id = 1"));
    if (billing && users.contains(RecordId(billing->text(0))))
        recordChange(transaction, Collection::Seats, soleRecord(Collection::Seats));
}

Record saveProfile(Transaction &transaction, const Profile &profile)
{
    writeProfile(transaction, profile);
    tellProfiles(transaction, {profile.id});
    return profileRecord(transaction, profile);
}

Record profileRecord(Transaction &transaction, const Profile &profile)
{
    return {profile.id, versionOf(transaction, Collection::Profile, profile.id), profile.toJson(), {}};
}

void markEdited(Profile &profile, const QString &fieldName, const QString &by, const QDateTime &at)
{
    profile.edits.insert(fieldName, {by, at});
}

void savePassword(Transaction &transaction, User user, const QByteArray &hash)
{
    transaction.execute(QStringLiteral("update users set password_hash = ? where id = ?"),
                        {QString::fromLatin1(hash), user.profile.id.value()});
    user.profile.passwordChangedAt = transaction.now();
    saveProfile(transaction, user.profile);
}

} // namespace callboard::server
