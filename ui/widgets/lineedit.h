// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QLineEdit>

namespace callboard
{

//! \brief A text field that can be invalid, can show a state at its far end ("✓ Verified") and can hide what
//! is typed.
class LineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit LineEdit(QWidget *parent = nullptr);

    //! Outline and ring in red. The sentence that explains it is FormRow's.
    void setInvalid(bool on);
    [[nodiscard]] bool isInvalid() const;

    //! Words with an icon of their own shape at the field's far end; empty words remove them. Read out after
    //! the value.
    void setState(const QString &words, Icon icon, Color color);
    void clearState();
    [[nodiscard]] QString stateText() const { return m_stateText; }

    //! Hides what is typed and adds the eye that shows it. What is typed never enters the undo history shown
    //! elsewhere, spell checkers or input method predictions.
    void setPassword(bool on);
    //! Keeps room before and after the text for what a subclass paints there, in pixels.
    void setReserved(int before, int after);
    //! 32 px high, as on the sign-in page.
    void setLarge(bool on);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void reserveState();
    void showPassword(bool on);

    QString m_stateText;
    Icon m_stateIcon = Icon::Check;
    Color m_stateColor = Color::Success;
    QAction *m_eye = nullptr;
    int m_reservedBefore = 0;
    int m_reservedAfter = 0;
};

} // namespace callboard
