// SPDX-License-Identifier: GPL-3.0-or-later
// compare: FID, KID, precision and recall of two sets, and whether a generator copies its training
// images. Thin entry points to core/learn/evaluation.
#include "commands/command.h"

#include "image/imageio.h"
#include "learn/evaluation/evaluation.h"
#include "learn/evaluation/memorisation.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString shown(double value, int digits = 9)
{
    return std::isfinite(value) ? QString::number(value, 'g', digits) : u"-"_s;
}

void print(const Evaluation &result)
{
    const auto line = [](const QString &name, const QString &value) {
        printLine(u"  %1 %2"_s.arg(name.leftJustified(12), value));
    };
    const auto images = [](qint64 n) { return n > 0 ? QString::number(n) : Tr::tr("not known"); };
    printLine(Tr::tr("%1 (N = %2) against %3 (N = %4)")
                  .arg(result.nameA(), images(result.n1), result.nameB(), images(result.n2)));
    printLine(u"%1, %2"_s.arg(result.backbone.label(), Tr::tr("%1 dims").arg(result.dims)));
    if (std::isfinite(result.fid)) {
        line(u"FID"_s, shown(result.fid));
        line(Tr::tr("floor"), shown(result.floor));
    }
    if (result.kid)
        line(u"KID"_s,
             u"%1 ± %2"_s.arg(shown(result.kid->mean),
                              std::isfinite(result.kid->deviation) ? shown(result.kid->deviation)
                                                                   : u"–"_s));
    if (result.prdc) {
        line(Tr::tr("precision"), shown(result.prdc->precision));
        line(Tr::tr("recall"), shown(result.prdc->recall));
        line(Tr::tr("density"), shown(result.prdc->density));
        line(Tr::tr("coverage"), shown(result.prdc->coverage));
    }
    for (const auto &warning : result.warnings())
        printLine(Tr::tr("Note: %1").arg(warning));
    for (const auto &problem : result.problems)
        printMessage(Tr::tr("Left out: %1").arg(problem.reason));
    printLine({});
    printLine(result.howComputed());
}

void print(const MemorisationReport &report)
{
    const auto &result = report.result;
    printLine(Tr::tr("near-copies: %1 of %2")
                  .arg(QString::number(result.copies), QString::number(report.generated.size())));
    printLine(Tr::tr("authenticity: %1 %").arg(100 * result.authenticity, 0, 'f', 1));
    printLine(
        Tr::tr("median distance to the nearest training image: %1 (held-out images: %2, ratio %3)")
            .arg(shown(result.medianDistance, 6), shown(result.heldOutDistance, 6),
                 shown(result.ratio, 6)));
    for (qsizetype i = 0; i < result.images.size(); ++i)
        if (result.images[i].copy) {
            const auto best = std::max_element(
                result.images[i].nearest.cbegin(), result.images[i].nearest.cend(),
                [](const auto &a, const auto &b) { return a.ssim < b.ssim; });
            printLine(Tr::tr("near-copy: %1 of %2 (SSIM %3%4)")
                          .arg(report.generated[i], report.train[best->train], shown(best->ssim, 6),
                               best->mirrored ? Tr::tr(", mirrored") : QString()));
        }
    for (const auto &warning : report.warnings())
        printLine(Tr::tr("Note: %1").arg(warning));
    printLine({});
    printLine(report.howComputed());
}

QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

struct Request {
    EvaluationSide a, b, heldOut;
    std::optional<EvaluationOptions> distances;
    std::optional<ParamSet> memorisation;
};

Result<Request> requestOf(const Arguments &arguments)
{
    QStringList measures = arguments.texts("measure");
    if (measures.isEmpty())
        measures = {u"fid"_s, u"kid"_s, u"prdc"_s};
    Request request;
    request.a = {absolute(arguments.path()), arguments.text("classA"), arguments.text("splitA")};
    request.b
        = {absolute(arguments.paths()[1]), arguments.text("classB"), arguments.text("splitB")};
    EvaluationOptions options;
    options.fid = measures.contains(u"fid"_s);
    options.kid = measures.contains(u"kid"_s);
    options.prdc = measures.contains(u"prdc"_s);
    options.saveStats = arguments.text("saveStats");
    if (arguments.has("preset"))
        TRY(applyEvaluationPreset(options.params, arguments.text("preset")));
    TRY(arguments.apply(options.params));
    auto memorisation = arguments.params(memorisationParams());
    TRY(memorisation);
    if (arguments.has("weights"))
        for (ParamSet *params : {&options.params, &*memorisation})
            TRY(params->set(u"backbone"_s,
                            QString(u"weights:"_s + absolute(arguments.text("weights")))));
    if (options.fid || options.kid || options.prdc)
        request.distances = std::move(options);
    if (!measures.contains(u"memorisation"_s))
        return request;
    request.memorisation = std::move(*memorisation);
    request.heldOut
        = {absolute(arguments.text("heldout")), request.a.label, arguments.text("heldoutSplit")};
    if (request.heldOut.path.isEmpty() && !request.heldOut.split.isEmpty())
        request.heldOut.path = request.a.path;
    return request;
}

} // namespace

QVector<Option> compareOptions()
{
    QStringList presets;
    for (const auto &preset : evaluationPresets())
        presets << preset.id;
    const QVector<Option> own{
        repeated(choiceOption(
            u"measure"_s, {}, {u"fid"_s, u"kid"_s, u"prdc"_s, u"memorisation"_s},
            QT_TRANSLATE_NOOP("Params",
                              "Measure to compute; prdc is precision, recall, density and "
                              "coverage. Default: fid, kid and prdc in one pass."))),
        choiceOption(u"preset"_s, {}, presets,
                     QT_TRANSLATE_NOOP("Params", "Settings of a published comparison.")),
        textOption(u"weights"_s, u"FILE"_s,
                   QT_TRANSLATE_NOOP("Params", "The same as --backbone weights:FILE.")),
        textOption(u"classA"_s, u"NAME"_s,
                   QT_TRANSLATE_NOOP("Params", "Only images of this class in the first set.")),
        textOption(u"splitA"_s, u"NAME"_s,
                   QT_TRANSLATE_NOOP("Params", "Only images of this split in the first set.")),
        textOption(u"classB"_s, u"NAME"_s,
                   QT_TRANSLATE_NOOP("Params", "Only images of this class in the second set.")),
        textOption(u"splitB"_s, u"NAME"_s,
                   QT_TRANSLATE_NOOP("Params", "Only images of this split in the second set.")),
        textOption(u"saveStats"_s, u"FILE.npz"_s,
                   QT_TRANSLATE_NOOP("Params",
                                     "Writes the statistics of the first set; later comparisons "
                                     "can use this file instead of the set."))};
    QVector<Option> list = own + optionsOf(evaluationParams());
    for (const auto &option : optionsOf(memorisationParams()))
        if (std::none_of(list.cbegin(), list.cend(),
                         [&](const Option &one) { return one.spec.id == option.spec.id; }))
            list.append(option);
    return list
        + QVector<Option>{
            textOption(u"heldout"_s, u"PATH"_s,
                       QT_TRANSLATE_NOOP("Params",
                                         "Real images that were not used for training, as the "
                                         "reference distance (memorisation).")),
            textOption(
                u"heldoutSplit"_s, u"NAME"_s,
                QT_TRANSLATE_NOOP(
                    "Params",
                    "Split of the held-out images; without --heldout, a split of the first set.")),
            textOption(u"contactSheet"_s, u"FILE.png"_s,
                       QT_TRANSLATE_NOOP(
                           "Params", "Writes the most similar pairs as a picture (memorisation).")),
            jsonOption()};
}

int runCompare(const Arguments &arguments)
{
    const bool json = arguments.json();
    if (arguments.has("weights") && arguments.has("backbone"))
        return wrongUse(
            arguments,
            Tr::tr("--weights and --backbone set the same thing: give only one of them."));
    const auto request = requestOf(arguments);
    if (!request)
        return report(request.error(), json);
    if (!request->memorisation)
        for (const auto *id :
             {"neighbours", "copySsim", "fit", "heldout", "heldoutSplit", "contactSheet"})
            if (arguments.has(id))
                return wrongUse(arguments,
                                Tr::tr("'%1' requires --measure memorisation.")
                                    .arg(u"--"_s + optionName(QLatin1String(id))));
    std::optional<Evaluation> distances;
    std::optional<MemorisationReport> memorisation;
    const auto done = runJob(
        [&](JobContext &context) -> Result<> {
            JobPhases phases(context,
                             {request->distances ? 1.0 : 0.0, request->memorisation ? 1.0 : 0.0});
            if (request->distances) {
                auto result = evaluateSets(request->a, request->b, *request->distances, context);
                TRY(result);
                distances = std::move(*result);
            }
            phases.next();
            if (request->memorisation) {
                auto found = findMemorisedImages(request->b, request->a, request->heldOut,
                                                 *request->memorisation, context);
                TRY(found);
                memorisation = std::move(*found);
            }
            return {};
        },
        json);
    if (!done)
        return report(done.error(), json);
    if (const QString sheet = arguments.text("contactSheet"); memorisation && !sheet.isEmpty())
        if (const auto written = writePng(sheet, memorisation->contactSheet(12)); !written)
            return report(written.error(), json);
    if (json) {
        QJsonObject object = distances ? distances->toJson() : QJsonObject();
        if (memorisation)
            object.insert(u"memorisation"_s, memorisation->toJson());
        printJson(object);
        return Ok;
    }
    if (distances)
        print(*distances);
    if (distances && memorisation)
        printLine({});
    if (memorisation)
        print(*memorisation);
    return Ok;
}

} // namespace synthray::cli
