// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userpictures.h"

#include "models/domain/futures.h"
#include "ui/widgets/avatar.h"

#include <QThreadPool>
#include <chrono>

namespace callboard
{

namespace
{

constexpr int kept = 300;      // some screens full
constexpr int mostWanted = 80; // some screens full; older wishes are stale
constexpr int requestsAtOnce = 6;
constexpr int smallSide = 64;
constexpr int largeSide = 512;
constexpr std::chrono::milliseconds patience(40); // rows that fly by are not asked for

} // namespace

UserPictures::UserPictures(Account &account, QObject *parent)
    : QObject(parent),
      m_account(account),
      m_pixmaps(kept)
{
    m_start.setSingleShot(true);
    m_start.setInterval(patience);
    connect(&m_start, &QTimer::timeout, this, &UserPictures::fetch);
    connect(&account, &Account::statusChanged, this, &UserPictures::forgetFailures);
}

QPixmap UserPictures::find(const PictureId &id, int side)
{
    if (!id.isValid())
        return {};
    const Key key(id, side);
    if (const QPixmap *known = m_pixmaps.object(key))
        return *known;
    if (!m_onTheWay.contains(key) && !m_failed.contains(key)) {
        m_wanted.removeOne(key);
        m_wanted.append(key);
        if (m_wanted.size() > mostWanted)
            m_wanted.removeFirst();
        if (!m_start.isActive())
            m_start.start();
    }
    return {};
}

void UserPictures::fetch()
{
    while (!m_wanted.isEmpty() && m_onTheWay.size() < requestsAtOnce) {
        const Key key = m_wanted.takeLast();
        m_onTheWay.insert(key);
        whenDone<QImage>(m_account.picture(key.first, key.second > smallSide ? largeSide : smallSide), this,
                         [this, key](const Result<QImage> &picture) {
                             if (picture) {
                                 round(key, *picture);
                                 return;
                             }
                             m_onTheWay.remove(key);
                             m_failed.insert(key);
                             fetch();
                         });
    }
}

void UserPictures::round(const Key &key, const QImage &picture)
{
    const Answer<QImage> answer;
    QThreadPool::globalInstance()->start(
        [answer, picture, side = key.second] { answer(Result<QImage>(roundPicture(picture, side))); });
    whenDone<QImage>(answer.future(), this, [this, key](const Result<QImage> &round) {
        m_onTheWay.remove(key);
        if (round)
            m_pixmaps.insert(key, new QPixmap(QPixmap::fromImage(*round)));
        emit arrived();
        fetch();
    });
}

void UserPictures::forgetFailures()
{
    if (m_account.status().state == SyncState::Saved && !m_failed.isEmpty()) {
        m_failed.clear();
        emit arrived();
    }
}

} // namespace callboard
