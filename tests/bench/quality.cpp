// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-bench quality: the image-quality measures on two images of 1024 x 1024, compared with
// OpenCV's functions and, with --python, with scikit-image (quality_reference.py), alternately.
// Then all measures over many pairs on all cores.
#include "bench/bench.h"

#include "base/parallel.h"
#include "image/imageio.h"
#include "image/resample.h"
#include "image/windowing.h"
#include "metrics/quality.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <opencv2/core.hpp>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace synthray::bench {

namespace {

struct Options {
    QString python;
    QString image = QStringLiteral(SYNTHRAY_SOURCE_DIR "/resources/sample/NORMAL/IM-0117-0001.png");
    int size = 1024, rounds = 5, pairs = 500, threads = 0;
};

struct Pair {
    cv::Mat a, b;
};

/// An image, and the same one with noise and less contrast.
Pair pairOf(const Options &options)
{
    const auto radiograph = readImage(options.image);
    if (!radiograph)
        return {};
    Pair pair;
    pair.a = resizePil(toDisplay(*radiograph, 8), options.size, options.size, Filter::Bicubic);
    pair.b = pair.a.clone();
    quint32 state = 1;
    for (int y = 0; y < pair.b.rows; ++y)
        for (int x = 0; x < pair.b.cols; ++x) {
            state = 1664525U * state + 1013904223U;
            pair.b.at<uchar>(y, x) = static_cast<uchar>(pair.b.at<uchar>(y, x) * 7 / 8
                                                        + static_cast<int>(state >> 28));
        }
    return pair;
}

/// Seconds per call, averaged over at least one call and a twentieth of a second.
double secondsOf(const std::function<double()> &measure)
{
    QElapsedTimer clock;
    volatile double sink = 0;
    int calls = 0;
    clock.start();
    do {
        sink = sink + measure();
        ++calls;
    } while (clock.nsecsElapsed() < 50'000'000);
    return double(clock.nsecsElapsed()) / 1e9 / calls;
}

struct Measure {
    const char *name;
    std::function<double()> own;
    std::function<double()> openCv{}; // the same with OpenCV's core functions
    std::vector<double> ours{}, theirs{}, python{};
};

std::vector<Measure> measuresOf(const Pair &pair, int threads)
{
    const cv::Mat &a = pair.a;
    const cv::Mat &b = pair.b;
    return {{"mse", [=] { return meanSquaredError(a, b); },
             [=] { return cv::norm(a, b, cv::NORM_L2SQR) / double(a.total()); }},
            {"mae", [=] { return meanAbsoluteError(a, b); },
             [=] { return cv::norm(a, b, cv::NORM_L1) / double(a.total()); }},
            {"psnr", [=] { return peakSignalToNoise(a, b); }, [=] { return cv::PSNR(a, b); }},
            {"ssim", [=] { return ssim(a, b, threads); }},
            {"ssimGaussian", [=] { return ssimGaussian(a, b, threads); }},
            {"msSsim", [=] { return multiScaleSsim(a, b, threads); }},
            {"uqi", [=] { return universalQuality(a, b, threads); }},
            {"vifp", [=] { return visualInformationFidelity(a, b, threads); }},
            {"entropy", [=] { return entropy(b); }},
            {"meanGradient", [=] { return meanGradient(b); }},
            {"laplacianVariance", [=] { return laplacianVariance(b); }}};
}

void compare(const Options &options, const Pair &pair)
{
    QTemporaryDir scratch;
    const QString a = scratch.filePath(u"a.png"_s);
    const QString b = scratch.filePath(u"b.png"_s);
    if (!writePng(a, pair.a) || !writePng(b, pair.b))
        return;
    auto measures = measuresOf(pair, options.threads);
    std::printf("two images of %d x %d, load %s", options.size, options.size, load().constData());
    std::fflush(stdout);
    for (int round = 0; round < options.rounds; ++round) {
        // One after the other, so that other work affects both equally.
        for (Measure &measure : measures) {
            measure.ours.push_back(secondsOf(measure.own));
            if (measure.openCv)
                measure.theirs.push_back(secondsOf(measure.openCv));
        }
        if (options.python.isEmpty())
            continue;
        const auto seconds = runReference(options.python, u"quality_reference.py"_s, {a, b});
        for (Measure &measure : measures)
            if (const auto it = seconds.constFind(measure.name); it != seconds.constEnd())
                measure.python.push_back(*it);
    }
    std::printf(" to %s\n", load().constData());
    for (const Measure &measure : measures) {
        const double own = median(measure.ours);
        std::printf("  %-18s %9.3f ms, %8.1f pairs/s", measure.name, own * 1e3, 1 / own);
        if (!measure.theirs.empty())
            std::printf("; OpenCV %.3f ms, %.2f times as fast", median(measure.theirs) * 1e3,
                        median(measure.theirs) / own);
        if (!measure.python.empty())
            std::printf("; scikit-image %.2f ms, %.1f times as fast", median(measure.python) * 1e3,
                        median(measure.python) / own);
        std::printf("\n");
    }
    std::fflush(stdout);
}

/// Peak resident memory in MiB; 0 if the system does not report it.
double peakMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

void many(const Options &options, const Pair &pair)
{
    const QByteArray before = load();
    const double memoryBefore = peakMiB();
    for (const int threads : {1, options.threads}) {
        const int pairs = threads == 1 ? std::max(1, options.pairs / 10) : options.pairs;
        QElapsedTimer clock;
        clock.start();
        parallelFor(
            pairs, [&](qsizetype) { (void)compareImages(pair.a, pair.b); }, threads);
        const double seconds = double(clock.nsecsElapsed()) / 1e9;
        std::printf("all measures, %d pairs, %d thread(s): %.2f s, %.1f pairs/s\n", pairs,
                    threads > 0 ? threads : availableThreads(), seconds, pairs / seconds);
    }
    std::printf("  load %s to %s; peak memory %.0f MiB, before %.0f MiB\n", before.constData(),
                load().constData(), peakMiB(), memoryBefore);
}

} // namespace

int quality(const QStringList &words)
{
    Options options;
    const bool good
        = parse(words, {u"image"_s, u"python"_s, u"size"_s, u"rounds"_s, u"pairs"_s, u"threads"_s},
                {&options.image, &options.python, &options.size, &options.rounds, &options.pairs,
                 &options.threads});
    options.size = std::clamp(options.size, 16, 8192);
    options.rounds = std::max(1, options.rounds);
    options.pairs = std::max(1, options.pairs);
    const Pair pair = good ? pairOf(options) : Pair();
    if (pair.a.empty()) {
        std::fprintf(
            stderr,
            "Usage: synthray-bench quality [--image FILE] [--size N] [--rounds R] [--pairs N] "
            "[--threads N] [--python /usr/bin/python3]\n");
        return 2;
    }
    std::printf("%d threads\n", options.threads > 0 ? options.threads : availableThreads());
    compare(options, pair);
    many(options, pair);
    return 0;
}

} // namespace synthray::bench
