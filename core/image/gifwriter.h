// SPDX-License-Identifier: GPL-3.0-or-later
// Animated GIF. Its 256 colours are all grey levels, so grey images of 8 bits are exact in it.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSize>

#include <opencv2/core/mat.hpp>

#include <functional>

namespace synthray {

struct GifOptions {
    int delayMs = 100; // of each frame; a GIF counts in steps of 10 ms
    int lastDelayMs = 2000; // of the last one, before it starts again
    QByteArray comment; // Latin-1, in the file's comment extension
};

/// Writes 'count' frames of one size, one after the other, through a temporary name. 'frame' gives
/// CV_8UC1; its error ends the writing, and nothing is left. Loops forever. Errors: as from
/// writeFileAtomically(); a frame of another size or type.
Result<> writeGif(const QString &path, QSize size, int count, const GifOptions &options,
                  const std::function<Result<cv::Mat>(int index)> &frame);

} // namespace synthray
