// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychain/keychaintask.h"

namespace callboard
{

using Entry = KeychainFinding::Entry;
using Outcome = KeychainJobEnd::Outcome;

KeychainTask::KeychainTask(Kind kind, KeychainService &keychain, const QString &service, const QString &key,
                           const QByteArray &secret, const KeychainPatience &patience, QObject *parent)
    : QObject(parent),
      m_kind(kind),
      m_keychain(keychain),
      m_service(service),
      m_key(key),
      m_secret(secret)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &KeychainTask::giveUp);
    m_patience.start(patience.beforeGivingUp);
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(patience.beforeTelling);
    connect(&m_watchdog, &QTimer::timeout, this, &KeychainTask::takesLong);
}

KeychainTask::~KeychainTask()
{
    m_secret.fill('\0');
}

void KeychainTask::begin()
{
    m_begun = true;
    m_keychain.look(m_key, this, [this](const KeychainFinding &finding) { decide(finding); });
}

void KeychainTask::decide(const KeychainFinding &finding)
{
    if (m_answered)
        return;
    m_finding = finding;
    emit found(finding);
    if (finding.entry == Entry::Absent && m_kind != Kind::Write)
        succeed();
    else if (finding.state != KeychainState::Ready || finding.entry == Entry::Locked)
        fail(finding);
    else if (m_kind == Kind::Read)
        run(Kind::Read, &KeychainTask::afterRead);
    else if (m_kind == Kind::Write)
        run(Kind::Write, &KeychainTask::afterWrite);
    else
        run(Kind::Remove, &KeychainTask::afterRemove);
}

void KeychainTask::run(Kind job, AfterJob next)
{
    if (m_answered)
        return endIfIdle();
    m_keychain.prepareJob();
    m_jobRuns = true;
    m_watchdog.start();
    const auto then = [this, next](const KeychainJobEnd &end) {
        m_jobRuns = false;
        m_watchdog.stop();
        if (m_answered)
            endIfIdle();
        else
            (this->*next)(end);
    };
    if (job == Kind::Read)
        KeychainJob::read(m_service, m_key, this, then);
    else if (job == Kind::Write)
        KeychainJob::write(m_service, m_key, m_secret, this, then);
    else
        KeychainJob::remove(m_service, m_key, this, then);
}

void KeychainTask::afterRead(const KeychainJobEnd &end)
{
    if (end.outcome == Outcome::Done && !end.secret.isEmpty())
        succeed(end.secret);
    else if (end.outcome == Outcome::NotFound && m_finding.entry == Entry::Unknown)
        succeed();
    else // KWallet reports a failed reading as success with nothing, Secret Service a locked entry as not
         // found
        tryOnceMore(end);
}

void KeychainTask::afterWrite(const KeychainJobEnd &end)
{
    if (end.outcome == Outcome::Done)
        run(Kind::Read, &KeychainTask::afterReadBack);
    else
        tryOnceMore(end);
}

void KeychainTask::afterReadBack(const KeychainJobEnd &end)
{
    if (end.outcome == Outcome::Done && end.secret == m_secret)
        return succeed();
    if (m_cleared || end.outcome != Outcome::Done)
        return tryOnceMore(end);
    // Something else is in the way under the same name, such as a text entry, which hides a binary one.
    m_cleared = true;
    run(Kind::Remove, &KeychainTask::afterClearing);
}

void KeychainTask::afterClearing(const KeychainJobEnd &)
{
    run(Kind::Write, &KeychainTask::afterWrite);
}

void KeychainTask::afterRemove(const KeychainJobEnd &end)
{
    if (end.outcome != Outcome::Done && end.outcome != Outcome::NotFound)
        return tryOnceMore(end);
    m_keychain.look(m_key, this, [this](const KeychainFinding &finding) { confirmRemoval(finding); });
}

void KeychainTask::confirmRemoval(const KeychainFinding &finding)
{
    if (m_answered)
        return;
    emit found(finding);
    if (finding.entry == Entry::Absent)
        succeed();
    else if (finding.state != KeychainState::Ready || finding.entry == Entry::Locked)
        fail(finding);
    else if (finding.entry == Entry::Unknown)
        run(Kind::Read, &KeychainTask::afterRemovalRead);
    else
        failUnexpectedly(QStringLiteral("the entry is still there after its removal"));
}

void KeychainTask::afterRemovalRead(const KeychainJobEnd &end)
{
    if (end.outcome == Outcome::NotFound)
        succeed();
    else
        failUnexpectedly(QStringLiteral("the entry is still there after its removal: %1").arg(end.detail));
}

void KeychainTask::tryOnceMore(const KeychainJobEnd &end)
{
    if (!m_triedTwice && end.outcome != Outcome::Denied) {
        m_triedTwice = true;
        return begin();
    }
    if (end.outcome == Outcome::Denied)
        fail({KeychainState::Locked,
              tr("The keyring did not let Callboard in. Unlock it, or allow Callboard to use it, and try "
                 "again."),
              end.detail, Entry::Locked});
    else
        failUnexpectedly(end.detail.isEmpty() ? QStringLiteral("what was read is not what was written")
                                              : end.detail);
}

void KeychainTask::succeed(const QByteArray &secret)
{
    m_answered = true;
    m_answer(secret);
    endIfIdle();
}

void KeychainTask::failUnexpectedly(const QString &detail)
{
    const KeychainFinding failing{KeychainState::Failing,
                                  tr("This computer's keyring reported an error, so your sign-in can't be "
                                     "kept in it. Unlock or restart it and try "
                                     "again."),
                                  detail, Entry::Unknown};
    emit found(failing);
    fail(failing);
}

void KeychainTask::fail(const KeychainFinding &finding)
{
    m_answered = true;
    Error error;
    error.kind = ErrorKind::Keychain;
    error.text = finding.text;
    error.detail = finding.detail;
    m_answer(error);
    endIfIdle();
}

void KeychainTask::giveUp()
{
    if (m_answered)
        return;
    fail({KeychainState::Waiting,
          tr("This computer's keyring has not answered for a long time. If it asks for its password in "
             "another window, answer "
             "there and try again."),
          m_begun ? QStringLiteral("no answer in time")
                  : QStringLiteral("another request to the keyring is stuck"),
          Entry::Unknown});
}

void KeychainTask::endIfIdle()
{
    if (m_jobRuns || m_ended)
        return;
    m_ended = true;
    m_patience.stop();
    emit ended();
}

} // namespace callboard
