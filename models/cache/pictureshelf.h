// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace callboard
{

//! \brief The picture files of one account: copies of the studio's (named by content and side; the ones not
//! used for longest go when they are too many), and the spool of those that wait to be sent (never removed
//! while an edit names them).
//!
//! Used on the account's thread.
class PictureShelf
{
public:
    static constexpr int largestSide = 512; //!< px; what the studio has besides 64
    static constexpr qint64 usualCapacity = 64 * 1024 * 1024;

    explicit PictureShelf(QString folder, qint64 capacity = usualCapacity);

    //! The PNG of a copy, else a larger one, else a spooled picture whatever its side; empty if there is
    //! none.
    [[nodiscard]] QByteArray find(const PictureId &id, int side) const;
    [[nodiscard]] Result<void> keep(const PictureId &id, int side, const QByteArray &png) const;

    //! Writes a picture so that it survives a crash, before the edit that names it is committed. Its id is
    //! its content's.
    [[nodiscard]] Result<PictureId> spool(const QByteArray &png) const;
    [[nodiscard]] QByteArray spooled(const PictureId &id) const;
    //! The spooled pictures that no edit names become copies like the others.
    void sweepSpool(const QSet<PictureId> &named) const;

private:
    [[nodiscard]] QString copyPath(const PictureId &id, int side) const;
    [[nodiscard]] QString spoolPath(const PictureId &id) const;
    void makeRoom() const;

    QString m_folder;
    qint64 m_capacity;
};

} // namespace callboard
