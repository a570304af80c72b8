// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/studiosettings.h"
#include "models/items/fieldtexts.h"

#include <QAbstractListModel>

namespace callboard
{

//! \brief The fields of the profile in the order in which people see them, each shown or not (A8): rows to
//! check and to move. The email address is always shown. GUI thread.
class LayoutModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole {
        FieldRole = Qt::UserRole, //!< QString, see namespace field
        LockedRole,               //!< bool: always shown
    };

    explicit LayoutModel(const ProfileLayout &layout, QObject *parent = nullptr);

    [[nodiscard]] const ProfileLayout &layout() const { return m_layout; }
    void setLayout(const ProfileLayout &layout);
    //! By one row up (-1) or down (1); the row where it is then.
    int moveBy(int row, int step);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! A view moves what is dragged with this.
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                  const QModelIndex &destinationParent, int destinationChild) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

signals:
    //! layout() is different now.
    void layoutEdited();

private:
    [[nodiscard]] static bool isLocked(const QString &field);

    ProfileLayout m_layout;
    FieldTexts m_texts;
};

} // namespace callboard
