// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/studio.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace callboard
{

//! \brief The bundled server, run beside the program with its demo studio ("Lumen Studio").
//!
//! Its database is kept in the data folder, and so is its port: an account belongs to an address. The server
//! is ended with this object (and by the kernel, should this program die). GUI thread; never blocks.
class DemoStudio final : public QObject
{
    Q_OBJECT
public:
    //! \a program is callboard-server; \a folder is made if need be.
    DemoStudio(QString program, QString folder, QObject *parent = nullptr);
    ~DemoStudio() override;

    //! Answers with ready() or failed(), once for each call; while it runs, with ready() at once.
    void start();

signals:
    //! \a login and \a password are those of the demo person; they are invented and public.
    void ready(const callboard::StudioUrl &url, const QString &login, const QByteArray &password);
    void failed(const callboard::Error &error);

private:
    void launch(quint16 port);
    void readLine();
    void ended();
    void fail(const QString &text, const QString &detail);
    [[nodiscard]] QString portFile() const;
    [[nodiscard]] quint16 savedPort() const;
    void savePort(quint16 port) const;

    QString m_program;
    QString m_folder;
    QProcess m_process;
    QTimer m_deadline;
    QByteArray m_errors;
    quint16 m_triedPort = 0;
    StudioUrl m_url;
    QString m_login;
    QByteArray m_password;
};

} // namespace callboard
