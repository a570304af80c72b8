// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/buyseatsdialog.h"

#include "models/domain/futures.h"
#include "models/items/moneytext.h"
#include "ui/seats/purchaseterms.h"
#include "ui/widgets/button.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <chrono>

namespace callboard
{

namespace
{

constexpr int most = 10'000; // at once (docs/protocol.md)
constexpr int proposed = 10;
constexpr std::chrono::milliseconds typingPause(250);

} // namespace

BuySeatsDialog::BuySeatsDialog(Administration &administration, QWidget *parent)
    : DialogFrame(tr("Buy more seats"), parent),
      m_administration(administration),
      m_count(new Stepper(1, most)),
      m_terms(new PurchaseTerms)
{
    setObjectName(QStringLiteral("seats.buy.dialog"));
    m_count->setObjectName(QStringLiteral("seats.buy.count"));
    m_count->setAccessibleName(tr("Number of seats"));
    m_count->setValue(proposed);
    auto *label = new Text(tr("&Number of seats"), FontRole::Body, Color::Text2);
    label->setBuddy(m_count);
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(m_count);
    body()->setSpacing(dp(12));
    body()->addLayout(row);
    body()->addWidget(m_terms);

    m_again = addSideAction(tr("&Try again"));
    m_again->setObjectName(QStringLiteral("seats.buy.again"));
    m_cancel = addCancel();
    m_cancel->setObjectName(QStringLiteral("seats.buy.cancel"));
    m_cancel->setDefault(false);
    m_buy = addAction(QString(), ButtonRole::Primary);
    m_buy->setObjectName(QStringLiteral("seats.buy.ok"));

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &BuySeatsDialog::ask);
    connect(m_count, &QSpinBox::valueChanged, this, &BuySeatsDialog::countChanged);
    connect(m_again, &QPushButton::clicked, this, &BuySeatsDialog::ask);
    connect(m_buy, &QPushButton::clicked, this, &BuySeatsDialog::buy);
    connect(&m_administration, &Administration::seatsChanged, this, &BuySeatsDialog::refresh);
    m_count->setFocus();
    m_count->selectAll();
    ask();
}

void BuySeatsDialog::setCount(int count)
{
    m_count->setValue(count);
    m_count->selectAll();
    ask();
}

void BuySeatsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        DialogFrame::keyPressEvent(event);
        return;
    }
    // Enter presses the button that has the focus and no other: in the number it neither buys nor closes.
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

void BuySeatsDialog::reject()
{
    // What was asked for cannot be taken back; its answer is worth waiting for.
    if (!m_buying)
        DialogFrame::reject();
}

bool BuySeatsDialog::isQuoted() const
{
    return m_quote && m_quote->count == m_count->value();
}

void BuySeatsDialog::countChanged()
{
    setError({});
    m_whyNot.clear();
    // An answer that is still under way is for another number.
    ++m_question;
    m_pause.start();
    refresh();
}

void BuySeatsDialog::ask()
{
    m_pause.stop();
    if (!m_whyNot.isEmpty())
        setError({});
    m_whyNot.clear();
    const int question = ++m_question;
    whenDone<SeatQuote>(m_administration.quoteSeats(m_count->value()), this,
                        [this, question](const Result<SeatQuote> &quote) {
                            if (question == m_question)
                                takeQuote(quote);
                        });
    refresh();
}

void BuySeatsDialog::takeQuote(const Result<SeatQuote> &quote)
{
    if (quote) {
        m_quote = *quote;
    } else {
        m_whyNot = quote.error().text;
        setError(tr("The price could not be asked for. %1", "what went wrong").arg(m_whyNot));
    }
    refresh();
}

void BuySeatsDialog::buy()
{
    if (m_buying || !isQuoted())
        return;
    m_buying = true;
    setError({});
    refresh();
    whenDone<Purchase>(m_administration.buySeats(m_quote->count, m_quote->price), this,
                       [this](const Result<Purchase> &purchase) { finish(purchase); });
}

void BuySeatsDialog::finish(const Result<Purchase> &purchase)
{
    m_buying = false;
    if (purchase) {
        emit bought(*purchase);
        accept();
        return;
    }
    const Error &error = purchase.error();
    if (error.code == QLatin1String("price-changed")) {
        m_quote.reset();
        setError(tr("The price has changed since it was shown. Nothing was bought. Look at the new amounts, "
                    "then confirm again."));
        ask();
    } else if (error.isTransient()) {
        setError(tr("%1 It is not certain whether the seats were bought: look at the purchases before you "
                    "try again.",
                    "what went wrong")
                     .arg(error.text));
        refresh();
    } else {
        setError(error.text);
        refresh();
    }
    m_count->setFocus(Qt::OtherFocusReason);
}

void BuySeatsDialog::refresh()
{
    const int count = m_count->value();
    m_terms->show(count, m_quote, m_administration.seats());
    m_again->setVisible(!m_whyNot.isEmpty());
    m_count->setEnabled(!m_buying);
    m_cancel->setEnabled(!m_buying);
    m_buy->setText(m_buying ? tr("Buying…") : tr("&Buy %n seat(s)", nullptr, count));
    m_buy->setDisabledReason(m_buying              ? tr("The studio is asked")
                             : !m_whyNot.isEmpty() ? m_whyNot
                             : !isQuoted()         ? tr("The price is being asked for")
                                                   : QString());
}

} // namespace callboard
