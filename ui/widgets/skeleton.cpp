// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QStyle>

namespace callboard
{

Skeleton::Skeleton(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect page = rect().adjusted(dp(24), dp(20), -dp(24), 0);
    const auto bar = [&](int x, int y, int width, int height, int corner) {
        const QRect place(page.x() + dp(x), page.y() + dp(y), dp(width), dp(height));
        paintBox(&painter, QStyle::visualRect(layoutDirection(), rect(), place), dp(corner),
                 color(Color::Pressed), QColor());
    };
    bar(0, 5, 64, 10, 4);
    bar(0, 32, 112, 112, 56);
    constexpr int labels[] = {72, 64, 48, 80};
    for (int row = 0; row < 4; ++row) {
        bar(208, 9 + row * 36, labels[row], 10, 4);
        bar(336, row * 36, 320, 28, 6);
    }
}

} // namespace callboard
