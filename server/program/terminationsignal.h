// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace callboard::server
{

//! \brief SIGTERM and SIGINT as a Qt signal of the thread that made it. One per process.
class TerminationSignal final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignal(QObject *parent = nullptr);
    ~TerminationSignal() override;

signals:
    void arrived();

private:
    int m_pipe[2] = {-1, -1};
};

} // namespace callboard::server
