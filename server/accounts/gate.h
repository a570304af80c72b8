// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "server/accounts/sessions.h"
#include "server/http/problem.h"
#include "server/http/router.h"
#include "server/store/store.h"

namespace callboard::server
{

//! Who makes a request.
struct Caller {
    RecordId user;
    SessionId session; //!< invalid with an API key
    QString address;
    Role role = Role::Reviewer;
};

//! What a request may be signed with.
enum class Credential {
    SessionOrKey,
    Session, //!< passwords, sessions and keys are out of an API key's reach
};

//! Whether somebody may make a request. Who may not is told so (403 forbidden), and the audit log gets an
//! entry.
using Right = std::function<bool(const Caller &caller, const Request &request)>;

[[nodiscard]] bool everybody(const Caller &caller, const Request &request);
[[nodiscard]] bool administratorsOnly(const Caller &caller, const Request &request);

//! \brief Lets requests with a good token or key through to their action, in the transaction in which the
//! token was looked at: a session that has ended can't do anything from that moment on. Thread-safe.
class Gate
{
public:
    using Action = std::function<Response(Transaction &, const Caller &, const Request &)>;

    Gate(Store &store, const Sessions &sessions) : m_store(store), m_sessions(sessions) {}

    //! A handler whose action only reads.
    [[nodiscard]] Handler reading(Action action, Credential credential = Credential::SessionOrKey,
                                  Right right = everybody) const;
    //! lock takes what the action will need, before the use of the session is noted: in that order, two
    //! callers who act on each other don't wait for each other.
    [[nodiscard]] Handler writing(Action action, Credential credential = Credential::SessionOrKey,
                                  Right right = everybody,
                                  std::function<void(Transaction &)> lock = {}) const;

    //! The answer to a caller without the right, and its entry in the audit log. For handlers of their own.
    [[nodiscard]] static Response refuse(Transaction &transaction, const Caller &caller,
                                         const Request &request);

    //! For handlers that need more than one transaction. The caller, or the problem to answer with; nothing
    //! when the use has to be noted and the transaction must not write: come again with one that may.
    struct Admission {
        std::optional<Caller> caller;
        std::optional<Problem> problem;
    };
    enum class Access { ReadOnly, ReadWrite };
    [[nodiscard]] Admission admit(Transaction &transaction, const Request &request, Credential credential,
                                  Access access) const;

private:
    [[nodiscard]] Admission admitKey(Transaction &transaction, const QByteArray &key, const QString &address,
                                     Access access) const;

    Store &m_store;
    const Sessions &m_sessions;
};

} // namespace callboard::server
