// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/items/whynotonline.h"
#include "models/sync/account.h"
#include "ui/dialogs/filepicker.h"

#include <QList>
#include <QString>

namespace callboard
{

//! A page that somebody may start with.
struct StartPage {
    QString id; //!< as the profile keeps it ("account")
    QString title;
};

//! \brief What the account page and its sections work with. Everything is borrowed and outlives the page.
struct AccountContext {
    Account &account;
    const Clock &clock;
    FilePicker &files;
    QList<StartPage> startPages; //!< those that exist
    QStringList languages;       //!< those that the program speaks (BCP 47)
};

} // namespace callboard
