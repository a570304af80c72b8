// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/wire.h"

#include <QJsonDocument>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace callboard::e2e
{

Wire::Wire(int in, int out, QObject *parent)
    : QObject(parent),
      m_in(in),
      m_out(out),
      m_readable(in, QSocketNotifier::Read)
{
    ::fcntl(m_in, F_SETFL, ::fcntl(m_in, F_GETFL) | O_NONBLOCK);
    connect(&m_readable, &QSocketNotifier::activated, this, &Wire::read);
}

void Wire::read()
{
    std::array<char, 65536> buffer;
    ssize_t count = 0;
    while ((count = ::read(m_in, buffer.data(), buffer.size())) > 0)
        m_pending.append(buffer.data(), int(count));
    if (count == 0) {
        m_readable.setEnabled(false);
        emit closed();
        return;
    }
    qsizetype end = 0;
    while ((end = m_pending.indexOf('\n')) >= 0) {
        const QJsonObject message = QJsonDocument::fromJson(m_pending.left(end)).object();
        m_pending.remove(0, end + 1);
        QMetaObject::invokeMethod(
            this, [this, message] { emit received(message); }, Qt::QueuedConnection);
    }
}

void Wire::send(const QJsonObject &message)
{
    const QByteArray line = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    const char *rest = line.constData();
    auto left = size_t(line.size());
    while (left > 0) {
        const ssize_t count = ::write(m_out, rest, left);
        if (count < 0 && errno != EINTR)
            return; // the other side is gone; closed() follows
        if (count > 0) {
            rest += count;
            left -= size_t(count);
        }
    }
}

} // namespace callboard::e2e
