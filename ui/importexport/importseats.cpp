// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importexport/importseats.h"

#include "ui/seats/buyseatsdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>

namespace callboard
{

ImportSeats::ImportSeats(Administration &administration, QWidget *parent)
    : QWidget(parent),
      m_administration(administration),
      m_glyph(new Glyph(Icon::Seat)),
      m_words(new Text),
      m_buy(new Button(tr("&Buy more seats…")))
{
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("import.seats"));
    m_buy->setObjectName(QStringLiteral("import.buy"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(12));
    layout->addWidget(m_glyph);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_buy);
    connect(m_buy, &QPushButton::clicked, this, &ImportSeats::buy);
    connect(&m_administration, &Administration::seatsChanged, this, [this] {
        if (const std::optional<Seats> seats = m_administration.seats())
            m_left = seats->left();
        refresh();
        emit changed();
    });
}

void ImportSeats::setReport(const ImportReport &report)
{
    m_needed = report.seatsNeeded;
    m_left = report.seatsLeft;
    refresh();
}

void ImportSeats::refresh()
{
    const QString left = QLocale().toString(std::max(0, m_left));
    m_glyph->setIcon(isShort() ? Icon::Warning : Icon::Seat, isShort() ? Color::Warning : Color::Text2);
    m_words->setText(isShort() ? tr("%n seat(s) needed, but only %1 left. Buy more, or import fewer people.",
                                    nullptr, m_needed)
                                     .arg(left)
                               : tr("%n seat(s) needed, %1 left", nullptr, m_needed).arg(left));
    m_buy->setVisible(isShort());
}

void ImportSeats::buy()
{
    auto *dialog = new BuySeatsDialog(m_administration, this);
    dialog->setCount(m_needed - m_left);
    dialog->open();
}

} // namespace callboard
