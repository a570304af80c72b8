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
    int least = 0; //!< what it keeps in a narrow window; 0: two thirds of its width
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

signals:
    //! Enter on a row, or a double click.
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    //! Where the column that takes the rest would get too little, the others give some of theirs.
    void fitColumns();
    void fit();

    std::function<CellLook(const QModelIndex &)> m_look;
    QList<TableColumn> m_columns;
    int m_gutter;
    int m_fitRows = 0;
    bool m_fitting = false;
    bool m_ownColumns = false; //!< somebody has moved an edge: they stay as they are
};

} // namespace callboard
