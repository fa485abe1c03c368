// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-bench fid: features per second, a whole evaluation, and one with cached features of the
// real images. With --python, also the same network in PyTorch (fid_reference.py).
#include "bench/bench.h"

#include "dataset/imagedataset.h"
#include "learn/device/device.h"
#include "learn/evaluation/evaluation.h"

#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace synthray::bench {

namespace {

struct Options {
    QString a = QStringLiteral(SYNTHRAY_SOURCE_DIR "/resources/sample/NORMAL");
    QString b = QStringLiteral(SYNTHRAY_SOURCE_DIR "/resources/sample/PNEUMONIA");
    QString python, weights;
    int threads = 2;
};

double evaluationSeconds(const Options &options, const QString &store, double *fid)
{
    EvaluationOptions evaluation;
    evaluation.kid = evaluation.prdc = false;
    evaluation.storeFolder = store;
    (void)evaluation.params.set(u"threads"_s, options.threads);
    if (!options.weights.isEmpty())
        (void)evaluation.params.set(u"backbone"_s, QVariant(u"weights:"_s + options.weights));
    JobContext context;
    QElapsedTimer clock;
    clock.start();
    const auto result = evaluateSets({options.a, {}, {}}, {options.b, {}, {}}, evaluation, context);
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().whole()));
        return 0;
    }
    *fid = result->fid;
    return double(clock.nsecsElapsed()) / 1e9;
}

} // namespace

int fid(const QStringList &words)
{
    Options options;
    if (!parse(words, {u"a"_s, u"b"_s, u"python"_s, u"weights"_s, u"threads"_s},
               {&options.a, &options.b, &options.python, &options.weights, &options.threads}))
        return std::fprintf(stderr,
                            "fid [--a FOLDER] [--b FOLDER] [--weights FILE] [--threads N] "
                            "[--python PYTHON]\n"),
               2;
    std::printf("fid: 2048 dims, %d threads, load %s\n", options.threads, load().constData());
    const auto set = scanPath(options.a);
    const auto backbone = options.weights.isEmpty()
        ? BackboneSpec{}
        : BackboneSpec{BackboneSpec::Weights, options.weights};
    const auto extractor
        = FeatureExtractor::open(backbone, FeatureResize::Bilinear, u"cpu"_s, options.threads);
    if (!set || !extractor)
        return std::fprintf(stderr, "%s\n",
                            qPrintable((set ? extractor.error() : set.error()).whole())),
               1;
    const auto images = imageSource(*set);
    std::vector<double> rounds;
    for (int round = 0; round < 6; ++round) { // the first warms up
        const QTemporaryDir store;
        QElapsedTimer clock;
        clock.start();
        const auto table = (*extractor)->extract(images, nullptr, store.path());
        if (!table)
            return 1;
        if (round > 0)
            rounds.push_back(double(table->images.size()) / (double(clock.nsecsElapsed()) / 1e9));
    }
    std::sort(rounds.begin(), rounds.end());
    const double perSecond = rounds[rounds.size() / 2];
    const QTemporaryDir store;
    double value = 0;
    const double cold = evaluationSeconds(options, store.path(), &value);
    // Only the features of the real images are cached, as for every new generator.
    const QTemporaryDir half;
    (void)(*extractor)->extract(images, nullptr, half.path());
    const double warm = evaluationSeconds(options, half.path(), &value);
    std::printf("  features    %8.2f images/s (median of %zu, %.2f to %.2f)\n  evaluation  %8.2f "
                "s\n  real known  %8.2f s\n  FID         %.9g\n",
                perSecond, rounds.size(), rounds.front(), rounds.back(), cold, warm, value);
    if (options.python.isEmpty())
        return 0;
    QStringList arguments{options.a, options.b, QString::number(options.threads)};
    if (!options.weights.isEmpty())
        arguments << options.weights;
    const auto other = runReference(options.python, u"fid_reference.py"_s, arguments);
    std::printf("  PyTorch: %.2f images/s, evaluation %.2f s, FID %.9g\n", other["features"],
                other["evaluation"], other["fid"]);
    std::printf("  ratios: features %.2f, evaluation %.2f, with the real images known %.2f\n",
                perSecond / other["features"], other["evaluation"] / cold,
                other["evaluation"] / warm);
    return 0;
}

} // namespace synthray::bench
