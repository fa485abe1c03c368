// SPDX-License-Identifier: GPL-3.0-or-later
// The DICOM loader behind image/imageio.h, and statistics of stored values.
#pragma once

#include "image/loader.h"

#include <functional>

namespace synthray {

/// Smallest, largest and mean stored value over all samples of the frames that were read.
struct StoredStatistics {
    double min = 0;
    double max = 0;
    double mean = 0;
    int frames = 0; // fewer than the image has if 'keepGoing' returned false
    /// First 16 digits of the SHA-256 of all samples as little-endian int32, frame by frame: pixel
    /// by pixel, and for colour also plane by plane. Only on request, and only for DICOM with
    /// integer pixels.
    QString hash, planarHash;
};

/// For any image; DICOM colour counts sample by sample, other colour as luma. Reads all frames
/// until keepGoing, called after each frame, returns false. 'context': as for readImage.
Result<StoredStatistics> storedStatistics(const QString &path,
                                          const std::function<bool()> &keepGoing = {},
                                          bool wantsHash = false, JobContext *context = nullptr);

} // namespace synthray
