// SPDX-License-Identifier: GPL-3.0-or-later
// train-classifier, predict and the judging half of evaluate: thin doors to core/learn.
#include "commands/classify.h"
#include "commands/command.h"

#include "dataset/filmset.h"
#include "image/imageio.h"
#include "learn/evaluation/classifier.h"
#include "learn/models/classifiers.h"
#include "learn/training/trainer.h"
#include "metrics/classifierscores.h"
#include "run/project.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <cmath>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue number(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

QString four(double value)
{
    return std::isfinite(value) ? QString::number(value, 'f', 4) : u"-"_s;
}

QJsonObject toJson(const FilmPrediction &one, const Classifier &classifier)
{
    QJsonArray logits;
    QJsonObject probabilities;
    for (size_t k = 0; k < one.logits.size(); ++k) {
        logits.append(number(one.logits[k]));
        probabilities.insert(classifier.classes()[qsizetype(k)], number(one.probabilities[k]));
    }
    return {{u"path"_s, one.path},
            {u"predicted"_s, classifier.classes()[one.predicted]},
            {u"logits"_s, logits},
            {u"probabilities"_s, probabilities}};
}

int tellRun(const QString &folder, bool json)
{
    auto reader = RunReader::open(folder);
    if (!reader)
        return report(reader.error(), json);
    const bool finished = reader->status() == RunStatus::Finished;
    const auto *best = reader->bestEpoch();
    const auto &data = reader->classifierData();
    if (json) {
        QJsonObject object{{u"run"_s, QFileInfo(folder).absoluteFilePath()},
                           {u"status"_s, finished ? u"finished"_s : u"stopped"_s},
                           {u"network"_s, reader->header().spec.preset},
                           {u"classes"_s, QJsonArray::fromStringList(data.classes)},
                           {u"films"_s, reader->header().films},
                           {u"valFilms"_s, data.val},
                           {u"testFilms"_s, data.test},
                           {u"finishedEpochs"_s, reader->lastEpoch()},
                           {u"steps"_s, reader->lastStep()},
                           {u"device"_s, reader->header().device},
                           {u"remarks"_s, QJsonArray::fromStringList(reader->remarks())}};
        if (best) {
            object.insert(u"bestEpoch"_s, best->epoch);
            object.insert(u"valAccuracy"_s, number((*best)["valAccuracy"_L1]));
            object.insert(u"valBalancedAccuracy"_s, number((*best)["valBalancedAccuracy"_L1]));
            object.insert(u"valAuc"_s, number((*best)["valAuc"_L1]));
            object.insert(u"valBaseline"_s, number((*best)["valBaseline"_L1]));
        }
        if (!reader->epochs().isEmpty())
            for (const auto &id : {"trainLoss"_L1, "trainAccuracy"_L1})
                object.insert(id, number(reader->epochs().last()[id]));
        if (!reader->steps().isEmpty())
            object.insert(u"imagesPerSecond"_s,
                          number(reader->steps().last()["imagesPerSecond"_L1]));
        printJson(object);
        return Ok;
    }
    for (const auto &remark : reader->remarks())
        printLine(Tr::tr("Note: %1").arg(remark));
    printLine(finished
                  ? Tr::tr("Finished: %n epoch(s) on %1 films.", nullptr, int(reader->lastEpoch()))
                        .arg(reader->header().films)
                  : Tr::tr("Stopped after %1 of %2 epochs; 'synthray-cli resume' goes on.")
                        .arg(reader->lastEpoch())
                        .arg(reader->header().epochs));
    if (best && std::isfinite((*best)["valAccuracy"_L1]))
        printLine(Tr::tr("Best epoch %1: balanced accuracy %2, accuracy %3 (majority baseline %4), "
                         "AUC %5 on %6 validation films.")
                      .arg(best->epoch)
                      .arg(four((*best)["valBalancedAccuracy"_L1]), four((*best)["valAccuracy"_L1]),
                           four((*best)["valBaseline"_L1]), four((*best)["valAuc"_L1]))
                      .arg(data.val));
    printLine(Tr::tr("Run: %1").arg(QFileInfo(folder).absoluteFilePath()));
    return Ok;
}

/// --device and --threads, as ParamSpecs say them.
Result<std::pair<QString, int>> placeOf(const QCommandLineParser &parser)
{
    ParamSet params(classifierNetworks().first().params);
    for (const auto *key : {"device", "threads"})
        if (parser.isSet(QLatin1StringView(key)))
            TRY(params.set(QLatin1StringView(key), parser.value(QLatin1StringView(key))));
    return std::pair{params.text(u"device"_s), int(params.integer(u"threads"_s))};
}

Result<Classifier> openClassifier(const QCommandLineParser &parser)
{
    const auto place = placeOf(parser);
    TRY(place);
    if (parser.isSet(u"run"_s))
        return Classifier::open(parser.value(u"run"_s), place->first, place->second);
    const QString normalize
        = parser.isSet(u"normalize"_s) ? parser.value(u"normalize"_s) : u"none"_s;
    return Classifier::ofWeights(parser.value(u"network"_s), parser.value(u"weights"_s), normalize,
                                 place->first, place->second);
}

} // namespace

int trainClassifier(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const auto *key : {"data", "network", "recipe", "set", "run", "device", "threads"})
        parser.addOption({QLatin1StringView(key), {}, u"value"_s});
    parser.addOption({u"json"_s, {}});
    if (!parser.parse(QStringList{QString()} + arguments))
        return wrongUse("train-classifier", parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrongUse(
            "train-classifier",
            Tr::tr("'%1' is not expected here.").arg(parser.positionalArguments().first()));
    for (const auto &key : {u"data"_s, u"network"_s, u"run"_s})
        if (parser.value(key).isEmpty())
            return wrongUse("train-classifier", Tr::tr("%1 is missing.").arg(u"--"_s + key));
    const bool json = parser.isSet(u"json"_s);
    RunSpec spec;
    spec.kind = u"classifier"_s;
    spec.preset = parser.value(u"network"_s);
    spec.dataPath = QFileInfo(parser.value(u"data"_s)).absoluteFilePath();
    for (const auto &setting : parser.values(u"set"_s)) {
        const qsizetype equals = setting.indexOf(u'=');
        if (equals <= 0)
            return wrongUse("train-classifier",
                            Tr::tr("--set takes key=value, not '%1'.").arg(setting));
        spec.params.insert(setting.left(equals), setting.mid(equals + 1));
    }
    for (const auto &key : {u"recipe"_s, u"device"_s, u"threads"_s}) // checked like any --set
        if (parser.isSet(key))
            spec.params.insert(key, parser.value(key));
    auto trainer = Trainer::create(spec);
    if (!trainer)
        return report(trainer.error(), json);
    const QString folder = parser.value(u"run"_s);
    const auto done = runJob([&](JobContext &context) { return trainer->run(folder, context); });
    return done ? tellRun(folder, json) : report(done.error(), json);
}

int tellClassifier(const QString &folder, bool json) { return tellRun(folder, json); }

int predict(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const auto *key : {"run", "network", "weights", "normalize", "device", "threads"})
        parser.addOption({QLatin1StringView(key), {}, u"value"_s});
    parser.addOption({u"json"_s, {}});
    if (!parser.parse(QStringList{QString()} + arguments))
        return wrongUse("predict", parser.errorText());
    const bool json = parser.isSet(u"json"_s);
    const QStringList paths = parser.positionalArguments();
    const bool bare = parser.isSet(u"network"_s) && parser.isSet(u"weights"_s);
    if (paths.size() != 1)
        return wrongUse("predict", Tr::tr("Give one film, folder or table."));
    if (parser.isSet(u"run"_s) == bare || (parser.isSet(u"run"_s) && parser.isSet(u"normalize"_s)))
        return wrongUse("predict",
                        Tr::tr("Give --run, or --network and --weights (then --normalize, too)."));
    auto classifier = openClassifier(parser);
    if (!classifier)
        return report(classifier.error(), json);
    QVector<FilmPrediction> made;
    QVector<Problem> problems;
    const bool single
        = QFileInfo(paths[0]).isFile() && looksLikeFilm(QFileInfo(paths[0]).fileName());
    const auto done = runJob(
        [&](JobContext &context) -> Result<> {
            if (single) {
                auto one = classifier->predict(paths[0]);
                TRY(one);
                made.append(std::move(*one));
                return {};
            }
            const auto set = openSet(QFileInfo(paths[0]).absoluteFilePath(), &context);
            TRY(set);
            auto all = classifier->predict(*set, context, &problems);
            TRY(all);
            made = std::move(*all);
            return {};
        },
        json);
    if (!done)
        return report(done.error(), json);
    for (const auto &problem : problems)
        say(Tr::tr("Left out: %1").arg(problem.reason));
    if (json) {
        if (single) {
            QJsonObject object = toJson(made.first(), *classifier);
            object.insert(u"network"_s, classifier->network());
            object.insert(u"classes"_s, QJsonArray::fromStringList(classifier->classes()));
            printJson(object);
            return Ok;
        }
        QJsonArray films;
        for (const auto &one : made)
            films.append(toJson(one, *classifier));
        printJson({{u"network"_s, classifier->network()},
                   {u"films"_s, films},
                   {u"classes"_s, QJsonArray::fromStringList(classifier->classes())}});
        return Ok;
    }
    for (const auto &one : made)
        printLine(u"%1  %2  %3"_s.arg(classifier->classes()[one.predicted], -16)
                      .arg(one.probabilities[size_t(one.predicted)], 0, 'f', 4)
                      .arg(one.path));
    return Ok;
}

int judge(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const auto &spec : bootstrapParams())
        parser.addOption({spec.id, {}, u"value"_s});
    for (const auto *key : {"run", "data", "split", "device", "threads"})
        parser.addOption({QLatin1StringView(key), {}, u"value"_s});
    parser.addOption({u"json"_s, {}});
    parser.addOption({u"o"_s, {}, u"file"_s});
    if (!parser.parse(QStringList{QString()} + arguments))
        return wrongUse("evaluate", parser.errorText());
    const bool json = parser.isSet(u"json"_s);
    if (!parser.positionalArguments().isEmpty())
        return wrongUse(
            "evaluate",
            Tr::tr("'%1' is not expected here.").arg(parser.positionalArguments().first()));
    if (parser.value(u"data"_s).isEmpty())
        return wrongUse("evaluate", Tr::tr("%1 is missing.").arg(u"--data"_s));
    ParamSet params(bootstrapParams());
    for (const auto &spec : bootstrapParams())
        if (parser.isSet(spec.id))
            if (const auto set = params.set(spec.id, parser.value(spec.id)); !set)
                return report(set.error(), json);
    auto classifier = openClassifier(parser);
    if (!classifier)
        return report(classifier.error(), json);
    std::optional<ClassifierReport> made;
    QStringList remarks;
    QVector<Problem> problems;
    const auto done = runJob(
        [&](JobContext &context) -> Result<> {
            auto set = openSet(QFileInfo(parser.value(u"data"_s)).absoluteFilePath(), &context);
            TRY(set);
            const QString split = parser.value(u"split"_s);
            if (auto taken = classifier->takeDeal(*set, context); !taken)
                return taken;
            if (!split.isEmpty() && !set->splits().contains(split))
                return fail(
                    ErrorCode::InvalidArgument,
                    Tr::tr("There is no split '%1' in '%2'.").arg(split, parser.value(u"data"_s)),
                    set->splits().isEmpty() ? Tr::tr(
                        "It has no splits, and the run knows none of its films: leave --split out.")
                                            : Tr::tr("It holds: %1.")
                                                  .arg(set->splits().join(u", "_s)));
            const auto table = classifier->judge(split.isEmpty() ? *set : set->filtered({}, split),
                                                 context, &remarks, &problems);
            TRY(table);
            if (parser.isSet(u"o"_s))
                if (auto written = writePredictions(parser.value(u"o"_s), *table); !written)
                    return written;
            auto result = reportOf(table->predictions, BootstrapOptions::from(params), &context);
            TRY(result);
            made = std::move(*result);
            return {};
        },
        json);
    if (!done)
        return report(done.error(), json);
    for (const auto &problem : problems)
        say(Tr::tr("Left out: %1").arg(problem.reason));
    if (json) {
        QJsonObject object = made->toJson();
        object.insert(u"network"_s, classifier->network());
        object.insert(u"epoch"_s, classifier->epoch());
        object.insert(u"remarks"_s, QJsonArray::fromStringList(remarks));
        printJson(object);
        return Ok;
    }
    for (const auto &remark : remarks)
        printLine(Tr::tr("Note: %1").arg(remark));
    print(*made);
    return Ok;
}

} // namespace synthray::cli
