// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QColor>
#include <array>

namespace callboard
{

//! Every colour the interface may use. The values are in resources/theme/tokens.json; there are no others.
enum class Color {
    Window,       //!< Page background (right of the sidebar)
    Sidebar,      //!< Sidebar, table header, bottom bars
    Raised,       //!< Menus, dialogs, popovers, tooltips, chips
    Input,        //!< Text fields, combo boxes, check boxes (off)
    Button,       //!< Push button at rest
    Hover,        //!< Row, menu item or icon button under the pointer
    Pressed,      //!< Pressed button, open drop-down
    Selected,     //!< Selected row while its view has the focus or the window is active
    SelectedIdle, //!< Selected row in an inactive window
    Line,         //!< Hairline separators
    LineStrong,   //!< Outline of menus, dialogs, chips
    Control,      //!< Outline of fields, check boxes, radio buttons, switches (off)
    Text,         //!< Primary text
    Text2,        //!< Secondary text, labels, icons at rest
    Text3,        //!< Captions, hints, placeholders, times
    TextOff,      //!< Disabled text and icons (exempt from the contrast rule)
    Accent,       //!< Fill: primary button, switch on, check on, badge, meter
    AccentHover,  //!< Primary button under the pointer
    AccentText,   //!< Links, active sidebar icon, changed-field mark
    AccentTint,   //!< Drop target, checked filter chip, unread hint
    AccentSoft,   //!< Second segment of a meter (invited seats)
    OnAccent,     //!< Text and ticks on accent or danger fill
    Focus,        //!< Focus ring
    Success,      //!< Verified, bound, active, saved
    Warning,      //!< Needs attention: blocked mail, expiring token
    WarningTint,  //!< Warning banner background
    Danger,       //!< Error text, destructive menu item
    DangerFill,   //!< Destructive primary button, error chip outline
    DangerTint,   //!< Invalid chip or field background
    MeterTrack,   //!< Track of the seat meter and the strength meter
    Scrim,        //!< Over the parent window while a dialog is open
};
inline constexpr int colorCount = static_cast<int>(Color::Scrim) + 1;

//! The name of a colour in tokens.json.
[[nodiscard]] QLatin1String tokenName(Color color);

enum class Scheme { Dark, Light };

//! \brief The colours of both schemes. A plain value.
class TokenTable
{
public:
    //! A table without every colour of both schemes is refused (ErrorKind::Invalid), naming what is absent.
    [[nodiscard]] static Result<TokenTable> fromJson(const QByteArray &json);

    [[nodiscard]] const QColor &color(Color color, Scheme scheme) const
    {
        return (scheme == Scheme::Dark ? m_dark : m_light)[static_cast<size_t>(color)];
    }
    //! Secondary text as strong as primary, hairlines as strong as outlines, outlines of what floats as
    //! strong as text.
    [[nodiscard]] TokenTable withIncreasedContrast() const;

private:
    using Colors = std::array<QColor, colorCount>;
    Colors m_dark;
    Colors m_light;
};

//! Contrast of two opaque colours by WCAG 2 (1 to 21).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace callboard
