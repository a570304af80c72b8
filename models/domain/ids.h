// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace callboard
{

//! \brief An identifier that cannot be mixed up with another kind of identifier, nor with plain text.
//! The text inside is opaque: compare it, store it, never parse it.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}

    //! A new random identifier (UUID version 4, without braces).
    [[nodiscard]] static Id create() { return Id(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    [[nodiscard]] bool isValid() const { return !m_value.isEmpty(); }
    [[nodiscard]] const QString &value() const { return m_value; }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.m_value.compare(b.m_value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

//! A signed-in account as this computer knows it; made here, never sent to a server.
using AccountId = Id<struct AccountIdTag>;
//! A record on a studio server (a user, a project, …).
using RecordId = Id<struct RecordIdTag>;
//! A session on a studio server: one device that is signed in.
using SessionId = Id<struct SessionIdTag>;
//! The Idempotency-Key of a mutation: made here, stored with the edit, repeated with every resend.
using IdempotencyKey = Id<struct IdempotencyKeyTag>;
//! This installation's outbox; mutation numbers count within it.
using ClientId = Id<struct ClientIdTag>;
//! A picture by its content: the SHA-256 (hex) of the 512 px PNG.
using PictureId = Id<struct PictureIdTag>;
//! A TLS certificate by its content: the SHA-256 of its DER form, as 64 hex digits in lower case.
using CertificateId = Id<struct CertificateIdTag>;

} // namespace callboard
