// SPDX-License-Identifier: GPL-3.0-or-later
// A command of synthray-cli: name, options, help texts and the function that runs it.
#pragma once

#include "base/job.h"
#include "base/result.h"
#include "commands/options.h"
#include "image/radiograph.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include <optional>

namespace synthray::cli {

/// Stopped: by Ctrl+C, SIGTERM or SIGHUP; finished work is kept.
enum ExitCode { Ok = 0, Failed = 1, WrongUse = 2, Stopped = 3 };

enum class Group { Images, Augment, Train, Evaluate, Study, Project };

using OptionsOf = QVector<Option>();
using Run = int(const Arguments &);

struct Command {
    const char *name = ""; // "train-gan", "study new"
    Group group = Group::Images;
    const char *paths = ""; // positional arguments: "PATH...", "REAL OTHER", "[PATH]"
    const char *takes = ""; // error text for a wrong number of paths, context "Cli"
    const char *summary = ""; // one line, context "Cli"
    OptionsOf *options = nullptr;
    Run *run = nullptr;
    bool usesTorch = false; // BLAS and OpenMP must be configured before they are loaded
    bool worksWithoutTorch = false; // false: without the module it only prints that it is missing
    bool isEnglish = false; // its output is part of the source tree
    /// Arguments after "synthray-cli NAME" in the README and the manual; null: no example.
    const char *example = nullptr;
    bool isInReadme = false;
    /// The keys of its --json document, one "key: meaning" per line; English, for
    /// docs/command-line.md.
    const char *document = "";

    bool isUsable() const; // in this installation; the help omits the others
    std::pair<qsizetype, qsizetype> pathCount() const; // minimum, maximum
    QString usage() const; // "train-gan --data PATH --preset ID --run FOLDER [OPTIONS]"
};

/// One explicit list, in the order of the help: table.cpp.
const QVector<Command> &commands();
QString groupTitle(Group group); // translated

/// Prints usage, summary and options with ranges and defaults of one command.
int help(const Command &command);
/// Prints the list of commands, or an error with the nearest command if 'words' name none.
int usage(const QStringList &words);

/// Prints the error's two sentences to stderr (with json also {"error":{..}} to stdout) and
/// returns the exit code: 2 for InvalidArgument, 3 for Stopped, otherwise 1.
int report(const Error &error, bool json = false);
/// The same for wrong use, followed by the command's usage line.
int wrongUse(const Command &command, const Error &error, bool json);
int wrongUse(const Arguments &arguments, const QString &text, const QString &hint = {});
void printJson(const QJsonObject &object); // one document on stdout
void printLine(const QString &text); // stdout; line breaks come from names and are escaped
void printLines(const QString &text); // the same for a text of the program in several lines
void printMessage(const QString &text); // stderr
/// What the functions above print: names from files as printable() shows them.
QByteArray terminalText(const QString &text);
/// The exit code of the program: Failed instead of Ok if the result could not be printed.
int finish(int code);

/// Runs a job in this thread with a progress bar on stderr: redrawn in place on a terminal,
/// otherwise a line every 5 s. Ctrl+C once: stop; twice: stop now; three times: exit immediately.
/// SIGTERM and SIGHUP also stop the job.
Result<> runJob(const Job &job, bool quiet = false);
/// For jobs that only read. Ctrl+C stops them; if a decoder cannot be interrupted, the program
/// prints a message and exits without waiting for it.
Result<> runReading(const Job &job, bool json = false);

/// --window CENTRE,WIDTH.
Result<std::optional<VoiWindow>> windowOf(const Arguments &arguments);

// The functions that table.cpp names; each command's file defines its own.
OptionsOf scanOptions, infoOptions, duplicatesOptions, splitOptions, tagsOptions, renderOptions,
    measureOptions, deidentifyOptions, surveyOptions, augmentOptions, qualityOptions,
    trainGanOptions, branchOptions, generateOptions, exportWeightsOptions, trainClassifierOptions,
    predictOptions, resumeOptions, runsOptions, timelineOptions, compareOptions, evaluateOptions,
    studyNewOptions, studyStateOptions, studyReportOptions, demoOptions, doctorOptions,
    manualOptions;
Run runBranch, runTimeline, runScan, runInfo, runDuplicates, runSplit, runTags, runRender,
    runMeasure, runDeidentify, runSurvey, runAugment, runQuality, runTrainGan, runGenerate,
    runExportWeights, runTrainClassifier, runPredict, runResume, runWeights, runCompare,
    runEvaluate, runStudyNew, runStudyRun, runStudyStatus, runStudyReport, runRuns, runDemo,
    runDoctor, runManual;

} // namespace synthray::cli
