// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "models/domain/session.h"
#include "server/accounts/accountoptions.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! \brief The sessions of the studio and their tokens. Stateless; used in transactions.
//!
//! A pair of tokens has a generation. The session knows the newest pair that was used, and the newest that
//! was made. The first use of a pair supersedes the one before it (docs/protocol.md, "Sessions").
class Sessions
{
public:
    explicit Sessions(AccountOptions options) : m_options(std::move(options)) {}

    struct Pair {
        SessionId session;
        QByteArray access;
        QByteArray refresh;
    };
    [[nodiscard]] Pair create(Transaction &transaction, const RecordId &user, const QString &device,
                              const QString &address, bool keep) const;

    //! A new pair for a refresh token; nothing when the token is no good. A token whose successor is in use
    //! ends its session.
    [[nodiscard]] std::optional<Pair> refresh(Transaction &transaction, const QByteArray &token,
                                              const QString &address) const;

    enum class Standing {
        Good,
        ToBeNoted, //!< good, but this use has to be written down: the first of its pair, or the first for a
                   //!< while
        Ended,
    };
    struct Access {
        Standing standing = Standing::Ended;
        RecordId user;
        SessionId session;
        qint64 generation = 0;
        Role role = Role::Reviewer; //!< of the user
    };
    [[nodiscard]] Access look(Transaction &transaction, const QByteArray &accessToken) const;
    //! Writes the use down. False when the session has ended in the meantime.
    [[nodiscard]] bool noteUse(Transaction &transaction, const Access &access, const QString &address) const;

    [[nodiscard]] QList<Session> list(Transaction &transaction, const RecordId &user,
                                      const SessionId &current) const;
    //! False when that user has no such session. Waiting clients hear of it at once.
    bool end(Transaction &transaction, const RecordId &user, const SessionId &session) const;
    void endAll(Transaction &transaction, const RecordId &user, const SessionId &exceptFor = {}) const;

private:
    [[nodiscard]] Pair makePair(Transaction &transaction, const SessionId &session, qint64 generation,
                                const QDateTime &sessionExpires) const;
    void supersede(Transaction &transaction, const SessionId &session, qint64 newGeneration) const;
    //! When a session ends that is used now.
    [[nodiscard]] QDateTime expiry(Transaction &transaction, bool keep) const;

    AccountOptions m_options;
};

} // namespace callboard::server
