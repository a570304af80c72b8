// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "server/store/transaction.h"

#include <functional>

namespace callboard::server
{

//! \brief What the links in mails do; the pages behind them are rendered elsewhere (server/pages). A look
//! never uses a link up, because mail scanners follow links; the other two do.
class MailLinks
{
public:
    MailLinks() = default;
    virtual ~MailLinks() = default;
    Q_DISABLE_COPY_MOVE(MailLinks)

    struct Target {
        QString name; //!< of the person
        QString username;
        QString email; //!< the new address for an email link
        QString language;
        int minimumPasswordLength = 0; //!< of a link to set one
    };

    //! Who a link is for; ErrorKind::NotFound when it is unknown, used or expired.
    [[nodiscard]] virtual Result<Target> lookAtReset(Transaction &transaction,
                                                     const QByteArray &token) const = 0;
    [[nodiscard]] virtual Result<Target> lookAtEmail(Transaction &transaction,
                                                     const QByteArray &token) const = 0;

    //! Makes the waiting address the account's address. NotFound as above; Conflict when somebody else has
    //! that address by now.
    [[nodiscard]] virtual Result<Target> confirmEmail(Transaction &transaction,
                                                      const QByteArray &token) const = 0;

    //! Sets the new password and ends every session of the account. NotFound as above; Invalid when the
    //! password is not acceptable (the link stays good then). Hashing takes time, so this one answers later,
    //! on another thread. address: who asks, for the notice by mail.
    virtual void resetPassword(const QByteArray &token, const QString &password, const QString &address,
                               std::function<void(Result<void>)> done) = 0;
};

} // namespace callboard::server
