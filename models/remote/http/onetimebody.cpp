// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/onetimebody.h"

#include <cstring>

namespace callboard
{

OneTimeBody::OneTimeBody(const QByteArray &bytes, QObject *parent) : QIODevice(parent), m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneTimeBody::~OneTimeBody()
{
    m_bytes.fill('\0');
}

qint64 OneTimeBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OneTimeBody::readData(char *data, qint64 maxSize)
{
    if (m_read == m_bytes.size())
        return -1;
    const qsizetype count = qMin<qsizetype>(maxSize, m_bytes.size() - m_read);
    std::memcpy(data, m_bytes.constData() + m_read, size_t(count));
    std::memset(m_bytes.data() + m_read, 0, size_t(count));
    m_read += count;
    return count;
}

} // namespace callboard
