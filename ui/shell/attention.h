// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/account.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"

#include <QCoreApplication>
#include <optional>

namespace callboard
{

//! What only the person can settle.
enum class Need {
    Update,       //!< this program is too old for the studio (or too new)
    SignInAgain,  //!< the session is over
    Certificate,  //!< the studio's certificate is not believed
    Keychain,     //!< the session's secret cannot be read
    Choice,       //!< a change meets another one
    Refused,      //!< the studio did not take a change
    ConfirmEmail, //!< a new address waits for the click in a mail
};

//! One thing in the bell's list, with the verb of its button (empty: nothing can be done here).
struct Attention {
    Need need = Need::Choice;
    Icon icon = Icon::Warning;
    Color color = Color::Warning;
    QString title;
    QString text;
    QString action;

    friend bool operator==(const Attention &, const Attention &) = default;
};

//! \brief What of an account waits for the person, gravest first, and which of it is worth a banner. Pure
//! functions.
class AttentionList
{
    Q_DECLARE_TR_FUNCTIONS(callboard::AttentionList)
public:
    [[nodiscard]] static QList<Attention> of(const Account &account);
    //! The gravest need that stops the sync; choices and mails are told by sync line and bell.
    [[nodiscard]] static std::optional<BannerMessage> banner(const SyncStatus &status);
};

} // namespace callboard
