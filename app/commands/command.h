// SPDX-License-Identifier: GPL-3.0-or-later
// A command of synthray-cli: its name, what it says of itself, what it does.
#pragma once

#include "base/job.h"
#include "base/params.h"
#include "base/result.h"
#include "image/radiograph.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace synthray::cli {

enum ExitCode { Ok = 0, Failed = 1, WrongUse = 2 };

struct Command {
    const char *name; // "train-gan"
    const char *usage; // "train-gan --data DIR [--class NAME] --preset ID ..."
    const char *summary; // one line, untranslated, context "Cli"
    int (*run)(const QStringList &arguments); // without program and command name
    const QVector<ParamSpec> &(*params)() = nullptr; // what --KEY VALUE takes
};

/// One explicit list, in the order of the help. Each commands/<room>.cpp defines its functions.
const QVector<Command> &commands();

/// Prints the error's two sentences to stderr (as JSON {"error":{..}} on stdout too when json is
/// asked for) and gives the exit code: 2 for InvalidArgument, else 1.
int report(const Error &error, bool json = false);
/// Wrong use: the sentence and the usage line of that command to stderr; returns WrongUse.
int wrongUse(const char *name, const QString &text);
int help(const Command &command); // of one command: usage, summary, parameters
int usage(const QString &name); // the list of commands; name: what was asked for
void printJson(const QJsonObject &object); // one document on stdout
void printLine(const QString &text); // stdout
void say(const QString &text); // stderr
/// The exit code to end with: a result that could not be printed makes Ok to Failed.
int finish(int code);

/// Runs a job in this thread with a progress bar on stderr (a terminal: redrawn in place; else a
/// line now and then). Ctrl+C once: stop; twice: stop now; three times: the program ends as it is.
Result<> runJob(const Job &job, bool quiet = false);
/// For jobs that only read. Ctrl+C stops them; where a decoder cannot be interrupted the program
/// says so and ends without it.
Result<> runReading(const Job &job, bool json = false);

/// What the --set options say, "key=value" each, to whichever of 'params' knows the key; one that
/// none knows is an error that lists those of the last.
Result<> takeSettings(const QStringList &settings, const QVector<ParamSet *> &params);

/// --window takes two values, the first of which may be negative: taken out before the parser,
/// which knows only options of one value.
Result<std::optional<VoiWindow>> takeWindow(QStringList &arguments);

// films.cpp, scan.cpp
int doctor(const QStringList &);
int scan(const QStringList &);
int info(const QStringList &);
int render(const QStringList &);
// survey.cpp
int survey(const QStringList &);
// tags.cpp
int tags(const QStringList &);
// sets.cpp
int overview(const QStringList &);
int duplicates(const QStringList &);
int split(const QStringList &);
// deidentify.cpp
int deidentify(const QStringList &);
// measure.cpp
int measure(const QStringList &);
// augment.cpp
int augment(const QStringList &);
// study.cpp
int study(const QStringList &);
// learn.cpp
int trainGan(const QStringList &);
int resume(const QStringList &);
int generate(const QStringList &);
// runs.cpp
int runs(const QStringList &);
// demo.cpp
int demo(const QStringList &);
// quality.cpp
int quality(const QStringList &);
// qualityset.cpp
int qualitySet(const QStringList &);
// evaluate.cpp
int fid(const QStringList &);
int kid(const QStringList &);
int prdc(const QStringList &);
int evaluate(const QStringList &);
// memorisation.cpp
int memorisation(const QStringList &);
// weights.cpp
int weights(const QStringList &);
// scores.cpp
int scores(const QStringList &);
// classify.cpp
int trainClassifier(const QStringList &);
int predict(const QStringList &);
// manual.cpp
int manual(const QStringList &);

} // namespace synthray::cli
