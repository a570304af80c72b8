// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/driver/wire.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <functional>

namespace callboard::e2e
{

//! \brief The one answer to one request. Copies answer for the same request; only the first answer counts.
class Answer
{
public:
    explicit Answer(std::function<void(QJsonObject)> send);

    void ok(const QJsonObject &result = {}) const;
    //! \a why is for whoever reads the failed test.
    void fail(const QString &why) const;

private:
    std::function<void(QJsonObject)> m_send;
};

//! \brief The remote control: hands each request to the command of its name, and the answer back.
//!
//! A request is {"id":1,"do":"click","target":"saveBar.save"}; its answer {"id":1,"ok":true,…} or
//! {"id":1,"ok":false,"why":"…"}.
class Driver : public QObject
{
    Q_OBJECT
public:
    using Command = std::function<void(const QJsonObject &request, const Answer &answer)>;

    //! \a wire stays the caller's and outlives this.
    explicit Driver(Wire &wire, QObject *parent = nullptr);

    //! What only looks is told apart from what acts: its cost is the driver's, not the application's.
    enum class Kind { Acts, Looks };
    void add(const QString &name, Command command, Kind kind = Kind::Acts);

signals:
    void looked();

private:
    struct Entry {
        Command command;
        Kind kind = Kind::Acts;
    };
    void perform(const QJsonObject &request);

    Wire &m_wire;
    QHash<QString, Entry> m_commands;
};

} // namespace callboard::e2e
