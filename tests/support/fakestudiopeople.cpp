// SPDX-License-Identifier: GPL-3.0-or-later

// The part of FakeStudio about everything but profiles.

#include "models/domain/user.h"
#include "tests/support/fakestudioapi.h"

namespace callboard
{

void FakeStudio::put(Collection collection, const Record &record)
{
    auto &records = m_state.sides[collection];
    auto &order = m_state.order[collection];
    if (records.contains(record.id))
        order.remove(records.value(record.id).version);
    Record stored = record;
    stored.version = ++m_state.position;
    order.insert(stored.version, stored.id);
    records.insert(stored.id, stored);
}

void FakeStudio::setRole(const RecordId &person, Role role)
{
    const QMutexLocker lock(&m_mutex);
    set(m_state.people[person], QStringLiteral("role"), toString(role), QStringLiteral("Ana Ferreira"));
    wakeWaiters();
}

void FakeStudio::addUsers(int count)
{
    const QMutexLocker lock(&m_mutex);
    const qsizetype first = m_state.sides.value(Collection::Users).size();
    for (qsizetype i = first; i < first + count; ++i) {
        User user;
        user.username = QStringLiteral("person.%1").arg(i);
        user.firstName = QStringLiteral("First%1").arg(i);
        user.lastName = QStringLiteral("Last%1").arg(i % 997);
        user.email = QStringLiteral("person.%1@lumen.studio").arg(i);
        user.department = QStringLiteral("Department %1").arg(i % 12);
        user.createdAt = QDateTime(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC).addSecs(i);
        put(Collection::Users, {RecordId(QStringLiteral("u%1").arg(i)), 0, user.toJson(), {}});
    }
    wakeWaiters();
}

void FakeStudio::changeUser(const RecordId &user, const QString &field, const QJsonValue &value)
{
    const QMutexLocker lock(&m_mutex);
    Record record = m_state.sides.value(Collection::Users).value(user);
    record.fields[field] = value;
    put(Collection::Users, record);
    wakeWaiters();
}

void FakeStudio::removeUser(const RecordId &user)
{
    const QMutexLocker lock(&m_mutex);
    put(Collection::Users, {user, 0, {}, Gone::Deleted});
    wakeWaiters();
}

void FakeStudio::putRecord(Collection collection, const RecordId &id, const QJsonObject &fields)
{
    const QMutexLocker lock(&m_mutex);
    put(collection, {id, 0, fields, {}});
    wakeWaiters();
}

void FakeStudio::forbidAdministration(bool forbidden)
{
    const QMutexLocker lock(&m_mutex);
    m_forbidAdministration = forbidden;
}

void FakeStudio::failCollection(Collection collection, const Error &error)
{
    const QMutexLocker lock(&m_mutex);
    m_failing.insert(collection, error);
}

void FakeStudio::setOffersAdministration(bool offers)
{
    const QMutexLocker lock(&m_mutex);
    m_offersAdministration = offers;
}

QJsonObject FakeStudio::record(Collection collection, const RecordId &id) const
{
    const QMutexLocker lock(&m_mutex);
    return m_state.sides.value(collection).value(id).fields;
}

int FakeStudio::count(Collection collection) const
{
    const QMutexLocker lock(&m_mutex);
    const auto records = m_state.sides.value(collection);
    return int(std::count_if(records.begin(), records.end(), [](const Record &r) { return !r.gone; }));
}

QList<IdempotencyKey> FakeStudio::actions() const
{
    const QMutexLocker lock(&m_mutex);
    return m_state.actions;
}

Result<void> FakeStudio::mayAdministrate(const RecordId &person) const
{
    const bool administrator = m_state.people.value(person).fields.value(QLatin1String("role")).toString() ==
                               toString(Role::Administrator);
    return administrator && !m_forbidAdministration
               ? Result<void>()
               : Result<void>(error(ErrorKind::Forbidden, 403, QStringLiteral("forbidden")));
}

Result<ChangePage> FakeStudio::sideChanges(const RecordId &person, Collection collection,
                                           const QString &cursor, int limit) const
{
    if (!m_offersAdministration)
        return error(ErrorKind::NotFound, 404, QStringLiteral("not-found"));
    if (m_failing.contains(collection))
        return m_failing.value(collection);
    if (collection != Collection::Studio) {
        if (const auto may = mayAdministrate(person); !may)
            return may.error();
    }
    const qint64 since = cursor.section(u'@', 0, 0).toLongLong();
    const bool sameEpoch = cursor.section(u'@', 1, 1) == m_epoch;
    // A reading from the beginning that goes on is as old as it began, not as the records that it is at.
    const qint64 begun = cursor.isEmpty() ? m_state.position : cursor.section(u'@', 2).toLongLong();
    if (!cursor.isEmpty() && sameEpoch && qMax(since, begun) < m_oldestCursor)
        return error(ErrorKind::CursorExpired, 410, QStringLiteral("cursor-expired"));
    const auto &records = m_state.sides.value(collection);
    const auto &order = m_state.order.value(collection);
    ChangePage page;
    page.epoch = m_epoch;
    page.from = cursor;
    page.cursor = cursor.isEmpty() || !sameEpoch ? QStringLiteral("0@%1@%2").arg(m_epoch).arg(begun) : cursor;
    if (cursor.isEmpty())
        page.total = std::count_if(records.begin(), records.end(), [](const Record &r) { return !r.gone; });
    for (auto it = order.upperBound(sameEpoch ? since : 0); it != order.end(); ++it) {
        if (page.items.size() == limit) {
            page.more = true;
            break;
        }
        page.items += records.value(*it);
        page.cursor = QStringLiteral("%1@%2@%3").arg(it.key()).arg(m_epoch).arg(begun);
    }
    return page;
}

QList<Collection> FakeStudio::movedCollections(const RecordId &person, const QString &position) const
{
    QList<Collection> moved;
    if (movedSince(person, position))
        moved += Collection::Profile;
    const bool otherEpoch = position.section(u'@', 1) != m_epoch;
    for (auto it = m_state.order.begin(); it != m_state.order.end(); ++it) {
        const bool theirs = it.key() == Collection::Studio || mayAdministrate(person).ok();
        const bool news = !it->isEmpty() && it->lastKey() > position.section(u'@', 0, 0).toLongLong();
        if (theirs && (otherEpoch || news))
            moved += it.key();
    }
    return moved;
}

} // namespace callboard
