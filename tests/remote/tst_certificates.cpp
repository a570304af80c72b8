// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/certificates.h"

#include <QTest>

using namespace callboard;

namespace
{

// Made once with openssl; its key was thrown away.
constexpr auto madeOnce = R"(-----BEGIN CERTIFICATE-----
MIICGDCCAb6gAwIBAgIUXIyxSyij6KWZc577cUojlzF5Dk0wCgYIKoZIzj0EAwIw
STEVMBMGA1UECgwMTHVtZW4gU3R1ZGlvMREwDwYDVQQLDAhQaXBlbGluZTEdMBsG
A1UEAwwUY2FsbGJvYXJkLmx1bWVuLnRlc3QwIBcNMjYxMTIyMTAwNzMwWhgPMjEy
NjEwMjkxMDA3MzBaMEkxFTATBgNVBAoMDEx1bWVuIFN0dWRpbzERMA8GA1UECwwI
UGlwZWxpbmUxHTAbBgNVBAMMFGNhbGxib2FyZC5sdW1lbi50ZXN0MFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEjBjsIPkr4VqI8zo5Vr3/M+NmO/o1cGty3eHn+8OF
tUq5ccfrqGvC7ec9UzuhEpYvZ6JUGwHgnLcxJtD+O+jsHqOBgTB/MB0GA1UdDgQW
BBS0CCrhuMMLo/WHDweSsaZtMtXkQTAfBgNVHSMEGDAWgBS0CCrhuMMLo/WHDweS
saZtMtXkQTAPBgNVHRMBAf8EBTADAQH/MCwGA1UdEQQlMCOCFGNhbGxib2FyZC5s
dW1lbi50ZXN0ggVib2FyZIcECgECAzAKBggqhkjOPQQDAgNIADBFAiEA1h6RVBe7
PPWVm/Uuxqr+ZF/JR6tyyuiy7/8k8b3dfdQCIEVBajec0X9hJUDDwtmMqQJXFNHL
OdaOaSVcM9sqDjYI
-----END CERTIFICATE-----
)";
constexpr auto sha256 = "3453f26c5bdbce908c8389ce7799316d0ff8b1dd4b19ded595ef74e7cc25a82f";

QSslCertificate certificate()
{
    return QSslCertificate(QByteArray(madeOnce));
}

CertificateId another()
{
    return CertificateId(QString(64, u'0'));
}

} // namespace

class TestCertificates : public QObject
{
    Q_OBJECT

private slots:
    void isNamedByItsContent()
    {
        QCOMPARE(idOf(certificate()).value(), QLatin1String(sha256));
        QVERIFY(!idOf(QSslCertificate()).isValid());
    }

    void isShownWhole()
    {
        const CertificateDoubt doubt =
            doubtAbout(certificate(), {QSslError(QSslError::SelfSignedCertificate, certificate())}, {});
        QCOMPARE(doubt.presented.id.value(), QLatin1String(sha256));
        QCOMPARE(doubt.presented.subject, QStringLiteral("callboard.lumen.test, Lumen Studio, Pipeline"));
        QCOMPARE(doubt.presented.issuer, doubt.presented.subject);
        QCOMPARE(doubt.presented.hosts, (QStringList{QStringLiteral("10.1.2.3"), QStringLiteral("board"),
                                                     QStringLiteral("callboard.lumen.test")}));
        QCOMPARE(doubt.presented.validFrom.toString(Qt::ISODate), QStringLiteral("2026-11-22T10:07:30Z"));
        QCOMPARE(doubt.presented.validUntil.toString(Qt::ISODate), QStringLiteral("2126-10-29T10:07:30Z"));
        QVERIFY(!doubt.isChange());
        QVERIFY(doubt.mayBeTrusted());
    }

    void faults_data()
    {
        QTest::addColumn<QList<QSslError>>("errors");
        QTest::addColumn<QList<CertificateFault>>("faults");
        const auto own = [](QSslError::SslError error) { return QSslError(error, certificate()); };
        QTest::newRow("self-issued") << QList{own(QSslError::SelfSignedCertificate)}
                                     << QList{CertificateFault::SelfIssued};
        QTest::newRow("self-issued, said twice")
            << QList{own(QSslError::UnableToVerifyFirstCertificate), own(QSslError::SelfSignedCertificate)}
            << QList{CertificateFault::SelfIssued};
        QTest::newRow("unknown issuer, said twice")
            << QList{own(QSslError::UnableToGetLocalIssuerCertificate),
                     own(QSslError::UnableToVerifyFirstCertificate)}
            << QList{CertificateFault::UnknownIssuer};
        QTest::newRow("several things")
            << QList{own(QSslError::SelfSignedCertificate), own(QSslError::CertificateExpired),
                     own(QSslError::HostNameMismatch)}
            << QList{CertificateFault::SelfIssued, CertificateFault::Expired, CertificateFault::OtherHost};
        QTest::newRow("too early") << QList{own(QSslError::CertificateNotYetValid)}
                                   << QList{CertificateFault::NotYetValid};
        QTest::newRow("in wrong hands")
            << QList{own(QSslError::CertificateBlacklisted)} << QList{CertificateFault::Withdrawn};
        QTest::newRow("anything else")
            << QList{own(QSslError::CertificateSignatureFailed)} << QList{CertificateFault::Broken};
    }
    void faults()
    {
        QFETCH(const QList<QSslError>, errors);
        QFETCH(const QList<CertificateFault>, faults);
        QCOMPARE(doubtAbout(certificate(), errors, {}).faults, faults);
    }

    void onlyTheVeryOneIsTrusted()
    {
        const QList<QSslError> faults{QSslError(QSslError::SelfSignedCertificate, certificate()),
                                      QSslError(QSslError::CertificateExpired, certificate()),
                                      QSslError(QSslError::HostNameMismatch, certificate())};
        QVERIFY(isTrusted(certificate(), faults, idOf(certificate())));
        QVERIFY(!isTrusted(certificate(), faults, another()));
        QVERIFY(!isTrusted(certificate(), faults, {}));
        QVERIFY(!isTrusted(QSslCertificate(), faults, {}));
        QVERIFY(!isTrusted(QSslCertificate(), faults, idOf(certificate())));
    }

    void oneInWrongHandsIsNeverTrusted()
    {
        const QList<QSslError> faults{QSslError(QSslError::CertificateBlacklisted, certificate())};
        QVERIFY(!isTrusted(certificate(), faults, idOf(certificate())));
        QVERIFY(!doubtAbout(certificate(), faults, {}).mayBeTrusted());
    }

    void anotherThanTheTrustedOneIsAChange()
    {
        const QList<QSslError> faults{QSslError(QSslError::SelfSignedCertificate, certificate())};
        const CertificateDoubt doubt = doubtAbout(certificate(), faults, another());
        QVERIFY(doubt.isChange());
        QCOMPARE(doubt.trusted, another());
    }
};

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
