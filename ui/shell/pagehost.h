// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"

#include <QStackedWidget>

namespace callboard
{

//! \brief Holds the pages of every account that was shown, so that drafts live on while somebody looks at
//! another page or another studio. A page is made when it is first shown.
class PageHost : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageHost(const PageRegistry &registry, QWidget *parent = nullptr);

    //! Shows a page of an account; an unknown id shows the account's first page. The account outlives its
    //! pages: forget() it first. Pages of the group Administration go when the account's administration()
    //! becomes another one, before that is deleted.
    void showPage(Account &account, const QString &id);
    //! Deletes the account's pages.
    void forget(const AccountId &account);

    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QString currentId() const { return m_currentId; }
    //! Of all accounts.
    [[nodiscard]] QList<Page *> dirtyPages() const;
    //! How many fields the current account's pages hold unsaved.
    [[nodiscard]] int unsavedFields(const AccountId &account) const;

signals:
    void currentPageChanged();
    //! A page's unsaved fields are different now.
    void dirtyChanged();
    void toastRequested(const QString &text, const std::function<void()> &undo);

private:
    [[nodiscard]] Page *pageFor(Account &account, const PageEntry &entry);
    void dropAdministration(Account &account);

    const PageRegistry &m_registry;
    QHash<AccountId, QHash<QString, Page *>> m_pages;
    QString m_currentId;
};

} // namespace callboard
