// SPDX-License-Identifier: GPL-3.0-or-later
// How far each method of a recipe takes images from their originals: image quality over a whole
// set.
#pragma once

#include "augment/pipeline.h"
#include "base/job.h"
#include "dataset/imagedataset.h"
#include "image/radiograph.h"
#include "metrics/quality.h"

#include <optional>

namespace synthray {

/// images (0: all, else as many, spread evenly over the set), wholeRecipe: one declaration for the
/// form, the command line and the manual.
const QVector<ParamSpec> &qualitySurveyParams();

struct QualitySurveyOptions {
    ParamSet params{qualitySurveyParams()};
    quint64 seed = 0;
    int threads = 0; // 0: all cores
    std::optional<VoiWindow> window; // for all images; nullopt: each image's own
};

/// Of the values that are numbers; quartiles between values are interpolated (NumPy's default).
struct ValueDistribution {
    qsizetype count = 0; // finite values; the rest are NaN in all of what follows when it is 0
    qsizetype infinite = 0; // PSNR of images that the method left as they were
    qsizetype undefined = 0; // images too small for the metric, or where the method failed
    double mean = 0, deviation = 0; // the second with divisor count - 1; NaN for one value
    double minimum = 0, lowerQuartile = 0, median = 0, upperQuartile = 0, maximum = 0;
    /// Box plot after Tukey 1977: the outermost values within 1.5 times the quartiles' distance
    /// from the box, and those beyond.
    double lowerWhisker = 0, upperWhisker = 0;
    QVector<double> outliers;
};
ValueDistribution distributionOf(const QVector<double> &values);

struct QualitySurvey {
    struct Method {
        QString name; // as in file names: "rotate45"
        QString title; // as on tiles
        qsizetype resized = 0; // images whose result was brought to the original's size
        QVector<QVector<double>> values; // [metric][image]: NaN where not defined
    };
    QVector<Method> methods;
    QStringList images; // paths, as measured
    QVector<int> bits; // of each: the grey values' scale, 8 or 16
    qsizetype asked = 0; // images that should have been measured
    bool stopped = false; // then some are missing
    quint64 seed = 0;
    QVector<Problem> problems; // images or methods left out

    ValueDistribution distribution(qsizetype method, qsizetype metric) const;
    /// A sentence where images of 8 and of 16 bits are averaged; else empty.
    QString depthNote() const;
    /// A line a method and metric: method, metric, images, mean, deviation, minimum, quartiles,
    /// maximum.
    QByteArray summaryCsv() const;
    /// A line an image and method, all metrics, bits; images by their paths below 'root'.
    QByteArray valuesCsv(const QString &root) const;
    QJsonObject toJson() const;
};

/// Every step of the recipe that is switched on, alone, against the image as it is: the same pixels
/// as an export of each step. Images are measured on all cores with a bounded amount of memory. A
/// stop gives what was measured until then; an error only where that is nothing.
Result<QualitySurvey> surveyQuality(const ImageDataset &set, const Recipe &recipe,
                                    const QualitySurveyOptions &options, JobContext &context);

/// The one sentence that belongs beside every such table.
QString geometryCaution();

} // namespace synthray
