// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace callboard::server
{

//! \brief Writes CSV (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula gets an apostrophe
//! before it.
class CsvText
{
public:
    void addRow(const QStringList &cells);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

//! One row of a file.
struct CsvRow {
    int line = 0; //!< where it begins, as an editor counts
    QStringList cells;
};

//! \brief The rows of a CSV file in UTF-8, with commas or semicolons (whichever the first line has more of);
//! a byte order mark is skipped, and empty lines are left out. The apostrophe of CsvText is taken off again.
//! ErrorKind::Invalid when it is no such file.
[[nodiscard]] Result<QList<CsvRow>> readCsv(const QByteArray &file);

} // namespace callboard::server
