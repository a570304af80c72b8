// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/studio.h"
#include "models/remote/http/httpanswer.h"
#include "models/remote/http/httprequest.h"

#include <QFuture>
#include <QObject>
#include <QSet>

class QNetworkAccessManager;

namespace callboard
{

class HttpCall;
class TokenProvider;

//! \brief Speaks HTTP with one studio server for one account.
//!
//! What it promises (sync-keychain.md, 4): a redirect is an error and never followed, so that no token and no
//! body goes to another address; no cookies, no cache, no stored passwords; TLS 1.2 or newer by the system's
//! authorities or the one certificate that the person trusts here, no other fault is ever ignored; every
//! request ends, by its deadline at the latest; a body above 16 MB (for a file: what its request says) is
//! refused; an answer that lacks Callboard-Api: 1 is ErrorKind::NotAStudio. A 401 that ends the session is
//! renewed and repeated once.
//!
//! Lives on the thread that calls it, with an event loop; the connections are opened there with the first
//! request.
class HttpClient final : public QObject
{
    Q_OBJECT
public:
    HttpClient(const StudioUrl &studio, const Clock &clock, QObject *parent = nullptr);
    ~HttpClient() override;

    //! Where requests with a session get their token; nullptr: they fail with ErrorKind::SignInRequired. Not
    //! owned.
    void setTokenProvider(TokenProvider *tokens) { m_tokens = tokens; }

    //! From the next connection on: the certificate that is good although the system's authorities do not
    //! vouch for it; invalid for none.
    void trustCertificate(const CertificateId &certificate) { m_trusted = certificate; }

    //! Answers exactly once: with a success (2xx) of the wanted media type, or with an error. Its
    //! continuations run on this object's thread.
    [[nodiscard]] QFuture<Result<HttpAnswer>> send(const HttpRequest &request);

    //! Ends every call in flight with ErrorKind::Cancelled; the next call opens a new connection.
    void abortAll();

private:
    [[nodiscard]] QNetworkAccessManager *connections();

    const StudioUrl m_studio;
    const Clock &m_clock;
    CertificateId m_trusted;
    TokenProvider *m_tokens = nullptr;
    QNetworkAccessManager *m_connections = nullptr;
    QSet<HttpCall *> m_calls;
};

} // namespace callboard
