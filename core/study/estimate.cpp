// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/estimate.h"

#include "augment/trainingimagecache.h"
#include "base/random.h"
#include "learn/device/device.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "learn/models/sharedparams.h"
#include "learn/training/trainer.h"
#include "run/runstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <vector>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Study)
};

constexpr int triedSteps = 6; // the first is slower and does not count
constexpr double triedSeconds = 15; // enough, however few steps there were

QVector<ParamSpec> paramsOf(const RunSpec &spec)
{
    if (const GanPreset *preset = findGanPreset(spec.preset))
        return preset->params;
    const NetworkInfo *network = findNetwork(spec.preset);
    return network ? network->params : QVector<ParamSpec>();
}

Result<ParamSet> valuesOf(const RunSpec &spec)
{
    return ParamSet::fromJson(paramsOf(spec), spec.params);
}

int resolutionOf(const RunSpec &spec, const ParamSet &params)
{
    const GanPreset *preset = findGanPreset(spec.preset);
    return preset ? preset->imageSize : int(params.integer(u"imageSize"_s));
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// "CPU" or the GPU's name, of the sentence that a run keeps.
QString deviceName(const QString &brief) { return brief.section(u" · "_s, 0, 0); }

/// Images per second, with validation and pictures; 0: too short to tell. By epochs where there are
/// some: the steps' times contain pauses, and the time between a stop and the resumption.
double speedOf(const RunReader &run)
{
    const auto params = valuesOf(run.header().spec);
    if (!params)
        return 0;
    const auto batch = double(params->integer(u"batch"_s));
    std::vector<double> seconds; // of the epochs
    for (const EpochEvent &epoch : run.epochs())
        seconds.push_back(epoch.seconds);
    if (const double each = median(seconds); each > 0 && run.epochs().first().epoch > 0)
        return double(run.epochs().first().step) / run.epochs().first().epoch * batch / each;
    if (run.steps().size() < 2)
        return 0;
    const StepEvent &first = run.steps().first(), &last = run.steps().last();
    const double all = last.time - first.time;
    return all > 0.5 ? double(last.step - first.step) * batch / all : 0;
}

/// "GoogLeNet, 64 px".
QString kindText(const RunSpec &spec)
{
    if (const GanPreset *preset = findGanPreset(spec.preset))
        return preset->labelText();
    const NetworkInfo *network = findNetwork(spec.preset);
    const auto params = valuesOf(spec);
    return network && params
        ? Tr::tr("%1, %2 px")
              .arg(network->labelText(), QString::number(params->integer(u"imageSize"_s)))
        : spec.preset;
}

RunSpec generatorSpec(const StudyDesign &design, const StudyArm &arm)
{
    RunSpec spec;
    spec.kind = u"gan"_s;
    spec.preset = arm.ganPreset;
    spec.params = arm.ganParams;
    spec.params[u"device"_s] = design.settings.text(u"device"_s);
    spec.params[u"threads"_s] = design.settings.integer(u"threads"_s);
    spec.params[u"fidEvery"_s] = 0; // as the study trains it
    return spec;
}

/// Share of the images that a fold trains on.
double trainingShare(const StudyDesign &design)
{
    const double test = design.folds() > 1 ? 1.0 / design.folds() : 0.2;
    return (1 - test) * (1 - design.settings.real(u"valPercent"_s) / 100);
}

} // namespace

QString speedKey(const RunSpec &spec, const QString &device)
{
    const auto params = valuesOf(spec);
    if (!params)
        return {};
    QStringList parts{spec.kind, spec.preset, deviceName(device)};
    for (const auto &id : {u"imageSize"_s, u"channels"_s, u"width"_s, u"threads"_s})
        parts << (params->spec(id) ? params->text(id) : QString());
    return parts.join(u'|');
}

TrainingSpeeds earlierSpeeds(const QStringList &folders)
{
    QHash<QString, std::vector<double>> found;
    for (const QString &folder : folders)
        for (const RunReader &run : RunStore(folder).list())
            if (const double speed = speedOf(run); speed > 0)
                found[speedKey(run.header().spec, run.header().device)].push_back(speed);
    TrainingSpeeds speeds;
    for (auto it = found.begin(); it != found.end(); ++it)
        speeds.insert(it.key(), {median(it.value()), int(it.value().size())});
    return speeds;
}

Result<TrainingSpeed> trySpeed(const RunSpec &spec, JobContext &context)
{
    RunSpec trial = spec;
    trial.label.clear();
    trial.split.clear();
    trial.params[u"epochs"_s] = 1000;
    if (spec.kind == "classifier"_L1)
        trial.params[u"maxSteps"_s] = 1000;
    trial.dataPath = QDir::tempPath();
    const auto params = valuesOf(trial);
    TRY(params);
    const qint64 batch = params->integer(u"batch"_s);
    const int resolution = resolutionOf(trial, *params);
    TrainingMaterial material;
    material.images = std::make_shared<TrainingImageCache>(trainingFormat(*params, resolution));
    material.fingerprint = u"noise"_s;
    ImageDataset noise;
    noise.root = trial.dataPath;
    Rng random(1);
    for (qint64 i = 0; i < 3 * batch + 4; ++i) {
        ImageEntry entry;
        entry.path = u"%1/noise-%2.png"_s.arg(noise.root, QString::number(i));
        entry.label = i % 2 == 0 ? u"A"_s : u"B"_s;
        entry.split = i < 4 ? u"val"_s : u"train"_s;
        entry.contentHash = QString::number(i);
        cv::Mat pixels(resolution, resolution, CV_8UC1);
        for (int y = 0; y < pixels.rows; ++y)
            for (int x = 0; x < pixels.cols; ++x)
                pixels.at<quint8>(y, x) = quint8(random.below(256));
        material.images->insert(entry, pixels);
        noise.images.append(entry);
    }
    if (spec.kind == "gan"_L1)
        trial.split = u"train"_s;
    material.dataset = noise;
    auto trainer = Trainer::create(trial);
    TRY(trainer);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::NoPermission, Tr::tr("No temporary folder can be created."),
                    folder.errorString());
    std::vector<double> seconds; // of the steps
    QElapsedTimer step, all;
    JobContext *running = nullptr;
    JobContext inner([&](const JobProgress &progress) {
        if (context.stopRequested())
            running->requestStopNow();
        if (progress.secondsLeft < 0) // before the first step has ended
            return;
        if (step.isValid())
            seconds.push_back(double(step.nsecsElapsed()) / 1e9);
        else
            all.start();
        step.start();
        context.progress(double(seconds.size() + 1) / triedSteps,
                         Tr::tr("trying %1").arg(kindText(spec)));
        if (int(seconds.size()) >= triedSteps - 1
            || (!seconds.empty() && double(all.elapsed()) / 1000 > triedSeconds))
            running->requestStopNow();
    });
    running = &inner;
    const auto done = trainer->run(folder.filePath(u"run"_s), inner, material);
    if (context.stopRequested())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
    if (seconds.empty()) {
        TRY(done);
        return fail(ErrorCode::Internal,
                    Tr::tr("The speed of %1 could not be measured.").arg(kindText(spec)));
    }
    return TrainingSpeed{double(batch) / std::max(1e-9, median(seconds)), 0};
}

qint64 StudyImages::all() const
{
    qint64 sum = 0;
    for (const qint64 count : perClass)
        sum += count;
    return sum;
}

StudyImages studyImages(const StudyDesign &design, const ImageDataset &set)
{
    StudyImages images;
    const qint64 most = design.settings.integer(u"imagesPerClass"_s);
    for (const ImageEntry &entry : set.images)
        if (!entry.label.isEmpty()
            && (design.classes.isEmpty() || design.classes.contains(entry.label)))
            ++images.perClass[entry.label];
    if (most > 0)
        for (qint64 &count : images.perClass)
            count = std::min(count, most);
    return images;
}

QString studyDevice(const StudyDesign &design)
{
    const auto device
        = pickDevice(design.settings.text(u"device"_s), int(design.settings.integer(u"threads"_s)));
    return device ? device->brief : QString();
}

StudyEstimate estimateStudy(const StudyDesign &design, const StudyImages &images,
                            const TrainingSpeeds &speeds, const StudyStatus *status)
{
    StudyEstimate estimate;
    const QString device = studyDevice(design);
    const double share = trainingShare(design);
    const bool inSteps = design.settings.text(u"budget"_s) == "steps"_L1;
    const auto amount = double(design.settings.integer(u"amount"_s));
    QSet<QString> named, unknown, generators;
    const auto add = [&](const RunSpec &spec, double trained) {
        if (trained <= 0) {
            estimate.lacksImages = true;
            return;
        }
        const QString key = speedKey(spec, device);
        const auto speed = speeds.constFind(key);
        if (speed == speeds.constEnd() || !(speed->imagesPerSecond > 0)) {
            if (!unknown.contains(key))
                estimate.unknown.append(spec);
            unknown.insert(key);
            return;
        }
        estimate.seconds += trained / speed->imagesPerSecond;
        if (named.contains(key))
            return;
        named.insert(key);
        const QString number = QLocale().toString(speed->imagesPerSecond, 'g', 3);
        estimate.basis << (speed->runs == 0
                               ? Tr::tr("%1: %2 images/s (tried now)").arg(kindText(spec), number)
                               : Tr::tr("%1: %2 images/s (%n earlier run(s))", nullptr, speed->runs)
                                     .arg(kindText(spec), number));
    };
    QVector<StudyCell> cells;
    if (status) {
        for (const CellStatus &one : status->cells)
            if (one.state != CellState::Done)
                cells.append(one.cell);
    } else {
        cells = cellsOf(design);
    }
    estimate.cells = int(cells.size());
    for (const StudyCell &cell : std::as_const(cells)) {
        const StudyArm &arm = design.arms[cell.arm];
        const auto spec = cellSpec(design, cell, false, {});
        if (!spec)
            continue; // the design's check says what is wrong
        const auto params = valuesOf(*spec);
        if (!params)
            continue;
        add(*spec,
            inSteps ? amount * double(params->integer(u"batch"_s))
                    : amount * share * double(images.all()));
        const QString key = arm.ganKey() + QString::number(cell.fold);
        if (!arm.hasGan() || generators.contains(key))
            continue;
        generators.insert(key);
        const RunSpec generator = generatorSpec(design, arm);
        const auto values = valuesOf(generator);
        if (values)
            add(generator, double(values->integer(u"epochs"_s)) * share * double(images.all()));
    }
    return estimate;
}

} // namespace synthray
