// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seats.h"

#include <QWidget>
#include <optional>

class QVBoxLayout;

namespace callboard
{

class Text;

//! \brief What buying seats costs and what happens then, as the studio has quoted it: the part of the dialog
//! that follows the number.
class PurchaseTerms final : public QWidget
{
    Q_OBJECT
public:
    explicit PurchaseTerms(QWidget *parent = nullptr);

    //! Without \a quote, or with one for another count, amounts that are not known stand open. \a seats:
    //! nothing is said of what they become while it is not known.
    void show(int count, const std::optional<SeatQuote> &quote, const std::optional<Seats> &seats);

private:
    Text *addAmount(QVBoxLayout *layout, Text *&label);
    Text *addStep(QVBoxLayout *layout, int number);

    Text *m_priceLabel;
    Text *m_price;
    Text *m_monthLabel;
    Text *m_month;
    Text *m_daysLabel;
    Text *m_days;
    Text *m_now;
    Text *m_become;
    Text *m_usable;
    Text *m_mailed;
};

} // namespace callboard
