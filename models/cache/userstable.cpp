// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/userstable.h"

#include <QtEndian>

namespace callboard
{

namespace
{

// A user as the column `fields`: texts as UTF-8 behind their length, numbers little-endian, in this order. A
// change of it counts up the form of cache.db.
class Writer
{
public:
    void text(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        number(quint32(bytes.size()));
        m_bytes += bytes;
    }
    void time(const QDateTime &time) { number(time.isValid() ? time.toMSecsSinceEpoch() : noTime); }
    template<typename T>
    void number(T value)
    {
        const T stored = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&stored), sizeof stored);
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

private:
    QByteArray m_bytes;
};

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    [[nodiscard]] QString text()
    {
        const auto size = number<quint32>();
        if (!has(size))
            return {};
        m_at += size;
        return QString::fromUtf8(m_bytes.constData() + m_at - size, size);
    }
    [[nodiscard]] QDateTime time()
    {
        const auto msecs = number<qint64>();
        return msecs == Writer::noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC);
    }
    template<typename T>
    [[nodiscard]] T number()
    {
        if (!has(sizeof(T)))
            return {};
        m_at += qsizetype(sizeof(T));
        return qFromLittleEndian<T>(m_bytes.constData() + m_at - sizeof(T));
    }

private:
    // The file is checked when it is opened; this keeps a damaged one from being read beyond its end.
    [[nodiscard]] bool has(size_t size) const { return size_t(m_bytes.size() - m_at) >= size; }

    QByteArray m_bytes;
    qsizetype m_at = 0;
};

QByteArray toColumn(const User &user)
{
    Writer writer;
    writer.text(user.username);
    writer.text(user.firstName);
    writer.text(user.lastName);
    writer.text(user.email);
    writer.number(quint8(user.role));
    writer.text(user.department);
    writer.number(quint8(user.state));
    writer.text(user.picture.value());
    writer.number(quint8(user.identity));
    writer.text(user.identityName);
    writer.text(user.ownedFields.join(u'\n'));
    writer.time(user.createdAt);
    writer.time(user.lastActiveAt);
    writer.time(user.disabledAt);
    writer.number(quint8(user.invitation ? 1 : 0));
    if (user.invitation) {
        writer.time(user.invitation->sentAt);
        writer.time(user.invitation->expiresAt);
        writer.text(user.invitation->by);
    }
    return writer.bytes();
}

User toUser(const QString &id, qint64 version, const QByteArray &fields)
{
    Reader reader(fields);
    User user;
    user.id = RecordId(id);
    user.version = version;
    user.username = reader.text();
    user.firstName = reader.text();
    user.lastName = reader.text();
    user.email = reader.text();
    user.role = Role(reader.number<quint8>());
    user.department = reader.text();
    user.state = UserState(reader.number<quint8>());
    user.picture = PictureId(reader.text());
    user.identity = IdentityKind(reader.number<quint8>());
    user.identityName = reader.text();
    const QString owned = reader.text();
    if (!owned.isEmpty())
        user.ownedFields = owned.split(u'\n');
    user.createdAt = reader.time();
    user.lastActiveAt = reader.time();
    user.disabledAt = reader.time();
    if (reader.number<quint8>() == 1) {
        Invitation invitation;
        invitation.sentAt = reader.time();
        invitation.expiresAt = reader.time();
        invitation.by = reader.text();
        user.invitation = invitation;
    }
    return user;
}

} // namespace

Result<UsersTable::Piece> UsersTable::read(qint64 after, int limit) const
{
    static const QString sql = QStringLiteral(
        "SELECT number, id, version, fields FROM user WHERE number > ? ORDER BY number LIMIT ?");
    const auto rows = m_database.select(sql, {after, limit});
    if (!rows)
        return rows.error();
    Piece piece;
    piece.last = after;
    piece.users.reserve(rows->size());
    for (const Database::Row &row : *rows) {
        piece.last = row.at(0).toLongLong();
        piece.users += toUser(row.at(1).toString(), row.at(2).toLongLong(), row.at(3).toByteArray());
    }
    return piece;
}

Result<qint64> UsersTable::count() const
{
    const auto rows = m_database.select(QStringLiteral("SELECT count(*) FROM user"));
    if (!rows)
        return rows.error();
    return rows->value(0).value(0).toLongLong();
}

Result<bool> UsersTable::apply(const User &user, qint64 generation) const
{
    static const QString insert = QStringLiteral(
        "INSERT INTO user (id, version, generation, fields) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET version = excluded.version, generation = excluded.generation, "
        "fields = excluded.fields WHERE excluded.version > version");
    static const QString confirm = QStringLiteral("UPDATE user SET generation = ? WHERE id = ?");
    const auto written =
        m_database.execute(insert, {user.id.value(), user.version, generation, toColumn(user)});
    if (!written)
        return written.error();
    if (*written > 0)
        return true;
    const auto confirmed = m_database.execute(confirm, {generation, user.id.value()});
    return confirmed ? Result<bool>(false) : Result<bool>(confirmed.error());
}

Result<bool> UsersTable::remove(const RecordId &user, qint64 version) const
{
    const auto done = m_database.execute(QStringLiteral("DELETE FROM user WHERE id = ? AND version <= ?"),
                                         {user.value(), version});
    return done ? Result<bool>(*done > 0) : Result<bool>(done.error());
}

Result<bool> UsersTable::remove(const RecordId &user) const
{
    const auto done = m_database.execute(QStringLiteral("DELETE FROM user WHERE id = ?"), {user.value()});
    return done ? Result<bool>(*done > 0) : Result<bool>(done.error());
}

Result<void> UsersTable::forgetVersions() const
{
    const auto done = m_database.execute(QStringLiteral("UPDATE user SET version = -1"));
    return done ? Result<void>() : done.error();
}

Result<QList<RecordId>> UsersTable::sweep(qint64 generation) const
{
    const auto rows =
        m_database.select(QStringLiteral("SELECT id FROM user WHERE generation <> ?"), {generation});
    if (!rows)
        return rows.error();
    QList<RecordId> gone;
    for (const Database::Row &row : *rows)
        gone += RecordId(row.at(0).toString());
    const auto done =
        m_database.execute(QStringLiteral("DELETE FROM user WHERE generation <> ?"), {generation});
    return done ? Result<QList<RecordId>>(gone) : Result<QList<RecordId>>(done.error());
}

Result<void> UsersTable::clear() const
{
    const auto done = m_database.execute(QStringLiteral("DELETE FROM user"));
    return done ? Result<void>() : done.error();
}

} // namespace callboard
