// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe applied to a set of images, into a folder.
#pragma once

#include "augment/pipeline.h"
#include "base/job.h"
#include "dataset/imagedataset.h"
#include "image/radiograph.h"

#include <optional>

namespace synthray {

struct ExportOptions {
    QString folder;
    bool each
        = false; // one file per step: <name>.<step name>.png; else the chain: <name>.aug<k>.png
    int copies = 1; // chain only: how many of each image, 1..1000
    quint64 seed = 0;
    int bits = 0; // 0: the image's own depth (8 or 16)
    int threads = 0; // 0: all cores
    std::optional<VoiWindow> window; // for all images; nullopt: each image's own
    bool classFolders = true; // folders for splits and classes; false: all files side by side
    /// The images' own file and folder names, which may be those of patients. false: image00001,
    /// image00002 in the set's order, in folders named by split and class, and images.csv that says
    /// which of them are of one patient, by numbers.
    bool ownNames = false;
};

struct ExportReport {
    qsizetype written = 0;
    QVector<Problem> problems; // images that could not be read or augmented; the rest went on
};

/// toSample() of dataset/sample.h through another window than the image's own: what an export with
/// ExportOptions::window and the preview of a dragged window work on.
Sample windowedSample(const Radiograph &image, const std::optional<VoiWindow> &window);

/// Writes images, then recipe.json (recipe, seed, version) and, without ownNames, images.csv (path,
/// label, labels, patient, study, split: see manifest.h) beside them; no source paths, no metadata
/// in the PNGs. Two images that would take the same name get different ones, never overwriting each
/// other. Stops with NoSpace/NoPermission at the first file that cannot be written.
Result<ExportReport> exportRecipe(const ImageDataset &set, const Recipe &recipe,
                                  const ExportOptions &options, JobContext &context);

} // namespace synthray
