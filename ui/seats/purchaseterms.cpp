// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/purchaseterms.h"

#include "models/items/datetexts.h"
#include "models/items/fieldtexts.h"
#include "models/items/moneytext.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace callboard
{

namespace
{

constexpr int rowHeight = 32;
constexpr int stepHeight = 28;
constexpr int stepColumn = 20;

// For an amount that the studio has not named yet.
QString open()
{
    return QStringLiteral("…");
}

} // namespace

PurchaseTerms::PurchaseTerms(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addSpacing(dp(8));
    m_price = addAmount(layout, m_priceLabel);
    m_month = addAmount(layout, m_monthLabel);
    m_days = addAmount(layout, m_daysLabel);
    layout->addSpacing(dp(8));
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addSpacing(dp(8));

    Text *total = nullptr;
    m_now = addAmount(layout, total);
    total->setRole(FontRole::Heading);
    total->setColor(Color::Text);
    total->setText(tr("Added to the next invoice"));
    m_now->setRole(FontRole::Title);
    m_become = new Text(QString(), FontRole::Small, Color::Text3);
    m_become->setWordWrap(true);
    m_become->setObjectName(QStringLiteral("seats.buy.become"));
    layout->addWidget(m_become);
    layout->addSpacing(dp(20));

    layout->addWidget(new Text(tr("What happens next"), FontRole::Heading));
    layout->addSpacing(dp(4));
    m_usable = addStep(layout, 1);
    m_mailed = addStep(layout, 2);
    m_price->setObjectName(QStringLiteral("seats.buy.price"));
    m_month->setObjectName(QStringLiteral("seats.buy.perMonth"));
    m_days->setObjectName(QStringLiteral("seats.buy.days"));
    m_now->setObjectName(QStringLiteral("seats.buy.now"));
    m_mailed->setObjectName(QStringLiteral("seats.buy.mailed"));
}

Text *PurchaseTerms::addAmount(QVBoxLayout *layout, Text *&label)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(dp(16));
    label = new Text(QString(), FontRole::Body, Color::Text2);
    label->setWordWrap(true);
    label->setMinimumHeight(dp(rowHeight));
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *amount = new Text;
    amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(label, 1);
    row->addWidget(amount);
    layout->addLayout(row);
    return amount;
}

Text *PurchaseTerms::addStep(QVBoxLayout *layout, int number)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(dp(4));
    auto *count = new Text(QLocale().toString(number), FontRole::Body, Color::Text3);
    count->setFixedWidth(dp(stepColumn));
    count->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    auto *words = new Text(QString(), FontRole::Body, Color::Text2);
    words->setWordWrap(true);
    words->setMinimumHeight(dp(stepHeight));
    words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    row->addWidget(count);
    row->addWidget(words, 1);
    layout->addLayout(row);
    return words;
}

void PurchaseTerms::show(int count, const std::optional<SeatQuote> &quote, const std::optional<Seats> &seats)
{
    const bool current = quote && quote->count == count;
    const QLocale locale;
    m_priceLabel->setText(tr("Price per seat"));
    m_price->setText(quote   ? tr("%1 a month", "an amount of money").arg(moneyText(quote->price))
                     : seats ? tr("%1 a month", "an amount of money").arg(moneyText(seats->price))
                             : open());
    m_monthLabel->setText(
        quote ? tr("Total per month, from %1", "a day and month").arg(dayAndMonth(quote->nextMonth))
              : tr("Total per month"));
    m_month->setText(current ? moneyText(quote->perMonth) : open());
    m_daysLabel->setText(
        quote ? tr("For %1 (%2 of %n days)", "days of a month, how many of how many", quote->daysInMonth)
                    .arg(dayRange(quote->from, quote->nextMonth.addDays(-1)), locale.toString(quote->days))
              : tr("For the rest of this month"));
    m_days->setText(current ? moneyText(quote->now) : open());
    m_now->setText(m_days->text());
    m_become->setText(seats ? tr("Without VAT. %1 seats become %2, so %3 will be free.")
                                  .arg(locale.toString(seats->total), locale.toString(seats->total + count),
                                       locale.toString(seats->left() + count))
                            : tr("Without VAT."));
    m_usable->setText(tr("The %n seat(s) can be used as soon as you confirm.", nullptr, count));
    const std::optional<PersonRef> contact = quote   ? quote->billingContact
                                             : seats ? seats->billingContact
                                                     : std::nullopt;
    m_mailed->setText(contact ? tr("%1, the billing contact, gets a copy by email.", "a person")
                                    .arg(FieldTexts::shortened(contact->name))
                              : tr("No billing contact is set, so nobody gets a copy. An administrator "
                                   "chooses one under Studio settings."));
}

} // namespace callboard
