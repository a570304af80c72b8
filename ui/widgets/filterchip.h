// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace callboard
{

//! \brief A pill that is on or off, with how many it would show; or, with a menu, one that opens it. On is a
//! tick, an outline and a tint, never the tint alone.
class FilterChip : public QPushButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    void setCount(int count);
    //! Shows as "on" whether it can be checked or not (a menu's choice is in force).
    void setInForce(bool on);
    //! Pressing it opens \a menu, which is borrowed. Not QPushButton's own, which waits in an event loop.
    void setMenu(QMenu *menu);
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    //! Shows that pressing it asks for more, as a menu does by itself.
    void setAsks(bool on);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isOn() const { return isChecked() || m_inForce; }
    [[nodiscard]] bool hasChevron() const { return m_asks || m_menu; }
    [[nodiscard]] QString countText() const;

    QMenu *m_menu = nullptr;
    int m_count = -1;
    bool m_asks = false;
    bool m_inForce = false;
};

} // namespace callboard
