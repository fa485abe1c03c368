// SPDX-License-Identifier: GPL-3.0-or-later
// split: splits a set by patient, or fixes the leaks of its splits, and writes a table.
#include "commands/knownset.h"

#include "dataset/manifest.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace synthray::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Returns the number of images whose split changed.
int applySplits(ImageDataset &set, const QVector<QString> &splits)
{
    int moved = 0;
    for (qsizetype i = 0; i < set.images.size(); ++i) {
        moved += set.images.at(i).split != splits.at(i);
        set.images[i].split = splits.at(i);
    }
    return moved;
}

/// New splits, or the existing ones without their leaks.
Result<SplitPlan> planOf(const SetRequest &request, bool fixes, const ParamSet &params,
                         const KnownSet &known)
{
    if (!fixes)
        return planSplit(known.set, params, known.pairs);
    if (known.set.splits().size() < 2)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' has no splits to fix.").arg(request.paths.join(u"', '"_s)),
                    Tr::tr("Omit --fix to create splits."));
    SplitPlan plan;
    plan.split = fixLeaks(known.set, known.leaks);
    return plan;
}

} // namespace

QVector<Option> splitOptions()
{
    return QVector<Option>{
               required(
                   outOption(u"FILE.csv"_s, QT_TRANSLATE_NOOP("Params", "The table to write."))),
               switchOption(
                   u"fix"_s,
                   QT_TRANSLATE_NOOP("Params",
                                     "Keeps the existing splits and moves only images that leak.")),
               distanceOption()}
    + optionsOf(splitParams()) + optionsOf(importParams()) + QVector<Option>{jsonOption()};
}

int runSplit(const Arguments &arguments)
{
    const SetRequest request(arguments);
    const QString out = arguments.text("out");
    if (QFileInfo(out).suffix().toLower() != "csv"_L1)
        return wrongUse(arguments,
                        Tr::tr("-o '%1' must end with .csv, to be read back as a table.").arg(out));
    const bool fixes = arguments.flag("fix");
    for (const auto &option : optionsOf(splitParams()))
        if (fixes && arguments.has(option.spec.id.toLatin1().constData()))
            return wrongUse(
                arguments,
                Tr::tr("--fix keeps the existing splits and cannot be combined with --%1.")
                    .arg(option.name()));
    const auto params = arguments.params(splitParams());
    if (!params)
        return report(params.error(), request.json);
    const bool near = fixes ? request.distance != -1 : params->flag(u"nearTogether"_s);
    KnownSet known;
    SplitPlan plan;
    int moved = 0;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        TRY(readSet(request, near ? FactLevel::Pixels : FactLevel::Content, known, context));
        auto planned = planOf(request, fixes, *params, known);
        TRY(planned);
        plan = std::move(*planned);
        moved = applySplits(known.set, plan.split);
        known.leaks = findLeaks(known.set, known.pairs);
        auto written = writeManifest(out, known.set, plan.fold);
        TRY(written);
        for (const QString &remark : *written)
            plan.remarks.append(remark);
        return {};
    });
    if (!done)
        return report(done.error(), request.json);
    const Overview overview = overviewOf(known.set, known.index);
    if (request.json) {
        QJsonObject json = toJson(overview);
        insertPairs(known, json);
        json.insert(u"params"_s, fixes ? QJsonValue() : QJsonValue(params->toJson()));
        json.insert(u"moved"_s, moved);
        json.insert(u"remarks"_s, QJsonArray::fromStringList(textsOf(plan.remarks)));
        json.insert(u"written"_s, QFileInfo(out).absoluteFilePath());
        printJson(json);
        return Ok;
    }
    printTable(overview);
    printLeaks(known.set, known.leaks);
    if (fixes)
        printLine(Tr::tr("%n image(s) moved to another split.", nullptr, moved));
    for (const QString &remark : textsOf(plan.remarks))
        printLine(u"! "_s + remark);
    printLine(Tr::tr("Written: %1").arg(out));
    return Ok;
}

} // namespace synthray::cli
