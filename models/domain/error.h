// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/certificate.h"

#include <QMetaType>
#include <QString>
#include <chrono>
#include <optional>

namespace callboard
{

//! What kind of failure it was: the only thing that code may branch on.
enum class ErrorKind {
    Unreachable,        //!< no connection, reset, name not found, truncated answer
    Timeout,            //!< no answer in time
    NotAStudio,         //!< something answered, but not a studio server (captive portal, wrong address)
    Certificate,        //!< the TLS certificate is not trusted
    SignInRequired,     //!< the session is over; only signing in again helps
    InvalidCredentials, //!< login and password do not match
    Throttled,          //!< too many requests or tries; see Error::retryAfter
    Forbidden,          //!< this person may not do this
    NotFound,           //!< the thing does not exist (any more)
    Conflict,           //!< it was changed elsewhere
    Invalid,            //!< the input is not acceptable; see Error::field
    TooLarge,           //!< the input is larger than the server takes
    UnsupportedMedia,   //!< the file is of a kind that is not taken
    CursorExpired,      //!< the change feed has to be read from its beginning
    UpgradeRequired,    //!< this program is too old (or too new) for the server
    NotOffered,         //!< this kind of server has no such feature
    Server,             //!< the server failed (5xx)
    Protocol,           //!< the answer does not follow the protocol
    Keychain,           //!< the secret store failed; see KeychainState
    Storage,            //!< a file could not be read or written (disk full, read-only, damaged)
    Cancelled,          //!< somebody asked for it to stop
};

//! \brief Why something did not work. A plain value.
struct Error {
    ErrorKind kind = ErrorKind::Protocol;
    QString text;   //!< for the person: what happened and what to do; translated; plain text
    QString detail; //!< for the log and "Copy details"; never holds a secret
    int status = 0; //!< HTTP status, 0 if there was no answer
    QString code;   //!< last part of the problem type ("invalid-credentials"), if the server gave one
    QString field;  //!< the field that is at fault, as the protocol names it
    QString requestId;
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<int> triesLeft;                //!< sign-in tries before the studio pauses sign-in
    std::optional<CertificateDoubt> certificate; //!< of ErrorKind::Certificate

    //! True for failures that pass by themselves: the same request may succeed later (sync-keychain.md, 1.1).
    [[nodiscard]] bool isTransient() const;
};

//! The English name of a kind, for logs.
[[nodiscard]] QString toString(ErrorKind kind);

//! Kind, status, code and detail in one line, for "Copy details".
[[nodiscard]] QString technicalDetail(const Error &error);

} // namespace callboard

Q_DECLARE_METATYPE(callboard::Error)
