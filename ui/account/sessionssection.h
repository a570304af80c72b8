// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/accountcontext.h"
#include "ui/widgets/form.h"

namespace callboard
{

class Button;
class SessionListModel;

//! \brief The devices that are signed in to the account, to sign out one by one or all but this one (S6).
class SessionsSection final : public FormSection
{
    Q_OBJECT
public:
    explicit SessionsSection(const AccountContext &context, QWidget *parent = nullptr);

    //! Asks the studio anew, if it can be reached.
    void reload();

signals:
    //! Somewhere a device was signed out.
    void signedOut(const QString &sentence);

private:
    void refreshState();
    void rebuildRows();
    [[nodiscard]] QWidget *makeRow(const QModelIndex &session);
    void say(const QString &sentence, bool isError);
    void confirmRevoke(const SessionId &id, const QString &device);
    void confirmRevokeOthers();
    void revoke(QList<SessionId> ids);

    const AccountContext &m_context;
    SessionListModel *m_model;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    Text *m_words;
    Button *m_again;
    Button *m_others;
    bool m_asking = false;
    bool m_online = false;
    bool m_loaded = false;
};

} // namespace callboard
