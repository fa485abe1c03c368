// SPDX-License-Identifier: GPL-3.0-or-later
// fid, kid, prdc, evaluate: thin doors to core/learn/evaluation.
#include "commands/classify.h"
#include "commands/command.h"

#include "learn/evaluation/evaluation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString text(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 9) : u"-"_s;
}

void print(const Evaluation &result)
{
    const auto line = [](const QString &name, const QString &value) {
        printLine(u"  %1 %2"_s.arg(name, -12).arg(value));
    };
    const auto films = [](qint64 n) { return n > 0 ? QString::number(n) : Tr::tr("not known"); };
    printLine(Tr::tr("%1 (N = %2) against %3 (N = %4)")
                  .arg(result.nameA, films(result.n1), result.nameB, films(result.n2)));
    printLine(u"%1, %2"_s.arg(result.backbone.label, Tr::tr("%1 dims").arg(result.dims)));
    if (std::isfinite(result.fid)) {
        line(u"FID"_s, text(result.fid));
        line(Tr::tr("floor"), text(result.floor));
    }
    if (result.kid)
        line(u"KID"_s,
             u"%1 ± %2"_s.arg(text(result.kid->mean),
                              std::isfinite(result.kid->deviation) ? text(result.kid->deviation)
                                                                   : u"–"_s));
    if (result.prdc) {
        line(Tr::tr("precision"), text(result.prdc->precision));
        line(Tr::tr("recall"), text(result.prdc->recall));
        line(Tr::tr("density"), text(result.prdc->density));
        line(Tr::tr("coverage"), text(result.prdc->coverage));
    }
    for (const auto &warning : result.warnings)
        printLine(Tr::tr("Note: %1").arg(warning));
    for (const auto &problem : result.problems)
        say(Tr::tr("Left out: %1").arg(problem.reason));
    printLine({});
    printLine(result.howComputed());
}

/// Options by the parameters' own names; the command's own ones are --preset, --weights,
/// --save-stats, the classes and splits, --json.
int run(const char *name, const QStringList &arguments, EvaluationOptions options)
{
    QCommandLineParser parser;
    for (const auto &spec : evaluationParams())
        parser.addOption({spec.id, {}, u"value"_s});
    for (const auto *own :
         {"preset", "weights", "save-stats", "class-a", "class-b", "split-a", "split-b"})
        parser.addOption({QLatin1StringView(own), {}, u"value"_s});
    parser.addOption({u"json"_s, {}});
    if (!parser.parse(QStringList{QString()} + arguments))
        return wrongUse(name, parser.errorText());
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2)
        return wrongUse(name,
                        Tr::tr("'%1' takes two sets: the real films and the others.")
                            .arg(QLatin1StringView(name)));
    const bool json = parser.isSet(u"json"_s);
    if (parser.isSet(u"weights"_s) && parser.isSet(u"backbone"_s))
        return wrongUse(name,
                        Tr::tr("--weights and --backbone name the same thing: give one of them."));
    if (parser.isSet(u"preset"_s))
        if (const auto set = applyEvaluationPreset(options.params, parser.value(u"preset"_s)); !set)
            return report(set.error(), json);
    for (const auto &spec : evaluationParams())
        if (parser.isSet(spec.id))
            if (const auto set = options.params.set(spec.id, parser.value(spec.id)); !set)
                return report(set.error(), json);
    if (parser.isSet(u"weights"_s))
        (void)options.params.set(
            u"backbone"_s,
            QString(u"weights:"_s + QFileInfo(parser.value(u"weights"_s)).absoluteFilePath()));
    options.saveStats = parser.value(u"save-stats"_s);
    const EvaluationSide a{QFileInfo(paths[0]).absoluteFilePath(), parser.value(u"class-a"_s),
                           parser.value(u"split-a"_s)};
    const EvaluationSide b{QFileInfo(paths[1]).absoluteFilePath(), parser.value(u"class-b"_s),
                           parser.value(u"split-b"_s)};
    std::optional<Evaluation> made;
    const auto done = runJob(
        [&](JobContext &context) -> Result<> {
            auto result = evaluateSets(a, b, options, context);
            TRY(result);
            made = std::move(*result);
            return {};
        },
        json);
    if (!done)
        return report(done.error(), json);
    if (json)
        printJson(made->toJson());
    else
        print(*made);
    return Ok;
}

EvaluationOptions only(bool fid, bool kid, bool prdc)
{
    EvaluationOptions options;
    options.fid = fid;
    options.kid = kid;
    options.prdc = prdc;
    return options;
}

} // namespace

int fid(const QStringList &arguments) { return run("fid", arguments, only(true, false, false)); }
int kid(const QStringList &arguments) { return run("kid", arguments, only(false, true, false)); }
int prdc(const QStringList &arguments) { return run("prdc", arguments, only(false, false, true)); }
int evaluate(const QStringList &arguments)
{
    const bool classifier
        = std::any_of(arguments.begin(), arguments.end(), [](const QString &word) {
              return word == "--run"_L1 || word.startsWith("--run="_L1);
          });
    return classifier ? judge(arguments) : run("evaluate", arguments, only(true, true, true));
}

} // namespace synthray::cli
