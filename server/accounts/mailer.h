// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

namespace callboard::server
{

//! The mails that the server writes. Each lists the values that its template gets.
enum class MailKind {
    ResetPassword,     //!< name, link, minutes
    PasswordElsewhere, //!< name, system: somebody asked for a reset, but the password belongs to another
                       //!< system
    PasswordChanged,   //!< name, address: to the owner, after the password was changed or reset
    ConfirmEmail,      //!< name, link, minutes, email: to the new address
    EmailChangeAsked,  //!< name, email (the new one): to the old address
    EmailChanged,      //!< name, email (the new one): to the old address, after the link was used
    Invitation,        //!< by, link, minutes, until: to an address that is invited
    EmailChangedAway,  //!< name, by, email (the new one): to the old address; an administrator changed it
    EmailChangedHere,  //!< name, by, email (the new one): to the new address; an administrator changed it
    SeatOrder, //!< number, count, price, perMonth, now, from, total, buyer, buyerEmail: to the billing
               //!< contact
};

struct Mail {
    QString to;
    MailKind kind = MailKind::ResetPassword;
    QJsonObject values;
    QString language; //!< BCP 47, of the account
};

//! \brief Puts mails into the outbox. Stateless; used on store threads.
class Mailer
{
public:
    Mailer() = default;
    virtual ~Mailer() = default;
    Q_DISABLE_COPY_MOVE(Mailer)

    //! Queues mails in the same transaction as the thing that they tell of: both happen or none. Announces
    //! "mail".
    virtual void queue(Transaction &transaction, const QList<Mail> &mails) const = 0;
    void queue(Transaction &transaction, const Mail &mail) const { queue(transaction, QList<Mail>{mail}); }
};

} // namespace callboard::server
