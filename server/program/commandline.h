// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seats.h"
#include "server/accounts/accountoptions.h"
#include "server/http/httpserver.h"
#include "server/store/storeaddress.h"

#include <variant>

namespace callboard::server
{

//! What a studio starts with; what is absent stays as it is.
struct SeatOptions {
    std::optional<int> total;   //!< of a studio that nobody is in yet
    std::optional<Money> price; //!< of a seat for a month
};

//! callboard-server serve …
struct ServeOptions {
    StoreAddress store;
    HttpOptions http;
    AccountOptions accounts; //!< publicUrl is empty when it is the address that the server listens on
    QString mail;       //!< address of the mail server, see MailSettings; empty: mails stay in the outbox
    QString studioName; //!< empty: as it is
    SeatOptions seats;
    bool demo = false;
    int changesPerMinute = 60; //!< per account; ten minutes' worth at once
    int picturesPerMinute = 6; //!< likewise
    std::chrono::seconds housekeepingEvery{600};
};

//! callboard-server create-administrator …
struct AdministratorOptions {
    StoreAddress store;
    QString email;
    QString username;
    QString firstName;
    QString lastName;
    SeatOptions seats;
    int passwordMemoryKib = AccountOptions().passwordMemoryKib;
};

//! callboard-server restored …
struct RestoredOptions {
    StoreAddress store;
};

//! --help and --version.
struct Information {
    QString text;
};

using Command = std::variant<ServeOptions, AdministratorOptions, RestoredOptions, Information>;

//! What the arguments (the program's name first) ask for. ErrorKind::Invalid, with a text for the terminal,
//! if they can't be understood.
[[nodiscard]] Result<Command> parseCommandLine(const QStringList &arguments);

} // namespace callboard::server
