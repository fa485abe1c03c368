// SPDX-License-Identifier: GPL-3.0-or-later
// memorisation: does a generator repeat its training films?
#include "commands/command.h"

#include "image/imageio.h"
#include "learn/evaluation/memorisation.h"

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
    return std::isfinite(value) ? QString::number(value, 'g', 6) : u"-"_s;
}

void print(const MemorisationReport &report)
{
    const auto &result = report.result;
    printLine(Tr::tr("near-copies: %1 of %2").arg(result.copies).arg(report.generated.size()));
    printLine(Tr::tr("authenticity: %1 %").arg(100 * result.authenticity, 0, 'f', 1));
    printLine(
        Tr::tr("median distance to the nearest training film: %1 (held-out films: %2, ratio %3)")
            .arg(text(result.medianDistance), text(result.heldOutDistance), text(result.ratio)));
    for (qsizetype i = 0; i < result.films.size(); ++i)
        if (result.films[i].copy) {
            const auto best
                = std::max_element(result.films[i].nearest.cbegin(), result.films[i].nearest.cend(),
                                   [](const auto &a, const auto &b) { return a.ssim < b.ssim; });
            printLine(Tr::tr("near-copy: %1 of %2 (SSIM %3%4)")
                          .arg(report.generated[i], report.train[best->train], text(best->ssim),
                               best->mirrored ? Tr::tr(", mirrored") : QString()));
        }
    for (const auto &warning : report.warnings)
        printLine(Tr::tr("Note: %1").arg(warning));
    printLine({});
    printLine(report.howComputed());
}

} // namespace

int memorisation(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const auto &spec : memorisationParams())
        parser.addOption({spec.id, {}, u"value"_s});
    for (const auto *own : {"class", "split", "heldout", "heldout-split", "contact-sheet"})
        parser.addOption({QLatin1StringView(own), {}, u"value"_s});
    parser.addOption({u"json"_s, {}});
    if (!parser.parse(QStringList{QString()} + arguments))
        return wrongUse("memorisation", parser.errorText());
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2)
        return wrongUse("memorisation",
                        Tr::tr("'memorisation' takes the generated films and the training films."));
    const bool json = parser.isSet(u"json"_s);
    ParamSet params(memorisationParams());
    for (const auto &spec : memorisationParams())
        if (parser.isSet(spec.id))
            if (const auto set = params.set(spec.id, parser.value(spec.id)); !set)
                return report(set.error(), json);
    const auto absolute = [](const QString &path) {
        return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    };
    const QString label = parser.value(u"class"_s);
    EvaluationSide held{absolute(parser.value(u"heldout"_s)), label,
                        parser.value(u"heldout-split"_s)};
    if (held.path.isEmpty() && !held.split.isEmpty())
        held.path = absolute(paths[1]);
    std::optional<MemorisationReport> made;
    const auto done = runJob(
        [&](JobContext &context) -> Result<> {
            auto found = findMemorisedFilms({absolute(paths[0]), {}, {}},
                                            {absolute(paths[1]), label, parser.value(u"split"_s)},
                                            held, params, context);
            TRY(found);
            made = std::move(*found);
            return {};
        },
        json);
    if (!done)
        return report(done.error(), json);
    if (const QString sheet = parser.value(u"contact-sheet"_s); !sheet.isEmpty())
        if (const auto written = writePng(sheet, made->contactSheet(12)); !written)
            return report(written.error(), json);
    if (json)
        printJson(made->toJson());
    else
        print(*made);
    return Ok;
}

} // namespace synthray::cli
