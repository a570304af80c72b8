// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/waitingchangesmodel.h"
#include "ui/shell/waitingchangerow.h"
#include "ui/widgets/popover.h"

#include <memory>

class QScrollArea;
class QVBoxLayout;

namespace callboard
{

class Button;
class Text;

//! \brief Over the sync line: the changes that wait on this computer, each with Undo; what was refused or
//! needs a choice, with its verb.
class SyncPopover final : public Popover
{
    Q_OBJECT
public:
    explicit SyncPopover(QWidget *syncLine);

    //! Shows an account's changes; nullptr none. The account is let go of before it goes away.
    void setAccount(Account *account, const FieldTexts &texts);

signals:
    void chooseWanted();

protected:
    void prepare() override;

private:
    void makeContent();
    //! Something has changed, which is of interest while it is open.
    void follow();
    void refresh();
    //! Says why something did not work.
    void tell(const Result<void> &done);
    //! A row that still says the same stays what it is: a press on its button that has begun is not lost
    //! when the state of the sync changes meanwhile.
    void refreshRows();
    WaitingChangeRow *makeRow(WaitingChangeRow::Contents contents);
    [[nodiscard]] QString footText() const;

    Account *m_account = nullptr;
    std::unique_ptr<WaitingChangesModel> m_model;
    // Nothing until it is opened for the first time.
    Text *m_title = nullptr;
    Button *m_undoAll = nullptr;
    QList<WaitingChangeRow *> m_rows;
    QVBoxLayout *m_list = nullptr;
    QScrollArea *m_scroll = nullptr;
    Text *m_foot = nullptr;
};

} // namespace callboard
