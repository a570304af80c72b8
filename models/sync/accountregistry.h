// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/sync/accountidentity.h"

#include <QDateTime>
#include <QList>

namespace callboard
{

//! What is known here about one person at one studio, signed in or not. No secrets.
struct RegisteredAccount {
    AccountIdentity identity;
    QString personName;
    QString language;     //!< of the account, so that the window can be made before the copy is read
    QDateTime lastSignIn; //!< UTC
    QDateTime lastUsed;   //!< UTC; signed in or opened
    bool signedIn = false;
    bool hasCopy = false;
    bool removeSecrets = false; //!< signed out while the keychain could not be asked: to be done when it can
};

//! \brief accounts.json in the data folder (0600): which accounts there are. Written whole or not at all.
class AccountRegistry
{
public:
    explicit AccountRegistry(QString dataFolder);

    //! A file that cannot be read is put aside, never overwritten; the accounts' folders are still there.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const QList<RegisteredAccount> &accounts() const { return m_accounts; } //!< last used first
    [[nodiscard]] const RegisteredAccount *find(const AccountId &id) const;
    [[nodiscard]] const RegisteredAccount *find(const StudioUrl &url, const RecordId &profile) const;

    //! Adds or replaces it, and writes the file.
    [[nodiscard]] Result<void> store(const RegisteredAccount &account);
    [[nodiscard]] Result<void> remove(const AccountId &id);

    [[nodiscard]] QString folderOf(const AccountId &id) const;

private:
    [[nodiscard]] Result<void> save() const;
    [[nodiscard]] QString path() const;

    QString m_dataFolder;
    QList<RegisteredAccount> m_accounts;
};

} // namespace callboard
