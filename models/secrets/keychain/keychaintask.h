// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/futures.h"
#include "models/secrets/keychain/keychainjob.h"
#include "models/secrets/keychain/keychainservice.h"

#include <QTimer>
#include <chrono>

namespace callboard
{

//! How long a task waits.
struct KeychainPatience {
    std::chrono::milliseconds beforeTelling{5'000};   //!< until a job that runs is shown as waiting
    std::chrono::milliseconds beforeGivingUp{60'000}; //!< until the caller gets an answer, from when it asked
};

//! \brief One reading, writing or removing of a secret, with the looks and checks around it that make its
//! answer true.
//!
//! A write is read back and compared; a removal is looked for; an entry that is there but can't be read is an
//! error. A failing job is tried once more. Its caller is answered by its patience's end at the latest,
//! though the job of it may run on: it has ended only then.
class KeychainTask final : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Read, Write, Remove };

    KeychainTask(Kind kind, KeychainService &keychain, const QString &service, const QString &key,
                 const QByteArray &secret, const KeychainPatience &patience, QObject *parent);
    ~KeychainTask() override;

    //! The secret that was read; empty if there surely is none, and for writing and removing.
    [[nodiscard]] QFuture<Result<QByteArray>> future() const { return m_answer.future(); }
    //! It is its turn: no other task's job is running.
    void begin();

signals:
    //! What the keychain said, or what became clear about it.
    void found(const callboard::KeychainFinding &finding);
    //! A job has been running for long.
    void takesLong();
    //! The caller has its answer and no job is running. Emitted once; delete it then.
    void ended();

private:
    using AfterJob = void (KeychainTask::*)(const KeychainJobEnd &);

    void decide(const KeychainFinding &finding);
    void run(Kind job, AfterJob next);
    void afterRead(const KeychainJobEnd &end);
    void afterWrite(const KeychainJobEnd &end);
    void afterReadBack(const KeychainJobEnd &end);
    void afterClearing(const KeychainJobEnd &end);
    void afterRemove(const KeychainJobEnd &end);
    void confirmRemoval(const KeychainFinding &finding);
    void afterRemovalRead(const KeychainJobEnd &end);

    void tryOnceMore(const KeychainJobEnd &end);
    void succeed(const QByteArray &secret = {});
    void fail(const KeychainFinding &finding);
    void failUnexpectedly(const QString &detail);
    void giveUp();
    void endIfIdle();

    const Kind m_kind;
    KeychainService &m_keychain;
    const QString m_service;
    const QString m_key;
    QByteArray m_secret;
    Answer<QByteArray> m_answer;
    KeychainFinding m_finding;
    QTimer m_patience;
    QTimer m_watchdog;
    bool m_begun = false;
    bool m_jobRuns = false;
    bool m_triedTwice = false;
    bool m_cleared = false;
    bool m_answered = false;
    bool m_ended = false;
};

} // namespace callboard
