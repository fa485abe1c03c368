// SPDX-License-Identifier: GPL-3.0-or-later
// evaluate: scores of a classifier's predictions, read from a table or computed for a set.
#include "commands/setoptions.h"

#include "dataset/names.h"
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
    return withInterval && interval.isEstimable()
        ? u"%1  [%2, %3]"_s.arg(shown(value), shown(interval.low), shown(interval.high))
        : shown(value);
}

void line(const QString &name, const QString &value)
{
    printLine(u"  %1 %2"_s.arg(name.leftJustified(24), value));
}

struct Comparison {
    PredictionPair images;
    McNemar mcNemar;
    PairedDifference bootstrap;
};

std::vector<bool> correctImages(const Predictions &predictions)
{
    std::vector<bool> correct;
    for (int i = 0; i < predictions.images(); ++i) {
        bool all = true;
        for (int k = 0; k < int(predictions.classes.size()); ++k) {
            const bool isPredicted = predictions.multiLabel
                ? predictions.probabilities.at<double>(i, k) >= 0.5
                : predictions.predictedClass(i) == k;
            all &= isPredicted == (predictions.truth.at<uchar>(i, k) != 0);
        }
        correct.push_back(all);
    }
    return correct;
}

Result<Comparison> compare(const PredictionFile &first, const PredictionFile &second,
                           const BootstrapOptions &options, JobContext &context)
{
    auto pair = pairPredictions(first, second);
    TRY(pair);
    const auto correctFirst = correctImages(pair->first),
               correctSecond = correctImages(pair->second);
    BootstrapOptions bootstrap = options;
    bootstrap.resamples = std::max(1, options.resamples);
    const auto difference = pairedAccuracyBootstrap(correctFirst, correctSecond,
                                                    pair->first.patients, bootstrap, &context);
    TRY(difference);
    return Comparison{std::move(*pair), mcNemar(correctFirst, correctSecond), *difference};
}

void print(const Comparison &comparison, bool intervals)
{
    printLine({});
    printLine(Tr::tr("Compared with the second table on %n image(s) that are in both", nullptr,
                     comparison.images.first.images()));
    line(Tr::tr("difference of accuracy"),
         shown(comparison.bootstrap.difference.value, comparison.bootstrap.difference, intervals));
    if (intervals)
        line(Tr::tr("p, bootstrap"), shown(comparison.bootstrap.p));
    line(Tr::tr("correct in one table only"),
         u"%1 : %2"_s.arg(QString::number(comparison.mcNemar.onlyFirst),
                          QString::number(comparison.mcNemar.onlySecond)));
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
    // A run's folder means its table of predictions.
    const QString table = QFileInfo(path).isDir() ? path + u"/predictions.csv"_s : path;
    auto file = readPredictions(table);
    if (!file)
        return file;
    if (!split.isEmpty() && !file->splits.contains(canonicalName(split)))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' holds no images of the split '%2'.").arg(table, split),
                    Tr::tr("Available splits: %1.").arg(file->splitNames().join(u", "_s)));
    return file->ofSplit(canonicalName(split));
}

void print(const ClassifierReport &report)
{
    const bool intervals = report.resamples > 0;
    const QString images = Tr::tr("%n image(s)", nullptr, int(report.images));
    printLine(report.patientsKnown
                  ? Tr::tr("%1 of %n patient(s)", nullptr, int(report.patients)).arg(images)
                  : Tr::tr("%1, patients unknown").arg(images));
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
    printLine(u"  %1 %2 %3 %4 %5 %6"_s.arg(
        Tr::tr("class").leftJustified(24), Tr::tr("precision").rightJustified(10),
        Tr::tr("recall").rightJustified(recallWidth), u"F1"_s.rightJustified(10),
        u"AUC"_s.rightJustified(10), Tr::tr("images").rightJustified(8)));
    for (int k = 0; k < int(report.classes.size()); ++k) {
        const auto &scores = report.scores.perClass[std::size_t(k)];
        printLine(u"  %1 %2 %3 %4 %5 %6"_s.arg(
            report.classes[k].leftJustified(24), shown(scores.precision).rightJustified(10),
            (shown(scores.recall, intervals ? report.recallIntervals[std::size_t(k)] : Interval(),
                   intervals))
                .rightJustified(recallWidth),
            shown(scores.f1).rightJustified(10),
            shown(report.auc[std::size_t(k)]).rightJustified(10),
            QString::number(scores.support).rightJustified(8)));
    }
    if (report.scores.collapsed)
        printLine(Tr::tr("Note: %1")
                      .arg(Tr::tr("this classifier has collapsed: it predicts %1 for every image.")
                               .arg(collapsedText(report.scores, report.classes))));
    else if (!report.multiLabel && report.scores.accuracy <= report.scores.majorityBaseline)
        printLine(Tr::tr("Note: %1")
                      .arg(Tr::tr("it is no better than always predicting %1.")
                               .arg(report.classes[report.scores.majorityClass])));
    for (const QString &note : {report.intervalNote(), report.probabilityNote()})
        if (!note.isEmpty())
            printLine(Tr::tr("Note: %1").arg(note));
    printLine({});
    printLine(report.howComputed());
}

struct Outcome {
    ClassifierReport report;
    std::optional<Comparison> comparison;
    // Only if a classifier was run:
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
    JobPhases phases(context, {1, 4}); // contents, predictions
    TRY(classifier->restoreSplits(*set, context));
    phases.next();
    if (!split.isEmpty() && !set->splits().contains(split))
        return fail(
            ErrorCode::InvalidArgument, Tr::tr("Split '%1' not found in '%2'.").arg(split, data),
            set->splits().isEmpty()
                ? Tr::tr("It has no splits, and the run contains none of its images. Omit --split.")
                : Tr::tr("Available splits: %1.").arg(set->splits().join(u", "_s)));
    auto table = classifier->evaluate(split.isEmpty() ? *set : set->filtered({}, split), context,
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
    auto scores = reportOf(table->predictions, options, &context);
    TRY(scores);
    outcome.report = std::move(*scores);
    if (against.isEmpty())
        return outcome;
    const auto other = load(against, split);
    TRY(other);
    auto compared = compare(*table, *other, options, context);
    TRY(compared);
    outcome.comparison = std::move(*compared);
    return outcome;
}

} // namespace

QVector<Option> evaluateOptions()
{
    return QVector<Option>{
               textOption(u"data"_s, u"PATH"_s,
                          QT_TRANSLATE_NOOP("Params",
                                            "Runs the classifier on this set; default: the saved "
                                            "predictions for its own test images.")),
               splitOption(),
               textOption(
                   u"against"_s, u"OTHER"_s,
                   QT_TRANSLATE_NOOP(
                       "Params",
                       "Predictions or run of another classifier, to compare on the same images.")),
               outOption(u"PREDICTIONS.csv"_s,
                         QT_TRANSLATE_NOOP("Params",
                                           "Writes the predictions (with --data): with numbers in "
                                           "the place of file names and patient IDs, which are in "
                                           "PREDICTIONS.key.csv beside it."))}
    + optionsOf(bootstrapParams())
        + QVector<Option>{optionOf(deviceParam()), optionOf(threadsParam()), jsonOption()};
}

int runEvaluate(const Arguments &arguments)
{
    const bool json = arguments.json();
    for (const auto *id : {"out", "device", "threads"})
        if (arguments.has(id) && !arguments.has("data"))
            return wrongUse(arguments,
                            Tr::tr("'%1' requires --data: without it, saved predictions are read.")
                                .arg(u"--"_s + optionName(QLatin1String(id))));
    const auto params = arguments.params(bootstrapParams());
    if (!params)
        return report(params.error(), json);
    const auto options = BootstrapOptions::from(*params);
    std::optional<Outcome> outcome;
    const auto done = runJob(
        [&](JobContext &context) -> Result<> {
            auto computed = outcomeOf(arguments, options, context);
            TRY(computed);
            outcome = std::move(*computed);
            return {};
        },
        json);
    if (!done)
        return report(done.error(), json);
    for (const auto &problem : outcome->problems)
        printMessage(Tr::tr("Left out: %1").arg(problem.reason));
    if (json)
        for (const QString &note :
             {outcome->report.intervalNote(), outcome->report.probabilityNote()})
            if (!note.isEmpty())
                printMessage(Tr::tr("Note: %1").arg(note));
    const bool isRun = !outcome->network.isEmpty();
    if (json) {
        QJsonObject object = outcome->report.toJson();
        if (outcome->comparison)
            object[u"against"_s] = toJson(*outcome->comparison, options.resamples > 0);
        if (isRun) {
            object.insert(u"network"_s, outcome->network);
            object.insert(u"epoch"_s, outcome->epoch);
            object.insert(u"remarks"_s, QJsonArray::fromStringList(outcome->remarks));
        }
        printJson(object);
        return Ok;
    }
    for (const auto &remark : outcome->remarks)
        printLine(Tr::tr("Note: %1").arg(remark));
    print(outcome->report);
    if (outcome->comparison)
        print(*outcome->comparison, options.resamples > 0);
    return Ok;
}

} // namespace synthray::cli
