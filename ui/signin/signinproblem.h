// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/studio.h"

namespace callboard
{

//! Where on the sign-in form a problem belongs.
enum class SignInPlace { Address, Login, Password, Keychain };

//! What to tell the person, and where.
struct SignInProblem {
    SignInPlace place = SignInPlace::Password;
    QString text;
};

//! \brief Turns a failure of signing in, or of reaching the studio, into a sentence at the right field.
[[nodiscard]] SignInProblem explainSignInError(const Error &error, const StudioUrl &studio,
                                               const QDateTime &now);

} // namespace callboard
