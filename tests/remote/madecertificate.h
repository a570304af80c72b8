// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace callboard::test
{

//! A certificate that vouches for itself, with its key; PEM.
struct MadeCertificate {
    QByteArray certificate;
    QByteArray key;
};

//! \brief Has openssl make one for 127.0.0.1, or for another address. \a days: how long it is valid; -1: it
//! has expired. Empty if openssl fails.
[[nodiscard]] inline MadeCertificate makeCertificate(int days = 2,
                                                     const QString &address = QStringLiteral("IP:127.0.0.1"))
{
    const QTemporaryDir folder;
    const auto run = [&](const QString &words) {
        QProcess openssl;
        openssl.setWorkingDirectory(folder.path());
        openssl.start(QStringLiteral("openssl"), words.split(u' '));
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    };
    const auto content = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto sign = [&](const QString &validity) {
        return run(QStringLiteral("x509 -req -in request.pem -signkey key.pem -copy_extensions copy "
                                  "-out cert.pem %1")
                       .arg(validity));
    };
    // A time that is over is asked for in one way until OpenSSL 3.3, and in another since 3.4.
    const auto signForThePast = [&] {
        return sign(QStringLiteral("-not_before 20240101000000Z -not_after 20240102000000Z")) ||
               sign(QStringLiteral("-days -1"));
    };
    const bool made = run(QStringLiteral("req -new -newkey rsa:2048 -nodes -keyout key.pem -out request.pem "
                                         "-subj /O=Lumen/CN=callboard -addext subjectAltName=%1")
                              .arg(address)) &&
                      (days > 0 ? sign(QStringLiteral("-days %1").arg(days)) : signForThePast());
    return made ? MadeCertificate{content(QStringLiteral("cert.pem")), content(QStringLiteral("key.pem"))}
                : MadeCertificate();
}

} // namespace callboard::test
