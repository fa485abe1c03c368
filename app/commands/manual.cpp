// SPDX-License-Identifier: GPL-3.0-or-later
// manual: the parameters of every augmentation and preset, from their declarations, as Markdown.
// docs/parameters.md is its English output.
#include "commands/command.h"

#include "augment/augmentation.h"
#include "dataset/filmset.h"
#include "dataset/split/split.h"
#include "dicom/deidentify.h"
#include "learn/evaluation/evaluation.h"
#include "learn/evaluation/memorisation.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "metrics/bootstrap.h"
#include "metrics/qualitysurvey.h"
#include "study/design.h"

#include <QCoreApplication>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A line break or a bar would end the table's cell.
QString cell(QString text) { return text.replace(u'|', u"\\|"_s).replace(u'\n', u' '); }

QString valueText(const ParamSpec &spec)
{
    if (spec.kind == ParamKind::Bool)
        return spec.defaultValue.toBool() ? u"true"_s : u"false"_s;
    if (spec.kind == ParamKind::Real)
        return QString::number(spec.defaultValue.toDouble(), 'g', 10);
    return spec.defaultValue.toString();
}

void table(const QVector<ParamSpec> &specs)
{
    if (specs.isEmpty()) {
        printLine(Tr::tr("It has no parameters.") + u'\n');
        return;
    }
    printLine(u"| id | %1 | %2 | %3 | %4 |\n|---|---|---|---|---|"_s.arg(
        Tr::tr("label"), Tr::tr("default"), Tr::tr("range"), Tr::tr("what it does")));
    for (const auto &spec : specs)
        printLine(u"| `%1` | %2 | `%3` | %4 | %5 |"_s.arg(
            spec.id, cell(spec.labelText()), cell(valueText(spec)), cell(spec.rangeText()),
            cell(spec.helpText())));
    printLine({});
}

} // namespace

int manual(const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return wrongUse("manual", Tr::tr("'%1' is not expected here.").arg(arguments.first()));
    printLine(u"# %1\n"_s.arg(Tr::tr("Parameters")));
    printLine(
        Tr::tr("This page is the output of 'synthray-cli manual'. The same declarations make "
               "the forms in the window, check recipes and run files, and name what --set takes.")
        + u'\n');
    printLine(u"## %1\n"_s.arg(Tr::tr("Opening sets of films")));
    table(importParams());
    printLine(u"## %1\n"_s.arg(Tr::tr("Splitting a set")));
    table(splitParams());
    printLine(u"## %1\n"_s.arg(Tr::tr("Augmentations")));
    for (const auto &info : augmentations()) {
        printLine(u"### `%1`: %2\n\n%3\n"_s.arg(info.id, info.labelText(), info.helpText()));
        table(info.params);
    }
    printLine(u"## %1\n"_s.arg(Tr::tr("Image quality over a set")));
    table(qualitySurveyParams());
    printLine(u"## %1\n"_s.arg(Tr::tr("Presets of generators")));
    for (const auto &preset : ganPresets()) {
        printLine(u"### `%1`: %2\n\n%3\n"_s.arg(preset.id, preset.labelText(), preset.helpText()));
        table(preset.params);
    }
    printLine(u"## %1\n"_s.arg(Tr::tr("Generating films")));
    table(generateParams());
    printLine(u"## %1\n"_s.arg(Tr::tr("Comparing sets (FID, KID, precision and recall)")));
    table(evaluationParams());
    printLine(u"## %1\n"_s.arg(Tr::tr("Memorisation")));
    table(memorisationParams());
    printLine(u"## %1\n"_s.arg(Tr::tr("Classifiers")));
    for (const auto &network : classifierNetworks()) {
        printLine(
            u"### `%1`: %2\n\n%3\n"_s.arg(network.id, network.labelText(), network.helpText()));
        table(network.params);
    }
    printLine(u"## %1\n"_s.arg(Tr::tr("Studies")));
    table(studyTextParams());
    table(studyParams());
    printLine(u"### %1\n"_s.arg(Tr::tr("Arms with a recipe")));
    table(recipeUseParams());
    printLine(u"### %1\n"_s.arg(Tr::tr("Arms with generated films")));
    table(ganAddParams());
    printLine(u"## %1\n"_s.arg(Tr::tr("Scores of a classifier")));
    table(bootstrapParams());
    printLine(u"## %1\n"_s.arg(Tr::tr("De-identified export")));
    table(deidentifyParams());
    return Ok;
}

} // namespace synthray::cli
