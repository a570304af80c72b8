// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard
{

//! Words as they are read, and where their mnemonic is.
struct MarkedWords {
    QString text;
    qsizetype mnemonic = -1; //!< place in the text; -1: there is none
};

//! Reads the marks of a button, label or action: "&Save" is "Save", "Login && tokens" is "Login & tokens".
[[nodiscard]] MarkedWords withoutMnemonic(const QString &marked);

} // namespace callboard
