// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/usersbar.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/meters.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

namespace callboard
{

namespace
{

constexpr int toolbarHeight = 48;
constexpr int fieldWidth = 272;
constexpr int leastFieldWidth = 150;
constexpr int meterWidth = 112;
constexpr int roomForMeter = 860;
constexpr int roomForUsed = 640;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent) : LineEdit(parent)
{
    setPlaceholderText(placeholder);
    setMaximumWidth(dp(fieldWidth));
    setMinimumWidth(dp(leastFieldWidth));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setReserved(dp(24), QFontMetrics(callboard::font(FontRole::Caption)).horizontalAdvance(key()) + dp(4));
}

QString SearchField::key() const
{
    return QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText).replace(u'+', u' ');
}

void SearchField::paintEvent(QPaintEvent *event)
{
    LineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = dp(16);
    paintIcon(&painter,
              QStyle::visualRect(layoutDirection(), rect(), {dp(9), (height() - side) / 2, side, side}),
              Icon::Search, color(Color::Text2));
    if (!text().isEmpty() || width() < dp(220))
        return;
    painter.setFont(callboard::font(FontRole::Caption));
    painter.setPen(color(Color::Text3));
    painter.drawText(rect().adjusted(dp(9), 0, -dp(9), 0), int(Qt::AlignTrailing | Qt::AlignVCenter), key());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        emit leftDownwards();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        LineEdit::keyPressEvent(event);
}

UsersBar::UsersBar(Administration &administration, QWidget *parent)
    : QWidget(parent),
      m_administration(administration),
      m_add(new Button(tr("&Add user"), ButtonRole::Primary)),
      m_search(new SearchField(tr("Name, email or department"))),
      m_used(new Text(QString(), FontRole::Small, Color::Text2)),
      m_left(new Text(QString(), FontRole::Small)),
      m_meter(new Meter),
      m_buy(new Button(tr("&Buy more seats"))),
      m_moreButton(new IconButton(Icon::More, tr("More"))),
      m_more(new QMenu(this))
{
    setFixedHeight(dp(toolbarHeight));
    m_add->setLeadingIcon(Icon::Plus);
    m_add->setObjectName(QStringLiteral("users.add"));
    m_search->setObjectName(QStringLiteral("users.search"));
    m_search->setAccessibleName(tr("Search users by name, email or department"));
    m_search->setMaxLength(200);
    m_used->setObjectName(QStringLiteral("users.seats"));
    m_left->setObjectName(QStringLiteral("users.seatsLeft"));
    m_buy->setObjectName(QStringLiteral("users.buy"));
    m_moreButton->setObjectName(QStringLiteral("users.more"));
    m_meter->setFixedWidth(dp(meterWidth));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(24), 0, dp(24), 0);
    layout->setSpacing(dp(8));
    layout->addWidget(m_add);
    layout->addWidget(m_search, 100);
    layout->addStretch(1);
    auto *seats = new QHBoxLayout;
    seats->setSpacing(0);
    seats->addWidget(m_used);
    seats->addWidget(m_left);
    layout->addLayout(seats);
    layout->addSpacing(dp(4));
    layout->addWidget(m_meter);
    layout->addSpacing(dp(4));
    layout->addWidget(m_buy);
    layout->addWidget(m_moreButton);

    connect(m_add, &QPushButton::clicked, this, &UsersBar::addRequested);
    connect(m_buy, &QPushButton::clicked, this, &UsersBar::buyRequested);
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        const QPoint corner =
            layoutDirection() == Qt::RightToLeft
                ? m_moreButton->rect().bottomLeft()
                : m_moreButton->rect().bottomRight() - QPoint(m_more->sizeHint().width(), 0);
        m_more->popup(m_moreButton->mapToGlobal(corner + QPoint(0, dp(4))));
    });
    connect(&administration, &Administration::seatsChanged, this, &UsersBar::refresh);
    refresh();
}

QWidget *UsersBar::lastControl() const
{
    return m_moreButton;
}

void UsersBar::setOffline(const QString &reason)
{
    m_add->setDisabledReason(reason);
    m_buy->setDisabledReason(reason);
}

void UsersBar::refresh()
{
    const std::optional<Seats> seats = m_administration.seats();
    const bool known = seats.has_value();
    m_used->setVisible(known && width() >= dp(roomForUsed));
    m_left->setVisible(known);
    m_meter->setVisible(known && width() >= dp(roomForMeter));
    if (!known)
        return;
    m_used->setText(
        tr("%L1 of %n seats used · ", "space and dot before what is left", seats->total).arg(seats->used()));
    m_left->setText(tr("%n left", "seats", std::max(0, seats->left())));
    m_left->setColor(seats->left() > 0 ? Color::Text : Color::Warning);
    m_meter->setValues(seats->active, seats->invited, seats->total);
}

void UsersBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

} // namespace callboard
