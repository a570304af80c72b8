// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/userlistmodel.h"
#include "ui/widgets/dialogframe.h"

#include <QTimer>

namespace callboard
{

class LineEdit;
class Table;
class Text;

//! \brief One of the studio's active users, found by typing a part of the name or address.
class PersonPicker final : public DialogFrame
{
    Q_OBJECT
public:
    //! The administration outlives the dialog.
    PersonPicker(Administration &administration, const QString &caption, const QString &explanation,
                 QWidget *parent);

signals:
    void chosen(const callboard::User &user);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void refresh();
    void choose();

    UserListModel *m_model;
    LineEdit *m_search;
    Table *m_table;
    Text *m_empty;
    Button *m_ok;
    QTimer m_pause;
};

} // namespace callboard
