// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a training's sample grids, beside those of as many training images.
#pragma once

#include "learn/data/trainingimages.h"
#include "metrics/samplefigures.h"
#include "run/series.h"

namespace synthray::detail {

class SampleMonitor
{
public:
    /// The training images are read at the first measurement: a few thousand at most.
    SampleMonitor(const TrainingImages &images, quint64 seed, int threads)
        : m_images(images)
        , m_seed(seed)
        , m_threads(threads)
    {
    }
    /// Adds the figures of a grid of 'count' images to the numbers of its epoch. Follows from the
    /// seed, so that a resumed run logs the same.
    void measure(const cv::Mat &grid, int count, Numbers &numbers);

private:
    void readTrainingImages(qsizetype count);

    const TrainingImages &m_images;
    quint64 m_seed;
    int m_threads;
    cv::Mat m_rows; // training images, for the near-copy check
    SampleFigures m_real;
};

} // namespace synthray::detail
