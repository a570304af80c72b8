// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userdelegate.h"

#include "models/items/userlistmodel.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/users/userpictures.h"
#include "ui/users/userselection.h"
#include "ui/widgets/avatar.h"

#include <QPainter>

namespace callboard
{

namespace
{

constexpr int rowHeight = 32;
constexpr int gutter = 24;
constexpr int pictureSide = 24;
constexpr int checkSide = 16;
constexpr int checkRoom = 32; // check box and the space after it
constexpr int dotsSide = 28;
constexpr int dotsRoom = 56;
constexpr int cellPadding = 12;
constexpr int stateMarkRoom = 16;
constexpr int keptTexts = 1000; // a tall screen has 400 of them; each takes half a kilobyte

QRect mirrored(const QRect &cell, const QRect &part, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, cell, part);
}

int roomBefore(int column)
{
    switch (column) {
    case UserListModel::Name: return dp(gutter + pictureSide + 10);
    case UserListModel::State: return dp(stateMarkRoom);
    default: return 0;
    }
}

} // namespace

UserDelegate::UserDelegate(UserPictures &pictures, const UserSelection &selection, QObject *parent)
    : QStyledItemDelegate(parent),
      m_pictures(pictures),
      m_selection(selection),
      m_texts(keptTexts)
{
}

QSize UserDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {dp(64), dp(rowHeight)};
}

QRect UserDelegate::checkRect(const QRect &nameCell, Qt::LayoutDirection direction)
{
    const int side = dp(checkSide);
    return mirrored(nameCell, {nameCell.x() + dp(gutter), nameCell.center().y() - side / 2 + 1, side, side},
                    direction);
}

QRect UserDelegate::pictureRect(const QRect &nameCell, Qt::LayoutDirection direction, bool gathering)
{
    const int side = dp(pictureSide);
    const int before = dp(gutter) + (gathering ? dp(checkRoom) : 0);
    return mirrored(
        nameCell, {nameCell.x() + before, nameCell.y() + (nameCell.height() - 1 - side) / 2 + 1, side, side},
        direction);
}

QRect UserDelegate::dotsRect(const QRect &lastCell, Qt::LayoutDirection direction)
{
    const int side = dp(dotsSide);
    return mirrored(
        lastCell,
        {lastCell.right() + 1 - dp(16) - side, lastCell.y() + (lastCell.height() - side) / 2, side, side},
        direction);
}

int UserDelegate::roomBeside(int column, bool last)
{
    return roomBefore(column) + dp(last ? dotsRoom : cellPadding);
}

QRect UserDelegate::textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool checks = index.column() == UserListModel::Name && m_selection.isGathering();
    const int before = roomBefore(index.column()) + (checks ? dp(checkRoom) : 0);
    const int after = dp(index.column() == marks.lastColumn ? dotsRoom : cellPadding);
    return mirrored(option.rect, option.rect.adjusted(before, 0, -after, -1), option.direction);
}

void UserDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool selected = m_selection.count() > 0 &&
                          m_selection.contains(RecordId(index.data(UserListModel::IdRole).toString()));
    const bool windowActive = option.state & QStyle::State_Active;
    if (selected || index.row() == marks.menuRow)
        painter->fillRect(option.rect, color(windowActive ? Color::Selected : Color::SelectedIdle));
    else if (index.row() == marks.hoverRow)
        painter->fillRect(option.rect, color(Color::Hover));
    paintHairline(painter, option.rect, Qt::BottomEdge, color(Color::Line));

    switch (index.column()) {
    case UserListModel::Name: drawName(painter, option, index, selected); break;
    case UserListModel::State: drawState(painter, option, index); break;
    default: {
        const bool faint = index.column() == UserListModel::Email && !selected;
        const QRect place = textRect(option, index);
        const int role = index.column() == UserListModel::LastActive ? int(UserListModel::VariantsRole)
                                                                     : int(Qt::DisplayRole);
        const int width = drawText(painter, place, index.data(role).toString(), font(FontRole::Body),
                                   color(faint ? Color::Text3 : Color::Text2), option.direction);
        if (index.column() == UserListModel::RoleColumn &&
            index.data(UserListModel::UserRoleRole).toInt() == int(Role::Administrator)) {
            const int side = dp(14);
            const QRect shield(place.x() + width + dp(6), place.center().y() - side / 2 + 1, side, side);
            const QRect mirroredShield = mirrored(place, shield, option.direction);
            if (shield.right() <= option.rect.right())
                paintIcon(painter, mirroredShield, Icon::Shield, color(Color::AccentText));
        }
    }
    }
    if (index.column() == marks.lastColumn)
        drawDots(painter, option, index);
}

void UserDelegate::drawName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            bool selected) const
{
    const bool gathering = m_selection.isGathering();
    const QRect face = pictureRect(option.rect, option.direction, gathering);
    const QString name = index.data().toString();
    const bool offersCheck = !gathering && index.row() == marks.hoverRow && marks.hoverPicture;
    if (gathering || offersCheck) {
        QStyleOption check;
        check.rect = gathering ? checkRect(option.rect, option.direction)
                               : QRect(face.x() + dp(4), face.y() + dp(4), dp(checkSide), dp(checkSide));
        check.state = QStyle::State_Enabled | (selected ? QStyle::State_On : QStyle::State_Off);
        paintCheckIndicator(painter, check);
    }
    if (!offersCheck) {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPixmap picture = m_pictures.find(PictureId(index.data(UserListModel::PictureRole).toString()),
                                                qRound(face.width() * ratio));
        if (picture.isNull())
            paintInitials(painter, face, name, index.data(UserListModel::IdRole).toString());
        else
            painter->drawPixmap(face, picture);
    }

    QRect place = textRect(option, index);
    const bool disabled = index.data(UserListModel::StateRole).toInt() == int(UserState::Disabled);
    const bool self = index.data(UserListModel::IsSelfRole).toBool();
    const QString you = tr("(you)", "beside one's own name in a list");
    const QFont body = font(FontRole::Body);
    const int youWidth = self ? QFontMetrics(body).horizontalAdvance(you) + dp(4) : 0;
    const int width = drawText(painter, mirrored(place, place.adjusted(0, 0, -youWidth, 0), option.direction),
                               name, body, color(disabled ? Color::Text2 : Color::Text), option.direction);
    if (self)
        drawText(painter, mirrored(place, place.adjusted(width + dp(4), 0, 0, 0), option.direction), you,
                 body, color(selected ? Color::Text2 : Color::Text3), option.direction);
}

void UserDelegate::drawState(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    // Shapes differ, so that nobody needs the colours: dot, ring, bar.
    const auto state = UserState(index.data(UserListModel::StateRole).toInt());
    const QRect place =
        mirrored(option.rect, QRect(option.rect.x(), option.rect.y(), dp(8), option.rect.height() - 1),
                 option.direction);
    const QPointF middle = QRectF(place).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    switch (state) {
    case UserState::Active:
        painter->setBrush(color(Color::Success));
        painter->drawEllipse(middle, dp(3), dp(3));
        break;
    case UserState::Invited:
        painter->setPen(QPen(color(Color::Warning), 1.25));
        painter->drawEllipse(middle, dp(3) + 0.5, dp(3) + 0.5);
        break;
    case UserState::Disabled:
        painter->setBrush(color(Color::Text3));
        painter->drawRoundedRect(QRectF(middle.x() - dp(4), middle.y() - 1, dp(8), 2), 1, 1);
        break;
    }
    painter->restore();
    drawText(painter, textRect(option, index), index.data().toString(), font(FontRole::Body),
             color(state == UserState::Disabled ? Color::Text2 : Color::Text), option.direction);
}

void UserDelegate::drawDots(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QRect button = dotsRect(option.rect, option.direction);
    const bool open = index.row() == marks.menuRow;
    if (open || (index.row() == marks.hoverRow && marks.hoverDots))
        paintBox(painter, button, dp(radius::control), color(Color::Pressed), QColor());
    const int side = dp(16);
    paintIcon(painter,
              QRect(button.x() + (button.width() - side) / 2, button.y() + (button.height() - side) / 2, side,
                    side),
              Icon::More, color(open ? Color::Text : Color::Text2));
}

int UserDelegate::drawText(QPainter *painter, const QRect &place, const QString &text, const QFont &textFont,
                           const QColor &textColor, Qt::LayoutDirection direction) const
{
    if (text.isEmpty() || place.width() <= 0)
        return 0;
    const QString key = QString::number(place.width()) + u'/' + text;
    QStaticText *ready = m_texts.object(key);
    if (!ready) {
        QTextOption option(Qt::AlignLeft | Qt::AlignTop);
        option.setWrapMode(QTextOption::NoWrap);
        const QString oneLine = text.simplified();
        ready = new QStaticText(QFontMetrics(textFont).elidedText(oneLine, Qt::ElideRight, place.width()));
        ready->setTextFormat(Qt::PlainText);
        // Names and addresses keep the direction of their own letters, also in a mirrored table.
        option.setTextDirection(oneLine.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        ready->setTextOption(option);
        ready->setPerformanceHint(QStaticText::AggressiveCaching);
        ready->prepare(painter->transform(), textFont);
        if (!m_texts.insert(key, ready))
            return 0; // then it is deleted
    }
    const QSizeF size = ready->size();
    const qreal x = direction == Qt::RightToLeft ? place.right() + 1 - size.width() : place.x();
    painter->setFont(textFont);
    painter->setPen(textColor);
    painter->drawStaticText(QPointF(x, place.y() + qRound((place.height() - size.height()) / 2)), *ready);
    return qCeil(size.width());
}

bool UserDelegate::isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QFontMetrics(font(FontRole::Body)).horizontalAdvance(index.data().toString()) >
           textRect(option, index).width();
}

} // namespace callboard
