// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace callboard
{

//! \brief The mark of something that was changed and is not saved: six pixels in the colour of links.
class Dot : public QWidget
{
    Q_OBJECT
public:
    explicit Dot(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

//! \brief An icon that stands beside words and says nothing by itself.
class Glyph : public QWidget
{
    Q_OBJECT
public:
    //! \a side in design pixels: 12, 14, 16, 20 or 24.
    explicit Glyph(Icon icon, Color color = Color::Text2, int side = 16, QWidget *parent = nullptr);
    void setIcon(Icon icon, Color color);
    //! Turns the icon, in degrees (the sync line while something is being sent).
    void setTurn(double degrees);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Color m_color;
    int m_side;
    double m_turn = 0;
};

} // namespace callboard
