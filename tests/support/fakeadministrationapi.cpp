// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeadministrationapi.h"

#include "tests/support/fakestudioapi.h"

namespace callboard
{

namespace
{

const RecordId seatsId(QStringLiteral("seats"));
const RecordId settingsId(QStringLiteral("settings"));

Result<void> setFields(Record &record, const QList<FieldChange> &changes)
{
    for (const FieldChange &change : changes) {
        if (record.fields.value(change.field) != change.base) {
            Error error = FakeStudio::error(ErrorKind::Conflict, 409, QStringLiteral("conflict"));
            error.field = change.field;
            return error;
        }
        record.fields[change.field] = change.value;
    }
    return {};
}

} // namespace

// The work under the studio's lock; a repeated key does not do it again.
template<typename T, typename Work>
QFuture<Result<T>> FakeAdministrationApi::once(const IdempotencyKey &key, Work work)
{
    FakeStudio &studio = m_api.m_studio;
    return m_api.withSession<T>(FakeStudio::Call::Administration,
                                [&studio, key, work](const RecordId &person) -> Result<T> {
                                    if (const auto may = studio.mayAdministrate(person); !may)
                                        return may.error();
                                    const bool first = !studio.m_state.actions.contains(key);
                                    Result<T> result = work(first);
                                    if (first && result.ok()) {
                                        studio.m_state.actions += key;
                                        studio.wakeWaiters();
                                    }
                                    return result;
                                });
}

QFuture<Result<Record>> FakeAdministrationApi::change(const IdempotencyKey &key, Collection collection,
                                                      const RecordId &id,
                                                      const std::function<Result<void>(Record &)> &what)
{
    FakeStudio &studio = m_api.m_studio;
    return once<Record>(key, [&studio, key, collection, id, what](bool first) -> Result<Record> {
        if (!first)
            return studio.m_state.actionAnswers.value(key);
        Record record = studio.m_state.sides.value(collection).value(id);
        if (!record.id.isValid() || record.gone)
            return FakeStudio::error(ErrorKind::NotFound, 404, QStringLiteral("not-found"));
        if (const auto done = what(record); !done)
            return done.error();
        studio.put(collection, record);
        record = studio.m_state.sides.value(collection).value(id);
        studio.m_state.actionAnswers.insert(key, record);
        return record;
    });
}

QFuture<Result<QList<InvitationOutcome>>> FakeAdministrationApi::invite(const IdempotencyKey &key,
                                                                        const InvitationRequest &request)
{
    FakeStudio &studio = m_api.m_studio;
    return once<QList<InvitationOutcome>>(
        key, [&studio, request](bool first) -> Result<QList<InvitationOutcome>> {
            QList<InvitationOutcome> outcomes;
            for (const QString &email : request.emails) {
                outcomes += {email, InvitationOutcome::Kind::Invited};
                if (!first)
                    continue;
                User user;
                user.email = email;
                user.username = email.section(u'@', 0, 0);
                user.role = request.role;
                user.department = request.department;
                user.state = UserState::Invited;
                user.createdAt = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
                user.invitation = Invitation{user.createdAt, user.createdAt.addDays(14), {}};
                studio.put(Collection::Users, {RecordId::create(), 0, user.toJson(), {}});
            }
            return outcomes;
        });
}

QFuture<Result<Record>> FakeAdministrationApi::resendInvitation(const IdempotencyKey &key,
                                                                const RecordId &user)
{
    return change(key, Collection::Users, user, [](Record &) { return Result<void>(); });
}

QFuture<Result<void>> FakeAdministrationApi::revokeInvitation(const IdempotencyKey &key, const RecordId &user)
{
    return deleteUser(key, user);
}

QFuture<Result<Record>> FakeAdministrationApi::changeUser(const IdempotencyKey &key, const RecordId &user,
                                                          const QList<FieldChange> &changes)
{
    return change(key, Collection::Users, user,
                  [changes](Record &record) { return setFields(record, changes); });
}

QFuture<Result<Record>> FakeAdministrationApi::disable(const IdempotencyKey &key, const RecordId &user)
{
    return change(key, Collection::Users, user, [](Record &record) {
        record.fields[QStringLiteral("state")] = toString(UserState::Disabled);
        return Result<void>();
    });
}

QFuture<Result<Record>> FakeAdministrationApi::enable(const IdempotencyKey &key, const RecordId &user)
{
    return change(key, Collection::Users, user, [](Record &record) {
        record.fields[QStringLiteral("state")] = toString(UserState::Active);
        return Result<void>();
    });
}

QFuture<Result<void>> FakeAdministrationApi::deleteUser(const IdempotencyKey &key, const RecordId &user)
{
    FakeStudio &studio = m_api.m_studio;
    return once<void>(key, [&studio, user](bool first) -> Result<void> {
        if (!first)
            return {};
        const Record record = studio.m_state.sides.value(Collection::Users).value(user);
        if (!record.id.isValid() || record.gone)
            return FakeStudio::error(ErrorKind::NotFound, 404, QStringLiteral("not-found"));
        studio.put(Collection::Users, {user, 0, {}, Gone::Deleted});
        return {};
    });
}

QFuture<Result<void>> FakeAdministrationApi::sendPasswordReset(const IdempotencyKey &key, const RecordId &)
{
    return once<void>(key, [](bool) { return Result<void>(); });
}

QFuture<Result<SeatQuote>> FakeAdministrationApi::quoteSeats(int count)
{
    return m_api.withSession<SeatQuote>(FakeStudio::Call::Other,
                                        [count](const RecordId &) -> Result<SeatQuote> {
                                            SeatQuote quote;
                                            quote.count = count;
                                            return quote;
                                        });
}

QFuture<Result<Purchase>> FakeAdministrationApi::buySeats(const IdempotencyKey &key, int count,
                                                          const Money &price)
{
    FakeStudio &studio = m_api.m_studio;
    return once<Purchase>(key, [&studio, count, price](bool first) -> Result<Purchase> {
        Record seats = studio.m_state.sides.value(Collection::Seats).value(seatsId);
        const int total = seats.fields.value(QLatin1String("total")).toInt();
        Purchase purchase;
        purchase.id = RecordId::create();
        purchase.number = QStringLiteral("CB-2026-0001");
        purchase.count = count;
        purchase.price = price;
        purchase.seatsAfter = first ? total + count : total;
        purchase.at = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
        if (first) {
            seats.fields[QStringLiteral("total")] = purchase.seatsAfter;
            studio.put(Collection::Seats, seats);
            studio.put(Collection::Purchases, {purchase.id, 0, purchase.toJson(), {}});
        }
        return purchase;
    });
}

QFuture<Result<Record>> FakeAdministrationApi::changeSettings(const IdempotencyKey &key,
                                                              const QList<FieldChange> &changes)
{
    return change(key, Collection::Settings, settingsId,
                  [changes](Record &record) { return setFields(record, changes); });
}

QFuture<Result<AuditPage>> FakeAdministrationApi::audit(const AuditFilter &, const QString &, int)
{
    return m_api.withSession<AuditPage>(FakeStudio::Call::Other,
                                        [](const RecordId &) -> Result<AuditPage> { return AuditPage(); });
}

QFuture<Result<QByteArray>> FakeAdministrationApi::exportAudit(const AuditFilter &)
{
    return exportUsers();
}

QFuture<Result<QByteArray>> FakeAdministrationApi::exportUsers()
{
    return m_api.withSession<QByteArray>(
        FakeStudio::Call::Other, [](const RecordId &) -> Result<QByteArray> { return QByteArray("email"); });
}

QFuture<Result<ImportReport>> FakeAdministrationApi::checkImport(const QByteArray &)
{
    return m_api.withSession<ImportReport>(
        FakeStudio::Call::Other, [](const RecordId &) -> Result<ImportReport> { return ImportReport(); });
}

QFuture<Result<ImportReport>> FakeAdministrationApi::importUsers(const IdempotencyKey &key,
                                                                 const QByteArray &, const QString &)
{
    return once<ImportReport>(key, [](bool) -> Result<ImportReport> { return ImportReport(); });
}

} // namespace callboard
