// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace callboard::server
{

//! Argon2id by libsodium (crypto_pwhash_str), two passes. Takes tens of milliseconds and memoryKib of memory;
//! never on the I/O thread.
[[nodiscard]] QByteArray hashPassword(const QString &password, int memoryKib = 64 * 1024);

//! Whether it is the password of that hash. An empty hash is no password at all, and takes as long to say so.
[[nodiscard]] bool isPassword(const QString &password, const QByteArray &hash, int memoryKib = 64 * 1024);

} // namespace callboard::server
