// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

namespace callboard
{

//! What is asked before something that cannot be undone.
struct ConfirmQuestion {
    QString caption;     //!< "Regenerate key"
    QString heading;     //!< names the thing: "Make a new API key for Mia Tanaka?"
    QString explanation; //!< what happens
    QString verb;        //!< the button, with mnemonic: "&Regenerate"
    ButtonRole role = ButtonRole::DangerPrimary;
};

//! \brief Asks once, with Cancel as the default. accepted() when the person goes on.
class ConfirmDialog final : public DialogFrame
{
    Q_OBJECT
public:
    ConfirmDialog(const ConfirmQuestion &question, QWidget *parent);
};

} // namespace callboard
