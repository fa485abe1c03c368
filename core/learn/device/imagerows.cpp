// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled so that its loops may be done several values at once (core/CMakeLists.txt).
#include "learn/device/imagerows.h"

#include "base/wide.h"

namespace synthray::detail {

SYNTHRAY_WIDE void addPatches(const float *patches, qint64 height, qint64 width, qint64 kernel,
                              qint64 channels, qint64 stride, float *image, qint64 across)
{
    const qint64 run = kernel * channels; // values of a patch that lie side by side in the image
    for (qint64 y = 0; y < height; ++y)
        for (qint64 x = 0; x < width; ++x)
            for (qint64 row = 0; row < kernel; ++row, patches += run) {
                float *into = image + ((y * stride + row) * across + x * stride) * channels;
                SYNTHRAY_INDEPENDENT
                for (qint64 i = 0; i < run; ++i)
                    into[i] += patches[i];
            }
}

} // namespace synthray::detail
