// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
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

// The text's place in a cell: its first and last column keep the gutter.
QRect textArea(const QRect &cell, bool first, bool last, int gutter, Qt::LayoutDirection direction)
{
    const QRect area = cell.adjusted(first ? dp(gutter) : dp(cellPadding), 0, last ? -dp(gutter) : 0, 0);
    return QStyle::visualRect(direction, cell, area);
}

int alignmentOf(const QVariant &wish, Qt::LayoutDirection direction)
{
    const Qt::Alignment alignment = wish.isValid() ? Qt::Alignment(wish.toInt()) : Qt::AlignLeft;
    return static_cast<int>(QStyle::visualAlignment(direction, alignment & Qt::AlignHorizontal_Mask) |
                            Qt::AlignVCenter);
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
        painter->drawText(area, alignmentOf(alignment, layoutDirection()),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
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
        painter->drawText(
            area, alignmentOf(index.data(Qt::TextAlignmentRole), option.direction),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
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

void Table::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && horizontalHeader()) {
        dress();
        fit();
    }
}

} // namespace callboard
