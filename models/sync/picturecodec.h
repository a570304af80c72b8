// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>

namespace callboard
{

//! Both run on the global thread pool.

//! PNG without metadata, scaled down to at most 1024 px.
[[nodiscard]] QFuture<Result<QByteArray>> encodePicture(const QImage &picture);
//! Only PNG, and only within the limits of models/domain/validation.h; scaled to \a side px where it is
//! larger.
[[nodiscard]] QFuture<Result<QImage>> decodePicture(const QByteArray &png, int side);

} // namespace callboard
