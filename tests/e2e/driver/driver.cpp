// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/driver.h"

#include <memory>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

Answer::Answer(std::function<void(QJsonObject)> send)
{
    auto once = std::make_shared<std::function<void(QJsonObject)>>(std::move(send));
    m_send = [once](const QJsonObject &message) {
        if (const auto first = std::exchange(*once, nullptr))
            first(message);
    };
}

void Answer::ok(const QJsonObject &result) const
{
    QJsonObject message = result;
    message.insert(u"ok"_s, true);
    m_send(message);
}

void Answer::fail(const QString &why) const
{
    m_send({{u"ok"_s, false}, {u"why"_s, why}});
}

Driver::Driver(Wire &wire, QObject *parent) : QObject(parent), m_wire(wire)
{
    connect(&wire, &Wire::received, this, &Driver::perform);
}

void Driver::add(const QString &name, Command command, Kind kind)
{
    m_commands.insert(name, {std::move(command), kind});
}

void Driver::perform(const QJsonObject &request)
{
    const QJsonValue id = request.value("id"_L1);
    const Answer answer([this, id](QJsonObject message) {
        message.insert(u"id"_s, id);
        m_wire.send(message);
    });
    const QString name = request.value("do"_L1).toString();
    const auto entry = m_commands.constFind(name);
    if (entry == m_commands.constEnd())
        return answer.fail(u"there is no command \"%1\""_s.arg(name));
    entry->command(request, answer);
    if (entry->kind == Kind::Looks)
        emit looked();
}

} // namespace callboard::e2e
