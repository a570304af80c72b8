// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/administration.h"
#include "ui/widgets/dialogframe.h"

#include <QTimer>

namespace callboard
{

class PurchaseTerms;
class Stepper;

//! \brief How many seats, what the studio asks for them, and buying them once (U3). Nothing is bought at
//! another price than the one that is shown. While the studio is asked, the dialog stays open.
class BuySeatsDialog final : public DialogFrame
{
    Q_OBJECT
public:
    //! \a administration outlives the dialog: let \a parent be the page, which goes before it.
    BuySeatsDialog(Administration &administration, QWidget *parent);

    //! How many are proposed; 10 if nobody says.
    void setCount(int count);

    void reject() override;

signals:
    //! They can be used.
    void bought(const callboard::Purchase &purchase);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void countChanged();
    void ask();
    void takeQuote(const Result<SeatQuote> &quote);
    void buy();
    void finish(const Result<Purchase> &purchase);
    void refresh();
    [[nodiscard]] bool isQuoted() const;

    Administration &m_administration;
    Stepper *m_count;
    PurchaseTerms *m_terms;
    Button *m_again;
    Button *m_cancel;
    Button *m_buy;
    QTimer m_pause;
    std::optional<SeatQuote> m_quote;
    QString m_whyNot; //!< why there is no quote
    int m_question = 0;
    bool m_buying = false;
};

} // namespace callboard
