// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/usersbar.h"

#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/meters.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>

namespace callboard
{

namespace
{

constexpr int toolbarHeight = 48;
constexpr int meterWidth = 112;
constexpr int spacing = 8;

} // namespace

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
    m_more->setAccessibleName(tr("More"));
    m_moreButton->setObjectName(QStringLiteral("users.more"));
    m_meter->setFixedWidth(dp(meterWidth));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(24), 0, dp(24), 0);
    layout->setSpacing(dp(spacing));
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
    if (const std::optional<Seats> seats = m_administration.seats()) {
        m_used->setText(tr("%L1 of %n seats used · ", "space and dot before what is left", seats->total)
                            .arg(seats->used()));
        m_left->setText(tr("%n left", "seats", std::max(0, seats->left())));
        m_left->setColor(seats->left() > 0 ? Color::Text : Color::Warning);
        m_left->setToolTip(tr("%L1 of %n seats used", nullptr, seats->total).arg(seats->used()));
        m_meter->setValues(seats->active, seats->invited, seats->total);
    }
    fit();
}

void UsersBar::fit()
{
    const bool known = m_administration.seats().has_value();
    int room = width() - 2 * dp(24) - 5 * dp(spacing);
    for (const QWidget *needed :
         {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_left),
          static_cast<QWidget *>(m_buy), static_cast<QWidget *>(m_moreButton)})
        room -= needed->sizeHint().width();
    room -= m_used->sizeHint().width();
    m_left->setVisible(known);
    m_used->setVisible(known && room >= 0);
    m_meter->setVisible(known && room >= m_meter->width() + dp(spacing));
}

void UsersBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace callboard
