// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncengine.h"

#include "models/cache/privatefiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace callboard
{

namespace
{

constexpr qint64 leadAgainMs = 5000; // how soon a second process takes over after the first has ended

struct SyncEngineTexts {
    Q_DECLARE_TR_FUNCTIONS(callboard::SyncEngine)
};

QString salvageText(const Salvage &salvage)
{
    const QString kept = QFileInfo(salvage.damagedFile).fileName();
    if (salvage.edits == 0)
        return SyncEngineTexts::tr(
                   "The file with your waiting changes was damaged and none could be saved; it was kept as "
                   "%1. Look for what the studio does not have yet, and change it again.")
            .arg(kept);
    return SyncEngineTexts::tr("The file with your waiting changes was damaged. %n of them could be saved; "
                               "the damaged file was kept as %1.",
                               nullptr, salvage.edits)
        .arg(kept);
}

} // namespace

SyncEngine::SyncEngine(EngineSetup setup, QObject *parent)
    : QObject(parent),
      m_setup(std::move(setup)),
      m_lock(AccountFiles::lockPath(m_setup.folder)),
      m_tokens(m_setup.identity.id, m_setup.store, m_setup.clock, this),
      m_backoff(m_setup.clock, m_setup.random),
      m_retryAlarm(m_setup.clock, this),
      m_leadAlarm(m_setup.clock, this)
{
    connect(&m_retryAlarm, &Alarm::rang, this, &SyncEngine::wake);
    connect(&m_leadAlarm, &Alarm::rang, this, &SyncEngine::lead);
    connect(&m_tokens, &TokenKeeper::kept, this, &SyncEngine::sessionKept);
}

SyncEngine::~SyncEngine()
{
    if (m_api)
        m_api->abortAll();
}

void SyncEngine::start()
{
    lead();
}

void SyncEngine::lead()
{
    if (auto made = makePrivateFolder(m_setup.folder); !made)
        return failed(made.error());
    m_facts.reader = false;
    const Result<bool> leads = m_lock.take();
    if (!leads)
        return failed(leads.error());
    if (!*leads) {
        m_facts.reader = true;
        return follow();
    }
    openFiles();
}

void SyncEngine::follow()
{
    AccountSnapshot snapshot = readSnapshot(m_setup.folder, m_setup.identity.profile);
    snapshot.administrator = false; // that is for the process that leads
    m_facts.waiting = int(snapshot.waiting.size());
    m_facts.needChoice = snapshot.needChoice;
    m_facts.lastSynced = snapshot.lastSynced;
    emit snapshotChanged(snapshot);
    publishStatus();
    m_leadAlarm.set(m_setup.clock.monotonic() + leadAgainMs);
}

void SyncEngine::openFiles()
{
    auto files = AccountFiles::open(m_setup.folder, m_setup.clock, m_setup.gate);
    if (!files)
        return failed(files.error());
    m_files = std::move(files.value());
    if (m_files->salvage())
        m_facts.damage = salvageText(*m_files->salvage());
    if (m_newSession) {
        sessionKept();
        // Only for show, and asked again after the first pull.
        static_cast<void>(m_files->mirror().storeStudio(*m_newSession));
        m_newSession.reset();
    }
    const auto expected = m_files->expectations().isExpected(QLatin1String(secret::session));
    m_tokens.setExpected(expected && *expected);
    assemble();
    m_facts.failure.reset();
    m_backoff.succeed();
    publish();
    wake();
}

void SyncEngine::assemble()
{
    m_api = m_setup.makeApi(m_setup.identity.url, m_tokens);
    m_api->trustCertificate(m_setup.identity.certificate);
    m_tokens.setApi(m_api.get());
    m_puller = std::make_unique<Puller>(*m_api, *m_files);
    m_pusher = std::make_unique<Pusher>(*m_api, *m_files);
    m_waiter = std::make_unique<Waiter>(*m_api, m_setup.clock, m_setup.random);
    m_waiter->setInFront(m_inFront);
    connect(m_puller.get(), &Puller::finished, this, &SyncEngine::pulled);
    connect(m_pusher.get(), &Pusher::finished, this, &SyncEngine::pushed);
    connect(m_waiter.get(), &Waiter::failed, this, &SyncEngine::failed);
    connect(m_waiter.get(), &Waiter::changed, this, &SyncEngine::poked);
    assembleSide();
}

bool SyncEngine::isPaused() const
{
    return m_facts.reader || m_facts.sessionOver || m_facts.keychainTrouble || m_facts.upgradeRequired;
}

void SyncEngine::wake()
{
    if (m_stepQueued)
        return;
    m_stepQueued = true;
    QMetaObject::invokeMethod(this, &SyncEngine::step, Qt::QueuedConnection);
}

void SyncEngine::step()
{
    m_stepQueued = false;
    if (m_doing != Doing::Nothing || isPaused())
        return publishStatus();
    if (!m_backoff.isDue()) {
        m_retryAlarm.set(m_backoff.dueAt());
        return publishStatus();
    }
    if (!m_files)
        return lead();

    // In turn, so that a studio where much happens does not keep changes from being sent.
    if (m_pullWanted && !(m_pulledLast && m_facts.somethingToSend)) {
        m_pullWanted = false;
        m_doing = Doing::Pulling;
        m_puller->pull(Collection::Profile);
    } else if (m_facts.somethingToSend) {
        m_doing = Doing::Pushing;
        m_pusher->push();
    } else {
        m_waiter->listen();
        m_side->begin();
    }
    publishStatus();
}

void SyncEngine::pulled(const Result<void> &result)
{
    m_doing = Doing::Nothing;
    m_pulledLast = result.ok();
    if (!result) {
        failed(result.error());
        return publish(); // pages before the failure may have come in
    }
    succeeded();
    publish();
    askStudio();
    fetchOwnPicture();
    wake();
}

void SyncEngine::pushed(const PushOutcome &outcome)
{
    m_doing = Doing::Nothing;
    m_pulledLast = false;
    if (outcome.failure)
        failed(*outcome.failure);
    else
        succeeded();
    m_pullWanted = m_pullWanted || outcome.pullFirst;
    publish();
    if (outcome.pictureSent)
        fetchOwnPicture();
    wake();
}

void SyncEngine::succeeded()
{
    m_backoff.succeed();
    m_facts.failure.reset();
    m_facts.syncedThisRun = true;
}

void SyncEngine::failed(const Error &error)
{
    // Whatever it was: the next attempt starts with a question, not with a change.
    m_pullWanted = true;
    m_pulledLast = false;
    if (m_waiter)
        m_waiter->pause();
    if (error.kind == ErrorKind::SignInRequired && error.code == QLatin1String("invalid-grant"))
        m_facts.sessionOver = true;
    else if (error.kind == ErrorKind::Keychain)
        m_facts.keychainTrouble = true;
    else if (error.kind == ErrorKind::UpgradeRequired)
        m_facts.upgradeRequired = true;
    m_facts.failure = error;
    m_backoff.fail(error.retryAfter);
    publishStatus();
    wake();
}

void SyncEngine::notice(const Error &error)
{
    if (error.kind == ErrorKind::Keychain ||
        (error.kind == ErrorKind::SignInRequired && error.code == QLatin1String("invalid-grant")))
        failed(error);
    if (error.kind == ErrorKind::Forbidden) { // perhaps no administrator any more
        m_pullWanted = true;
        wake();
    }
}

void SyncEngine::syncNow()
{
    // A keychain that works again, a server or a disk that was seen to: worth one more question. A session
    // that is over stays so.
    m_facts.keychainTrouble = false;
    m_facts.upgradeRequired = false;
    m_backoff.forgive();
    m_pullWanted = true;
    m_studioAsked = false;
    if (m_side) {
        m_side->forgive();
        m_side->wantAll();
    }
    if (m_facts.reader)
        return lead();
    wake();
}

void SyncEngine::acknowledgeDamage()
{
    m_facts.damageRead = true;
    publishStatus();
}

void SyncEngine::setInFront(bool inFront)
{
    m_inFront = inFront;
    if (m_waiter)
        m_waiter->setInFront(inFront);
}

void SyncEngine::keychainChanged(KeychainState state)
{
    if (state == KeychainState::Ready && m_facts.keychainTrouble)
        syncNow();
}

void SyncEngine::checkTime()
{
    m_retryAlarm.check();
    m_leadAlarm.check();
    if (m_waiter)
        m_waiter->checkTime();
    if (m_side)
        m_side->checkTime();
}

Error SyncEngine::notAvailable() const
{
    if (m_facts.failure && !m_files)
        return *m_facts.failure;
    Error error;
    error.kind = ErrorKind::Storage;
    error.text = deriveStatus(m_facts).problem;
    return error;
}

Result<void> SyncEngine::change(const std::function<Result<void>(OutboxQueue &)> &change)
{
    if (!m_files)
        return notAvailable();
    const auto done = change(m_files->outbox());
    publish();
    wake();
    return done;
}

void SyncEngine::publish()
{
    if (!m_files)
        return publishStatus();
    auto snapshot = m_files->snapshot(m_setup.identity.profile);
    if (!snapshot) {
        m_facts.failure = snapshot.error();
        return publishStatus();
    }
    m_facts.waiting = int(snapshot->waiting.size());
    m_facts.needChoice = snapshot->needChoice;
    m_facts.somethingToSend = snapshot->somethingToSend;
    m_facts.lastSynced = snapshot->lastSynced;
    m_side->setAdministrator(snapshot->administrator);
    snapshot.value().administrator = m_side->isAdministrator();
    emit snapshotChanged(*snapshot);
    publishStatus();
}

void SyncEngine::publishStatus()
{
    m_facts.underWay = m_doing != Doing::Nothing || m_backoff.isDue();
    const qint64 wait = m_backoff.dueAt() - m_setup.clock.monotonic();
    m_facts.nextTry =
        m_facts.failure && wait > 0 && !isPaused() ? m_setup.clock.now().addMSecs(wait) : QDateTime();
    const SyncStatus status = deriveStatus(m_facts);
    if (status == m_told)
        return;
    m_told = status;
    emit statusChanged(status);
}

} // namespace callboard
