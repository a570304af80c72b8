// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>

class QPainter;

namespace callboard
{

//! Every icon of resources/icons. The chevron is turned in code: ChevronForward points to where reading goes.
enum class Icon {
    Bell,
    Calendar,
    Camera,
    Check,
    ChevronDown,
    ChevronUp,
    ChevronForward,
    Close,
    Copy,
    External,
    EyeOff,
    Eye,
    Image,
    Inbox,
    Info,
    Key,
    Link,
    Logout,
    Mail,
    More,
    Offline,
    Plus,
    Search,
    Seat,
    Settings,
    Shield,
    Star,
    Sync,
    Trash,
    Undo,
    User,
    Users,
    Warning,
    Mark
};
inline constexpr int iconCount = static_cast<int>(Icon::Mark) + 1;

//! The resource that holds the drawing.
[[nodiscard]] QString iconFile(Icon icon);

//! \brief An icon in a colour of the theme, drawn when it is painted: at the right ratio, and anew after a
//! change of theme. Disabled it takes Color::TextOff. Undo, log out, external and the forward chevron are
//! mirrored in right-to-left layouts.
[[nodiscard]] QIcon icon(Icon icon, Color color = Color::Text2);

//! Draws the shapes of icons \a side pixels large, so that nobody waits for that when they are painted. On
//! any thread; the direction of reading is settled before.
void drawAhead(const QList<Icon> &icons, int side);

//! Paints an icon into \a rect at once, without a QIcon.
void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &color);

} // namespace callboard
