// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/userpuller.h"

#include "models/domain/futures.h"
#include "models/sync/puller.h"

namespace callboard
{

namespace
{

constexpr int pageSize = 1000;
constexpr qsizetype writtenAtOnce = 8 * pageSize; // some megabytes; not much of the index is written twice
constexpr int writtenEveryMs = 250; // what is on its way is seen to come, and not asked for twice
constexpr int restartsAtMost = 2;   // a server that keeps expiring its cursors is asked again later

} // namespace

UserPuller::UserPuller(StudioApi &api, AccountFiles &files, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_files(files)
{
    m_sinceWritten.start();
}

void UserPuller::step()
{
    const auto state = m_files.mirror().state(Collection::Users);
    if (!state) {
        emit stepped(state.error());
        return;
    }
    if (m_gathered && m_gathered->from != state->cursor)
        m_gathered.reset(); // reading has begun anew
    const QString next = m_gathered ? m_gathered->cursor : state->cursor;
    if (m_asked != next)
        ask(next);
    m_due = true;
    if (m_inHand)
        take();
}

void UserPuller::setResting(bool resting)
{
    m_resting = resting;
    if (resting)
        static_cast<void>(write()); // what could not be kept is asked for again
}

void UserPuller::forget()
{
    m_gathered.reset();
}

void UserPuller::ask(const QString &cursor)
{
    drop();
    m_asked = cursor;
    whenDone<UserPage>(m_api.users(cursor, pageSize), this,
                       [this, round = m_round](const Result<UserPage> &page) {
                           if (round != m_round)
                               return;
                           m_inHand = page;
                           if (m_due)
                               take();
                           else if (!page)
                               drop(); // asked too early; why it failed may be over when its turn comes
                       });
}

void UserPuller::drop()
{
    m_asked.reset();
    m_inHand.reset();
    ++m_round;
}

void UserPuller::take()
{
    m_due = false;
    const QString cursor = *m_asked;
    const Result<UserPage> page = *std::exchange(m_inHand, std::nullopt);
    m_asked.reset();
    if (page && page->more && page->cursor != cursor)
        ask(page->cursor);
    const auto more = gather(cursor, page);
    if (!more)
        drop();
    emit stepped(more);
}

Result<bool> UserPuller::gather(const QString &cursor, const Result<UserPage> &page)
{
    if (!page) {
        const auto written = write();
        if (!written)
            return written;
        return page.error().kind == ErrorKind::CursorExpired ? startOver() : Result<bool>(page.error());
    }
    if (page->from != cursor)
        return oddFeedError(QStringLiteral("users from \"%1\" instead of \"%2\"").arg(page->from, cursor));
    if (page->more && (page->count() == 0 || page->cursor == cursor))
        return oddFeedError(QStringLiteral("a page of users that leads nowhere"));
    if (m_gathered && m_gathered->epoch != page->epoch) {
        if (const auto written = write(); !written)
            return written;
    }
    join(*page);
    const bool full =
        m_resting || m_gathered->count() >= writtenAtOnce || m_sinceWritten.hasExpired(writtenEveryMs);
    return page->more && !full ? Result<bool>(true) : write();
}

void UserPuller::join(const UserPage &page)
{
    if (!m_gathered) {
        m_gathered = page;
        return;
    }
    m_gathered->cursor = page.cursor;
    m_gathered->more = page.more;
    if (page.total)
        m_gathered->total = page.total;
    m_gathered->users += page.users;
    m_gathered->gone += page.gone;
}

Result<bool> UserPuller::write()
{
    if (!m_gathered)
        return true;
    const UserPage page = *std::exchange(m_gathered, std::nullopt);
    const auto changes = m_files.mirror().applyUsers(page);
    m_sinceWritten.start();
    if (!changes)
        return changes.error();
    if (!changes->applied)
        return startOver();
    m_restarts = 0;
    if (!page.more && m_following)
        m_files.mirror().releaseMemory();
    m_following = page.more;
    if (!changes->arrived.isEmpty() || !changes->gone.isEmpty())
        emit changed(changes->arrived, changes->gone);
    return page.more;
}

Result<bool> UserPuller::startOver()
{
    if (m_restarts++ >= restartsAtMost) {
        m_restarts = 0;
        return oddFeedError(QStringLiteral("the users have to be read anew again and again"));
    }
    const auto restarted = m_files.mirror().startOver(Collection::Users);
    return restarted ? Result<bool>(true) : Result<bool>(restarted.error());
}

} // namespace callboard
