// SPDX-License-Identifier: GPL-3.0-or-later
// train-gan, resume, generate: thin doors to core/learn.
#include "commands/classify.h"
#include "commands/command.h"

#include "dataset/filmset.h"
#include "learn/evaluation/generator.h"
#include "learn/models/catalog.h"
#include "learn/training/trainer.h"
#include "run/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMap>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// "--key value" pairs, flags and what stands alone.
struct Arguments {
    QMultiMap<QString, QString> values;
    QStringList positional;
    bool json = false;
    QString problem;

    QString one(const QString &key) const { return values.value(key); }
};

Arguments parse(const QStringList &arguments, const QStringList &keys)
{
    Arguments result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == "--json"_L1) {
            result.json = true;
        } else if (keys.contains(word)) {
            if (i + 1 >= arguments.size()) {
                result.problem = Tr::tr("%1 needs a value.").arg(word);
                return result;
            }
            result.values.insert(word, arguments[++i]);
        } else if (word.startsWith(u'-') && word.size() > 1) {
            result.problem = Tr::tr("Unknown option '%1'. Known ones: %2.")
                                 .arg(word, (keys + QStringList{u"--json"_s}).join(u", "_s));
            return result;
        } else {
            result.positional << word;
        }
    }
    return result;
}

bool positiveNumber(const QString &text, quint64 &value, quint64 least)
{
    bool ok = false;
    value = text.toULongLong(&ok);
    return ok && value >= least;
}

/// What came of a run, from its folder: the way the window sees it too.
int tellRun(const QString &folder, bool json)
{
    auto reader = RunReader::open(folder);
    if (!reader)
        return report(reader.error(), json);
    if (auto read = reader->refresh(); !read)
        return report(read.error(), json);
    const auto &header = reader->header();
    const bool finished = reader->status() == RunStatus::Finished;
    if (json) {
        QJsonObject object{{u"run"_s, QFileInfo(folder).absoluteFilePath()},
                           {u"status"_s, finished ? u"finished"_s : u"stopped"_s},
                           {u"preset"_s, header.spec.preset},
                           {u"films"_s, header.films},
                           {u"epochs"_s, header.epochs},
                           {u"finishedEpochs"_s, reader->lastEpoch()},
                           {u"steps"_s, reader->lastStep()},
                           {u"device"_s, header.device}};
        if (!reader->samples().isEmpty())
            object.insert(u"lastSample"_s, reader->samples().last().path);
        if (!reader->steps().isEmpty()) {
            for (const auto &[series, value] : reader->steps().last().numbers.all())
                object.insert(runSeries()[series].id, value);
        }
        printJson(object);
        return Ok;
    }
    printLine(
        finished
            ? Tr::tr("Finished: %n epoch(s) on %1 films.", nullptr, header.epochs).arg(header.films)
            : Tr::tr("Stopped after %1 of %2 epochs; 'synthray-cli resume' goes on.")
                  .arg(reader->lastEpoch())
                  .arg(header.epochs));
    printLine(Tr::tr("Run: %1").arg(QFileInfo(folder).absoluteFilePath()));
    if (!reader->samples().isEmpty())
        printLine(Tr::tr("Last sample grid: %1").arg(reader->samples().last().path));
    return Ok;
}

/// Training on a set with classes but without --class takes all of them: say so.
void sayWhenAllClasses(const RunSpec &spec)
{
    if (!spec.label.isEmpty())
        return;
    const auto set = openSet(spec.dataPath);
    if (set && set->classes().size() > 1)
        say(Tr::tr("No --class given: training on all %1 classes together (%2).")
                .arg(set->classes().size())
                .arg(set->classes().join(u", "_s)));
}

} // namespace

int trainGan(const QStringList &arguments)
{
    const auto given = parse(arguments,
                             {u"--data"_s, u"--class"_s, u"--split"_s, u"--preset"_s, u"--set"_s,
                              u"--run"_s, u"--device"_s, u"--threads"_s});
    if (!given.problem.isEmpty())
        return wrongUse("train-gan", given.problem);
    if (!given.positional.isEmpty())
        return wrongUse("train-gan",
                        Tr::tr("'%1' is not expected here.").arg(given.positional.first()));
    for (const auto &key : {u"--data"_s, u"--preset"_s, u"--run"_s})
        if (given.one(key).isEmpty())
            return wrongUse("train-gan", Tr::tr("%1 is missing.").arg(key));
    RunSpec spec;
    spec.kind = u"gan"_s;
    spec.preset = given.one(u"--preset"_s);
    spec.dataPath = QFileInfo(given.one(u"--data"_s)).absoluteFilePath();
    spec.label = given.one(u"--class"_s);
    spec.split = given.one(u"--split"_s);
    const QStringList settings = given.values.values(u"--set"_s); // newest first
    for (auto it = settings.crbegin(); it != settings.crend(); ++it) {
        const qsizetype equals = it->indexOf(u'=');
        if (equals <= 0)
            return wrongUse("train-gan", Tr::tr("--set takes key=value, not '%1'.").arg(*it));
        spec.params.insert(it->left(equals), it->mid(equals + 1));
    }
    for (const auto &key : {u"device"_s, u"threads"_s}) // as for generate; checked like any --set
        if (given.values.contains(u"--"_s + key))
            spec.params.insert(key, given.one(u"--"_s + key));
    auto trainer = Trainer::create(spec);
    if (!trainer)
        return report(trainer.error(), given.json);
    sayWhenAllClasses(spec);
    const QString folder = given.one(u"--run"_s);
    const auto done = runJob([&](JobContext &context) { return trainer->run(folder, context); });
    return done ? tellRun(folder, given.json) : report(done.error(), given.json);
}

int resume(const QStringList &arguments)
{
    const auto given = parse(arguments, {});
    if (!given.problem.isEmpty())
        return wrongUse("resume", given.problem);
    if (given.positional.size() != 1)
        return wrongUse("resume", Tr::tr("Give the folder of one run."));
    const QString folder = given.positional.first();
    const auto done = runJob([&](JobContext &context) { return Trainer::resume(folder, context); });
    if (const auto reader = RunReader::open(folder); done && reader && reader->isClassifier())
        return tellClassifier(folder, given.json);
    return done ? tellRun(folder, given.json) : report(done.error(), given.json);
}

int generate(const QStringList &arguments)
{
    QStringList keys{u"--run"_s, u"--count"_s, u"-o"_s, u"--seed"_s, u"--epoch"_s};
    for (const auto &spec : generateParams())
        keys << u"--"_s + spec.id;
    const auto given = parse(arguments, keys);
    if (!given.problem.isEmpty())
        return wrongUse("generate", given.problem);
    if (!given.positional.isEmpty())
        return wrongUse("generate",
                        Tr::tr("'%1' is not expected here.").arg(given.positional.first()));
    for (const auto &key : {u"--run"_s, u"--count"_s, u"-o"_s})
        if (given.one(key).isEmpty())
            return wrongUse("generate", Tr::tr("%1 is missing.").arg(key));
    GenerateOptions options;
    options.run = given.one(u"--run"_s);
    quint64 number = 0;
    if (!positiveNumber(given.one(u"--count"_s), number, 1) || number > 100'000)
        return wrongUse(
            "generate",
            Tr::tr("--count takes 1 to 100000, not '%1'.").arg(given.one(u"--count"_s)));
    options.count = static_cast<int>(number);
    if (given.values.contains(u"--seed"_s)
        && !positiveNumber(given.one(u"--seed"_s), options.seed, 0))
        return wrongUse(
            "generate",
            Tr::tr("--seed takes a whole number, not '%1'.").arg(given.one(u"--seed"_s)));
    if (given.values.contains(u"--epoch"_s)) {
        const bool best = given.one(u"--epoch"_s) == "best"_L1;
        if (!best && (!positiveNumber(given.one(u"--epoch"_s), number, 1) || number > 1'000'000))
            return wrongUse("generate",
                            Tr::tr("--epoch takes the number of an epoch or 'best', not '%1'.")
                                .arg(given.one(u"--epoch"_s)));
        options.epoch = best ? GenerateOptions::best : static_cast<int>(number);
    }
    ParamSet where(generateParams());
    for (const auto &spec : generateParams())
        if (given.values.contains(u"--"_s + spec.id))
            if (auto good = where.set(spec.id, given.one(u"--"_s + spec.id)); !good)
                return wrongUse("generate", good.error().whole());
    options.device = where.text(u"device"_s);
    options.threads = static_cast<int>(where.integer(u"threads"_s));
    options.nearCopies = where.flag(u"nearCopies"_s);
    GenerateReport made;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        auto result = generateToFolder(options, given.one(u"-o"_s), context);
        TRY(result);
        made = *result;
        return {};
    });
    if (!done)
        return report(done.error(), given.json);
    if (given.json)
        printJson({{u"written"_s, qint64(made.written)},
                   {u"first"_s, made.first},
                   {u"last"_s, made.last},
                   {u"nearCopiesHeldBack"_s, qint64(made.heldBack)},
                   {u"nearCopiesUnchecked"_s, made.unchecked}});
    if (!made.unchecked.isEmpty())
        say(made.unchecked);
    if (made.heldBack > 0)
        say(Tr::tr(
            "%n near-copies of training films were held back; --nearCopies true writes them too.",
            nullptr, static_cast<int>(made.heldBack)));
    if (!given.json && made.written > 0)
        printLine(Tr::tr("%n synthetic film(s) written: %1 to %2", nullptr,
                         static_cast<int>(made.written))
                      .arg(made.first, made.last));
    return Ok;
}

} // namespace synthray::cli
