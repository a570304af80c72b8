// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callboard
{

//! \brief Dims a window while a dialog is open over it. Follows the window's size; deletes itself with the
//! dialog.
class Scrim : public QWidget
{
    Q_OBJECT
public:
    //! Covers \a window until \a dialog is hidden or gone.
    static void cover(QWidget *window, QWidget *dialog);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Scrim(QWidget *window, QWidget *dialog);
    QWidget *m_dialog;
};

} // namespace callboard
