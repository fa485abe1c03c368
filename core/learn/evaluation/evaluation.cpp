// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation/evaluation.h"

#include "dataset/index/imageindex.h"
#include "learn/device/device.h"
#include "learn/models/catalog.h"
#include "learn/module/learnmodule.h"
#include "run/project.h"
#include "run/runfolder.h"
#include "weights/npyfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

/// What a side turned out to be: features, or statistics alone.
struct Side {
    FeatureTable table;
    std::optional<GaussianStats> statistics;
    std::optional<StatisticsFile> made; // of statistics: who made them
    std::optional<DrawnFrom> generator;
    QString name;
    qint64 n = 0;
};

/// LibTorch's is many times faster for thousands of rows; OpenCV's gives the same where there is no
/// LibTorch.
const LinearAlgebra &algebra()
{
    const auto module = learnModule();
    return module ? (*module)->algebra() : openCvAlgebra();
}

bool isStatistics(const EvaluationSide &side)
{
    return !side.set && side.path.endsWith(".npz"_L1, Qt::CaseInsensitive);
}
bool isRun(const QString &path) { return QFileInfo::exists(path + u"/run.json"_s); }

Result<ImageSource> sourceOf(const EvaluationSide &side, const ParamSet &params,
                             JobContext &context, std::optional<DrawnFrom> &generator)
{
    if (!side.set && isRun(side.path)) {
        GenerateOptions options;
        options.run = side.path;
        options.count = int(params.integer(u"samples"_s));
        options.seed = quint64(params.integer(u"seed"_s));
        options.device = params.text(u"device"_s);
        options.threads = int(params.integer(u"threads"_s));
        int epoch = 0;
        auto images = generateImages(options, context, &epoch);
        TRY(images);
        generator = DrawnFrom{epoch, options.seed};
        return imageSource(std::move(*images));
    }
    auto images = imagesOf(side, context);
    TRY(images);
    (void)addContents(
        *images, &context); // with features that are known, too, no byte of such an image is read
    return imageSource(*images);
}

Result<Side> openStatistics(const EvaluationSide &side)
{
    auto read = readStatistics(side.path);
    TRY(read);
    Side made;
    made.name = side.text();
    made.statistics = GaussianStats{read->mu, read->sigma, read->n};
    made.n = read->n;
    if (!isCovariance(read->sigma))
        return fail(ErrorCode::Damaged,
                    Tr::tr("'sigma' in '%1' is no covariance: it is not symmetric, or a variance "
                           "in it is negative.")
                        .arg(side.path),
                    Tr::tr("Make the statistics again from the images."));
    read->mu.release();
    read->sigma.release();
    made.made = std::move(*read);
    return made;
}

Result<Side> openSide(const EvaluationSide &side, FeatureExtractor &extractor,
                      const EvaluationOptions &options, JobContext &context)
{
    Side made;
    made.name = side.text();
    const auto source = sourceOf(side, options.params, context, made.generator);
    TRY(source);
    if (made.generator)
        made.name += u" (%1)"_s.arg(made.generator->text());
    auto table = extractor.extract(*source, &context, options.storeFolder);
    TRY(table);
    made.table = std::move(*table);
    made.n = made.table.images.size();
    if (made.n < 2)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr(
                "'%1' has %n image(s) that open; a comparison of distributions needs at least two.",
                nullptr, int(made.n))
                .arg(made.name),
            made.table.problems.isEmpty() ? QString() : made.table.problems.first().reason);
    return made;
}

QString resizerId(const BackboneInfo &backbone, const ParamSet &params)
{
    return backbone.resizer.isEmpty() ? params.text(u"resize"_s) : u"classifier"_s;
}

QString resizerText(const QString &id)
{
    return id == "bicubic"_L1 ? Tr::tr("Pillow bicubic to 299 × 299, 8 bits")
        : id == "bilinear"_L1 ? Tr::tr("PyTorch bilinear to 299 × 299, no antialias")
                              : id;
}

/// Statistics must come from the network that the other side is compared with: the numbers alone do
/// not show that they do not. 'resizer' is an id.
Result<> checkNetwork(const Side &side, const QString &fingerprint, const QString &backbone,
                      const QString &label, const QString &resizer, QStringList &notes)
{
    const StatisticsFile &file = *side.made;
    if (file.fingerprint.isEmpty()) {
        notes << Tr::tr("Which network made the statistics '%1' is not known: the value means "
                        "something only if it was "
                        "this one, with this resizer.")
                     .arg(side.name);
        return {};
    }
    if (fingerprint.isEmpty() || file.fingerprint == fingerprint)
        return {};
    if (file.backbone == backbone && file.resizer != resizer)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The statistics '%1' were made with the resizer '%2', this comparison "
                           "takes '%3': the values "
                           "cannot be compared.")
                        .arg(side.name, file.resizer, resizer),
                    Tr::tr("Choose the resizer '%1', or make the statistics again from the images.")
                        .arg(file.resizer));
    return fail(
        ErrorCode::InvalidArgument,
        Tr::tr("The statistics '%1' were made by another network (%2, fingerprint %3…) than that "
               "of this "
               "comparison (%4, %5…): their features cannot be compared.")
            .arg(side.name, file.label, file.fingerprint.left(8), label, fingerprint.left(8)),
        Tr::tr(
            "Choose the backbone that made them, or make the statistics again from the images."));
}

/// Two statistics files bring their network with them.
BackboneInfo networkOf(const Side &a, const Side &b)
{
    const StatisticsFile &file = a.made->fingerprint.isEmpty() ? *b.made : *a.made;
    BackboneInfo info;
    info.scale = file.backbone == "inception"_L1 && a.made->backbone == b.made->backbone
        ? BackboneInfo::Published
        : BackboneInfo::OtherWeights;
    info.id = file.backbone.isEmpty() ? u"unknown"_s : file.backbone;
    info.label = file.label.isEmpty() ? Tr::tr("Unknown network") : file.label;
    info.fingerprint = file.fingerprint;
    info.dims = {a.statistics->dims()};
    if (info.scale != BackboneInfo::Published && !file.fingerprint.isEmpty())
        info.warning = Tr::tr(
            "Not comparable with published FID: for comparisons with the same network only.");
    return info;
}

/// Before hours of features, not behind them.
Result<> checkTarget(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    QString why;
    if (!path.endsWith(".npz"_L1, Qt::CaseInsensitive))
        why = Tr::tr("its name does not end in .npz, by which statistics are recognised");
    else if (file.isDir())
        why = Tr::tr("it is a folder");
    else if (!folder.isDir())
        why = Tr::tr("the folder '%1' does not exist").arg(folder.filePath());
    else if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        why = Tr::tr("writing is not allowed there");
    if (why.isEmpty())
        return {};
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("Statistics cannot be written to '%1': %2.").arg(path, why),
                Tr::tr("Choose another file for the statistics."));
}

Result<GaussianStats> statisticsOf(const Side &side, int dims)
{
    if (!side.statistics)
        return gaussianOf(side.table.features.value(dims), algebra());
    if (side.statistics->dims() != dims)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' holds statistics of %2 dims, not of %3.")
                        .arg(side.name)
                        .arg(side.statistics->dims())
                        .arg(dims),
                    Tr::tr("Choose dims %1, or other statistics.").arg(side.statistics->dims()));
    return *side.statistics;
}

Result<double> fidOf(const Side &a, const Side &b, int dims)
{
    if (!a.statistics && !b.statistics)
        return frechetDistance(a.table.features.value(dims), b.table.features.value(dims),
                               algebra());
    const auto first = statisticsOf(a, dims);
    TRY(first);
    const auto second = statisticsOf(b, dims);
    TRY(second);
    return frechetDistance(*first, *second, algebra());
}

KidOptions kidOptions(const ParamSet &params)
{
    return {int(params.integer(u"kidSubsets"_s)), int(params.integer(u"kidSubsetSize"_s)),
            quint64(params.integer(u"seed"_s))};
}

Result<> addNeighbourMeasures(Evaluation &made, const cv::Mat &real, const cv::Mat &generated,
                              const EvaluationOptions &options, JobContext *context)
{
    if (options.kid) {
        const auto kid
            = kernelDistance(real, generated, kidOptions(options.params), algebra(), context);
        TRY(kid);
        made.kid = *kid;
        if (kid->subsets == 1)
            made.warnings << Tr::tr(
                                 "KID has no deviation: one subset of %1 images is all there is. "
                                 "A KID subset size below "
                                 "the number of images gives one.")
                                 .arg(kid->subsetSize);
    }
    if (!options.prdc)
        return {};
    const PrdcOptions wanted{int(options.params.integer(u"kPrecision"_s)),
                             int(options.params.integer(u"kDensity"_s))};
    if (std::min(real.rows, generated.rows) <= std::max(wanted.kPrecision, wanted.kDensity)) {
        made.warnings << Tr::tr("Precision, recall, density and coverage need more than %1 images "
                                "on both sides: the larger "
                                "of their two numbers of neighbours.")
                             .arg(std::max(wanted.kPrecision, wanted.kDensity));
        return {};
    }
    const auto values = prdc(real, generated, wanted, context);
    TRY(values);
    made.prdc = *values;
    return {};
}

void warnOfSizes(Evaluation &made)
{
    const qint64 least = std::min(made.n1, made.n2);
    if (std::isfinite(made.fid) && made.n1 > 0 && made.n2 > 0 && least < made.dims)
        made.warnings << Tr::tr("The smaller set has %1 images for %2 dims: its FID is biased "
                                "upwards; compare only FIDs of "
                                "the same N.")
                             .arg(least)
                             .arg(made.dims);
    else if (std::isfinite(made.fid) && std::max(made.n1, made.n2) > 0
             && std::max(made.n1, made.n2) < made.dims)
        made.warnings << Tr::tr("The set whose size is known has %1 images for %2 dims: its FID is "
                                "biased upwards; compare "
                                "only FIDs of the same N.")
                             .arg(std::max(made.n1, made.n2))
                             .arg(made.dims);
    if (!made.backbone.warning.isEmpty())
        made.warnings << made.backbone.warning;
}

void noteSpread(Evaluation &made, double first, double second)
{
    const bool a = first < leastSpread, b = second < leastSpread;
    made.degenerate = a || b;
    if (a && b)
        made.warnings << Tr::tr("The features of both sets are (nearly) all equal: these features "
                                "do not tell the images "
                                "apart, and the values say nothing.");
    else if (a)
        made.warnings << Tr::tr("The features of the first set are (nearly) all equal: these "
                                "features do not tell its images "
                                "apart, and the values say little.");
    else if (b)
        made.warnings << Tr::tr("The features of the second set are (nearly) all equal: these "
                                "features do not tell its images "
                                "apart, or it holds one image many times.");
}

double spreadOf(const Side &side, int dims)
{
    return side.statistics ? relativeSpread(*side.statistics)
                           : relativeSpread(side.table.features.value(dims));
}

void noteShared(Evaluation &made, const FeatureTable &first, const FeatureTable &second)
{
    QSet<QString> known(first.contents.begin(), first.contents.end());
    known.remove(QString());
    for (const auto &content : second.contents)
        made.onBothSides += known.contains(content);
    if (made.onBothSides > 0)
        made.warnings << Tr::tr(
            "%n image(s) are on both sides: the values are better than they should be.", nullptr,
            int(made.onBothSides));
}

/// What was chosen and cannot be had of this backbone is said, not silently replaced.
void noteUnused(Evaluation &made, const ParamSet &params)
{
    if (!made.backbone.dims.contains(made.dims)) {
        const ParamSet usual(evaluationParams());
        if (params.text(u"dims"_s) != usual.text(u"dims"_s))
            made.warnings << Tr::tr("%1 dims cannot be had of this backbone: it has %2.")
                                 .arg(made.dims)
                                 .arg(made.backbone.dims.last());
        made.dims = made.backbone.dims.last();
    }
    if (!made.backbone.resizer.isEmpty() && params.text(u"resize"_s) == "bicubic"_L1)
        made.warnings << Tr::tr("The resizer was not used: a classifier brings its own (%1).")
                             .arg(made.backbone.resizer);
}

QJsonValue finite(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

} // namespace

Result<ImageDataset> imagesOf(const EvaluationSide &side, JobContext &context)
{
    const auto set = side.set ? Result<ImageDataset>(*side.set) : openSet(side.path, &context);
    TRY(set);
    ImageDataset part = set->filtered(side.label, side.split);
    if (!part.images.isEmpty())
        return part;
    const QString known
        = side.label.isEmpty() ? set->splits().join(u", "_s) : set->classes().join(u", "_s);
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("There are no such images in '%1': %2.").arg(side.path, side.text()),
                known.isEmpty() ? QString() : Tr::tr("It has: %1.").arg(known));
}

QString EvaluationSide::text() const
{
    QStringList parts{QFileInfo(path).fileName().isEmpty() ? path : QFileInfo(path).fileName()};
    for (const auto &part : {label, split})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u" · "_s);
}

const QVector<ParamSpec> &evaluationParams()
{
    static const QVector<ParamSpec> list = [] {
        QVector<ParamSpec> made{
            textParam(u"backbone"_s, QT_TRANSLATE_NOOP("Params", "Backbone"), u"random"_s,
                      QT_TRANSLATE_NOOP(
                          "Params",
                          "The network whose features are compared: random, weights:FILE or "
                          "domain:RUNDIR. Values of unlike backbones cannot be compared.")),
            choiceParam(
                u"dims"_s, QT_TRANSLATE_NOOP("Params", "Feature dims"), u"2048"_s,
                {{u"64"_s, "64"}, {u"192"_s, "192"}, {u"768"_s, "768"}, {u"2048"_s, "2048"}},
                QT_TRANSLATE_NOOP(
                    "Params",
                    "Length of the feature vectors; 2048 is the usual FID, 768 that of "
                    "the chest X-ray study.")),
            choiceParam(u"resize"_s, QT_TRANSLATE_NOOP("Params", "Resizer"), u"bilinear"_s,
                        {{u"bilinear"_s, QT_TRANSLATE_NOOP("Params", "Bilinear (pytorch-fid)")},
                         {u"bicubic"_s,
                          QT_TRANSLATE_NOOP("Params", "Bicubic, Pillow (chest X-ray study)")}},
                        QT_TRANSLATE_NOOP("Params",
                                          "How an image becomes the network's 299 × 299 pixels.")),
            intParam(u"samples"_s, QT_TRANSLATE_NOOP("Params", "Generated images"), 256, 2, 100'000,
                     "",
                     QT_TRANSLATE_NOOP(
                         "Params", "How many images are drawn where a side is a generator's run.")),
            intParam(u"kidSubsets"_s, QT_TRANSLATE_NOOP("Params", "KID subsets"), 100, 1, 10'000,
                     "",
                     QT_TRANSLATE_NOOP("Params", "Over how many random subsets KID is averaged.")),
            intParam(u"kidSubsetSize"_s, QT_TRANSLATE_NOOP("Params", "KID subset size"), 1000, 2,
                     100'000, "",
                     QT_TRANSLATE_NOOP("Params", "At most as many as the smaller set holds.")),
            intParam(u"kPrecision"_s,
                     QT_TRANSLATE_NOOP("Params", "Neighbours, precision and recall"), 3, 1, 100, "",
                     QT_TRANSLATE_NOOP(
                         "Params", "k of the improved precision and recall (Kynkäänniemi 2019).")),
            intParam(u"kDensity"_s, QT_TRANSLATE_NOOP("Params", "Neighbours, density and coverage"),
                     5, 1, 100, "",
                     QT_TRANSLATE_NOOP("Params", "k of density and coverage (Naeem 2020).")),
            intParam(
                u"seed"_s, QT_TRANSLATE_NOOP("Params", "Seed"), 1, 0, 2'147'483'647, "",
                QT_TRANSLATE_NOOP(
                    "Params", "Of the random subsets, the halves of the floor and drawn images.")),
        };
        for (qsizetype i = 3; i < made.size(); ++i)
            made[i].advanced = made[i].id != "samples"_L1;
        for (ParamSpec spec : generateParams()) {
            if (spec.id != "device"_L1 && spec.id != "threads"_L1)
                continue;
            spec.advanced = true;
            made.append(spec);
        }
        return made;
    }();
    return list;
}

QString EvaluationPreset::text() const { return QCoreApplication::translate("Params", label); }

const QVector<EvaluationPreset> &evaluationPresets()
{
    static const QVector<EvaluationPreset> list{
        {u"fid2048"_s,
         QT_TRANSLATE_NOOP("Params", "Usual FID (2048)"),
         {{u"dims"_s, u"2048"_s}, {u"resize"_s, u"bilinear"_s}}},
        {u"chest768"_s,
         QT_TRANSLATE_NOOP("Params", "Chest X-ray study (768)"),
         {{u"dims"_s, u"768"_s}, {u"resize"_s, u"bicubic"_s}}},
    };
    return list;
}

Result<> applyEvaluationPreset(ParamSet &params, const QString &id)
{
    QStringList known;
    for (const auto &preset : evaluationPresets()) {
        known << preset.id;
        if (preset.id != id)
            continue;
        for (const auto &[key, value] : preset.values)
            if (auto set = params.set(key, value); !set)
                return set;
        return {};
    }
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("There is no preset '%1' for comparisons.").arg(id),
                Tr::tr("Known ones: %1.").arg(known.join(u", "_s)));
}

Result<Evaluation> compareFeatures(const cv::Mat &real, const cv::Mat &generated,
                                   const EvaluationOptions &options, std::optional<double> floor)
{
    Evaluation made;
    made.params = options.params;
    made.n1 = real.rows;
    made.n2 = generated.rows;
    made.dims = real.cols;
    if (options.fid) {
        const auto fid = frechetDistance(real, generated, algebra());
        TRY(fid);
        made.fid = *fid;
        made.fidByDims.insert(made.dims, *fid);
        if (floor)
            made.floor = *floor;
        else if (const auto half
                 = realFloor(real, quint64(options.params.integer(u"seed"_s)), algebra());
                 half)
            made.floor = *half;
    }
    TRY(addNeighbourMeasures(made, real, generated, options, nullptr));
    noteSpread(made, relativeSpread(real), relativeSpread(generated));
    return made;
}

Result<Evaluation> evaluateSets(const EvaluationSide &a, const EvaluationSide &b,
                                const EvaluationOptions &options, JobContext &context)
{
    QElapsedTimer clock;
    clock.start();
    Evaluation made;
    const ParamSet &params = made.params = options.params;
    const bool bicubic = params.text(u"resize"_s) == "bicubic"_L1;
    const auto spec = BackboneSpec::parse(params.text(u"backbone"_s));
    TRY(spec);
    if (!options.saveStats.isEmpty())
        TRY(checkTarget(options.saveStats));
    const bool images = !isStatistics(a) && !isStatistics(b);
    if (!images && !options.fid)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("KID, precision and recall need images on both sides, not statistics."),
                    Tr::tr("Give folders or sets instead of .npz files."));
    Result<Side> first = isStatistics(a) ? openStatistics(a) : Side();
    TRY(first);
    Result<Side> second = isStatistics(b) ? openStatistics(b) : Side();
    TRY(second);
    const int threads = int(params.integer(u"threads"_s));
    std::shared_ptr<FeatureExtractor> extractor;
    made.dims = params.text(u"dims"_s).toInt();
    if (first->statistics && second->statistics) {
        made.backbone = networkOf(*first, *second);
        const StatisticsFile &known
            = first->made->fingerprint.isEmpty() ? *second->made : *first->made;
        made.resizerId = known.resizer;
        made.resizer = known.resizer == "classifier"_L1 ? known.label : resizerText(known.resizer);
    } else {
        auto opened = FeatureExtractor::open(
            *spec, bicubic ? FeatureResize::Bicubic : FeatureResize::Bilinear,
            params.text(u"device"_s), threads);
        TRY(opened);
        extractor = *opened;
        made.backbone = extractor->info();
        made.resizerId = resizerId(made.backbone, params);
        made.resizer
            = made.backbone.resizer.isEmpty() ? resizerText(made.resizerId) : made.backbone.resizer;
        noteUnused(made, params);
    }
    setTensorThreads(threads);
    for (const Side *side : {&*first, &*second}) {
        if (!side->statistics)
            continue;
        const auto same = checkNetwork(*side, made.backbone.fingerprint, made.backbone.id,
                                       made.backbone.label, made.resizerId, made.warnings);
        TRY(same);
        TRY(statisticsOf(*side, made.dims));
    }
    for (const auto &[side, opened] : {std::pair{&a, &first}, {&b, &second}}) {
        if ((*opened)->statistics)
            continue;
        *opened = openSide(*side, *extractor, options, context);
        if (!*opened)
            return fail(opened->error());
    }
    made.nameA = first->name;
    made.nameB = second->name;
    made.n1 = first->n;
    made.n2 = second->n;
    made.generatorA = first->generator;
    made.generatorB = second->generator;
    made.problems = first->table.problems + second->table.problems;
    made.fromStore = first->table.fromStore + second->table.fromStore;
    context.progress(1, Tr::tr("distances"));
    if (!options.saveStats.isEmpty()) {
        const auto statistics = statisticsOf(*first, made.dims);
        TRY(statistics);
        // Of statistics that are written once more: what their own file said, not what it is
        // compared with.
        StatisticsFile file = first->made.value_or(StatisticsFile{{},
                                                                  {},
                                                                  0,
                                                                  made.backbone.fingerprint,
                                                                  made.backbone.id,
                                                                  made.backbone.label,
                                                                  made.resizerId});
        file.mu = statistics->mu;
        file.sigma = statistics->sigma;
        file.n = statistics->n;
        TRY(writeStatistics(options.saveStats, file));
    }
    const quint64 seed = quint64(params.integer(u"seed"_s));
    for (const int dims : made.backbone.dims) {
        if (!options.fid || (dims != made.dims && !images))
            continue;
        const auto fid = fidOf(*first, *second, dims);
        TRY(fid);
        made.fidByDims.insert(dims, *fid);
    }
    made.fid = made.fidByDims.value(made.dims, Evaluation::none);
    if (options.fid && !first->statistics && first->n >= 4)
        if (const auto half = realFloor(first->table.features.value(made.dims), seed, algebra());
            half)
            made.floor = *half;
    if (images) {
        const auto added
            = addNeighbourMeasures(made, first->table.features.value(made.dims),
                                   second->table.features.value(made.dims), options, &context);
        TRY(added);
    }
    noteSpread(made, spreadOf(*first, made.dims), spreadOf(*second, made.dims));
    noteShared(made, first->table, second->table);
    warnOfSizes(made);
    made.seconds = double(clock.elapsed()) / 1000;
    return made;
}

QJsonObject Evaluation::toJson() const
{
    QJsonObject byDims;
    for (auto it = fidByDims.begin(); it != fidByDims.end(); ++it)
        byDims.insert(QString::number(it.key()), finite(it.value()));
    QJsonArray left;
    for (const auto &problem : problems)
        left.append(QJsonObject{{u"path"_s, problem.path}, {u"reason"_s, problem.reason}});
    const auto kidPart
        = [&](double Kid::*part) { return kid ? finite((*kid).*part) : QJsonValue(); };
    const auto number = [](qint64 n) { return n > 0 ? QJsonValue(n) : QJsonValue(); };
    const auto share
        = [&](double Prdc::*part) { return prdc ? finite((*prdc).*part) : QJsonValue(); };
    return {{u"fid"_s, finite(fid)},
            {u"fidByDims"_s, byDims},
            {u"floor"_s, finite(floor)},
            {u"kid"_s, kidPart(&Kid::mean)},
            {u"kidStd"_s, kidPart(&Kid::deviation)},
            {u"kidSubsets"_s, kid ? QJsonValue(kid->subsets) : QJsonValue()},
            {u"kidSubsetSize"_s, kid ? QJsonValue(kid->subsetSize) : QJsonValue()},
            {u"precision"_s, share(&Prdc::precision)},
            {u"recall"_s, share(&Prdc::recall)},
            {u"density"_s, share(&Prdc::density)},
            {u"coverage"_s, share(&Prdc::coverage)},
            {u"dims"_s, dims},
            {u"n1"_s, number(n1)},
            {u"n2"_s, number(n2)},
            {u"a"_s, nameA},
            {u"b"_s, nameB},
            {u"backbone"_s, backbone.id},
            {u"backboneLabel"_s, backbone.label},
            {u"backboneFingerprint"_s, backbone.fingerprint},
            {u"weightsSha256"_s, backbone.weightsSha256},
            {u"resizer"_s, resizerId.isEmpty() ? QJsonValue() : resizerId},
            {u"bits"_s, 8},
            {u"seed"_s, params.integer(u"seed"_s)},
            {u"generatorA"_s, generatorA ? generatorA->toJson() : QJsonValue()},
            {u"generatorB"_s, generatorB ? generatorB->toJson() : QJsonValue()},
            {u"degenerate"_s, degenerate},
            {u"onBothSides"_s, qint64(onBothSides)},
            {u"fromStore"_s, fromStore},
            {u"warnings"_s, QJsonArray::fromStringList(warnings)},
            {u"problems"_s, left},
            {u"howComputed"_s, howComputed()},
            {u"version"_s, QLatin1StringView(SYNTHRAY_VERSION)}};
}

QString Evaluation::howComputed() const
{
    const auto shown = [](qint64 n) { return n > 0 ? QString::number(n) : Tr::tr("not known"); };
    QStringList lines{
        Tr::tr("Sets: %1 (N = %2) against %3 (N = %4)").arg(nameA, shown(n1), nameB, shown(n2)),
        Tr::tr("Backbone: %1, %2 dims").arg(backbone.label).arg(dims),
        backbone.weightsSha256.isEmpty()
            ? Tr::tr("Backbone fingerprint: %1")
                  .arg(backbone.fingerprint.isEmpty() ? Tr::tr("not known") : backbone.fingerprint)
            : Tr::tr("Weights SHA-256: %1").arg(backbone.weightsSha256),
        resizer.isEmpty() ? Tr::tr("Input: not known")
            : resizerId != "classifier"_L1
            ? Tr::tr("Input: displayed image at 8 bits, grey replicated to three channels; %1")
                  .arg(resizer)
            : Tr::tr("Input: displayed image at 8 bits; %1").arg(resizer)};
    if (std::isfinite(fid))
        lines << Tr::tr("FID: Fréchet distance of mean and covariance (divisor N − 1), float64, "
                        "from float32 features");
    if (fidByDims.size() > 1) {
        QStringList all;
        for (auto it = fidByDims.begin(); it != fidByDims.end(); ++it)
            all << u"%1: %2"_s.arg(it.key()).arg(it.value(), 0, 'g', 9);
        lines << Tr::tr("FID by dims: %1").arg(all.join(u", "_s));
    }
    if (std::isfinite(floor))
        lines << Tr::tr("Floor: two random halves of the first set (%1 images each)").arg(n1 / 2);
    if (kid)
        lines << (kid->subsets > 1 ? Tr::tr("KID: kernel (x·y/d + 1)³, unbiased, %1 subset(s) of "
                                            "%2 images, mean ± standard deviation")
                                         .arg(kid->subsets)
                                         .arg(kid->subsetSize)
                                   : Tr::tr("KID: kernel (x·y/d + 1)³, unbiased, one subset of %1 "
                                            "images, so without a deviation")
                                         .arg(kid->subsetSize));
    for (const auto &[generator, name] : {std::pair{&generatorA, &nameA}, {&generatorB, &nameB}})
        if (*generator)
            lines << Tr::tr(
                         "Generator of %1: the running mean where there is one, epoch %2, seed %3")
                         .arg(*name)
                         .arg((*generator)->epoch)
                         .arg((*generator)->seed);
    if (prdc)
        lines << Tr::tr("Precision, recall: k = %1; density, coverage: k = %2")
                     .arg(params.integer(u"kPrecision"_s))
                     .arg(params.integer(u"kDensity"_s));
    lines << Tr::tr("Seed %1, Synthray %2")
                 .arg(params.integer(u"seed"_s))
                 .arg(QLatin1StringView(SYNTHRAY_VERSION));
    return lines.join(u'\n');
}

} // namespace synthray
