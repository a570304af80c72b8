// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/studioapi.h"
#include "models/sync/accountfiles.h"

#include <QElapsedTimer>

namespace callboard
{

//! \brief Reads the studio's users into the mirror, one page for each step(), so that everything else has its
//! turn in between. While a page is written here, the studio already works on the next one. Pages that come
//! quickly are written several at a time: ids have no order, so each transaction writes most of their index.
class UserPuller : public QObject
{
    Q_OBJECT
public:
    UserPuller(StudioApi &api, AccountFiles &files, QObject *parent = nullptr);

    //! Ends with stepped().
    void step();
    //! No more steps for a while: what has come is written, and what is on its way when it comes.
    void setResting(bool resting);
    //! What has come and is not written goes.
    void forget();

signals:
    void changed(const QList<callboard::User> &arrived, const QList<callboard::RecordId> &gone);
    //! Whether there is more, or why it did not work.
    void stepped(const callboard::Result<bool> &more);

private:
    void ask(const QString &cursor);
    void drop();
    void take();
    [[nodiscard]] Result<bool> gather(const QString &cursor, const Result<UserPage> &page);
    void join(const UserPage &page);
    [[nodiscard]] Result<bool> write();
    [[nodiscard]] Result<bool> startOver();

    StudioApi &m_api;
    AccountFiles &m_files;
    std::optional<QString> m_asked;           //!< cursor of the page that is asked for, or in hand
    std::optional<Result<UserPage>> m_inHand; //!< the answer
    std::optional<UserPage> m_gathered;       //!< pages that are not written yet, as one
    QElapsedTimer m_sinceWritten;
    int m_round = 0; //!< an answer of another one is not heard
    bool m_due = false;
    bool m_resting = false;
    bool m_following = false; //!< the last page said that there is more
    int m_restarts = 0;       //!< readings begun anew since a page was taken
};

} // namespace callboard
