// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pictures/picture.h"

#include <QThreadPool>
#include <functional>

namespace callboard::server
{

//! \brief readPicture() on two threads of its own, so that decoding takes a bounded amount of memory and
//! never holds up anything else. Thread-safe.
class PictureReader
{
public:
    PictureReader();
    //! Waits for the pictures that are being read; those that still wait are not read and not answered.
    ~PictureReader();
    Q_DISABLE_COPY_MOVE(PictureReader)

    //! Calls back on a thread of the pool.
    void read(QByteArray file, std::function<void(Result<Picture>)> done);

private:
    QThreadPool m_pool;
};

} // namespace callboard::server
