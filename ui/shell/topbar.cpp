// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/commandfield.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStyle>

namespace callboard
{

namespace
{

constexpr int barHeight = 48;
constexpr int buttonSide = 28;

} // namespace

BellButton::BellButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("shell.bell"));
    setButtonRole(this, ButtonRole::Ghost);
    setAutoDefault(false);
    setCount(0);
    // The count hangs over the corner.
    setFixedSize(BellButton::sizeHint());
}

void BellButton::setCount(int count)
{
    m_count = count;
    const QString name = count > 0 ? tr("%n thing(s) need you", nullptr, count) : tr("Nothing needs you");
    setAccessibleName(name);
    setToolTip(name);
    update();
}

QSize BellButton::sizeHint() const
{
    return {dp(buttonSide + 4), dp(buttonSide + 2)};
}

void BellButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto place = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const QRect button = place({0, 1, dp(buttonSide), dp(buttonSide)});
    if (isDown() || underMouse())
        paintBox(&painter, button, dp(radius::control), color(isDown() ? Color::Pressed : Color::Hover),
                 QColor());
    const int side = dp(16);
    QRect icon(0, 0, side, side);
    icon.moveCenter(button.center());
    paintIcon(&painter, icon, Icon::Bell, color(Color::Text2));
    if (m_count == 0)
        return;
    QFont digits = callboard::font(FontRole::CaptionStrong);
    digits.setPixelSize(dp(10));
    digits.setWeight(QFont::DemiBold);
    const QString text = QLocale().toString(m_count);
    const int width = std::max(dp(15), QFontMetrics(digits).horizontalAdvance(text) + dp(6));
    const QRect pill = place({this->width() - width, 0, width, dp(15)});
    paintBox(&painter, pill.adjusted(-2, -2, 2, 2), dp(9), color(Color::Window), QColor());
    paintBox(&painter, pill, dp(8), color(Color::Accent), QColor());
    painter.setFont(digits);
    painter.setPen(color(Color::OnAccent));
    painter.drawText(pill, Qt::AlignCenter, text);
}

PersonButton::PersonButton(QWidget *parent) : QAbstractButton(parent), m_avatar(new Avatar(buttonSide, this))
{
    setObjectName(QStringLiteral("shell.me"));
    setProperty(role::roundRing, true);
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(PersonButton::sizeHint());
    m_avatar->resize(size());
}

void PersonButton::setPerson(const QString &name, const QString &seed)
{
    m_avatar->setPerson(name, seed);
    setAccessibleName(tr("%1, your menu", "a person's name").arg(name));
    setToolTip(name.toHtmlEscaped());
}

void PersonButton::setPicture(const QImage &picture)
{
    m_avatar->setPicture(picture);
}

QSize PersonButton::sizeHint() const
{
    return {dp(buttonSide), dp(buttonSide)};
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent),
      m_title(new Text(QString(), FontRole::Title)),
      m_command(new CommandField),
      m_bell(new BellButton),
      m_person(new PersonButton)
{
    setFixedHeight(dp(barHeight));
    m_title->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(dp(24), 1, dp(24), 0);
    row->setSpacing(0);
    row->addWidget(m_title, 1);
    row->addWidget(m_command);
    row->addSpacing(dp(20));
    row->addWidget(m_bell);
    row->addSpacing(dp(16));
    row->addWidget(m_person);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(&painter, rect(), Qt::BottomEdge, color(Color::Line));
}

} // namespace callboard
