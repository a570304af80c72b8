// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seats.h"

#include <QWidget>

namespace callboard
{

//! \brief Seats that were used and that there were, day by day: an area under a line. Arrow keys and the
//! pointer name a day; screen readers hear the same words.
class SeatChart final : public QWidget
{
    Q_OBJECT
public:
    explicit SeatChart(QWidget *parent = nullptr);

    //! Oldest first. Fewer than two days make no chart: the widget says so.
    void setDays(const QList<SeatDay> &days);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int top() const; //!< the number at the upper edge
    [[nodiscard]] double xOf(qsizetype day) const;
    [[nodiscard]] double yOf(int seats) const;
    [[nodiscard]] QPolygonF line(int SeatDay::*value) const;
    //! The first day, the first of each month and the last, in words.
    [[nodiscard]] QString figures() const;
    [[nodiscard]] QString words(const SeatDay &day) const;
    void point(qsizetype day);
    void paintGrid(QPainter *painter) const;
    void paintPoint(QPainter *painter) const;

    QList<SeatDay> m_days;
    qsizetype m_pointed = -1;
};

} // namespace callboard
