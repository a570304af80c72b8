// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mutation.h"
#include "models/domain/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace callboard
{

//! What one line of an imported file would do, or did.
struct ImportLine {
    enum class Outcome { Invite, Change, Unchanged, Error };

    int line = 0; //!< as an editor counts; the heading is line 1
    Outcome outcome = Outcome::Unchanged;
    QString email;
    QString text;                    //!< of an error: what is wrong and how to mend it
    QList<FieldChange> changes = {}; //!< what becomes of the user; of an invitation: with what it begins

    [[nodiscard]] static Result<ImportLine> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

//! \brief The report of an import: of a dry run, or of what was done. Lines with errors are left out when it
//! is done.
struct ImportReport {
    QList<ImportLine> lines;
    int seatsNeeded = 0;
    int seatsLeft = 0;
    QString digest; //!< names this report: committing repeats it, so that what was shown is what happens
    bool committed = false;

    [[nodiscard]] int count(ImportLine::Outcome outcome) const;

    [[nodiscard]] static Result<ImportReport> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace callboard
