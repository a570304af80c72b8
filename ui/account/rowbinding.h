// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/profileform.h"

#include <functional>

namespace callboard
{

class FormRow;

//! \brief Keeps one field of the profile form and its row on the page the same. Lives as long as the row.
class RowBinding final : public QObject
{
    Q_OBJECT
public:
    //! \a show puts a value into the row's field. The field's own signals call ProfileForm::setValue().
    RowBinding(ProfileForm &form, const QString &field, FormRow &row,
               std::function<void(const QJsonValue &)> show);

signals:
    void chooseRequested();
    //! Undo was pressed while the field had no unsaved change: what the hint says is to be taken back.
    void hintUndone();

private:
    void refresh();

    ProfileForm &m_form;
    QString m_field;
    FormRow &m_row;
    std::function<void(const QJsonValue &)> m_show;
};

//! \brief The rows of a section that the studio's layout shows, in its order. A field that is hidden while it
//! holds something unsaved, or needs a choice, stays until that is settled.
[[nodiscard]] QList<FormRow *> rowsShown(const ProfileLayout &layout, const ProfileForm &form,
                                         const QHash<QString, FormRow *> &rowOf);

} // namespace callboard
