// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"

#include <QAbstractListModel>

namespace callboard
{

//! \brief The sidebar's rows: pages with captions of their groups between them, and what each has to tell (a
//! count, or that it needs attention).
class SidebarModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        PageIdRole = Qt::UserRole, //!< empty on captions
        IconRole,                  //!< Icon as int
        CountRole,                 //!< int; 0 for none
        AttentionRole,             //!< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setPages(const QList<PageEntry> &pages);
    void setCount(const QString &pageId, int count);
    void setAttention(const QString &pageId, bool on);

    [[nodiscard]] QModelIndex indexOf(const QString &pageId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString pageId;
        QString title;
        Icon icon = Icon::User;
        int count = 0;
        bool attention = false;
    };

    QList<Row> m_rows;
};

} // namespace callboard
