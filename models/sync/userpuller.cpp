// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/userpuller.h"

#include "models/domain/futures.h"
#include "models/sync/puller.h"

namespace callboard
{

namespace
{

constexpr int pageSize = 1000;
constexpr int restartsAtMost = 2; // a server that keeps expiring its cursors is asked again later

} // namespace

UserPuller::UserPuller(StudioApi &api, AccountFiles &files, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_files(files)
{
}

void UserPuller::step()
{
    const auto state = m_files.mirror().state(Collection::Users);
    if (!state) {
        emit stepped(state.error());
        return;
    }
    if (m_asked != state->cursor)
        ask(state->cursor);
    m_due = true;
    if (m_inHand)
        take();
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
    const auto more = apply(cursor, page);
    if (!more)
        drop();
    emit stepped(more);
}

Result<bool> UserPuller::apply(const QString &cursor, const Result<UserPage> &page)
{
    if (!page)
        return page.error().kind == ErrorKind::CursorExpired ? startOver() : Result<bool>(page.error());
    if (page->from != cursor)
        return oddFeedError(QStringLiteral("users from \"%1\" instead of \"%2\"").arg(page->from, cursor));
    if (page->more && (page->count() == 0 || page->cursor == cursor))
        return oddFeedError(QStringLiteral("a page of users that leads nowhere"));
    const auto changes = m_files.mirror().applyUsers(*page);
    if (!changes)
        return changes.error();
    if (!changes->applied)
        return startOver();
    m_restarts = 0;
    if (!page->more && m_following)
        m_files.mirror().releaseMemory();
    m_following = page->more;
    if (!changes->arrived.isEmpty() || !changes->gone.isEmpty())
        emit changed(changes->arrived, changes->gone);
    return page->more;
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
