// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QStyledItemDelegate>
#include <QTableView>
#include <functional>
#include <optional>

namespace callboard
{

//! How a cell of a Table looks, beside its text.
struct CellLook {
    Color color = Color::Text;
    std::optional<Icon> icon = std::nullopt; //!< before the text, in the colour of the text
};

//! A column of a Table.
struct TableColumn {
    int width = 0; //!< in design pixels; 0: takes what the others leave
};

//! \brief Rows of 32 px with hairlines under a header of 28 px, for lists of some thousand rows. Text that
//! does not fit is cut and shows in the tooltip. Tab leaves it; arrows move inside.
class Table : public QTableView
{
    Q_OBJECT
public:
    //! \a gutter: what the first column keeps free before its text, the last after it, in design pixels.
    explicit Table(const QString &name, int gutter = 12, QWidget *parent = nullptr);

    //! Give the model first.
    void setColumns(const QList<TableColumn> &columns);
    void setLook(std::function<CellLook(const QModelIndex &)> look);
    [[nodiscard]] CellLook look(const QModelIndex &index) const;
    [[nodiscard]] int gutter() const { return m_gutter; }
    //! As high as its rows, up to \a rows of them.
    void setFitsRows(int rows);
    //! Rows of the selection, from top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void fit();

    std::function<CellLook(const QModelIndex &)> m_look;
    QList<TableColumn> m_columns;
    int m_gutter;
    int m_fitRows = 0;
};

} // namespace callboard
