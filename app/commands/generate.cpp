// SPDX-License-Identifier: GPL-3.0-or-later
// generate: images from a trained run, and single ones again from their table. export-weights.
#include "commands/command.h"

#include "learn/evaluation/generator.h"
#include "learn/evaluation/weightsexport.h"
#include "learn/models/catalog.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// --epoch E|best.
Result<int> epochFrom(const Arguments &arguments)
{
    const QString text = arguments.text("epoch");
    if (text.isEmpty())
        return 0;
    if (text == "best"_L1)
        return GenerateOptions::best;
    bool isNumber = false;
    const int epoch = text.toInt(&isNumber);
    if (!isNumber || epoch < 1 || epoch > 1'000'000)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("--epoch takes the number of an epoch or 'best', not '%1'.").arg(text));
    return epoch;
}

Option runOption()
{
    return required(textOption(u"run"_s, u"FOLDER"_s,
                               QT_TRANSLATE_NOOP("Params", "The folder of the generator's run.")));
}

Option epochOption()
{
    return textOption(u"epoch"_s, u"E|best"_s,
                      QT_TRANSLATE_NOOP("Params",
                                        "The epoch of a snapshot, or 'best' for the lowest FID; "
                                        "default: the last checkpoint."));
}

Result<GenerateOptions> generateFrom(const Arguments &arguments)
{
    GenerateOptions options;
    options.run = arguments.text("run");
    options.count = int(arguments.integer("count"));
    options.seed = quint64(arguments.integer("seed"));
    const auto epoch = epochFrom(arguments);
    TRY(epoch);
    options.epoch = *epoch;
    options.first = arguments.integer("first");
    options.balance = arguments.flag("balance");
    for (const QString &text : arguments.texts("classCount")) {
        bool isNumber = false;
        const int count = text.section(u'=', -1).toInt(&isNumber);
        if (!isNumber || count < 0 || !text.contains(u'='))
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("--class-count takes CLASS=N, not '%1'.").arg(text));
        options.classes.append({text.section(u'=', 0, -2), count});
    }
    const bool ways[] = {arguments.has("count"), options.balance, !options.classes.isEmpty()};
    if (std::count(std::begin(ways), std::end(ways), true) != 1)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("Give one of --count N, --class-count CLASS=N and --balance."));
    const auto latent = LatentPoint::parse(arguments.text("latent"));
    TRY(latent);
    if (arguments.has("latent"))
        options.latent = *latent;
    const auto params = arguments.params(generateParams());
    TRY(params);
    options.setParams(*params);
    return options;
}

/// Makes one image of an earlier generation again.
int remakeGenerated(const Arguments &arguments)
{
    const bool json = arguments.json();
    for (const char *other : {"count", "classCount", "balance", "seed", "first", "epoch", "latent",
                              "format", "bits", "multiFrame", "spacing", "bodyPart", "nearCopies"})
        if (arguments.has(other))
            return wrongUse(
                arguments,
                Tr::tr("--%1 cannot be combined with --remake.")
                    .arg(optionName(QLatin1String(other))),
                Tr::tr("The row of the manifest holds everything that made the image."));
    if (!arguments.has("row"))
        return wrongUse(arguments, Tr::tr("--remake needs --row N."),
                        Tr::tr("Rows are counted from 1, without the header."));
    RemakeOptions options{arguments.text("run"), arguments.text("remake"), arguments.integer("row"),
                          arguments.text("device"), int(arguments.integer("threads"))};
    QString file;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        auto remade = remakeImage(options, arguments.text("out"), context);
        TRY(remade);
        file = *remade;
        return {};
    });
    if (!done)
        return report(done.error(), json);
    if (json)
        printJson({{u"written"_s, 1}, {u"first"_s, file}, {u"last"_s, file}});
    else
        printLine(file);
    return Ok;
}

} // namespace

QVector<Option> generateOptions()
{
    const QVector<Option> own{
        runOption(),
        withoutDefault(numberOption(
            u"count"_s, 1, 1, 100'000,
            QT_TRANSLATE_NOOP("Params",
                              "Number of images; of a conditional generator shared out evenly to "
                              "its classes."))),
        repeated(textOption(u"classCount"_s, u"CLASS=N"_s,
                            QT_TRANSLATE_NOOP("Params", "Number of images of one class."))),
        switchOption(u"balance"_s,
                     QT_TRANSLATE_NOOP("Params",
                                       "As many images as bring each class that the generator can "
                                       "make to the size of the set's largest class.")),
        required(outOption(u"OUT"_s, QT_TRANSLATE_NOOP("Params", "The folder to write into."))),
        seedOption(),
        numberOption(u"first"_s, 0, 0, 1'000'000'000,
                     QT_TRANSLATE_NOOP("Params",
                                       "Number of the first image of the seed: with 100, the "
                                       "images that follow after 100 others.")),
        epochOption(),
        textOption(u"latent"_s, u"PLACE"_s,
                   QT_TRANSLATE_NOOP(
                       "Params",
                       "Departures from the latent vectors of the seed, as the view Latent "
                       "of the window copies them: \"walk=SEED:IMAGE:FRACTION "
                       "variation=NUMBER:STRENGTH truncation=FACTOR DIRECTION=VALUE ...\".")),
        textOption(u"remake"_s, u"MANIFEST.csv"_s,
                   QT_TRANSLATE_NOOP("Params",
                                     "Makes one image of an earlier generation again, bit by "
                                     "bit.")),
        withoutDefault(
            numberOption(u"row"_s, 0, 0, 100'000'000,
                         QT_TRANSLATE_NOOP("Params", "The row of --remake, without the header.")))};
    return own + optionsOf(generateParams()) + QVector<Option>{jsonOption()};
}

int runGenerate(const Arguments &arguments)
{
    const bool json = arguments.json();
    if (arguments.has("remake"))
        return remakeGenerated(arguments);
    if (arguments.has("row"))
        return wrongUse(arguments, Tr::tr("--row works only with --remake."), {});
    const auto options = generateFrom(arguments);
    if (!options)
        return wrongUse(*arguments.command, options.error(), json);
    GenerateReport generated;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        auto result = generateToFolder(*options, arguments.text("out"), context);
        TRY(result);
        generated = *result;
        return {};
    });
    if (!done)
        return report(done.error(), json);
    if (json)
        printJson({{u"written"_s, qint64(generated.written)},
                   {u"first"_s, generated.first},
                   {u"last"_s, generated.last},
                   {u"nearCopiesHeldBack"_s, qint64(generated.heldBack)},
                   {u"nearCopiesUnchecked"_s, generated.unchecked.text()},
                   {u"remarks"_s, QJsonArray::fromStringList(generated.remarks)}});
    for (const QString &remark : generated.remarks + QStringList{generated.unchecked.text()})
        if (!remark.isEmpty())
            printMessage(remark);
    if (generated.heldBack > 0)
        printMessage(Tr::tr(
            "%n near-copies of training images were held back; --near-copies writes them too.",
            nullptr, static_cast<int>(generated.heldBack)));
    if (!json && generated.written > 0)
        printLine(Tr::tr("%n synthetic image(s) written: %1 to %2", nullptr,
                         static_cast<int>(generated.written))
                      .arg(generated.first, generated.last));
    return Ok;
}

QVector<Option> exportWeightsOptions()
{
    return {runOption(),
            required(outOption(u"OUT"_s, QT_TRANSLATE_NOOP("Params", "The folder to write into."))),
            epochOption(), seedOption(), jsonOption()};
}

int runExportWeights(const Arguments &arguments)
{
    const bool json = arguments.json();
    const auto epoch = epochFrom(arguments);
    if (!epoch)
        return wrongUse(*arguments.command, epoch.error(), json);
    WeightsExportOptions options;
    options.run = arguments.text("run");
    options.epoch = *epoch;
    options.seed = quint64(arguments.integer("seed"));
    WeightsExport exported;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        auto result = exportWeights(options, arguments.text("out"), context);
        TRY(result);
        exported = *result;
        return {};
    });
    if (!done)
        return report(done.error(), json);
    for (const QString &remark : std::as_const(exported.remarks))
        printMessage(remark);
    if (json) {
        printJson({{u"files"_s, QJsonArray::fromStringList(exported.files)},
                   {u"epoch"_s, exported.epoch},
                   {u"weights"_s, exported.weights},
                   {u"remarks"_s, QJsonArray::fromStringList(exported.remarks)}});
    } else {
        for (const QString &file : std::as_const(exported.files))
            printLine(file);
    }
    return Ok;
}

} // namespace synthray::cli
