// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/engine.h"

#include "base/atomicfile.h"
#include "base/log.h"
#include "learn/device/cudause.h"
#include "learn/device/guard.h"
#include "learn/models/classifiers.h"
#include "learn/module/translation.h"
#include "learn/training/autocast.h"
#include "learn/training/loop.h"
#include "run/project.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

Result<> stoppedEarly()
{
    return fail(ErrorCode::Stopped, Tr::tr("Stopped before training began."));
}

} // namespace

Result<TrainingEngine::Setup> TrainingEngine::setUp(const RunSpec &spec,
                                                    const QVector<ParamSpec> &specs)
{
    Setup setup;
    setup.spec = spec;
    auto params = ParamSet::fromJson(specs, spec.params);
    TRY(params);
    if (spec.dataPath.isEmpty())
        return fail(ErrorCode::InvalidArgument, Tr::tr("No image folder was specified."),
                    Tr::tr("Choose the folder that holds the images to train on."));
    if (params->spec(u"recipe"_s)) {
        const auto recipe = recipeOf(params->text(u"recipe"_s));
        TRY(recipe);
        if (*recipe)
            TRY(params->set(
                u"recipe"_s,
                QString::fromUtf8(
                    QJsonDocument((*recipe)->toJson()).toJson(QJsonDocument::Compact))));
    }
    setup.params = *params;
    setup.spec.params = params->toJson();
    auto device = pickDevice(params->text(u"device"_s), int(params->integer(u"threads"_s)));
    TRY(device);
    setup.device = *device;
    return setup;
}

TrainingEngine::TrainingEngine(Setup setup, std::unique_ptr<TrainingTask> task)
    : m_setup(std::move(setup))
    , m_task(std::move(task))
{
}

namespace {
/// Of preparing and training. Images that are in memory already take no time.
std::vector<double> shares(const TrainingMaterial &material)
{
    return {material.images ? 1.0 : 8.0, 92};
}
} // namespace

Result<> TrainingEngine::prepare(JobContext &context, const TrainingMaterial &material,
                                 const QString &fingerprint, bool fromCheckpoint)
{
    JobPhases phases(context, {1, 2, 7}); // looking, fingerprint, reading
    ImageDataset all;
    if (material.dataset) {
        all = *material.dataset;
    } else {
        if (!fingerprint.isEmpty() && !QFileInfo::exists(m_setup.spec.dataPath))
            return fail(
                ErrorCode::NotFound,
                Tr::tr("The images of the run are no longer at '%1'.").arg(m_setup.spec.dataPath),
                Tr::tr("Say where they are now: 'synthray-cli resume --data PATH', or "
                       "Resume on the Runs page."));
        context.progress(-1, Tr::tr("Looking for images"));
        auto opened = openSet(m_setup.spec.dataPath, &context);
        TRY(opened);
        all = std::move(*opened);
    }
    auto chosen = m_task->choose(all);
    TRY(chosen);
    phases.next();
    m_fingerprint = material.fingerprint;
    if (m_fingerprint.isEmpty()) {
        context.progress(-1,
                         fingerprint.isEmpty()
                             ? Tr::tr("Fingerprinting the images")
                             : Tr::tr("Comparing the images with those of the run"));
        const auto computed = chosen->fingerprint(&context);
        TRY(computed);
        m_fingerprint = *computed;
    }
    if (!fingerprint.isEmpty() && fingerprint != m_fingerprint && !m_oldDataPath.isEmpty())
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("The images in '%1' are not those of the run, which were at '%2'.")
                .arg(m_setup.spec.dataPath, m_oldDataPath),
            Tr::tr("Say where they are now: 'synthray-cli resume --data PATH', or Resume on "
                   "the Runs page."));
    if (!fingerprint.isEmpty() && fingerprint != m_fingerprint)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The images in '%1' have changed since the run began.")
                        .arg(m_setup.spec.dataPath),
                    Tr::tr("Put the old images back, or start a new run."));
    phases.next();
    return m_task->prepare({all, std::move(*chosen), material, fromCheckpoint}, context);
}

Result<> TrainingEngine::run(const QString &folder, JobContext &context,
                             const TrainingMaterial &material)
{
    std::optional<LoadedCheckpoint> parent;
    if (m_setup.spec.parent) {
        auto loaded = loadParent();
        TRY(loaded);
        parent = std::move(*loaded);
    }
    // The folder is created first, so that hours of reading do not end at one that cannot be
    // written. It is removed if the images cannot be read.
    const bool there = QFileInfo::exists(folder);
    TRY(ensureFolder(folder));
    JobPhases phases(context, shares(material));
    const auto prepared = prepare(context, material, {}, parent.has_value());
    if (!there && (!prepared || context.stopRequested()))
        QDir().rmdir(folder);
    if (context.stopRequested())
        return stoppedEarly();
    TRY(prepared);
    const ParamSet &params = m_setup.params;
    RunHeader header;
    header.spec = m_setup.spec;
    header.spec.dataPath = QFileInfo(m_setup.spec.dataPath).absoluteFilePath();
    header.name = QFileInfo(QDir(folder).absolutePath()).fileName();
    header.created = QDateTime::currentDateTimeUtc();
    header.seed = params.integer(u"seed"_s);
    header.device = m_setup.device.recorded;
    header.threads = setTensorThreads(int(params.integer(u"threads"_s)));
    header.versions = libraryVersions();
    header.dataFingerprint = m_fingerprint;
    header.images = m_task->images();
    header.epochs = int(params.integer(u"epochs"_s));
    header.classes = m_task->classes();
    auto writer = RunWriter::create(folder, header);
    if (!writer && !there)
        QDir().rmdir(folder);
    TRY(writer);
    phases.next();
    return recordFailure(*writer, [&]() -> Result<> {
        TRY(writer->status(u"running"_s));
        TRY(m_task->describe(*writer));
        return train(*writer, context, parent ? &*parent : nullptr, parent.has_value());
    });
}

/// The checkpoint that a branch starts from; its spec notes which step that is and what changes.
Result<LoadedCheckpoint> TrainingEngine::loadParent()
{
    RunParent &parent = *m_setup.spec.parent;
    parent.run = QDir(parent.run).absolutePath();
    const auto withHint = [](Error error) {
        error.hint = Tr::tr("Choose another run or checkpoint to branch from, or start a new run "
                            "without a parent.");
        return fail(std::move(error));
    };
    if (!QFileInfo::exists(QDir(parent.run).filePath(u"run.json"_s)))
        return withHint({ErrorCode::NotFound,
                         Tr::tr("The parent run '%1' does not exist.").arg(parent.run),
                         {}});
    const auto run = RunReader::open(parent.run, RunReader::Read::Summary);
    if (!run)
        return withHint(run.error());
    if (run->header().spec.kind != m_setup.spec.kind)
        return withHint({ErrorCode::InvalidArgument,
                         Tr::tr("'%1' is a run of another kind.").arg(parent.run),
                         {}});
    auto loaded = loadCheckpoint(parent.run, nullptr, parent.step);
    if (!loaded)
        return withHint(loaded.error());
    parent.step = loaded->info.step;
    parent.changed = {};
    const QJsonObject &before = run->header().spec.params, &now = m_setup.spec.params;
    for (auto it = now.begin(); it != now.end(); ++it)
        if (before.value(it.key()) != it.value())
            parent.changed.insert(it.key(), before.value(it.key()));
    return loaded;
}

/// Gives the networks the parent's values and saves them as the branch's own checkpoint of step 0,
/// so that it never needs the parent again.
Result<> TrainingEngine::adopt(RunWriter &writer, const LoadedCheckpoint &parent)
{
    const RunParent &from = *m_setup.spec.parent;
    const QString path = QDir(checkpointFolder(from.run)).filePath(parent.info.file);
    if (auto done = m_task->adopt(parent.data, path); !done)
        return fail(done.error().code, done.error().text,
                    Tr::tr("A branch must have the networks of its parent: preset, width, channels "
                           "and what else decides their shape."));
    const auto bytes = writer.syncEvents();
    TRY(bytes);
    CheckpointInfo info;
    info.seed = quint64(m_setup.params.integer(u"seed"_s));
    info.eventBytes = *bytes;
    info.more = {{u"task"_s, m_task->memory()}};
    return saveCheckpoint(writer.folder(), m_task->state(), info);
}

Result<> TrainingEngine::resume(const RunReader &run, JobContext &context,
                                const TrainingMaterial &material)
{
    const QString &folder = run.folder();
    m_oldDataPath = run.header().movedFrom;
    if (!material.dataPath.isEmpty()) {
        m_oldDataPath = m_oldDataPath.isEmpty() ? m_setup.spec.dataPath : m_oldDataPath;
        m_setup.spec.dataPath = QFileInfo(material.dataPath).absoluteFilePath();
    }
    QStringList problems;
    std::optional<LoadedCheckpoint> from;
    if (auto loaded = loadCheckpoint(folder, &problems))
        from = std::move(*loaded);
    else if (loaded.error().code != ErrorCode::NotFound)
        return fail(loaded.error());
    // A branch that was killed before its first checkpoint.
    const bool isBranch = !from && m_setup.spec.parent;
    if (isBranch) {
        auto parent = loadParent();
        TRY(parent);
        from = std::move(*parent);
    }
    JobPhases phases(context, shares(material));
    const auto prepared
        = prepare(context, material, run.header().dataFingerprint, from.has_value());
    if (context.stopRequested())
        return stoppedEarly();
    TRY(prepared);
    if (m_task->classes() != run.header().classes)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The classes of the images are no longer those of the run: %1 instead "
                           "of %2.")
                        .arg(m_task->classes().join(u", "_s), run.header().classes.join(u", "_s)),
                    Tr::tr("Put the old labels back, or start a new run."));
    if (from && !isBranch)
        TRY(checkPosition(from->info, folder));
    // Events after the checkpoint are cut off: those steps are run again.
    auto writer = RunWriter::reopen(
        folder, from && !isBranch ? from->info.eventBytes : 0,
        {m_oldDataPath.isEmpty() ? QString() : m_setup.spec.dataPath, material.epochs});
    TRY(writer);
    phases.next();
    return recordFailure(*writer, [&]() -> Result<> {
        for (const auto &problem : std::as_const(problems))
            TRY(writer->append(ProblemEvent{folder, problem}));
        TRY(writer->status(
            u"running"_s,
            problems.isEmpty()
                ? QString() // the header names the device
                : Tr::tr("Resumed from the previous checkpoint: %1").arg(problems.first())));
        if (!from || isBranch) // from the start: the earlier events are gone
            TRY(m_task->describe(*writer));
        return train(*writer, context, from ? &*from : nullptr, isBranch);
    });
}

/// A checkpoint's numbers follow from its step. If they do not, it belongs to another run or was
/// edited.
Result<> TrainingEngine::checkPosition(const CheckpointInfo &info, const QString &run) const
{
    const qint64 perEpoch = m_task->stepsPerEpoch();
    if (info.seed == quint64(m_setup.params.integer(u"seed"_s)) && info.step <= m_task->steps()
        && info.epoch == info.step / perEpoch && info.epochPosition == info.step % perEpoch
        && info.samplerPosition == m_task->imagesDrawn(info.step))
        return {};
    return fail(ErrorCode::Damaged,
                Tr::tr("The checkpoint '%1' does not fit the settings of its run.")
                    .arg(QDir(checkpointFolder(run)).filePath(info.file)),
                Tr::tr("Remove it to resume from the previous checkpoint, or train again."));
}

Result<> TrainingEngine::train(RunWriter &writer, JobContext &context, const LoadedCheckpoint *from,
                               bool isBranch)
{
    setTensorThreads(writer.header().threads);
    const torch::Device device(m_setup.device.id.toStdString());
    setUpCuda(device, usesTf32(m_setup.params));
    TRY(m_task->build(device, from != nullptr));
    if (from && isBranch) {
        TRY(adopt(writer, *from));
    } else if (from) {
        const QString path = QDir(checkpointFolder(writer.folder())).filePath(from->info.file);
        TRY(restore(m_task->state(), from->data, {}, path));
        m_task->restored();
    }
    TrainingLoop loop(*m_task, device, m_setup.params, writer, context);
    if (isBranch)
        loop.setSaved(0); // adopt()
    auto done = loop.run(from && !isBranch ? &from->info : nullptr);
    m_hasDiverged = loop.hasDiverged();
    return done;
}

/// Records an error of 'body' in the run and returns it.
Result<> TrainingEngine::recordFailure(RunWriter &writer, const std::function<Result<>()> &body)
{
    auto result = guarded(body);
    QString reason = m_hasDiverged ? QString(StatusEvent::diverged) : QString();
    if (!result && result.error().code == ErrorCode::OutOfMemory) {
        reason = StatusEvent::outOfMemory;
        if (const QString advice = m_task->memoryAdvice(); !advice.isEmpty())
            result = fail(result.error().code, result.error().text, advice);
    }
    if (!result && result.error().code != ErrorCode::Stopped)
        if (!writer.status(u"failed"_s, result.error().whole(), reason))
            qCWarning(lcLearn, "run %s: its failure could not be noted in its folder",
                      qPrintable(QFileInfo(writer.folder()).fileName()));
    return result;
}

} // namespace synthray::detail
