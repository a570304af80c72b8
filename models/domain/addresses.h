// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QString>

namespace callboard
{

//! Somebody's address as it was found in a text.
struct TypedAddress {
    QString address; //!< as typed, less what surrounded it; perhaps no address at all
    QString name;    //!< what was written beside it; may be empty

    friend bool operator==(const TypedAddress &, const TypedAddress &) = default;
};

//! \brief Finds the addresses in whatever people paste: separated by commas, semicolons, white space or new
//! lines, as "Name <address>", with quoted names that hold commas, as mailto: links, out of mails and
//! spreadsheets. What is none is not dropped: it comes as an entry that checkedAddress() refuses. Takes time
//! in proportion to the text.
[[nodiscard]] QList<TypedAddress> addressesIn(const QString &text);

//! \brief The address as mail systems take it: the domain in lower case and in ASCII ("müller.studio" is
//! "xn--mller-kva.studio"). Or ErrorKind::Invalid with a sentence that names the address and says precisely
//! what is wrong with it.
[[nodiscard]] Result<QString> checkedAddress(const QString &text);

} // namespace callboard
