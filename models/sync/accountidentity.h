// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/studio.h"
#include "models/remote/studioapi.h"

#include <functional>
#include <memory>

namespace callboard
{

//! Whose account it is and where; no secrets.
struct AccountIdentity {
    AccountId id;
    StudioUrl url;
    QString studioName;
    QString login;    //!< what was typed to sign in
    RecordId profile; //!< the person's own record
    bool keep = true; //!< the session is in the keychain; false: for this run only
    CertificateId
        certificate; //!< of the studio, that the person trusts; invalid: the system's authorities do
};

//! \brief Makes the adapter for a studio. Called on the thread that the adapter will live on; the tokens
//! outlive it.
using StudioApiFactory = std::function<std::unique_ptr<StudioApi>(const StudioUrl &, TokenProvider &)>;

//! How this computer names itself in the session list ("Callboard on ws-114").
[[nodiscard]] QString deviceName();

//! A session that signing in has just begun: its refresh token is in the store already.
struct NewSession {
    Tokens tokens;
    StudioInfo studio; //!< what the studio said about itself then: pages offer the right things at once
};

} // namespace callboard
