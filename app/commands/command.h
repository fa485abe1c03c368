// SPDX-License-Identifier: GPL-3.0-or-later
// A command of synthray-cli: its name, its options, what it says of itself, what it does.
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

/// Stopped: by Ctrl+C, SIGTERM or SIGHUP; what was done is kept.
enum ExitCode { Ok = 0, Failed = 1, WrongUse = 2, Stopped = 3 };

enum class Group { Images, Augment, Train, Evaluate, Study, Project };

struct Command {
    const char *name = ""; // "train-gan", "study new"
    Group group = Group::Images;
    const char *paths = ""; // the words that are no options: "PATH...", "REAL OTHER", "[PATH]"
    const char *takes = ""; // the sentence for other numbers of them, context "Cli"
    const char *summary = ""; // one line, context "Cli"
    QVector<Option> (*options)() = nullptr;
    int (*run)(const Arguments &) = nullptr;
    bool usesTorch = false; // BLAS and OpenMP want their settings before they are loaded
    bool worksWithoutTorch = false; // then not only for the sentence that the module is missing
    bool isEnglish = false; // its output is part of the source tree
    /// What comes behind "synthray-cli NAME" in the README and the manual; null: no example.
    const char *example = nullptr;
    bool isInReadme = false;
    /// The keys of its --json document, "key: meaning" a line; English, for docs/command-line.md.
    const char *document = "";

    bool isUsable() const; // in this installation: the help leaves the others out
    std::pair<qsizetype, qsizetype> pathCount() const; // least, most
    QString usage() const; // "train-gan --data PATH --preset ID --run FOLDER [OPTIONS]"
};

/// One explicit list, in the order of the help: table.cpp.
const QVector<Command> &commands();
QString groupTitle(Group group); // translated

/// Of one command: usage, summary, options with ranges and defaults.
int help(const Command &command);
/// The list of commands; for 'given', which is none, an error with the nearest one.
int usage(const QStringList &given);

/// Prints the error's two sentences to stderr (as JSON {"error":{..}} on stdout too when json is
/// asked for) and gives the exit code: 2 for InvalidArgument, 3 for Stopped, else 1.
int report(const Error &error, bool json = false);
/// The same for wrong use, with the usage line of the command.
int wrongUse(const Command &command, const Error &error, bool json);
int wrongUse(const Arguments &arguments, const QString &text, const QString &hint = {});
void printJson(const QJsonObject &object); // one document on stdout
void printLine(const QString &text); // stdout
void say(const QString &text); // stderr
/// The exit code to end with: a result that could not be printed makes Ok to Failed.
int finish(int code);

/// Runs a job in this thread with a progress bar on stderr (a terminal: redrawn in place; else a
/// line now and then). Ctrl+C once: stop; twice: stop now; three times: the program ends as it is.
/// SIGTERM and SIGHUP stop, too.
Result<> runJob(const Job &job, bool quiet = false);
/// For jobs that only read. Ctrl+C stops them; where a decoder cannot be interrupted the program
/// says so and ends without it.
Result<> runReading(const Job &job, bool json = false);

/// --window CENTRE,WIDTH.
Result<std::optional<VoiWindow>> windowOf(const Arguments &arguments);

// The declarations, by file; table.cpp puts them in order.
Command scanCommand();
Command infoCommand();
Command duplicatesCommand();
Command splitCommand();
Command tagsCommand();
Command renderCommand();
Command measureCommand();
Command deidentifyCommand();
Command surveyCommand();
Command augmentCommand();
Command qualityCommand();
Command trainGanCommand();
Command trainClassifierCommand();
Command resumeCommand();
Command generateCommand();
Command predictCommand();
Command weightsCommand();
Command compareCommand();
Command evaluateCommand();
QVector<Command> studyCommands();
Command runsCommand();
Command demoCommand();
Command doctorCommand();
Command manualCommand();

} // namespace synthray::cli
