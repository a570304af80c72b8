// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mutation.h"
#include "models/domain/profile.h"
#include "models/domain/record.h"
#include "models/domain/session.h"
#include "models/domain/studio.h"
#include "models/domain/userpage.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <chrono>

namespace callboard
{

class AdministrationApi;

//! \brief What a picture upload or removal says; it is queued like a mutation and carries a key for the same
//! reason.
struct PictureChange {
    IdempotencyKey key;
    ClientId client;
    qint64 number = 0;
    PictureId base;   //!< the picture that the person saw; invalid for none
    QByteArray image; //!< PNG, JPEG or WebP; empty to remove the picture
};

//! \brief Gives the HTTP client its access token, and a new one when the studio said that it is no longer
//! good. Implemented by sync, which owns the tokens. Called and answering on the sync thread. Copies die with
//! the request.
class TokenProvider
{
public:
    TokenProvider() = default;
    virtual ~TokenProvider() = default;
    Q_DISABLE_COPY_MOVE(TokenProvider)

    [[nodiscard]] virtual QFuture<Result<QByteArray>> accessToken() = 0;
    //! Single flight: all callers that name the same stale token share one refresh.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> renew(const QByteArray &staleToken) = 0;
};

//! \brief Everything a studio server can do for one account, whatever kind of server it is.
//!
//! Lives on the sync thread of its account and is called only from there. Each call answers exactly once,
//! with a value or an Error; it never throws, and never waits longer than its time-out. Calls do not retry:
//! that is for the engine, which knows what is idempotent. Adapters: callboard/ (ours), later kitsu/ and
//! others.
class StudioApi : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! What this kind of server offers; known without a network.
    [[nodiscard]] virtual Capabilities capabilities() const = 0;

    // Without a session
    [[nodiscard]] virtual QFuture<Result<StudioInfo>> studioInfo() = 0;
    //! \a device names this computer in the session list. \a keep asks for a session that outlives this run.
    [[nodiscard]] virtual QFuture<Result<SignedIn>> signIn(const QString &login, const QByteArray &password,
                                                           const QString &device, bool keep) = 0;
    [[nodiscard]] virtual QFuture<Result<Tokens>> refresh(const QByteArray &refreshToken) = 0;
    //! Succeeds whether or not the login exists (S4).
    [[nodiscard]] virtual QFuture<Result<void>> requestPasswordReset(const QString &login) = 0;

    // With a session (TokenProvider)
    [[nodiscard]] virtual QFuture<Result<void>> signOut() = 0;
    [[nodiscard]] virtual QFuture<Result<QList<Session>>> sessions() = 0;
    [[nodiscard]] virtual QFuture<Result<void>> revokeSession(const SessionId &id) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> changePassword(const QByteArray &current,
                                                               const QByteArray &wished) = 0;
    [[nodiscard]] virtual QFuture<Result<ApiKey>> apiKey() = 0;
    //! The new key, shown once; the old one is dead when this succeeds.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> regenerateApiKey() = 0;

    // Sync
    [[nodiscard]] virtual QFuture<Result<ChangePage>> changes(Collection collection, const QString &cursor,
                                                              int limit) = 0;
    //! changes() of Collection::Users, read. Adapters that can do it faster override it.
    [[nodiscard]] virtual QFuture<Result<UserPage>> users(const QString &cursor, int limit);
    //! Answers when something changed after \a position (empty: at once, with the present position), or after
    //! \a wait.
    [[nodiscard]] virtual QFuture<Result<ChangePoke>> waitForChange(const QString &position,
                                                                    std::chrono::seconds wait) = 0;
    [[nodiscard]] virtual QFuture<Result<MutationAnswer>> push(const Mutation &mutation) = 0;
    [[nodiscard]] virtual QFuture<Result<MutationAnswer>> pushPicture(const PictureChange &change) = 0;
    //! The PNG of a picture; \a side is 64 or 512 (pixels).
    [[nodiscard]] virtual QFuture<Result<QByteArray>> picture(const PictureId &id, int side) = 0;

    //! What an administrator may ask; nullptr where this kind of server offers none of it. Lives as long as
    //! this object.
    [[nodiscard]] virtual AdministrationApi *administration() { return nullptr; }

    //! The TLS certificate that the person trusts for this studio although the system's authorities do not
    //! vouch for it, from the next connection on; invalid for none.
    virtual void trustCertificate(const CertificateId &certificate) = 0;

    //! Ends every request in flight with ErrorKind::Cancelled, and opens new connections from here on.
    virtual void abortAll() = 0;
};

} // namespace callboard
