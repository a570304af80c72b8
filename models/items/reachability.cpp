// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reachability.h"

#include "models/domain/futures.h"

#include <chrono>

namespace callboard
{

namespace
{

constexpr std::chrono::milliseconds typingPause(400);

} // namespace

Reachability::Reachability(Accounts &accounts, QObject *parent) : QObject(parent), m_accounts(accounts)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &Reachability::check);
}

void Reachability::setAddress(const QString &text)
{
    ++m_question;
    m_pause.stop();
    m_url = {};
    if (text.trimmed().isEmpty()) {
        setState(State::Unknown);
        return;
    }
    const Result<StudioUrl> url = StudioUrl::fromUserInput(text);
    if (!url.ok()) {
        m_error = url.error();
        setState(State::Malformed);
        return;
    }
    m_url = *url;
    m_pause.start();
    setState(State::Unknown);
}

void Reachability::check()
{
    m_pause.stop();
    if (!m_url.isValid() || m_state == State::Checking)
        return;
    const int question = ++m_question;
    setState(State::Checking);
    whenDone<StudioInfo>(m_accounts.reach(m_url), this, [this, question](const Result<StudioInfo> &studio) {
        if (question != m_question)
            return;
        if (studio.ok())
            m_studio = *studio;
        else
            m_error = studio.error();
        setState(studio.ok() ? State::Reachable : State::Unreachable);
    });
}

void Reachability::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace callboard
