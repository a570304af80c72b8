// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/purchaselistmodel.h"

#include "models/items/fieldtexts.h"
#include "models/items/moneytext.h"

namespace callboard
{

PurchaseListModel::PurchaseListModel(Administration &administration, RelativeTime times, QObject *parent)
    : QAbstractTableModel(parent),
      m_administration(administration),
      m_times(std::move(times))
{
    connect(&m_administration, &Administration::purchasesChanged, this, &PurchaseListModel::read);
    m_purchases = m_administration.purchases();
}

void PurchaseListModel::read()
{
    QList<Purchase> now = m_administration.purchases();
    const qsizetype added = now.size() - m_purchases.size();
    // A new one is the usual change: it keeps the selection and the view's place.
    if (added > 0 && now.mid(added) == m_purchases) {
        beginInsertRows({}, 0, int(added) - 1);
        m_purchases = std::move(now);
        endInsertRows();
    } else if (now != m_purchases) {
        beginResetModel();
        m_purchases = std::move(now);
        endResetModel();
    }
}

int PurchaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_purchases.size());
}

int PurchaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PurchaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_purchases.size())
        return {};
    const Purchase &purchase = m_purchases.at(index.row());
    const bool isNumber = index.column() == Count || index.column() == Now;
    if (role == Qt::TextAlignmentRole)
        return int(isNumber ? Qt::AlignRight : Qt::AlignLeft);
    if (role == Qt::ToolTipRole && index.column() == At)
        return m_times.exact(purchase.at);
    if (role == Qt::ToolTipRole && index.column() == Now)
        return tr("%1 a month for each seat", "an amount of money").arg(moneyText(purchase.price));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Number: return FieldTexts::shortened(purchase.number);
    case At: return m_times.date(purchase.at);
    case Buyer: return FieldTexts::shortened(purchase.buyer.name);
    case Count: return QLocale().toString(purchase.count);
    case Now: return moneyText(purchase.now);
    case MailedTo:
        return purchase.mailedTo.isEmpty() ? tr("Nobody") : FieldTexts::shortened(purchase.mailedTo);
    case ColumnCount: break;
    }
    return {};
}

QVariant PurchaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Count || section == Now ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number: return tr("Number", "of an order");
    case At: return tr("Date");
    case Buyer: return tr("Bought by");
    case Count: return tr("Seats");
    case Now: return tr("Next invoice");
    case MailedTo: return tr("Order mailed to");
    case ColumnCount: break;
    }
    return {};
}

} // namespace callboard
