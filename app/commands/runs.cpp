// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "run/runstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace synthray::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using namespace Qt::StringLiterals;

// Words for programs: the translated ones are for people.
QString statusId(RunStatus status)
{
    static const char *const ids[]
        = {"unknown", "running", "paused", "stopped", "finished", "failed", "interrupted"};
    return QLatin1String(ids[static_cast<int>(status)]);
}

} // namespace

int runs(const QStringList &arguments)
{
    QStringList rest = arguments;
    const bool json = rest.removeAll(u"--json"_s) > 0;
    for (const auto &argument : std::as_const(rest))
        if (argument.startsWith(u'-'))
            return wrongUse("runs", Tr::tr("There is no option '%1'.").arg(argument));
    if (rest.size() != 2 || rest[0] != "list"_L1)
        return wrongUse("runs", Tr::tr("'runs' takes 'list' and a folder."));
    if (!QFileInfo(rest[1]).isDir())
        return report({ErrorCode::NotFound, Tr::tr("There is no folder '%1'.").arg(rest[1]),
                       Tr::tr("Name the folder in which the runs lie.")},
                      json);
    QVector<QPair<QString, QString>> problems;
    const auto list = RunStore(rest[1]).list(&problems);
    if (json) {
        QJsonArray rows, bad;
        for (const auto &run : list)
            rows.append(QJsonObject{{u"folder"_s, run.folder()},
                                    {u"name"_s, run.header().name},
                                    {u"kind"_s, run.header().spec.kind},
                                    {u"preset"_s, run.header().spec.preset},
                                    {u"class"_s, run.header().spec.label},
                                    {u"created"_s, run.header().created.toString(Qt::ISODate)},
                                    {u"status"_s, statusId(run.status())},
                                    {u"epoch"_s, run.lastEpoch()},
                                    {u"epochs"_s, run.header().epochs},
                                    {u"step"_s, run.lastStep()},
                                    {u"films"_s, run.header().films},
                                    {u"seed"_s, run.header().seed}});
        for (const auto &[folder, reason] : std::as_const(problems))
            bad.append(QJsonObject{{u"folder"_s, folder}, {u"reason"_s, reason}});
        printJson({{u"runs"_s, rows}, {u"problems"_s, bad}});
    } else if (list.isEmpty()) {
        printLine(Tr::tr("No runs in '%1'.").arg(rest[1]));
    } else {
        for (const auto &run : list)
            printLine(
                u"%1  %2  %3  %4"_s.arg(run.header().name, -40)
                    .arg(run.header().created.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                         statusText(run.status()),
                         Tr::tr("epoch %1 of %2").arg(run.lastEpoch()).arg(run.header().epochs)));
    }
    for (const auto &[folder, reason] : std::as_const(problems))
        say(reason);
    return Ok;
}

} // namespace synthray::cli
