// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/validation.h"

#include <QString>
#include <chrono>

namespace callboard::server
{

//! \brief Lifetimes and limits of accounts. The defaults are those of docs/protocol.md.
struct AccountOptions {
    std::chrono::seconds accessLife{15 * 60};
    std::chrono::seconds sessionLife{24 *
                                     3600}; //!< of one that is not kept; the settings say how long those are
    std::chrono::seconds refreshGrace{30};  //!< for a refresh that crossed the first use of its successor
    std::chrono::seconds resetLinkLife{3600};
    std::chrono::seconds emailLinkLife{24 * 3600};

    int triesPerAccountAndAddress = 5;
    int triesPerAccount = 50;
    int triesPerAddress = 300; //!< a whole studio may sit behind one address
    std::chrono::seconds signInPause{15 * 60};
    int resetsPerAccount = 5; //!< within an hour
    int resetsPerAddress = 60;

    int sessionsPerAccount = 100; //!< the oldest make room
    int passwordMemoryKib = 64 * 1024;
    QString publicUrl; //!< what links in mails begin with, without a slash at the end
};

} // namespace callboard::server
