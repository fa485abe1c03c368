// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "run/branch.h"
#include "run/diagnosis.h"
#include "run/runstore.h"
#include "run/timeline.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

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

/// With the part and the images that it was measured on; empty: nothing was measured.
QJsonObject bestOf(const RunReader &run)
{
    if (const EpochEvent *best = run.bestEpoch())
        return {{u"epoch"_s, best->epoch},
                {u"balancedAccuracy"_s, (*best)["valBalancedAccuracy"_L1]},
                {u"split"_s, u"val"_s},
                {u"images"_s, run.classifierData().val}};
    const MetricEvent *best = run.bestMetric();
    if (!best)
        return {};
    return {{u"epoch"_s, best->epoch},   {u"fid"_s, (*best)["fid"_L1]},
            {u"split"_s, best->against}, {u"backbone"_s, best->backbone},
            {u"dims"_s, best->dims},     {u"real"_s, best->n1},
            {u"generated"_s, best->n2}};
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
                       {u"seed"_s, run.header().seed},
                       {u"split"_s, run.header().spec.split},
                       {u"params"_s, run.header().spec.params},
                       {u"data"_s, run.header().spec.dataPath},
                       {u"dataFingerprint"_s, run.header().dataFingerprint},
                       {u"device"_s, run.header().device}};
    if (const QJsonObject best = bestOf(run); !best.isEmpty())
        object.insert(u"best"_s, best);
    if (owner.state == LockOwner::State::Elsewhere) {
        object.insert(u"host"_s, owner.host);
        object.insert(u"process"_s, owner.process);
    }
    if (const auto &parent = run.header().spec.parent)
        object.insert(u"parent"_s,
                      QJsonObject{{u"run"_s, parent->run},
                                  {u"step"_s, parent->step},
                                  {u"changed"_s, parent->changed}});
    return object;
}

/// Of a generator.
QJsonArray startsJson(const RunReader &run)
{
    QJsonArray all;
    for (const BranchStart &start : branchStarts(run.folder(), run.metrics())) {
        QJsonObject object{{u"epoch"_s, start.epoch}, {u"step"_s, start.step}};
        for (const auto &[id, value] : {std::pair{u"fid"_s, start.fid}, {u"kid"_s, start.kid}})
            if (!std::isnan(value))
                object.insert(id, value);
        all.append(object);
    }
    return all;
}

/// The training's curves are needed, which the list leaves out.
QVector<Finding> findingsOf(const RunReader &run)
{
    if (run.isClassifier())
        return {};
    if (!run.isSummary())
        return diagnoseGan(ganHistory(run));
    const auto whole = RunReader::open(run.folder());
    return whole ? diagnoseGan(ganHistory(*whole)) : QVector<Finding>();
}

QJsonArray findingsJson(const QVector<Finding> &findings)
{
    QJsonArray all;
    for (const Finding &finding : findings) {
        QJsonArray remedies;
        for (const Remedy &remedy : finding.remedies)
            remedies.append(QJsonObject{{u"text"_s, remedy.text}, {u"changes"_s, remedy.changes}});
        all.append(QJsonObject{{u"illness"_s, illnessId(finding.illness)},
                               {u"level"_s,
                                finding.level == Finding::Level::Good       ? u"good"_s
                                    : finding.level == Finding::Level::Note ? u"note"_s
                                                                            : u"bad"_s},
                               {u"text"_s, finding.text},
                               {u"since"_s, finding.since},
                               {u"remedies"_s, remedies}});
    }
    return all;
}

/// 'synthray-cli branch ..' with the remedy's settings.
QString branchCommand(const RunReader &run, const Finding &finding, const Remedy &remedy)
{
    QString line = u"synthray-cli branch %1"_s.arg(run.folder());
    if (finding.branchStep() != lastCheckpoint)
        line += u" --at %1"_s.arg(finding.branchStep());
    for (auto it = remedy.changes.begin(); it != remedy.changes.end(); ++it)
        line += u" --%1 %2"_s.arg(optionName(it.key()), it.value().toVariant().toString());
    return line + u" --run %1-branch"_s.arg(run.folder());
}

/// What --at can choose, newest first as in the window.
void printStarts(const RunReader &run)
{
    const QVector<BranchStart> starts = branchStarts(run.folder(), run.metrics());
    if (starts.isEmpty())
        return printLine(u"  "_s + Tr::tr("The run has no checkpoint yet."));
    if (starts.size() == 1)
        return printLine(
            u"  "_s + Tr::tr("One checkpoint is kept: %1").arg(branchStartText(starts.first())));
    printLine(u"  "_s + Tr::tr("Checkpoints that a branch can start from (--at STEP):"));
    std::for_each(starts.crbegin(), starts.crend(), [](const BranchStart &start) {
        printLine(u"      "_s + branchStartText(start));
    });
}

void printFindings(const RunReader &run, const QVector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        const QString mark = finding.level == Finding::Level::Bad ? u"!"_s : u"-"_s;
        printLine(u"  %1 %2"_s.arg(mark, finding.text));
        for (const Remedy &remedy : finding.remedies) {
            printLine(u"      %1:"_s.arg(remedy.text));
            printLine(u"        "_s + branchCommand(run, finding, remedy));
        }
    }
    if (std::any_of(findings.cbegin(), findings.cend(),
                    [](const Finding &finding) { return !finding.remedies.isEmpty(); }))
        printStarts(run);
}

} // namespace

QVector<Option> runsOptions()
{
    return {switchOption(u"doctor"_s,
                         QT_TRANSLATE_NOOP("Params",
                                           "Says of each generator's run what its curves and "
                                           "samples show, with the values, the limits and what may "
                                           "help. FOLDER may be one run, too.")),
            jsonOption()};
}

int runRuns(const Arguments &arguments)
{
    const bool json = arguments.json();
    const QString folder = arguments.path();
    if (!QFileInfo(folder).isDir())
        return report({ErrorCode::NotFound, Tr::tr("Folder '%1' not found.").arg(folder),
                       Tr::tr("Give the folder that contains the runs.")},
                      json);
    QVector<QPair<QString, QString>> problems;
    QVector<RunReader> list;
    const bool doctor = arguments.flag("doctor");
    if (doctor && QFileInfo::exists(folder + u"/run.json"_s)) {
        auto run = RunReader::open(folder);
        if (!run)
            return report(run.error(), json);
        list.append(std::move(*run));
    } else {
        list = RunStore(folder).list(&problems);
    }
    if (json) {
        QJsonArray rows, bad;
        for (const auto &run : std::as_const(list)) {
            QJsonObject object = row(run);
            if (doctor)
                object.insert(u"findings"_s, findingsJson(findingsOf(run)));
            if (doctor && !run.isClassifier())
                object.insert(u"checkpoints"_s, startsJson(run));
            rows.append(object);
        }
        for (const auto &[place, reason] : std::as_const(problems))
            bad.append(QJsonObject{{u"folder"_s, place}, {u"reason"_s, reason}});
        printJson({{u"runs"_s, rows}, {u"problems"_s, bad}});
    } else if (list.isEmpty()) {
        printLine(Tr::tr("No runs in '%1'.").arg(folder));
    } else {
        for (const auto &run : std::as_const(list)) {
            printLine(u"%1  %2  %3  %4"_s.arg(
                run.header().name.leftJustified(40),
                run.header().created.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), statusLine(run),
                Tr::tr("epoch %1 of %2")
                    .arg(QString::number(run.lastEpoch()), QString::number(run.header().epochs))));
            if (doctor)
                printFindings(run, findingsOf(run));
        }
    }
    for (const auto &[place, reason] : std::as_const(problems))
        printMessage(reason);
    return Ok;
}

QVector<Option> timelineOptions()
{
    return QVector<Option>{
               outOption(u"FILE.gif"_s, QT_TRANSLATE_NOOP("Params", "The file to write."))}
    + optionsOf(timelineParams()) + QVector<Option>{jsonOption()};
}

int runTimeline(const Arguments &arguments)
{
    const auto params = arguments.params(timelineParams());
    if (!params)
        return report(params.error(), arguments.json());
    if (arguments.text("out").isEmpty())
        return wrongUse(arguments, Tr::tr("Give the file to write with -o."));
    TimelineReport written;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        const auto run = RunReader::open(arguments.path(), RunReader::Read::Summary);
        TRY(run);
        auto result = writeTimeline(*run, *params, arguments.text("out"), &context);
        TRY(result);
        written = *result;
        return {};
    });
    if (!done)
        return report(done.error(), arguments.json());
    if (arguments.json())
        printJson({{u"file"_s, QFileInfo(arguments.text("out")).absoluteFilePath()},
                   {u"frames"_s, written.frames},
                   {u"bytes"_s, written.bytes}});
    else
        printLine(Tr::tr("%n epoch(s) written to %1.", nullptr, written.frames)
                      .arg(arguments.text("out")));
    return Ok;
}

} // namespace synthray::cli
