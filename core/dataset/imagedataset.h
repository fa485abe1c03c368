// SPDX-License-Identifier: GPL-3.0-or-later
// A set of images: files, classes, splits and patients. Nothing is decoded here.
#pragma once

#include "base/job.h"
#include "base/params.h"
#include "base/result.h"
#include "dataset/box.h"
#include "image/imageio.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include <memory>

namespace synthray {

struct ImageEntry {
    QString path; // absolute
    QString label; // class (the first of 'labels' where there are several); empty: none
    QString split; // "train", "val", "test" or empty
    QString patient; // group key; empty: unknown
    qint64 bytes = 0;
    qint64 modified = 0; // of the file, ms since 1970; 0: unknown
    QStringList labels{}; // all of them, for images with several; else empty or just 'label'
    QString study{}; // a second, narrower group key (study UID); empty: unknown
    QVector<Box> boxes{}; // in pixels of the image
    // SHA-256 of the file's bytes, hex; empty until the index has read the file
    QString contentHash{};
    QString kind{}; // the importer that recognised it, see ImageDataset::kind
    QString mask{}; // file with the labels of regions; empty: none
    bool headerPatient = true; // false: the PatientID in the header identifies nobody
    std::shared_ptr<const SeriesPlace> place{}; // DICOM files that name their series; else null
    OrientationTags orientation = OrientationTags::Unstated; // the set's, see ImportOptions
    double spacing = 0; // mm between columns, calibrated by the user; 0: not

    /// Images of one group must never be in two splits: patient, else study, else content hash.
    QString group() const
    {
        return !patient.isEmpty() ? patient : !study.isEmpty() ? study : contentHash;
    }

    /// Whether 'name' is one of its labels; for an empty name: whether it has none.
    bool isOf(const QString &name) const
    {
        return label == name || (!name.isEmpty() && labels.contains(name));
    }
    /// The unit of the bootstrap: the patient, else the study; empty: neither is known.
    QString subject() const { return !patient.isEmpty() ? patient : study; }

    /// Also works for importers that set only 'label'.
    QStringList allLabels() const
    {
        return !labels.isEmpty() ? labels : label.isEmpty() ? QStringList() : QStringList{label};
    }
};

struct Problem {
    QString path;
    QString reason; // one sentence
    bool isUnreadable = false; // an image file that is not in the set because it cannot be opened
    bool isRemark = false; // about a file that is in the set nevertheless

    /// "<path>: <reason>", or the reason alone if it names the file itself. name: shown instead of
    /// the path.
    QString text(const QString &name = {}) const;
};

/// Classes and splits of images, counted once. It shares the memory of the images it counted.
/// Changing a set's images detaches them, so the same memory means the same images.
struct ImageCounts {
    QVector<ImageEntry> of;
    QStringList classes, splits;
    QHash<QPair<QString, QString>, qsizetype> images; // by class and split; empty names too
};

struct ImageDataset {
    /// The importer: "folders", "kermany", "vindr", "csv", "flat", "files"; "mixed" if several
    /// recognised some of the images each, see kinds().
    QString kind;
    QString root; // the folder, or the common parent of dropped files
    QStringList tables; // that name images
    /// What was recognised, with counts: "Kermany chest radiographs: 1,566 images, 3 unreadable, 2
    /// classes, train/val/test, 1,263 patients". Set by describe().
    QString recognised;
    QVector<ImageEntry> images; // in natural order of path
    bool mergeNames = false; // see ImportOptions; also for patients from headers read later
    QVector<Problem> problems; // files that were skipped, with the reason
    // may be outdated: see updateCounts and validCounts
    std::shared_ptr<const ImageCounts> counts{};

    /// Counts in this thread, so that classes(), splits() and count() cost nothing until the images
    /// change. Copies share the counts.
    void updateCounts();

    // An image with several labels belongs to each of their classes: here, in the window's filter,
    // the overview, training (a generator of class C learns from every image that has C among its
    // labels), FID and studies. Class counts may therefore add up to more than the images.
    QStringList classes() const; // of any image, sorted, without the empty one
    QStringList splits() const;
    /// The importers that recognised the images, in the order of 'recognised'.
    QStringList kinds() const;
    /// Empty label: images without one. Empty split: all splits.
    qsizetype count(const QString &label, const QString &split = {}) const;
    /// The images of a class and/or split; an empty string does not filter.
    ImageDataset filtered(const QString &label, const QString &split = {}) const;
    /// Updates 'recognised'. Call it after moving images to the problems or changing patients.
    void describe();
    /// SHA-256 over the sorted (relative path, size, content hash) of the images, hex: changes when
    /// an image does. Reads every file.
    Result<QString> fingerprint(JobContext *context = nullptr) const;

private:
    const ImageCounts *validCounts() const
    {
        return counts && counts->of.constData() == images.constData()
                && counts->of.size() == images.size()
            ? counts.get()
            : nullptr;
    }
};

struct ImportOptions {
    /// Kermany names: the number alone identifies the patient, so that person12_bacteria and
    /// person12_virus are one patient (109 numbers occur as both). Default: kind and number.
    bool strictPatients = false;
    /// Follows orientation tags of TIFF, JPEG and PNG files. Off: images are read as stored, for
    /// archives with wrong tags.
    bool followOrientation = true;
    /// Merges classes and patients whose names differ only in case or spaces.
    bool mergeNames = false;

    bool operator==(const ImportOptions &) const = default;
};

/// One declaration for the form in the window, the command line, the project file and the manual.
const QVector<ParamSpec> &importParams();
ImportOptions importOptions(const ParamSet &params);
ParamSet importSettings(const ImportOptions &options); // the inverse of importOptions()

/// Recognises class folders (nested train/val/test), the Kermany chest radiographs, VinDr-SpineXR,
/// tables (CSV), flat folders, DICOM media, single files and any mixture, as described in
/// docs/sets.md. Hidden files and .DS_Store are skipped; files that no reader knows by name count
/// as problems only if they have an image extension. Errors: a path that does not exist, a folder
/// without images (the text says what was found instead), a single table that names no images.
Result<ImageDataset> scanPaths(const QStringList &paths, JobContext *context = nullptr,
                               const ImportOptions &options = {});
inline Result<ImageDataset> scanPath(const QString &path, JobContext *context = nullptr)
{
    return scanPaths({path}, context);
}

/// Opens every image of the set (headers only, or all pixels) on all cores and moves those that
/// cannot be opened from images to problems.
void checkImages(ImageDataset &set, bool decode, JobContext *context = nullptr);

} // namespace synthray
