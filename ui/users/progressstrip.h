// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callboard
{

class Button;
class Meter;
class Text;

//! \brief One line that says how far long work is, with a button to stop it or to go on.
class ProgressStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    //! \a total 0: not known, no meter. \a action: words of the button with mnemonic; empty for none.
    void show(const QString &sentence, int done, int total, const QString &action);

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_words;
    Meter *m_meter;
    Button *m_action;
};

} // namespace callboard
