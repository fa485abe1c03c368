// SPDX-License-Identifier: GPL-3.0-or-later
// How much each method of a recipe changes images: image quality over a whole set.
#pragma once

#include "augment/pipeline.h"
#include "base/job.h"
#include "dataset/imagedataset.h"
#include "image/radiograph.h"
#include "metrics/quality.h"

#include <optional>

namespace synthray {

/// images (0, 'all', or that many, spread evenly over the set), wholeRecipe. One declaration for
/// the form, the command line and the manual.
const QVector<ParamSpec> &qualitySurveyParams();

struct QualitySurveyOptions {
    ParamSet params{qualitySurveyParams()};
    quint64 seed = 0;
    int threads = 0; // 0: all cores
    std::optional<VoiWindow> window; // for all images; nullopt: each image's own
};

/// Statistics of the finite values; quartiles are interpolated (NumPy's default).
struct ValueDistribution {
    qsizetype count = 0; // finite values; if 0, the statistics below are NaN
    qsizetype infinite = 0; // PSNR of images that the method did not change
    qsizetype undefined = 0; // images too small for the metric, or where the method failed
    double mean = 0, deviation = 0; // the second with divisor count - 1; NaN for one value
    double minimum = 0, lowerQuartile = 0, median = 0, upperQuartile = 0, maximum = 0;
    /// Box plot after Tukey 1977: the outermost values within 1.5 interquartile ranges of the box,
    /// and those beyond.
    double lowerWhisker = 0, upperWhisker = 0;
    QVector<double> outliers;
};
ValueDistribution distributionOf(const QVector<double> &values);

struct QualitySurvey {
    struct Method {
        QString name; // as in file names: "rotate45"
        RecipeStep step; // of all steps in order: an empty one
        QString title() const; // as on tiles, in the language of the moment
        qsizetype resized = 0; // images whose result was resized to the original's size
        QVector<QVector<double>> values; // [metric][image]; NaN: not defined
    };
    QVector<Method> methods;
    QStringList images; // paths, as measured
    QVector<int> bits; // grey depth of each image, 8 or 16
    qsizetype requested = 0; // images to measure
    bool stopped = false; // some images are missing
    quint64 seed = 0;
    QVector<Problem> problems; // images or methods that were left out

    ValueDistribution distribution(qsizetype method, qsizetype metric) const;
    /// A sentence if 8-bit and 16-bit images are averaged; else empty.
    QString depthNote() const;
    /// One line per method and metric: method, metric, images, mean, deviation, minimum, quartiles,
    /// maximum.
    QByteArray summaryCsv() const;
    /// One line per image and method with all metrics and bits; image paths are relative to 'root'.
    QByteArray valuesCsv(const QString &root) const;
    QJsonObject toJson() const;
};

/// Measures every enabled step of the recipe, alone, against the original image, with the same
/// pixels as an export of each step. Runs on all cores with bounded memory. A stop returns what was
/// measured so far, or an error if that is nothing.
Result<QualitySurvey> surveyQuality(const ImageDataset &set, const Recipe &recipe,
                                    const QualitySurveyOptions &options, JobContext &context);

/// A note that belongs to every such table.
QString geometryCaution();

} // namespace synthray
