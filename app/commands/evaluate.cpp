// SPDX-License-Identifier: GPL-3.0-or-later
// evaluate: what the predictions of a classifier are worth, read from a table or made for a set.
#include "commands/setoptions.h"

#include "learn/evaluation/classifier.h"
#include "learn/models/sharedparams.h"
#include "metrics/classifierscores.h"
#include "metrics/predictionfile.h"
#include "run/project.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <optional>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString shown(double value)
{
    return std::isfinite(value) ? QString::number(value, 'f', 4) : u"-"_s;
}

QString shown(double value, const Interval &interval, bool withInterval)
{
    return withInterval
        ? u"%1  [%2, %3]"_s.arg(shown(value), shown(interval.low), shown(interval.high))
        : shown(value);
}

void line(const QString &name, const QString &value)
{
    printLine(u"  %1 %2"_s.arg(name, -24).arg(value));
}

struct Comparison {
    PredictionPair images;
    McNemar mcNemar;
    PairedDifference bootstrap;
};

std::vector<bool> rightOnes(const Predictions &predictions)
{
    std::vector<bool> right;
    for (int i = 0; i < predictions.images(); ++i) {
        bool all = true;
        for (int k = 0; k < int(predictions.classes.size()); ++k) {
            const bool said = predictions.multiLabel
                ? predictions.probabilities.at<double>(i, k) >= 0.5
                : predictions.predictedClass(i) == k;
            all &= said == (predictions.truth.at<uchar>(i, k) != 0);
        }
        right.push_back(all);
    }
    return right;
}

Result<Comparison> compare(const PredictionFile &first, const PredictionFile &second,
                           const BootstrapOptions &options, JobContext &context)
{
    auto pair = pairPredictions(first, second);
    TRY(pair);
    const auto rightFirst = rightOnes(pair->first), rightSecond = rightOnes(pair->second);
    BootstrapOptions drawn = options;
    drawn.resamples = std::max(1, options.resamples);
    const auto difference
        = pairedAccuracyBootstrap(rightFirst, rightSecond, pair->first.patients, drawn, &context);
    TRY(difference);
    return Comparison{std::move(*pair), mcNemar(rightFirst, rightSecond), *difference};
}

void print(const Comparison &comparison, bool intervals)
{
    printLine({});
    printLine(Tr::tr("Against the second table, on the %1 images that both have")
                  .arg(comparison.images.first.images()));
    line(Tr::tr("difference of accuracy"),
         shown(comparison.bootstrap.difference.value, comparison.bootstrap.difference, intervals));
    if (intervals)
        line(Tr::tr("p, bootstrap"), shown(comparison.bootstrap.p));
    line(Tr::tr("right in one table only"),
         u"%1 : %2"_s.arg(comparison.mcNemar.onlyFirst).arg(comparison.mcNemar.onlySecond));
    line(Tr::tr("p, McNemar exact"), shown(comparison.mcNemar.exact));
}

QJsonObject toJson(const Comparison &comparison, bool intervals)
{
    const auto number
        = [](double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); };
    const auto &test = comparison.mcNemar;
    QJsonObject object{{u"images"_s, comparison.images.first.images()},
                       {u"onlyInFirst"_s, comparison.images.onlyFirst},
                       {u"onlyInSecond"_s, comparison.images.onlySecond},
                       {u"accuracyDifference"_s, comparison.bootstrap.difference.value},
                       {u"mcNemar"_s,
                        QJsonObject{{u"rightInFirstOnly"_s, test.onlyFirst},
                                    {u"rightInSecondOnly"_s, test.onlySecond},
                                    {u"exactP"_s, test.exact},
                                    {u"chiSquare"_s, test.chiSquare},
                                    {u"chiSquareP"_s, test.p},
                                    {u"oddsRatio"_s, number(test.oddsRatio)}}}};
    if (intervals) {
        object[u"interval"_s] = QJsonArray{number(comparison.bootstrap.difference.low),
                                           number(comparison.bootstrap.difference.high)};
        object[u"bootstrapP"_s] = comparison.bootstrap.p;
    }
    return object;
}

Result<PredictionFile> load(const QString &path, const QString &split)
{
    // A run's folder stands for the table in it.
    const QString table = QFileInfo(path).isDir() ? path + u"/predictions.csv"_s : path;
    auto file = readPredictions(table);
    if (!file)
        return file;
    if (!split.isEmpty() && !file->splits.contains(split))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' holds no images of the split '%2'.").arg(table, split),
                    Tr::tr("It holds: %1.").arg(file->splitNames().join(u", "_s)));
    return file->ofSplit(split);
}

void print(const ClassifierReport &report)
{
    const bool intervals = report.resamples > 0;
    printLine(report.patientsKnown
                  ? Tr::tr("%1 images of %2 patients").arg(report.images).arg(report.patients)
                  : Tr::tr("%1 images, patients not known").arg(report.images));
    line(Tr::tr("accuracy"), shown(report.scores.accuracy, report.accuracyInterval, intervals));
    line(Tr::tr("balanced accuracy"),
         shown(report.scores.balancedAccuracy, report.balancedInterval, intervals));
    line(Tr::tr("AUC, mean"), shown(report.macroAuc, report.aucInterval, intervals));
    line(Tr::tr("majority baseline"), shown(report.scores.majorityBaseline));
    line(Tr::tr("calibration error (ECE)"), shown(report.calibration.expectedError));
    line(Tr::tr("Brier score"), shown(report.calibration.brier));
    line(Tr::tr("log loss"), shown(report.calibration.logLoss));
    if (!report.multiLabel)
        line(Tr::tr("Cohen's kappa"), shown(report.scores.kappa));
    printLine({});
    const int recallWidth = intervals ? 24 : 10;
    printLine(u"  %1 %2 %3 %4 %5 %6"_s.arg(Tr::tr("class"), -24)
                  .arg(Tr::tr("precision"), 10)
                  .arg(Tr::tr("recall"), recallWidth)
                  .arg(u"F1"_s, 10)
                  .arg(u"AUC"_s, 10)
                  .arg(Tr::tr("images"), 8));
    for (int k = 0; k < int(report.classes.size()); ++k) {
        const auto &scores = report.scores.perClass[std::size_t(k)];
        printLine(u"  %1 %2 %3 %4 %5 %6"_s.arg(report.classes[k], -24)
                      .arg(shown(scores.precision), 10)
                      .arg(shown(scores.recall,
                                 intervals ? report.recallIntervals[std::size_t(k)] : Interval(),
                                 intervals),
                           recallWidth)
                      .arg(shown(scores.f1), 10)
                      .arg(shown(report.auc[std::size_t(k)]), 10)
                      .arg(scores.support, 8));
    }
    if (report.scores.collapsed)
        printLine(Tr::tr("Note: %1")
                      .arg(Tr::tr("this classifier has collapsed: it says %1 of every image.")
                               .arg(collapsedText(report.scores, report.classes))));
    else if (!report.multiLabel && report.scores.accuracy <= report.scores.majorityBaseline)
        printLine(Tr::tr("Note: %1")
                      .arg(Tr::tr("it is no better than always saying %1.")
                               .arg(report.classes[report.scores.majorityClass])));
    printLine({});
    printLine(report.howComputed());
}

struct Outcome {
    ClassifierReport report;
    std::optional<Comparison> comparison;
    // Of a classifier that was run:
    QString network;
    int epoch = 0;
    QStringList remarks;
    QVector<Problem> problems;
};

/// The classifier on the images of --data; its predictions are written to -o.
Result<PredictionFile> predictionsOf(const Arguments &arguments, Outcome &outcome,
                                     JobContext &context)
{
    auto classifier = Classifier::open(arguments.path(), arguments.text("device"),
                                       int(arguments.integer("threads")));
    TRY(classifier);
    const QString data = arguments.text("data"), split = arguments.text("split");
    auto set = openSet(QFileInfo(data).absoluteFilePath(), &context);
    TRY(set);
    TRY(classifier->restoreSplits(*set, context));
    if (!split.isEmpty() && !set->splits().contains(split))
        return fail(
            ErrorCode::InvalidArgument, Tr::tr("There is no split '%1' in '%2'.").arg(split, data),
            set->splits().isEmpty() ? Tr::tr(
                "It has no splits, and the run knows none of its images: leave --split out.")
                                    : Tr::tr("It holds: %1.").arg(set->splits().join(u", "_s)));
    auto table = classifier->judge(split.isEmpty() ? *set : set->filtered({}, split), context,
                                   &outcome.remarks, &outcome.problems);
    TRY(table);
    if (const QString out = arguments.text("out"); !out.isEmpty())
        TRY(writePredictions(out, *table));
    outcome.network = classifier->network();
    outcome.epoch = classifier->epoch();
    return table;
}

Result<Outcome> outcomeOf(const Arguments &arguments, const BootstrapOptions &options,
                          JobContext &context)
{
    Outcome outcome;
    const QString split = arguments.text("split"), against = arguments.text("against");
    const auto table = arguments.has("data") ? predictionsOf(arguments, outcome, context)
                                             : load(arguments.path(), split);
    TRY(table);
    auto made = reportOf(table->predictions, options, &context);
    TRY(made);
    outcome.report = std::move(*made);
    if (against.isEmpty())
        return outcome;
    const auto other = load(against, split);
    TRY(other);
    auto compared = compare(*table, *other, options, context);
    TRY(compared);
    outcome.comparison = std::move(*compared);
    return outcome;
}

int run(const Arguments &arguments)
{
    const bool json = arguments.json();
    for (const auto *id : {"out", "device", "threads"})
        if (arguments.has(id) && !arguments.has("data"))
            return wrongUse(arguments,
                            Tr::tr("'%1' belongs to --data: without it, predictions are read.")
                                .arg(u"--"_s + optionName(QLatin1String(id))));
    const auto params = arguments.params(bootstrapParams());
    if (!params)
        return report(params.error(), json);
    const auto options = BootstrapOptions::from(*params);
    std::optional<Outcome> made;
    const auto done = runJob(
        [&](JobContext &context) -> Result<> {
            auto outcome = outcomeOf(arguments, options, context);
            TRY(outcome);
            made = std::move(*outcome);
            return {};
        },
        json);
    if (!done)
        return report(done.error(), json);
    for (const auto &problem : made->problems)
        say(Tr::tr("Left out: %1").arg(problem.reason));
    const bool isRun = !made->network.isEmpty();
    if (json) {
        QJsonObject object = made->report.toJson();
        if (made->comparison)
            object[u"against"_s] = toJson(*made->comparison, options.resamples > 0);
        if (isRun) {
            object.insert(u"network"_s, made->network);
            object.insert(u"epoch"_s, made->epoch);
            object.insert(u"remarks"_s, QJsonArray::fromStringList(made->remarks));
        }
        printJson(object);
        return Ok;
    }
    for (const auto &remark : made->remarks)
        printLine(Tr::tr("Note: %1").arg(remark));
    print(made->report);
    if (made->comparison)
        print(*made->comparison, options.resamples > 0);
    return Ok;
}

QVector<Option> options()
{
    return QVector<Option>{
               textOption(u"data"_s, u"PATH"_s,
                          QT_TRANSLATE_NOOP("Params",
                                            "Runs the classifier on the images of this set; left "
                                            "out: the predictions of its own test images.")),
               splitOption(),
               textOption(u"against"_s, u"OTHER"_s,
                          QT_TRANSLATE_NOOP("Params",
                                            "Predictions, or the run, of another classifier: the "
                                            "difference on the same images.")),
               outOption(u"PREDICTIONS.csv"_s,
                         QT_TRANSLATE_NOOP("Params", "Writes the predictions (with --data)."))}
    + optionsOf(bootstrapParams())
        + QVector<Option>{optionOf(deviceParam()), optionOf(threadsParam()), jsonOption()};
}

} // namespace

Command evaluateCommand()
{
    return {
        .name = "evaluate",
        .group = Group::Evaluate,
        .paths = "RUN|PREDICTIONS.csv",
        .takes = QT_TRANSLATE_NOOP(
            "Cli", "evaluate takes one table of predictions, or the folder of a classifier's run."),
        .summary = QT_TRANSLATE_NOOP(
            "Cli", "what a classifier's predictions are worth, with intervals over patients"),
        .options = options,
        .run = run,
        .usesTorch = true,
        .example = "first-classifier --split test",
        .isInReadme = true,
        .document
        = "images, patients, multiLabel, classes: what was predicted; of each class its "
          "precision, "
          "recall, f1, auc and images\n"
          "accuracy, balancedAccuracy, kappa, auc, averagePrecision, macro, weighted: the scores\n"
          "majorityBaseline, majorityClass, constantBalancedAccuracy: of always the same answer\n"
          "ece, brier, logLoss, calibration: what the probabilities are worth\n"
          "confusion: rows are true classes\n"
          "collapsed, collapsedTo, collapsedLabels: the classifier says the same of every image\n"
          "intervals: level, resamples, seed, and low and high of each score\n"
          "howComputed: in words\n"
          "network, epoch, remarks: with --data\n"
          "against: images, onlyInFirst, onlyInSecond, accuracyDifference, interval, bootstrapP, "
          "mcNemar; with --against",
    };
}

} // namespace synthray::cli
