// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>

namespace callboard
{

namespace
{

constexpr int tableRowHeight = 32;
constexpr int headerHeight = 28;
constexpr int cellPadding = 12;
constexpr int iconSide = 14;
constexpr int leastRest = 140; // of the column that takes what the others leave

// The text's place in a cell: its first and last column keep the gutter.
QRect textArea(const QRect &cell, bool first, bool last, int gutter, Qt::LayoutDirection direction)
{
    const QRect area = cell.adjusted(first ? dp(gutter) : dp(cellPadding), 0, last ? -dp(gutter) : 0, 0);
    return QStyle::visualRect(direction, cell, area);
}

Qt::Alignment alignmentOf(const QVariant &wish, Qt::LayoutDirection direction)
{
    const Qt::Alignment alignment = wish.isValid() ? Qt::Alignment(wish.toInt()) : Qt::AlignLeft;
    return QStyle::visualAlignment(direction, alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
}

class TableHeader final : public QHeaderView
{
public:
    explicit TableHeader(Table *table) : QHeaderView(Qt::Horizontal, table), m_table(table) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, color(Color::Sidebar));
        paintHairline(painter, rect, Qt::BottomEdge, color(Color::Line));
        const bool last = section == count() - 1;
        const QRect area = textArea(rect, section == 0, last, m_table->gutter(), layoutDirection());
        painter->setFont(callboard::font(FontRole::CaptionStrong));
        painter->setPen(color(Color::Text2));
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        const QVariant alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
        paintLine(painter, area, alignmentOf(alignment, layoutDirection()), text);
    }
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), color(Color::Sidebar));
        paintHairline(&painter, viewport()->rect(), Qt::BottomEdge, color(Color::Line));
        painter.end();
        QHeaderView::paintEvent(event);
    }

private:
    Table *m_table;
};

class TableDelegate final : public QStyledItemDelegate
{
public:
    explicit TableDelegate(Table *table) : QStyledItemDelegate(table), m_table(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect,
                              color(m_table->isActiveWindow() ? Color::Selected : Color::SelectedIdle));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, color(Color::Hover));
        paintHairline(painter, option.rect, Qt::BottomEdge, color(Color::Line));

        CellLook look = m_table->look(index);
        if (selected && look.color == Color::Text3)
            look.color = Color::Text2;
        QRect area = place(option, index);
        painter->save();
        painter->setFont(callboard::font(FontRole::Body));
        painter->setPen(color(look.color));
        if (look.icon) {
            const QRect icon(0, area.y() + (area.height() - dp(iconSide)) / 2, dp(iconSide), dp(iconSide));
            const bool leftToRight = option.direction == Qt::LeftToRight;
            paintIcon(painter, icon.translated(leftToRight ? area.x() : area.right() + 1 - icon.width(), 0),
                      *look.icon, color(look.color));
            const int taken = icon.width() + dp(6);
            area.adjust(leftToRight ? taken : 0, 0, leftToRight ? 0 : -taken, 0);
        }
        paintLine(painter, area, alignmentOf(index.data(Qt::TextAlignmentRole), option.direction),
                  index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {dp(40), dp(tableRowHeight)};
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QString words = index.data(Qt::ToolTipRole).toString();
        const QString text = index.data().toString();
        const QFontMetrics metrics(callboard::font(FontRole::Body));
        const int taken = m_table->look(index).icon ? dp(iconSide + 6) : 0;
        if (words.isEmpty() && metrics.horizontalAdvance(text) > place(option, index).width() - taken)
            words = text;
        // Whatever it holds, it is shown as it is.
        QToolTip::showText(event->globalPos(), words.toHtmlEscaped(), view, option.rect);
        return true;
    }

private:
    [[nodiscard]] QRect place(const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const bool last = index.column() == index.model()->columnCount() - 1;
        return textArea(option.rect, index.column() == 0, last, m_table->gutter(), option.direction);
    }

    Table *m_table;
};

} // namespace

Table::Table(const QString &name, int gutter, QWidget *parent) : QTableView(parent), m_gutter(gutter)
{
    setAccessibleName(name);
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new TableDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    viewport()->setAutoFillBackground(false); // rows lie on the page, not in a field
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(dp(40));
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(index.row()); });
    dress();
}

void Table::setColumns(const QList<TableColumn> &columns)
{
    m_columns = columns;
    for (int i = 0; i < columns.size(); ++i) {
        const bool stretches = columns.at(i).width == 0;
        horizontalHeader()->setSectionResizeMode(i,
                                                 stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!stretches)
            setColumnWidth(i, dp(columns.at(i).width));
    }
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (!m_fitting && horizontalHeader()->sectionResizeMode(section) == QHeaderView::Interactive)
            m_ownColumns = true;
    });
    fitColumns();
}

void Table::fitColumns()
{
    if (m_ownColumns || m_columns.isEmpty())
        return;
    int missing = -viewport()->width();
    int slack = 0;
    const auto slackOf = [](const TableColumn &column) {
        return column.width == 0 ? 0
                                 : column.width - (column.least > 0 ? column.least : column.width * 2 / 3);
    };
    for (const TableColumn &column : std::as_const(m_columns)) {
        missing += dp(column.width > 0 ? column.width : column.least > 0 ? column.least : leastRest);
        slack += dp(slackOf(column));
    }
    const double share = slack > 0 ? std::clamp(double(missing) / slack, 0.0, 1.0) : 0.0;
    m_fitting = true;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (const TableColumn &column = m_columns.at(i); column.width > 0)
            setColumnWidth(i, dp(column.width) - int(share * dp(slackOf(column))));
    }
    m_fitting = false;
}

void Table::setLook(std::function<CellLook(const QModelIndex &)> look)
{
    m_look = std::move(look);
    viewport()->update();
}

CellLook Table::look(const QModelIndex &index) const
{
    return m_look ? m_look(index) : CellLook();
}

void Table::setFitsRows(int rows)
{
    m_fitRows = rows;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(model(), &QAbstractItemModel::modelReset, this, &Table::fit);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &Table::fit);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &Table::fit);
    fit();
}

void Table::fit()
{
    if (m_fitRows == 0)
        return;
    setFixedHeight(sizeHint().height());
}

QList<int> Table::selectedRows() const
{
    QList<int> rows;
    if (selectionModel()) {
        const QModelIndexList indexes = selectionModel()->selectedRows();
        for (const QModelIndex &index : indexes)
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QSize Table::sizeHint() const
{
    const int rows = model() ? std::min(m_fitRows, model()->rowCount()) : 0;
    return {dp(400), dp(headerHeight) + std::max(1, rows) * dp(tableRowHeight)};
}

QSize Table::minimumSizeHint() const
{
    return m_fitRows > 0 ? QSize(dp(200), sizeHint().height()) : QTableView::minimumSizeHint();
}

void Table::dress()
{
    verticalHeader()->setDefaultSectionSize(dp(tableRowHeight));
    verticalHeader()->setMinimumSectionSize(dp(tableRowHeight));
    horizontalHeader()->setFixedHeight(dp(headerHeight));
}

void Table::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid()) {
        emit opened(currentIndex().row());
        event->ignore(); // a dialog's default button still gets it
        return;
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        // By itself the view would move along the row.
        if (const int rows = model() ? model()->rowCount() : 0; rows > 0)
            selectRow(event->key() == Qt::Key_Home ? 0 : rows - 1);
        return;
    }
    QTableView::keyPressEvent(event);
}

void Table::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    // A selected row shows by itself where the keys are.
    if (!hasFocus() || !current.isValid() || selectionModel()->isRowSelected(current.row()))
        return;
    QPainter painter(viewport());
    paintFocusRing(
        &painter,
        QRect(0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()) - 1),
        dp(radius::menuItem));
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void Table::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && horizontalHeader()) {
        dress();
        fit();
    }
}

} // namespace callboard
