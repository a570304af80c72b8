// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/bulkrun.h"

#include "models/domain/futures.h"
#include "models/sync/administration.h"

#include <algorithm>

namespace callboard
{

namespace
{

constexpr std::chrono::seconds longestPause(120);

// Errors that the next user would meet as well.
bool meetsEverybody(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::NotAStudio:
    case ErrorKind::Certificate:
    case ErrorKind::SignInRequired:
    case ErrorKind::Throttled:
    case ErrorKind::Forbidden:
    case ErrorKind::UpgradeRequired:
    case ErrorKind::NotOffered: return true;
    default: return error.code == QLatin1String("no-seats");
    }
}

QList<BulkRun::Step> sameForAll(const QList<User> &users, const UserAction &action)
{
    QList<BulkRun::Step> steps;
    steps.reserve(users.size());
    for (const User &user : users)
        steps.append({.user = user, .action = action});
    return steps;
}

} // namespace

BulkRun::BulkRun(Administration &administration, const QList<User> &users, const UserAction &action,
                 QObject *parent)
    : BulkRun(administration, sameForAll(users, action), parent)
{
}

BulkRun::BulkRun(Administration &administration, QList<Step> steps, QObject *parent)
    : QObject(parent),
      m_administration(administration),
      m_steps(std::move(steps))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &BulkRun::next);
}

void BulkRun::start()
{
    if (m_running)
        return;
    m_running = true;
    m_cancelled = false;
    m_at = 0;
    next();
}

void BulkRun::retry()
{
    if (m_running)
        return;
    for (Step &step : m_steps) {
        if (step.state == State::Failed) {
            step.state = State::Waiting;
            step.error = {};
        }
    }
    start();
}

void BulkRun::cancel()
{
    if (!m_running || m_cancelled)
        return;
    m_cancelled = true;
    if (m_pause.isActive()) {
        m_pause.stop();
        finish();
    } else {
        emit progressChanged();
    }
}

void BulkRun::next()
{
    while (m_at < m_steps.size() && m_steps.at(m_at).state == State::Done)
        ++m_at;
    if (m_cancelled || m_at >= m_steps.size()) {
        finish();
        return;
    }
    Step &step = m_steps[m_at];
    step.state = State::Running;
    emit progressChanged();
    whenDone<void>(UserActions::perform(m_administration, step.user, step.action), this,
                   [this, at = m_at](const Result<void> &result) { settle(at, result); });
}

void BulkRun::settle(qsizetype at, const Result<void> &result)
{
    Step &step = m_steps[at];
    if (!result.ok() && result.error().kind == ErrorKind::Throttled && !m_cancelled &&
        result.error().retryAfter.value_or(longestPause + std::chrono::seconds(1)) <= longestPause) {
        step.state = State::Waiting;
        m_pause.start(*result.error().retryAfter);
        emit progressChanged();
        return;
    }
    step.state = result.ok() ? State::Done : State::Failed;
    step.error = result.ok() ? Error() : result.error();
    m_at = at + 1;
    if (!result.ok() && meetsEverybody(result.error())) {
        for (Step &other : m_steps) {
            if (other.state == State::Waiting) {
                other.state = State::Failed;
                other.error = result.error();
            }
        }
        m_at = m_steps.size();
    }
    next();
}

void BulkRun::finish()
{
    m_running = false;
    emit progressChanged();
    emit finished();
}

int BulkRun::done() const
{
    return int(std::count_if(m_steps.begin(), m_steps.end(),
                             [](const Step &step) { return step.state == State::Done; }));
}

QList<BulkRun::Step> BulkRun::failures() const
{
    QList<Step> failures;
    std::copy_if(m_steps.begin(), m_steps.end(), std::back_inserter(failures),
                 [](const Step &step) { return step.state == State::Failed; });
    return failures;
}

QString BulkRun::text() const
{
    if (m_steps.isEmpty())
        return {};
    const UserAction action = m_steps.constFirst().action;
    if (m_running)
        return UserActions::progress(action, int(std::min(m_at + 1, m_steps.size())), count());
    const auto failed = int(failures().size());
    if (failed == 1 && count() == 1)
        return m_steps.constFirst().error.text;
    if (failed > 0)
        return UserActions::failed(action, failed, count());
    const auto first = std::find_if(m_steps.begin(), m_steps.end(),
                                    [](const Step &step) { return step.state == State::Done; });
    return first == m_steps.end() ? QString() : UserActions::done(action, first->user.displayName(), done());
}

QList<BulkRun::Step> BulkRun::undoSteps() const
{
    QList<Step> steps;
    for (const Step &step : m_steps) {
        const auto reverse = UserActions::reverse(step.action, step.user);
        if (step.state != State::Done || !reverse)
            continue;
        Step undo{.user = step.user, .action = *reverse};
        // As it is now: the server compares what the administrator saw.
        if (step.action.kind == UserAction::Kind::ChangeRole)
            undo.user.role = step.action.role;
        steps.append(undo);
    }
    return steps;
}

} // namespace callboard
