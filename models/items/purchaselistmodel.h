// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/relativetime.h"
#include "models/sync/administration.h"

#include <QAbstractTableModel>

namespace callboard
{

//! \brief The purchases of seats, newest first. GUI thread.
class PurchaseListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, At, Buyer, Count, Now, MailedTo, ColumnCount };

    //! The administration outlives the model. \a times: how the person wants to read them.
    PurchaseListModel(Administration &administration, RelativeTime times, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();

    Administration &m_administration;
    RelativeTime m_times;
    QList<Purchase> m_purchases;
};

} // namespace callboard
