// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatssection.h"

#include "models/items/moneytext.h"
#include "ui/seats/seatchart.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/meters.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace callboard
{

namespace
{

constexpr int contentWidth = 128 + 320 + 112; // label, field and some of the hint column

// The colour of a part of the meter, beside the words for it.
class Mark final : public QWidget
{
public:
    explicit Mark(Color token) : m_token(token) { setFixedSize(dp(8), dp(16)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = dp(8);
        paintBox(&painter, QRect(0, (height() - side) / 2, side, side), dp(2), color(m_token), QColor());
    }

private:
    Color m_token;
};

QWidget *limited(QWidget *inner)
{
    inner->setMaximumWidth(dp(contentWidth));
    auto *across = new QWidget;
    auto *layout = new QHBoxLayout(across);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inner, 1000);
    layout->addStretch(1);
    return across;
}

} // namespace

SeatsSection::SeatsSection(Administration &administration, QWidget *parent)
    : FormSection(tr("Seats"), parent),
      m_administration(administration),
      m_words(new Text),
      m_left(new Text(QString(), FontRole::BodyStrong)),
      m_meter(new Meter),
      m_price(new Text(QString(), FontRole::Small, Color::Text3)),
      m_buy(new Button(tr("&Buy more seats…"), ButtonRole::Primary))
{
    m_words->setObjectName(QStringLiteral("seats.words"));
    m_left->setObjectName(QStringLiteral("seats.left"));
    m_buy->setObjectName(QStringLiteral("seats.buy"));
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(8));
    auto *words = new QHBoxLayout;
    words->addWidget(m_words, 1);
    words->addWidget(m_left);
    layout->addLayout(words);
    layout->addWidget(m_meter);
    auto *legend = new QWidget;
    auto *marks = new QHBoxLayout(legend);
    marks->setContentsMargins(0, 0, 0, 0);
    marks->setSpacing(dp(6));
    m_active = addLegend(legend, Color::Accent);
    m_invited = addLegend(legend, Color::AccentSoft);
    m_free = addLegend(legend, Color::MeterTrack);
    marks->addStretch(1);
    layout->addWidget(legend);
    layout->addSpacing(dp(8));
    auto *buy = new QHBoxLayout;
    buy->setSpacing(dp(12));
    buy->addWidget(m_buy);
    buy->addWidget(m_price, 1);
    layout->addLayout(buy);
    addWide(limited(inner));

    connect(m_buy, &QPushButton::clicked, this, &SeatsSection::buyRequested);
    connect(&m_administration, &Administration::seatsChanged, this, &SeatsSection::refresh);
    refresh();
}

Text *SeatsSection::addLegend(QWidget *legend, Color mark)
{
    auto *layout = qobject_cast<QHBoxLayout *>(legend->layout());
    auto *words = new Text(QString(), FontRole::Small, Color::Text2);
    layout->addWidget(new Mark(mark));
    layout->addWidget(words);
    layout->addSpacing(dp(10));
    return words;
}

void SeatsSection::setDisabledReason(const QString &reason)
{
    m_buy->setDisabledReason(reason);
}

void SeatsSection::refresh()
{
    const std::optional<Seats> seats = m_administration.seats();
    if (!seats)
        return;
    const QLocale locale;
    m_words->setText(tr("%1 of %n seat(s) used", nullptr, seats->total).arg(locale.toString(seats->used())));
    m_left->setText(seats->left() > 0 ? tr("%n left", "seats", seats->left()) : tr("None left"));
    m_left->setColor(seats->left() > 0 ? Color::Text : Color::Warning);
    m_meter->setValues(seats->active, seats->invited, seats->total);
    m_active->setText(tr("%n active", "people", seats->active));
    m_invited->setText(tr("%n invited", "people", seats->invited));
    m_free->setText(tr("%n free", "seats", std::max(0, seats->left())));
    m_price->setText(tr("%1 a month for each seat", "an amount of money").arg(moneyText(seats->price)));
}

SeatUsageSection::SeatUsageSection(Administration &administration, QWidget *parent)
    : FormSection(tr("Over time"), parent)
{
    auto *chart = new SeatChart;
    addWide(limited(chart));
    auto *note = new Text(tr("Used seats day by day; the dashed line is how many there were."),
                          FontRole::Small, Color::Text3);
    note->setWordWrap(true);
    addWide(note);
    const auto show = [chart, &administration] {
        if (const std::optional<Seats> seats = administration.seats())
            chart->setDays(seats->usage);
    };
    connect(&administration, &Administration::seatsChanged, chart, show);
    show();
}

} // namespace callboard
