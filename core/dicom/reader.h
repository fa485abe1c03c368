// SPDX-License-Identifier: GPL-3.0-or-later
// DICOM behind the one door (image/imageio.h), and what only DICOM needs beside it.
#pragma once

#include "image/loader.h"

#include <functional>

namespace synthray {

/// Smallest, largest and mean stored value over all samples of the frames that were read.
struct StoredStatistics {
    double min = 0;
    double max = 0;
    double mean = 0;
    int frames = 0; // less than the image has: 'keepGoing' said no
    /// First 16 digits of the SHA-256 of all samples as little-endian int32, frame by frame, pixel
    /// by pixel and (of colour) plane by plane; only of DICOM with whole numbers, where it was
    /// asked for.
    QString hash, planarHash;
};

/// For any image; DICOM colour is taken sample by sample, other colour as luma. Reads every frame,
/// until keepGoing (asked after each frame) is false. 'context': as for readImage.
Result<StoredStatistics> storedStatistics(const QString &path,
                                          const std::function<bool()> &keepGoing = {},
                                          bool wantsHash = false, JobContext *context = nullptr);

} // namespace synthray
