// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/bulkrun.h"
#include "models/items/userlistmodel.h"
#include "ui/users/userscontext.h"

class QAction;
class QMenu;

namespace callboard
{

//! \brief What the page does to users: asks before what cannot be undone, runs it one after the other, offers
//! undo where there is one, and says for each what did not work. One thing at a time. GUI thread.
class UserCommands final : public QObject
{
    Q_OBJECT
public:
    //! \a host: the page, over which dialogs open. All outlive the commands.
    UserCommands(const UsersContext &context, const UserListModel &model, QWidget *host);

    [[nodiscard]] QList<User> users(const QList<RecordId> &ids) const;
    //! Why that can be done to none of them; empty when it can to at least one.
    [[nodiscard]] QString whyNot(const UserAction &action, const QList<User> &users) const;
    //! Asks first where that is due. Those to whom it cannot be done are left out.
    void perform(const UserAction &action, const QList<User> &users);

    //! The same entries for the three dots, the right click and the key.
    void fillMenu(QMenu *menu, const QList<User> &users);
    void fillRoleMenu(QMenu *menu, const QList<User> &users);

    //! While one is under way, else nullptr.
    [[nodiscard]] BulkRun *run() const { return m_run && m_run->isRunning() ? m_run : nullptr; }

signals:
    void openRequested(const callboard::RecordId &id);
    void toastRequested(const QString &text, const std::function<void()> &undo);
    void runChanged();

private:
    void ask(const UserAction &action, const QList<User> &users);
    void start(BulkRun *run);
    void finish(BulkRun *run);
    void showFailures(BulkRun *run);
    QAction *addEntry(QMenu *menu, const QString &text, const UserAction &action, const QList<User> &users);
    [[nodiscard]] bool includesSelf(const QList<User> &users) const;

    const UsersContext &m_context;
    const UserListModel &m_model;
    QWidget *m_host;
    BulkRun *m_run = nullptr;
};

} // namespace callboard
