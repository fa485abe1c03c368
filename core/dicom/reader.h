// SPDX-License-Identifier: GPL-3.0-or-later
// DICOM behind the one door (image/imageio.h), and what only DICOM needs beside it.
#pragma once

#include "image/loader.h"

namespace synthray {

/// Smallest, largest and mean stored value over all frames and samples.
struct StoredStatistics {
    double min = 0;
    double max = 0;
    double mean = 0;
};

/// For any film; DICOM colour is taken sample by sample, other colour as luma. Reads every frame.
Result<StoredStatistics> storedStatistics(const QString &path);

} // namespace synthray
