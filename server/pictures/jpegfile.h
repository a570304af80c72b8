// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace callboard::server
{

//! True when a JPEG file goes on to its end mark (ITU-T T.81, annex B). Decoders fill what is missing with
//! grey and call it a success, so a cut upload has to be found here.
[[nodiscard]] bool jpegIsWhole(QByteArrayView file);

} // namespace callboard::server
