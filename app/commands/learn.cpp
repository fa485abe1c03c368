// SPDX-License-Identifier: GPL-3.0-or-later
// train-gan, resume, branch: thin entry points to core/learn.
#include "commands/classify.h"
#include "commands/setoptions.h"

#include "learn/models/catalog.h"
#include "learn/training/trainer.h"
#include "run/branch.h"
#include "run/project.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Prints the outcome of a run, read from its folder as the window does.
int printRun(const QString &folder, bool json)
{
    const auto reader = RunReader::open(folder, RunReader::Read::Summary);
    if (!reader)
        return report(reader.error(), json);
    const auto &header = reader->header();
    const bool finished = reader->status() == RunStatus::Finished;
    if (json) {
        QJsonObject object{{u"run"_s, QFileInfo(folder).absoluteFilePath()},
                           {u"status"_s, finished ? u"finished"_s : u"stopped"_s},
                           {u"preset"_s, header.spec.preset},
                           {u"images"_s, header.images},
                           {u"epochs"_s, header.epochs},
                           {u"finishedEpochs"_s, reader->lastEpoch()},
                           {u"steps"_s, reader->lastStep()},
                           {u"device"_s, header.device}};
        if (!reader->samples().isEmpty())
            object.insert(u"lastSample"_s, reader->samples().last().path);
        if (!reader->steps().isEmpty()) {
            for (const auto &[series, value] : reader->steps().last().numbers.all())
                object.insert(runSeries()[series].id, value);
        }
        printJson(object);
        return finished ? Ok : Stopped;
    }
    printLine(
        finished ? Tr::tr("Finished: %n epoch(s) on %1 images.", nullptr, header.epochs)
                       .arg(header.images)
                 : Tr::tr("Stopped after %1 of %2 epochs; 'synthray-cli resume' continues the run.")
                       .arg(QString::number(reader->lastEpoch()), QString::number(header.epochs)));
    printLine(Tr::tr("Run: %1").arg(QFileInfo(folder).absoluteFilePath()));
    if (!reader->samples().isEmpty())
        printLine(Tr::tr("Last sample grid: %1").arg(reader->samples().last().path));
    return finished ? Ok : Stopped;
}

/// Without --class, training uses all classes of the set: point this out.
void noteAllClasses(const RunSpec &spec)
{
    if (!spec.label.isEmpty())
        return;
    const auto set = openSet(spec.dataPath);
    if (set && set->classes().size() > 1)
        printMessage(
            Tr::tr("No --class given: training on all %1 classes together (%2).")
                .arg(QString::number(set->classes().size()), set->classes().join(u", "_s)));
}

/// Options of all presets; --preset decides which of them apply.
QVector<Option> presetOptions()
{
    QVector<Variant> variants;
    for (const auto &preset : ganPresets())
        variants.append({preset.id, preset.params});
    return optionsOf(variants);
}

} // namespace

Option dataOption()
{
    return required(
        textOption(u"data"_s, u"PATH"_s,
                   QT_TRANSLATE_NOOP("Params", "A folder of images, a table (CSV) or a project.")));
}

QVector<Option> trainGanOptions()
{
    QStringList presets;
    for (const auto &ganPreset : ganPresets())
        presets << ganPreset.id;
    const Option preset = required(choiceOption(
        u"preset"_s, {}, presets,
        QT_TRANSLATE_NOOP("Params",
                          "The network and its default settings; other options change them.")));
    return QVector<Option>{
               dataOption(), preset,
               required(textOption(u"run"_s, u"FOLDER"_s,
                                   QT_TRANSLATE_NOOP("Params", "A new folder for the run."))),
               classOption(), splitOption()}
    + presetOptions() + QVector<Option>{jsonOption()};
}

int runTrainGan(const Arguments &arguments)
{
    RunSpec spec;
    spec.kind = u"gan"_s;
    spec.preset = arguments.text("preset");
    spec.dataPath = QFileInfo(arguments.text("data")).absoluteFilePath();
    spec.label = arguments.text("class");
    spec.split = arguments.text("split");
    spec.params = arguments.explicitValues(presetOptions());
    auto trainer = Trainer::create(spec);
    if (!trainer)
        return report(trainer.error(), arguments.json());
    noteAllClasses(spec);
    const QString folder = arguments.text("run");
    const auto done = runJob([&](JobContext &context) { return trainer->run(folder, context); });
    return done ? printRun(folder, arguments.json()) : report(done.error(), arguments.json());
}

QVector<Option> resumeOptions()
{
    return {
        textOption(u"data"_s, u"PATH"_s,
                   QT_TRANSLATE_NOOP("Params",
                                     "Where the images are now, if they were moved. They must be "
                                     "those of the run. Images that were moved together with the "
                                     "run are found without it.")),
        numberOption(
            u"epochs"_s, 0, 0, 100'000,
            QT_TRANSLATE_NOOP("Params",
                              "Continues a generator's run to so many epochs, also one that "
                              "is finished."),
            QT_TRANSLATE_NOOP("Params", "unchanged")),
        switchOption(u"takeOver"_s,
                     QT_TRANSLATE_NOOP("Params",
                                       "Continues a run that a process on another computer holds "
                                       "and will not continue, because it ended there. First "
                                       "checks for some seconds that nothing is written to the "
                                       "run.")),
        jsonOption()};
}

int runResume(const Arguments &arguments)
{
    const QString folder = arguments.path();
    const auto done = runJob([&](JobContext &context) -> Result<> {
        JobPhases phases(context, {arguments.flag("takeOver") ? 2.0 : 0.0, 98});
        if (arguments.flag("takeOver"))
            TRY(takeOverRun(folder, &context));
        phases.next();
        TrainingMaterial moved;
        moved.dataPath = arguments.text("data");
        moved.epochs = int(arguments.integer("epochs"));
        return Trainer::resume(folder, context, moved);
    });
    if (!done)
        return report(done.error(), arguments.json());
    const auto reader = RunReader::open(folder, RunReader::Read::Summary);
    return reader && reader->isClassifier() ? printClassifierRun(folder, arguments.json())
                                            : printRun(folder, arguments.json());
}

QVector<Option> branchOptions()
{
    QVector<Option> options{
        required(textOption(u"run"_s, u"FOLDER"_s,
                            QT_TRANSLATE_NOOP("Params", "A new folder for the branch."))),
        withoutDefault(numberOption(
            u"at"_s, 0, 0, 1e12,
            QT_TRANSLATE_NOOP("Params",
                              "The step to start from: the newest checkpoint at or before it is "
                              "taken; default: the last checkpoint. 'runs RUN --doctor' lists "
                              "those that are kept.")))};
    QVector<Option> settings = presetOptions();
    for (Option &option : settings)
        option = withoutDefault(option); // what is not given is as in the parent
    return options + settings + QVector<Option>{jsonOption()};
}

int runBranch(const Arguments &arguments)
{
    const auto parent = RunReader::open(arguments.path(), RunReader::Read::Summary);
    if (!parent)
        return report(parent.error(), arguments.json());
    const auto spec
        = branchSpec(*parent, arguments.has("at") ? arguments.integer("at") : lastCheckpoint,
                     arguments.explicitValues(presetOptions()));
    if (!spec)
        return report(spec.error(), arguments.json());
    auto trainer = Trainer::create(*spec);
    if (!trainer)
        return report(trainer.error(), arguments.json());
    const QString folder = arguments.text("run");
    const auto done = runJob([&](JobContext &context) { return trainer->run(folder, context); });
    return done ? printRun(folder, arguments.json()) : report(done.error(), arguments.json());
}

} // namespace synthray::cli
