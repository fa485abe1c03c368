// SPDX-License-Identifier: GPL-3.0-or-later
// A set of images as a folder shows it: which files, which class, which split; nothing is decoded
// here.
#pragma once

#include "base/job.h"
#include "base/params.h"
#include "base/result.h"
#include "dataset/box.h"

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
    QString patient; // group key; empty: not known
    qint64 bytes = 0;
    qint64 modified = 0; // ms since 1970, of the file; 0: not known
    QStringList labels{}; // all of them, for images with several; else empty or just 'label'
    QString study{}; // a second, narrower group key (study UID); empty: not known
    QVector<Box> boxes{}; // in pixels of the image
    // SHA-256 of the file's bytes, hex; empty until the index has read the file
    QString contentHash{};
    QString kind{}; // which importer told what it is, in the words of ImageDataset::kind
    bool headerPatient = true; // false: the PatientID in its header names nobody

    /// What must never be in two splits: the patient, else the study, else the image's own content.
    QString group() const
    {
        return !patient.isEmpty() ? patient : !study.isEmpty() ? study : contentHash;
    }

    /// Is 'name' one of its labels? Empty: has it none?
    bool isOf(const QString &name) const
    {
        return label == name || (!name.isEmpty() && labels.contains(name));
    }
    /// Over what intervals are drawn: the patient, else the study; empty: neither is known.
    QString subject() const { return !patient.isEmpty() ? patient : study; }

    /// Also for images whose importer knows only of one label.
    QStringList allLabels() const
    {
        return !labels.isEmpty() ? labels : label.isEmpty() ? QStringList() : QStringList{label};
    }
};

struct Problem {
    QString path;
    QString reason; // one sentence
    bool isUnreadable
        = false; // a file that was to be an image and is not in the set, for it does not open
};

/// Classes and splits of images, counted once. It shares the memory of the images that it was
/// counted of: whoever changes those of a set gets a copy of its own, so that the same memory is
/// the same images.
struct ImageCounts {
    QVector<ImageEntry> of;
    QStringList classes, splits;
    QHash<QPair<QString, QString>, qsizetype> images; // by class and split; empty names too
};

struct ImageDataset {
    /// Which importer made it: "folders", "kermany", "vindr", "csv", "flat", "files"; "mixed" where
    /// several did, each for some of the images: see kinds().
    QString kind;
    QString root; // the folder, or the common parent of dropped files
    QStringList tables; // those that named images
    /// What was recognised and how many of what: "Kermany chest radiographs: 1,566 images, 3
    /// unreadable, 2 classes, train/val/test, 1,263 patients". Of the images as they are: see
    /// describe().
    QString recognised;
    QVector<ImageEntry> images; // in natural order of path
    bool mergeNames = false; // see ImportOptions: also of the patients that headers name later
    QVector<Problem> problems; // files that were skipped, with the reason
    // of these images, or of earlier ones: see takeCounts
    std::shared_ptr<const ImageCounts> counts{};

    /// Counts now, in this thread, so that classes(), splits() and count() cost nothing from then
    /// on, for as long as the images stay as they are; copies know it too.
    void takeCounts();

    // An image with several labels is of each of their classes, here as in the filter of the
    // window, the overview, training (of a generator: class C learns from every image that has C
    // among its labels), FID and studies. Counts of the classes may then add up to more than the
    // images.
    QStringList classes() const; // of any image, sorted, without the empty one
    QStringList splits() const;
    /// Which importers told what the images are, in the order in which 'recognised' names them.
    QStringList kinds() const;
    /// Label empty: images without any. Split empty: all splits.
    qsizetype count(const QString &label, const QString &split = {}) const;
    /// Only the images of a class and/or split; empty strings leave that side open.
    ImageDataset filtered(const QString &label, const QString &split = {}) const;
    /// Says 'recognised' anew: whoever moves images to the problems, or learns of patients, does so
    /// after.
    void describe();
    /// SHA-256 over the sorted (relative path, size, content hash) of the images, hex: changes when
    /// an image does. Reads every file.
    Result<QString> fingerprint(JobContext *context = nullptr) const;

private:
    const ImageCounts *known() const
    {
        return counts && counts->of.constData() == images.constData()
                && counts->of.size() == images.size()
            ? counts.get()
            : nullptr;
    }
};

struct ImportOptions {
    /// Kermany names: the number alone is the patient, so that person12_bacteria and person12_virus
    /// are one (109 numbers occur as both). Default: kind and number.
    bool strictPatients = false;
    /// Orientation tags of TIFF, JPEG and PNG files are followed. Off: pictures are read as they
    /// are stored, for archives whose tags are not true.
    bool followOrientation = true;
    /// Classes and patients whose names differ in capitals or blanks only are one.
    bool mergeNames = false;

    bool operator==(const ImportOptions &) const = default;
};

/// The one declaration of them: makes the form in the window, what --set takes, the keys in the
/// project file and their rows in the manual.
const QVector<ParamSpec> &importParams();
ImportOptions importOptions(const ParamSet &params);
ParamSet importSettings(const ImportOptions &options); // and back

/// Recognises class folders (nested train/val/test), the Kermany chest radiographs, VinDr-SpineXR,
/// tables (CSV), flat folders, DICOM media, single files and any mixture: docs/sets.md says how.
/// Hidden files and .DS_Store are passed over; files that no reader knows by name are counted as
/// problems only when they carry an image's extension. Errors: a path that is not there, a folder
/// without any image (the sentence says what was found instead), a table alone that names no
/// images.
Result<ImageDataset> scanPaths(const QStringList &paths, JobContext *context = nullptr,
                               const ImportOptions &options = {});
inline Result<ImageDataset> scanPath(const QString &path, JobContext *context = nullptr)
{
    return scanPaths({path}, context);
}

/// Opens every image of the set (headers only, or whole) on all cores and moves those that do not
/// open from images to problems.
void checkImages(ImageDataset &set, bool decode, JobContext *context = nullptr);

} // namespace synthray
