// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation/evaluation.h"

#include "augment/trainingimagecache.h"
#include "dataset/index/imageindex.h"
#include "learn/device/device.h"
#include "learn/models/catalog.h"
#include "learn/models/sharedparams.h"
#include "learn/module/learnmodule.h"
#include "learn/module/translation.h"
#include "run/project.h"
#include "run/runfolder.h"
#include "weights/npyfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

/// An opened side: features, or statistics alone.
struct Side {
    FeatureTable table;
    std::optional<GaussianStats> statistics;
    std::optional<StatisticsFile> origin; // of statistics: the file that they come from
    std::optional<GeneratorOrigin> generator;
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

/// How the images of a generator's run were prepared for its training.
struct Preparation {
    int size = 0; // px; 0: images stay at full size
    QString fit;
    bool isColour = false;
};

/// Of the first side that is a generator's run. Its images have that size, so that the real ones
/// must have it too: at full size the distance measures the difference in resolution.
Result<Preparation> preparationOf(const QVector<const EvaluationSide *> &sides,
                                  const ParamSet &params)
{
    if (params.text(u"prepare"_s) != "generator"_L1)
        return Preparation{};
    for (const EvaluationSide *side : sides) {
        if (side->set || !isRun(side->path))
            continue;
        const auto run = RunReader::open(side->path);
        TRY(run);
        const RunSpec &spec = run->header().spec;
        if (const GanPreset *preset = findGanPreset(spec.preset))
            return Preparation{
                preset->imageSize,
                spec.params.value("fit"_L1).toString(ParamSet(preset->params).text(u"fit"_s)),
                spec.params.value("channels"_L1).toString() == "colour"_L1};
    }
    return Preparation{};
}

/// The images as the generator was trained on them.
ImageSource preparedSource(const ImageDataset &set, const Preparation &preparation)
{
    ImageSource source = imageSource(set);
    const auto cache = std::make_shared<TrainingImageCache>(
        TrainingFormat{preparation.size, fitFrom(preparation.fit), preparation.isColour});
    source.read = [cache, entries = set.images](qsizetype i) -> Result<cv::Mat> {
        const auto image = cache->image(entries.at(i));
        TRY(image);
        return image->pixels().clone();
    };
    // Stored apart from the features of the same file at full size.
    source.content = [original = source.content, preparation](qsizetype i) {
        const QString content = original(i);
        if (content.isEmpty())
            return content;
        const QString key
            = u"%1 %2 %3"_s.arg(content, QString::number(preparation.size), preparation.fit)
            + (preparation.isColour ? u" colour"_s : QString());
        return QString::fromLatin1(
            QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex());
    };
    return source;
}

Result<ImageSource> sourceOf(const EvaluationSide &side, const ParamSet &params,
                             const Preparation &preparation, JobContext &context,
                             std::optional<GeneratorOrigin> &generator)
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
        generator = GeneratorOrigin{epoch, options.seed};
        return imageSource(std::move(*images));
    }
    auto images = imagesOf(side, context);
    TRY(images);
    (void)addContents(*images,
                      &context); // by their hash, images with stored features need not be read
    return preparation.size > 0 ? preparedSource(*images, preparation) : imageSource(*images);
}

Result<Side> openStatistics(const EvaluationSide &side)
{
    auto read = readStatistics(side.path);
    TRY(read);
    Side opened;
    opened.name = side.text();
    opened.statistics = GaussianStats{read->mu, read->sigma, read->n};
    opened.n = read->n;
    if (!isCovariance(read->sigma))
        return fail(ErrorCode::Damaged,
                    Tr::tr("'sigma' in '%1' is not a covariance: it is not symmetric, or has a "
                           "negative variance.")
                        .arg(side.path),
                    Tr::tr("Recompute the statistics from the images."));
    read->mu.release();
    read->sigma.release();
    opened.origin = std::move(*read);
    return opened;
}

/// "run-3 (epoch 12, seed 1)"
QString fullName(const QString &side, const std::optional<GeneratorOrigin> &generator)
{
    return generator ? u"%1 (%2)"_s.arg(side, generator->text()) : side;
}

Result<Side> openSide(const EvaluationSide &side, FeatureExtractor &extractor,
                      const Preparation &preparation, const EvaluationOptions &options,
                      JobContext &context)
{
    Side opened;
    opened.name = side.text();
    JobPhases phases(context, {1, 4}); // opening or generating, features
    const auto source = sourceOf(side, options.params, preparation, context, opened.generator);
    TRY(source);
    phases.next();
    auto table = extractor.extract(*source, &context, options.storeFolder);
    TRY(table);
    opened.table = std::move(*table);
    opened.n = opened.table.images.size();
    if (opened.n < 2)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("'%1' has %n readable image(s); comparing distributions needs at least two.",
                   nullptr, int(opened.n))
                .arg(fullName(opened.name, opened.generator)),
            opened.table.problems.isEmpty() ? QString() : opened.table.problems.first().reason);
    return opened;
}

QString resizerId(const BackboneInfo &backbone, const ParamSet &params)
{
    return backbone.scale == BackboneInfo::DomainFeatures ? u"classifier"_s
                                                          : params.text(u"resize"_s);
}

QString resizerText(const QString &id)
{
    return id == "bicubic"_L1 ? Tr::tr("Pillow bicubic to 299 × 299, 8 bits")
        : id == "bilinear"_L1 ? Tr::tr("PyTorch bilinear to 299 × 299, no antialias")
                              : id;
}

/// Statistics must come from the same network as the other side; the numbers alone cannot show it.
/// 'resizer' is an id.
Result<> checkNetwork(const Side &side, const BackboneInfo &backbone, const QString &resizer,
                      QStringList &unknownNetworks)
{
    const StatisticsFile &file = *side.origin;
    if (file.fingerprint.isEmpty()) {
        unknownNetworks << side.name;
        return {};
    }
    if (backbone.fingerprint.isEmpty() || file.fingerprint == backbone.fingerprint)
        return {};
    if (file.backbone == backbone.id && file.resizer != resizer)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The statistics '%1' were made with the resizer '%2', but this "
                           "comparison uses '%3': the values cannot be compared.")
                        .arg(side.name, file.resizer, resizer),
                    Tr::tr("Choose the resizer '%1', or recompute the statistics from the images.")
                        .arg(file.resizer));
    return fail(
        ErrorCode::InvalidArgument,
        Tr::tr("The statistics '%1' were made by another network (%2, fingerprint %3…) than this "
               "comparison uses (%4, %5…): the features cannot be compared.")
            .arg(side.name, file.label, file.fingerprint.left(8), backbone.label(),
                 backbone.fingerprint.left(8)),
        Tr::tr("Choose the backbone that made them, or recompute the statistics from the images."));
}

/// The network of two statistics files.
BackboneInfo networkOf(const Side &a, const Side &b)
{
    const StatisticsFile &file = a.origin->fingerprint.isEmpty() ? *b.origin : *a.origin;
    BackboneInfo info;
    info.scale = file.backbone == "inception"_L1 && a.origin->backbone == b.origin->backbone
        ? BackboneInfo::Published
        : BackboneInfo::Recorded;
    info.id = file.backbone.isEmpty() ? u"unknown"_s : file.backbone;
    info.name = file.label;
    info.fingerprint = file.fingerprint;
    info.dims = {a.statistics->dims()};
    return info;
}

/// Checked before hours of feature extraction.
Result<> checkTarget(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    QString why;
    if (!path.endsWith(".npz"_L1, Qt::CaseInsensitive))
        why = Tr::tr("its name must end in .npz");
    else if (file.isDir())
        why = Tr::tr("it is a folder");
    else if (!folder.isDir())
        why = Tr::tr("the folder '%1' does not exist").arg(folder.filePath());
    else if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        why = Tr::tr("the location is not writable");
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
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("'%1' holds statistics of %2 dims, not of %3.")
                .arg(side.name, QString::number(side.statistics->dims()), QString::number(dims)),
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

Result<> addNeighbourMeasures(Evaluation &evaluation, const cv::Mat &real, const cv::Mat &generated,
                              const EvaluationOptions &options, JobContext *context)
{
    if (options.kid) {
        const auto kid
            = kernelDistance(real, generated, kidOptions(options.params), algebra(), context);
        TRY(kid);
        evaluation.kid = *kid;
    }
    if (!options.prdc)
        return {};
    const PrdcOptions prdcOptions{int(options.params.integer(u"kPrecision"_s)),
                                  int(options.params.integer(u"kDensity"_s))};
    if (std::min(real.rows, generated.rows)
        <= std::max(prdcOptions.kPrecision, prdcOptions.kDensity)) {
        evaluation.tooFewForPrdc = true;
        return {};
    }
    const auto values = prdc(real, generated, prdcOptions, context);
    TRY(values);
    evaluation.prdc = *values;
    return {};
}

QString sizeWarning(const Evaluation &evaluation)
{
    const auto [least, most] = std::minmax(evaluation.n1, evaluation.n2);
    if (!std::isfinite(evaluation.fid))
        return {};
    if (least > 0 && least < evaluation.dims)
        return Tr::tr("The smaller set has %1 images for %2 dims: FID is biased upwards; compare "
                      "only FIDs of the same N.")
            .arg(QString::number(least), QString::number(evaluation.dims));
    if (least == 0 && most > 0 && most < evaluation.dims)
        return Tr::tr("The set whose size is known has %1 images for %2 dims: FID is biased "
                      "upwards; compare only FIDs of the same N.")
            .arg(QString::number(most), QString::number(evaluation.dims));
    return {};
}

QString spreadWarning(const Evaluation &evaluation)
{
    if (evaluation.alikeA && evaluation.alikeB)
        return Tr::tr("The features of both sets are (nearly) all equal: they do not distinguish "
                      "the images, and the values are meaningless.");
    if (evaluation.alikeA)
        return Tr::tr("The features of the first set are (nearly) all equal: they do not "
                      "distinguish its images, and the values mean little.");
    if (evaluation.alikeB)
        return Tr::tr("The features of the second set are (nearly) all equal: they do not "
                      "distinguish its images, or it contains one image many times.");
    return {};
}

void noteSpread(Evaluation &evaluation, double first, double second)
{
    evaluation.alikeA = first < leastSpread;
    evaluation.alikeB = second < leastSpread;
}

double spreadOf(const Side &side, int dims)
{
    return side.statistics ? relativeSpread(*side.statistics)
                           : relativeSpread(side.table.features.value(dims));
}

void noteShared(Evaluation &evaluation, const FeatureTable &first, const FeatureTable &second)
{
    QSet<QString> firstContents(first.contents.begin(), first.contents.end());
    firstContents.remove(QString());
    for (const auto &content : second.contents)
        evaluation.onBothSides += firstContents.contains(content);
}

/// Settings that this backbone does not support are not replaced silently.
void noteUnused(Evaluation &evaluation, const ParamSet &params)
{
    if (!evaluation.backbone.dims.contains(evaluation.dims)) {
        const ParamSet usual(evaluationParams());
        if (params.text(u"dims"_s) != usual.text(u"dims"_s))
            evaluation.missingDims = evaluation.dims;
        evaluation.dims = evaluation.backbone.dims.last();
    }
    evaluation.isResizerIgnored = evaluation.backbone.scale == BackboneInfo::DomainFeatures
        && params.text(u"resize"_s) == "bicubic"_L1;
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
    const QString available
        = side.label.isEmpty() ? set->splits().join(u", "_s) : set->classes().join(u", "_s);
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("No matching images in '%1': %2.").arg(side.path, side.text()),
                available.isEmpty() ? QString() : Tr::tr("It has: %1.").arg(available));
}

QString EvaluationSide::text() const
{
    QStringList parts{QFileInfo(path).fileName().isEmpty() ? path : QFileInfo(path).fileName()};
    for (const auto &part : {label, split})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u" · "_s);
}

ParamSpec backboneParam()
{
    return textParam(
        u"backbone"_s, QT_TRANSLATE_NOOP("Params", "Backbone"), u"random"_s,
        QT_TRANSLATE_NOOP("Params",
                          "The network whose features are compared: random, weights:FILE or "
                          "domain:RUNDIR. Values from different backbones cannot be compared."));
}

ParamSpec samplesParam()
{
    return intParam(u"samples"_s, QT_TRANSLATE_NOOP("Params", "Generated images"), 256, 2, 100'000,
                    "",
                    QT_TRANSLATE_NOOP(
                        "Params", "Number of images to generate if a side is a generator's run."));
}

QVector<ParamSpec> deviceParams()
{
    QVector<ParamSpec> params;
    for (ParamSpec spec : generateParams())
        if (spec.id == "device"_L1 || spec.id == "threads"_L1) {
            spec.advanced = true;
            params.append(spec);
        }
    return params;
}

const QVector<ParamSpec> &evaluationParams()
{
    static const QVector<ParamSpec> list = [] {
        QVector<ParamSpec> params{
            backboneParam(),
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
                        QT_TRANSLATE_NOOP(
                            "Params", "How images are resized to the network's 299 × 299 pixels.")),
            choiceParam(
                u"prepare"_s, QT_TRANSLATE_NOOP("Params", "Real images"), u"generator"_s,
                {{u"generator"_s, QT_TRANSLATE_NOOP("Params", "As the generator was trained")},
                 {u"full"_s, QT_TRANSLATE_NOOP("Params", "Full size")}},
                QT_TRANSLATE_NOOP(
                    "Params",
                    "How real images are prepared if the other side is a generator's run: at the "
                    "size and fit of its training, as the FID during training, or at full size.")),
            samplesParam(),
            intParam(
                u"kidSubsets"_s, QT_TRANSLATE_NOOP("Params", "KID subsets"), 100, 1, 10'000, "",
                QT_TRANSLATE_NOOP("Params", "Number of random subsets that KID is averaged over.")),
            intParam(u"kidSubsetSize"_s, QT_TRANSLATE_NOOP("Params", "KID subset size"), 1000, 2,
                     100'000, "",
                     QT_TRANSLATE_NOOP(
                         "Params", "Images per subset, at most as many as the smaller set has.")),
            intParam(u"kPrecision"_s, QT_TRANSLATE_NOOP("Params", "k for precision, recall"), 3, 1,
                     100, "",
                     QT_TRANSLATE_NOOP("Params",
                                       "Number of nearest neighbours for the improved precision "
                                       "and recall (Kynkäänniemi 2019).")),
            intParam(u"kDensity"_s, QT_TRANSLATE_NOOP("Params", "k for density, coverage"), 5, 1,
                     100, "",
                     QT_TRANSLATE_NOOP(
                         "Params",
                         "Number of nearest neighbours for density and coverage (Naeem 2020).")),
            intParam(
                u"seed"_s, QT_TRANSLATE_NOOP("Params", "Seed"), 1, 0, 2'147'483'647, "",
                QT_TRANSLATE_NOOP(
                    "Params",
                    "Start value of the random numbers for the KID subsets, the generated images "
                    "and the halves of the floor (the FID between two halves of the first set).")),
        };
        for (qsizetype i = 4; i < params.size(); ++i)
            params[i].advanced = params[i].id != "samples"_L1;
        return params + deviceParams();
    }();
    return list;
}

QString preparationText(int size, const QString &fit)
{
    if (size == 0)
        return Tr::tr("full size");
    QString fitText = fit;
    for (const ParamChoice &choice : fitChoices())
        if (choice.id == fit)
            fitText = choice.text();
    return Tr::tr("%1 × %1 px, %2").arg(QString::number(size), fitText);
}

QString Evaluation::preparation() const { return preparationText(preparedSize, preparedFit); }

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
    QStringList ids;
    for (const auto &preset : evaluationPresets()) {
        ids << preset.id;
        if (preset.id != id)
            continue;
        for (const auto &[key, value] : preset.values)
            if (auto set = params.set(key, value); !set)
                return set;
        return {};
    }
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("There is no preset '%1' for comparisons.").arg(id),
                Tr::tr("Known ones: %1.").arg(ids.join(u", "_s)));
}

Result<Evaluation> compareFeatures(const cv::Mat &real, const cv::Mat &generated,
                                   const EvaluationOptions &options, std::optional<double> floor)
{
    Evaluation evaluation;
    evaluation.params = options.params;
    evaluation.n1 = real.rows;
    evaluation.n2 = generated.rows;
    evaluation.dims = real.cols;
    if (options.fid) {
        const auto fid = frechetDistance(real, generated, algebra());
        TRY(fid);
        evaluation.fid = *fid;
        evaluation.fidByDims.insert(evaluation.dims, *fid);
        if (floor)
            evaluation.floor = *floor;
        else if (const auto half
                 = realFloor(real, quint64(options.params.integer(u"seed"_s)), algebra());
                 half)
            evaluation.floor = *half;
    }
    TRY(addNeighbourMeasures(evaluation, real, generated, options, nullptr));
    noteSpread(evaluation, relativeSpread(real), relativeSpread(generated));
    return evaluation;
}

Result<Evaluation> evaluateSets(const EvaluationSide &a, const EvaluationSide &b,
                                const EvaluationOptions &options, JobContext &context)
{
    QElapsedTimer clock;
    clock.start();
    Evaluation evaluation;
    const ParamSet &params = evaluation.params = options.params;
    const bool bicubic = params.text(u"resize"_s) == "bicubic"_L1;
    const auto spec = BackboneSpec::parse(params.text(u"backbone"_s));
    TRY(spec);
    if (!options.saveStats.isEmpty())
        TRY(checkTarget(options.saveStats));
    const bool images = !isStatistics(a) && !isStatistics(b);
    if (!images && !options.fid)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("KID, precision and recall need images on both sides, not statistics."),
                    Tr::tr("Choose folders or sets instead of .npz files."));
    Result<Side> first = isStatistics(a) ? openStatistics(a) : Side();
    TRY(first);
    Result<Side> second = isStatistics(b) ? openStatistics(b) : Side();
    TRY(second);
    const int threads = int(params.integer(u"threads"_s));
    std::shared_ptr<FeatureExtractor> extractor;
    evaluation.dims = params.text(u"dims"_s).toInt();
    if (first->statistics && second->statistics) {
        evaluation.backbone = networkOf(*first, *second);
        const StatisticsFile &origin
            = first->origin->fingerprint.isEmpty() ? *second->origin : *first->origin;
        evaluation.resizerId = origin.resizer;
    } else {
        auto opened = FeatureExtractor::open(
            *spec, bicubic ? FeatureResize::Bicubic : FeatureResize::Bilinear,
            params.text(u"device"_s), threads);
        TRY(opened);
        extractor = *opened;
        evaluation.backbone = extractor->info();
        evaluation.resizerId = resizerId(evaluation.backbone, params);
        noteUnused(evaluation, params);
    }
    setTensorThreads(threads);
    for (const Side *side : {&*first, &*second}) {
        if (!side->statistics)
            continue;
        const auto same = checkNetwork(*side, evaluation.backbone, evaluation.resizerId,
                                       evaluation.unknownNetworks);
        TRY(same);
        TRY(statisticsOf(*side, evaluation.dims));
    }
    const auto preparation = preparationOf({&a, &b}, params);
    TRY(preparation);
    evaluation.preparedSize = preparation->size;
    evaluation.preparedFit = preparation->fit;
    JobPhases phases(context, {first->statistics ? 0.0 : 9.0, second->statistics ? 0.0 : 9.0, 2.0});
    for (const auto &[side, opened] : {std::pair{&a, &first}, {&b, &second}}) {
        if ((*opened)->statistics) {
            phases.next();
            continue;
        }
        *opened = openSide(*side, *extractor, *preparation, options, context);
        if (!*opened)
            return fail(opened->error());
        phases.next();
    }
    evaluation.setA = first->name;
    evaluation.setB = second->name;
    evaluation.n1 = first->n;
    evaluation.n2 = second->n;
    evaluation.generatorA = first->generator;
    evaluation.generatorB = second->generator;
    evaluation.problems = first->table.problems + second->table.problems;
    evaluation.fromStore = first->table.fromStore + second->table.fromStore;
    context.progress(0, Tr::tr("distances"));
    if (!options.saveStats.isEmpty()) {
        const auto statistics = statisticsOf(*first, evaluation.dims);
        TRY(statistics);
        // Statistics that are saved again keep the origin of their own file.
        StatisticsFile file = first->origin.value_or(StatisticsFile{{},
                                                                    {},
                                                                    0,
                                                                    evaluation.backbone.fingerprint,
                                                                    evaluation.backbone.id,
                                                                    evaluation.backbone.label(),
                                                                    evaluation.resizerId});
        file.mu = statistics->mu;
        file.sigma = statistics->sigma;
        file.n = statistics->n;
        TRY(writeStatistics(options.saveStats, file));
    }
    const quint64 seed = quint64(params.integer(u"seed"_s));
    for (const int dims : evaluation.backbone.dims) {
        if (!options.fid || (dims != evaluation.dims && !images))
            continue;
        const auto fid = fidOf(*first, *second, dims);
        TRY(fid);
        evaluation.fidByDims.insert(dims, *fid);
    }
    evaluation.fid = evaluation.fidByDims.value(evaluation.dims, Evaluation::none);
    if (options.fid && !first->statistics && first->n >= 4)
        if (const auto half
            = realFloor(first->table.features.value(evaluation.dims), seed, algebra());
            half)
            evaluation.floor = *half;
    if (images) {
        const auto added = addNeighbourMeasures(
            evaluation, first->table.features.value(evaluation.dims),
            second->table.features.value(evaluation.dims), options, &context);
        TRY(added);
    }
    noteSpread(evaluation, spreadOf(*first, evaluation.dims), spreadOf(*second, evaluation.dims));
    noteShared(evaluation, first->table, second->table);
    evaluation.seconds = double(clock.elapsed()) / 1000;
    return evaluation;
}

QString Evaluation::nameA() const { return fullName(setA, generatorA); }

QString Evaluation::nameB() const { return fullName(setB, generatorB); }

QString Evaluation::resizer() const
{
    if (resizerId != "classifier"_L1)
        return resizerText(resizerId);
    const QString own = backbone.resizer();
    return !own.isEmpty() || backbone.name.isEmpty() ? own : backbone.label();
}

QStringList Evaluation::warnings() const
{
    QStringList sentences;
    if (missingDims > 0)
        sentences << Tr::tr("This backbone does not have %1 dims; %2 are used.")
                         .arg(QString::number(missingDims), QString::number(dims));
    if (isResizerIgnored)
        sentences << Tr::tr("The resizer setting was ignored: a classifier has its own (%1).")
                         .arg(backbone.resizer());
    for (const QString &file : unknownNetworks)
        sentences << Tr::tr("The statistics '%1' do not say which network made them: the value is "
                            "valid only if it was this one, with this resizer.")
                         .arg(file);
    if (kid && kid->subsets == 1)
        sentences << Tr::tr("KID has no standard deviation because there is only one subset of %1 "
                            "images. Choose a KID subset size below the number of images.")
                         .arg(kid->subsetSize);
    if (tooFewForPrdc)
        sentences << Tr::tr("Precision, recall, density and coverage need more than %1 images on "
                            "both sides, the larger of the two neighbour counts k.")
                         .arg(std::max(params.integer(u"kPrecision"_s),
                                       params.integer(u"kDensity"_s)));
    sentences << spreadWarning(*this);
    if (onBothSides > 0)
        sentences << Tr::tr("%n image(s) are in both sets: the values are too good.", nullptr,
                            int(onBothSides));
    sentences << sizeWarning(*this) << backbone.warning();
    sentences.removeAll(QString());
    return sentences;
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
            {u"a"_s, nameA()},
            {u"b"_s, nameB()},
            {u"backbone"_s, backbone.id},
            {u"backboneLabel"_s, backbone.label()},
            {u"backboneFingerprint"_s, backbone.fingerprint},
            {u"weightsSha256"_s, backbone.weightsSha256},
            {u"resizer"_s, resizerId.isEmpty() ? QJsonValue() : resizerId},
            {u"bits"_s, 8},
            {u"preparedSize"_s, preparedSize > 0 ? QJsonValue(preparedSize) : QJsonValue()},
            {u"preparedFit"_s, preparedSize > 0 ? QJsonValue(preparedFit) : QJsonValue()},
            {u"seed"_s, params.integer(u"seed"_s)},
            {u"generatorA"_s, generatorA ? generatorA->toJson() : QJsonValue()},
            {u"generatorB"_s, generatorB ? generatorB->toJson() : QJsonValue()},
            {u"degenerate"_s, degenerate()},
            {u"onBothSides"_s, qint64(onBothSides)},
            {u"fromStore"_s, fromStore},
            {u"warnings"_s, QJsonArray::fromStringList(warnings())},
            {u"problems"_s, left},
            {u"howComputed"_s, howComputed()},
            {u"version"_s, QLatin1StringView(SYNTHRAY_VERSION)}};
}

QString Evaluation::howComputed() const
{
    const auto shown = [](qint64 n) { return n > 0 ? QString::number(n) : Tr::tr("not known"); };
    QStringList lines{
        Tr::tr("Sets: %1 (N = %2) against %3 (N = %4)").arg(nameA(), shown(n1), nameB(), shown(n2)),
        Tr::tr("Backbone: %1, %2 dims").arg(backbone.label(), QString::number(dims)),
        backbone.weightsSha256.isEmpty()
            ? Tr::tr("Backbone fingerprint: %1")
                  .arg(backbone.fingerprint.isEmpty() ? Tr::tr("not known") : backbone.fingerprint)
            : Tr::tr("Weights SHA-256: %1").arg(backbone.weightsSha256),
        resizer().isEmpty() ? Tr::tr("Input: not known")
            : resizerId != "classifier"_L1
            ? Tr::tr("Input: displayed image at 8 bits, grey replicated to three channels; %1")
                  .arg(resizer())
            : Tr::tr("Input: displayed image at 8 bits; %1").arg(resizer())};
    if (preparedSize > 0)
        lines << Tr::tr("Real images: prepared as for the generator's training, %1")
                     .arg(preparation());
    if (std::isfinite(fid))
        lines << Tr::tr("FID: Fréchet distance of mean and covariance (divisor N − 1), float64, "
                        "from float32 features");
    if (fidByDims.size() > 1) {
        QStringList all;
        for (auto it = fidByDims.begin(); it != fidByDims.end(); ++it)
            all << u"%1: %2"_s.arg(QString::number(it.key()), QString::number(it.value(), 'g', 9));
        lines << Tr::tr("FID by dims: %1").arg(all.join(u", "_s));
    }
    if (std::isfinite(floor))
        lines << Tr::tr("Floor: FID between two random halves of the first set (%1 images each)")
                     .arg(n1 / 2);
    if (kid)
        lines << (kid->subsets > 1
                      ? Tr::tr("KID: kernel (x·y/d + 1)³, unbiased, %1 subset(s) of "
                               "%2 images, mean ± standard deviation")
                            .arg(QString::number(kid->subsets), QString::number(kid->subsetSize))
                      : Tr::tr("KID: kernel (x·y/d + 1)³, unbiased, one subset of %1 "
                               "images, so without a deviation")
                            .arg(kid->subsetSize));
    for (const auto &[generator, name] : {std::pair{&generatorA, nameA()}, {&generatorB, nameB()}})
        if (*generator)
            lines << Tr::tr(
                         "Generator of %1: averaged weights (EMA) if available, epoch %2, seed %3")
                         .arg(name, QString::number((*generator)->epoch),
                              QString::number((*generator)->seed));
    if (prdc)
        lines << Tr::tr("Precision, recall: k = %1; density, coverage: k = %2")
                     .arg(QString::number(params.integer(u"kPrecision"_s)),
                          QString::number(params.integer(u"kDensity"_s)));
    lines << Tr::tr("Seed %1, Synthray %2")
                 .arg(QString::number(params.integer(u"seed"_s)),
                      QLatin1StringView(SYNTHRAY_VERSION));
    return lines.join(u'\n');
}

} // namespace synthray
