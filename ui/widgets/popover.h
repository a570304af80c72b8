// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace callboard
{

//! \brief A panel that floats over its window at a widget, until Esc, a press elsewhere, or the focus leaves
//! it. A child of the window, not a window of its own: it looks the same with and without a compositor, and a
//! Wayland compositor need not place it.
class Popover : public QWidget
{
    Q_OBJECT
public:
    enum class Side { Below, Above };

    //! \a anchor: the widget it belongs to, whose window it floats in. Pressing the anchor closes it, too.
    Popover(QWidget *anchor, Side side, QWidget *parent);

    //! Where content goes; no margins, no spacing.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    //! Width without the shadow, in design pixels.
    void setBodyWidth(int designPixels);
    //! Whether it takes the focus when it opens (default) or leaves it in the field that it belongs to.
    void setTakesFocus(bool on) { m_takesFocus = on; }
    //! Distance from the anchor, in design pixels.
    void setGap(int designPixels) { m_gap = designPixels; }

    void openPopover();
    //! Gives the focus back to where it was.
    void closePopover();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    //! Called before it opens: makes or refreshes what it shows, which nobody needs before that.
    virtual void prepare() {}
    //! Places it anew after its content or its window changed.
    void place();

private:
    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_focusBefore;
    Side m_side;
    QVBoxLayout *m_content;
    int m_width = 376;
    int m_gap = 6;
    bool m_takesFocus = true;
};

} // namespace callboard
