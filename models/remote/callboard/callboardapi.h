// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/callboard/callboardadministration.h"
#include "models/remote/callboard/userpagereader.h"
#include "models/remote/http/httpclient.h"
#include "models/remote/studioapi.h"

namespace callboard
{

//! \brief Callboard's own server (docs/protocol.md). Threads and errors as StudioApi says.
class CallboardApi final : public StudioApi
{
    Q_OBJECT
public:
    //! \a tokens may be null when only the calls without a session are used. Neither is owned; both outlive
    //! this object.
    CallboardApi(const StudioUrl &studio, const Clock &clock, TokenProvider *tokens = nullptr,
                 QObject *parent = nullptr);

    //! For a provider that itself needs this object to renew its tokens. Not owned.
    void setTokenProvider(TokenProvider *tokens) { m_http.setTokenProvider(tokens); }

    [[nodiscard]] Capabilities capabilities() const override;

    [[nodiscard]] QFuture<Result<StudioInfo>> studioInfo() override;
    [[nodiscard]] QFuture<Result<SignedIn>> signIn(const QString &login, const QByteArray &password,
                                                   const QString &device, bool keep) override;
    [[nodiscard]] QFuture<Result<Tokens>> refresh(const QByteArray &refreshToken) override;
    [[nodiscard]] QFuture<Result<void>> requestPasswordReset(const QString &login) override;

    [[nodiscard]] QFuture<Result<void>> signOut() override;
    [[nodiscard]] QFuture<Result<QList<Session>>> sessions() override;
    [[nodiscard]] QFuture<Result<void>> revokeSession(const SessionId &id) override;
    [[nodiscard]] QFuture<Result<void>> changePassword(const QByteArray &current,
                                                       const QByteArray &wished) override;
    [[nodiscard]] QFuture<Result<ApiKey>> apiKey() override;
    [[nodiscard]] QFuture<Result<QByteArray>> regenerateApiKey() override;

    [[nodiscard]] QFuture<Result<ChangePage>> changes(Collection collection, const QString &cursor,
                                                      int limit) override;
    [[nodiscard]] QFuture<Result<UserPage>> users(const QString &cursor, int limit) override;
    [[nodiscard]] QFuture<Result<ChangePoke>> waitForChange(const QString &position,
                                                            std::chrono::seconds wait) override;
    [[nodiscard]] QFuture<Result<MutationAnswer>> push(const Mutation &mutation) override;
    [[nodiscard]] QFuture<Result<MutationAnswer>> pushPicture(const PictureChange &change) override;
    [[nodiscard]] QFuture<Result<QByteArray>> picture(const PictureId &id, int side) override;

    [[nodiscard]] AdministrationApi *administration() override { return &m_administration; }

    void trustCertificate(const CertificateId &certificate) override { m_http.trustCertificate(certificate); }
    void abortAll() override { m_http.abortAll(); }

private:
    const Clock &m_clock;
    HttpClient m_http;
    CallboardAdministration m_administration;
    //! Answers may come when this object has gone.
    std::shared_ptr<UserPageReader> m_userPages = std::make_shared<UserPageReader>();
};

} // namespace callboard
