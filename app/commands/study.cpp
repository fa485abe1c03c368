// SPDX-License-Identifier: GPL-3.0-or-later
// study run, status, report: thin entry points to core/study.
#include "commands/command.h"

#include "base/atomicfile.h"
#include "metrics/bootstrap.h"
#include "study/report.h"

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

/// The reasons also go to stderr, where scripts and logs look for errors.
void printFailedCells(const StudyStatus &status)
{
    for (const auto &cell : status.cells)
        if (cell.state == CellState::Failed || cell.state == CellState::Damaged)
            printMessage(Tr::tr("Cell %1: %2").arg(cell.id, cell.text));
}

/// The study file and the folder of its results.
struct StudyFiles {
    StudyDesign design;
    QString results;
    bool json = false;
};

int printStatus(const StudyFiles &study)
{
    const auto status = studyStatus(study.design, study.results);
    if (!status)
        return report(status.error(), study.json);
    // The results may belong to earlier settings or images; run and report would then refuse.
    QStringList remarks;
    if (auto same = checkSettings(study.design, study.results, *status); !same)
        remarks << same.error().whole();
    else if (status->done() > 0) {
        const auto imagesChecked = runJob(
            [&](JobContext &context) { return checkImages(study.design, study.results, context); },
            true);
        if (!imagesChecked && imagesChecked.error().code == ErrorCode::Stopped)
            return report(imagesChecked.error(), study.json);
        if (!imagesChecked)
            remarks << imagesChecked.error().whole();
    }
    if (study.json) {
        QJsonArray cells, checks;
        for (const auto &cell : status->cells)
            cells.append(QJsonObject{{u"cell"_s, cell.id},
                                     {u"status"_s, stateText(cell.state)},
                                     {u"text"_s, cell.text}});
        for (const auto &check : status->checks)
            checks.append(QJsonObject{{u"good"_s, check.good}, {u"text"_s, check.text()}});
        printJson({{u"results"_s, study.results},
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
        printLine(u"  %1 %2  %3"_s.arg(stateText(cell.state).leftJustified(8), cell.id, cell.text));
    printLine(Tr::tr("%1 of %2 cells (trainings) are done, %3 failed.")
                  .arg(QString::number(status->done()), QString::number(status->cells.size()),
                       QString::number(status->failed())));
    for (const auto &remark : remarks)
        printLine(u"  !!  "_s + remark);
    return Ok;
}

int runCells(const StudyFiles &study)
{
    if (const auto remarks = study.design.check())
        for (const auto &remark : *remarks)
            printMessage(Tr::tr("Note: %1").arg(remark));
    const auto done = runJob(
        [&](JobContext &context) { return runStudy(study.design, study.results, context); });
    if (!done)
        return report(done.error(), study.json);
    const int code = printStatus(study);
    const auto status = studyStatus(study.design, study.results);
    if (status)
        printFailedCells(*status);
    return code == Ok && status && status->failed() > 0 ? int(Failed) : code;
}

/// 'synthray' prints the PDF, because this program must not load Qt Gui. It prints into a temporary
/// folder; this program then writes the file atomically and can report why writing failed.
Result<> printPdf(const QString &html, const QString &pdf)
{
    const QString name = u"synthray"_s;
    QString program = QCoreApplication::applicationDirPath() + u'/' + name;
    if (!QFileInfo::exists(program) && !QFileInfo::exists(program + u".exe"_s))
        program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return fail(
            ErrorCode::NotFound,
            Tr::tr("Cannot print PDF: the program 'synthray' was not found next to this one."),
            Tr::tr("Write HTML with --html and print it in a browser."));
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
                    Tr::tr("Write HTML with --html and print it in a browser."));
    const auto bytes = readFile(printed, 512LL << 20);
    return bytes ? writeFileAtomically(pdf, *bytes) : Result<>(fail(bytes.error()));
}

void print(const StudyResults &results)
{
    for (int n = 0; n < int(results.design.networks.size()); ++n) {
        printLine(results.design.networks[n].id);
        printLine(u"  %1 %2 %3 %4 %5 %6"_s.arg(
            Tr::tr("arm").leftJustified(16), Tr::tr("balanced accuracy").leftJustified(24),
            Tr::tr("accuracy").leftJustified(24), u"AUC"_s.leftJustified(8),
            Tr::tr("points").rightJustified(8), Tr::tr("p (Holm)").rightJustified(9)));
        double baseline = 0;
        for (const auto &summary : results.summaries) {
            if (summary.network != n)
                continue;
            if (summary.cells.empty()) {
                printLine(u"  %1 %2 %3"_s.arg(results.design.arms[summary.arm].id.leftJustified(16),
                                              u"-"_s.leftJustified(24),
                                              Tr::tr("no training finished")));
                continue;
            }
            baseline = summary.baseline;
            printLine(u"  %1 %2 %3 %4 %5 %6 %7"_s.arg(
                results.design.arms[summary.arm].id.leftJustified(16),
                interval(summary.balancedAccuracy).leftJustified(24),
                interval(summary.accuracy).leftJustified(24),
                three(summary.auc.mean).leftJustified(8),
                (summary.against ? QString::number(summary.against->difference.mean * 100, 'f', 1)
                                 : QString())
                    .rightJustified(8),
                (summary.against ? three(summary.against->holm) : QString()).rightJustified(9),
                summary.collapsed > 0 ? Tr::tr("collapsed %1/%2")
                                            .arg(QString::number(summary.collapsed),
                                                 QString::number(summary.cells.size()))
                                      : QString()));
        }
        printLine(Tr::tr("  majority baseline (accuracy): %1").arg(three(baseline)));
    }
    const bool isEach = std::all_of(
        results.summaries.begin(), results.summaries.end(), [](const ArmSummary &one) {
            return one.cells.empty() || std::isfinite(one.balancedAccuracy.low);
        });
    if (!isEach)
        printLine(Tr::tr("Without [low, high]: an interval cannot be estimated from one cell, or "
                         "from cells that all have the same value."));
    printLine(Tr::tr("p (Holm): bootstrap over %1.").arg(splitUnitPlural(results.splitUnit())));
    if (results.splitUnit() == SplitUnit::Images)
        printLine(
            Tr::tr("Note: %1")
                .arg(Tr::tr(
                    "patients are not known; images of one patient may be in training and test.")));
    for (const auto &arm : results.design.arms)
        if (const QString text = results.generatorText(arm); !text.isEmpty())
            printLine(u"  %1: %2"_s.arg(arm.id, text));
    if (results.status.failed() > 0) {
        printLine(Tr::tr("Failed cells (%1 of %2), not counted above:")
                      .arg(QString::number(results.status.failed()),
                           QString::number(results.status.cells.size())));
        for (const auto &cell : results.status.cells)
            if (cell.state == CellState::Failed)
                printLine(u"  %1  %2"_s.arg(cell.id, cell.text));
    }
}

int printReport(const StudyFiles &study, const Arguments &arguments)
{
    const auto params = arguments.params(bootstrapParams());
    if (!params)
        return report(params.error(), study.json);
    const QString htmlFile = arguments.text("html"), pdf = arguments.text("pdf"),
                  csv = arguments.text("csv");
    ResultOptions options;
    options.resamples = std::max<int>(1, int(params->integer(u"resamples"_s)));
    options.seed = quint64(params->integer(u"seed"_s));
    std::optional<StudyResults> results;
    const auto done = runJob(
        [&](JobContext &context) -> Result<> {
            auto computed = readResults(study.design, study.results, options, &context);
            TRY(computed);
            results = std::move(*computed);
            if (htmlFile.isEmpty() && pdf.isEmpty())
                return {};
            const auto html = studyReportHtml(*results, &context);
            TRY(html);
            const QString saved = htmlFile.isEmpty() ? study.results + u"/report.html"_s : htmlFile;
            TRY(writeFileAtomically(saved, html->toUtf8()));
            return pdf.isEmpty() ? Result<>() : printPdf(saved, QFileInfo(pdf).absoluteFilePath());
        },
        study.json);
    if (!done)
        return report(done.error(), study.json);
    if (!csv.isEmpty())
        if (auto written = writeFileAtomically(csv, results->toCsv()); !written)
            return report(written.error(), study.json);
    printFailedCells(results->status);
    if (!results->unreadable.isEmpty())
        printMessage(Tr::tr("Run the study again to retrain these cells."));
    if (study.json)
        printJson(results->toJson());
    else
        print(*results);
    return Ok;
}

int withStudy(const Arguments &arguments, int (*work)(const StudyFiles &, const Arguments &))
{
    auto design = StudyDesign::load(arguments.path());
    if (!design)
        return report(design.error(), arguments.json());
    const QString out = arguments.text("out");
    const QString results
        = out.isEmpty() ? design->resultsFolder() : QFileInfo(out).absoluteFilePath();
    return work({std::move(*design), results, arguments.json()}, arguments);
}

Option resultsOption()
{
    return outOption(u"RESULTS"_s,
                     QT_TRANSLATE_NOOP(
                         "Params", "The folder for the results; default: next to the study file."));
}

} // namespace

QVector<Option> studyStateOptions() { return {resultsOption(), jsonOption()}; }

QVector<Option> studyReportOptions()
{
    return QVector<Option>{resultsOption(),
                           textOption(u"html"_s, u"FILE.html"_s,
                                      QT_TRANSLATE_NOOP("Params", "Writes the report as HTML.")),
                           textOption(u"pdf"_s, u"FILE.pdf"_s,
                                      QT_TRANSLATE_NOOP("Params", "Writes the report as PDF.")),
                           textOption(u"csv"_s, u"FILE.csv"_s,
                                      QT_TRANSLATE_NOOP("Params", "Writes the table."))}
    + optionsOf(bootstrapParams()) + QVector<Option>{jsonOption()};
}

int runStudyRun(const Arguments &arguments)
{
    return withStudy(arguments,
                     [](const StudyFiles &study, const Arguments &) { return runCells(study); });
}

int runStudyStatus(const Arguments &arguments)
{
    return withStudy(arguments,
                     [](const StudyFiles &study, const Arguments &) { return printStatus(study); });
}

int runStudyReport(const Arguments &arguments) { return withStudy(arguments, printReport); }

} // namespace synthray::cli
