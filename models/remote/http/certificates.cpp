// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/certificates.h"

#include <QCryptographicHash>

namespace callboard
{

namespace
{

using Fault = CertificateFault;

Fault faultOf(const QSslError &error, const QSslCertificate &presented)
{
    // Something is wrong further up the chain: nobody who is known vouches for what was presented.
    if (!error.certificate().isNull() && error.certificate() != presented)
        return Fault::UnknownIssuer;
    switch (error.error()) {
    case QSslError::SelfSignedCertificate: return Fault::SelfIssued;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
    case QSslError::SubjectIssuerMismatch:
    case QSslError::AuthorityIssuerSerialNumberMismatch: return Fault::UnknownIssuer;
    case QSslError::CertificateExpired: return Fault::Expired;
    case QSslError::CertificateNotYetValid: return Fault::NotYetValid;
    case QSslError::HostNameMismatch: return Fault::OtherHost;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
    case QSslError::CertificateRejected: return Fault::Withdrawn;
    default: return Fault::Broken;
    }
}

QList<Fault> faultsOf(const QList<QSslError> &errors, const QSslCertificate &presented)
{
    QList<Fault> faults;
    for (const QSslError &error : errors) {
        if (const Fault fault = faultOf(error, presented); !faults.contains(fault))
            faults += fault;
    }
    // OpenSSL finds several words for one and the same lack of an issuer.
    if (faults.contains(Fault::SelfIssued))
        faults.removeAll(Fault::UnknownIssuer);
    return faults;
}

// "callboard.lumen.studio, Lumen Studio"
QString nameOf(const QStringList &common, const QStringList &organization, const QStringList &unit)
{
    QStringList parts = common + organization + unit;
    parts.removeDuplicates();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QStringList hostsOf(const QSslCertificate &certificate)
{
    const auto names = certificate.subjectAlternativeNames();
    QStringList hosts = names.values(QSsl::DnsEntry) + names.values(QSsl::IpAddressEntry);
    if (hosts.isEmpty())
        hosts = certificate.subjectInfo(QSslCertificate::CommonName);
    hosts.removeDuplicates();
    hosts.sort();
    return hosts;
}

} // namespace

CertificateId idOf(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    return CertificateId(QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()));
}

bool isTrusted(const QSslCertificate &presented, const QList<QSslError> &faults, const CertificateId &trusted)
{
    return trusted.isValid() && idOf(presented) == trusted &&
           !faultsOf(faults, presented).contains(Fault::Withdrawn);
}

CertificateDoubt doubtAbout(const QSslCertificate &presented, const QList<QSslError> &faults,
                            const CertificateId &trusted)
{
    const auto subject = [&](QSslCertificate::SubjectInfo part) { return presented.subjectInfo(part); };
    const auto issuer = [&](QSslCertificate::SubjectInfo part) { return presented.issuerInfo(part); };
    CertificateDoubt doubt;
    doubt.presented.id = idOf(presented);
    doubt.presented.subject =
        nameOf(subject(QSslCertificate::CommonName), subject(QSslCertificate::Organization),
               subject(QSslCertificate::OrganizationalUnitName));
    doubt.presented.issuer =
        nameOf(issuer(QSslCertificate::CommonName), issuer(QSslCertificate::Organization),
               issuer(QSslCertificate::OrganizationalUnitName));
    doubt.presented.hosts = hostsOf(presented);
    doubt.presented.validFrom = presented.effectiveDate().toUTC();
    doubt.presented.validUntil = presented.expiryDate().toUTC();
    doubt.faults = faultsOf(faults, presented);
    if (trusted != doubt.presented.id)
        doubt.trusted = trusted;
    return doubt;
}

} // namespace callboard
