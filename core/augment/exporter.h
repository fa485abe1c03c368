// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a recipe to a set of images and writes the results to a folder.
#pragma once

#include "augment/augmentmanifest.h"
#include "augment/pipeline.h"
#include "base/job.h"
#include "dataset/imagedataset.h"
#include "image/radiograph.h"

#include <functional>
#include <optional>

namespace synthray {

enum class ExportFormat {
    Png,
    Dicom // a derived secondary capture; colour with 8 bits
};

struct ExportOptions {
    QString folder;
    /// Images of val and test, too. Off: only those that models are not evaluated on.
    bool allSplits = false;
    ExportFormat format = ExportFormat::Png;
    bool keepsPatient = false; // DICOM from DICOM: name, ID, birth date and sex
    bool refersToSource = false; // DICOM from DICOM: the UIDs of the original
    /// true: one file per step, <name>.<step name>.png; false: the whole chain, <name>.aug<k>.png.
    bool each = false;
    int copies = 1; // chain only: copies of each image, 1..1000
    /// Chain only, instead of 'copies': as many copies as bring each class to this number of
    /// images, originals included. 0: off.
    int balance = 0;
    quint64 seed = 0;
    quint64 firstIndex = 0; // of the random numbers of the first image; the others count up
    int bits = 0; // 0: the image's own depth (8 or 16)
    int threads = 0; // 0: all cores
    std::optional<VoiWindow> window; // for all images; nullopt: each image's own
    bool classFolders = true; // folders for splits and classes; false: all files side by side
    /// Keeps the images' file and folder names, which may be patient names. false: image00001,
    /// image00002 in the set's order, in folders named by split and class, and an images.csv that
    /// numbers the patients.
    bool ownNames = false;
    QString recipeName; // for DICOM's Derivation Description; exportRecipe() sets it
    /// Instead of writeFileAtomically() for PNG files, for tests of full disks.
    std::function<Result<>(const QString &path, const QByteArray &bytes)> writeFile{};
};

/// splits, format, keepPatient, sourceReference: one declaration for dialog and command line.
const QVector<ParamSpec> &exportParams();
void setExportParams(ExportOptions &options, const ParamSet &params);
/// visibleShare, sidePairs: the rules for labels of a recipe.
const QVector<ParamSpec> &labelParams();
LabelRules labelRules(const ParamSet &params);

/// What one step did to the images of an export.
struct StepSummary {
    QString place; // "Step 2 (rotate45)"
    qsizetype applied = 0, changed = 0, mostlyBlank = 0; // images; blank: more than half
    qsizetype boxes = 0, boxesLost = 0; // before the step, and by it
    QString note{}; // of StepReport, where all images have the same
};

struct ExportReport {
    qsizetype written = 0;
    qsizetype kept = 0; // from an earlier export that was stopped
    /// Images that could not be read or augmented; the others were exported.
    QVector<Problem> problems;
    QVector<StepSummary> steps; // of the first 20 images
};

/// Adds the labels of regions from a file; an empty path changes nothing.
Result<> readMask(Sample &sample, const QString &path);

/// Writes an augmented image as PNG, or as DICOM if the name ends so (augmentedfile.cpp).
Result<> writeAugmented(const QString &path, const AugmentedImage &row, const cv::Mat &pixels,
                        const Sample &sample, const ImageEntry &source,
                        const ExportOptions &options);

/// Writes images, and beside them recipe.json (recipe, seed, version; "complete" is false until all
/// is written, and stays so after a kill, a stop or an error), manifest.csv (augmentmanifest.h),
/// from which each image can be made again, and, without ownNames, images.csv (path, label, labels,
/// patient, study, split: see manifest.h); no source paths, no metadata in
/// the PNGs. Two images that would get the same name get different ones, so none is overwritten.
/// Masks are written into folders 'masks' beside the images, with the same names.
/// Stops with NoSpace/NoPermission at the first file that cannot be written. The same export into
/// the same folder goes on after a stop, a kill or an error: what is whole and listed is kept.
Result<ExportReport> exportRecipe(const ImageDataset &set, const Recipe &recipe,
                                  const ExportOptions &options, JobContext &context);

} // namespace synthray
