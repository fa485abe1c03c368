// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-bench gan: images per second of the full training step of each preset, and the share of
// the machine's measured peak that its convolutions reach. With --python, also the same networks in
// PyTorch (gan_reference.py); with --ways all, also the gain of each optimisation; alternately.
// Results from a busy machine are unreliable: the load is printed with them.
#include "bench/bench.h"

#include "learn/data/ganbatches.h"
#include "learn/data/sampling.h"
#include "learn/device/cpuinfo.h"
#include "learn/device/device.h"
#include "learn/training/ganstep.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace synthray;
using namespace synthray::detail;
using synthray::bench::load;
using namespace Qt::StringLiterals;

namespace {

struct Options {
    QString preset, python;
    int batch = 0, threads = 0, rounds = 1;
    double seconds = 10;
    bool ways = false; // also with each optimisation switched off
};

/// Multiply-adds of the convolutions and dense layers of one image's forward pass; 'first' is the
/// layer that sees the image.
struct Work {
    double all = 0, first = 0;
};

Work residualWork(const GanShape &s, bool isGenerator)
{
    Work work;
    double in = isGenerator ? s.width * double(widthFactor(s.imageSize / 8)) : s.channels;
    if (isGenerator)
        work.all = s.latentSize * in * 16;
    int64_t factor = isGenerator ? s.imageSize / 8 : 1;
    double side = isGenerator ? 4 : s.imageSize;
    for (int i = 0; i < int(std::log2(s.imageSize / 4)); ++i) {
        const double out = s.width * double(widthFactor(factor));
        const double inner = isGenerator ? side * 2 : side; // of the two 3 x 3 convolutions
        const double beside = isGenerator ? side : side / 2; // of the 1 x 1
        work.all += inner * inner * 9 * (in * out + out * out) + beside * beside * in * out;
        if (i == 0)
            work.first = inner * inner * 9 * in * out;
        in = out;
        side = isGenerator ? side * 2 : side / 2;
        factor = isGenerator ? factor / 2 : factor * 2;
    }
    work.all += isGenerator ? side * side * 9 * in * s.channels : 16 * 9 * 2 * in * in;
    return work;
}

Work generatorWork(const GanShape &s)
{
    if (s.family == GanFamily::Residual)
        return residualWork(s, true);
    const bool chest = s.family == GanFamily::Chest;
    const double w = s.width;
    int64_t factor = chest ? 16 : s.imageSize / 8;
    double side = chest ? 8 : 4;
    double in = w * double(widthFactor(factor));
    Work work{s.latentSize * in * side * side, 0};
    while (side < s.imageSize) {
        factor /= 2;
        const double out
            = !chest && side * 2 >= s.imageSize ? s.channels : w * double(widthFactor(factor));
        work.all += side * side * 16 * in * out;
        in = out;
        side *= 2;
    }
    if (chest)
        work.all += side * side * 25 * in * s.channels;
    return work;
}

Work discriminatorWork(const GanShape &s)
{
    if (s.family == GanFamily::Residual)
        return residualWork(s, false);
    const bool chest = s.family == GanFamily::Chest;
    const double kernel = chest ? 25 : 16;
    double side = chest ? s.imageSize : s.imageSize / 2;
    double in = s.channels;
    Work work;
    for (int64_t factor = 1; side >= (chest ? 8 : 4); factor *= 2) {
        const double out = s.width * double(widthFactor(factor));
        const double layer = side * side * kernel * in * out;
        work.all += layer;
        if (factor == 1)
            work.first = layer;
        in = out;
        side /= 2;
    }
    return work;
}

/// Floating point operations of a whole step per image of the batch, without penalties. A backward
/// pass costs one forward pass for the weights and one for the data. G's pass, in one of so many
/// steps, skips the gradients of D's weights, and only that pass needs the gradient of the image.
double stepFlops(const GanShape &s, int criticSteps)
{
    const Work g = generatorWork(s);
    const Work d = discriminatorWork(s);
    if (s.halfBatches())
        return 2 * (3.5 * g.all + 5 * d.all - d.first);
    return 2 * (g.all + 6 * d.all - 2 * d.first + 2 * (g.all + d.all) / criticSteps);
}

GanBatch randomBatch(const GanShape &shape, int batch, qint64 step)
{
    GanBatch ganBatch;
    ganBatch.step = step;
    const int real = shape.halfBatches() ? batch / 2 : batch;
    ganBatch.real
        = makeLatents(real, shape.channels * shape.imageSize * shape.imageSize, 1, 1, quint64(step))
              .clamp(-1, 1)
              .view({real, shape.channels, shape.imageSize, shape.imageSize})
              .contiguous(imageLayout());
    ganBatch.latentsG = makeLatents(batch, shape.latentSize, 1, 2, quint64(step));
    if (shape.halfBatches())
        ganBatch.latentsD = makeLatents(real, shape.latentSize, 1, 3, quint64(step));
    ganBatch.labels = oneHot(std::vector<int>(size_t(real), 1), shape.classes);
    ganBatch.numbers = at::rand({2, batch, GanBatch::numbersPerImage}, at::device(at::kCPU));
    return ganBatch;
}

double imagesPerSecond(const GanShape &shape, const GanPlan &plan, int batch, double seconds)
{
    GanTrainer trainer(shape, plan, 1, torch::kCPU);
    GanBatch data = randomBatch(shape, batch, 1);
    trainer.step(data); // warm-up: oneDNN compiles its kernels
    QElapsedTimer clock;
    clock.start();
    qint64 steps = 0;
    while (steps < 1 || double(clock.nsecsElapsed()) < seconds * 1e9) {
        ++data.step; // several steps of D per step of G
        trainer.step(data);
        ++steps;
    }
    return double(steps) * batch / (double(clock.nsecsElapsed()) / 1e9);
}

double reference(const Options &options, const GanShape &shape, const QString &preset, int batch,
                 int threads)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(options.python,
                  {QStringLiteral(SYNTHRAY_SOURCE_DIR "/tests/bench/gan_reference.py"), preset,
                   QString::number(shape.channels), QString::number(batch),
                   QString::number(threads), QString::number(options.seconds),
                   QString::number(shape.width)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return 0;
    return process.readAllStandardOutput().trimmed().toDouble();
}

/// One way of computing the step: as the program does, or with one optimisation switched off.
struct Way {
    const char *name;
    Tuning tuning;
    bool python = false, mixed = false;
    std::vector<double> speeds = {};

    double median() const { return synthray::bench::median(speeds); }
};

std::vector<Way> waysOf(const Options &options)
{
    std::vector<Way> ways{{"synthray", {}}};
    if (!options.python.isEmpty())
        ways.push_back({"PyTorch", {}, true});
    if (options.ways) {
        ways.push_back({"ATen's transposed convolution", {false, true, true}});
        ways.push_back({"contiguous instead of channels_last", {true, false, true}});
        ways.push_back({"weight gradients of D in G's pass", {true, true, false}});
    }
    const QStringList features = cpuFeatures();
    if (options.ways && (features.contains("avx512_bf16"_L1) || features.contains("amx_bf16"_L1)))
        ways.push_back({"bfloat16", {}, false, true});
    return ways;
}

/// Alternates between all ways in each round, so that other work affects all of them equally.
void benchPreset(const Options &options, const GanPreset &preset, int threads, double best)
{
    const ParamSet params(preset.params);
    const GanShape shape = ganShape(preset, params, 2);
    const GanPlan plan = ganPlan(shape, params);
    const int presetBatch = static_cast<int>(params.integer(u"batch"_s));
    // A step with the study's batch of 128 takes half a minute and gigabytes on a small machine.
    const int batch = options.batch > 0
        ? options.batch
        : std::min(presetBatch, shape.halfBatches() ? 16 : presetBatch);
    std::printf("%s: batch %d (preset: %d), %d channel(s), median of %d rounds, load %s",
                qPrintable(preset.id), batch, presetBatch, shape.channels, options.rounds,
                load().constData());
    std::fflush(stdout);
    auto ways = waysOf(options);
    for (int round = 0; round < options.rounds; ++round)
        for (auto &way : ways) {
            tuning() = way.tuning;
            setTensorThreads(threads);
            GanPlan its = plan;
            its.mixed = way.mixed;
            way.speeds.push_back(way.python ? reference(options, shape, preset.id, batch, threads)
                                            : imagesPerSecond(shape, its, batch, options.seconds));
        }
    tuning() = {};
    std::printf(" to %s\n", load().constData());
    for (const auto &way : ways) {
        const double speed = way.median();
        const double gflops = speed * stepFlops(shape, plan.criticSteps) / 1e9;
        std::printf("  %-36s %7.2f images/s, %5.1f GFLOP/s, %2.0f %% of the peak, %.2f of "
                    "synthray; rounds:",
                    way.name, speed, gflops, 100 * gflops / best, speed / ways.front().median());
        for (const double roundSpeed : way.speeds)
            std::printf(" %.2f", roundSpeed);
        std::printf("\n");
    }
    std::fflush(stdout);
}

void benchAll(const Options &options)
{
    const int threads = setTensorThreads(options.threads);
    const MachinePeak peak = measurePeak(threads);
    std::printf("%d threads, %s: matrix product %.0f GFLOP/s, convolution %.0f GFLOP/s\n", threads,
                qPrintable(blasInfo().library), peak.gemmGflops, peak.convGflops);
    for (const auto &preset : ganPresets())
        if (options.preset.isEmpty() || options.preset == preset.id)
            benchPreset(options, preset, threads, std::max(peak.gemmGflops, peak.convGflops));
}

} // namespace

int synthray::bench::gan(const QStringList &words)
{
    Options options;
    QString ways;
    const bool good = parse(
        words,
        {u"preset"_s, u"python"_s, u"batch"_s, u"threads"_s, u"rounds"_s, u"ways"_s, u"seconds"_s},
        {&options.preset, &options.python, &options.batch, &options.threads, &options.rounds, &ways,
         &options.seconds});
    options.rounds = std::max(1, options.rounds);
    options.ways = ways == "all"_L1;
    if (!good) {
        std::fprintf(stderr,
                     "Usage: synthray-bench gan [--preset ID] [--batch N] [--threads N] "
                     "[--seconds S] [--rounds R] [--ways all] [--python /usr/bin/python3]\n");
        return 2;
    }
    benchAll(options);
    return 0;
}
