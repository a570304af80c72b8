// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/insistence.h"

#include "models/remote/http/httperrors.h"

#include <QCoreApplication>

namespace callboard
{

namespace
{

using namespace std::chrono_literals;

constexpr qint64 patienceMs = 30'000;
constexpr auto firstPause = 500ms;
constexpr int doublings = 4;       // 8 s between two tries at most
constexpr auto longestPause = 65s; // "60 changes a minute": a long list of actions goes on after that
constexpr int pausesAtMost = 20;   // for one action
constexpr int firstGateway = 502;  // to 504: what stands before a studio that restarts
constexpr int lastGateway = 504;

bool isGateway(const Error &error)
{
    return error.status >= firstGateway && error.status <= lastGateway;
}

// The request never left this computer.
bool isNothingDone(const Error &error)
{
    return error.code == QLatin1String(notReached);
}

bool mayHaveBeenDone(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable: return !isNothingDone(error);
    case ErrorKind::Timeout: return true;
    case ErrorKind::NotAStudio: return isGateway(error);
    case ErrorKind::Conflict: return error.code == QLatin1String("in-progress");
    default: return false;
    }
}

} // namespace

std::optional<std::chrono::milliseconds> Insistence::afterFailure(const Error &error, qint64 elapsed)
{
    m_uncertain = m_uncertain || mayHaveBeenDone(error);
    if (error.kind == ErrorKind::Throttled && error.retryAfter && *error.retryAfter <= longestPause &&
        m_pauses < pausesAtMost) {
        ++m_pauses;
        m_paused += qint64(std::chrono::milliseconds(*error.retryAfter).count());
        return *error.retryAfter;
    }
    const bool worthIt = mayHaveBeenDone(error) || (isNothingDone(error) && m_uncertain) ||
                         (error.kind == ErrorKind::Server && isGateway(error));
    if (!worthIt)
        return std::nullopt;
    std::chrono::milliseconds pause = firstPause * (1 << qMin(m_tries++, doublings));
    if (error.retryAfter)
        pause = qMax(pause, std::chrono::milliseconds(*error.retryAfter));
    if (elapsed - m_paused + pause.count() > patienceMs)
        return std::nullopt;
    return pause;
}

Error Insistence::verdict(const Error &last) const
{
    const bool open = mayHaveBeenDone(last) || (m_uncertain && isNothingDone(last)) ||
                      (m_uncertain && last.kind == ErrorKind::Server);
    if (!open)
        return last;
    Error error = last;
    error.code = QLatin1String(outcomeUnknown);
    error.text = QCoreApplication::translate(
        "callboard::Insistence",
        "The connection to the studio broke off, so it is not known whether this was done. Look again once "
        "the studio can be reached, before you repeat it.");
    return error;
}

IdempotencyKey OpenKeys::keyOf(const QByteArray &action)
{
    IdempotencyKey &key = m_keys[action];
    if (!key.isValid())
        key = IdempotencyKey::create();
    return key;
}

void OpenKeys::ended(const QByteArray &action, const std::optional<Error> &error)
{
    if (!error || error->code != QLatin1String(outcomeUnknown))
        m_keys.remove(action);
}

} // namespace callboard
