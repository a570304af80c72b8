// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accounts.h"

#include <QAbstractListModel>

namespace callboard
{

//! \brief The studios that were used on this computer, last used first, as Accounts knows them.
class StudioListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        AddressRole = Qt::UserRole, //!< QString: short form of the address
        SignedInRole,               //!< bool
        HasCopyRole,                //!< bool: a copy of the studio's data is on this computer
    };

    //! \a accounts is borrowed and must live longer.
    explicit StudioListModel(const Accounts &accounts, QObject *parent = nullptr);

    [[nodiscard]] const KnownStudio &studio(int row) const { return m_studios.at(row); }
    //! The first row of that address, -1 if there is none.
    [[nodiscard]] int find(const StudioUrl &url) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void reload();

    const Accounts &m_accounts;
    QList<KnownStudio> m_studios;
};

} // namespace callboard
