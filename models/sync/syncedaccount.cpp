// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncedaccount.h"

#include "models/domain/futures.h"
#include "models/sync/accountactions.h"
#include "models/sync/administrationactions.h"
#include "models/sync/picturecodec.h"
#include "models/sync/syncedadministration.h"
#include "models/sync/syncengine.h"

namespace callboard
{

SyncedAccount::SyncedAccount(const EngineSetup &setup, AccountSnapshot copy,
                             const std::optional<NewSession> &session, QObject *parent)
    : Account(parent),
      m_identity(setup.identity),
      m_folder(setup.folder),
      m_store(setup.store),
      m_snapshot(std::move(copy)),
      m_engine(new SyncEngine(setup)),
      m_actions(new AccountActions(*m_engine, m_identity.id, setup.store, m_engine)),
      m_administrationActions(new AdministrationActions(*m_engine, m_engine))
{
    m_status.waiting = int(m_snapshot.waiting.size());
    m_status.needChoice = m_snapshot.needChoice;
    m_status.lastSynced = m_snapshot.lastSynced;

    setAdministrator(m_snapshot.administrator);
    if (session) {
        m_engine->startWith(*session);
        m_snapshot.studio = session->studio;
    }
    m_thread.setObjectName(QStringLiteral("account %1").arg(m_identity.id.value()));
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &SyncEngine::snapshotChanged, this, &SyncedAccount::take);
    connect(m_engine, &SyncEngine::statusChanged, this, [this](const SyncStatus &status) {
        m_status = status;
        emit statusChanged();
    });
    connect(&setup.store, &SecretStore::stateChanged, m_engine, &SyncEngine::keychainChanged);
    connect(&m_thread, &QThread::started, m_engine, &SyncEngine::start);
}

void SyncedAccount::start()
{
    m_thread.start();
}

SyncedAccount::~SyncedAccount()
{
    m_administration.reset();
    if (!m_thread.isRunning()) {
        delete m_engine; // it never began
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void SyncedAccount::take(const AccountSnapshot &snapshot)
{
    const AccountSnapshot before = std::exchange(m_snapshot, snapshot);
    if (!(before.studio.name == snapshot.studio.name && before.studio.can == snapshot.studio.can &&
          before.studio.version == snapshot.studio.version && before.facts == snapshot.facts))
        emit studioChanged();
    setAdministrator(snapshot.administrator);
    emit profileChanged();
    emit waitingChangesChanged();
    if (!before.conflicts.isEmpty() || !snapshot.conflicts.isEmpty())
        emit conflictsChanged();
}

void SyncedAccount::setAdministrator(bool administrator)
{
    if (administrator == bool(m_administration))
        return;
    // Whoever shows it lets go of it at the signal; only then it is deleted.
    const auto former = std::exchange(
        m_administration,
        administrator ? std::make_unique<SyncedAdministration>(*m_engine, *m_administrationActions, m_folder)
                      : nullptr);
    emit administrationChanged();
}

Administration *SyncedAccount::administration() const
{
    return m_administration.get();
}

StudioFacts SyncedAccount::studioFacts() const
{
    return m_snapshot.facts ? *m_snapshot.facts : Account::studioFacts();
}

StudioInfo SyncedAccount::studio() const
{
    StudioInfo info = m_snapshot.studio;
    if (m_snapshot.facts)
        info.name = m_snapshot.facts->name; // the newer of the two: it comes with the change feed
    if (info.name.isEmpty())
        info.name = m_identity.studioName;
    return info;
}

template<typename T, typename Call>
QFuture<Result<T>> SyncedAccount::act(Call call)
{
    return askOn<T>(m_actions, [actions = m_actions, call] { return call(*actions); });
}

template<typename Change>
QFuture<Result<void>> SyncedAccount::change(Change change)
{
    return askOn<void>(m_engine,
                       [engine = m_engine, change] { return answered<void>(engine->change(change)); });
}

QFuture<Result<void>> SyncedAccount::edit(const QList<FieldEditRequest> &edits)
{
    return change([profile = m_identity.profile, edits](OutboxQueue &outbox) {
        return outbox.edit(Collection::Profile, profile, edits);
    });
}

QFuture<Result<void>> SyncedAccount::setPicture(const QImage &picture)
{
    Answer<void> answer;
    whenDone<QByteArray>(encodePicture(picture), this, [this, answer](const Result<QByteArray> &png) {
        if (!png)
            return answer(png.error());
        const auto kept = change([profile = m_identity.profile, bytes = *png](OutboxQueue &outbox) {
            return outbox.setPicture(profile, bytes);
        });
        whenDone<void>(kept, this, [answer](const Result<void> &done) { answer(done); });
    });
    return answer.future();
}

QFuture<Result<void>> SyncedAccount::clearPicture()
{
    return change(
        [profile = m_identity.profile](OutboxQueue &outbox) { return outbox.setPicture(profile, {}); });
}

QFuture<Result<void>> SyncedAccount::undo(qint64 waitingChange)
{
    return change([waitingChange](OutboxQueue &outbox) { return outbox.undo(waitingChange); });
}

QFuture<Result<void>> SyncedAccount::undoAll()
{
    return change([](OutboxQueue &outbox) { return outbox.undoAll(); });
}

QFuture<Result<void>> SyncedAccount::resolve(const QHash<qint64, Keep> &choices)
{
    return change([choices](OutboxQueue &outbox) { return outbox.resolve(choices); });
}

QFuture<Result<void>> SyncedAccount::retry(qint64 waitingChange)
{
    return change([waitingChange](OutboxQueue &outbox) { return outbox.retry(waitingChange); });
}

QFuture<Result<QImage>> SyncedAccount::picture(const PictureId &id, int side)
{
    Answer<QImage> answer;
    const auto bytes =
        act<QByteArray>([id, side](AccountActions &actions) { return actions.picture(id, side); });
    whenDone<QByteArray>(bytes, this, [this, answer, side](const Result<QByteArray> &png) {
        if (!png)
            return answer(png.error());
        whenDone<QImage>(decodePicture(*png, side), this,
                         [answer](const Result<QImage> &image) { answer(image); });
    });
    return answer.future();
}

QFuture<Result<void>> SyncedAccount::changePassword(const QByteArray &current, const QByteArray &wished)
{
    return act<void>(
        [current, wished](AccountActions &actions) { return actions.changePassword(current, wished); });
}

QFuture<Result<ApiKey>> SyncedAccount::apiKey()
{
    return act<ApiKey>([](AccountActions &actions) { return actions.apiKey(); });
}

QFuture<Result<QByteArray>> SyncedAccount::regenerateApiKey()
{
    return act<QByteArray>([](AccountActions &actions) { return actions.regenerateApiKey(); });
}

QFuture<Result<QByteArray>> SyncedAccount::storedApiKey()
{
    return act<QByteArray>([](AccountActions &actions) { return actions.storedApiKey(); });
}

QFuture<Result<QList<Session>>> SyncedAccount::sessions()
{
    return act<QList<Session>>([](AccountActions &actions) { return actions.sessions(); });
}

QFuture<Result<void>> SyncedAccount::revokeSession(const SessionId &id)
{
    return act<void>([id](AccountActions &actions) { return actions.revokeSession(id); });
}

QFuture<Result<void>> SyncedAccount::signInAgain(const QByteArray &password)
{
    return askOn<void>(m_engine, [engine = m_engine, password] { return engine->signInAgain(password); });
}

void SyncedAccount::trustCertificate(const CertificateId &certificate)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, certificate] { engine->trustCertificate(certificate); },
        Qt::QueuedConnection);
}

QFuture<Result<void>> SyncedAccount::endSession()
{
    return askOn<void>(m_engine, [engine = m_engine] { return engine->endSession(); });
}

void SyncedAccount::syncNow()
{
    m_store.probe();
    QMetaObject::invokeMethod(m_engine, &SyncEngine::syncNow, Qt::QueuedConnection);
}

void SyncedAccount::acknowledgeDamage()
{
    QMetaObject::invokeMethod(m_engine, &SyncEngine::acknowledgeDamage, Qt::QueuedConnection);
}

void SyncedAccount::setInFront(bool inFront)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, inFront] { engine->setInFront(inFront); }, Qt::QueuedConnection);
}

} // namespace callboard
