// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/theme/look.h"
#include "ui/theme/roles.h"

#include <QWheelEvent>

namespace callboard
{

Stepper::Stepper(int least, int most, QWidget *parent) : QSpinBox(parent)
{
    setProperty(role::stepper, true);
    setRange(least, most);
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(callboard::font(FontRole::BodyStrong));
}

QSize Stepper::sizeHint() const
{
    return {dp(120), dp(28)};
}

void Stepper::wheelEvent(QWheelEvent *event)
{
    // Scrolling a page must not change what the pointer happens to pass.
    event->ignore();
}

} // namespace callboard
