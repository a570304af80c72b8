// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/items/relativetime.h"
#include "models/sync/administration.h"

#include <QAbstractTableModel>

namespace callboard
{

//! \brief The invitations that nobody has answered yet: what expires first stands first, the expired above
//! all. GUI thread.
class InvitationListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Email, Sent, By, Expires, ColumnCount };
    enum DataRole {
        IdRole = Qt::UserRole, //!< RecordId's text
        ExpiredRole,           //!< bool
    };

    //! Asks for the studio's users. Administration and clock outlive the model. \a times: how the person
    //! wants to read them.
    InvitationListModel(Administration &administration, const Clock &clock, RelativeTime times,
                        QObject *parent = nullptr);

    [[nodiscard]] const User &user(int row) const { return m_users.at(row); }
    [[nodiscard]] int rowOf(const RecordId &id) const; //!< -1: not there
    [[nodiscard]] bool isExpired(int row) const;
    [[nodiscard]] QList<User> expired() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(const QList<User> &users);
    void insert(const User &user);
    void remove(int row);
    [[nodiscard]] QString expiryText(const User &user) const;

    const Clock &m_clock;
    RelativeTime m_times;
    QList<User> m_users;
};

} // namespace callboard
