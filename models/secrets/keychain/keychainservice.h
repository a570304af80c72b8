// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <functional>
#include <memory>

namespace callboard
{

//! \brief What a keychain says about itself and about one entry, without handing out the secret.
struct KeychainFinding {
    enum class Entry {
        Unknown,  //!< this kind of keychain can't tell; asking for the secret can
        Absent,   //!< surely not there
        Readable, //!< there, and unlocked
        Locked,   //!< there, or possibly there, but locked
    };

    KeychainState state = KeychainState::Unknown;
    QString text;   //!< the state and its cause, for the person
    QString detail; //!< for the log
    Entry entry = Entry::Unknown;
};

//! \brief The service behind QtKeychain, asked directly how it is.
//!
//! QtKeychain alone can't tell a locked keychain from an empty one, reports success for a removal that
//! removed nothing, and may wait for ever (sync-keychain.md, 3.1). So every job is preceded by a look here.
//! Lives on the GUI thread.
class KeychainService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Then = std::function<void(const KeychainFinding &)>;

    //! Calls \a then once, within a few seconds, from the event loop; not at all if \a context is gone by
    //! then. Never makes a password dialog appear. \a key may be empty, to ask about the service alone.
    virtual void look(const QString &key, QObject *context, const Then &then) = 0;
    //! Lets the service ask the person for the keychain's password. Calls \a then when that is over, which
    //! may be never.
    virtual void unlock(QObject *context, const std::function<void()> &then) = 0;
    //! Called before a QtKeychain job, while none is running.
    virtual void prepareJob() {}

signals:
    //! The service came, went, was locked or unlocked: look again.
    void changed();
};

//! The name under which this build keeps its entries; builds of other flavours and packagings have others, so
//! that they don't overwrite each other's.
[[nodiscard]] QString keychainServiceName();

//! The keychain of this desktop or system. \a service is the name that entries are kept under.
[[nodiscard]] std::unique_ptr<KeychainService> systemKeychain(const QString &service);

} // namespace callboard
