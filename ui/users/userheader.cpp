// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userheader.h"

#include "models/items/userlistmodel.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/users/userdelegate.h"
#include "ui/users/userselection.h"

#include <QMouseEvent>

namespace callboard
{

namespace
{

constexpr int headerHeight = 28;
constexpr int headerGutter = 24;
constexpr int headerCheckRoom = 32;

} // namespace

UserHeader::UserHeader(const UserSelection &selection, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent),
      m_selection(selection)
{
    setObjectName(QStringLiteral("users.header"));
    setAccessibleName(tr("Columns"));
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(dp(56));
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&selection, &UserSelection::changed, viewport(), QOverload<>::of(&QWidget::update));
}

QSize UserHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), dp(headerHeight)};
}

QRect UserHeader::checkBox() const
{
    const int at = logicalIndex(0);
    return UserDelegate::checkRect(
        QRect(sectionViewportPosition(at), 0, sectionSize(at), viewport()->height()), layoutDirection());
}

void UserHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), color(Color::Sidebar));
        paintHairline(&painter, viewport()->rect(), Qt::TopEdge, color(Color::Line));
        paintHairline(&painter, viewport()->rect(), Qt::BottomEdge, color(Color::Line));
    }
    QHeaderView::paintEvent(event);
}

void UserHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, color(Color::Sidebar));
    paintHairline(painter, rect, Qt::TopEdge, color(Color::Line));
    paintHairline(painter, rect, Qt::BottomEdge, color(Color::Line));

    int before = 0;
    if (section == UserListModel::Name) {
        before = dp(headerGutter);
        if (m_selection.isGathering()) {
            QStyleOption check;
            check.rect = checkBox();
            const bool all = m_selection.count() >= model()->rowCount();
            check.state = QStyle::State_Enabled | (all ? QStyle::State_On : QStyle::State_NoChange);
            paintCheckIndicator(painter, check);
            before += dp(headerCheckRoom);
        }
    }
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int mark = sorted ? dp(18) : 0;
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect, rect.adjusted(before, 0, -dp(8) - mark, 0));
    painter->setFont(callboard::font(FontRole::CaptionStrong));
    painter->setPen(color(sorted ? Color::Text : Color::Text2));
    const int words = paintLine(painter, place,
                                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                                model()->headerData(section, Qt::Horizontal).toString());
    if (!sorted)
        return;
    const int side = dp(12);
    const QRect arrow(place.x() + words + dp(4), rect.center().y() - side / 2 + 1, side, side);
    const QRect shown = layoutDirection() == Qt::RightToLeft
                            ? QRect(place.right() - words - dp(4) - side, arrow.y(), side, side)
                            : arrow;
    paintIcon(painter, shown,
              sortIndicatorOrder() == Qt::AscendingOrder ? Icon::ChevronDown : Icon::ChevronUp,
              color(Color::Text3));
}

void UserHeader::mousePressEvent(QMouseEvent *event)
{
    if (m_selection.isGathering() && event->button() == Qt::LeftButton &&
        checkBox().adjusted(-dp(4), -dp(4), dp(4), dp(4)).contains(event->position().toPoint())) {
        emit allClicked();
        return;
    }
    QHeaderView::mousePressEvent(event);
}

} // namespace callboard
