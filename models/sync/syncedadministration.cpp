// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncedadministration.h"

#include "models/domain/futures.h"
#include "models/sync/administrationactions.h"
#include "models/sync/syncengine.h"

namespace callboard
{

namespace
{

// Rounds of one account: an administration that follows another must not hear what was meant for the first.
int nextRound()
{
    static int last = 0; // GUI thread only
    return ++last;
}

} // namespace

SyncedAdministration::SyncedAdministration(SyncEngine &engine, AdministrationActions &actions, QString folder,
                                           QObject *parent)
    : Administration(parent),
      m_engine(&engine),
      m_actions(&actions),
      m_folder(std::move(folder))
{
    connect(m_engine, &SyncEngine::administrationTaken, this, &SyncedAdministration::take);
    connect(m_engine, &SyncEngine::usersProgressChanged, this, &SyncedAdministration::takeProgress);
    // Also from before the last openUsers(): who has gone is not announced again, and nobody tells later.
    connect(m_engine, &SyncEngine::usersGone, this,
            [this](int, const QList<RecordId> &users) { emit usersGone(users); });
    connect(m_engine, &SyncEngine::usersArrived, this, [this](int round, const QList<User> &users) {
        if (round != m_round)
            return;
        emit usersArrived(users);
        // Taken is what this thread holds no more: the event that brought it holds it until it is over.
        QMetaObject::invokeMethod(
            this, [this, round] { tellTaken(round); }, Qt::QueuedConnection);
    });
    // What was taken before this object was there to hear it.
    QMetaObject::invokeMethod(
        m_engine,
        [engine = m_engine] {
            if (engine->side())
                engine->side()->publish();
        },
        Qt::QueuedConnection);
}

SyncedAdministration::~SyncedAdministration() = default;

void SyncedAdministration::openUsers()
{
    m_round = nextRound();
    takeProgress(m_round, {UsersProgress::Phase::Reading, 0, 0, {}});
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, round = m_round] { engine->openUsers(round); }, Qt::QueuedConnection);
}

void SyncedAdministration::stopUsers()
{
    QMetaObject::invokeMethod(
        m_engine,
        [engine = m_engine] {
            if (engine->side())
                engine->side()->stopUsers();
        },
        Qt::QueuedConnection);
}

void SyncedAdministration::resumeUsers()
{
    QMetaObject::invokeMethod(
        m_engine,
        [engine = m_engine] {
            if (engine->side())
                engine->side()->resumeUsers();
        },
        Qt::QueuedConnection);
}

const AdministrationSnapshot &SyncedAdministration::snapshot() const
{
    if (!m_snapshot)
        m_snapshot = readAdministration(m_folder);
    return *m_snapshot;
}

void SyncedAdministration::tellTaken(int round)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, round] {
        if (engine->side())
            engine->side()->pieceTaken(round);
    });
}

void SyncedAdministration::take(const AdministrationSnapshot &snapshot)
{
    // Whoever has not asked yet has nothing to be told about.
    const AdministrationSnapshot before =
        std::exchange(m_snapshot, snapshot).value_or(AdministrationSnapshot());
    if (before.seats != snapshot.seats)
        emit seatsChanged();
    if (before.purchases != snapshot.purchases)
        emit purchasesChanged();
    if (before.settings != snapshot.settings)
        emit settingsChanged();
    const auto same = [](const auto &one, const auto &other) {
        return one.first == other.first && one.second.text == other.second.text;
    };
    if (!std::equal(before.problems.begin(), before.problems.end(), snapshot.problems.begin(),
                    snapshot.problems.end(), same))
        emit problemsChanged();
}

std::optional<Error> SyncedAdministration::problem(Collection collection) const
{
    const auto &problems = snapshot().problems;
    const auto found = problems.find(collection);
    return found == problems.end() ? std::nullopt : std::optional(found->second);
}

void SyncedAdministration::takeProgress(int round, const UsersProgress &progress)
{
    if (round != m_round || progress == m_progress)
        return;
    m_progress = progress;
    emit usersProgressChanged();
}

template<typename T, typename Call>
QFuture<Result<T>> SyncedAdministration::act(Call call)
{
    return askOn<T>(m_actions, [actions = m_actions, call] { return call(*actions); });
}

QFuture<Result<QList<InvitationOutcome>>> SyncedAdministration::invite(const InvitationRequest &request)
{
    return act<QList<InvitationOutcome>>([request](auto &actions) { return actions.invite(request); });
}

QFuture<Result<void>> SyncedAdministration::resendInvitation(const RecordId &user)
{
    return act<void>([user](auto &actions) { return actions.resendInvitation(user); });
}

QFuture<Result<void>> SyncedAdministration::revokeInvitation(const RecordId &user)
{
    return act<void>([user](auto &actions) { return actions.revokeInvitation(user); });
}

QFuture<Result<void>> SyncedAdministration::changeUser(const RecordId &user,
                                                       const QList<FieldChange> &changes)
{
    return act<void>([user, changes](auto &actions) { return actions.changeUser(user, changes); });
}

QFuture<Result<void>> SyncedAdministration::disable(const RecordId &user)
{
    return act<void>([user](auto &actions) { return actions.disable(user); });
}

QFuture<Result<void>> SyncedAdministration::enable(const RecordId &user)
{
    return act<void>([user](auto &actions) { return actions.enable(user); });
}

QFuture<Result<void>> SyncedAdministration::deleteUser(const RecordId &user)
{
    return act<void>([user](auto &actions) { return actions.deleteUser(user); });
}

QFuture<Result<void>> SyncedAdministration::sendPasswordReset(const RecordId &user)
{
    return act<void>([user](auto &actions) { return actions.sendPasswordReset(user); });
}

QFuture<Result<SeatQuote>> SyncedAdministration::quoteSeats(int count)
{
    return act<SeatQuote>([count](auto &actions) { return actions.quoteSeats(count); });
}

QFuture<Result<Purchase>> SyncedAdministration::buySeats(int count, const Money &price)
{
    return act<Purchase>([count, price](auto &actions) { return actions.buySeats(count, price); });
}

QFuture<Result<void>> SyncedAdministration::changeSettings(const QList<FieldChange> &changes)
{
    return act<void>([changes](auto &actions) { return actions.changeSettings(changes); });
}

QFuture<Result<AuditPage>> SyncedAdministration::audit(const AuditFilter &filter, const QString &next,
                                                       int limit)
{
    return act<AuditPage>(
        [filter, next, limit](auto &actions) { return actions.audit(filter, next, limit); });
}

QFuture<Result<QByteArray>> SyncedAdministration::exportAudit(const AuditFilter &filter)
{
    return act<QByteArray>([filter](auto &actions) { return actions.exportAudit(filter); });
}

QFuture<Result<QByteArray>> SyncedAdministration::exportUsers()
{
    return act<QByteArray>([](auto &actions) { return actions.exportUsers(); });
}

QFuture<Result<ImportReport>> SyncedAdministration::checkImport(const QByteArray &csv)
{
    return act<ImportReport>([csv](auto &actions) { return actions.checkImport(csv); });
}

QFuture<Result<ImportReport>> SyncedAdministration::importUsers(const QByteArray &csv, const QString &digest)
{
    return act<ImportReport>([csv, digest](auto &actions) { return actions.importUsers(csv, digest); });
}

} // namespace callboard
