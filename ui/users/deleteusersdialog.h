// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"
#include "ui/widgets/dialogframe.h"

namespace callboard
{

class LineEdit;

//! \brief Asks before people are deleted for ever: their name, or their number, has to be typed. accepted()
//! when it was and the verb was pressed.
class DeleteUsersDialog final : public DialogFrame
{
    Q_OBJECT
public:
    DeleteUsersDialog(const QList<User> &users, QWidget *parent);

private:
    void refresh();

    QStringList m_wanted; //!< any of these; a name that is shown cut may be typed as it is shown
    LineEdit *m_typed;
    Button *m_delete;
};

} // namespace callboard
