// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quitguard.h"

#include "models/domain/futures.h"
#include "ui/shell/page.h"
#include "ui/shell/pagehost.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogframe.h"

#include <QLocale>

namespace callboard
{

QuitGuard::QuitGuard(PageHost &pages, QWidget *window) : QObject(window), m_pages(pages), m_window(window) {}

bool QuitGuard::mayClose()
{
    if (m_pages.dirtyPages().isEmpty())
        return true;
    if (m_dialog)
        m_dialog->raise();
    else
        ask();
    return false;
}

void QuitGuard::ask()
{
    QStringList fields;
    const QList<Page *> pages = m_pages.dirtyPages();
    for (const Page *page : pages)
        fields += page->dirtyFieldNames();

    m_dialog = new DialogFrame(tr("Unsaved changes"), m_window);
    m_dialog->setHeading(tr("%n edit(s) are not saved", nullptr, static_cast<int>(fields.size())));
    m_dialog->setExplanation(
        tr("Saved changes are kept on this computer and sent when the studio is reachable. Not saved: %1.",
           "a list of field names")
            .arg(QLocale().createSeparatedList(fields)));
    Button *discard = m_dialog->addSideAction(tr("&Discard and quit"));
    discard->setRole(ButtonRole::Danger);
    discard->setObjectName(QStringLiteral("quit.discard"));
    m_dialog->addCancel(tr("S&tay"))->setObjectName(QStringLiteral("quit.stay"));
    Button *save = m_dialog->addAction(tr("&Save and quit"), ButtonRole::Primary);
    save->setObjectName(QStringLiteral("quit.save"));
    connect(save, &QPushButton::clicked, this, &QuitGuard::saveAll);
    connect(discard, &QPushButton::clicked, this, [this] {
        const QList<Page *> dirty = m_pages.dirtyPages();
        for (Page *page : dirty)
            page->discard();
        m_dialog->accept();
        emit quitAgreed();
    });
    m_dialog->open();
}

void QuitGuard::saveAll()
{
    const QList<Page *> pages = m_pages.dirtyPages();
    m_saving = static_cast<int>(pages.size());
    m_failed = false;
    for (Page *page : pages) {
        whenDone<void>(page->save(), this, [this](const Result<void> &saved) {
            if (!saved) {
                m_failed = true;
                // A field that is not acceptable is shown on its page; anything else is said here.
                if (m_dialog && saved.error().kind == ErrorKind::Invalid)
                    m_dialog->reject();
                else if (m_dialog)
                    m_dialog->setError(saved.error().text);
            }
            if (--m_saving > 0 || m_failed)
                return;
            if (m_dialog)
                m_dialog->accept();
            emit quitAgreed();
        });
    }
}

} // namespace callboard
