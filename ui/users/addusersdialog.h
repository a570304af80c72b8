// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/userlistmodel.h"
#include "ui/users/userscontext.h"
#include "ui/widgets/dialogframe.h"

class QVBoxLayout;

namespace callboard
{

class AddressChips;
class AddressListModel;
class ComboBox;
class SeatBoxes;

//! \brief Invites people by their addresses (U2). Whatever fails, what was typed stays.
class AddUsersDialog final : public DialogFrame
{
    Q_OBJECT
public:
    //! The context and the users outlive the dialog: let \a parent be the page.
    AddUsersDialog(const UsersContext &context, const UserListModel &users, QWidget *parent);

    void reject() override;

signals:
    //! A sentence on what was done.
    void invited(const QString &sentence);

private:
    void addForm(const UserListModel &users);
    void addSeats();
    void buySeats();
    void refresh();
    void refreshNotes();
    void send();
    void sendNext();
    void take(const Result<QList<InvitationOutcome>> &outcomes);
    void finish();
    [[nodiscard]] QString whyNot() const;
    void forget(const QString &email);

    const UsersContext &m_context;
    AddressListModel *m_model;
    AddressChips *m_field;
    QVBoxLayout *m_notes;
    ComboBox *m_role;
    ComboBox *m_department;
    Text *m_seats;
    SeatBoxes *m_boxes;
    Button *m_buy;
    Text *m_valid;
    Button *m_cancel;
    Button *m_send;
    QStringList m_waiting; //!< addresses that are still to be sent
    QStringList m_refused; //!< sentences
    int m_total = 0;
    int m_invited = 0;
    bool m_sending = false;
};

} // namespace callboard
