// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demostudio.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <chrono>

#ifdef Q_OS_LINUX
#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>
#include <unistd.h>
#endif

using namespace std::chrono_literals;

namespace callboard
{

DemoStudio::DemoStudio(QString program, QString folder, QObject *parent)
    : QObject(parent),
      m_program(std::move(program)),
      m_folder(std::move(folder))
{
#ifdef Q_OS_LINUX
    // A program that is killed cannot end its server; the kernel does it instead, but not for one that was
    // killed before it was asked to.
    m_process.setChildProcessModifier([program = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != program)
            ::_exit(EXIT_FAILURE);
    });
#endif
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(60s);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(tr("The demo studio did not start within a minute. Try again."), QString::fromUtf8(m_errors));
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoStudio::readLine);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        // The end of it says why the server gave up, should it do so.
        m_errors = (m_errors + m_process.readAllStandardError()).right(4000);
    });
    connect(&m_process, &QProcess::finished, this, &DemoStudio::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The demo studio's server could not be started. Install Callboard anew."),
                 m_process.errorString());
    });
}

DemoStudio::~DemoStudio()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    // The server drains and leaves by itself; it holds nothing of the person's that it has not committed.
    m_process.terminate();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
}

void DemoStudio::start()
{
    if (m_url.isValid()) {
        emit ready(m_url, m_login, m_password);
        return;
    }
    if (m_process.state() != QProcess::NotRunning)
        return;
    if (!QDir().mkpath(m_folder)) {
        fail(tr("The folder for the demo studio could not be made. Check the disk."), m_folder);
        return;
    }
    launch(savedPort());
}

void DemoStudio::launch(quint16 port)
{
    m_errors.clear();
    m_triedPort = port;
    m_deadline.start();
    m_process.start(m_program, {QStringLiteral("serve"), QStringLiteral("--listen"),
                                QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("--store"),
                                QStringLiteral("sqlite:%1/demo.db").arg(m_folder), QStringLiteral("--demo")});
}

void DemoStudio::readLine()
{
    if (!m_process.canReadLine())
        return;
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    const QUrl listening(line.value(QLatin1String("listening")).toString());
    const QJsonObject demo = line.value(QLatin1String("demo")).toObject();
    const auto url = StudioUrl::fromUserInput(listening.toString());
    if (!url || demo.isEmpty()) {
        fail(tr("The demo studio's server is of another version. Install Callboard anew."),
             QString::fromUtf8(m_errors));
        return;
    }
    m_deadline.stop();
    m_url = *url;
    m_login = demo.value(QLatin1String("login")).toString();
    m_password = demo.value(QLatin1String("password")).toString().toUtf8();
    savePort(quint16(listening.port()));
    emit ready(m_url, m_login, m_password);
}

void DemoStudio::ended()
{
    m_deadline.stop();
    const bool wasReady = m_url.isValid();
    m_url = {};
    if (wasReady)
        return; // the pages show it: the studio is offline
    if (m_triedPort != 0) {
        launch(0); // the port of the last time is taken by somebody else
        return;
    }
    fail(tr("The demo studio's server ended by itself. Try again."), QString::fromUtf8(m_errors));
}

void DemoStudio::fail(const QString &text, const QString &detail)
{
    m_deadline.stop();
    Error error;
    error.kind = ErrorKind::Server;
    error.text = text;
    error.detail = detail;
    emit failed(error);
}

QString DemoStudio::portFile() const
{
    return m_folder + QStringLiteral("/port");
}

quint16 DemoStudio::savedPort() const
{
    QFile file(portFile());
    return file.open(QIODevice::ReadOnly) ? file.read(8).trimmed().toUShort() : 0;
}

void DemoStudio::savePort(quint16 port) const
{
    QSaveFile file(portFile());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::number(port));
        file.commit(); // a lost port costs one more entry in the list of studios, nothing else
    }
}

} // namespace callboard
