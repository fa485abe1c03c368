// SPDX-License-Identifier: GPL-3.0-or-later
// Images from a trained generator.
#pragma once

#include "base/job.h"
#include "base/params.h"
#include "base/result.h"
#include "base/sentence.h"
#include "learn/evaluation/generationmanifest.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <optional>

#include <opencv2/core/mat.hpp>

namespace synthray {

struct RunHeader;

struct GenerateOptions {
    QString run; // the run's folder
    static constexpr int best = -1;
    int epoch
        = 0; // 0: the last checkpoint; best: that of the lowest FID; else a snapshot of that epoch
    int count = 16; // 1..100000; of a conditional generator shared out evenly to its classes
    quint64 seed = 0;
    QString device = QStringLiteral("auto");
    int threads = 0;
    /// generateToFolder only: also write images that repeat a training image (copySsim or more at
    /// 64 x 64 pixels, mirror images included). Otherwise the training images must exist for the
    /// comparison.
    bool nearCopies = false;
    double copySsim = 0.85;
    qint64 first = 0; // index of the first image of each class
    /// Departures of every image. If it is set, each image is computed alone, as in the view
    /// Latent: its rounding differs from that of a plain generation, which computes 16 at once.
    std::optional<LatentPoint> latent;

    /// Images of single classes, instead of 'count'.
    struct Portion {
        QString label;
        int count = 0;
    };
    QVector<Portion> classes;
    /// Instead of 'count': as many as bring each class that the generator can make to the size of
    /// the largest class of the set, in the split it was trained on.
    bool balance = false;

    // generateToFolder only
    GeneratedFile::Format format = GeneratedFile::Format::Png;
    int bits = 8; // or 16
    bool multiFrame = false; // Dicom: one file per class
    double spacing = 0; // mm per pixel; DicomXRay needs it
    QString bodyPart; // DICOM: "CHEST"; may be empty

    /// Number of images if it is known before the set is read; 0: balance.
    int requested() const;
    /// Takes over the values of generateParams().
    void setParams(const ParamSet &params);
};

/// CV_8UC1 or CV_8UC3 (BGR), [-1, 1] mapped by the fixed (x + 1) * 127.5, never stretched per
/// image. Image i depends on (seed, i) only, not on count or batch. 'epoch': finished epochs of the
/// weights.
Result<QVector<cv::Mat>> generateImages(const GenerateOptions &options, JobContext &context,
                                        int *epoch = nullptr);

/// Which generator made the images of a comparison, so that the value can be reproduced.
struct GeneratorOrigin {
    int epoch = 0;
    quint64 seed = 0;
    QString text() const; // "epoch 20, seed 1"
    QJsonObject toJson() const;
};

/// The same into a folder, one subfolder per class where there is one: synthetic-000001.png (or
/// .dcm) ... plus generation.json (run, epoch, seed, versions, "synthetic": true; "complete" is
/// false until all are written) and manifest.csv (generationmanifest.h). Every file is marked as
/// synthetic. Existing files are not overwritten: numbering continues after the highest one, and
/// the tables of further calls carry the number of their first image; only the same images that an
/// earlier call did not finish are written again, at their place. Errors: as above; training images
/// that cannot be found, unless nearCopies is set; classes that the generator does not know.
struct GenerateReport {
    qsizetype written = 0;
    QString first, last; // paths
    qsizetype heldBack = 0; // near-copies of training images that were not written
    Sentence unchecked; // about training images that could not be opened for the
                        // comparison; else empty
    QStringList remarks; // sentences, as about a damaged checkpoint that was passed over
};
/// The classes that a run's generator can be asked for, else the one class that it was trained on,
/// which may be empty.
QStringList generatorLabels(const RunHeader &run);
/// An error if a run's training images no longer exist at their path. Looks at the path only.
Result<> checkTrainingImagesExist(const RunHeader &run);

Result<GenerateReport> generateToFolder(const GenerateOptions &options, const QString &folder,
                                        JobContext &context);

/// Makes one image of an earlier generation again from its table, into 'folder'; a frame of a
/// larger DICOM file becomes a PNG. Returns its path. Errors: no such row; the run no longer has
/// those weights; the pixels come out differently on this computer.
struct RemakeOptions {
    QString run, table;
    qint64 row = 1; // without the header
    QString device = QStringLiteral("auto");
    int threads = 0;
};
Result<QString> remakeImage(const RemakeOptions &options, const QString &folder,
                            JobContext &context);

namespace detail {

/// "Near-copies of training images cannot be checked: <why> .." with the way out.
Error nearCopyCheckFailed(const QString &why);

} // namespace detail

} // namespace synthray
