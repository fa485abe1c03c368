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

// Untranslated, for programs that read the output.
QString statusId(RunStatus status)
{
    static const char *const ids[]
        = {"unknown", "running", "paused", "stopped", "finished", "failed", "interrupted"};
    return QLatin1String(ids[static_cast<int>(status)]);
}

QString statusLine(const RunReader &run)
{
    const LockOwner owner = run.lock();
    const QString status = statusText(run.status(owner));
    return owner.state == LockOwner::State::Elsewhere
        ? u"%1 (%2)"_s.arg(status, owner.processText())
        : status;
}

QJsonObject row(const RunReader &run)
{
    const LockOwner owner = run.lock();
    QJsonObject object{{u"folder"_s, run.folder()},
                       {u"name"_s, run.header().name},
                       {u"kind"_s, run.header().spec.kind},
                       {u"preset"_s, run.header().spec.preset},
                       {u"class"_s, run.header().spec.label},
                       {u"created"_s, run.header().created.toString(Qt::ISODate)},
                       {u"status"_s, statusId(run.status(owner))},
                       {u"epoch"_s, run.lastEpoch()},
                       {u"epochs"_s, run.header().epochs},
                       {u"step"_s, run.lastStep()},
                       {u"images"_s, run.header().images},
                       {u"seed"_s, run.header().seed}};
    if (owner.state == LockOwner::State::Elsewhere) {
        object.insert(u"host"_s, owner.host);
        object.insert(u"process"_s, owner.process);
    }
    return object;
}

} // namespace

int runRuns(const Arguments &arguments)
{
    const bool json = arguments.json();
    const QString folder = arguments.path();
    if (!QFileInfo(folder).isDir())
        return report({ErrorCode::NotFound, Tr::tr("Folder '%1' not found.").arg(folder),
                       Tr::tr("Give the folder that contains the runs.")},
                      json);
    QVector<QPair<QString, QString>> problems;
    const auto list = RunStore(folder).list(&problems);
    if (json) {
        QJsonArray rows, bad;
        for (const auto &run : list)
            rows.append(row(run));
        for (const auto &[place, reason] : std::as_const(problems))
            bad.append(QJsonObject{{u"folder"_s, place}, {u"reason"_s, reason}});
        printJson({{u"runs"_s, rows}, {u"problems"_s, bad}});
    } else if (list.isEmpty()) {
        printLine(Tr::tr("No runs in '%1'.").arg(folder));
    } else {
        for (const auto &run : list)
            printLine(u"%1  %2  %3  %4"_s.arg(
                run.header().name.leftJustified(40),
                run.header().created.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), statusLine(run),
                Tr::tr("epoch %1 of %2")
                    .arg(QString::number(run.lastEpoch()), QString::number(run.header().epochs))));
    }
    for (const auto &[place, reason] : std::as_const(problems))
        printMessage(reason);
    return Ok;
}

} // namespace synthray::cli
