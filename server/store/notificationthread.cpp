// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/notificationthread.h"

#include "server/store/sqlconnection.h"

#include <QLoggingCategory>
#include <QSqlDriver>
#include <QTimer>

namespace callboard::server
{

namespace
{

Q_LOGGING_CATEGORY(notificationLog, "callboard.store")

// A lost connection shows itself only when it is used.
constexpr int checkMilliseconds = 2000;

// Lives on the listening thread.
class Ear final : public QObject
{
public:
    Ear(const StoreAddress &address, std::function<void(const QString &)> heard)
        : m_connection(address),
          m_heard(std::move(heard))
    {
        connect(&m_timer, &QTimer::timeout, this, &Ear::check);
        listen();
        m_timer.start(checkMilliseconds);
    }

private:
    void listen()
    {
        const QString name = QLatin1String(NotificationThread::channel);
        if (const auto opened = m_connection.open(); !opened) {
            qCWarning(notificationLog, "notifications: %s", qUtf8Printable(opened.error().detail));
            return;
        }
        connect(m_connection.driver(), &QSqlDriver::notification, this,
                [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                    m_heard(payload.toString());
                });
        m_listening = m_connection.driver()->subscribeToNotification(name);
    }

    void check()
    {
        m_connection.reset();
        if (m_listening && m_connection.control(QStringLiteral("select 1")))
            return;
        m_listening = false;
        m_connection.driver()->disconnect(this);
        m_connection.close();
        listen();
        if (m_listening)
            m_heard(QStringLiteral("reconnected"));
    }

    SqlConnection m_connection;
    std::function<void(const QString &)> m_heard;
    QTimer m_timer;
    bool m_listening = false;
};

} // namespace

NotificationThread::NotificationThread(const StoreAddress &address,
                                       std::function<void(const QString &)> heard)
{
    m_thread.setObjectName(QStringLiteral("notifications"));
    auto *starter = new QObject;
    starter->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, starter, [starter, address, heard = std::move(heard)] {
        auto *ear = new Ear(address, heard);
        ear->setParent(starter);
    });
    QObject::connect(&m_thread, &QThread::finished, starter, &QObject::deleteLater);
    m_thread.start();
}

NotificationThread::~NotificationThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace callboard::server
