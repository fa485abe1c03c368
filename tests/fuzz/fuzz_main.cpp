// SPDX-License-Identifier: GPL-3.0-or-later
// The entry of each libFuzzer program; SYNTHRAY_DOOR says which door it knocks at.
#include "doors.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    synthray::doors::SYNTHRAY_DOOR(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
