// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QDialog>

class QDialogButtonBox;
class QVBoxLayout;

namespace callboard
{

class Button;
class Text;

//! \brief A window-modal dialog: caption by the window manager, heading, explanation, body, and a row of
//! buttons that are verbs. Opened with open(), never exec(); the parent window is dimmed; deletes itself when
//! closed. Esc is Cancel.
class DialogFrame : public QDialog
{
    Q_OBJECT
public:
    DialogFrame(const QString &caption, QWidget *parent);

    //! What the dialog is about, in one line; empty for dialogs whose caption says it.
    void setHeading(const QString &text);
    //! What happens, wrapped under the heading.
    void setExplanation(const QString &text);
    //! Where the dialog's own widgets go, under the explanation, with the dialog's padding.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    //! For what reaches from edge to edge (lists with hairlines): between body and buttons.
    void setFullWidth(QWidget *widget);
    //! Width of the content in design pixels; 440 by default.
    void setContentWidth(int designPixels);

    //! A button at the far end: the verb. It does not close the dialog by itself.
    Button *addAction(const QString &text, ButtonRole role);
    //! A button at the near end ("Keep all mine").
    Button *addSideAction(const QString &text);
    //! "Cancel", or other words for closing without doing it; the default button. Closes the dialog.
    Button *addCancel(const QString &text = {});

    //! A sentence in red over the buttons; empty removes it. Said to screen readers, once.
    void setError(const QString &sentence);

    void setVisible(bool visible) override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void moveIntoSight();

    Text *m_heading;
    Text *m_explanation;
    Text *m_error;
    QVBoxLayout *m_outer;
    QVBoxLayout *m_content;
    QVBoxLayout *m_body;
    QWidget *m_buttonRow;
    QDialogButtonBox *m_buttons;
};

} // namespace callboard
