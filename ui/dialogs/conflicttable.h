// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/conflictmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace callboard
{

//! What the heads of the two columns say.
struct ConflictHeads {
    QString mineName; //!< whose initials stand for "yours"
    QString mineNote; //!< "(edited 26 min ago)"
    QString theirsName;
    QString theirsNote;
};

//! \brief The fields of a conflict as rows: name, my value, theirs; one of the two is chosen with a radio
//! button. Follows the model.
class ConflictTable final : public QWidget
{
    Q_OBJECT
public:
    ConflictTable(ConflictModel &model, const ConflictHeads &heads, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeRow(int row);
    void rebuild();
    void showChoice(int row);

    ConflictModel &m_model;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_rowWidgets;
};

} // namespace callboard
