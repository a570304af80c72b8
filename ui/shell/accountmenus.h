// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accounts.h"

#include <QMenu>

namespace callboard
{

class Avatar;
class ShellActions;
class Text;

//! \brief The studios that are signed in on this computer, to switch with one click, and "Another studio…".
class StudioMenu : public QMenu
{
    Q_OBJECT
public:
    StudioMenu(Accounts &accounts, const ShellActions &actions, QWidget *parent);

    //! Which of them is shown now.
    void setCurrent(const AccountId &account) { m_current = account; }

signals:
    void accountWanted(const callboard::AccountId &account);

private:
    void fill();

    Accounts &m_accounts;
    const ShellActions &m_actions;
    AccountId m_current;
};

//! \brief Under the picture in the top bar: who is signed in, and everything that is about them and this
//! computer.
class ProfileMenu : public QMenu
{
    Q_OBJECT
public:
    ProfileMenu(const ShellActions &actions, QWidget *parent);

    //! The pages that the menu leads to, with their shortcuts.
    void setPages(const QList<QAction *> &pages);
    void setPerson(const QString &name, const QString &address, const QString &seed);
    void setPicture(const QImage &picture);

private:
    QWidget *makeHeader();

    Avatar *m_avatar;
    Text *m_name;
    Text *m_address;
    QAction *m_header = nullptr;
    QAction *m_afterPages = nullptr;
    QList<QAction *> m_pages;
};

} // namespace callboard
