// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/administration.h"
#include "models/sync/mirror.h"

namespace callboard
{

//! \brief Tells whoever has opened the users about them: the copy in pieces, then what changes; and how far
//! that is. Each opening is a round of its own, so that what was said in an earlier one can be told apart. On
//! the account's thread.
class UserAnnouncer : public QObject
{
    Q_OBJECT
public:
    explicit UserAnnouncer(const Mirror &mirror, QObject *parent = nullptr);

    //! Begins anew.
    void open(int round);
    //! A piece of that round has been taken: one more may come.
    void pieceTaken(int round);
    void close();

    void changed(const QList<User> &arrived, const QList<RecordId> &gone);
    //! Fetching has come on, stopped or failed (\a problem is not empty).
    void tell(bool stopped, const QString &problem);

signals:
    void usersArrived(int round, const QList<callboard::User> &users);
    void usersGone(int round, const QList<callboard::RecordId> &users);
    void progressChanged(int round, const callboard::UsersProgress &progress);

private:
    void readPiece();
    void releaseMemory();
    [[nodiscard]] UsersProgress progress() const;
    [[nodiscard]] qint64 count() const; //!< all rows are looked at: not for every page or change

    const Mirror &m_mirror;
    int m_round = 0; //!< 0: closed
    bool m_reading = false;
    qint64 m_last = 0; //!< where reading goes on
    qint64 m_read = 0;
    qint64 m_here = 0;          //!< when reading began
    int m_onTheWay = 0;         //!< pieces that were announced and not yet taken
    bool m_holdsMemory = false; //!< that reading took
    bool m_stopped = false;
    QString m_problem;
};

} // namespace callboard
