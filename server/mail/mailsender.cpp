// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/mailsender.h"

#include "server/mail/mailtext.h"
#include "server/mail/mimemessage.h"
#include "server/mail/smtpclient.h"

#include <QLoggingCategory>

using namespace std::chrono_literals;

namespace callboard::server
{

namespace
{

Q_LOGGING_CATEGORY(lcMail, "callboard.server.mail", QtInfoMsg)

constexpr auto longestSleep = 60s; // how late a mail may be whose announcement was missed
constexpr auto claimMargin = 10s;  // from the end of a delivery to its being written down
constexpr int keptDays = 30;       // of mails that were sent or given up

Error permanent(const QString &text)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.text = text;
    return error;
}

bool cannotSpeak(const Result<void> &delivery)
{
    return !delivery &&
           (delivery.error().kind == ErrorKind::Unreachable || delivery.error().kind == ErrorKind::Timeout);
}

} // namespace

MailSender::MailSender(Store &store, MailSettings settings)
    : m_store(store),
      m_settings(std::move(settings)),
      m_bell(std::make_shared<Bell>())
{
}

MailSender::~MailSender()
{
    stop();
}

void MailSender::start()
{
    m_store.subscribe([bell = m_bell](const QString &what) {
        if (what != QLatin1String("mail") && what != QLatin1String("reconnected"))
            return;
        const std::lock_guard lock(bell->mutex);
        bell->rung = true;
        bell->condition.notify_all();
    });
    m_thread = std::thread([this] { run(); });
}

void MailSender::stop()
{
    {
        const std::lock_guard lock(m_bell->mutex);
        m_stop = true;
    }
    m_bell->condition.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void MailSender::sleepFor(std::chrono::milliseconds time, bool wakeable)
{
    std::unique_lock lock(m_bell->mutex);
    m_bell->condition.wait_for(lock, time, [&] { return m_stop || (wakeable && m_bell->rung); });
}

void MailSender::run()
{
    while (!m_stop) {
        {
            const std::lock_guard lock(m_bell->mutex);
            m_bell->rung = false;
        }
        if (sendDue())
            sleepFor(m_settings.firstPause, false);
        else
            sleepFor(untilNext(), true);
        forgetOld();
    }
}

bool MailSender::sendDue()
{
    std::unique_ptr<SmtpClient> client;
    while (!m_stop) {
        const auto mail = claim();
        if (!mail)
            return false;
        if (!client)
            client = std::make_unique<SmtpClient>(m_settings, m_stop);
        const Result<void> delivery = deliver(*client, *mail);
        settle(*mail, delivery);
        if (cannotSpeak(delivery))
            return true;
    }
    return false;
}

std::optional<MailSender::QueuedMail> MailSender::claim()
{
    const auto claimTime = m_settings.timeout + claimMargin;
    auto claimed = m_store.writeAndWait([claimTime](Transaction &transaction) -> std::optional<QueuedMail> {
        const QDateTime now = transaction.now();
        const auto row = transaction.first(
            QStringLiteral("update mail_outbox set not_before = ?, attempts = attempts + 1 where id = "
                           "(select id from mail_outbox where sent_at is null and failed_at is null and "
                           "not_before <= ? order by not_before, created_at limit 1) and not_before <= ? "
                           "returning id, message_id, recipient, kind, content, created_at, attempts"),
            {timeValue(now.addSecs(claimTime.count())), timeValue(now), timeValue(now)});
        if (!row)
            return std::nullopt;
        const auto studio = transaction.first(QStringLiteral("select name from studio"));
        return QueuedMail{row->text(0),         row->text(1), row->text(2),
                          row->text(3),         row->json(4), row->time(5),
                          int(row->integer(6)), now,          studio ? studio->text(0) : QString()};
    });
    if (!claimed) {
        qCWarning(lcMail) << "the outbox can't be read:" << claimed.error().detail;
        return std::nullopt;
    }
    return std::move(claimed).value();
}

Result<void> MailSender::deliver(SmtpClient &client, const QueuedMail &mail) const
{
    const auto kind = mailKindFromString(mail.kind);
    if (!kind)
        return permanent(QStringLiteral("this version knows no mail of this kind"));
    if (!isSafeAddress(mail.recipient))
        return permanent(QStringLiteral("the address is not one that mail can be sent to"));
    const int minutes = mail.content.value(QLatin1String("minutes")).toInt();
    if (minutes > 0 && mail.createdAt.addSecs(minutes * 60) <= mail.now)
        return permanent(QStringLiteral("its link ran out before it could be sent"));

    Envelope envelope;
    envelope.fromName = m_settings.fromName.isEmpty() ? mail.studio : m_settings.fromName;
    envelope.fromAddress = m_settings.fromAddress;
    envelope.to = {mail.recipient};
    envelope.messageId = mail.messageId;
    envelope.date = mail.createdAt;
    return client.send(envelope.to, composeMessage(envelope, writeMail(*kind, mail.content, mail.studio)));
}

void MailSender::settle(const QueuedMail &mail, const Result<void> &delivery)
{
    const bool cancelled = !delivery && delivery.error().kind == ErrorKind::Cancelled;
    const bool parked =
        !delivery && !cancelled &&
        (delivery.error().kind == ErrorKind::Invalid || mail.attempts >= m_settings.maxAttempts);
    const QString problem = delivery ? QString() : delivery.error().text;
    const auto pause = m_settings.pauseAfter(mail.attempts);

    const auto written = m_store.writeAndWait([&](Transaction &transaction) {
        const QDateTime now = transaction.now();
        // The values go with the mail: they may hold a link that still works.
        if (delivery)
            transaction.execute(
                QStringLiteral(
                    "update mail_outbox set sent_at = ?, content = '{}', last_error = '' where id = ?"),
                {timeValue(now), mail.id});
        else if (parked)
            transaction.execute(
                QStringLiteral(
                    "update mail_outbox set failed_at = ?, content = '{}', last_error = ? where id = ?"),
                {timeValue(now), problem, mail.id});
        else if (cancelled)
            transaction.execute(
                QStringLiteral("update mail_outbox set not_before = ?, attempts = attempts - 1 where id = ?"),
                {timeValue(now), mail.id});
        else
            transaction.execute(
                QStringLiteral("update mail_outbox set not_before = ?, last_error = ? where id = ?"),
                {timeValue(now.addSecs(pause.count())), problem, mail.id});
    });
    // Addresses stay out of the log: the id finds the row.
    if (parked)
        qCWarning(lcMail).noquote() << "mail" << mail.id << "given up after" << mail.attempts
                                    << "attempts:" << problem;
    else if (!delivery && !cancelled)
        qCInfo(lcMail).noquote() << "mail" << mail.id << "waits for another attempt:" << problem;
    if (!written)
        qCWarning(lcMail).noquote() << "mail" << mail.id << "may be sent twice:" << written.error().detail;
}

std::chrono::milliseconds MailSender::untilNext()
{
    const auto next = m_store.readAndWait([](Transaction &transaction) -> qint64 {
        const auto row = transaction.first(QStringLiteral(
            "select min(not_before) from mail_outbox where sent_at is null and failed_at is null"));
        return row && !row->isNull(0)
                   ? qMax<qint64>(0, row->integer(0) - transaction.now().toMSecsSinceEpoch())
                   : std::chrono::milliseconds(longestSleep).count();
    });
    return next ? std::min<std::chrono::milliseconds>(longestSleep, std::chrono::milliseconds(*next) + 1ms)
                : 5s;
}

void MailSender::forgetOld()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_stop || (m_forgotAt.isValid() && m_forgotAt.secsTo(now) < 3600))
        return;
    m_forgotAt = now;
    const auto done = m_store.writeAndWait([](Transaction &transaction) {
        const QVariant before = timeValue(transaction.now().addDays(-keptDays));
        transaction.execute(QStringLiteral("delete from mail_outbox where sent_at < ? or failed_at < ?"),
                            {before, before});
    });
    if (!done)
        qCWarning(lcMail) << "old mails can't be forgotten:" << done.error().detail;
}

} // namespace callboard::server
