// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QtGlobal>

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

} // namespace callboard
