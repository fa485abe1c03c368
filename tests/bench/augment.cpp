// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-bench augment: processor time of each augmentation. With --python, also of the same
// operations in Pillow, OpenCV and SciPy or scikit-image (augment_reference.py), in turns, on the
// same pixels. Decoding is left out.
#include "bench/bench.h"

#include "augment/pipeline.h"
#include "base/parallel.h"
#include "image/imageio.h"
#include "image/windowing.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace synthray::bench {

namespace {

struct Options {
    QString python, only;
    int size = 1024, rounds = 5, previewSize = 3000, feedSteps = 0;
};

struct Case {
    QString name, method;
    QJsonObject params;
    int bits = 16;
    std::vector<double> processor{}, wall{}; // seconds per image
};

/// The operations that augment_reference.py knows, with the parameters that it uses. The seven of
/// the spine study on 8 bits come first.
std::vector<Case> casesOf()
{
    const auto object = [](const char *json) { return QJsonDocument::fromJson(json).object(); };
    std::vector<Case> cases;
    const auto add = [&](const char *name, const char *method, const char *params, int bits = 16) {
        cases.push_back(
            {QString::fromLatin1(name), QString::fromLatin1(method), object(params), bits});
    };
    add("rotate45", "rotate", R"({"angle":45})", 8);
    add("rotate270", "rotate", R"({"angle":270})", 8);
    add("hflip", "hflip", "{}", 8);
    add("vflip", "vflip", "{}", 8);
    add("crop", "crop", "{}", 8);
    add("zoom", "zoom", "{}", 8);
    add("shear", "shear", R"({"angle":30})", 8);
    add("rotateBilinear", "rotate", R"({"angle":10,"filter":"bilinear"})");
    add("quarterTurn", "quarterTurn", R"({"turn":"90"})");
    add("cropPart", "cropPart", "{}");
    add("centreCrop", "centreCrop", R"({"width":80,"height":80})");
    add("zoomPart", "zoomPart", "{}");
    add("randomCrop", "randomCrop", R"({"area":64})");
    add("translate", "translate", R"({"right":10,"down":5})");
    add("scale", "scale", R"({"factor":1.2})");
    add("affine", "affine", R"({"angle":5,"shearX":3})");
    add("affineBicubic", "affine",
        R"({"angle":5,"shearX":3,"filter":"bicubic","border":"reflect"})");
    add("perspective", "perspective", R"({"horizontal":0,"vertical":10})");
    add("pad", "pad", "{}");
    add("resize", "resize", R"({"width":512,"height":512})");
    add("elastic", "elastic", "{}");
    add("gridDistortion", "gridDistortion", "{}");
    add("optical", "optical", "{}");
    add("brightness", "brightness", "{}");
    add("contrast", "contrast", "{}");
    add("gamma", "gamma", "{}");
    add("equalise", "equalise", "{}");
    add("clahe", "clahe", "{}");
    add("histogramMatch", "histogramMatch", "{}");
    add("invert", "invert", "{}");
    add("sharpen", "sharpen", "{}");
    add("posterise", "posterise", "{}");
    add("solarise", "solarise", "{}");
    add("gaussianNoise", "gaussianNoise", "{}");
    add("poissonNoise", "poissonNoise", "{}");
    add("speckle", "speckle", "{}");
    add("saltPepper", "saltPepper", "{}");
    add("gaussianBlur", "gaussianBlur", R"({"sigma":2})");
    add("medianBlur3", "medianBlur", R"({"size":"3"})");
    add("medianBlur5", "medianBlur", R"({"size":"5"})");
    add("motionBlur", "motionBlur", "{}");
    add("jpeg", "jpeg", "{}");
    add("downUp", "downUp", "{}");
    add("cutout", "cutout", "{}");
    add("coarseDropout", "coarseDropout", "{}");
    add("gridMask", "gridMask", "{}");
    return cases;
}

/// Smooth structures with some noise, as in a radiograph.
cv::Mat picture(int side)
{
    cv::Mat pixels(side, side, CV_16UC1);
    Rng rng(19);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            pixels.at<ushort>(y, x) = ushort(32768 + 20000 * std::sin(x / 90.0) * std::cos(y / 70.0)
                                             + 800 * rng.normal());
    return pixels;
}

Sample sampleOf(const cv::Mat &pixels, int bits)
{
    Sample sample;
    sample.pixels = bits == 8 ? toEightBit(pixels) : pixels; // as from toNarrowSample()
    sample.outputBits = bits;
    sample.rowSpacing = sample.columnSpacing = 0.15;
    return sample;
}

Result<Pipeline> pipelineOf(const QString &method, const QJsonObject &params)
{
    const auto recipe = Recipe::fromJson(
        {{u"format"_s, u"synthray-recipe"_s},
         {u"version"_s, 1},
         {u"steps"_s, QJsonArray{QJsonObject{{u"method"_s, method}, {u"params"_s, params}}}}});
    TRY(recipe);
    return Pipeline::create(*recipe);
}

/// One call costs as little as a tenth of a millisecond, so that several are timed together.
void measure(Case &one, const Sample &sample)
{
    const auto pipeline = pipelineOf(one.method, one.params);
    if (!pipeline) {
        std::printf("%s: %s\n", qPrintable(one.name), qPrintable(pipeline.error().whole()));
        return;
    }
    // As an export does: one image per thread; at the end, the pixels have the bits of the image.
    const SingleThread here;
    const auto work = [&](int index) {
        if (const auto result = pipeline->run(sample, 1, 0, quint64(index)))
            (void)quantise(*result);
    };
    work(0);
    QElapsedTimer clock;
    clock.start();
    const std::clock_t before = std::clock();
    int calls = 0;
    do
        work(calls++);
    while (clock.nsecsElapsed() < 60'000'000);
    one.wall.push_back(double(clock.nsecsElapsed()) / 1e9 / calls);
    one.processor.push_back(double(std::clock() - before) / CLOCKS_PER_SEC / calls);
}

void compare(const Options &options)
{
    std::vector<Case> cases = casesOf();
    if (!options.only.isEmpty())
        std::erase_if(cases, [&](const Case &one) { return one.name != options.only; });
    const cv::Mat pixels = picture(options.size);
    const Sample wide = sampleOf(pixels, 16), narrow = sampleOf(pixels, 8);
    QTemporaryDir scratch;
    const QString path = scratch.filePath(u"pixels.png"_s);
    if (!writePng(path, pixels))
        return;
    QHash<QByteArray, std::vector<double>> theirs;
    cv::setNumThreads(1); // as for the others
    std::printf("%d x %d pixels, %d threads, load %s", options.size, options.size,
                availableThreads(), load().constData());
    std::fflush(stdout);
    for (int round = 0; round < options.rounds; ++round) {
        for (Case &one : cases)
            measure(one, one.bits == 8 ? narrow : wide);
        if (options.python.isEmpty())
            continue;
        const auto seconds = runReference(options.python, u"augment_reference.py"_s,
                                          QStringList{path} + options.only.split(u' '));
        for (auto it = seconds.begin(); it != seconds.end(); ++it)
            theirs[it.key()].push_back(*it);
    }
    std::printf(" to %s; medians of %d rounds\n", load().constData(), options.rounds);
    std::printf("%-16s bits  processor ms  wall ms    Pillow    OpenCV     SciPy  fastest/own  "
                "Pillow/own on 2 cores\n",
                "");
    for (const Case &one : cases) {
        const double own = median(one.processor) * 1e3;
        std::printf("%-16s %4d %13.3f %8.3f", qPrintable(one.name), one.bits, own,
                    median(one.wall) * 1e3);
        double fastest = 0;
        for (const char *library : {"pillow", "opencv", "scipy"}) {
            const QByteArray key = one.name.toUtf8() + '.' + library;
            const double other = theirs.contains(key) ? median(theirs[key]) * 1e3 : 0;
            std::printf(other > 0 ? " %9.3f" : "         -", other);
            if (other > 0 && (fastest == 0 || other < fastest))
                fastest = other;
        }
        if (fastest > 0)
            std::printf(" %12.2f", fastest / own);
        const QByteArray pillow = one.name.toUtf8() + ".pillow";
        if (one.bits == 8 && theirs.contains(pillow))
            std::printf(" %12.2f", 2 * median(theirs[pillow]) * 1e3 / own);
        std::printf("\n");
    }
}

/// The steps of 24 tiles of a large image, as the page computes them: several at a time.
void preview(const Options &options)
{
    const QStringList methods{
        u"rotate"_s,    u"hflip"_s,         u"cropPart"_s,     u"zoomPart"_s,     u"shear"_s,
        u"translate"_s, u"scale"_s,         u"affine"_s,       u"perspective"_s,  u"elastic"_s,
        u"optical"_s,   u"brightness"_s,    u"contrast"_s,     u"gamma"_s,        u"clahe"_s,
        u"sharpen"_s,   u"gaussianNoise"_s, u"poissonNoise"_s, u"gaussianBlur"_s, u"motionBlur"_s,
        u"jpeg"_s,      u"cutout"_s,        u"dose"_s,         u"collimator"_s};
    const Sample sample = sampleOf(picture(options.previewSize), 16);
    std::vector<Pipeline> pipelines;
    for (const QString &method : methods)
        if (auto pipeline = pipelineOf(method, {}))
            pipelines.push_back(std::move(*pipeline));
    QElapsedTimer clock;
    clock.start();
    const std::clock_t before = std::clock();
    std::vector<double> ends(pipelines.size());
    parallelFor(qsizetype(pipelines.size()), [&](qsizetype i) {
        (void)pipelines[size_t(i)].run(sample, 1, 0, 0);
        ends[size_t(i)] = double(clock.nsecsElapsed()) / 1e9;
    });
    std::printf("%d methods on %d x %d pixels at full size: the first after %.3f s, all after "
                "%.2f s, processor time %.2f s\n",
                int(pipelines.size()), options.previewSize, options.previewSize,
                *std::min_element(ends.begin(), ends.end()), double(clock.nsecsElapsed()) / 1e9,
                double(std::clock() - before) / CLOCKS_PER_SEC);
}

} // namespace

int augment(const QStringList &words)
{
    Options options;
    const bool good
        = parse(words, {u"python"_s, u"only"_s, u"size"_s, u"rounds"_s, u"preview"_s, u"feed"_s},
                {&options.python, &options.only, &options.size, &options.rounds,
                 &options.previewSize, &options.feedSteps});
    options.size = std::clamp(options.size, 64, 8192);
    options.rounds = std::max(1, options.rounds);
    if (!good) {
        std::fprintf(stderr,
                     "Usage: synthray-bench augment [--size N] [--rounds R] [--only NAME] "
                     "[--preview SIDE, 0: none] [--feed STEPS] [--python /usr/bin/python3]\n");
        return 2;
    }
    compare(options);
    if (options.previewSize > 0)
        preview(options);
    if (options.feedSteps > 0)
        augmentFeed(options.rounds, options.feedSteps);
    return 0;
}

} // namespace synthray::bench
