// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation/samplemonitor.h"

#include "base/random.h"
#include "learn/data/sampling.h"
#include "learn/models/net.h"
#include "metrics/memorisation.h"
#include "run/samplegrid.h"

#include <numeric>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTrainingImages = 4096; // 16 MB at 64 x 64

} // namespace

void SampleMonitor::readTrainingImages(qsizetype count)
{
    TrainingImageCache &cache = m_images.cache();
    std::vector<qsizetype> order(static_cast<size_t>(m_images.count()));
    std::iota(order.begin(), order.end(), 0);
    Rng(m_seed, stream::measuredImages).shuffle(order);
    QVector<cv::Mat> chosen;
    for (const qsizetype i : order) {
        if (m_rows.rows >= mostTrainingImages)
            break;
        const auto image = cache.image(m_images.entries()[i]);
        if (!image)
            continue; // gone since: reported by the training itself
        const cv::Mat pixels = bgrOf(image->pixels());
        m_rows.push_back(copyRows({pixels}));
        if (chosen.size() < count)
            chosen.append(pixels);
    }
    m_real = sampleFigures(chosen, m_seed, m_threads);
}

void SampleMonitor::measure(const cv::Mat &grid, int count, Numbers &numbers)
{
    const auto images = imagesOfGrid(grid, m_images.cache().resolution(), count);
    if (images.size() < leastFigureImages)
        return;
    if (m_rows.empty())
        readTrainingImages(std::min(images.size(), mostFigureImages));
    const SampleFigures figures = sampleFigures(images, m_seed, m_threads);
    numbers.set("msSsim"_L1, figures.msSsim);
    numbers.set("msSsimReal"_L1, m_real.msSsim);
    numbers.set("spread"_L1, figures.spread);
    numbers.set("spreadReal"_L1, m_real.spread);
    numbers.set("checkerboard"_L1, figures.checkerboard);
    numbers.set("checkerboardReal"_L1, m_real.checkerboard);
    numbers.set("nearCopies"_L1,
                nearCopyShare(images, m_rows, MemorisationOptions().copySsim, m_threads));
}

} // namespace synthray::detail
