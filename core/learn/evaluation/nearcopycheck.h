// SPDX-License-Identifier: GPL-3.0-or-later
// Compares images that are being written or looked at with the training images of their run.
#pragma once

#include "base/job.h"
#include "metrics/memorisation.h"
#include "run/runfolder.h"

#include <QStringList>

namespace synthray {

class NearCopyCheck
{
public:
    /// Reads the training images. The error says why there are none.
    static Result<NearCopyCheck> create(const RunHeader &run, JobContext &context);

    /// nearestTrainingImage() of an image of any size and depth; 'train' is an index of paths().
    NearestImage nearest(const cv::Mat &image) const;
    /// Indices of the 'count' most similar training images by pixels, as they are and mirrored.
    QVector<int> mostSimilar(const cv::Mat &image, int count) const;
    const QStringList &paths() const { return m_paths; }
    /// The training image as it is compared, CV_8UC1 of copyResolution.
    cv::Mat image(int index) const;
    /// About training images that could not be opened; else empty.
    const Sentence &unchecked() const { return m_unchecked; }

private:
    static cv::Mat prepared(const cv::Mat &image); // as the training images are compared

    cv::Mat m_rows; // one image each
    QStringList m_paths;
    Sentence m_unchecked;
};

} // namespace synthray
