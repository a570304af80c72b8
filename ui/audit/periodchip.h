// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "ui/widgets/filterchip.h"

#include <QDateTime>
#include <QTimeZone>

namespace callboard
{

//! \brief The chip that says of what time entries are wanted: any, the last days, or from one day to another.
class PeriodChip final : public FilterChip
{
    Q_OBJECT
public:
    //! The clock outlives it. \a zone: whose days are meant; valid.
    PeriodChip(const Clock &clock, const QTimeZone &zone, QWidget *parent = nullptr);

    //! The beginning of the first day and the end of the last, which is excluded, in UTC; not valid: open.
    [[nodiscard]] QDateTime from() const;
    [[nodiscard]] QDateTime to() const;
    void setDates(QDate from, QDate to);
    //! The last so many days with today; 0: any time.
    void setLastDays(int days);

signals:
    void changed();

private:
    void askForDates();
    void refresh();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString words() const;

    const Clock &m_clock;
    QTimeZone m_zone;
    int m_lastDays = 0;
    QDate m_from;
    QDate m_to;
    QMenu *m_menu;
};

} // namespace callboard
