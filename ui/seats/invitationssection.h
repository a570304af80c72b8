// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/invitationlistmodel.h"
#include "ui/widgets/form.h"

namespace callboard
{

class BulkRun;
class Button;
class Table;
class Text;
struct UserAction;

//! \brief The invitations that nobody has answered, to send again or to take back (U2).
class InvitationsSection final : public FormSection
{
    Q_OBJECT
public:
    //! Administration and clock outlive the section.
    InvitationsSection(Administration &administration, const Clock &clock, const RelativeTime &times,
                       QWidget *parent = nullptr);

    //! Why nothing can be done with them now; empty when it can.
    void setDisabledReason(const QString &reason);

signals:
    //! What came of it, in a sentence.
    void done(const QString &sentence);

private:
    [[nodiscard]] QList<User> selected() const;
    void showMenu(const QPoint &position);
    void resend(const QList<User> &users);
    void confirmRevoke();
    void run(const QList<User> &users, const UserAction &action);
    void finish();
    void refresh();

    Administration &m_administration;
    InvitationListModel *m_model;
    Table *m_table;
    Text *m_empty;
    Text *m_progress;
    Button *m_resend;
    Button *m_revoke;
    Button *m_resendExpired;
    BulkRun *m_run = nullptr;
    QString m_reason;
};

} // namespace callboard
