// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

namespace callboard
{

//! \brief What the command line asks for. A plain value.
struct Options {
    QString dataFolder;             //!< where accounts, caches and outboxes are; always set
    bool demo = false;              //!< start the bundled server with its demo studio and sign in there
    QString serverProgram;          //!< the bundled server; found beside this program unless named
    QString theme;                  //!< "dark", "light", "system"; empty: as the person chose
    QString language;               //!< BCP 47; empty: as the person chose, else the system's
    bool pseudoTranslation = false; //!< lengthen every text by a third, to find what does not fit
    bool rightToLeft = false;       //!< mirror the layout, whatever the language

    enum class Wish { Run, Help, Version };
    Wish wish = Wish::Run;
    QString helpText;

    //! Reads the arguments (the program's name first). ErrorKind::Invalid if they are not understood.
    [[nodiscard]] static Result<Options> fromArguments(const QStringList &arguments);
};

} // namespace callboard
