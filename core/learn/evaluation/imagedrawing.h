// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the images that GenerateOptions asks for, one after the other.
#pragma once

#include "base/job.h"
#include "learn/evaluation/generator.h"
#include "learn/evaluation/generatorsource.h"

#include <functional>

namespace synthray::detail {

/// What 'options' asks of this generator, class by class. Errors: a class that it does not know,
/// nothing to balance, a number of images out of range.
Result<QVector<GenerateOptions::Portion>> portionsOf(const GenerateOptions &options,
                                                     const GeneratorSource &source,
                                                     JobContext &context);

using HandleImage
    = std::function<Result<>(const QString &label, qint64 index, const cv::Mat &image)>;

/// 'handle' may fail, which ends the drawing. Error Stopped: by the context.
Result<> drawImages(const GenerateOptions &options,
                    const QVector<GenerateOptions::Portion> &portions, GeneratorSource &source,
                    JobContext &context, const HandleImage &handle);

/// In DICOM files three channels become their luma, as in every file that is read, unless the
/// generator has learned colours: then it is an RGB secondary capture.
cv::Mat asWritten(const cv::Mat &image, GeneratedFile::Format format, const GanShape &shape);
/// Errors: colours in a file that cannot hold them.
Result<> checkColours(GeneratedFile::Format format, int bits, const GanShape &shape);

} // namespace synthray::detail
