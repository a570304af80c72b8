// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace callboard
{

//! \brief A whole number to type or to step: − and + at its ends. Up and Down step by one, Page Up and Page
//! Down by ten.
class Stepper : public QSpinBox
{
    Q_OBJECT
public:
    //! \a least and \a most are the range.
    Stepper(int least, int most, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace callboard
