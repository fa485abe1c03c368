// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/augmentmanifest.h"
#include "augment/exporter.h"
#include "base/atomicfile.h"
#include "commands/recipeoptions.h"
#include "commands/setoptions.h"
#include "image/imageio.h"
#include "learn/models/sharedparams.h"
#include "run/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Error wrong(const QString &text, const QString &hint = {})
{
    return {ErrorCode::InvalidArgument, text, hint};
}

QString listed(const QStringList &names) { return names.isEmpty() ? u"-"_s : names.join(u", "_s); }

QString presetList()
{
    QStringList lines;
    for (const auto &preset : recipePresets())
        lines << preset.id + u" ("_s + preset.labelText() + u')';
    return lines.join(u", "_s);
}

ExportOptions optionsFrom(const Arguments &arguments)
{
    ExportOptions options;
    options.folder = arguments.text("out");
    options.each = arguments.flag("each");
    options.copies = int(arguments.integer("copies"));
    options.balance = int(arguments.integer("balance"));
    options.seed = quint64(arguments.integer("seed"));
    options.firstIndex = quint64(arguments.integer("index"));
    options.bits = arguments.text("bits").toInt();
    options.threads = int(arguments.integer("threads"));
    options.classFolders = !arguments.flag("flat");
    options.ownNames = arguments.flag("ownNames");
    if (const auto shared = arguments.params(exportParams()))
        setExportParams(options, *shared);
    if (arguments.has("split"))
        options.allSplits = true; // those were named
    return options;
}

QJsonArray toJson(const QVector<Problem> &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems)
        list.append(QJsonObject{{u"path"_s, problem.path}, {u"reason"_s, problem.reason}});
    return list;
}

/// Only the command knows that a whole folder is the input: the exporter sees single images.
bool liesWithin(const QString &folder, const QString &input)
{
    const QString in = QFileInfo(input).canonicalFilePath();
    for (QDir dir(QFileInfo(folder).absoluteFilePath());;) {
        if (dir.exists() && dir.canonicalPath() == in)
            return true;
        const QString parent = QFileInfo(dir.path()).absolutePath();
        if (parent == dir.path())
            return false;
        dir.setPath(parent);
    }
}

/// The sources of a project, otherwise the path itself.
QStringList sourcesOf(const QString &path)
{
    const auto project = isProjectFile(path) ? Project::load(path) : Result<Project>();
    return project && !project->sources.isEmpty() ? project->sources : QStringList{path};
}

} // namespace

QVector<Option> recipeOptions()
{
    QStringList presets;
    for (const auto &preset : recipePresets())
        presets << preset.id;
    return {
        textOption(u"recipe"_s, u"RECIPE.json"_s,
                   QT_TRANSLATE_NOOP("Params", "A recipe saved in the window or written by hand.")),
        choiceOption(u"preset"_s, {}, presets, QT_TRANSLATE_NOOP("Params", "A built-in recipe."))};
}

Result<Recipe> recipeOf(const Arguments &arguments)
{
    const QString file = arguments.text("recipe"), id = arguments.text("preset");
    if (file.isEmpty() == id.isEmpty())
        return fail(wrong(Tr::tr("Give either --recipe FILE or --preset ID."),
                          Tr::tr("Available presets: %1.").arg(presetList())));
    return file.isEmpty() ? findRecipePreset(id)->make() : Recipe::load(file);
}

Result<ImageDataset> partOf(const Arguments &arguments, JobContext &context)
{
    auto set = openSet(arguments.path(), &context);
    const QString label = arguments.text("class"), split = arguments.text("split");
    if (!set || (label.isEmpty() && split.isEmpty()))
        return set;
    ImageDataset part = set->filtered(label, split);
    if (part.images.isEmpty())
        return fail(
            wrong(Tr::tr("No image in '%1' matches --class and --split.").arg(arguments.path()),
                  Tr::tr("Available classes: %1. Available splits: %2.")
                      .arg(listed(set->classes()), listed(set->splits()))));
    return part;
}

QVector<Option> augmentOptions()
{
    const QVector<Option> own{
        required(outOption(u"OUT"_s, QT_TRANSLATE_NOOP("Params", "The folder to write into."))),
        switchOption(u"each"_s,
                     QT_TRANSLATE_NOOP("Params",
                                       "One file per method, for comparing methods; otherwise all "
                                       "steps are applied one after the other.")),
        numberOption(u"copies"_s, 1, 1, 1000,
                     QT_TRANSLATE_NOOP("Params", "Augmented copies of each image.")),
        withoutDefault(numberOption(
            u"balance"_s, 0, 0, 1'000'000,
            QT_TRANSLATE_NOOP("Params",
                              "Copies until each class has N images, originals included."))),
        textOption(u"remake"_s, u"MANIFEST.csv"_s,
                   QT_TRANSLATE_NOOP("Params",
                                     "Makes one image of an earlier export again, bit by bit; PATH "
                                     "is the set that was augmented.")),
        withoutDefault(
            numberOption(u"row"_s, 0, 0, 100'000'000,
                         QT_TRANSLATE_NOOP("Params", "The row of --remake, without the header."))),
        choiceOption(u"bits"_s, u"0"_s, {u"0"_s, u"8"_s, u"16"_s},
                     QT_TRANSLATE_NOOP("Params", "Bit depth of the files; 0: same as each image.")),
        switchOption(
            u"flat"_s,
            QT_TRANSLATE_NOOP(
                "Params",
                "Writes all files into one folder, without subfolders for splits and classes.")),
        switchOption(u"ownNames"_s,
                     QT_TRANSLATE_NOOP("Params",
                                       "Keeps file and folder names, which may contain patient "
                                       "names; otherwise the files are numbered.")),
        classOption(),
        splitOption(),
        windowOption(),
        seedOption(),
        numberOption(u"index"_s, 0, 0, 100'000'000,
                     QT_TRANSLATE_NOOP("Params",
                                       "Number of the first image for the random numbers, from 0; "
                                       "gives one image of a set the values that it has in the "
                                       "set.")),
        optionOf(threadsParam()),
        jsonOption()};
    return recipeOptions() + own.mid(0, 1) + optionsOf(exportParams()) + optionsOf(labelParams())
        + own.mid(1);
}

namespace {

/// Makes one image of an earlier export again.
int remakeOne(const Arguments &arguments)
{
    const bool json = arguments.json();
    for (const char *other : {"recipe", "preset", "each", "copies", "balance", "bits", "window"})
        if (arguments.has(other))
            return wrongUse(
                arguments,
                Tr::tr("--%1 cannot be combined with --remake.").arg(QLatin1String(other)),
                Tr::tr("The row of the manifest holds everything that made the image."));
    if (!arguments.has("row"))
        return wrongUse(arguments, Tr::tr("--remake needs --row N."),
                        Tr::tr("Rows are counted from 1, without the header."));
    QString file;
    ExportOptions options = optionsFrom(arguments);
    // The recipe's name is part of a DICOM file.
    const auto recipe
        = Recipe::load(QFileInfo(arguments.text("remake")).dir().filePath(u"recipe.json"_s));
    options.recipeName = recipe ? recipe->name : QString();
    const auto done = runJob([&](JobContext &context) -> Result<> {
        const auto row = readAugmented(arguments.text("remake"), arguments.integer("row"));
        TRY(row);
        const auto set = partOf(arguments, context);
        TRY(set);
        const auto sample = remake(*row, *set);
        TRY(sample);
        const QDir folder(arguments.text("out"));
        TRY(ensureFolder(folder.path()));
        file = folder.absoluteFilePath(QFileInfo(row->written).fileName());
        return writeAugmented(file, *row, quantise(*sample, row->bits), *sample,
                              set->images[row->source - 1], options);
    });
    if (!done)
        return report(done.error(), json);
    if (json)
        printJson({{u"written"_s, 1},
                   {u"problems"_s, QJsonArray()},
                   {u"folder"_s, QFileInfo(file).absolutePath()}});
    else
        printLine(file);
    return Ok;
}

/// What may not have been meant: steps without effect, images that are mostly blank, lost boxes.
QStringList remarksOf(const ExportReport &report)
{
    QStringList remarks;
    if (report.kept > 0)
        remarks << Tr::tr("%n image(s) were kept from the export that did not end.", nullptr,
                          int(report.kept));
    for (const StepSummary &step : report.steps) {
        const int applied = int(step.applied);
        if (step.changed == 0)
            remarks << Tr::tr("%1 changed none of the first %n image(s). %2", nullptr, applied)
                           .arg(step.place, step.note)
                           .trimmed();
        if (step.mostlyBlank > 0)
            remarks << Tr::tr("%1: more than half of the image is blank in %2 of %n image(s).",
                              nullptr, applied)
                           .arg(step.place, QString::number(step.mostlyBlank));
        if (step.boxesLost > 0)
            remarks << Tr::tr("%1: %2 of %3 boxes were lost.")
                           .arg(step.place, QString::number(step.boxesLost),
                                QString::number(step.boxes));
    }
    return remarks;
}

} // namespace

int runAugment(const Arguments &arguments)
{
    if (arguments.has("remake"))
        return remakeOne(arguments);
    const bool json = arguments.json();
    if (arguments.has("row"))
        return wrongUse(arguments, Tr::tr("--row works only with --remake."), {});
    auto recipe = recipeOf(arguments);
    if (!recipe)
        return report(recipe.error(), json);
    const auto window = windowOf(arguments);
    if (!window)
        return report(window.error(), json);
    if (arguments.has("visibleShare") || arguments.has("sidePairs"))
        if (const auto rules = arguments.params(labelParams()))
            recipe->labelRules = labelRules(*rules);
    ExportOptions options = optionsFrom(arguments);
    options.window = *window;
    if (options.each && arguments.has("copies"))
        return wrongUse(arguments, Tr::tr("--copies cannot be combined with --each."),
                        Tr::tr("--each writes one image per method; --copies runs the whole recipe "
                               "several times."));
    if (arguments.has("balance") && (options.each || arguments.has("copies")))
        return wrongUse(arguments, Tr::tr("--balance cannot be combined with --each or --copies."),
                        Tr::tr("It sets the number of copies for each class."));
    for (const QString &source : sourcesOf(arguments.path()))
        if (QFileInfo(source).isDir() && liesWithin(options.folder, source))
            return report(wrong(Tr::tr("The next scan would treat the results as images: '%1' is "
                                       "inside the image folder '%2'.")
                                    .arg(options.folder, source),
                                Tr::tr("Choose a folder outside it.")),
                          json);

    ExportReport exported;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        const auto set = partOf(arguments, context);
        TRY(set);
        auto written = exportRecipe(*set, *recipe, options, context);
        TRY(written);
        exported = *written;
        exported.problems = set->problems + exported.problems;
        return {};
    });
    if (!done)
        return report(done.error(), json);

    const QString folder = QDir(options.folder).absolutePath();
    for (const QString &remark : remarksOf(exported))
        printMessage(remark);
    for (const Problem &problem : std::as_const(exported.problems))
        printMessage(problem.text());
    if (json)
        printJson({{u"written"_s, static_cast<qint64>(exported.written)},
                   {u"kept"_s, static_cast<qint64>(exported.kept)},
                   {u"problems"_s, toJson(exported.problems)},
                   {u"remarks"_s, QJsonArray::fromStringList(remarksOf(exported))},
                   {u"folder"_s, folder}});
    else
        printLine(
            Tr::tr("%n image(s) written to '%1'.", nullptr, static_cast<int>(exported.written))
                .arg(folder));
    return exported.written + exported.kept > 0 ? Ok : Failed;
}

} // namespace synthray::cli
