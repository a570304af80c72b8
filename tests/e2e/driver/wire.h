// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>

namespace callboard::e2e
{

//! \brief One JSON object per line, in and out, over two file descriptors (standard input and output).
//!
//! Reads only what is there, so the GUI thread never waits for the other side. Each message is handed on from
//! the event loop, never from inside another one's handling, so that a command that opens a menu with its own
//! event loop does not keep the next command out. GUI thread.
class Wire : public QObject
{
    Q_OBJECT
public:
    //! The descriptors stay the caller's.
    Wire(int in, int out, QObject *parent = nullptr);

    void send(const QJsonObject &message);

signals:
    void received(const QJsonObject &message);
    //! The other side is gone.
    void closed();

private:
    void read();

    int m_in;
    int m_out;
    QSocketNotifier m_readable;
    QByteArray m_pending;
};

} // namespace callboard::e2e
