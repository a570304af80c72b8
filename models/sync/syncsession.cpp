// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SyncEngine about the session, the studio's description, the person's own picture and whatever
// else is mirrored beside the profile.

#include "models/sync/syncengine.h"

#include <QCoreApplication>

namespace callboard
{

void SyncEngine::startWith(const NewSession &session)
{
    m_tokens.take(session.tokens);
    m_newSession = session.studio;
}

void SyncEngine::sessionKept()
{
    const auto noted = m_files ? m_files->expectations().expect(QLatin1String(secret::session),
                                                                m_setup.identity.keep, m_setup.clock.now())
                               : Result<void>();
    m_tokens.setExpected(m_setup.identity.keep);
    if (!noted)
        failed(noted.error());
}

void SyncEngine::trustCertificate(const CertificateId &certificate)
{
    m_setup.identity.certificate = certificate;
    if (m_api)
        m_api->trustCertificate(certificate);
    syncNow();
}

QFuture<Result<void>> SyncEngine::signInAgain(const QByteArray &password)
{
    if (!m_api)
        return answered<void>(notAvailable());
    Answer<void> answer;
    const auto signedIn =
        m_api->signIn(m_setup.identity.login, password, deviceName(), m_setup.identity.keep);
    whenDone<SignedIn>(signedIn, this, [this, answer](const Result<SignedIn> &session) {
        if (!session)
            return answer(session.error());
        if (session->profile != m_setup.identity.profile) {
            Error error;
            error.kind = ErrorKind::InvalidCredentials;
            error.text = QCoreApplication::translate(
                "callboard::SyncEngine",
                "That is another person's account. Sign in there from the sign-in page.");
            return answer(error);
        }
        whenDone<void>(m_tokens.adopt(session->tokens), this, [this, answer](const Result<void> &kept) {
            if (kept) {
                m_facts.sessionOver = false;
                syncNow();
            } else {
                failed(kept.error());
            }
            answer(kept);
        });
    });
    return answer.future();
}

QFuture<Result<void>> SyncEngine::endSession()
{
    if (m_waiter)
        m_waiter->pause();
    if (!m_api || m_facts.sessionOver)
        return answered<void>(Result<void>());
    return m_api->signOut();
}

void SyncEngine::askStudio()
{
    if (std::exchange(m_studioAsked, true))
        return;
    whenDone<StudioInfo>(m_api->studioInfo(), this, [this](const Result<StudioInfo> &info) {
        // It is only for show; the next start asks again.
        if (info && m_files->mirror().storeStudio(*info))
            publish();
    });
}

void SyncEngine::fetchOwnPicture()
{
    const auto record = m_files->mirror().record(Collection::Profile, m_setup.identity.profile);
    if (!record || !*record)
        return;
    const PictureId id((*record)->fields.value(QLatin1String(field::picture)).toString());
    if (!id.isValid())
        return;
    for (const int side : {64, 512}) {
        if (!m_files->pictures().find(id, side).isEmpty())
            continue;
        // So that it is there offline. If it fails now, whoever shows it asks again.
        whenDone<QByteArray>(m_api->picture(id, side), this, [this, id, side](const Result<QByteArray> &png) {
            if (!png)
                return;
            if (const auto kept = m_files->pictures().keep(id, side, *png); !kept)
                failed(kept.error());
        });
    }
}

void SyncEngine::assembleSide()
{
    m_side = std::make_unique<SideCollections>(*m_api, *m_files, m_setup.clock, m_setup.random);
    const SideCollections *side = m_side.get();
    connect(side, &SideCollections::studioArrived, this, &SyncEngine::publish);
    connect(side, &SideCollections::snapshotTaken, this, &SyncEngine::administrationTaken);
    connect(side, &SideCollections::ended, this, &SyncEngine::sideEnded);
    connect(side, &SideCollections::due, this, &SyncEngine::wake);
    connect(side, &SideCollections::forbidden, this, [this] {
        m_pullWanted = true;
        wake();
    });
    const UserAnnouncer *announcer = &side->announcer();
    connect(announcer, &UserAnnouncer::usersArrived, this, &SyncEngine::usersArrived);
    connect(announcer, &UserAnnouncer::usersGone, this, &SyncEngine::usersGone);
    connect(announcer, &UserAnnouncer::progressChanged, this, &SyncEngine::usersProgressChanged);
    if (m_usersRound > 0)
        m_side->openUsers(m_usersRound);
}

void SyncEngine::openUsers(int round)
{
    m_usersRound = round;
    if (m_side)
        m_side->openUsers(round);
}

void SyncEngine::poked(const QList<Collection> &collections, bool anything)
{
    if (anything)
        m_side->wantAll();
    else
        m_side->want(collections);
    m_pullWanted = m_pullWanted || anything || collections.contains(Collection::Profile);
    wake();
}

void SyncEngine::sideEnded(const std::optional<Error> &grave)
{
    m_facts.missing = m_side->problem();
    // If the account is in trouble already, this is the same trouble once more.
    if (grave && m_backoff.isDue())
        failed(*grave);
    wake();
}

} // namespace callboard
