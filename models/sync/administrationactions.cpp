// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/administrationactions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace callboard
{

using namespace Qt::StringLiterals;

namespace
{

// JSON, so that no part can pass for two.
QByteArray actionOf(const QStringList &parts)
{
    return QJsonDocument(QJsonArray::fromStringList(parts)).toJson(QJsonDocument::Compact);
}

} // namespace

AdministrationActions::AdministrationActions(SyncEngine &engine, QObject *parent)
    : QObject(parent),
      m_engine(engine)
{
}

Result<AdministrationApi *> AdministrationActions::api() const
{
    if (!m_engine.api())
        return m_engine.notAvailable();
    if (AdministrationApi *api = m_engine.api()->administration())
        return api;
    Error error;
    error.kind = ErrorKind::NotOffered;
    error.text = QCoreApplication::translate("callboard::AdministrationActions",
                                             "This studio can't be administrated from here.");
    return error;
}

template<typename T>
void AdministrationActions::attempt(const std::shared_ptr<Task<T>> &task)
{
    const auto administration = api();
    if (!administration)
        return task->answer(administration.error());
    whenDone<T>(task->call(**administration), this, [this, task](const Result<T> &result) {
        if (result)
            return task->answer(result);
        const auto pause = task->insistence.afterFailure(result.error(), task->since.elapsed());
        if (pause) {
            QTimer::singleShot(*pause, this, [this, task] { attempt(task); });
            return;
        }
        m_engine.notice(result.error());
        task->answer(task->insistence.verdict(result.error()));
    });
}

template<typename T, typename Call>
QFuture<Result<T>> AdministrationActions::insist(Call call, const IdempotencyKey &key)
{
    auto task = std::make_shared<Task<T>>();
    task->call = [call, key](AdministrationApi &administration) { return call(administration, key); };
    task->since.start();
    attempt(task);
    return task->answer.future();
}

template<typename T, typename Call>
QFuture<Result<T>> AdministrationActions::ask(Call call)
{
    const auto administration = api();
    if (!administration)
        return answered<T>(administration.error());
    Answer<T> answer;
    whenDone<T>(call(**administration), this, [this, answer](const Result<T> &result) {
        if (!result)
            m_engine.notice(result.error());
        answer(result);
    });
    return answer.future();
}

template<typename T, typename Call, typename Effect>
QFuture<Result<void>> AdministrationActions::act(Call call, Effect effect)
{
    Answer<void> answer;
    whenDone<T>(insist<T>(call), this, [this, answer, effect](const Result<T> &result) {
        if (!result)
            return answer(result.error());
        // The studio has done it. What can't be kept here comes with the next pull.
        const Result<void> kept = effect(result);
        if (!kept)
            m_engine.side()->want({Collection::Users, Collection::Settings, Collection::Seats});
        answer(Result<void>());
    });
    return answer.future();
}

template<typename T, typename Call>
QFuture<Result<T>> AdministrationActions::actAndPull(const QList<Collection> &collections,
                                                     const QByteArray &action, Call call)
{
    Answer<T> answer;
    whenDone<T>(insist<T>(call, m_openKeys.keyOf(action)), this,
                [this, answer, action, collections](const Result<T> &result) {
                    m_openKeys.ended(action, result ? std::nullopt : std::optional(result.error()));
                    if (!result)
                        return answer(result);
                    whenDone<void>(m_engine.side()->pulled(collections), this,
                                   [answer, result](const Result<void> &) { answer(result); });
                });
    return answer.future();
}

template<typename Call>
QFuture<Result<void>> AdministrationActions::actOnUser(Call call)
{
    return act<Record>(call,
                       [this](const Result<Record> &record) { return m_engine.side()->takeUser(*record); });
}

template<typename Call>
QFuture<Result<void>> AdministrationActions::removeUser(const RecordId &user, Call call)
{
    return act<void>(call, [this, user](const Result<void> &) { return m_engine.side()->dropUser(user); });
}

// Users

QFuture<Result<QList<InvitationOutcome>>> AdministrationActions::invite(const InvitationRequest &request)
{
    return actAndPull<QList<InvitationOutcome>>(
        {Collection::Users, Collection::Seats},
        actionOf(QStringList{u"invite"_s, toString(request.role), request.department} + request.emails),
        [request](AdministrationApi &api, const IdempotencyKey &key) { return api.invite(key, request); });
}

QFuture<Result<void>> AdministrationActions::resendInvitation(const RecordId &user)
{
    return actOnUser([user](AdministrationApi &api, const IdempotencyKey &key) {
        return api.resendInvitation(key, user);
    });
}

QFuture<Result<void>> AdministrationActions::revokeInvitation(const RecordId &user)
{
    return removeUser(user, [user](AdministrationApi &api, const IdempotencyKey &key) {
        return api.revokeInvitation(key, user);
    });
}

QFuture<Result<void>> AdministrationActions::changeUser(const RecordId &user,
                                                        const QList<FieldChange> &changes)
{
    return actOnUser([user, changes](AdministrationApi &api, const IdempotencyKey &key) {
        return api.changeUser(key, user, changes);
    });
}

QFuture<Result<void>> AdministrationActions::disable(const RecordId &user)
{
    return actOnUser(
        [user](AdministrationApi &api, const IdempotencyKey &key) { return api.disable(key, user); });
}

QFuture<Result<void>> AdministrationActions::enable(const RecordId &user)
{
    return actOnUser(
        [user](AdministrationApi &api, const IdempotencyKey &key) { return api.enable(key, user); });
}

QFuture<Result<void>> AdministrationActions::deleteUser(const RecordId &user)
{
    return removeUser(user, [user](AdministrationApi &api, const IdempotencyKey &key) {
        return api.deleteUser(key, user);
    });
}

QFuture<Result<void>> AdministrationActions::sendPasswordReset(const RecordId &user)
{
    return insist<void>([user](AdministrationApi &api, const IdempotencyKey &key) {
        return api.sendPasswordReset(key, user);
    });
}

// Seats and settings

QFuture<Result<SeatQuote>> AdministrationActions::quoteSeats(int count)
{
    return ask<SeatQuote>([count](AdministrationApi &api) { return api.quoteSeats(count); });
}

QFuture<Result<Purchase>> AdministrationActions::buySeats(int count, const Money &price)
{
    return actAndPull<Purchase>(
        {Collection::Seats, Collection::Purchases},
        actionOf({u"buy"_s, QString::number(count), QString::number(price.minor), price.currency}),
        [count, price](AdministrationApi &api, const IdempotencyKey &key) {
            return api.buySeats(key, count, price);
        });
}

QFuture<Result<void>> AdministrationActions::changeSettings(const QList<FieldChange> &changes)
{
    return act<Record>(
        [changes](AdministrationApi &api, const IdempotencyKey &key) {
            return api.changeSettings(key, changes);
        },
        [this](const Result<Record> &record) { return m_engine.side()->takeSettings(*record); });
}

// Audit log and files

QFuture<Result<AuditPage>> AdministrationActions::audit(const AuditFilter &filter, const QString &next,
                                                        int limit)
{
    return ask<AuditPage>([&](AdministrationApi &api) { return api.audit(filter, next, limit); });
}

QFuture<Result<QByteArray>> AdministrationActions::exportAudit(const AuditFilter &filter)
{
    return ask<QByteArray>([&](AdministrationApi &api) { return api.exportAudit(filter); });
}

QFuture<Result<QByteArray>> AdministrationActions::exportUsers()
{
    return ask<QByteArray>([](AdministrationApi &api) { return api.exportUsers(); });
}

QFuture<Result<ImportReport>> AdministrationActions::checkImport(const QByteArray &csv)
{
    return ask<ImportReport>([&](AdministrationApi &api) { return api.checkImport(csv); });
}

QFuture<Result<ImportReport>> AdministrationActions::importUsers(const QByteArray &csv, const QString &digest)
{
    return actAndPull<ImportReport>({Collection::Users, Collection::Seats}, actionOf({u"import"_s, digest}),
                                    [csv, digest](AdministrationApi &api, const IdempotencyKey &key) {
                                        return api.importUsers(key, csv, digest);
                                    });
}

} // namespace callboard
