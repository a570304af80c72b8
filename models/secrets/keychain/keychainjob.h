// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <functional>

namespace callboard
{

//! How a QtKeychain job ended, as far as it can be believed.
struct KeychainJobEnd {
    enum class Outcome { Done, NotFound, Denied, Failed };
    Outcome outcome = Outcome::Failed;
    QByteArray secret; //!< of a reading
    QString detail;
};

//! \brief Starts QtKeychain jobs. A job that was started can't be stopped, and must not be deleted while it
//! runs (use after free, sync-keychain.md, finding 7): it belongs to nobody and deletes itself. \a then is
//! called once, or not at all if the job never ends or \a context is gone. QtKeychain runs one job at a time,
//! in the whole program. Secrets are always binary: text is cut at NUL, and hides a binary entry of the same
//! name.
class KeychainJob
{
public:
    using Then = std::function<void(const KeychainJobEnd &)>;

    static void read(const QString &service, const QString &key, QObject *context, const Then &then);
    static void write(const QString &service, const QString &key, const QByteArray &secret, QObject *context,
                      const Then &then);
    static void remove(const QString &service, const QString &key, QObject *context, const Then &then);
};

} // namespace callboard
