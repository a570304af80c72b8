// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/studioapi.h"
#include "models/sync/accountfiles.h"

namespace callboard
{

//! \brief Reads what has changed on the server into the mirror, page by page to the end: any collection but
//! the users, which are too many for that (UserPuller). At the end of the profile the outbox is merged with
//! it. One pull at a time.
class Puller : public QObject
{
    Q_OBJECT
public:
    Puller(StudioApi &api, AccountFiles &files, QObject *parent = nullptr);

    void pull(Collection collection);

signals:
    void finished(const callboard::Result<void> &result);

private:
    void ask();
    void take(const QString &cursor, const Result<ChangePage> &page);
    [[nodiscard]] Result<bool> apply(const QString &cursor, const ChangePage &page);

    StudioApi &m_api;
    AccountFiles &m_files;
    Collection m_collection = Collection::Profile;
    int m_restarts = 0; //!< readings begun anew within this pull
};

//! What is wrong with the studio's answers; it is asked again later.
[[nodiscard]] Error oddFeedError(const QString &detail);

} // namespace callboard
