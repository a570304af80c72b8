// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/httperrors.h"

#include "models/remote/http/certificates.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace callboard
{

namespace
{

using namespace std::chrono_literals;

constexpr int anyStatus = 0;
constexpr auto anyCode = "";
constexpr qsizetype longestForeignText = 500; // what a server says may be shown, but not without end

//! Whose sentence is shown: the one in the table, or the server's where it has one.
enum class Says { We, TheStudio };

struct Refusal {
    int status;
    const char *code;
    ErrorKind kind;
    Says says;
    const char *text; // %1 is the studio
};

// First row that fits. The rows without a code are for answers that a newer server may give.
constexpr Refusal refusals[] = {
    {401, "invalid-credentials", ErrorKind::InvalidCredentials, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "That login and password do not match. Check them and try again.")},
    {401, anyCode, ErrorKind::SignInRequired, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "Your session on %1 has ended. Sign in again.")},
    {403, anyCode, ErrorKind::Forbidden, Says::TheStudio,
     QT_TRANSLATE_NOOP("callboard::Http", "You may not do this on %1. Ask an administrator of your studio.")},
    {404, anyCode, ErrorKind::NotFound, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 does not have this any more. Reload to see what it has.")},
    {405, anyCode, ErrorKind::NotOffered, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 does not offer this. Ask an administrator of your studio.")},
    {408, anyCode, ErrorKind::Timeout, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http",
                       "The connection to %1 is too slow for this. Try again on a better one.")},
    {409, "in-progress", ErrorKind::Conflict, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 is still working on this. It is asked again shortly.")},
    {409, "no-seats", ErrorKind::Invalid, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http",
                       "%1 has too few free seats for this. Buy seats, or disable people who have left.")},
    {409, "last-administrator", ErrorKind::Invalid, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http",
                       "This is the last active administrator of %1. Make somebody else one first.")},
    {409, "not-invited", ErrorKind::Conflict, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http",
                       "That invitation to %1 is no longer open: it was accepted or revoked meanwhile.")},
    {409, "price-changed", ErrorKind::Conflict, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http",
                       "The price of a seat on %1 has changed. Nothing was bought; look at "
                       "the new price first.")},
    {409, "import-changed", ErrorKind::Conflict, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "The users of %1 have changed since the file was checked. Nothing "
                                          "was imported; check it again.")},
    {409, anyCode, ErrorKind::Conflict, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "This was changed on %1 meanwhile. Reload and try again.")},
    {410, "cursor-expired", ErrorKind::CursorExpired, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http",
                       "This computer was away for long. Everything is fetched from %1 anew.")},
    {410, anyCode, ErrorKind::NotFound, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 does not have this any more. Reload to see what it has.")},
    {412, anyCode, ErrorKind::Conflict, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "This was changed on %1 meanwhile. Reload and try again.")},
    {413, anyCode, ErrorKind::TooLarge, Says::TheStudio,
     QT_TRANSLATE_NOOP("callboard::Http", "That is larger than %1 takes. Use something smaller.")},
    {415, anyCode, ErrorKind::UnsupportedMedia, Says::TheStudio,
     QT_TRANSLATE_NOOP("callboard::Http",
                       "%1 does not take this kind of file. Use a PNG, JPEG or WebP picture.")},
    {422, "key-reused", ErrorKind::Invalid, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 took this change for another one. Make the change again.")},
    {422, anyCode, ErrorKind::Invalid, Says::TheStudio,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 did not accept this. Correct it and try again.")},
    {425, anyCode, ErrorKind::Server, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 is not ready for this. Try again in a moment.")},
    {426, anyCode, ErrorKind::UpgradeRequired, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "This Callboard is too old for %1. Install the current version.")},
    {429, "sign-in-paused", ErrorKind::Throttled, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http",
                       "Signing in is paused after too many wrong tries. Wait, or reset your password.")},
    {429, anyCode, ErrorKind::Throttled, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 asked for a pause. Try again in a moment.")},
    {501, anyCode, ErrorKind::NotOffered, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 does not offer this. Ask an administrator of your studio.")},
    {503, anyCode, ErrorKind::Server, Says::We,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 is busy or being maintained. Try again in a moment.")},
};
// The rest of 4xx and of 5xx. A request that the studio cannot take as it is will not get better by repeating
// it.
constexpr Refusal otherRefusal = {
    anyStatus, anyCode, ErrorKind::Invalid, Says::We,
    QT_TRANSLATE_NOOP("callboard::Http", "%1 did not accept this request. Update Callboard, or copy the "
                                         "details for your administrator.")};
constexpr Refusal otherFailure = {
    anyStatus, anyCode, ErrorKind::Server, Says::We,
    QT_TRANSLATE_NOOP("callboard::Http", "%1 had a problem. Try again in a moment; if it stays, tell your "
                                         "administrator.")};

// What answers in the studio's place. Its status says nothing about the studio, so it decides about the
// sentence only.
struct Stranger {
    int from;
    int to;
    const char *text;
};
constexpr Stranger strangers[] = {
    {300, 399,
     QT_TRANSLATE_NOOP(
         "callboard::Http",
         "%1 sends visitors on to %2. If your network wants you to sign in, do that in a browser "
         "first; if the studio has moved, use its new address.")},
    {407, 407,
     QT_TRANSLATE_NOOP("callboard::Http",
                       "Your network's proxy wants you to sign in. Check the network settings.")},
    {429, 429,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 is reached too often from here. Try again in a moment.")},
    {502, 504,
     QT_TRANSLATE_NOOP("callboard::Http", "The studio behind %1 does not answer. Try again in a moment.")},
    {0, 999,
     QT_TRANSLATE_NOOP(
         "callboard::Http",
         "There is no studio at %1. Check the address; if your network wants you to sign in, do "
         "that in a browser first.")},
};

struct Failure {
    QNetworkReply::NetworkError error;
    ErrorKind kind;
    const char *text;
};
constexpr Failure failures[] = {
    {QNetworkReply::HostNotFoundError, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 was not found. Check the address and your network.")},
    {QNetworkReply::ConnectionRefusedError, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("callboard::Http",
                       "%1 refuses the connection. The studio's server may be down; try again later.")},
    {QNetworkReply::RemoteHostClosedError, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 broke off the connection. Try again in a moment.")},
    // The same for a OneTimeBody: Qt wanted to send it again and could not.
    {QNetworkReply::ContentReSendError, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 broke off the connection. Try again in a moment.")},
    {QNetworkReply::TimeoutError, ErrorKind::Timeout,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 does not answer. Check your network, or try again later.")},
    // Qt 6.4 reports a transfer timeout as a cancelled operation; our own cancelling never comes here.
    {QNetworkReply::OperationCanceledError, ErrorKind::Timeout,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 does not answer. Check your network, or try again later.")},
    {QNetworkReply::SslHandshakeFailedError, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP(
         "callboard::Http",
         "No secure connection to %1 could be made. Check the address, or ask your administrator.")},
    {QNetworkReply::ProtocolFailure, ErrorKind::Protocol,
     QT_TRANSLATE_NOOP("callboard::Http", "%1 sent an answer that can't be read. Try again in a moment.")},
};
constexpr auto unreachableText =
    QT_TRANSLATE_NOOP("callboard::Http", "%1 can't be reached. Check your network, or try again later.");
constexpr auto proxyText = QT_TRANSLATE_NOOP(
    "callboard::Http", "Your network's proxy does not let %1 through. Check the network settings.");

const Failure *failureRow(QNetworkReply::NetworkError code)
{
    const auto *row = std::find_if(std::begin(failures), std::end(failures),
                                   [&](const Failure &failure) { return failure.error == code; });
    return row == std::end(failures) ? nullptr : row;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("callboard::Http", text);
}

QString sentence(const char *text, const StudioUrl &studio)
{
    return translated(text).replace(QLatin1String("%1"), studio.display());
}

Error error(ErrorKind kind, const QString &text, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.text = text;
    error.detail = detail;
    return error;
}

// The answer of something that is not a studio.
Error strangerError(const StudioUrl &studio, const HttpAnswer &answer)
{
    const auto *row = std::find_if(std::begin(strangers), std::end(strangers), [&](const Stranger &stranger) {
        return answer.status >= stranger.from && answer.status <= stranger.to;
    });
    const bool moved = answer.status >= 300 && answer.status < 400;
    Error stranger = error(ErrorKind::NotAStudio,
                           sentence(row == std::end(strangers) ? std::prev(row)->text : row->text, studio),
                           QStringLiteral("HTTP %1 without Callboard-Api").arg(answer.status));
    if (moved) {
        stranger.text.replace(QLatin1String("%2"), answer.location.host());
        stranger.code = QStringLiteral("moved");
        stranger.detail = QStringLiteral("HTTP %1 to %2")
                              .arg(answer.status)
                              .arg(answer.location.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery |
                                                            QUrl::RemoveFragment));
    }
    return stranger;
}

struct Problem {
    QString code;
    QString detail;
    QString field;
    std::optional<int> triesLeft;
    std::optional<int> pauseSeconds;
    std::optional<int> seatsNeeded;
    std::optional<int> seatsLeft;
};

std::optional<int> optionalInt(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

Problem problemOf(const HttpAnswer &answer)
{
    static const QString prefix = QStringLiteral("urn:callboard:problem:");
    if (answer.mediaType != "application/problem+json")
        return {};
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const QString type = json.value(QLatin1String("type")).toString();
    Problem problem;
    problem.code = type.startsWith(prefix) ? type.mid(prefix.size()).left(64) : QString();
    problem.detail = json.value(QLatin1String("detail")).toString().simplified().left(longestForeignText);
    problem.field = json.value(QLatin1String("field")).toString().left(64);
    problem.triesLeft = optionalInt(json.value(QLatin1String("triesLeft")));
    problem.pauseSeconds = optionalInt(json.value(QLatin1String("pauseSeconds")));
    problem.seatsNeeded = optionalInt(json.value(QLatin1String("seatsNeeded")));
    problem.seatsLeft = optionalInt(json.value(QLatin1String("seatsLeft")));
    return problem;
}

const Refusal &refusalRow(int status, const QString &code)
{
    const auto *row = std::find_if(std::begin(refusals), std::end(refusals), [&](const Refusal &refusal) {
        return refusal.status == status && (*refusal.code == '\0' || code == QLatin1String(refusal.code));
    });
    if (row != std::end(refusals))
        return *row;
    return status >= 500 ? otherFailure : otherRefusal;
}

// The row's own words, unless the answer has what makes better ones.
QString wordsFor(const Refusal &row, const Problem &problem, const StudioUrl &studio)
{
    if (row.says == Says::TheStudio && !problem.detail.isEmpty())
        return problem.detail;
    if (problem.seatsNeeded && problem.seatsLeft)
        return QCoreApplication::translate("callboard::Http",
                                           "This needs %n seat(s), and %1 has %2 left. Buy seats, or disable "
                                           "people who have left.",
                                           nullptr, *problem.seatsNeeded)
            .arg(studio.display(), QString::number(*problem.seatsLeft));
    return sentence(row.text, studio);
}

} // namespace

Error refusal(const StudioUrl &studio, const HttpAnswer &answer, const QDateTime &now)
{
    const auto pause = retryAfter(answer.retryAfter, answer.date.isValid() ? answer.date : now);
    if (!answer.fromStudio || (answer.status >= 300 && answer.status < 400)) {
        Error stranger = strangerError(studio, answer);
        stranger.status = answer.status;
        stranger.retryAfter = pause;
        return stranger;
    }
    const Problem problem = problemOf(answer);
    const Refusal &row = refusalRow(answer.status, problem.code);
    Error refused = error(
        row.kind, wordsFor(row, problem, studio),
        QStringLiteral("HTTP %1 %2: %3").arg(QString::number(answer.status), problem.code, problem.detail));
    refused.status = answer.status;
    refused.code = problem.code;
    refused.field = problem.field;
    refused.requestId = answer.requestId;
    refused.triesLeft = problem.triesLeft;
    refused.retryAfter = pause;
    if (!pause && problem.pauseSeconds)
        refused.retryAfter = retryAfter(QByteArray::number(*problem.pauseSeconds), now);
    return refused;
}

Error transportError(const StudioUrl &studio, QNetworkReply::NetworkError code, const QString &reason)
{
    const QString detail =
        QStringLiteral("%1 (%2)").arg(reason.simplified().left(longestForeignText)).arg(int(code));
    const Failure *row = failureRow(code);
    if (!row && code >= QNetworkReply::ContentAccessDenied)
        row = failureRow(QNetworkReply::ProtocolFailure); // such as a body that can't be decompressed
    if (row) {
        Error failed = error(row->kind, sentence(row->text, studio), detail);
        if (code == QNetworkReply::HostNotFoundError || code == QNetworkReply::ConnectionRefusedError)
            failed.code = QLatin1String(notReached);
        return failed;
    }
    const bool proxy =
        code >= QNetworkReply::ProxyConnectionRefusedError && code <= QNetworkReply::UnknownProxyError;
    return error(ErrorKind::Unreachable, sentence(proxy ? proxyText : unreachableText, studio), detail);
}

Error certificateError(const StudioUrl &studio, const QSslCertificate &presented,
                       const QList<QSslError> &faults, const CertificateId &trusted)
{
    QStringList reasons;
    for (const QSslError &fault : faults)
        reasons += fault.errorString();
    reasons.removeDuplicates();
    const CertificateDoubt doubt = doubtAbout(presented, faults, trusted);
    const char *text = doubt.isChange()
                           ? QT_TRANSLATE_NOOP("callboard::Http",
                                               "%1 shows another certificate than the one that you trust. "
                                               "This may be somebody else, so nothing was sent.")
                           : QT_TRANSLATE_NOOP("callboard::Http",
                                               "The identity of %1 can't be verified, so nothing was sent. "
                                               "Check the address and this computer's date, or ask your "
                                               "administrator.");
    Error failed =
        error(ErrorKind::Certificate, sentence(text, studio),
              QStringLiteral("%1: %2; SHA-256 %3")
                  .arg(studio.display(), reasons.join(QLatin1String("; ")), doubt.presented.id.value()));
    if (!presented.isNull())
        failed.certificate = doubt;
    return failed;
}

Error timeoutError(const StudioUrl &studio)
{
    return transportError(studio, QNetworkReply::TimeoutError, QStringLiteral("no complete answer in time"));
}

Error signInRequiredError(const StudioUrl &studio)
{
    return error(ErrorKind::SignInRequired, sentence(refusalRow(401, QString()).text, studio),
                 QStringLiteral("no session"));
}

Error cancelledError()
{
    return error(ErrorKind::Cancelled,
                 translated(QT_TRANSLATE_NOOP("callboard::Http", "This was stopped. Try again.")),
                 QStringLiteral("cancelled"));
}

Error cutShortError(const HttpAnswer &answer)
{
    Error cut =
        error(ErrorKind::Unreachable,
              translated(QT_TRANSLATE_NOOP(
                  "callboard::Http", "The studio's answer was cut off on its way. Try again in a moment.")),
              QStringLiteral("body of %1 bytes is cut short").arg(answer.body.size()));
    cut.status = answer.status;
    cut.requestId = answer.requestId;
    return cut;
}

Error notUnderstoodError(const HttpAnswer &answer, const QString &fault)
{
    Error odd =
        error(ErrorKind::Protocol,
              translated(QT_TRANSLATE_NOOP(
                  "callboard::Http", "The studio sent an answer that this program does not understand. Try "
                                     "again; if it stays, tell your administrator.")),
              fault);
    odd.status = answer.status;
    odd.requestId = answer.requestId;
    return odd;
}

Error tooLongError(const HttpAnswer &answer, qint64 limit)
{
    return notUnderstoodError(answer, QStringLiteral("body above %1 bytes").arg(limit));
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &serverTime)
{
    bool isNumber = false;
    qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date = httpDate(header);
        if (!date.isValid() || !serverTime.isValid())
            return std::nullopt;
        seconds = serverTime.secsTo(date);
    }
    return std::clamp(std::chrono::seconds(seconds), 1s, std::chrono::seconds(1h));
}

} // namespace callboard
