// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/userlistmodel.h"
#include "ui/shell/page.h"
#include "ui/users/userscontext.h"

#include <QTimer>

class QMenu;

namespace callboard
{

class BulkBar;
class FilterBar;
class ProgressStrip;
class StateView;
class Text;
class UserCommands;
class UserPictures;
class UserSelection;
class UserTable;
class UserTimes;
class UsersBar;

//! \brief Everybody of the studio, for administrators (U1, U2, U4): search, filters, rows, and what can be
//! done to one or several.
class UsersPage final : public Page
{
    Q_OBJECT
public:
    explicit UsersPage(const UsersContext &context, QWidget *parent = nullptr);
    ~UsersPage() override;

    [[nodiscard]] bool focusSearch() override;
    void arrive() override;

    //! Entries of other rooms for the "More" menu (import and export).
    [[nodiscard]] QMenu *moreMenu() const;
    void openProfile(const RecordId &id);
    void addUsers();
    void buySeats();

private:
    //! Import and export.
    void addFileEntries(QMenu *menu);
    void connectParts();
    void filter();
    void refreshState();
    void refreshBottom();
    void refreshProgress();
    void progressAction();
    void openMenu(int row, const QPoint &at);

    UsersContext m_context;
    UserListModel *m_model;
    UserSelection *m_selection;
    UserTimes *m_times;
    UserPictures *m_pictures;
    UserCommands *m_commands;
    UsersBar *m_bar;
    FilterBar *m_filters;
    UserTable *m_table;
    StateView *m_state;
    ProgressStrip *m_progress;
    QWidget *m_hints;
    Text *m_selected;
    BulkBar *m_bulk;
    QTimer m_minute; //!< "12 min ago" grows older
};

} // namespace callboard
