// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/futures.h"
#include "models/sync/accountidentity.h"

namespace callboard
{

//! \brief A short talk with a studio before there is an account: is it there, sign in, ask for a password
//! link. Lives on the thread that it is used on, not the GUI's; deletes itself with its last answer when it
//! was asked to.
class StudioVisit : public QObject, public TokenProvider
{
    Q_OBJECT
public:
    //! \a certificate: see StudioApi::trustCertificate().
    StudioVisit(StudioUrl url, CertificateId certificate, StudioApiFactory makeApi);

    //! Answers within 8 seconds.
    [[nodiscard]] QFuture<Result<StudioInfo>> reach();
    struct Entered {
        StudioInfo studio;
        SignedIn session;
    };
    [[nodiscard]] QFuture<Result<Entered>> enter(const QString &login, const QByteArray &password, bool keep);
    //! Ends the session that enter() began.
    [[nodiscard]] QFuture<Result<void>> leave();
    [[nodiscard]] QFuture<Result<void>> requestPasswordReset(const QString &login);

    [[nodiscard]] QFuture<Result<QByteArray>> accessToken() override;
    [[nodiscard]] QFuture<Result<QByteArray>> renew(const QByteArray &staleToken) override;

private:
    [[nodiscard]] StudioApi &api();

    StudioUrl m_url;
    CertificateId m_certificate;
    StudioApiFactory m_makeApi;
    std::unique_ptr<StudioApi> m_api; //!< made on first use, on the right thread
    QByteArray m_accessToken;
};

} // namespace callboard
