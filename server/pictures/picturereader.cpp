// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pictures/picturereader.h"

namespace callboard::server
{

PictureReader::PictureReader()
{
    m_pool.setMaxThreadCount(2);
    m_pool.setObjectName(QStringLiteral("pictures"));
}

PictureReader::~PictureReader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PictureReader::read(QByteArray file, std::function<void(Result<Picture>)> done)
{
    m_pool.start([file = std::move(file), done = std::move(done)] { done(readPicture(file)); });
}

} // namespace callboard::server
