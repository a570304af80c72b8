// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pictures/jpegfile.h"

namespace callboard::server
{

namespace
{

// Markers: the second byte, after 0xFF.
constexpr uchar stuffedByte = 0x00;
constexpr uchar temporary = 0x01;
constexpr uchar firstRestart = 0xD0;
constexpr uchar startOfImage = 0xD8;
constexpr uchar endOfImage = 0xD9;
constexpr uchar startOfScan = 0xDA;
constexpr uchar fill = 0xFF;

bool standsAlone(uchar marker)
{
    return marker == temporary || (marker >= firstRestart && marker <= startOfImage);
}

} // namespace

bool jpegIsWhole(QByteArrayView file)
{
    const auto byte = [&](qsizetype at) { return uchar(file[at]); };
    bool inScan = false;
    qsizetype at = 0;
    while (at + 1 < file.size()) {
        if (byte(at) != 0xFF) {
            if (!inScan)
                return false;
            ++at;
            continue;
        }
        const uchar marker = byte(at + 1);
        if (marker == endOfImage)
            return true;
        if (marker == fill) {
            ++at;
        } else if (standsAlone(marker) || (inScan && marker == stuffedByte)) {
            at += 2;
        } else {
            if (at + 3 >= file.size())
                return false;
            inScan = marker == startOfScan;
            at += 2 + (byte(at + 2) << 8 | byte(at + 3));
        }
    }
    return false;
}

} // namespace callboard::server
