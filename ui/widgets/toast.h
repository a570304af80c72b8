// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QShortcut;

namespace callboard
{

class Button;
class Glyph;
class Text;

//! \brief A message at the bottom centre of its window for what was done and can be undone. It stays 6 s,
//! longer while the pointer or the focus is on it. Ctrl+Z takes its action while it shows. One at a time; a
//! new one replaces the old.
class Toast : public QWidget
{
    Q_OBJECT
public:
    //! \a host: the widget over whose lower edge it appears.
    explicit Toast(QWidget *host);

    //! \a undo runs at most once; empty: no action.
    void show(const QString &text, std::function<void()> undo = {}, const QString &action = {});
    void dismiss();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void runAction();

    Glyph *m_glyph;
    Text *m_words;
    Button *m_action;
    QShortcut *m_undoKey;
    QTimer m_timer;
    std::function<void()> m_undo;
};

} // namespace callboard
