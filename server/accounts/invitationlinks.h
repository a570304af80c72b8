// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "server/store/transaction.h"

#include <functional>

namespace callboard::server
{

//! \brief What the link in an invitation does; the page behind it is rendered elsewhere (server/pages). A
//! look never uses a link up; accept() does.
class InvitationLinks
{
public:
    InvitationLinks() = default;
    virtual ~InvitationLinks() = default;
    Q_DISABLE_COPY_MOVE(InvitationLinks)

    struct Target {
        QString email;
        QString username;  //!< a suggestion
        QString firstName; //!< empty unless somebody has entered it
        QString lastName;
        QString by; //!< who has sent the invitation
        int minimumPasswordLength = 0;
    };
    struct Answer {
        QString username;
        QString firstName;
        QString lastName;
        QString password;
    };
    struct Accepted {
        QString username;
        QString studioUrl; //!< what to enter as the studio's address
    };

    //! Who a link is for; ErrorKind::NotFound when it is unknown, used, revoked or expired.
    [[nodiscard]] virtual Result<Target> look(Transaction &transaction, const QByteArray &token) const = 0;

    //! Makes the person active. NotFound as above; Invalid, with the field, when something of the answer is
    //! not acceptable (the link stays good then). Hashing takes time, so this one answers later, on another
    //! thread. address: who answers, for the audit log.
    virtual void accept(const QByteArray &token, const Answer &answer, const QString &address,
                        std::function<void(Result<Accepted>)> done) = 0;
};

} // namespace callboard::server
