// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/puller.h"

#include "models/domain/futures.h"
#include "models/domain/seats.h"
#include "models/domain/studiosettings.h"

#include <QCoreApplication>

namespace callboard
{

namespace
{

constexpr int pageSize = 1000;    // 46 ms a transaction at most (sync-keychain.md, 1.1, "Cost")
constexpr int restartsAtMost = 2; // a server that keeps expiring its cursors is asked again later

// A record is taken whole or not at all.
Result<void> checked(Collection collection, const Record &record)
{
    const auto verdict = [](const auto &read) { return read ? Result<void>() : Result<void>(read.error()); };
    switch (collection) {
    case Collection::Profile: return verdict(Profile::fromJson(record.id, record.fields));
    case Collection::Studio: return verdict(StudioFacts::fromRecord(record));
    case Collection::Seats: return verdict(Seats::fromRecord(record));
    case Collection::Purchases: return verdict(Purchase::fromRecord(record));
    case Collection::Settings: return verdict(StudioSettings::fromRecord(record));
    case Collection::Users: break; // UserPuller's
    }
    return {};
}

} // namespace

Error oddFeedError(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.text = QCoreApplication::translate(
        "callboard::Puller", "The studio sent an answer that this program does not understand. It is asked "
                             "again in a while.");
    error.detail = detail;
    return error;
}

Puller::Puller(StudioApi &api, AccountFiles &files, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_files(files)
{
}

void Puller::pull(Collection collection)
{
    m_collection = collection;
    m_restarts = 0;
    ask();
}

void Puller::ask()
{
    const auto state = m_files.mirror().state(m_collection);
    if (!state) {
        emit finished(state.error());
        return;
    }
    const QString cursor = state->cursor;
    whenDone<ChangePage>(m_api.changes(m_collection, cursor, pageSize), this,
                         [this, cursor](const Result<ChangePage> &page) { take(cursor, page); });
}

void Puller::take(const QString &cursor, const Result<ChangePage> &page)
{
    Result<bool> more = page ? apply(cursor, *page) : Result<bool>(page.error());
    if (!page && page.error().kind == ErrorKind::CursorExpired && m_restarts++ < restartsAtMost) {
        const auto restarted = m_files.mirror().startOver(m_collection);
        more = restarted ? Result<bool>(true) : Result<bool>(restarted.error());
    }
    if (more && *more)
        ask();
    else
        emit finished(more ? Result<void>() : Result<void>(more.error()));
}

Result<bool> Puller::apply(const QString &cursor, const ChangePage &page)
{
    if (page.from != cursor)
        return oddFeedError(QStringLiteral("a page from \"%1\" instead of \"%2\"").arg(page.from, cursor));
    if (page.more && (page.items.isEmpty() || page.cursor == cursor))
        return oddFeedError(QStringLiteral("a page that leads nowhere"));
    for (const Record &record : page.items) {
        if (record.gone)
            continue;
        if (const auto whole = checked(m_collection, record); !whole)
            return whole.error();
    }
    const auto applied = m_files.mirror().applyPage(m_collection, page);
    if (!applied)
        return applied.error();
    if (!*applied) {
        if (m_restarts++ >= restartsAtMost)
            return oddFeedError(QStringLiteral("the epoch keeps changing"));
        return true;
    }
    if (page.more)
        return true;
    if (m_collection != Collection::Profile)
        return false;
    // At the end, and for every record: the sweep may have taken one that no page named.
    const auto rebased = m_files.outbox().rebaseAll();
    return rebased ? Result<bool>(false) : Result<bool>(rebased.error());
}

} // namespace callboard
