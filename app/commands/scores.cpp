// SPDX-License-Identifier: GPL-3.0-or-later
// scores: what a table of predictions is worth, alone or against another one.
#include "commands/classify.h"
#include "commands/command.h"

#include "metrics/classifierscores.h"
#include "metrics/predictionfile.h"

#include <QCommandLineParser>
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
    PredictionPair films;
    McNemar mcNemar;
    PairedDifference bootstrap;
};

std::vector<bool> rightOnes(const Predictions &predictions)
{
    std::vector<bool> right;
    for (int i = 0; i < predictions.films(); ++i) {
        bool all = true;
        for (int k = 0; k < int(predictions.classes.size()); ++k) {
            const bool said = predictions.severalLabels
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
    printLine(Tr::tr("Against the second table, on the %1 films that both have")
                  .arg(comparison.films.first.films()));
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
    QJsonObject object{{u"films"_s, comparison.films.first.films()},
                       {u"onlyInFirst"_s, comparison.films.onlyFirst},
                       {u"onlyInSecond"_s, comparison.films.onlySecond},
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
                    Tr::tr("'%1' holds no films of the split '%2'.").arg(table, split),
                    Tr::tr("It holds: %1.").arg(file->splitNames().join(u", "_s)));
    return file->ofSplit(split);
}

} // namespace

void print(const ClassifierReport &report)
{
    const bool intervals = report.resamples > 0;
    printLine(report.patientsKnown
                  ? Tr::tr("%1 films of %2 patients").arg(report.films).arg(report.patients)
                  : Tr::tr("%1 films, patients not known").arg(report.films));
    line(Tr::tr("accuracy"), shown(report.scores.accuracy, report.accuracyInterval, intervals));
    line(Tr::tr("balanced accuracy"),
         shown(report.scores.balancedAccuracy, report.balancedInterval, intervals));
    line(Tr::tr("AUC, mean"), shown(report.macroAuc, report.aucInterval, intervals));
    line(Tr::tr("majority baseline"), shown(report.scores.majorityBaseline));
    line(Tr::tr("calibration error (ECE)"), shown(report.calibration.expectedError));
    line(Tr::tr("Brier score"), shown(report.calibration.brier));
    line(Tr::tr("log loss"), shown(report.calibration.logLoss));
    if (!report.severalLabels)
        line(Tr::tr("Cohen's kappa"), shown(report.scores.kappa));
    printLine({});
    const int recallWidth = intervals ? 24 : 10;
    printLine(u"  %1 %2 %3 %4 %5 %6"_s.arg(Tr::tr("class"), -24)
                  .arg(Tr::tr("precision"), 10)
                  .arg(Tr::tr("recall"), recallWidth)
                  .arg(u"F1"_s, 10)
                  .arg(u"AUC"_s, 10)
                  .arg(Tr::tr("films"), 8));
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
                      .arg(Tr::tr("this classifier has collapsed: it says %1 of every film.")
                               .arg(collapsedText(report.scores, report.classes))));
    else if (!report.severalLabels && report.scores.accuracy <= report.scores.majorityBaseline)
        printLine(Tr::tr("Note: %1")
                      .arg(Tr::tr("it is no better than always saying %1.")
                               .arg(report.classes[report.scores.majorityClass])));
    printLine({});
    printLine(report.howComputed());
}

int scores(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const auto &spec : bootstrapParams())
        parser.addOption({spec.id, {}, u"value"_s});
    parser.addOption({u"split"_s, {}, u"name"_s});
    parser.addOption({u"against"_s, {}, u"table"_s});
    parser.addOption({u"json"_s, {}});
    if (!parser.parse(QStringList{QString()} + arguments))
        return wrongUse("scores", parser.errorText());
    const bool json = parser.isSet(u"json"_s);
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 1)
        return wrongUse(
            "scores",
            Tr::tr("scores takes one table of predictions, or the folder of a classifier's run."));
    ParamSet params(bootstrapParams());
    for (const auto &spec : bootstrapParams())
        if (parser.isSet(spec.id))
            if (const auto set = params.set(spec.id, parser.value(spec.id)); !set)
                return report(set.error(), json);
    const auto options = BootstrapOptions::from(params);
    const auto table = load(paths[0], parser.value(u"split"_s));
    if (!table)
        return report(table.error(), json);
    std::optional<PredictionFile> other;
    if (parser.isSet(u"against"_s)) {
        auto read = load(parser.value(u"against"_s), parser.value(u"split"_s));
        if (!read)
            return report(read.error(), json);
        other = std::move(*read);
    }
    std::optional<ClassifierReport> made;
    std::optional<Comparison> comparison;
    const auto done = runJob(
        [&](JobContext &context) -> Result<> {
            auto result = reportOf(table->predictions, options, &context);
            TRY(result);
            made = std::move(*result);
            if (!other)
                return {};
            auto compared = compare(*table, *other, options, context);
            TRY(compared);
            comparison = std::move(*compared);
            return {};
        },
        json);
    if (!done)
        return report(done.error(), json);
    if (json) {
        QJsonObject object = made->toJson();
        if (comparison)
            object[u"against"_s] = toJson(*comparison, options.resamples > 0);
        printJson(object);
        return Ok;
    }
    print(*made);
    if (comparison)
        print(*comparison, options.resamples > 0);
    return Ok;
}

} // namespace synthray::cli
