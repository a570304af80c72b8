// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace callboard
{

class Button;
class Glyph;
class IconButton;
class Text;

//! What a row keeps free before its label for the dot of a changed field, in design pixels. In a Form it
//! hangs out into the gutter or the title's column.
inline constexpr int dotRoom = 12;

//! \brief Label, field and what there is to say about it: its hint, "Was …" with undo when it was changed,
//! "Waiting to be sent", an error under the field. The gravest is shown: needs a choice, changed, waiting,
//! hint.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    //! \a label with a mnemonic ("&First name"), whose buddy the field becomes; an empty label leaves the
    //! column free. Takes \a field over; its object name, if it has one, names what is beside it:
    //! "NAME.hint", "NAME.undo", "NAME.choose", "NAME.error".
    FormRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *field() const { return m_field; }

    //! Width of the label's column, in pixels; a Form sets it for all its rows, other owners do it
    //! themselves.
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);

    //! \a withUndo: what the hint tells of can be taken back; undo stands beside it.
    void setHint(const QString &text, bool withUndo = false);
    //! A widget in the hint's place (strength meter), or nullptr. Takes it over.
    void setHintWidget(QWidget *widget);
    //! A sentence under the field, which is marked invalid; empty removes both. Said to screen readers, once.
    void setError(const QString &sentence);
    [[nodiscard]] QString error() const;
    //! A dot before the label and "Was \a was" with undo beside the field. \a elsewhere: the value under the
    //! typing was changed by somebody else meanwhile.
    void setChanged(const QString &was, bool elsewhere = false);
    void clearChanged();
    [[nodiscard]] bool isChanged() const { return m_changed; }
    //! "Waiting to be sent".
    void setWaiting(bool on);
    //! "Changed in two places" with "Choose…".
    void setNeedsChoice(bool on);

signals:
    void undoRequested();
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! What there is to say beside the field.
    [[nodiscard]] QString gravest() const;
    void refreshHint();
    void showError(const QString &sentence);
    void showHint(const QString &text);
    void showHintIcon(bool on);
    void showHintUndo(bool on);
    void showHintAction(bool on);
    void placeInHint(QWidget *part);

    QWidget *m_field;
    Text *m_label;
    QHBoxLayout *m_hintLayout;
    // Made when they are needed for the first time: most rows never need most of them.
    Text *m_error = nullptr;
    QWidget *m_hintWidget = nullptr;
    Glyph *m_hintIcon = nullptr;
    Text *m_hint = nullptr;
    IconButton *m_hintUndo = nullptr;
    Button *m_hintAction = nullptr;
    QString m_hintText;
    bool m_hintHasUndo = false;
    QString m_was;
    bool m_changed = false;
    bool m_elsewhere = false;
    bool m_waiting = false;
    bool m_needsChoice = false;
};

} // namespace callboard
