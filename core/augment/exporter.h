// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a recipe to a set of images and writes the results to a folder.
#pragma once

#include "augment/pipeline.h"
#include "base/job.h"
#include "dataset/imagedataset.h"
#include "image/radiograph.h"

#include <optional>

namespace synthray {

struct ExportOptions {
    QString folder;
    /// true: one file per step, <name>.<step name>.png; false: the whole chain, <name>.aug<k>.png.
    bool each = false;
    int copies = 1; // chain only: copies of each image, 1..1000
    /// Chain only, instead of 'copies': as many copies as bring each class to this number of
    /// images, originals included. Images of the splits "val" and "test" are left out. 0: off.
    int balance = 0;
    quint64 seed = 0;
    int bits = 0; // 0: the image's own depth (8 or 16)
    int threads = 0; // 0: all cores
    std::optional<VoiWindow> window; // for all images; nullopt: each image's own
    bool classFolders = true; // folders for splits and classes; false: all files side by side
    /// Keeps the images' file and folder names, which may be patient names. false: image00001,
    /// image00002 in the set's order, in folders named by split and class, and an images.csv that
    /// numbers the patients.
    bool ownNames = false;
};

struct ExportReport {
    qsizetype written = 0;
    QVector<Problem>
        problems; // images that could not be read or augmented; the others were exported
};

/// toSample() of dataset/sample.h with another window than the image's own: for an export with
/// ExportOptions::window and for the preview while a window is dragged.
Sample windowedSample(const Radiograph &image, const std::optional<VoiWindow> &window);

/// Writes images, and beside them recipe.json (recipe, seed, version; "complete" is false until all
/// is written, and stays so after a kill, a stop or an error), manifest.csv (augmentmanifest.h),
/// from which each image can be made again, and, without ownNames, images.csv (path, label, labels,
/// patient, study, split: see manifest.h); no source paths, no metadata in
/// the PNGs. Two images that would get the same name get different ones, so none is overwritten.
/// Stops with NoSpace/NoPermission at the first file that cannot be written.
Result<ExportReport> exportRecipe(const ImageDataset &set, const Recipe &recipe,
                                  const ExportOptions &options, JobContext &context);

} // namespace synthray
