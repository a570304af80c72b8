// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/harness/harness.h"

#include <QJsonDocument>
#include <array>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace callboard
{

Harness::Harness(StudioAccounts &accounts, HarnessOptions options, QObject *parent)
    : QObject(parent),
      m_accounts(accounts),
      m_options(std::move(options)),
      m_log(m_options.ackLog),
      m_patience(this)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const SyncStatus status = m_account ? m_account->status() : SyncStatus();
        emit finished(3, QStringLiteral("state %1, %2 waiting: %3 %4")
                             .arg(int(status.state))
                             .arg(status.waiting)
                             .arg(status.problem, status.detail));
    });
}

void Harness::start()
{
    if (!m_log.open(QIODevice::ReadWrite | QIODevice::Append)) {
        emit finished(2, m_log.errorString());
        return;
    }
    m_log.seek(0);
    const QByteArray logged = m_log.readAll();
    m_done = int(logged.count('\n'));
    if (!logged.isEmpty() &&
        !logged.endsWith('\n')) { // killed while writing the line: it counts, the edit was kept
        m_log.write("\n");
        m_log.flush();
        ++m_done;
    }
    m_patience.start(m_options.patienceMs);
    const AccountId id = m_accounts.lastUsed();
    if (id.isValid())
        use(id);
    else
        signIn();
}

void Harness::signIn()
{
    whenDone<AccountId>(m_accounts.signIn({m_options.url, m_options.login, m_options.password, true}), this,
                        [this](const Result<AccountId> &id) {
                            if (id)
                                use(*id);
                            else if (id.error().isTransient())
                                QTimer::singleShot(200, this, &Harness::signIn);
                            else
                                emit finished(2, id.error().text + u' ' + id.error().detail);
                        });
}

void Harness::use(const AccountId &id)
{
    m_account = m_accounts.open(id);
    if (!m_account) {
        emit finished(2, QStringLiteral("the account cannot be opened"));
        return;
    }
    connect(m_account, &Account::profileChanged, this, &Harness::look);
    connect(m_account, &Account::statusChanged, this, &Harness::look);
    look();
}

void Harness::look()
{
    const SyncStatus status = m_account->status();
    if (status.state == SyncState::SignInAgain && !m_signingIn) {
        m_signingIn = true;
        whenDone<void>(m_account->signInAgain(m_options.password), this, [this](const Result<void> &done) {
            m_signingIn = false;
            if (!done)
                QTimer::singleShot(200, this, &Harness::look);
        });
    }
    if (status.state == SyncState::Offline)
        QTimer::singleShot(500, m_account, &Account::syncNow);
    if (m_account->profile().loaded && !m_editing && m_done < m_options.edits)
        next();
    if (m_done >= m_options.edits && status.state == SyncState::Saved && status.waiting == 0)
        emit finished(0, QStringLiteral("%1 edits are on the server").arg(m_done));
}

FieldEditRequest Harness::editNumber(int number) const
{
    static constexpr std::array fields{field::firstName, field::lastName, field::startPage};
    return {QLatin1String(fields.at(size_t(number) % fields.size())), QStringLiteral("edit-%1").arg(number)};
}

void Harness::next()
{
    m_editing = true;
    const FieldEditRequest edit = editNumber(m_done);
    whenDone<void>(m_account->edit({edit}), this, [this, edit](const Result<void> &kept) {
        if (!kept) {
            m_editing = false;
            QTimer::singleShot(100, this, &Harness::look);
            return;
        }
        acknowledge(edit);
        m_patience.start(m_options.patienceMs);
        QTimer::singleShot(m_options.intervalMs, this, [this] {
            m_editing = false;
            look();
        });
    });
}

void Harness::acknowledge(const FieldEditRequest &edit)
{
    const QJsonObject line{{QStringLiteral("n"), m_done},
                           {QStringLiteral("field"), edit.field},
                           {QStringLiteral("value"), edit.value}};
    m_log.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_log.flush();
#ifdef Q_OS_UNIX
    ::fsync(m_log.handle());
#endif
    ++m_done;
}

} // namespace callboard
