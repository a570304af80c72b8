// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/ids.h"

#include <QHash>

namespace callboard
{

//! \brief How long an action that carries a key is asked again after an answer that did not come: a lost
//! answer may mean that it was done, and asking again with the same key does it once and tells. A value;
//! nothing runs here.
class Insistence
{
public:
    //! When to ask again; nothing: give up. \a elapsed: milliseconds since the first try.
    [[nodiscard]] std::optional<std::chrono::milliseconds> afterFailure(const Error &error, qint64 elapsed);
    //! What the person is told when it was given up.
    [[nodiscard]] Error verdict(const Error &last) const;

private:
    int m_tries = 0;
    int m_pauses = 0;         //!< that the server asked for
    qint64 m_paused = 0;      //!< milliseconds of them
    bool m_uncertain = false; //!< some try may have been carried out
};

//! Error::code of an action that may or may not have been carried out.
inline constexpr auto outcomeUnknown = "outcome-unknown";

//! \brief The keys of actions whose outcome is not known. Whoever asks for the very same once more goes on
//! with its key, so that it is done once; as soon as its outcome is known, asking means a new wish.
class OpenKeys
{
public:
    //! \a action: everything that the studio would do, so that anything else has a key of its own.
    [[nodiscard]] IdempotencyKey keyOf(const QByteArray &action);
    //! It ended; no \a error: well.
    void ended(const QByteArray &action, const std::optional<Error> &error);

private:
    QHash<QByteArray, IdempotencyKey> m_keys;
};

} // namespace callboard
