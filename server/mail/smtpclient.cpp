// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/smtpclient.h"

#include <array>
#include <cstring>
#include <curl/curl.h>
#include <memory>
#include <mutex>

namespace callboard::server
{

namespace
{

struct Upload {
    const QByteArray &message;
    qsizetype done = 0;
};

size_t readMessage(char *buffer, size_t size, size_t count, void *user)
{
    auto *upload = static_cast<Upload *>(user);
    const auto bytes = qMin(qsizetype(size * count), upload->message.size() - upload->done);
    std::memcpy(buffer, upload->message.constData() + upload->done, size_t(bytes));
    upload->done += bytes;
    return size_t(bytes);
}

int shouldStop(void *user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::atomic<bool> *>(user)->load() ? 1 : 0;
}

// RFC 5321, 4.2.1: 5yz is permanent. But 530 to 538 speak of how we sign in (RFC 4954), which the operator
// can mend.
bool isAboutTheMail(long reply)
{
    return reply >= 550 && reply <= 559;
}

ErrorKind kindOf(CURLcode code, long reply)
{
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return ErrorKind::Cancelled;
    if (isAboutTheMail(reply))
        return ErrorKind::Invalid;
    if (code == CURLE_OPERATION_TIMEDOUT)
        return ErrorKind::Timeout;
    if (reply >= 400 && code != CURLE_LOGIN_DENIED)
        return ErrorKind::Server;
    return ErrorKind::Unreachable;
}

} // namespace

SmtpClient::SmtpClient(const MailSettings &settings, const std::atomic<bool> &stop)
    : m_settings(settings),
      m_stop(stop)
{
    static std::once_flag initialised;
    std::call_once(initialised, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    m_curl = curl_easy_init();
}

SmtpClient::~SmtpClient()
{
    curl_easy_cleanup(m_curl);
}

Result<void> SmtpClient::send(const QStringList &recipients, const QByteArray &message)
{
    const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(m_curl, option, value); };
    curl_easy_reset(m_curl); // keeps the connection

    const QString host = m_settings.host.contains(QLatin1Char(':'))
                             ? QStringLiteral("[%1]").arg(m_settings.host)
                             : m_settings.host;
    const QByteArray url = QStringLiteral("%1://%2:%3/%4")
                               .arg(QLatin1String(m_settings.tlsFromStart ? "smtps" : "smtp"), host)
                               .arg(m_settings.port)
                               .arg(m_settings.domain()) // what we say in EHLO
                               .toUtf8();
    set(CURLOPT_URL, url.constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_PROXY, "");
    set(CURLOPT_CONNECTTIMEOUT, long(qMin<qint64>(m_settings.timeout.count(), 20)));
    set(CURLOPT_TIMEOUT, long(m_settings.timeout.count()));
    set(CURLOPT_USE_SSL, long(m_settings.tlsRequired ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    const QByteArray certificates = m_settings.certificates.toLocal8Bit();
    if (!certificates.isEmpty())
        set(CURLOPT_CAINFO, certificates.constData());
    const QByteArray user = m_settings.user.toUtf8();
    if (!user.isEmpty()) {
        set(CURLOPT_USERNAME, user.constData());
        set(CURLOPT_PASSWORD, m_settings.password.constData());
    }

    const QByteArray from = QStringLiteral("<%1>").arg(m_settings.fromAddress).toUtf8();
    set(CURLOPT_MAIL_FROM, from.constData());
    curl_slist *list = nullptr;
    for (const QString &recipient : recipients)
        list = curl_slist_append(list, QStringLiteral("<%1>").arg(recipient).toUtf8().constData());
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> guard(list, &curl_slist_free_all);
    set(CURLOPT_MAIL_RCPT, list);

    Upload upload{message};
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &readMessage);
    set(CURLOPT_READDATA, &upload);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &shouldStop);
    set(CURLOPT_XFERINFODATA, &m_stop);
    std::array<char, CURL_ERROR_SIZE> problem{};
    set(CURLOPT_ERRORBUFFER, problem.data());

    const CURLcode code = curl_easy_perform(m_curl);
    set(CURLOPT_ERRORBUFFER, static_cast<char *>(nullptr));
    if (code == CURLE_OK)
        return {};
    long reply = 0;
    curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &reply);
    Error error;
    error.kind = kindOf(code, reply);
    error.status = int(reply);
    error.text = QString::fromLocal8Bit(problem[0] ? problem.data() : curl_easy_strerror(code));
    return error;
}

} // namespace callboard::server
