// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/administration.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/form.h"

namespace callboard
{

class Button;
class Meter;
class SeatChart;
class Text;

//! \brief How many seats there are, who holds them, how that came, and the way to more (U3).
class SeatsSection final : public FormSection
{
    Q_OBJECT
public:
    //! The administration outlives the section.
    explicit SeatsSection(Administration &administration, QWidget *parent = nullptr);

    //! Why nothing can be bought now; empty when it can.
    void setDisabledReason(const QString &reason);

signals:
    void buyRequested();

private:
    void refresh();
    Text *addLegend(QWidget *legend, Color mark);

    Administration &m_administration;
    Text *m_words;
    Text *m_left;
    Meter *m_meter;
    Text *m_active;
    Text *m_invited;
    Text *m_free;
    Text *m_price;
    Button *m_buy;
};

//! \brief The course of the last months as a chart.
class SeatUsageSection final : public FormSection
{
    Q_OBJECT
public:
    explicit SeatUsageSection(Administration &administration, QWidget *parent = nullptr);
};

} // namespace callboard
