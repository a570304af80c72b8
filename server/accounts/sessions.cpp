// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/sessions.h"

#include "models/domain/ids.h"
#include "server/accounts/tokens.h"
#include "server/settings/settings.h"

namespace callboard::server
{

namespace
{

// How exact "last seen" is. Every use would be a write.
constexpr int seenMilliseconds = 60'000;

void announceEnd(Transaction &transaction, const QString &session)
{
    transaction.announce(QStringLiteral("session-ended:%1").arg(session));
}

} // namespace

QDateTime Sessions::expiry(Transaction &transaction, bool keep) const
{
    return keep ? transaction.now().addDays(studioSettings(transaction).sessionDays)
                : transaction.now().addSecs(m_options.sessionLife.count());
}

Sessions::Pair Sessions::makePair(Transaction &transaction, const SessionId &session, qint64 generation,
                                  const QDateTime &sessionExpires) const
{
    const Pair pair{session, newToken(TokenKind::Access), newToken(TokenKind::Refresh)};
    const QDateTime accessExpires =
        qMin(sessionExpires, transaction.now().addSecs(m_options.accessLife.count()));
    const QString insert = QStringLiteral(
        "insert into session_tokens (hash, session_id, kind, generation, expires_at) values (?, ?, ?, ?, ?)");
    transaction.execute(insert, {tokenHash(pair.access), session.value(), QStringLiteral("access"),
                                 generation, timeValue(accessExpires)});
    transaction.execute(insert, {tokenHash(pair.refresh), session.value(), QStringLiteral("refresh"),
                                 generation, timeValue(sessionExpires)});
    return pair;
}

Sessions::Pair Sessions::create(Transaction &transaction, const RecordId &user, const QString &device,
                                const QString &address, bool keep) const
{
    const QList<Row> surplus = transaction.query(
        QStringLiteral(
            "select id from sessions where user_id = ? order by last_seen_at desc limit 1000 offset ?"),
        {user.value(), m_options.sessionsPerAccount - 1});
    for (const Row &row : surplus)
        end(transaction, user, SessionId(row.text(0)));

    const auto id = SessionId::create();
    const QDateTime now = transaction.now();
    const QDateTime expires = expiry(transaction, keep);
    transaction.execute(
        QStringLiteral(
            "insert into sessions (id, user_id, device, address, keep, signed_in_at, last_seen_at, "
            "expires_at, generation, last_generation) values (?, ?, ?, ?, ?, ?, ?, ?, 1, 1)"),
        {id.value(), user.value(), device, address, keep, timeValue(now), timeValue(now),
         timeValue(expires)});
    return makePair(transaction, id, 1, expires);
}

std::optional<Sessions::Pair> Sessions::refresh(Transaction &transaction, const QByteArray &token,
                                                const QString &address) const
{
    const QDateTime now = transaction.now();
    const QString hash = tokenHash(token);
    const auto known = transaction.first(
        QStringLiteral("select session_id from session_tokens where hash = ? and kind = 'refresh'"), {hash});
    if (!known)
        return std::nullopt;
    const SessionId session(known->text(0));
    // Writing first takes the row's lock, so that two refreshes at once come one after the other.
    const auto state = transaction.first(
        QStringLiteral(
            "update sessions set last_seen_at = ?, address = ? where id = ? and expires_at > ? and exists "
            "(select 1 from users where users.id = sessions.user_id and state = 'active') "
            "returning generation, last_generation, keep, user_id"),
        {timeValue(now), address, session.value(), timeValue(now)});
    const auto used = transaction.first(
        QStringLiteral("select generation, superseded_at from session_tokens where hash = ?"), {hash});
    if (!state || !used)
        return std::nullopt;

    qint64 current = state->integer(0);
    const qint64 generation = used->integer(0);
    if (generation > current) {
        supersede(transaction, session, generation);
        current = generation;
    } else if (generation < current &&
               (used->isNull(1) || used->time(1).addSecs(m_options.refreshGrace.count()) < now)) {
        // Whoever uses this token did not get the newer ones, and somebody else has: one of the two is a
        // thief.
        end(transaction, RecordId(state->text(3)), session);
        return std::nullopt;
    }
    transaction.execute(QStringLiteral("delete from session_tokens where session_id = ? and generation > ?"),
                        {session.value(), current});
    const qint64 next = state->integer(1) + 1;
    const QDateTime expires = expiry(transaction, state->boolean(2));
    transaction.execute(
        QStringLiteral("update sessions set last_generation = ?, expires_at = ? where id = ?"),
        {next, timeValue(expires), session.value()});
    return makePair(transaction, session, next, expires);
}

void Sessions::supersede(Transaction &transaction, const SessionId &session, qint64 newGeneration) const
{
    // The access tokens of the pair before stay for requests that are on their way; those before that go.
    transaction.execute(
        QStringLiteral("delete from session_tokens where session_id = ? and kind = 'access' and generation < "
                       "(select generation from sessions where id = ?)"),
        {session.value(), session.value()});
    transaction.execute(
        QStringLiteral(
            "update session_tokens set superseded_at = ? "
            "where session_id = ? and kind = 'refresh' and generation < ? and superseded_at is null"),
        {timeValue(transaction.now()), session.value(), newGeneration});
    transaction.execute(QStringLiteral("update sessions set generation = ? where id = ? and generation < ?"),
                        {newGeneration, session.value(), newGeneration});
}

Sessions::Access Sessions::look(Transaction &transaction, const QByteArray &accessToken) const
{
    if (!isTokenOf(TokenKind::Access, accessToken))
        return {};
    const qint64 now = transaction.now().toMSecsSinceEpoch();
    const auto row = transaction.first(
        QStringLiteral("select s.user_id, s.id, t.generation, s.generation, s.last_seen_at, u.role from "
                       "session_tokens t "
                       "join sessions s on s.id = t.session_id join users u on u.id = s.user_id "
                       "where t.hash = ? and t.kind = 'access' and t.expires_at > ? and s.expires_at > ? and "
                       "u.state = 'active'"),
        {tokenHash(accessToken), now, now});
    if (!row)
        return {};
    const bool first = row->integer(2) > row->integer(3);
    const bool unseen = row->integer(4) + seenMilliseconds < now;
    return {first || unseen ? Standing::ToBeNoted : Standing::Good, RecordId(row->text(0)),
            SessionId(row->text(1)), row->integer(2), roleFromString(row->text(5)).value_or(Role::Reviewer)};
}

bool Sessions::noteUse(Transaction &transaction, const Access &access, const QString &address) const
{
    const auto state = transaction.first(
        QStringLiteral("update sessions set last_seen_at = ?, address = ? where id = ? returning generation"),
        {timeValue(transaction.now()), address, access.session.value()});
    if (!state)
        return false;
    if (access.generation > state->integer(0))
        supersede(transaction, access.session, access.generation);
    transaction.execute(QStringLiteral("update users set last_active_at = ? where id = ?"),
                        {timeValue(transaction.now()), access.user.value()});
    return true;
}

QList<Session> Sessions::list(Transaction &transaction, const RecordId &user, const SessionId &current) const
{
    QList<Session> sessions;
    const QList<Row> rows =
        transaction.query(QStringLiteral("select id, device, address, signed_in_at, last_seen_at from "
                                         "sessions where user_id = ? and expires_at > ? "
                                         "order by last_seen_at desc, signed_in_at desc, id"),
                          {user.value(), timeValue(transaction.now())});
    for (const Row &row : rows)
        sessions += Session{SessionId(row.text(0)),        row.text(1), row.text(2), row.time(3), row.time(4),
                            row.text(0) == current.value()};
    return sessions;
}

bool Sessions::end(Transaction &transaction, const RecordId &user, const SessionId &session) const
{
    if (transaction.execute(QStringLiteral("delete from sessions where id = ? and user_id = ?"),
                            {session.value(), user.value()}) == 0)
        return false;
    announceEnd(transaction, session.value());
    return true;
}

void Sessions::endAll(Transaction &transaction, const RecordId &user, const SessionId &exceptFor) const
{
    const QList<Row> ended =
        transaction.query(QStringLiteral("delete from sessions where user_id = ? and id <> ? returning id"),
                          {user.value(), exceptFor.value()});
    for (const Row &row : ended)
        announceEnd(transaction, row.text(0));
}

} // namespace callboard::server
