// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/useractions.h"

#include <QObject>
#include <QTimer>

namespace callboard
{

//! \brief An action over a list of users, one after the other, with what became of each.
//!
//! What would meet everybody alike (no connection, the session is over, no right) ends the run: those not yet
//! tried are left with that reason. A studio that asks for a pause gets it, then the run goes on. GUI thread.
class BulkRun final : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Running, Done, Failed };
    struct Step {
        User user; //!< as it was before
        UserAction action;
        State state = State::Waiting;
        Error error = {}; //!< when it failed
    };

    //! The administration must outlive the run, or the run be deleted with it.
    BulkRun(Administration &administration, const QList<User> &users, const UserAction &action,
            QObject *parent = nullptr);
    //! With an action for each: what undoSteps() gives.
    BulkRun(Administration &administration, QList<Step> steps, QObject *parent = nullptr);

    void start();
    //! The one that is under way is waited for; the others stay as they are.
    void cancel();
    //! Again those that failed or were not tried. After finished().
    void retry();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] bool isPausing() const { return m_pause.isActive(); } //!< the studio asked for it
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] int count() const { return int(m_steps.size()); }
    [[nodiscard]] int done() const;
    [[nodiscard]] QList<Step> failures() const;
    //! What is not done: failed, or never tried.
    [[nodiscard]] int left() const { return count() - done(); }
    //! "Disabling user 2 of 5…" while it runs; then what came of it, in a sentence.
    [[nodiscard]] QString text() const;
    //! What undoes what was done; empty when nothing can be undone.
    [[nodiscard]] QList<Step> undoSteps() const;

signals:
    void progressChanged();
    void finished();

private:
    void next();
    void settle(qsizetype at, const Result<void> &result);
    void finish();

    Administration &m_administration;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    QTimer m_pause;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace callboard
