// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/userannouncer.h"

#include <utility>

namespace callboard
{

namespace
{

constexpr int pieceSize = 1000;
constexpr int piecesOnTheirWay = 2; // one is shown while the next is read; more would only fill memory

} // namespace

UserAnnouncer::UserAnnouncer(const Mirror &mirror, QObject *parent) : QObject(parent), m_mirror(mirror) {}

void UserAnnouncer::open(int round)
{
    m_round = round;
    m_reading = true;
    m_last = 0;
    m_read = 0;
    m_onTheWay = 0;
    m_here = count();
    emit progressChanged(m_round, progress());
    for (int i = 0; i < piecesOnTheirWay && m_reading; ++i)
        readPiece();
}

void UserAnnouncer::pieceTaken(int round)
{
    if (round != m_round)
        return;
    --m_onTheWay;
    if (m_reading)
        readPiece();
    else
        releaseMemory();
}

void UserAnnouncer::close()
{
    m_round = 0;
    m_reading = false;
}

void UserAnnouncer::readPiece()
{
    // Who changes meanwhile is announced at once and, if still to come, again. New ones come last.
    const auto piece = m_mirror.users(m_last, pieceSize);
    if (!piece) {
        m_reading = false;
        m_problem = piece.error().text;
        emit progressChanged(m_round, progress());
        return;
    }
    m_last = piece->last;
    m_read += piece->users.size();
    m_reading = piece->users.size() == pieceSize;
    m_holdsMemory = true;
    if (!piece->users.isEmpty()) {
        ++m_onTheWay;
        emit usersArrived(m_round, piece->users);
    }
    emit progressChanged(m_round, progress());
    if (!m_reading)
        releaseMemory();
}

// Once all has been read and taken: what is still on its way, megabytes, can't be given back.
void UserAnnouncer::releaseMemory()
{
    if (m_onTheWay == 0 && std::exchange(m_holdsMemory, false))
        m_mirror.releaseMemory();
}

void UserAnnouncer::changed(const QList<User> &arrived, const QList<RecordId> &gone)
{
    if (m_round == 0)
        return;
    for (qsizetype at = 0; at < arrived.size(); at += pieceSize) {
        ++m_onTheWay;
        emit usersArrived(m_round, arrived.mid(at, pieceSize));
    }
    if (!gone.isEmpty())
        emit usersGone(m_round, gone);
}

void UserAnnouncer::tell(bool stopped, const QString &problem)
{
    m_stopped = stopped;
    m_problem = problem;
    if (m_round != 0)
        emit progressChanged(m_round, progress());
}

qint64 UserAnnouncer::count() const
{
    const auto counted = m_mirror.userCount();
    return counted ? *counted : 0;
}

UsersProgress UserAnnouncer::progress() const
{
    using Phase = UsersProgress::Phase;
    const auto state = m_mirror.state(Collection::Users);
    if (m_reading)
        return {Phase::Reading, m_read, qMax(m_here, m_read), {}};
    if (!state)
        return {Phase::Failed, 0, 0, state.error().text};
    if (!m_problem.isEmpty()) {
        const qint64 here = count();
        return {Phase::Failed, here, qMax(here, state->total), m_problem};
    }
    if (state->complete)
        return {Phase::Ready, 0, 0, {}};
    return {m_stopped ? Phase::Stopped : Phase::Fetching,
            state->done,
            state->total > 0 ? qMax(state->total, state->done) : 0,
            {}};
}

} // namespace callboard
