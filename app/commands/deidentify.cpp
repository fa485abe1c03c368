// SPDX-License-Identifier: GPL-3.0-or-later
// deidentify: images for sharing, without anything that identifies the patient.
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

} // namespace

QVector<Option> deidentifyOptions()
{
    return QVector<Option>{required(
               outOption(u"FOLDER"_s, QT_TRANSLATE_NOOP("Params", "The folder to write into.")))}
    + optionsOf(deidentifyParams()) + QVector<Option>{jsonOption()};
}

int runDeidentify(const Arguments &arguments)
{
    const bool json = arguments.json();
    const QString folder = arguments.text("out");
    const auto params = arguments.params(deidentifyParams());
    if (!params)
        return report(params.error(), json);
    DeidentifyReport exported;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        const QStringList &paths = arguments.paths();
        const auto set
            = paths.size() == 1 ? openSet(paths.first(), &context) : scanPaths(paths, &context);
        TRY(set);
        const auto result = exportDeidentified(*set, folder, *params, &context);
        TRY(result);
        exported = *result;
        exported.left += set->problems;
        return {};
    });
    if (!done)
        return report(done.error(), json);
    for (const Problem &warning : exported.warnings)
        printMessage(Tr::tr("Warning: %1: %2").arg(warning.path, warning.reason));
    for (const Problem &problem : exported.left)
        printMessage(Tr::tr("Not written: %1: %2").arg(problem.path, problem.reason));
    if (json)
        printJson({{u"folder"_s, folder},
                   {u"dicom"_s, exported.dicom},
                   {u"png"_s, exported.png},
                   {u"left"_s, toJson(exported.left)},
                   {u"warnings"_s, toJson(exported.warnings)}});
    else
        printLine(Tr::tr("%1 DICOM and %2 PNG files written to %3; %n image(s) left out.", nullptr,
                         int(exported.left.size()))
                      .arg(QString::number(exported.dicom), QString::number(exported.png), folder));
    return exported.dicom + exported.png > 0 ? Ok : Failed;
}

} // namespace synthray::cli
