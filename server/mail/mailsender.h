// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mail/mailsettings.h"
#include "server/store/store.h"

#include <QDateTime>
#include <QJsonObject>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace callboard::server
{

class SmtpClient;

//! \brief Sends what is in the outbox, on a thread of its own.
//!
//! At least once: a mail is claimed for a while (so that of several servers on one database one sends it),
//! handed to the mail server, and only then marked as sent. Should this process die in between, the mail goes
//! out again with the same Message-ID. Failures are tried again with growing pauses; a mail that the mail
//! server refuses for good, that fails too often, or whose link has run out is parked (failed_at, last_error)
//! and holds up no other.
class MailSender
{
public:
    //! The store must outlive the sender.
    MailSender(Store &store, MailSettings settings);
    ~MailSender();
    Q_DISABLE_COPY_MOVE(MailSender)

    //! Subscribes to the store and starts the thread; once.
    void start();
    //! Ends the thread; a delivery under way is given up within a second and released for the next start.
    void stop();

private:
    struct QueuedMail {
        QString id;
        QString messageId;
        QString recipient;
        QString kind;
        QJsonObject content;
        QDateTime createdAt;
        int attempts = 0; //!< with this one
        QDateTime now;
        QString studio;
    };

    // What the store's listener rings; it may do so after the sender is gone.
    struct Bell {
        std::mutex mutex;
        std::condition_variable condition;
        bool rung = false;
    };

    void run();
    //! Sends all that is due. True when the mail server can't be spoken with, so that others need not try
    //! now.
    [[nodiscard]] bool sendDue();
    [[nodiscard]] std::optional<QueuedMail> claim();
    [[nodiscard]] Result<void> deliver(SmtpClient &client, const QueuedMail &mail) const;
    void settle(const QueuedMail &mail, const Result<void> &delivery);
    [[nodiscard]] std::chrono::milliseconds untilNext();
    void forgetOld();
    //! Until stop(), or, with \a wakeable, until something was queued.
    void sleepFor(std::chrono::milliseconds time, bool wakeable);

    Store &m_store;
    const MailSettings m_settings;
    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    std::shared_ptr<Bell> m_bell;
    QDateTime m_forgotAt;
};

} // namespace callboard::server
