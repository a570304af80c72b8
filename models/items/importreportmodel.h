// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/userimport.h"

#include <QAbstractTableModel>

namespace callboard
{

//! \brief What an import would do, or did, line by line. GUI thread. Texts come from the file: show them as
//! plain text.
class ImportReportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, What, Email, Text, ColumnCount };
    enum DataRole { OutcomeRole = Qt::UserRole }; //!< int(ImportLine::Outcome)

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const ImportReport &report);
    //! Only the lines that nothing can be done with.
    void setErrorsOnly(bool on);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    [[nodiscard]] QString outcomeText(ImportLine::Outcome outcome) const;

    ImportReport m_report;
    QList<int> m_rows; //!< lines of the report that are shown
    bool m_errorsOnly = false;
};

} // namespace callboard
