// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/certificate.h"

#include <QSslCertificate>
#include <QSslError>

namespace callboard
{

// What is made of a TLS certificate that the system's authorities do not vouch for. Pure functions.

[[nodiscard]] CertificateId idOf(const QSslCertificate &certificate);

//! True if \a presented is the very certificate that the person trusts for this studio. Then its faults were
//! shown to them, whichever they are; but one that is known to be in wrong hands is never good.
[[nodiscard]] bool isTrusted(const QSslCertificate &presented, const QList<QSslError> &faults,
                             const CertificateId &trusted);

//! What to ask the person.
[[nodiscard]] CertificateDoubt doubtAbout(const QSslCertificate &presented, const QList<QSslError> &faults,
                                          const CertificateId &trusted);

} // namespace callboard
