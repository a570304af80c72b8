// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/studiobutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"

#include <QStyle>

namespace callboard
{

void paintStudioTile(QPainter *painter, const QRect &rect, const QString &name, bool strong)
{
    paintBox(painter, rect, dp(radius::control), color(strong ? Color::Text : Color::Pressed), QColor());
    painter->save();
    painter->setFont(callboard::font(FontRole::Heading));
    painter->setPen(color(strong ? Color::Sidebar : Color::Text));
    painter->drawText(rect, Qt::AlignCenter, name.trimmed().left(1).toUpper());
    painter->restore();
}

StudioButton::StudioButton(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("shell.studio"));
    setProperty(role::innerRing, true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void StudioButton::setStudio(const QString &name, const QString &address)
{
    m_name = name;
    setAccessibleName(tr("Studio %1", "the button that opens the list of studios").arg(name));
    setToolTip(tr("%1 – switch studio", "an address").arg(address).toHtmlEscaped());
    update();
}

QSize StudioButton::sizeHint() const
{
    return {dp(220), dp(48)};
}

void StudioButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto place = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    if (isDown() || underMouse())
        painter.fillRect(rect(), color(isDown() ? Color::Pressed : Color::Hover));
    paintHairline(&painter, rect(), Qt::BottomEdge, color(Color::Line));

    const int tile = dp(24);
    const int middle = height() / 2;
    paintStudioTile(&painter, place({dp(16), middle - tile / 2, tile, tile}), m_name, true);
    const int side = dp(16);
    paintIcon(&painter, place({width() - dp(12) - side, middle - side / 2, side, side}), Icon::ChevronDown,
              color(Color::Text3));
    const QRect words(dp(16 + 24 + 10), 0, width() - dp(16 + 24 + 10 + 8 + 16 + 12), height());
    painter.setFont(callboard::font(FontRole::Heading));
    painter.setPen(color(Color::Text));
    paintLine(&painter, place(words),
              QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, m_name);
}

} // namespace callboard
