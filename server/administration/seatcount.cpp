// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administration/seatcount.h"

#include "server/accounts/seatdays.h"
#include "server/store/changelog.h"

namespace callboard::server
{

void tellSeats(Transaction &transaction)
{
    noteSeatDay(transaction);
    recordChange(transaction, Collection::Seats, soleRecord(Collection::Seats));
}

} // namespace callboard::server
