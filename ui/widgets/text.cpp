// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

namespace callboard
{

namespace
{

//! Breaks \a layout into lines of \a width, \a lineHeight apart, and says how many they are.
int breakLines(QTextLayout &layout, int width, int lineHeight)
{
    int count = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, count * lineHeight + (lineHeight - line.height()) / 2));
        ++count;
    }
    layout.endLayout();
    return std::max(count, 1);
}

QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

Text::Text(QWidget *parent) : Text(QString(), FontRole::Body, Color::Text, parent) {}

Text::Text(const QString &text, FontRole role, Color color, QWidget *parent)
    : QLabel(parent),
      m_role(role),
      m_color(color)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
}

void Text::setRole(FontRole role)
{
    m_role = role;
    dress();
    updateGeometry();
}

void Text::setColor(Color color)
{
    if (m_color == color)
        return;
    m_color = color;
    dress();
}

void Text::setKeepsColor(bool on)
{
    m_keepsColor = on;
    dress();
}

void Text::setElided(bool on)
{
    m_elided = on;
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(on ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    setSizePolicy(policy);
    update();
}

void Text::setSelectable(bool on)
{
    setTextInteractionFlags(on ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                               : Qt::NoTextInteraction);
}

void Text::setPreferredWidth(int designPixels)
{
    m_preferredWidth = designPixels;
    updateGeometry();
}

void Text::dress()
{
    m_linesByWidth.clear();
    setFont(callboard::font(m_role));
    QPalette dressed;
    dressed.setColor(QPalette::Active, QPalette::WindowText, callboard::color(m_color));
    dressed.setColor(QPalette::Inactive, QPalette::WindowText, callboard::color(m_color));
    if (m_keepsColor)
        dressed.setColor(QPalette::Disabled, QPalette::WindowText, callboard::color(m_color));
    setPalette(dressed);
}

bool Text::paintsItself() const
{
    // QLabel aligns by the direction of its text; a name in another script would leave the column.
    return !(textInteractionFlags() & Qt::TextSelectableByMouse);
}

int Text::linesAt(int width) const
{
    if (m_brokenText != text()) {
        m_brokenText = text();
        m_linesByWidth.clear();
    }
    int &lines = m_linesByWidth[width];
    if (lines == 0) {
        QTextLayout layout(withLineSeparators(text()), font());
        lines = breakLines(layout, width, lineHeight(m_role));
    }
    return lines;
}

QSize Text::sizeHint() const
{
    const QMargins around = contentsMargins();
    if (!wordWrap()) {
        const QSize hint = QLabel::sizeHint();
        return {hint.width(), std::max(hint.height(), lineHeight(m_role) + around.top() + around.bottom())};
    }
    int width = fontMetrics().size(0, text()).width() + 1;
    if (m_preferredWidth > 0)
        width = std::min(width, dp(m_preferredWidth));
    return QSize(width, linesAt(width) * lineHeight(m_role)).grownBy(around);
}

QSize Text::minimumSizeHint() const
{
    if (m_elided)
        return {fontMetrics().horizontalAdvance(QStringLiteral("…")), sizeHint().height()};
    if (!wordWrap())
        return sizeHint();
    int widest = 0;
    const QStringList words = text().split(u' ');
    for (const QString &word : words)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return QSize(widest + 1, lineHeight(m_role)).grownBy(contentsMargins());
}

int Text::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const QMargins around = contentsMargins();
    // A layout may ask for the width of a whole column, which the text will not get.
    const int inside = std::min(width, maximumWidth()) - around.left() - around.right();
    return linesAt(inside) * lineHeight(m_role) + around.top() + around.bottom();
}

void Text::paintEvent(QPaintEvent *event)
{
    if (!paintsItself()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect area = contentsRect();
    painter.setPen(palette().color(isEnabled() || m_keepsColor ? QPalette::Active : QPalette::Disabled,
                                   QPalette::WindowText));
    const Qt::Alignment horizontal =
        QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask;
    if (!wordWrap()) {
        int flags = static_cast<int>(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine;
        if (buddy())
            flags |= style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) ? Qt::TextShowMnemonic
                                                                                     : Qt::TextHideMnemonic;
        painter.drawText(area, flags,
                         m_elided ? fontMetrics().elidedText(text(), Qt::ElideRight, area.width()) : text());
        return;
    }
    QTextLayout layout(withLineSeparators(text()), font());
    QTextOption option(horizontal);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    const int height = breakLines(layout, area.width(), lineHeight(m_role)) * lineHeight(m_role);
    const int top = alignment() & Qt::AlignVCenter ? std::max(0, (area.height() - height) / 2) : 0;
    layout.draw(&painter, QPointF(area.left(), area.top() + top));
}

void Text::changeEvent(QEvent *event)
{
    // A QFrame forgets its margins with a change of style.
    const QMargins around = contentsMargins();
    QLabel::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    setContentsMargins(around);
    dress();
}

bool Text::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided && toolTip().isEmpty()) {
        if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace callboard
