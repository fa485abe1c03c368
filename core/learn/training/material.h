// SPDX-License-Identifier: GPL-3.0-or-later
// What the caller of a training has already opened.
#pragma once

#include "augment/trainingimagecache.h"
#include "dataset/imagedataset.h"

#include <memory>
#include <optional>

namespace synthray {

/// Saves finding, reading and decoding the images again; the cells of a study share it.
struct TrainingMaterial {
    std::optional<ImageDataset> dataset; // instead of the spec's path; with splits
    /// Used when its size and fit are the run's. Images that were inserted into it need no file.
    std::shared_ptr<TrainingImageCache> images;
    QString fingerprint; // of the images; empty: computed
    QString dataPath; // of a resumed run whose images were moved: their new place
    int epochs = 0; // of a resumed generator's run: continue to so many; 0: as many as it has
};

} // namespace synthray
