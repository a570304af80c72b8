// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importreportmodel.h"

#include "models/items/fieldtexts.h"
#include "models/items/usertexts.h"

#include <QLocale>

namespace callboard
{

void ImportReportModel::setReport(const ImportReport &report)
{
    m_report = report;
    choose();
}

void ImportReportModel::setErrorsOnly(bool on)
{
    m_errorsOnly = on;
    choose();
}

void ImportReportModel::choose()
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < m_report.lines.size(); ++i)
        if (!m_errorsOnly || m_report.lines.at(i).outcome == ImportLine::Outcome::Error)
            m_rows.append(i);
    endResetModel();
}

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

namespace
{

QString details(const ImportLine &line)
{
    QStringList texts;
    if (!line.text.isEmpty())
        texts += line.text;
    for (const FieldChange &change : line.changes) {
        texts += line.outcome == ImportLine::Outcome::Invite
                     ? UserTexts::value(change.field, change.value)
                     : UserTexts::change(change.field, change.base, change.value);
    }
    return texts.join(QStringLiteral(" · "));
}

} // namespace

QString ImportReportModel::outcomeText(ImportLine::Outcome outcome) const
{
    const bool done = m_report.committed;
    switch (outcome) {
    case ImportLine::Outcome::Invite: return done ? tr("Invited") : tr("Invite");
    case ImportLine::Outcome::Change: return done ? tr("Changed") : tr("Change");
    case ImportLine::Outcome::Unchanged: return tr("Unchanged");
    case ImportLine::Outcome::Error: return done ? tr("Left out") : tr("Error");
    }
    return {};
}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ImportLine &line = m_report.lines.at(m_rows.at(index.row()));
    if (role == OutcomeRole)
        return int(line.outcome);
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == Line ? Qt::AlignRight : Qt::AlignLeft);
    if (role == Qt::ToolTipRole && index.column() == Text)
        return details(line);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Line: return QLocale().toString(line.line);
    case What: return outcomeText(line.outcome);
    case Email: return FieldTexts::shortened(line.email);
    case Text: return details(line).left(500).simplified();
    case ColumnCount: break;
    }
    return {};
}

QVariant ImportReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Line ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Line: return tr("Line", "of a file");
    case What: return m_report.committed ? tr("What happened") : tr("What happens");
    case Email: return tr("Email");
    case Text: return tr("Details");
    case ColumnCount: break;
    }
    return {};
}

} // namespace callboard
