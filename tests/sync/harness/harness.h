// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/studioaccounts.h"

#include <QFile>
#include <QTimer>

namespace callboard
{

struct HarnessOptions {
    StudioUrl url;
    QString login;
    QByteArray password;
    QString ackLog;
    int edits = 100;
    int intervalMs = 0;     //!< between an acknowledgement and the next edit
    int patienceMs = 60000; //!< how long the outbox may take to empty after the last edit
};

//! \brief Edits a profile, one change after the other, and writes each into the acknowledgement log once the
//! account says that it is kept. Started again after a kill, it goes on where the log ends; at the end it
//! waits for the outbox to empty.
class Harness : public QObject
{
    Q_OBJECT
public:
    Harness(StudioAccounts &accounts, HarnessOptions options, QObject *parent = nullptr);

    void start();

signals:
    //! 0: every edit is on the server; anything else is an exit code, and why.
    void finished(int code, const QString &why);

private:
    void signIn();
    void use(const AccountId &id);
    void look();
    void next();
    void acknowledge(const FieldEditRequest &edit);
    [[nodiscard]] FieldEditRequest editNumber(int number) const;

    StudioAccounts &m_accounts;
    HarnessOptions m_options;
    QFile m_log;
    Account *m_account = nullptr;
    QTimer m_patience;
    int m_done = 0;
    bool m_editing = false;
    bool m_signingIn = false;
};

} // namespace callboard
