// SPDX-License-Identifier: GPL-3.0-or-later
// train-classifier and predict: thin entry points to core/learn.
#include "commands/classify.h"
#include "commands/setoptions.h"

#include "image/imageio.h"
#include "learn/evaluation/classifier.h"
#include "learn/models/classifiers.h"
#include "learn/models/sharedparams.h"
#include "learn/training/trainer.h"
#include "run/project.h"

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

QJsonObject toJson(const ImagePrediction &prediction, const Classifier &classifier)
{
    QJsonArray logits;
    QJsonObject probabilities;
    for (size_t k = 0; k < prediction.logits.size(); ++k) {
        logits.append(number(prediction.logits[k]));
        probabilities.insert(classifier.classes()[qsizetype(k)],
                             number(prediction.probabilities[k]));
    }
    return {{u"path"_s, prediction.path},
            {u"predicted"_s, classifier.classes()[prediction.predicted]},
            {u"logits"_s, logits},
            {u"probabilities"_s, probabilities}};
}

int printRun(const QString &folder, bool json)
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
                           {u"images"_s, reader->header().images},
                           {u"valImages"_s, data.val},
                           {u"testImages"_s, data.test},
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
        return finished ? Ok : Stopped;
    }
    for (const auto &remark : reader->remarks())
        printLine(Tr::tr("Note: %1").arg(remark));
    printLine(
        finished ? Tr::tr("Finished: %n epoch(s) on %1 images.", nullptr, int(reader->lastEpoch()))
                       .arg(reader->header().images)
                 : Tr::tr("Stopped after %1 of %2 epochs; 'synthray-cli resume' continues the run.")
                       .arg(QString::number(reader->lastEpoch()),
                            QString::number(reader->header().epochs)));
    if (best && std::isfinite((*best)["valAccuracy"_L1]))
        printLine(Tr::tr("Best epoch %1: balanced accuracy %2, accuracy %3 (majority baseline %4), "
                         "AUC %5 on %6 validation images.")
                      .arg(QString::number(best->epoch), four((*best)["valBalancedAccuracy"_L1]),
                           four((*best)["valAccuracy"_L1]), four((*best)["valBaseline"_L1]),
                           four((*best)["valAuc"_L1]), QString::number(data.val)));
    printLine(Tr::tr("Run: %1").arg(QFileInfo(folder).absoluteFilePath()));
    return finished ? Ok : Stopped;
}

/// Options of all networks; --network decides which of them apply.
QVector<Option> networkOptions()
{
    QVector<Variant> variants;
    for (const auto &network : classifierNetworks())
        variants.append({network.id, network.params});
    return optionsOf(variants);
}

Option networkOption(const char *help)
{
    QStringList networks;
    for (const auto &network : classifierNetworks())
        networks << network.id;
    return choiceOption(u"network"_s, {}, networks, help);
}

} // namespace

int printClassifierRun(const QString &folder, bool json) { return printRun(folder, json); }

QVector<Option> trainClassifierOptions()
{
    return QVector<Option>{
               dataOption(), required(networkOption(QT_TRANSLATE_NOOP("Params", "The network."))),
               required(textOption(u"run"_s, u"FOLDER"_s,
                                   QT_TRANSLATE_NOOP("Params", "A new folder for the run.")))}
    + networkOptions() + QVector<Option>{jsonOption()};
}

int runTrainClassifier(const Arguments &arguments)
{
    RunSpec spec;
    spec.kind = u"classifier"_s;
    spec.preset = arguments.text("network");
    spec.dataPath = QFileInfo(arguments.text("data")).absoluteFilePath();
    spec.params = arguments.explicitValues(networkOptions());
    auto trainer = Trainer::create(spec);
    if (!trainer)
        return report(trainer.error(), arguments.json());
    const QString folder = arguments.text("run");
    const auto done = runJob([&](JobContext &context) { return trainer->run(folder, context); });
    return done ? printRun(folder, arguments.json()) : report(done.error(), arguments.json());
}

QVector<Option> predictOptions()
{
    return {textOption(u"run"_s, u"FOLDER"_s,
                       QT_TRANSLATE_NOOP("Params", "The folder of a classifier's run.")),
            networkOption(QT_TRANSLATE_NOOP("Params", "The network of --weights.")),
            textOption(u"weights"_s, u"FILE"_s,
                       QT_TRANSLATE_NOOP("Params", "A weights file to use without a run.")),
            choiceOption(
                u"normalize"_s, u"auto"_s, {u"auto"_s, u"none"_s, u"imagenet"_s, u"half"_s},
                QT_TRANSLATE_NOOP(
                    "Params",
                    "Grey values that the network of --weights expects: none is 0 to 1, half -1 to "
                    "1, imagenet ImageNet's mean and deviation. auto: as the file was trained "
                    "(torchvision's vgg16 and vgg16bn: imagenet; its googlenet and inception3, "
                    "which undo that normalisation at their input: half).")),
            optionOf(deviceParam()),
            optionOf(threadsParam()),
            jsonOption()};
}

int runPredict(const Arguments &arguments)
{
    const bool json = arguments.json();
    const QString path = arguments.path();
    const bool hasWeights = arguments.has("network") && arguments.has("weights");
    if (arguments.has("run") == hasWeights || (arguments.has("run") && arguments.has("normalize")))
        return wrongUse(
            arguments,
            Tr::tr("Give --run, or --network with --weights (and --normalize if needed)."));
    const QString device = arguments.text("device");
    const int threads = int(arguments.integer("threads"));
    auto classifier = arguments.has("run")
        ? Classifier::open(arguments.text("run"), device, threads)
        : Classifier::ofWeights(arguments.text("network"), arguments.text("weights"),
                                arguments.text("normalize"), device, threads);
    if (!classifier)
        return report(classifier.error(), json);
    QStringList remarks = classifier->remarks();
    if (hasWeights && arguments.text("normalize") == "auto"_L1)
        remarks << Tr::tr("Grey values: %1, as the weights of %2 expect.")
                       .arg(normalizeText(classifier->normalize()), classifier->network());
    for (const auto &remark : std::as_const(remarks))
        printMessage(Tr::tr("Note: %1").arg(remark));
    QVector<ImagePrediction> predictions;
    QVector<Problem> problems;
    const bool single = QFileInfo(path).isFile() && looksLikeImage(QFileInfo(path).fileName());
    const auto done = runJob(
        [&](JobContext &context) -> Result<> {
            if (single) {
                auto prediction = classifier->predict(path);
                TRY(prediction);
                predictions.append(std::move(*prediction));
                return {};
            }
            const auto set = openSet(QFileInfo(path).absoluteFilePath(), &context);
            TRY(set);
            auto all = classifier->predict(*set, context, &problems);
            TRY(all);
            predictions = std::move(*all);
            return {};
        },
        json);
    if (!done)
        return report(done.error(), json);
    for (const auto &problem : problems)
        printMessage(Tr::tr("Left out: %1").arg(problem.reason));
    if (json) {
        if (single) {
            QJsonObject object = toJson(predictions.first(), *classifier);
            object.insert(u"network"_s, classifier->network());
            object.insert(u"normalize"_s, classifier->normalize());
            object.insert(u"remarks"_s, QJsonArray::fromStringList(remarks));
            object.insert(u"classes"_s, QJsonArray::fromStringList(classifier->classes()));
            printJson(object);
            return Ok;
        }
        QJsonArray images;
        for (const auto &prediction : predictions)
            images.append(toJson(prediction, *classifier));
        printJson({{u"network"_s, classifier->network()},
                   {u"normalize"_s, classifier->normalize()},
                   {u"remarks"_s, QJsonArray::fromStringList(remarks)},
                   {u"images"_s, images},
                   {u"classes"_s, QJsonArray::fromStringList(classifier->classes())}});
        return Ok;
    }
    for (const auto &prediction : predictions)
        printLine(u"%1  %2  %3"_s.arg(
            classifier->classes()[prediction.predicted].leftJustified(16),
            QString::number(prediction.probabilities[size_t(prediction.predicted)], 'f', 4),
            prediction.path));
    return Ok;
}

} // namespace synthray::cli
