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

    QString m_wanted;
    LineEdit *m_typed;
    Button *m_delete;
};

} // namespace callboard
