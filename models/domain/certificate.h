// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace callboard
{

//! What a TLS certificate says about itself. Text from outside: show it as plain text.
struct Certificate {
    CertificateId id;
    QString subject; //!< whom it is for, the telling name first
    QString issuer;
    QStringList hosts; //!< the addresses that it is for
    QDateTime validFrom;
    QDateTime validUntil;

    friend bool operator==(const Certificate &, const Certificate &) = default;
};

//! Why this computer does not believe in a certificate.
enum class CertificateFault {
    SelfIssued,    //!< it vouches for itself
    UnknownIssuer, //!< none of this computer's authorities vouches for it
    Expired,
    NotYetValid,
    OtherHost, //!< it is for other addresses
    Withdrawn, //!< known to be in wrong hands
    Broken,    //!< anything else; the error's detail says what
};

//! \brief A certificate that was presented and not believed; nothing was sent. A plain value.
struct CertificateDoubt {
    Certificate presented;
    QList<CertificateFault> faults; //!< at least one, each once
    CertificateId trusted;          //!< the other one that the person trusts here; invalid if none

    [[nodiscard]] bool isChange() const { return trusted.isValid(); }
    //! False where trusting it would be no decision that a person can make.
    [[nodiscard]] bool mayBeTrusted() const
    {
        return presented.id.isValid() && !faults.contains(CertificateFault::Withdrawn);
    }

    friend bool operator==(const CertificateDoubt &, const CertificateDoubt &) = default;
};

} // namespace callboard
