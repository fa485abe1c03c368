// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/patchproducts.h"

#include "learn/device/imagerows.h"

#include <ATen/Parallel.h>

namespace synthray::detail {

using at::Tensor;

namespace {

/// [pixels of all images, channels]; no copy where an image lies pixel by pixel.
Tensor pixelRows(const Tensor &x) { return x.permute({0, 2, 3, 1}).reshape({-1, x.size(1)}); }

/// [out, kernel * kernel * in], in the order of a patch.
Tensor patchMatrix(const Tensor &weight)
{
    return weight.permute({0, 2, 3, 1}).reshape({weight.size(0), -1});
}

Tensor asImages(const Tensor &rows, int64_t images, int64_t height, int64_t width)
{
    return rows.view({images, height, width, rows.size(1)}).permute({0, 3, 1, 2});
}

int64_t outSide(int64_t side, int64_t kernel, int64_t stride, int64_t pad)
{
    return (side + 2 * pad - kernel) / stride + 1;
}

PatchGrid gridOf(at::IntArrayRef image, int64_t kernel, int64_t stride, int64_t pad)
{
    return {image[2],
            image[3],
            image[1],
            outSide(image[2], kernel, stride, pad),
            outSide(image[3], kernel, stride, pad),
            kernel,
            stride,
            pad};
}

BFloat *bfloats(const Tensor &tensor) { return static_cast<BFloat *>(tensor.data_ptr()); }

/// [patches of all images, values of a patch].
Tensor patchesOf(const Tensor &x, const PatchGrid &grid)
{
    const Tensor rows = pixelRows(x);
    const int64_t count = grid.outHeight * grid.outWidth;
    const int64_t values = grid.kernel * grid.kernel * grid.channels;
    Tensor patches = at::empty({x.size(0) * count, values}, x.options());
    const int64_t image = grid.height * grid.width * grid.channels;
    at::parallel_for(0, x.size(0), 1, [&](int64_t from, int64_t to) {
        for (int64_t i = from; i < to; ++i)
            copyPatches(bfloats(rows) + i * image, grid, bfloats(patches) + i * count * values);
    });
    return patches;
}

} // namespace

Tensor productOfPatches(const Tensor &x, const Tensor &weight, int64_t stride, int64_t pad)
{
    const PatchGrid grid = gridOf(x.sizes(), weight.size(2), stride, pad);
    return asImages(at::mm(patchesOf(x, grid), patchMatrix(weight).t()), x.size(0), grid.outHeight,
                    grid.outWidth);
}

Tensor productForImage(const Tensor &gradient, const Tensor &weight, int64_t height, int64_t width,
                       int64_t stride, int64_t pad)
{
    const int64_t images = gradient.size(0), channels = weight.size(1);
    PatchGrid grid{height,           width,          channels, gradient.size(2),
                   gradient.size(3), weight.size(2), stride,   pad};
    const Tensor patches = at::mm(pixelRows(gradient), patchMatrix(weight));
    Tensor rows = at::empty({images * height * width, channels}, gradient.options());
    at::parallel_for(0, images, 1, [&](int64_t from, int64_t to) {
        for (int64_t i = from; i < to; ++i)
            sumPatches(bfloats(patches) + i * grid.outHeight * grid.outWidth * patches.size(1),
                       grid, bfloats(rows) + i * height * width * channels);
    });
    return asImages(rows, images, height, width);
}

Tensor productForWeight(const Tensor &gradient, const Tensor &x, int64_t kernel, int64_t stride,
                        int64_t pad)
{
    const Tensor patches = patchesOf(x, gridOf(x.sizes(), kernel, stride, pad));
    return at::mm(pixelRows(gradient).t(), patches)
        .view({gradient.size(1), kernel, kernel, x.size(1)})
        .permute({0, 3, 1, 2});
}

} // namespace synthray::detail
