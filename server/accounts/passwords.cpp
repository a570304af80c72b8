// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/passwords.h"

#include <sodium.h>

namespace callboard::server
{

namespace
{

// The form that validateNewPassword() stores: the same characters, however the keyboard composes them.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

} // namespace

QByteArray hashPassword(const QString &password, int memoryKib)
{
    const QByteArray bytes = bytesOf(password);
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), bytes.constData(), quint64(bytes.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, size_t(memoryKib) * 1024) != 0)
        qFatal("No memory to hash a password");
    hash.truncate(qsizetype(qstrlen(hash.constData())));
    return hash;
}

bool isPassword(const QString &password, const QByteArray &hash, int memoryKib)
{
    if (hash.isEmpty()) {
        const QByteArray wasted = hashPassword(password, memoryKib);
        return wasted.isEmpty();
    }
    const QByteArray bytes = bytesOf(password);
    return crypto_pwhash_str_verify(hash.constData(), bytes.constData(), quint64(bytes.size())) == 0;
}

} // namespace callboard::server
