// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callboard
{

//! \brief Seats that are left as small boxes, those that would be used filled. Text beside it says the same.
class SeatBoxes final : public QWidget
{
    Q_OBJECT
public:
    explicit SeatBoxes(QWidget *parent = nullptr);

    void setSeats(int left, int needed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_left = 0;
    int m_needed = 0;
};

} // namespace callboard
