// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/exporter.h"
#include "commands/command.h"
#include "commands/recipeoption.h"
#include "run/project.h"

#include <QCommandLineParser>
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

struct Request {
    QString input;
    Recipe recipe;
    ExportOptions options;
    bool json = false;
};

Error wrong(const QString &text, const QString &hint = {})
{
    return {ErrorCode::InvalidArgument, text, hint};
}

QString presetList()
{
    QStringList lines;
    for (const auto &preset : recipePresets())
        lines << preset.id + u" ("_s + preset.labelText() + u')';
    return lines.join(u", "_s);
}

Result<Request> parse(QStringList arguments)
{
    const auto window = takeWindow(arguments);
    TRY(window);
    QCommandLineParser parser;
    parser.addOption({{u"o"_s, u"out"_s}, {}, u"OUT"_s});
    for (const QString &name :
         {u"recipe"_s, u"preset"_s, u"copies"_s, u"seed"_s, u"bits"_s, u"threads"_s})
        parser.addOption({name, {}, name.toUpper()});
    for (const QString &name : {u"each"_s, u"flat"_s, u"own-names"_s, u"json"_s})
        parser.addOption({name, {}});
    if (!parser.parse(QStringList{u"augment"_s} + arguments))
        return fail(wrong(parser.errorText()));
    if (parser.positionalArguments().size() != 1)
        return fail(wrong(Tr::tr("'augment' takes one film or folder.")));

    Request request;
    request.input = parser.positionalArguments().constFirst();
    request.json = parser.isSet(u"json"_s);
    ExportOptions &options = request.options;
    options.folder = parser.value(u"out"_s);
    if (options.folder.isEmpty())
        return fail(wrong(Tr::tr("Name the folder to write into with -o OUT.")));
    auto recipe = recipeOf(parser);
    TRY(recipe);
    request.recipe = *recipe;
    options.each = parser.isSet(u"each"_s);
    if (options.each && parser.isSet(u"copies"_s))
        return fail(wrong(Tr::tr("--copies and --each do not go together."),
                          Tr::tr("--each writes one film a method; --copies runs the whole recipe "
                                 "several times.")));
    const auto copies = numberOf(parser, u"copies"_s, 1, 1, 1000);
    const auto threads = numberOf(parser, u"threads"_s, 0, 1, 1024);
    const auto bits = numberOf(parser, u"bits"_s, 0, 8, 16);
    const auto seed = numberOf(parser, u"seed"_s, 0, 0, std::numeric_limits<qint64>::max());
    for (const auto *value : {&copies, &threads, &bits, &seed})
        if (!*value)
            return fail(value->error());
    if (*bits != 0 && *bits != 8 && *bits != 16)
        return fail(
            wrong(Tr::tr("--bits: '%1' is not allowed.").arg(*bits), Tr::tr("It takes 8 or 16.")));
    options.window = *window;
    options.classFolders = !parser.isSet(u"flat"_s);
    options.ownNames = parser.isSet(u"own-names"_s);
    options.copies = static_cast<int>(*copies);
    options.threads = static_cast<int>(*threads);
    options.bits = static_cast<int>(*bits);
    options.seed = static_cast<quint64>(*seed);
    return request;
}

QJsonArray toJson(const QVector<Problem> &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems)
        list.append(QJsonObject{{u"path"_s, problem.path}, {u"reason"_s, problem.reason}});
    return list;
}

/// The exporter knows only the films; here it is known that a whole folder was named.
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

/// Those of a project, else the path itself.
QStringList sourcesOf(const QString &path)
{
    const auto project = isProjectFile(path) ? Project::load(path) : Result<Project>();
    return project && !project->sources.isEmpty() ? project->sources : QStringList{path};
}

} // namespace

Result<Recipe> recipeOf(const QCommandLineParser &parser)
{
    const QString file = parser.value(u"recipe"_s), id = parser.value(u"preset"_s);
    if (file.isEmpty() == id.isEmpty())
        return fail(wrong(Tr::tr("Name either --recipe FILE or --preset ID."),
                          Tr::tr("Known presets: %1.").arg(presetList())));
    if (!file.isEmpty())
        return Recipe::load(file);
    const RecipePreset *preset = findRecipePreset(id);
    if (!preset)
        return fail(wrong(Tr::tr("There is no preset '%1'.").arg(id),
                          Tr::tr("Known presets: %1.").arg(presetList())));
    return preset->make();
}

Result<qint64> numberOf(const QCommandLineParser &parser, const QString &option, qint64 fallback,
                        qint64 least, qint64 most)
{
    if (!parser.isSet(option))
        return fallback;
    bool ok = false;
    const qint64 value = parser.value(option).toLongLong(&ok);
    if (ok && value >= least && value <= most)
        return value;
    return fail(wrong(Tr::tr("--%1: '%2' is not allowed.").arg(option, parser.value(option)),
                      Tr::tr("It takes a whole number, %1 to %2.").arg(least).arg(most)));
}

int augment(const QStringList &arguments)
{
    const bool json = arguments.contains(u"--json"_s);
    const auto request = parse(arguments);
    if (!request) {
        const int code = report(request.error(), json);
        if (code == WrongUse)
            say(Tr::tr("'synthray-cli help' shows how 'augment' is used."));
        return code;
    }
    const ExportOptions &options = request->options;
    for (const QString &source : sourcesOf(request->input))
        if (QFileInfo(source).isDir() && liesWithin(options.folder, source))
            return report(
                wrong(Tr::tr("'%1' lies in '%2', the folder of the films: the next scan would "
                             "take the results for films.")
                          .arg(options.folder, source),
                      Tr::tr("Choose a folder outside it.")),
                json);

    ExportReport made;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        auto set = openSet(request->input, &context);
        TRY(set);
        auto written = exportRecipe(*set, request->recipe, options, context);
        TRY(written);
        made = *written;
        made.problems = set->problems + made.problems;
        return {};
    });
    if (!done)
        return report(done.error(), json);

    const QString folder = QDir(options.folder).absolutePath();
    for (const Problem &problem : std::as_const(made.problems))
        say(problem.path + u": "_s + problem.reason);
    if (json)
        printJson({{u"written"_s, static_cast<qint64>(made.written)},
                   {u"problems"_s, toJson(made.problems)},
                   {u"folder"_s, folder}});
    else
        printLine(Tr::tr("%n film(s) written to '%1'.", nullptr, static_cast<int>(made.written))
                      .arg(folder));
    return made.written > 0 ? Ok : Failed;
}

} // namespace synthray::cli
