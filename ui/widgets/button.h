// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/roles.h"

#include <QPushButton>

namespace callboard
{

//! \brief A push button with a role. Its words are a verb and carry a mnemonic ("&Save").
//! It is never a dialog's automatic default: DialogFrame names the default itself.
class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(const QString &text, ButtonRole role = ButtonRole::Plain, QWidget *parent = nullptr);

    //! An icon before the words, in the colour of the words.
    void setLeadingIcon(Icon icon);
    //! Opens \a menu, which is borrowed, and says so by a chevron behind the words.
    void setDropDown(QMenu *menu);
    //! 24 px high with Small text.
    void setCompact(bool on);
    //! 32 px high, as on the sign-in page.
    void setLarge(bool on);
    void setRole(ButtonRole role);
    //! Disables the button and tells why in its tooltip and to screen readers; an empty reason enables it.
    void setDisabledReason(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    ButtonRole m_role;
    bool m_compact = false;
};

//! \brief A square button with an icon only. Its name is tooltip and accessible name at once.
class IconButton : public QPushButton
{
    Q_OBJECT
public:
    IconButton(Icon icon, const QString &name, QWidget *parent = nullptr);

    void setIcon(Icon icon, Color color = Color::Text2);
    void setName(const QString &name);
    //! 24 px with an icon of 14, beside Small text.
    void setSmall();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int m_side = 28;
};

} // namespace callboard
