// SPDX-License-Identifier: GPL-3.0-or-later
// quality: compares two images, or the images of a set with the results of each method of a recipe.
#include "metrics/quality.h"
#include "augment/exporter.h"
#include "base/atomicfile.h"
#include "commands/recipeoptions.h"
#include "commands/setoptions.h"
#include "image/imageio.h"
#include "learn/models/sharedparams.h"
#include "metrics/qualitysurvey.h"
#include "run/project.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString shown(double value, int digits)
{
    if (std::isnan(value))
        return u"-"_s;
    return std::isinf(value) ? u"∞"_s : QString::number(value, 'g', digits);
}

void print(const ImageQuality &quality)
{
    printLine(Tr::tr("%1 × %2 pixels, %3 bits")
                  .arg(QString::number(quality.width), QString::number(quality.height),
                       QString::number(quality.bits)));
    for (qsizetype i = 0; i < qualityMetrics().size(); ++i)
        printLine(u"  %1 %2"_s.arg(qualityMetrics()[i].labelText().leftJustified(20),
                                   shown(quality.values[i], 8).rightJustified(14)));
    for (const QString &note : textsOf(quality.notes))
        printLine(note);
}

void print(const QualitySurvey &survey)
{
    const auto &metrics = qualityMetrics();
    printLine(Tr::tr("%n image(s), mean ± standard deviation", nullptr,
                     static_cast<int>(survey.images.size())));
    for (qsizetype m = 0; m < survey.methods.size(); ++m) {
        const auto &method = survey.methods[m];
        printLine({});
        printLine(method.title());
        for (qsizetype k = 0; k < metrics.size(); ++k) {
            const ValueDistribution d = survey.distribution(m, k);
            QString line = u"  %1 %2 ± %3"_s.arg(metrics[k].labelText().leftJustified(20),
                                                 shown(d.mean, 5).rightJustified(12),
                                                 shown(d.deviation, 5).leftJustified(12));
            if (d.infinite > 0)
                line += Tr::tr("%n without any difference (∞)", nullptr,
                               static_cast<int>(d.infinite));
            else if (d.undefined > 0)
                line += Tr::tr("%n not defined", nullptr, static_cast<int>(d.undefined));
            printLine(line);
        }
        if (method.resized > 0)
            printLine(u"  "_s
                      + Tr::tr("%n result(s) were resized to the original's size.", nullptr,
                               static_cast<int>(method.resized)));
    }
    printLine({});
    printLine(geometryCaution());
    if (const QString note = survey.depthNote(); !note.isEmpty())
        printLine(note);
}

QVector<Option> setOptions()
{
    return recipeOptions() + optionsOf(qualitySurveyParams())
        + QVector<Option>{
            classOption(),
            splitOption(),
            textOption(u"csv"_s, u"TABLE.csv"_s,
                       QT_TRANSLATE_NOOP("Params", "Writes mean and deviation of each method.")),
            textOption(u"values"_s, u"VALUES.csv"_s,
                       QT_TRANSLATE_NOOP("Params", "Writes the values of every image.")),
            seedOption(),
            optionOf(threadsParam())};
}

int comparePair(const Arguments &arguments)
{
    for (const auto &option : setOptions())
        if (arguments.has(option.spec.id.toLatin1().constData()))
            return wrongUse(arguments,
                            Tr::tr("--%1 works only with a set: two images are compared directly.")
                                .arg(option.name()));
    const auto window = windowOf(arguments);
    if (!window)
        return wrongUse(*arguments.command, window.error(), arguments.json());
    const QStringList &paths = arguments.paths();
    const auto read = [&](const QString &path) -> Result<Sample> {
        const auto radiograph = readImage(path, int(arguments.integer("frame")));
        TRY(radiograph);
        return toSample(*radiograph, *window);
    };
    const auto reference = read(paths.at(0));
    if (!reference)
        return report(reference.error(), arguments.json());
    const auto image = read(paths.at(1));
    if (!image)
        return report(image.error(), arguments.json());
    const auto result = compareImages(quantise(*reference), quantise(*image));
    if (!result)
        return report(result.error(), arguments.json());
    if (arguments.json()) {
        QJsonObject object = result->toJson();
        object.insert(u"reference"_s, paths.at(0));
        object.insert(u"image"_s, paths.at(1));
        printJson(object);
    } else {
        print(*result);
    }
    return Ok;
}

/// Checked before the work starts, not after it.
Result<> checkWritable(const QString &file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (file.isEmpty() || (folder.isDir() && folder.isWritable()))
        return {};
    return fail(ErrorCode::NoPermission, Tr::tr("'%1' cannot be written.").arg(file),
                Tr::tr("Choose a file in an existing, writable folder."));
}

/// On failure prints a message only: the numbers are still printed.
bool save(const QString &file, const QByteArray &text)
{
    if (file.isEmpty())
        return true;
    const auto saved = writeFileAtomically(file, text);
    if (!saved)
        printMessage(saved.error().whole());
    return bool(saved);
}

Result<QualitySurveyOptions> surveyOptions(const Arguments &arguments)
{
    QualitySurveyOptions options;
    const auto params = arguments.params(qualitySurveyParams());
    TRY(params);
    const auto window = windowOf(arguments);
    TRY(window);
    for (const auto *file : {"csv", "values"})
        TRY(checkWritable(arguments.text(file)));
    options.params = *params;
    options.window = *window;
    options.seed = quint64(arguments.integer("seed"));
    options.threads = int(arguments.integer("threads"));
    return options;
}

int measureSet(const Arguments &arguments)
{
    const bool json = arguments.json();
    if (arguments.has("frame"))
        return wrongUse(arguments, Tr::tr("--frame works only with two images."));
    const auto recipe = recipeOf(arguments);
    if (!recipe)
        return wrongUse(*arguments.command, recipe.error(), json);
    const auto options = surveyOptions(arguments);
    if (!options)
        return report(options.error(), json);

    std::optional<QualitySurvey> survey;
    QString root;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        const auto set = partOf(arguments, context);
        TRY(set);
        root = set->root;
        auto result = surveyQuality(*set, *recipe, *options, context);
        TRY(result);
        survey = std::move(*result);
        survey->problems = set->problems + survey->problems;
        return {};
    });
    if (!done)
        return report(done.error(), json);
    for (const Problem &problem : std::as_const(survey->problems))
        printMessage(problem.text());
    const bool isTableSaved = save(arguments.text("csv"), survey->summaryCsv());
    const bool isSaved = save(arguments.text("values"), survey->valuesCsv(root)) && isTableSaved;
    if (json)
        printJson(survey->toJson());
    else
        print(*survey);
    if (survey->stopped)
        printMessage(
            Tr::tr("Stopped after %1 of %2 images.")
                .arg(QString::number(survey->images.size()), QString::number(survey->requested)));
    return !isSaved ? Failed : survey->stopped ? Stopped : Ok;
}

} // namespace

QVector<Option> qualityOptions()
{
    return setOptions() + QVector<Option>{windowOption(), frameOption(), jsonOption()};
}

int runQuality(const Arguments &arguments)
{
    return arguments.paths().size() == 2 ? comparePair(arguments) : measureSet(arguments);
}

} // namespace synthray::cli
