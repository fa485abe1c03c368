// SPDX-License-Identifier: GPL-3.0-or-later
// The last part of synthray-bench augment: images per second of a training, with a recipe of eight
// random steps and without, in turns.
#include "bench/bench.h"

#include "augment/pipeline.h"
#include "image/imageio.h"
#include "learn/training/trainer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <opencv2/core.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace synthray::bench {

namespace {

constexpr int side = 224;

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

} // namespace

void augmentFeed(int rounds, int steps)
{
    QTemporaryDir scratch;
    if (!writeImages(scratch.filePath(u"set"_s), 40))
        return;
    std::vector<double> speeds[2];
    for (int round = 0; round < rounds; ++round)
        for (const bool augmented : {false, true}) {
            RunSpec spec;
            spec.kind = u"classifier"_s;
            spec.preset = u"googlenet"_s;
            spec.dataPath = scratch.filePath(u"set"_s);
            spec.params
                = {{u"imageSize"_s, side}, {u"batch"_s, 16},
                   {u"epochs"_s, 1000},    {u"maxSteps"_s, steps},
                   {u"seed"_s, round},     {u"recipe"_s, augmented ? recipeText() : QString()}};
            const QString run = scratch.filePath(u"run%1%2"_s.arg(round).arg(int(augmented)));
            JobContext context;
            auto trainer = Trainer::create(spec);
            const auto done
                = trainer ? trainer->run(run, context) : Result<>(fail(trainer.error()));
            if (!done) {
                std::printf("training: %s\n", qPrintable(done.error().whole()));
                return;
            }
            speeds[augmented].push_back(imagesPerSecond(run));
        }
    const double without = median(speeds[0]), with = median(speeds[1]);
    std::printf(
        "GoogLeNet, %d px, batch 16: %.2f images/s, with eight random steps %.2f: %.3f of it; "
        "load %s\n",
        side, without, with, with / without, load().constData());
}

} // namespace synthray::bench
