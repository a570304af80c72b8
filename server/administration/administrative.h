// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mutation.h"
#include "server/accounts/gate.h"

namespace callboard::server
{

//! Who makes an administrative change, as others will read it.
struct Administrator {
    RecordId id;
    QString name;
    QString email;
    QString address; //!< the network address of the request
    QString language;
    QString timeZone;
};

using AdministrativeAction = std::function<Response(Transaction &, const Administrator &, const Request &)>;

//! \brief A handler for administrators that changes something, once for its Idempotency-Key: a repeat gets
//! the first answer again. Administrative changes come one after the other (lockSeats()), also from several
//! processes, so that no two of them can pass a check together that only one may pass. An answer that is a
//! problem undoes all that the action has done.
[[nodiscard]] Handler administrative(const Gate &gate, AdministrativeAction action);

//! The changes that a request asks for: {"set": {"role": {"old": "artist", "new": "manager"}}}.
[[nodiscard]] std::variant<QList<FieldChange>, Problem> fieldChangesIn(const Request &request);

} // namespace callboard::server
