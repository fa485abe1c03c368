// SPDX-License-Identifier: GPL-3.0-or-later
// quality-set: how far each method of a recipe takes the films of a set from their originals.
#include "base/atomicfile.h"
#include "commands/command.h"
#include "commands/recipeoption.h"
#include "metrics/qualitysurvey.h"
#include "run/project.h"

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

QString shown(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 5) : u"-"_s;
}

void print(const QualitySurvey &survey)
{
    const auto &metrics = qualityMetrics();
    printLine(Tr::tr("%n film(s), mean ± standard deviation", nullptr,
                     static_cast<int>(survey.films.size())));
    for (qsizetype m = 0; m < survey.methods.size(); ++m) {
        const auto &method = survey.methods[m];
        printLine({});
        printLine(method.title);
        for (qsizetype k = 0; k < metrics.size(); ++k) {
            const ValueDistribution d = survey.distribution(m, k);
            QString line = u"  %1 %2 ± %3"_s.arg(metrics[k].labelText(), -20)
                               .arg(shown(d.mean), 12)
                               .arg(shown(d.deviation), -12);
            if (d.infinite > 0)
                line += Tr::tr("%n without any difference (∞)", nullptr,
                               static_cast<int>(d.infinite));
            else if (d.undefined > 0)
                line += Tr::tr("%n not defined", nullptr, static_cast<int>(d.undefined));
            printLine(line);
        }
        if (method.resized > 0)
            printLine(u"  "_s
                      + Tr::tr("%n result(s) were brought to the original's size.", nullptr,
                               static_cast<int>(method.resized)));
    }
    printLine({});
    printLine(geometryCaution());
    if (const QString note = survey.depthNote(); !note.isEmpty())
        printLine(note);
}

} // namespace

int qualitySet(const QStringList &given)
{
    const bool json = given.contains(u"--json"_s);
    QStringList arguments = given;
    const auto window = takeWindow(arguments);
    if (!window)
        return report(window.error(), json);
    QCommandLineParser parser;
    for (const auto &spec : qualitySurveyParams())
        parser.addOption({spec.id, {}, u"value"_s});
    for (const auto *own : {"recipe", "preset", "seed", "threads", "csv", "values"})
        parser.addOption({QLatin1StringView(own), {}, u"value"_s});
    parser.addOption({u"json"_s, {}});
    if (!parser.parse(QStringList{QString()} + arguments))
        return wrongUse("quality-set", parser.errorText());
    if (parser.positionalArguments().size() != 1)
        return wrongUse("quality-set", Tr::tr("'quality-set' takes one film or folder."));
    const auto recipe = recipeOf(parser);
    if (!recipe)
        return report(recipe.error(), json);
    QualitySurveyOptions options;
    for (const auto &spec : qualitySurveyParams())
        if (parser.isSet(spec.id))
            if (const auto set = options.params.set(spec.id, parser.value(spec.id)); !set)
                return report(set.error(), json);
    const auto seed = numberOf(parser, u"seed"_s, 0, 0, std::numeric_limits<qint64>::max());
    const auto threads = numberOf(parser, u"threads"_s, 0, 1, 1024);
    for (const auto *value : {&seed, &threads})
        if (!*value)
            return report(value->error(), json);
    options.seed = static_cast<quint64>(*seed);
    options.threads = static_cast<int>(*threads);
    options.window = *window;

    // Before the work, not after it.
    for (const QString &option : {u"csv"_s, u"values"_s})
        if (const QFileInfo folder(QFileInfo(parser.value(option)).absolutePath());
            parser.isSet(option) && !(folder.isDir() && folder.isWritable()))
            return report({ErrorCode::NoPermission,
                           Tr::tr("'%1' cannot be written.").arg(parser.value(option)),
                           Tr::tr("Name a file in a folder that exists and can be written to.")},
                          json);

    std::optional<QualitySurvey> survey;
    QString root;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        const auto set = openSet(parser.positionalArguments().constFirst(), &context);
        TRY(set);
        root = set->root;
        auto made = surveyQuality(*set, *recipe, options, context);
        TRY(made);
        survey = std::move(*made);
        survey->problems = set->problems + survey->problems;
        return {};
    });
    if (!done)
        return report(done.error(), json);
    for (const Problem &problem : std::as_const(survey->problems))
        say(problem.path + u": "_s + problem.reason);
    bool written = true;
    const auto save = [&](const QString &option, const QByteArray &text) {
        if (const auto saved = writeFileAtomically(parser.value(option), text); !saved) {
            say(saved.error().whole()); // the numbers are printed all the same
            written = false;
        }
    };
    if (parser.isSet(u"csv"_s))
        save(u"csv"_s, survey->summaryCsv());
    if (parser.isSet(u"values"_s))
        save(u"values"_s, survey->valuesCsv(root));
    if (json)
        printJson(survey->toJson());
    else
        print(*survey);
    if (survey->stopped)
        say(Tr::tr("Stopped after %1 of %2 films.").arg(survey->films.size()).arg(survey->asked));
    return survey->stopped || !written ? Failed : Ok;
}

} // namespace synthray::cli
