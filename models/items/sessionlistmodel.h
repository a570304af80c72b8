// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session.h"

#include <QAbstractListModel>

namespace callboard
{

//! \brief The devices that are signed in to the account: this one first, then the last seen first.
class SessionListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, //!< QString: SessionId's text
        AddressRole,           //!< QString: network address, may be empty
        SignedInAtRole,        //!< QDateTime, UTC
        LastSeenAtRole,        //!< QDateTime, UTC
        CurrentRole,           //!< bool: this device
    };

    using QAbstractListModel::QAbstractListModel;

    //! Keeps the rows that are in both, so that the list's selection and scrolling survive.
    void setSessions(QList<Session> sessions);
    void remove(const SessionId &id);
    [[nodiscard]] const QList<Session> &sessions() const { return m_sessions; }
    //! Devices other than this one.
    [[nodiscard]] int others() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Session> m_sessions;
};

} // namespace callboard
