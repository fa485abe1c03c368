// SPDX-License-Identifier: GPL-3.0-or-later
// deidentify: images for others, without what tells who is on them.
#include "commands/command.h"

#include "dataset/deidentifyset.h"
#include "dicom/deidentify.h"
#include "run/project.h"

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

int run(const Arguments &arguments)
{
    const bool json = arguments.json();
    const QString folder = arguments.text("out");
    const auto params = arguments.params(deidentifyParams());
    if (!params)
        return report(params.error(), json);
    DeidentifyReport made;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        const QStringList &paths = arguments.paths();
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
        printLine(Tr::tr("%1 DICOM and %2 PNG files written to %3; %4 images left out.")
                      .arg(made.dicom)
                      .arg(made.png)
                      .arg(folder)
                      .arg(made.left.size()));
    return made.dicom + made.png > 0 ? Ok : Failed;
}

} // namespace

Command deidentifyCommand()
{
    return {
        .name = "deidentify",
        .group = Group::Images,
        .paths = "PATH...",
        .takes = QT_TRANSLATE_NOOP("Cli", "deidentify needs a folder or images."),
        .summary = QT_TRANSLATE_NOOP(
            "Cli", "images for others: DICOM without names, numbers and dates, or bare PNG"),
        .options =
            [] {
                return QVector<Option>{required(outOption(
                           u"FOLDER"_s, QT_TRANSLATE_NOOP("Params", "The folder to write into.")))}
                + optionsOf(deidentifyParams()) + QVector<Option>{jsonOption()};
            },
        .run = run,
        .example = "FOLDER -o shared",
        .document = "folder: where the files lie\n"
                    "dicom, png: files written\n"
                    "left: path and reason of each image that was not written\n"
                    "warnings: path and reason",
    };
}

} // namespace synthray::cli
