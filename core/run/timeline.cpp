// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/timeline.h"

#include "image/gifwriter.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "run/samplegrid.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int captionHeight = 18; // px
constexpr double captionSize = 0.4; // of OpenCV's stroke font
constexpr int lastFrameMs = 2000;

/// Side of one image in a grid of so many columns.
int sideOf(const cv::Mat &grid, int columns)
{
    return columns > 0 ? (grid.cols - sampleGridGap) / columns - sampleGridGap : 0;
}

/// The first 'count' images, enlarged, above a line of text.
cv::Mat frameImage(const cv::Mat &grid, int columns, int count, int zoom, const QString &caption)
{
    cv::Mat chosen = gridOfImages(imagesOfGrid(grid, sideOf(grid, columns), count));
    if (chosen.empty())
        chosen = grid;
    cv::resize(chosen, chosen, {}, zoom, zoom, cv::INTER_NEAREST);
    cv::Mat frame(chosen.rows + captionHeight, chosen.cols, CV_8UC1, cv::Scalar(0));
    chosen.copyTo(frame(cv::Rect(0, 0, chosen.cols, chosen.rows)));
    cv::putText(frame, caption.toStdString(), {4, frame.rows - 5}, cv::FONT_HERSHEY_SIMPLEX,
                captionSize, cv::Scalar(220), 1, cv::LINE_AA);
    return frame;
}

Result<cv::Mat> readGrid(const EpochSample &sample)
{
    const auto image = readImage(sample.path);
    TRY(image);
    return toDisplay(*image, 8);
}

} // namespace

const QVector<ParamSpec> &timelineParams()
{
    static const QVector<ParamSpec> list{
        withSpecial(intParam(u"images"_s, QT_TRANSLATE_NOOP("Params", "Images shown"), 16, 0, 256,
                             "",
                             QT_TRANSLATE_NOOP("Params",
                                               "How many images of each sample grid are shown; 0: "
                                               "all.")),
                    QT_TRANSLATE_NOOP("Params", "all")),
        intParam(u"every"_s, QT_TRANSLATE_NOOP("Params", "Every"), 1, 1, 100'000,
                 QT_TRANSLATE_NOOP("Params", "epochs"),
                 QT_TRANSLATE_NOOP("Params",
                                   "A frame for every so many epochs; the last one is always "
                                   "there.")),
        intParam(u"delay"_s, QT_TRANSLATE_NOOP("Params", "Time per frame"), 150, 20, 10'000,
                 QT_TRANSLATE_NOOP("Params", "ms"),
                 QT_TRANSLATE_NOOP("Params", "How long each frame is shown; the last one 2 s."),
                 10),
        intParam(u"zoom"_s, QT_TRANSLATE_NOOP("Params", "Zoom"), 2, 1, 8, "",
                 QT_TRANSLATE_NOOP("Params", "Size of a pixel of the samples in the file.")),
    };
    return list;
}

Result<TimelineReport> writeTimeline(const RunReader &run, const ParamSet &params,
                                     const QString &path, JobContext *context)
{
    const qint64 every = params.integer(u"every"_s);
    QVector<EpochSample> samples;
    for (const EpochSample &sample : run.samples())
        if ((sample.epoch - 1) % every == 0 || sample.epoch == run.samples().last().epoch)
            samples.append(sample);
    // The first grid that can be read gives the size; which others fit is found out before the
    // file is begun, since its frames must follow each other.
    cv::Size size;
    QVector<EpochSample> usable;
    for (const EpochSample &sample : std::as_const(samples)) {
        if (context && context->stopRequested())
            return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
        const auto info = readImageInfo(sample.path);
        if (!info || (!size.empty() && size != cv::Size(info->columns, info->rows)))
            continue;
        size = {info->columns, info->rows};
        usable.append(sample);
    }
    if (usable.isEmpty())
        return fail(ErrorCode::NotFound, Tr::tr("'%1' has no sample grids yet.").arg(run.folder()),
                    Tr::tr("Train it for at least one epoch."));
    const int inGrid = std::max(1, run.header().spec.params.value("sampleCount"_L1).toInt(1));
    const int columns = int(std::ceil(std::sqrt(double(inGrid))));
    const int wanted = int(params.integer(u"images"_s));
    const int count = wanted > 0 ? std::min(wanted, inGrid) : inGrid;
    const auto frame = [&](int i) -> Result<cv::Mat> {
        if (context && context->stopRequested())
            return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
        const EpochSample &sample = usable[i];
        const auto grid = readGrid(sample);
        TRY(grid);
        if (context)
            context->progress(double(i + 1) / double(usable.size()),
                              Tr::tr("Epoch %1").arg(sample.epoch));
        // Not translated, as in the file's own comment: the stroke font is plain ASCII.
        return frameImage(*grid, columns, count, int(params.integer(u"zoom"_s)),
                          u"epoch %1, synthetic"_s.arg(sample.epoch));
    };
    const auto first = frame(0);
    TRY(first);
    GifOptions options;
    options.delayMs = int(params.integer(u"delay"_s));
    options.lastDelayMs = lastFrameMs;
    options.comment = "Synthetic Data=YES; generated images of a training, by Synthray";
    TRY(writeGif(path, {first->cols, first->rows}, int(usable.size()), options, frame));
    return TimelineReport{int(usable.size()), QFileInfo(path).size()};
}

} // namespace synthray
