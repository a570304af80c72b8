// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/account.h"

#include <QCache>
#include <QPixmap>
#include <QSet>
#include <QTimer>

namespace callboard
{

//! \brief Round pictures of people for lists, fetched when they are first wanted. What was wanted last comes
//! first, so that a list that is scrolled shows its rows, not those that have gone by. Scaling and rounding
//! happen on the thread pool; the newest 300 are kept. GUI thread.
class UserPictures final : public QObject
{
    Q_OBJECT
public:
    explicit UserPictures(Account &account, QObject *parent = nullptr);

    //! Null until it is there; then arrived() says so. \a side in device pixels.
    [[nodiscard]] QPixmap find(const PictureId &id, int side);

signals:
    void arrived();

private:
    using Key = std::pair<PictureId, int>;

    void fetch();
    void round(const Key &key, const QImage &picture);
    void forgetFailures();

    Account &m_account;
    QCache<Key, QPixmap> m_pixmaps;
    QList<Key> m_wanted; //!< the latest last
    QSet<Key> m_onTheWay;
    QSet<Key> m_failed;
    QTimer m_start;
};

} // namespace callboard
