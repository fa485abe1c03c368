// SPDX-License-Identifier: GPL-3.0-or-later
// The last part of synthray-bench augment: images per second of a training, with a recipe of eight
// random steps and without, in turns, and what the recipe costs.
#include "bench/bench.h"

#include "augment/trainingimagecache.h"
#include "image/imageio.h"
#include "learn/training/trainer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <opencv2/core.hpp>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace synthray::bench {

namespace {

constexpr int side = 224, batch = 16;

bool writeImages(const QString &folder, int perClass)
{
    for (const QString &label : {u"A"_s, u"B"_s}) {
        if (!QDir().mkpath(folder + u'/' + label))
            return false;
        for (int i = 0; i < perClass; ++i) {
            cv::Mat pixels(side, side, CV_8UC1);
            Rng rng(7, quint64(i), label == u"A"_s);
            for (int y = 0; y < side; ++y)
                for (int x = 0; x < side; ++x)
                    pixels.at<uchar>(y, x) = uchar(60 + (x + y * (i + 1)) % 90 + rng.below(40));
            if (!writePng(folder + u"/%1/%2.png"_s.arg(label).arg(i), pixels))
                return false;
        }
    }
    return true;
}

/// Eight steps that draw their values for every image.
QString recipeText()
{
    const auto step = [](const char *json) { return QJsonDocument::fromJson(json).object(); };
    const QJsonArray steps{
        step(
            R"({"method":"affine","params":{"angle":{"uniform":[-10,10]},"factor":{"uniform":[0.9,1.1]}}})"),
        step(
            R"({"method":"translate","params":{"right":{"uniform":[-5,5]},"down":{"uniform":[-5,5]}}})"),
        step(R"({"method":"hflip","probability":0.5})"),
        step(R"({"method":"brightness","params":{"factor":{"uniform":[0.8,1.2]}}})"),
        step(R"({"method":"contrast","params":{"factor":{"uniform":[0.8,1.2]}}})"),
        step(R"({"method":"gamma","params":{"gamma":{"uniform":[0.8,1.25]}}})"),
        step(R"({"method":"gaussianNoise","params":{"sigma":{"uniform":[0,2]}}})"),
        step(R"({"method":"gaussianBlur","params":{"sigma":{"uniform":[0.1,1]}}})")};
    const QJsonObject recipe{
        {u"format"_s, u"synthray-recipe"_s}, {u"version"_s, 1}, {u"steps"_s, steps}};
    return QString::fromUtf8(QJsonDocument(recipe).toJson(QJsonDocument::Compact));
}

/// The median of what the run logs, without its first entries: libraries warm up.
double imagesPerSecond(const QString &run)
{
    QFile file(run + u"/events.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    std::vector<double> values;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event["type"_L1] == "step"_L1)
            values.push_back(event["imagesPerSecond"_L1].toDouble());
    }
    values.erase(values.begin(), values.begin() + std::min<std::ptrdiff_t>(2, std::ssize(values)));
    return median(values);
}

/// Milliseconds of processor time that the recipe takes for an image in memory, in one thread.
double recipeCost(const QString &folder)
{
    const auto set = scanPath(folder);
    const auto recipe = Recipe::fromJson(QJsonDocument::fromJson(recipeText().toUtf8()).object());
    const auto training = recipe ? TrainingRecipe::create(*recipe, TrainingRecipe::Use::Chain, 1)
                                 : Result<TrainingRecipe>(fail(recipe.error()));
    TrainingImageCache cache(side, SquareFit::Stretch);
    if (!set || !training || !cache.prime(set->images, {*training}, 1, nullptr))
        return 0;
    constexpr quint64 epochs = 3;
    const std::clock_t start = std::clock();
    for (quint64 epoch = 0; epoch < epochs; ++epoch)
        for (quint64 i = 0; i < quint64(set->images.size()); ++i)
            if (!cache.image(set->images[qsizetype(i)], &*training, training->draw(0, epoch, i), 0,
                             epoch, i))
                return 0;
    return 1000 * double(std::clock() - start) / CLOCKS_PER_SEC
        / double(epochs * quint64(set->images.size()));
}

} // namespace

void augmentFeed(int rounds, int steps)
{
    QTemporaryDir scratch;
    if (!writeImages(scratch.filePath(u"set"_s), 160))
        return;
    std::printf("eight random steps, %d px: %.2f ms of processor time an image\n", side,
                recipeCost(scratch.filePath(u"set"_s)));
    std::vector<double> speeds[2], costs[2];
    for (int round = 0; round < rounds; ++round)
        for (const bool augmented : {false, true}) {
            RunSpec spec;
            spec.kind = u"classifier"_s;
            spec.preset = u"googlenet"_s;
            spec.dataPath = scratch.filePath(u"set"_s);
            spec.params
                = {{u"imageSize"_s, side}, {u"batch"_s, batch},
                   {u"epochs"_s, 1000},    {u"maxSteps"_s, steps},
                   {u"seed"_s, round},     {u"recipe"_s, augmented ? recipeText() : QString()},
                   {u"valPercent"_s, 0},   {u"testPercent"_s, 0}}; // steps only
            const QString run = scratch.filePath(u"run%1%2"_s.arg(round).arg(int(augmented)));
            JobContext context;
            const std::clock_t start = std::clock();
            auto trainer = Trainer::create(spec);
            const auto done
                = trainer ? trainer->run(run, context) : Result<>(fail(trainer.error()));
            if (!done) {
                std::printf("training: %s\n", qPrintable(done.error().whole()));
                return;
            }
            speeds[augmented].push_back(imagesPerSecond(run));
            costs[augmented].push_back(1000 * double(std::clock() - start) / CLOCKS_PER_SEC
                                       / double(steps * batch));
        }
    const double without = median(speeds[0]), with = median(speeds[1]);
    std::printf(
        "GoogLeNet, %d px, batch %d: %.2f images/s, with eight random steps %.2f: %.3f of it; "
        "%.1f and %.1f ms of processor time an image; load %s\n",
        side, batch, without, with, with / without, median(costs[0]), median(costs[1]),
        load().constData());
}

} // namespace synthray::bench
