// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/conflictmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace callboard
{

class ElidedRadio;

//! What the heads of the two columns say.
struct ConflictHeads {
    QString mineName; //!< whose initials stand for "yours"
    QString mineNote; //!< "(edited 26 min ago)"
    QString theirsName;
    QString theirsNote;
};

//! \brief The fields of a conflict as rows: name, my value, theirs; one of the two is chosen with a radio
//! button. Pictures are shown, once they are here. Follows the model.
class ConflictTable final : public QWidget
{
    Q_OBJECT
public:
    //! \a model and \a account, whose conflicts they are, are borrowed and must live longer.
    ConflictTable(ConflictModel &model, Account &account, const ConflictHeads &heads,
                  QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeRow(int row);
    void rebuild();
    void showChoice(int row);
    void showPicture(ElidedRadio *radio, const PictureId &id);

    ConflictModel &m_model;
    Account &m_account;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_rowWidgets;
};

} // namespace callboard
