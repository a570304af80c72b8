// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace callboard
{

class DialogFrame;
class Page;
class PageHost;

//! \brief Asks, once and without blocking, what becomes of unsaved changes when somebody quits: save,
//! discard, or stay.
class QuitGuard final : public QObject
{
    Q_OBJECT
public:
    QuitGuard(PageHost &pages, QWidget *window);

    //! True if nothing is unsaved and the window may close now. Else it asks, and emits quitAgreed() if the
    //! answer is to go.
    [[nodiscard]] bool mayClose();

signals:
    void quitAgreed();

private:
    void ask();
    void saveAll();

    PageHost &m_pages;
    QWidget *m_window;
    QPointer<DialogFrame> m_dialog;
    int m_saving = 0;
    bool m_failed = false;
};

} // namespace callboard
