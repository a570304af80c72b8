// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text.h"

#include "ui/theme/painting.h"
#include "ui/widgets/mnemonic.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <cmath>

namespace callboard
{

namespace
{

constexpr int unbroken = QWIDGETSIZE_MAX; //!< a width that no line is broken at

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
    m_shaped = false;
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

//! Sees to it that m_layout holds the text as it is shown.
void Text::shape() const
{
    QString shown = buddy() ? withoutMnemonic(text()).text : text();
    shown.replace(u'\n', m_elided ? QChar(u' ') : QChar(QChar::LineSeparator));
    QTextOption option(wordWrap() ? visualAlignment() : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(wordWrap() ? QTextOption::WordWrap : QTextOption::ManualWrap);
    const QTextOption &before = m_layout.textOption();
    if (m_shaped && m_layout.text() == shown && m_layout.font() == font() &&
        before.alignment() == option.alignment() && before.textDirection() == option.textDirection() &&
        before.wrapMode() == option.wrapMode())
        return;
    m_layout.setCacheEnabled(true);
    m_layout.setFont(font());
    m_layout.setText(shown);
    m_layout.setTextOption(option);
    breakInto(m_layout, unbroken);
    m_measured = {int(std::ceil(m_layout.maximumWidth())),
                  int(std::ceil(m_layout.minimumWidth())),
                  std::max(m_layout.lineCount(), 1),
                  {}};
    m_wrappedAt = 0;
    m_shaped = true;
}

//! Lines of \a width, the role's line height apart.
void Text::breakInto(QTextLayout &layout, int width) const
{
    const int height = lineHeight(m_role);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, line.lineNumber() * height + (height - line.height()) / 2));
    }
    layout.endLayout();
}

const QTextLayout &Text::brokenAt(int width) const
{
    shape();
    if (m_wrappedAt == width)
        return m_wrapped;
    m_wrapped.setCacheEnabled(true);
    m_wrapped.setFont(m_layout.font());
    m_wrapped.setText(m_layout.text());
    m_wrapped.setTextOption(m_layout.textOption());
    breakInto(m_wrapped, width);
    m_wrappedAt = width;
    return m_wrapped;
}

int Text::linesAt(int width) const
{
    shape();
    if (width >= m_measured.natural)
        return m_measured.lines;
    int &lines = m_measured.linesByWidth[width];
    if (lines == 0)
        lines = std::max(brokenAt(width).lineCount(), 1);
    return lines;
}

Qt::Alignment Text::visualAlignment() const
{
    return QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask;
}

int Text::naturalWidth() const
{
    shape();
    return m_measured.natural;
}

QSize Text::sizeHint() const
{
    int width = naturalWidth();
    if (wordWrap()) {
        ++width;
        if (m_preferredWidth > 0)
            width = std::min(width, dp(m_preferredWidth));
    }
    return QSize(width, (wordWrap() ? linesAt(width) : m_measured.lines) * lineHeight(m_role))
        .grownBy(contentsMargins());
}

QSize Text::minimumSizeHint() const
{
    if (m_elided)
        return {fontMetrics().horizontalAdvance(QStringLiteral("…")), sizeHint().height()};
    if (!wordWrap())
        return sizeHint();
    shape();
    return QSize(m_measured.longestWord + 1, lineHeight(m_role)).grownBy(contentsMargins());
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
    if (!wordWrap()) {
        paintLine(painter, area);
        return;
    }
    const int height = linesAt(area.width()) * lineHeight(m_role);
    const int top = alignment() & Qt::AlignVCenter ? std::max(0, (area.height() - height) / 2) : 0;
    const bool fits = area.width() >= m_measured.natural && layoutDirection() == Qt::LeftToRight &&
                      visualAlignment() == (Qt::AlignLeft | Qt::AlignAbsolute);
    const QTextLayout &layout = fits ? m_layout : brokenAt(area.width());
    layout.draw(&painter, QPointF(area.left(), area.top() + top));
}

void Text::paintLine(QPainter &painter, const QRect &area) const
{
    shape();
    const Qt::Alignment horizontal = visualAlignment();
    const qreal width = m_layout.maximumWidth();
    if (m_elided && width > area.width()) {
        callboard::paintLine(&painter, area, horizontal | Qt::AlignVCenter, m_layout.text());
        return;
    }
    const qreal spare = area.width() - width;
    const qreal left = horizontal & Qt::AlignRight ? spare : horizontal & Qt::AlignHCenter ? spare / 2 : 0;
    const qreal top = (area.height() - m_measured.lines * lineHeight(m_role)) / 2.0;
    const QPointF at = QPointF(area.topLeft()) + QPointF(left, top);
    m_layout.draw(&painter, at);
    if (buddy() && style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this))
        underlineMnemonic(painter, at);
}

void Text::underlineMnemonic(QPainter &painter, const QPointF &at) const
{
    const qsizetype mnemonic = withoutMnemonic(text()).mnemonic;
    const QTextLine line = m_layout.lineForTextPosition(int(mnemonic));
    if (mnemonic < 0 || !line.isValid())
        return;
    const qreal from = line.cursorToX(int(mnemonic));
    const qreal to = line.cursorToX(int(mnemonic) + 1);
    const qreal y = line.y() + line.ascent() + fontMetrics().underlinePos();
    painter.fillRect(QRectF(at.x() + std::min(from, to), std::round(at.y() + y), std::abs(to - from),
                            fontMetrics().lineWidth()),
                     painter.pen().color());
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
