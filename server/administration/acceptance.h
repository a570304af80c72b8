// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/accountlinks.h"
#include "server/accounts/invitationlinks.h"

namespace callboard::server
{

//! \brief Lets people in who use the link of their invitation. Thread-safe.
class Acceptance final : public InvitationLinks
{
public:
    Acceptance(Store &store, PasswordWorkers &workers, const AccountLinks &links, AccountOptions options);

    [[nodiscard]] Result<Target> look(Transaction &transaction, const QByteArray &token) const override;
    void accept(const QByteArray &token, const Answer &answer, const QString &address,
                std::function<void(Result<Accepted>)> done) override;

private:
    [[nodiscard]] Result<Answer> checked(Transaction &transaction, const User &user,
                                         const Answer &answer) const;
    [[nodiscard]] Result<Accepted> acceptNow(const QByteArray &token, const Answer &answer,
                                             const QString &address) const;
    void letIn(Transaction &transaction, User user, const Answer &answer, const QByteArray &passwordHash,
               const QString &address) const;

    Store &m_store;
    PasswordWorkers &m_workers;
    const AccountLinks &m_links;
    const AccountOptions m_options;
};

} // namespace callboard::server
