// SPDX-License-Identifier: GPL-3.0-or-later
// What a caller of a training has at hand already.
#pragma once

#include "augment/trainingimagecache.h"
#include "dataset/imagedataset.h"

#include <memory>
#include <optional>

namespace synthray {

/// So that it need not be found, read and decoded again: a study's cells share it.
struct TrainingMaterial {
    std::optional<ImageDataset> dataset; // instead of the spec's path; with splits
    /// Used when its size and fit are the run's. Images that were inserted into it need no file.
    std::shared_ptr<TrainingImageCache> images;
    QString fingerprint; // of the images; empty: computed
};

} // namespace synthray
