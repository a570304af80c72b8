// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/userlistmodel.h"
#include "ui/users/userscontext.h"
#include "ui/widgets/dialogframe.h"

class QMenu;
class QVBoxLayout;

namespace callboard
{

class Avatar;
class ComboBox;
class FactList;
class FormRow;
class LineEdit;
class UserCommands;
class UserHistory;
class UserTimes;

//! \brief One person as an administrator sees them: what can be changed with Save (A3), and what only is so.
//! Closes itself when the person is gone.
class UserProfileDialog final : public DialogFrame
{
    Q_OBJECT
public:
    //! All outlive the dialog: let \a parent be the page.
    UserProfileDialog(const UsersContext &context, const UserListModel &users, const UserTimes &times,
                      UserCommands &commands, const RecordId &id, QWidget *parent);

    void reject() override;

signals:
    void toastRequested(const QString &text);

private:
    struct Field {
        QString name;
        FormRow *row;
        QWidget *editor;
    };

    void addHead();
    void addFields();
    void addFacts();
    void addField(const char *name, const QString &label, QWidget *editor);
    [[nodiscard]] QString typed(const Field &field) const;
    [[nodiscard]] QString stored(const QString &field) const;
    void put(const Field &field, const QString &value);
    [[nodiscard]] QList<FieldChange> changes() const;
    void follow();
    void showUser();
    void refresh();
    void save();
    void loadPicture();

    const UsersContext &m_context;
    const UserListModel &m_users;
    const UserTimes &m_times;
    UserCommands &m_commands;
    RecordId m_id;
    User m_user;
    Avatar *m_face;
    Text *m_name;
    Text *m_about;
    QList<Field> m_fields;
    FactList *m_facts;
    UserHistory *m_history;
    QMenu *m_menu;
    Button *m_cancel = nullptr;
    Button *m_save = nullptr;
    bool m_saving = false;
};

} // namespace callboard
