// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace callboard
{

//! \brief Shows the focus ring around buttons, check boxes, radio buttons and switches, and only when the
//! focus came by keyboard (Tab, Shift+Tab, a shortcut): after a click the person knows where they are. Fields
//! paint their own ring, always. Watches the widgets that the style polished.
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    void watch(QWidget *widget);
    void release(QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(QWidget *widget);
    void hide();

    QPointer<QFocusFrame> m_frame;
};

} // namespace callboard
