// SPDX-License-Identifier: GPL-3.0-or-later
// From a generator to images: tensors to cv::Mat, sample grids, PNG.
#pragma once

#include "learn/models/gan.h"

#include <QByteArray>

#include <functional>
#include <opencv2/core/mat.hpp>

namespace synthray::detail {

/// One image [C, H, W] in [-1, 1] by the fixed map (x + 1) * 127.5: CV_8UC1 or CV_8UC3 (BGR).
cv::Mat toMat(const Tensor &image);

/// Generates the images 'first' .. first + count - 1 of (seed, stream), with running statistics.
/// Always computes whole groups of 16 and drops the surplus, so that an image's rounding depends on
/// neither the count nor the start. 'take' returns false to stop.
void sampleImages(Net &generator, const GanShape &shape, quint64 seed, quint64 stream, qint64 first,
                  qint64 count, torch::Device device,
                  const std::function<bool(qint64 index, const cv::Mat &image)> &handle);

/// The first 'count' images of the fixed latents, side by side with a gap of 2 pixels.
cv::Mat sampleGrid(Net &generator, const GanShape &shape, quint64 seed, int count,
                   torch::Device device);

/// PNG with a tEXt chunk "Synthetic Data" = "YES" (as DICOM's attribute 0008,001C).
QByteArray syntheticPng(const cv::Mat &image);

} // namespace synthray::detail
