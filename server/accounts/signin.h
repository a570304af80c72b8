// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/passwordworkers.h"
#include "server/accounts/sessions.h"
#include "server/accounts/users.h"
#include "server/http/problem.h"
#include "server/http/router.h"
#include "server/store/store.h"

namespace callboard::server
{

//! \brief Whether somebody knows a password, with the limits on wrong tries. Works on the password threads
//! and waits for the store there.
class PasswordCheck
{
public:
    PasswordCheck(Store &store, AccountOptions options) : m_store(store), m_options(std::move(options)) {}

    //! The user, or the problem to answer with. An unknown login takes as long and counts as a wrong password
    //! does.
    struct Outcome {
        std::optional<User> user;
        std::optional<Problem> problem;
    };
    [[nodiscard]] Outcome byLogin(const QString &login, const QString &password,
                                  const QString &address) const;
    [[nodiscard]] Outcome byId(const RecordId &id, const QString &password, const QString &address) const;

private:
    using Find = std::function<std::optional<User>(Transaction &)>;
    [[nodiscard]] Outcome check(const Find &find, const QString &unknownName, const QString &password,
                                const QString &address) const;

    Store &m_store;
    const AccountOptions m_options;
};

//! \brief POST /sessions.
class SignIn
{
public:
    SignIn(Store &store, PasswordWorkers &workers, const PasswordCheck &check, const Sessions &sessions,
           AccountOptions options);

    void handle(const Request &request, const Responder &responder);

private:
    struct Form {
        QString login;
        QString password;
        QString device;
        bool keep = false;
    };
    [[nodiscard]] Response signIn(const Form &form, const QString &address);

    Store &m_store;
    PasswordWorkers &m_workers;
    const PasswordCheck &m_check;
    const Sessions &m_sessions;
    const AccountOptions m_options;
};

} // namespace callboard::server
