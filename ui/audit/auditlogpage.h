// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/sync/account.h"
#include "models/sync/administration.h"
#include "ui/dialogs/filepicker.h"
#include "ui/shell/page.h"

namespace callboard
{

class AuditFilterBar;
class AuditModel;
class Button;
class StateView;
class Table;
class Text;

//! \brief Who did what to whom, when and from where (U9), newest first; older entries come as somebody
//! scrolls. The log is the studio's: it is not kept on this computer.
class AuditLogPage final : public Page
{
    Q_OBJECT
public:
    //! Everything is borrowed and outlives the page.
    AuditLogPage(Account &account, Administration &administration, const Clock &clock, FilePicker &files,
                 QWidget *parent = nullptr);

    [[nodiscard]] bool focusSearch() override;
    void arrive() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    void refreshState();
    void showNothing();
    void exportLog();

    Account &m_account;
    Administration &m_administration;
    FilePicker &m_files;
    AuditModel *m_model;
    AuditFilterBar *m_filter;
    Button *m_export;
    Table *m_table;
    StateView *m_state;
    Text *m_foot = nullptr;
    Button *m_again;
    bool m_exporting = false;
};

} // namespace callboard
