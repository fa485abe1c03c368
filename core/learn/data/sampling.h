// SPDX-License-Identifier: GPL-3.0-or-later
// From a generator to images: tensors to cv::Mat, sample grids, PNG.
#pragma once

#include "learn/models/gan.h"

#include <functional>
#include <opencv2/core/mat.hpp>

namespace synthray::detail {

/// One image [C, H, W] in [-1, 1] by the fixed map (x + 1) * 127.5 (16 bits: 32767.5), rounded half
/// to even: one channel or three (BGR).
cv::Mat toMat(const Tensor &image, int bits = 8);

/// A copy of a training image's pixels, in the order of toMat() where it has colours.
cv::Mat bgrOf(const cv::Mat &trainingImage);

/// The class of image i, from 0 on.
using ClassOf = std::function<int(qint64 index)>;

/// One-hot [number of 'indices', classes] on the CPU; undefined for a generator without classes.
Tensor oneHot(const std::vector<int> &indices, int classes);

/// [N, C, S, S] on the generator's device, with running statistics: one image for each row of
/// 'latents' [N, latent] (CPU) and class. 'classes' is ignored by a generator without classes.
Tensor generate(Net &generator, const GanShape &shape, const Tensor &latents,
                const std::vector<int> &classes, torch::Device device);

/// Generates the images 'first' .. first + count - 1 of (seed, stream), with running statistics.
/// Always computes whole groups of 16 and drops the surplus, so that an image's rounding depends on
/// neither the count nor the start. 'handle' returns false to stop. Without 'classOf' a generator
/// with classes takes them in turn.
void sampleImages(Net &generator, const GanShape &shape, quint64 seed, quint64 stream, qint64 first,
                  qint64 count, torch::Device device,
                  const std::function<bool(qint64 index, const cv::Mat &image)> &handle,
                  const ClassOf &classOf = {}, int bits = 8);

/// The first 'count' images of the fixed latents, side by side with a gap of 2 pixels.
cv::Mat sampleGrid(Net &generator, const GanShape &shape, quint64 seed, int count,
                   torch::Device device);

} // namespace synthray::detail
