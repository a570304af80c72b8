// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"

#include "ui/shell/page.h"

#include <algorithm>

namespace callboard
{

PageHost::PageHost(const PageRegistry &registry, QWidget *parent)
    : QStackedWidget(parent),
      m_registry(registry)
{
}

void PageHost::showPage(Account &account, const QString &id)
{
    const QList<PageEntry> entries = m_registry.pagesOf(account);
    if (entries.isEmpty())
        return;
    const auto wanted = std::find_if(entries.begin(), entries.end(),
                                     [&id](const PageEntry &entry) { return entry.id == id; });
    const PageEntry &entry = wanted == entries.end() ? entries.first() : *wanted;
    m_currentId = entry.id;
    setCurrentWidget(pageFor(account, entry));
    emit currentPageChanged();
}

Page *PageHost::pageFor(Account &account, const PageEntry &entry)
{
    if (!m_pages.contains(account.id()))
        connect(&account, &Account::administrationChanged, this,
                [this, &account] { dropAdministration(account); });
    Page *&page = m_pages[account.id()][entry.id];
    if (!page) {
        page = entry.make(account, this);
        page->setObjectName(QStringLiteral("page.") + entry.id);
        page->setAccessibleName(entry.title);
        connect(page, &Page::dirtyChanged, this, &PageHost::dirtyChanged);
        connect(page, &Page::toastRequested, this, &PageHost::toastRequested);
        addWidget(page);
    }
    return page;
}

void PageHost::dropAdministration(Account &account)
{
    const auto pages = m_pages.find(account.id());
    if (pages == m_pages.end())
        return;
    Page *shown = currentPage();
    const bool isShown = pages->values().contains(shown);
    bool dropped = false;
    for (const QString &id : m_registry.idsOf(PageGroup::Administration)) {
        Page *page = pages->take(id);
        dropped = dropped || page;
        delete page;
    }
    if (!dropped)
        return;
    emit dirtyChanged();
    if (isShown && !pages->values().contains(shown))
        showPage(account, m_currentId);
}

void PageHost::forget(const AccountId &account)
{
    const QHash<QString, Page *> pages = m_pages.take(account);
    qDeleteAll(pages);
}

Page *PageHost::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

QList<Page *> PageHost::dirtyPages() const
{
    QList<Page *> result;
    for (const auto &pages : m_pages)
        std::copy_if(pages.begin(), pages.end(), std::back_inserter(result),
                     [](Page *page) { return page->isDirty(); });
    return result;
}

int PageHost::unsavedFields(const AccountId &account) const
{
    int count = 0;
    const auto pages = m_pages.value(account);
    for (const Page *page : pages)
        count += static_cast<int>(page->dirtyFieldNames().size());
    return count;
}

} // namespace callboard
