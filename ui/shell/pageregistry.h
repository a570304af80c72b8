// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/account.h"
#include "ui/theme/icons.h"

#include <QHash>
#include <functional>

class QWidget;

namespace callboard
{

class Page;

//! Where a page stands in the sidebar.
enum class PageGroup { Top, Personal, Administration };

//! What the shell knows about a page before it is made.
struct PageEntry {
    QString id;    //!< stable, also in settings and in the profile's startPage ("account")
    QString title; //!< translated
    Icon icon = Icon::User;
    PageGroup group = PageGroup::Personal;
    QString keywords; //!< other words that find it in the command field
    //! Whether this account has the page at all; empty: always. What a person may not see is absent, not
    //! greyed.
    std::function<bool(const Account &)> exists;
    //! Made when it is first shown. The account outlives the page.
    std::function<Page *(Account &, QWidget *parent)> make;
};

//! \brief The pages there are, in the order of the sidebar. Filled once in app/. A value.
class PageRegistry
{
public:
    void add(PageEntry entry) { m_entries.append(std::move(entry)); }

    [[nodiscard]] QList<PageEntry> pagesOf(const Account &account) const;
    //! Titles by id, for FieldTexts.
    [[nodiscard]] QHash<QString, QString> titles() const;
    [[nodiscard]] QStringList idsOf(PageGroup group) const;
    [[nodiscard]] QList<Icon> icons() const;

private:
    QList<PageEntry> m_entries;
};

} // namespace callboard
