// SPDX-License-Identifier: GPL-3.0-or-later
// bfloat16 in inner loops: the upper half of a float32, rounded to the nearest, ties to even.
#pragma once

#include "base/wide.h"

#include <QtGlobal>

#include <bit>

namespace synthray::detail {

struct BFloat {
    quint16 bits;
};

SYNTHRAY_INLINE float widened(float value) { return value; }
SYNTHRAY_INLINE float widened(BFloat value)
{
    return std::bit_cast<float>(quint32(value.bits) << 16);
}

SYNTHRAY_INLINE void store(float value, float &into) { into = value; }
SYNTHRAY_INLINE void store(float value, BFloat &into)
{
    const auto bits = std::bit_cast<quint32>(value);
    const quint32 rounded = (bits + 0x7fff + (bits >> 16 & 1)) >> 16;
    const bool isNumber = (bits & 0x7fffffff) <= 0x7f800000;
    into.bits = quint16(isNumber ? rounded : 0x7fc0);
}

} // namespace synthray::detail
