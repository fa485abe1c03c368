// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled so that its loops may be done several values at once (core/CMakeLists.txt).
#include "learn/device/imagerows.h"

#include <algorithm>
#include <vector>

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

void copyPatches(const BFloat *image, const PatchGrid &grid, BFloat *patches)
{
    const qint64 channels = grid.channels, run = grid.kernel * channels;
    for (qint64 y = 0; y < grid.outHeight; ++y)
        for (qint64 x = 0; x < grid.outWidth; ++x) {
            const qint64 left = x * grid.stride - grid.pad;
            const qint64 first = std::clamp<qint64>(-left, 0, grid.kernel);
            const qint64 last = std::clamp<qint64>(grid.width - left, first, grid.kernel);
            for (qint64 row = 0; row < grid.kernel; ++row, patches += run) {
                const qint64 from = y * grid.stride - grid.pad + row;
                if (from < 0 || from >= grid.height) {
                    std::fill_n(patches, run, BFloat{0});
                    continue;
                }
                std::fill_n(patches, first * channels, BFloat{0});
                std::copy_n(image + (from * grid.width + left + first) * channels,
                            (last - first) * channels, patches + first * channels);
                std::fill_n(patches + last * channels, (grid.kernel - last) * channels, BFloat{0});
            }
        }
}

namespace {

/// Calls body(patch, place within it) for the patches that have a value for a place of the image,
/// along one axis.
template <class Body>
SYNTHRAY_INLINE void forPatches(qint64 place, qint64 patches, const PatchGrid &grid, Body body)
{
    const qint64 end = place + grid.pad; // of the last patch that could begin there
    const qint64 last = std::min(end / grid.stride, patches - 1);
    for (qint64 patch = last; patch >= 0 && end - patch * grid.stride < grid.kernel; --patch)
        body(patch, end - patch * grid.stride);
}

} // namespace

SYNTHRAY_WIDE void sumPatches(const BFloat *patches, const PatchGrid &grid, BFloat *image)
{
    const qint64 channels = grid.channels;
    std::vector<float> sums(static_cast<size_t>(channels));
    float *sum = sums.data();
    for (qint64 y = 0; y < grid.height; ++y)
        for (qint64 x = 0; x < grid.width; ++x, image += channels) {
            std::fill(sums.begin(), sums.end(), 0.0F);
            forPatches(y, grid.outHeight, grid, [&](qint64 py, qint64 row) SYNTHRAY_INLINE_LAMBDA {
                forPatches(x, grid.outWidth, grid,
                           [&](qint64 px, qint64 column) SYNTHRAY_INLINE_LAMBDA {
                               const BFloat *from = patches
                                   + (((py * grid.outWidth + px) * grid.kernel + row) * grid.kernel
                                      + column)
                                       * channels;
                               SYNTHRAY_INDEPENDENT
                               for (qint64 c = 0; c < channels; ++c)
                                   sum[c] += widened(from[c]);
                           });
            });
            SYNTHRAY_INDEPENDENT
            for (qint64 c = 0; c < channels; ++c)
                store(sum[c], image[c]);
        }
}

} // namespace synthray::detail
