// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/studiovisit.h"

namespace callboard
{

StudioVisit::StudioVisit(StudioUrl url, CertificateId certificate, StudioApiFactory makeApi)
    : m_url(std::move(url)),
      m_certificate(std::move(certificate)),
      m_makeApi(std::move(makeApi))
{
}

StudioApi &StudioVisit::api()
{
    if (!m_api) {
        m_api = m_makeApi(m_url, *this);
        m_api->trustCertificate(m_certificate);
    }
    return *m_api;
}

QFuture<Result<StudioInfo>> StudioVisit::reach()
{
    return api().studioInfo();
}

QFuture<Result<StudioVisit::Entered>> StudioVisit::enter(const QString &login, const QByteArray &password,
                                                         bool keep)
{
    Answer<Entered> answer;
    whenDone<StudioInfo>(
        api().studioInfo(), this, [this, answer, login, password, keep](const Result<StudioInfo> &studio) {
            if (!studio)
                return answer(studio.error());
            whenDone<SignedIn>(api().signIn(login, password, deviceName(), keep), this,
                               [this, answer, info = *studio](const Result<SignedIn> &session) {
                                   if (!session)
                                       return answer(session.error());
                                   m_accessToken = session->tokens.access;
                                   answer(Entered{info, *session});
                               });
        });
    return answer.future();
}

QFuture<Result<void>> StudioVisit::leave()
{
    return api().signOut();
}

QFuture<Result<void>> StudioVisit::requestPasswordReset(const QString &login)
{
    return api().requestPasswordReset(login);
}

QFuture<Result<QByteArray>> StudioVisit::accessToken()
{
    return m_accessToken.isEmpty() ? renew({}) : answered<QByteArray>(m_accessToken);
}

QFuture<Result<QByteArray>> StudioVisit::renew(const QByteArray &)
{
    Error error;
    error.kind = ErrorKind::SignInRequired;
    return answered<QByteArray>(error);
}

} // namespace callboard
