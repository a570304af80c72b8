// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace callboard
{

//! \brief A request body that can be read once. Being sequential, it cannot be rewound, and Qt cannot send it
//! a second time when the server closes without an answer (sync-keychain.md, finding 1; proven by
//! tst_httpclient). The bytes are overwritten as they are read, since such bodies hold passwords and tokens.
class OneTimeBody final : public QIODevice
{
    Q_OBJECT
public:
    //! Open for reading from the start.
    explicit OneTimeBody(const QByteArray &bytes, QObject *parent = nullptr);
    ~OneTimeBody() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_read = 0;
};

} // namespace callboard
