// SPDX-License-Identifier: GPL-3.0-or-later
// deidentify: films for others, without what tells who is on them.
#include "commands/command.h"

#include "dataset/deidentifyset.h"
#include "dicom/deidentify.h"
#include "run/project.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonArray toJson(const QVector<Problem> &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems)
        list.append(QJsonObject{{u"path"_s, problem.path}, {u"reason"_s, problem.reason}});
    return list;
}

Result<ParamSet> paramsOf(const QStringList &settings)
{
    ParamSet params(deidentifyParams());
    TRY(takeSettings(settings, {&params}));
    return params;
}

} // namespace

int deidentify(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({{u"o"_s, u"out"_s}, {}, u"folder"_s});
    parser.addOption({u"set"_s, {}, u"key=value"_s});
    parser.addOption({u"json"_s, {}});
    if (!parser.parse(QStringList{u"deidentify"_s} + arguments))
        return wrongUse("deidentify", parser.errorText());
    if (parser.positionalArguments().isEmpty())
        return wrongUse("deidentify", Tr::tr("deidentify needs a folder or films."));
    const QString folder = parser.value(u"out"_s);
    if (folder.isEmpty())
        return wrongUse("deidentify", Tr::tr("Name the folder to write into with -o FOLDER."));
    const bool json = parser.isSet(u"json"_s);
    const auto params = paramsOf(parser.values(u"set"_s));
    if (!params)
        return report(params.error(), json);
    DeidentifyReport made;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        const QStringList paths = parser.positionalArguments();
        const auto set
            = paths.size() == 1 ? openSet(paths.first(), &context) : scanPaths(paths, &context);
        TRY(set);
        const auto result = exportDeidentified(*set, folder, *params, &context);
        TRY(result);
        made = *result;
        made.left += set->problems;
        return {};
    });
    if (!done)
        return report(done.error(), json);
    for (const Problem &warning : made.warnings)
        say(Tr::tr("Warning: %1: %2").arg(warning.path, warning.reason));
    for (const Problem &problem : made.left)
        say(Tr::tr("Not written: %1: %2").arg(problem.path, problem.reason));
    if (json)
        printJson({{u"folder"_s, folder},
                   {u"dicom"_s, made.dicom},
                   {u"png"_s, made.png},
                   {u"left"_s, toJson(made.left)},
                   {u"warnings"_s, toJson(made.warnings)}});
    else
        printLine(Tr::tr("%1 DICOM and %2 PNG files written to %3; %4 films left out.")
                      .arg(made.dicom)
                      .arg(made.png)
                      .arg(folder)
                      .arg(made.left.size()));
    return made.dicom + made.png > 0 ? Ok : Failed;
}

} // namespace synthray::cli
