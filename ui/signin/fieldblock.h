// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace callboard
{

class LineEdit;
class Text;

//! \brief Label above field, with what is wrong or worth knowing under it.
class FieldBlock final : public QWidget
{
    Q_OBJECT
public:
    //! \a label with a mnemonic. Takes \a field over and makes it large.
    FieldBlock(const QString &label, LineEdit *field, QWidget *parent = nullptr);

    [[nodiscard]] LineEdit *field() const { return m_field; }
    //! At the far end of the label's line. Takes it over.
    void setLabelEnd(QWidget *widget);
    //! A sentence in red under the field, which is marked invalid; empty removes both. Said to screen
    //! readers, once.
    void setError(const QString &sentence);
    [[nodiscard]] bool hasError() const;
    //! Under the sentence. Takes it over.
    void setFoot(QWidget *widget);
    //! A quieter sentence, shown while there is no error.
    void setHint(const QString &sentence);

private:
    LineEdit *m_field;
    QHBoxLayout *m_head;
    QWidget *m_errorLine;
    Text *m_error;
    Text *m_hint;
};

} // namespace callboard
