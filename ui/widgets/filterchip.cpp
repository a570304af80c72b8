// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchip.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"
#include "ui/widgets/popupbelow.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionButton>

namespace callboard
{

namespace
{

constexpr int filterChipHeight = 24;
constexpr int filterChipPadding = 10;
constexpr int glyph = 12;

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setProperty(role::roundRing, true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    setFont(callboard::font(FontRole::Small));
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
}

void FilterChip::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    QString name = text();
    setAccessibleName(tr("%1, %2", "a filter and how many it has").arg(name.remove(u'&'), countText()));
    updateGeometry();
    update();
}

void FilterChip::setInForce(bool on)
{
    m_inForce = on;
    updateGeometry();
    update();
}

void FilterChip::setMenu(QMenu *menu)
{
    m_menu = menu;
    connect(this, &QAbstractButton::clicked, menu, [this] { popUpBelow(m_menu, this); });
    updateGeometry();
}

void FilterChip::setAsks(bool on)
{
    m_asks = on;
    updateGeometry();
    update();
}

QString FilterChip::countText() const
{
    return m_count < 0 ? QString() : QLocale().toString(m_count);
}

QSize FilterChip::sizeHint() const
{
    int width = 2 * dp(filterChipPadding) + widthOfLabel(font(), text());
    if (isOn() && !hasChevron())
        width += dp(glyph) + dp(6);
    if (m_count >= 0)
        width += dp(6) + widthOfText(font(), countText());
    if (hasChevron())
        width += dp(glyph) + dp(8);
    return {width, dp(filterChipHeight)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool over = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor fill = isOn() ? color(Color::AccentTint) : over ? color(Color::Hover) : QColor();
    paintBox(&painter, rect(), height() / 2, fill, color(isOn() ? Color::AccentText : Color::LineStrong));

    const auto at = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const auto glyphAt = [&](int x) {
        const int side = dp(glyph);
        return at(x, side).adjusted(0, (height() - side) / 2, 0, -(height() - side) / 2);
    };
    int x = dp(filterChipPadding);
    if (isOn() && !hasChevron()) {
        paintIcon(&painter, glyphAt(x), Icon::Check, color(Color::Text));
        x += dp(glyph) + dp(6);
    }
    painter.setFont(font());
    painter.setPen(color(isOn() ? Color::Text : Color::Text2));
    const int width = widthOfLabel(font(), text());
    const int flags = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) ? Qt::TextShowMnemonic
                                                                                      : Qt::TextHideMnemonic;
    painter.drawText(at(x, width + 1), flags | Qt::AlignVCenter | Qt::AlignLeading, text());
    x += width + dp(6);
    if (m_count >= 0) {
        painter.setPen(color(isOn() ? Color::Text2 : Color::Text3));
        painter.drawText(at(x, widthOfText(font(), countText()) + 1), Qt::AlignVCenter | Qt::AlignLeading,
                         countText());
    }
    if (hasChevron())
        paintIcon(&painter, glyphAt(this->width() - dp(filterChipPadding) - dp(glyph)), Icon::ChevronDown,
                  color(Color::Text2));
}

void FilterChip::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFont(callboard::font(FontRole::Small));
}

} // namespace callboard
