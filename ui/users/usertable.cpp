// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/usertable.h"

#include "ui/theme/painting.h"
#include "ui/users/usercolumns.h"
#include "ui/users/userdelegate.h"
#include "ui/users/userheader.h"
#include "ui/users/userpictures.h"
#include "ui/users/userselection.h"
#include "ui/users/usertimes.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <numeric>
#include <vector>

namespace callboard
{

namespace
{

constexpr int mostToldRanges = 1000; // comparing selections costs in proportion to the square of their ranges

} // namespace

UserTable::UserTable(UserListModel &model, UserSelection &selection, UserPictures &pictures,
                     const UserTimes &times, QWidget *parent)
    : QTableView(parent),
      m_users(model),
      m_selection(selection),
      m_times(times),
      m_delegate(new UserDelegate(pictures, selection, this)),
      m_header(new UserHeader(selection, this))
{
    setObjectName(QStringLiteral("users.table"));
    setAccessibleName(tr("Users"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    m_columns = new UserColumns(model, *m_header, m_times, this);
    setSelectionMode(QAbstractItemView::NoSelection); // it is kept by person, see UserSelection
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    dress();

    connect(m_header, &UserHeader::allClicked, this, [this] {
        if (m_selection.count() >= m_users.rowCount())
            m_selection.clear();
        else
            selectAllRows();
    });
    connect(m_columns, &UserColumns::lastChanged, this, &UserTable::markLast);
    connect(&selection, &UserSelection::changed, viewport(), QOverload<>::of(&QWidget::update));
    connect(&selection, &UserSelection::changed, this, &UserTable::tellSelection);
    connect(&pictures, &UserPictures::arrived, viewport(), QOverload<>::of(&QWidget::update));
    connect(&times, &UserTimes::changed, viewport(), QOverload<>::of(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &UserTable::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &UserTable::findPlace);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &UserTable::rememberPlace);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &UserTable::findPlace);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_current = idAt(now.row());
        viewport()->update();
    });
    markLast();
}

void UserTable::markLast()
{
    m_delegate->marks.lastColumn = m_columns->last();
    viewport()->update();
}

void UserTable::dress()
{
    verticalHeader()->setDefaultSectionSize(dp(32));
    m_delegate->forgetTexts();
    QPalette colors = palette();
    colors.setColor(QPalette::Base, color(Color::Window));
    setPalette(colors);
}

RecordId UserTable::idAt(int row) const
{
    return RecordId(m_users.index(row, 0).data(UserListModel::IdRole).toString());
}

QList<RecordId> UserTable::targets(int row) const
{
    const RecordId id = idAt(row);
    if (!m_selection.contains(id))
        return id.isValid() ? QList<RecordId>{id} : QList<RecordId>{};
    return QList<RecordId>(m_selection.ids().begin(), m_selection.ids().end());
}

void UserTable::goTo(const RecordId &id)
{
    if (const int row = m_users.rowOf(id); row >= 0) {
        makeCurrent(row);
        m_selection.setOnly(id);
    }
}

QSet<RecordId> UserTable::between(int from, int to) const
{
    QSet<RecordId> ids;
    ids.reserve(std::abs(to - from) + 1);
    for (int row = std::min(from, to); row <= std::max(from, to); ++row)
        ids.insert(idAt(row));
    return ids;
}

void UserTable::selectAllRows()
{
    if (m_users.rowCount() > 0)
        m_selection.gather(between(0, m_users.rowCount() - 1));
}

void UserTable::makeCurrent(int row)
{
    selectionModel()->setCurrentIndex(m_users.index(row, 0), QItemSelectionModel::NoUpdate);
    scrollTo(m_users.index(row, 0));
}

void UserTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid()) {
        if (event->button() == Qt::LeftButton)
            m_selection.clear();
        return;
    }
    const RecordId id = idAt(index.row());
    const bool overDots = m_delegate->marks.hoverDots;
    const bool overPicture = m_delegate->marks.hoverPicture;
    if (event->button() != Qt::LeftButton) {
        // The menu is for the selection if the row is in it.
        selectionModel()->setCurrentIndex(index.siblingAtColumn(0), QItemSelectionModel::NoUpdate);
        if (!m_selection.contains(id))
            m_selection.setOnly(id);
        return;
    }
    const int anchor = m_users.rowOf(m_anchor);
    selectionModel()->setCurrentIndex(index.siblingAtColumn(0), QItemSelectionModel::NoUpdate);
    if (overDots) {
        if (!m_selection.contains(id))
            m_selection.setOnly(id);
        const QRect cell = visualRect(index.siblingAtColumn(m_delegate->marks.lastColumn));
        const QRect button = UserDelegate::dotsRect(cell, layoutDirection());
        emit menuRequested(index.row(),
                           viewport()->mapToGlobal(layoutDirection() == Qt::RightToLeft
                                                       ? button.bottomLeft()
                                                       : button.bottomRight() + QPoint(dp(12), dp(6))));
    } else if (event->modifiers() & Qt::ShiftModifier && anchor >= 0) {
        m_selection.gather(between(anchor, index.row()));
    } else if (event->modifiers() & Qt::ControlModifier || overPicture || m_selection.isGathering()) {
        m_selection.toggle(id);
        m_anchor = id;
    } else {
        m_selection.setOnly(id);
        m_anchor = id;
    }
}

void UserTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && !m_delegate->marks.hoverDots &&
        !m_delegate->marks.hoverPicture && !m_selection.isGathering())
        emit openRequested(idAt(index.row()));
    else
        mousePressEvent(event);
}

void UserTable::mouseMoveEvent(QMouseEvent *event)
{
    follow(event->position().toPoint(), true);
}

void UserTable::follow(const QPoint &position, bool inside)
{
    UserDelegate::Marks &marks = m_delegate->marks;
    const int before = marks.hoverRow;
    const QModelIndex index = inside ? indexAt(position) : QModelIndex();
    marks.hoverRow = index.isValid() ? index.row() : -1;
    marks.hoverDots = marks.hoverPicture = false;
    if (index.isValid()) {
        const QRect last = visualRect(index.siblingAtColumn(marks.lastColumn));
        const QRect name = visualRect(index.siblingAtColumn(UserListModel::Name));
        marks.hoverDots = UserDelegate::dotsRect(last, layoutDirection()).contains(position);
        marks.hoverPicture =
            (m_selection.isGathering()
                 ? UserDelegate::checkRect(name, layoutDirection()).adjusted(-dp(6), -dp(6), dp(6), dp(6))
                 : UserDelegate::pictureRect(name, layoutDirection(), false))
                .contains(position);
    }
    updateRow(before);
    updateRow(marks.hoverRow);
}

void UserTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void UserTable::setMenuRow(int row)
{
    m_delegate->marks.menuRow = row;
    viewport()->update();
}

void UserTable::movedTo(int row, Qt::KeyboardModifiers modifiers)
{
    if (row < 0)
        return;
    const RecordId id = idAt(row);
    if (modifiers & Qt::ShiftModifier) {
        if (const int anchor = m_users.rowOf(m_anchor); anchor >= 0)
            m_selection.gather(between(anchor, row));
    } else if (!(modifiers & Qt::ControlModifier) && !m_selection.isGathering()) {
        m_selection.setOnly(id);
        m_anchor = id;
    }
}

void UserTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    switch (event->key()) {
    case Qt::Key_Space:
        if (row < 0)
            return;
        m_selection.toggle(idAt(row));
        m_anchor = idAt(row);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            emit openRequested(idAt(row));
        return;
    case Qt::Key_Delete:
        if (row >= 0)
            emit deleteRequested(targets(row));
        return;
    case Qt::Key_Escape:
        if (m_selection.count() == 0)
            break;
        m_selection.clear();
        return;
    default: break;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAllRows();
        return;
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        // By itself the view would move along the row.
        if (m_users.rowCount() > 0)
            makeCurrent(event->key() == Qt::Key_Home ? 0 : m_users.rowCount() - 1);
    } else if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) {
        QTableView::keyPressEvent(event);
    } else {
        QScrollBar *bar = horizontalScrollBar();
        const bool forward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        bar->setValue(bar->value() + (forward ? 1 : -1) * dp(48));
    }
    if (currentRow() != row)
        movedTo(currentRow(), event->modifiers());
}

void UserTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentRow() : indexAt(event->pos()).row();
    if (row < 0)
        return;
    const QRect cell = visualRect(m_users.index(row, UserListModel::Name));
    emit menuRequested(row, byKey ? viewport()->mapToGlobal(QPoint(cell.x() + dp(58), cell.bottom()))
                                  : event->globalPos());
}

void UserTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_users.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_users.index(std::max(0, rowAt(0)), 0),
                                          QItemSelectionModel::NoUpdate);
}

bool UserTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        follow({}, false);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!showToolTip(help->pos(), help->globalPos()))
            QToolTip::hideText();
        return true;
    }
    return QTableView::viewportEvent(event);
}

bool UserTable::showToolTip(const QPoint &position, const QPoint &at)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    QString text;
    if (m_delegate->marks.hoverDots)
        text = tr("Actions");
    else if (index.column() == UserListModel::LastActive)
        text = m_times.exact(m_users.user(index.row()));
    else if (m_delegate->isCut(option, index))
        text = index.data().toString().simplified();
    // Names come from outside: escaped, they can't be markup.
    QToolTip::showText(at,
                       text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()),
                       viewport(), option.rect);
    return !text.isEmpty();
}

void UserTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (hasFocus() && currentIndex().isValid()) {
        QPainter painter(viewport());
        const QRect row(0, rowViewportPosition(currentRow()), viewport()->width(),
                        rowHeight(currentRow()) - 1);
        if (row.intersects(event->rect()) && !(m_selection.count() == 1 && m_selection.contains(m_current)))
            paintFocusRing(&painter, row, dp(radius::menuItem));
    }
}

void UserTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit(viewport()->width());
}

void UserTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void UserTable::rememberPlace()
{
    const int top = rowAt(0);
    m_top = top > 0 ? idAt(top) : RecordId();
    m_topOffset = top > 0 ? rowViewportPosition(top) : 0;
}

void UserTable::findPlace()
{
    if (const int row = m_users.rowOf(m_current); row >= 0)
        selectionModel()->setCurrentIndex(m_users.index(row, 0), QItemSelectionModel::NoUpdate);
    if (m_top.isValid()) {
        if (const int row = m_users.rowOf(m_top); row >= 0) {
            executeDelayedItemsLayout();
            verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize() - m_topOffset);
        }
    }
    m_delegate->marks.hoverRow = -1;
    tellSelection();
}

void UserTable::tellSelection()
{
    std::vector<int> rows;
    if (m_selection.count() >= m_users.rowCount()) {
        rows.resize(size_t(m_users.rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    } else {
        for (const RecordId &id : m_selection.ids()) {
            if (const int row = m_users.rowOf(id); row >= 0)
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end());
    }
    QItemSelection told;
    for (size_t i = 0; i < rows.size() && told.size() < mostToldRanges;) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        told.append({m_users.index(rows[i], 0), m_users.index(rows[end - 1], m_users.columnCount() - 1)});
        i = end;
    }
    selectionModel()->select(told, QItemSelectionModel::ClearAndSelect);
}

} // namespace callboard
