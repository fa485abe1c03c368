// SPDX-License-Identifier: GPL-3.0-or-later
// study new, run, status, report: thin doors to core/study.
#include "commands/command.h"

#include "base/atomicfile.h"
#include "study/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString stateText(CellState state)
{
    switch (state) {
    case CellState::Done:
        return u"done"_s;
    case CellState::Failed:
        return u"failed"_s;
    case CellState::Running:
        return u"running"_s;
    case CellState::Damaged:
        return u"damaged"_s;
    case CellState::Waiting:
        break;
    }
    return u"waiting"_s;
}

QString three(double value)
{
    return std::isfinite(value) ? QString::number(value, 'f', 3) : u"-"_s;
}
QString interval(const MeanInterval &m)
{
    return std::isfinite(m.low) ? u"%1 [%2, %3]"_s.arg(three(m.mean), three(m.low), three(m.high))
                                : three(m.mean);
}

struct Given {
    StudyDesign design;
    QString results;
    bool json = false;
};

int make(const QCommandLineParser &parser)
{
    const bool json = parser.isSet(u"json"_s);
    const StudyPreset *preset = findStudyPreset(parser.value(u"preset"_s));
    if (!preset) {
        QStringList known;
        for (const auto &one : studyPresets())
            known << one.id;
        return wrongUse("study",
                        Tr::tr("There is no study '%1'. Known ones: %2.")
                            .arg(parser.value(u"preset"_s), known.join(u", "_s)));
    }
    if (parser.value(u"data"_s).isEmpty() || parser.value(u"o"_s).isEmpty())
        return wrongUse("study",
                        Tr::tr("%1 is missing.")
                            .arg(parser.value(u"data"_s).isEmpty() ? u"--data"_s : u"-o"_s));
    StudyDesign design = preset->make();
    design.file = QFileInfo(parser.value(u"o"_s)).absoluteFilePath();
    design.dataPath = QFileInfo(parser.value(u"data"_s)).absoluteFilePath();
    if (!QFileInfo::exists(design.dataPath))
        return report({ErrorCode::NotFound, Tr::tr("'%1' is not there.").arg(design.dataPath),
                       Tr::tr("Name a folder of films, a table or a project with --data.")},
                      json);
    if (QFile::exists(design.file))
        return report({ErrorCode::InvalidArgument,
                       Tr::tr("'%1' is there already.").arg(design.file),
                       Tr::tr("Choose another name.")},
                      json);
    ParamSet texts = design.texts();
    QStringList ofTheStudy;
    for (const auto &setting : parser.values(u"set"_s)) {
        const QString key = setting.section(u'=', 0, 0);
        if (!setting.contains(u'=') || texts.spec(key) || design.settings.spec(key))
            ofTheStudy << setting;
        else
            for (auto &network : design.networks) // not a setting of the study: one of its networks
                network.params.insert(key, setting.section(u'=', 1));
    }
    if (auto taken = takeSettings(ofTheStudy, {&texts, &design.settings}); !taken)
        return wrongUse("study", taken.error().whole());
    design.setTexts(texts);
    if (auto good = design.check(); !good)
        return report(good.error(), json);
    if (auto saved = design.save(); !saved)
        return report(saved.error(), json);
    if (json)
        printJson(design.toJson());
    else
        printLine(Tr::tr("Written: %1 (%2 arms, %3 networks, %4 trainings)")
                      .arg(design.file)
                      .arg(design.arms.size())
                      .arg(design.networks.size())
                      .arg(design.cells()));
    return Ok;
}

int tellStatus(const Given &given)
{
    const auto status = studyStatus(given.design, given.results);
    if (!status)
        return report(status.error(), given.json);
    // What the numbers are of may not be what the study is now: run and report would refuse.
    QStringList remarks;
    if (auto same = checkSettings(given.design, given.results, *status); !same)
        remarks << same.error().whole();
    else if (status->done() > 0) {
        const auto looked = runJob(
            [&](JobContext &context) { return checkFilms(given.design, given.results, context); },
            true);
        if (!looked)
            remarks << looked.error().whole();
    }
    if (given.json) {
        QJsonArray cells, checks;
        for (const auto &cell : status->cells)
            cells.append(QJsonObject{{u"cell"_s, cell.id},
                                     {u"status"_s, stateText(cell.state)},
                                     {u"text"_s, cell.text}});
        for (const auto &check : status->checks)
            checks.append(QJsonObject{{u"good"_s, check.good}, {u"text"_s, check.text()}});
        printJson({{u"results"_s, given.results},
                   {u"done"_s, status->done()},
                   {u"failed"_s, status->failed()},
                   {u"total"_s, qint64(status->cells.size())},
                   {u"cells"_s, cells},
                   {u"checks"_s, checks},
                   {u"remarks"_s, QJsonArray::fromStringList(remarks)}});
        return Ok;
    }
    for (const auto &check : status->checks)
        printLine((check.good ? u"  ok  "_s : u"  !!  "_s) + check.text());
    for (const auto &cell : status->cells)
        printLine(u"  %1 %2  %3"_s.arg(stateText(cell.state), -8).arg(cell.id, cell.text));
    printLine(Tr::tr("%1 of %2 cells are done, %3 failed.")
                  .arg(status->done())
                  .arg(status->cells.size())
                  .arg(status->failed()));
    for (const auto &words : remarks)
        printLine(u"  !!  "_s + words);
    return Ok;
}

int runIt(const Given &given)
{
    const auto said = given.design.check();
    if (said)
        for (const auto &remark : *said)
            say(Tr::tr("Note: %1").arg(remark));
    const auto done = runJob(
        [&](JobContext &context) { return runStudy(given.design, given.results, context); });
    if (!done)
        return report(done.error(), given.json);
    const int told = tellStatus(given);
    const auto status = studyStatus(given.design, given.results);
    return told == Ok && status && status->failed() > 0 ? int(Failed) : told;
}

/// The window's program prints PDF: this one knows no screen. It prints into a folder for what is
/// temporary, and the file is written from here, so that it is whole or not there and a failure has
/// its reason.
Result<> printPdf(const QString &html, const QString &pdf)
{
    const QString name = u"synthray"_s;
    QString program = QCoreApplication::applicationDirPath() + u'/' + name;
    if (!QFileInfo::exists(program) && !QFileInfo::exists(program + u".exe"_s))
        program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return fail(ErrorCode::NotFound,
                    Tr::tr("The program 'synthray', which prints PDF, is not beside this one."),
                    Tr::tr("Write HTML with --html, and print it in a browser."));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(fileError(QDir::tempPath(), Tr::tr("Cannot write"), folder.errorString()));
    const QString printed = folder.filePath(QFileInfo(pdf).completeBaseName() + u".pdf"_s);
    process.start(program, {u"--print-report"_s, html, printed});
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return fail(ErrorCode::Internal,
                    Tr::tr("'%1' could not print the report to '%2'.").arg(program, printed),
                    Tr::tr("Write HTML with --html, and print it in a browser."));
    const auto bytes = readFile(printed, 512LL << 20);
    return bytes ? writeFileAtomically(pdf, *bytes) : Result<>(fail(bytes.error()));
}

void print(const StudyResults &results)
{
    for (int n = 0; n < int(results.design.networks.size()); ++n) {
        printLine(results.design.networks[n].id);
        printLine(u"  %1 %2 %3 %4 %5 %6"_s.arg(Tr::tr("arm"), -16)
                      .arg(Tr::tr("balanced accuracy"), -24)
                      .arg(Tr::tr("accuracy"), -24)
                      .arg(u"AUC"_s, -8)
                      .arg(Tr::tr("points"), 8)
                      .arg(Tr::tr("p (Holm)"), 9));
        double baseline = 0;
        for (const auto &one : results.summaries) {
            if (one.network != n)
                continue;
            if (one.cells.empty()) {
                printLine(u"  %1 %2 %3"_s.arg(results.design.arms[one.arm].id, -16)
                              .arg(u"-"_s, -24)
                              .arg(Tr::tr("no training finished")));
                continue;
            }
            baseline = one.baseline;
            printLine(
                u"  %1 %2 %3 %4 %5 %6 %7"_s.arg(results.design.arms[one.arm].id, -16)
                    .arg(interval(one.balancedAccuracy), -24)
                    .arg(interval(one.accuracy), -24)
                    .arg(three(one.auc.mean), -8)
                    .arg(one.against ? QString::number(one.against->difference.mean * 100, 'f', 1)
                                     : QString(),
                         8)
                    .arg(one.against ? three(one.against->holm) : QString(), 9)
                    .arg(one.collapsed > 0
                             ? Tr::tr("collapsed %1/%2").arg(one.collapsed).arg(one.cells.size())
                             : QString()));
        }
        printLine(Tr::tr("  majority baseline (accuracy): %1").arg(three(baseline)));
    }
    for (const auto &arm : results.design.arms)
        if (const QString words = results.generatorText(arm); !words.isEmpty())
            printLine(u"  %1: %2"_s.arg(arm.id, words));
    if (results.status.failed() > 0) {
        printLine(Tr::tr("Cells that failed (%1 of %2), which no number above counts:")
                      .arg(results.status.failed())
                      .arg(results.status.cells.size()));
        for (const auto &cell : results.status.cells)
            if (cell.state == CellState::Failed)
                printLine(u"  %1  %2"_s.arg(cell.id, cell.text));
    }
}

int tellReport(const Given &given, const QCommandLineParser &parser)
{
    ParamSet params(bootstrapParams());
    for (const auto &spec : bootstrapParams())
        if (parser.isSet(spec.id))
            if (const auto set = params.set(spec.id, parser.value(spec.id)); !set)
                return report(set.error(), given.json);
    ResultOptions options;
    options.resamples = std::max<int>(1, int(params.integer(u"resamples"_s)));
    options.seed = quint64(params.integer(u"seed"_s));
    std::optional<StudyResults> made;
    const auto done = runJob(
        [&](JobContext &context) -> Result<> {
            auto results = readResults(given.design, given.results, options, &context);
            TRY(results);
            made = std::move(*results);
            if (!parser.isSet(u"html"_s) && !parser.isSet(u"pdf"_s))
                return {};
            const auto html = studyReportHtml(*made, &context);
            TRY(html);
            const QString kept = parser.isSet(u"html"_s) ? parser.value(u"html"_s)
                                                         : given.results + u"/report.html"_s;
            if (auto written = writeFileAtomically(kept, html->toUtf8()); !written)
                return written;
            return parser.isSet(u"pdf"_s)
                ? printPdf(kept, QFileInfo(parser.value(u"pdf"_s)).absoluteFilePath())
                : Result<>();
        },
        given.json);
    if (!done)
        return report(done.error(), given.json);
    if (parser.isSet(u"csv"_s))
        if (auto written = writeFileAtomically(parser.value(u"csv"_s), made->toCsv()); !written)
            return report(written.error(), given.json);
    for (const auto &words : made->unreadable)
        say(words + u' ' + Tr::tr("Run the study again: it trains such cells anew."));
    if (given.json)
        printJson(made->toJson());
    else
        print(*made);
    return Ok;
}

} // namespace

int study(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const auto *key : {"o", "data", "preset", "set", "html", "pdf", "csv"})
        parser.addOption({QLatin1StringView(key), {}, u"value"_s});
    for (const auto &spec : bootstrapParams())
        parser.addOption({spec.id, {}, u"value"_s});
    parser.addOption({u"json"_s, {}});
    if (!parser.parse(QStringList{QString()} + arguments))
        return wrongUse("study", parser.errorText());
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    if (what == "new"_L1 && words.size() == 1)
        return make(parser);
    if (words.size() != 2 || !QStringList{u"run"_s, u"status"_s, u"report"_s}.contains(what))
        return wrongUse("study",
                        Tr::tr("study takes new, run, status or report, and a study's file."));
    Given given;
    given.json = parser.isSet(u"json"_s);
    auto design = StudyDesign::load(words[1]);
    if (!design)
        return report(design.error(), given.json);
    given.design = std::move(*design);
    given.results = parser.isSet(u"o"_s) ? QFileInfo(parser.value(u"o"_s)).absoluteFilePath()
                                         : given.design.resultsFolder();
    return what == "run"_L1   ? runIt(given)
        : what == "status"_L1 ? tellStatus(given)
                              : tellReport(given, parser);
}

} // namespace synthray::cli
