// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-bench classifier: images per second of the full training step and of inference for each
// network. With --python, also the same in torchvision (classifier_reference.py), alternately.
// --width narrows both.
#include "bench/bench.h"

#include "learn/device/cpuinfo.h"
#include "learn/device/device.h"
#include "learn/models/classifiers.h"
#include "learn/training/classifierstep.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

using namespace synthray;
using namespace synthray::detail;
using namespace Qt::StringLiterals;

namespace {

struct Options {
    QStringList networks{u"vgg16"_s, u"vgg16bn"_s, u"googlenet"_s, u"inception3"_s};
    QVector<int> sizes{64, 128, 224};
    QString python;
    int batch = 16, threads = 0;
    double seconds = 5, width = 1;
    bool perPart = false;
    bool mixed = false; // bfloat16 in synthray, not in the reference
};

struct Speed {
    double training = 0, inference = 0;
};

template <class Body> double perSecond(int images, double seconds, Body body)
{
    body(); // warm-up: oneDNN compiles its kernels
    QElapsedTimer clock;
    clock.start();
    qint64 rounds = 0;
    while (rounds < 1 || double(clock.nsecsElapsed()) < seconds * 1e9) {
        body();
        ++rounds;
    }
    return double(rounds) * images / (double(clock.nsecsElapsed()) / 1e9);
}

Speed measure(const QString &network, int size, const Options &options)
{
    NetworkShape shape;
    shape.id = network;
    shape.width = options.width;
    shape.auxiliary = network == "googlenet"_L1
        || (network == "inception3"_L1 && size >= smallestAuxiliaryInception);
    StepPlan plan;
    plan.mixed = options.mixed;
    ClassifierTrainer trainer(makeClassifier(shape, 1, torch::kCPU), plan, 1, torch::kCPU);
    ClassifierBatch batch;
    batch.step = 1;
    batch.images = at::rand({options.batch, 3, size, size}).mul(2).sub(1).contiguous(imageLayout());
    batch.truth = at::zeros({options.batch, 2});
    batch.truth.select(1, 0).fill_(1);
    Speed speed;
    speed.training = perSecond(options.batch, options.seconds, [&] { trainer.step(batch); });
    trainer.net().clearGradients();
    trainer.net().fold();
    speed.inference
        = perSecond(options.batch, options.seconds, [&] { trainer.probabilities(batch.images); });
    if (options.perPart) {
        trainer.net().unfold();
        at::NoGradGuard noGrad;
        std::printf("    forward in training mode: %.1f images/s\n",
                    perSecond(options.batch, options.seconds,
                              [&] { trainer.net().pass(batch.images, true); }));
    }
    return speed;
}

/// Runs torchvision with usual settings; it prints "training inference".
Speed reference(const QString &network, int size, const Options &options, int threads)
{
    QProcess python;
    python.start(options.python,
                 {QStringLiteral(SYNTHRAY_SOURCE_DIR) + u"/tests/bench/classifier_reference.py"_s,
                  network, QString::number(size), QString::number(options.batch),
                  QString::number(threads), QString::number(options.seconds),
                  QString::number(options.width)});
    python.waitForFinished(-1);
    const QStringList words = QString::fromUtf8(python.readAllStandardOutput()).split(u' ');
    return {words.value(0).toDouble(), words.value(1).toDouble()};
}

} // namespace

int synthray::bench::classifier(const QStringList &words)
{
    Options options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString value = words.value(i + 1);
        if (words[i] == "--networks"_L1)
            options.networks = value.split(u',');
        else if (words[i] == "--sizes"_L1) {
            options.sizes.clear();
            for (const auto &size : value.split(u','))
                options.sizes << size.toInt();
        } else if (words[i] == "--python"_L1)
            options.python = value;
        else if (words[i] == "--batch"_L1)
            options.batch = value.toInt();
        else if (words[i] == "--threads"_L1)
            options.threads = value.toInt();
        else if (words[i] == "--seconds"_L1)
            options.seconds = value.toDouble();
        else if (words[i] == "--width"_L1)
            options.width = value.toDouble();
        else if (words[i] == "--contiguous"_L1) {
            tuning().channelsLast = false;
            --i;
        } else if (words[i] == "--bfloat16"_L1) {
            options.mixed = true;
            --i;
        } else if (words[i] == "--parts"_L1) {
            options.perPart = true;
            --i;
        } else {
            std::fprintf(stderr,
                         "synthray-bench classifier [--networks a,b] [--sizes 64,128] [--batch N] "
                         "[--threads N] "
                         "[--seconds S] [--width W] [--parts] [--contiguous] [--bfloat16] "
                         "[--python PYTHON]\n");
            return 2;
        }
        ++i;
    }
    const KeepMemory keep; // as in the training loop
    const int threads = setTensorThreads(options.threads);
    std::printf("%d threads, batch %d, width %g, %s; load %s\n", threads, options.batch,
                options.width, options.mixed ? "bfloat16 against float32" : "float32",
                load().constData());
    for (const auto &network : options.networks) {
        const NetworkInfo *info = findNetwork(network);
        for (const int size : options.sizes) {
            if (!info || size < info->smallest) {
                std::printf("%-11s %3d px: too small for this network\n", qPrintable(network),
                            size);
                continue;
            }
            const Speed own = measure(network, size, options);
            std::printf("%-11s %3d px: training %.1f images/s, inference %.1f images/s",
                        qPrintable(network), size, own.training, own.inference);
            if (!options.python.isEmpty()) {
                const Speed other = reference(network, size, options, threads);
                std::printf("; torchvision %.1f and %.1f; ratios %.2f and %.2f", other.training,
                            other.inference, own.training / other.training,
                            own.inference / other.inference);
            }
            std::printf("\n");
            std::fflush(stdout);
        }
    }
    return 0;
}
