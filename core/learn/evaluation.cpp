// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation.h"

#include "dataset/filmindex.h"
#include "learn/algebra.h"
#include "learn/catalog.h"
#include "learn/device.h"
#include "learn/generator.h"
#include "run/project.h"
#include "run/runfolder.h"
#include "weights/npyfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

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
    QString name;
    qint64 n = 0;
};

bool isStatistics(const QString &path) { return path.endsWith(".npz"_L1, Qt::CaseInsensitive); }
bool isRun(const QString &path) { return QFileInfo::exists(path + u"/run.json"_s); }

Result<FilmSource> sourceOf(const EvaluationSide &side, const ParamSet &params, JobContext &context)
{
    if (!side.set && isRun(side.path)) {
        GenerateOptions options;
        options.run = side.path;
        options.count = int(params.integer(u"samples"_s));
        options.seed = quint64(params.integer(u"seed"_s));
        options.device = params.text(u"device"_s);
        options.threads = int(params.integer(u"threads"_s));
        auto films = generateFilms(options, context);
        if (!films)
            return fail(films.error());
        return filmSource(std::move(*films));
    }
    auto films = filmsOf(side, context);
    if (!films)
        return fail(films.error());
    // Hashes of files that are the same as when they were last read come from the index: with features
    // that are known, too, no byte of such a film is read.
    FilmIndex index;
    index.open(films->root);
    (void)index.update(*films, FactLevel::Content, &context); // what it could not read is read below
    for (auto &film : films->films)
        if (const auto facts = index.facts(film); facts && film.contentHash.isEmpty())
            film.contentHash = facts->contentHash;
    return filmSource(*films);
}

Result<Side> openSide(const EvaluationSide &side, FeatureExtractor &extractor, const EvaluationOptions &options,
                      JobContext &context)
{
    Side made;
    made.name = side.text();
    if (!side.set && isStatistics(side.path)) {
        const auto read = readStatistics(side.path);
        if (!read)
            return fail(read.error());
        made.statistics = GaussianStats{read->mu, read->sigma, read->n};
        made.n = read->n;
        return made;
    }
    const auto source = sourceOf(side, options.params, context);
    if (!source)
        return fail(source.error());
    auto table = extractor.extract(*source, &context, options.storeFolder);
    if (!table)
        return fail(table.error());
    made.table = std::move(*table);
    made.n = made.table.films.size();
    if (made.n < 2)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' has %n film(s) that open; a comparison of distributions needs at least two.", nullptr,
                           int(made.n)).arg(made.name),
                    made.table.problems.isEmpty() ? QString() : made.table.problems.first().reason);
    return made;
}

Result<GaussianStats> statisticsOf(const Side &side, int dims)
{
    if (!side.statistics)
        return gaussianOf(side.table.features.value(dims), torchAlgebra());
    if (side.statistics->dims() != dims)
        return fail(ErrorCode::InvalidArgument, Tr::tr("'%1' holds statistics of %2 dims, not of %3.")
                                                    .arg(side.name).arg(side.statistics->dims()).arg(dims),
                    Tr::tr("Choose dims %1, or other statistics.").arg(side.statistics->dims()));
    return *side.statistics;
}

Result<double> fidOf(const Side &a, const Side &b, int dims)
{
    if (!a.statistics && !b.statistics)
        return frechetDistance(a.table.features.value(dims), b.table.features.value(dims), torchAlgebra());
    const auto first = statisticsOf(a, dims);
    if (!first)
        return fail(first.error());
    const auto second = statisticsOf(b, dims);
    if (!second)
        return fail(second.error());
    return frechetDistance(*first, *second, torchAlgebra());
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
        const auto kid = kernelDistance(real, generated, kidOptions(options.params), torchAlgebra(), context);
        if (!kid)
            return fail(kid.error());
        made.kid = *kid;
    }
    if (!options.prdc)
        return {};
    const PrdcOptions wanted{int(options.params.integer(u"kPrecision"_s)), int(options.params.integer(u"kDensity"_s))};
    if (std::min(real.rows, generated.rows) <= std::max(wanted.kPrecision, wanted.kDensity)) {
        made.warnings << Tr::tr("Precision and recall need more than %1 films on both sides.")
                             .arg(std::max(wanted.kPrecision, wanted.kDensity));
        return {};
    }
    const auto values = prdc(real, generated, wanted, context);
    if (!values)
        return fail(values.error());
    made.prdc = *values;
    return {};
}

void warnOfSizes(Evaluation &made)
{
    const qint64 least = std::min(made.n1, made.n2);
    if (made.n1 > 0 && made.n2 > 0 && least < made.dims)
        made.warnings << Tr::tr("The smaller set has %1 films for %2 dims: the value is biased upwards; compare only "
                                "values of the same N.").arg(least).arg(made.dims);
    if (!made.backbone.warning.isEmpty())
        made.warnings << made.backbone.warning;
}

QJsonValue finite(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

} // namespace

Result<FilmSet> filmsOf(const EvaluationSide &side, JobContext &context)
{
    const auto set = side.set ? Result<FilmSet>(*side.set) : openSet(side.path, &context);
    if (!set)
        return fail(set.error());
    FilmSet part = set->filtered(side.label, side.split);
    if (!part.films.isEmpty())
        return part;
    const QString known = side.label.isEmpty() ? set->splits().join(u", "_s) : set->classes().join(u", "_s);
    return fail(ErrorCode::InvalidArgument, Tr::tr("There are no such films in '%1': %2.").arg(side.path, side.text()),
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
                      QT_TRANSLATE_NOOP("Params", "The network whose features are compared: random, weights:FILE or "
                                                  "domain:RUNDIR. Values of unlike backbones cannot be compared.")),
            choiceParam(u"dims"_s, QT_TRANSLATE_NOOP("Params", "Feature dims"), u"2048"_s,
                        {{u"64"_s, "64"}, {u"192"_s, "192"}, {u"768"_s, "768"}, {u"2048"_s, "2048"}},
                        QT_TRANSLATE_NOOP("Params", "Length of the feature vectors; 2048 is the usual FID, 768 that of "
                                                    "the chest X-ray study.")),
            choiceParam(u"resize"_s, QT_TRANSLATE_NOOP("Params", "Resizer"), u"bilinear"_s,
                        {{u"bilinear"_s, QT_TRANSLATE_NOOP("Params", "Bilinear (pytorch-fid)")},
                         {u"bicubic"_s, QT_TRANSLATE_NOOP("Params", "Bicubic, Pillow (chest X-ray study)")}},
                        QT_TRANSLATE_NOOP("Params", "How a film becomes the network's 299 × 299 pixels.")),
            intParam(u"samples"_s, QT_TRANSLATE_NOOP("Params", "Generated films"), 256, 2, 100'000,
                     "", QT_TRANSLATE_NOOP("Params", "How many films are drawn where a side is a generator's run.")),
            intParam(u"kidSubsets"_s, QT_TRANSLATE_NOOP("Params", "KID subsets"), 100, 1, 10'000, "",
                     QT_TRANSLATE_NOOP("Params", "Over how many random subsets KID is averaged.")),
            intParam(u"kidSubsetSize"_s, QT_TRANSLATE_NOOP("Params", "KID subset size"), 1000, 2, 100'000,
                     "", QT_TRANSLATE_NOOP("Params", "At most as many as the smaller set holds.")),
            intParam(u"kPrecision"_s, QT_TRANSLATE_NOOP("Params", "Neighbours, precision and recall"), 3, 1, 100, "",
                     QT_TRANSLATE_NOOP("Params", "k of the improved precision and recall (Kynkäänniemi 2019).")),
            intParam(u"kDensity"_s, QT_TRANSLATE_NOOP("Params", "Neighbours, density and coverage"), 5, 1, 100, "",
                     QT_TRANSLATE_NOOP("Params", "k of density and coverage (Naeem 2020).")),
            intParam(u"seed"_s, QT_TRANSLATE_NOOP("Params", "Seed"), 1, 0, 2'147'483'647, "",
                     QT_TRANSLATE_NOOP("Params", "Of the random subsets, the halves of the floor and drawn films.")),
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

Result<Evaluation> compareFeatures(const cv::Mat &real, const cv::Mat &generated, const EvaluationOptions &options,
                                   std::optional<double> floor)
{
    Evaluation made;
    made.params = options.params;
    made.n1 = real.rows;
    made.n2 = generated.rows;
    made.dims = real.cols;
    if (options.fid) {
        const auto fid = frechetDistance(real, generated, torchAlgebra());
        if (!fid)
            return fail(fid.error());
        made.fid = *fid;
        made.fidByDims.insert(made.dims, *fid);
        if (floor)
            made.floor = *floor;
        else if (const auto half = realFloor(real, quint64(options.params.integer(u"seed"_s)), torchAlgebra()); half)
            made.floor = *half;
    }
    if (const auto added = addNeighbourMeasures(made, real, generated, options, nullptr); !added)
        return fail(added.error());
    return made;
}

Result<Evaluation> evaluateSets(const EvaluationSide &a, const EvaluationSide &b, const EvaluationOptions &options,
                                JobContext &context)
{
    QElapsedTimer clock;
    clock.start();
    Evaluation made;
    const ParamSet &params = made.params = options.params;
    const bool bicubic = params.text(u"resize"_s) == "bicubic"_L1;
    const auto spec = BackboneSpec::parse(params.text(u"backbone"_s));
    if (!spec)
        return fail(spec.error());
    const int threads = int(params.integer(u"threads"_s));
    auto extractor = FeatureExtractor::open(*spec, bicubic ? FeatureResize::Bicubic : FeatureResize::Bilinear,
                                            params.text(u"device"_s), threads);
    if (!extractor)
        return fail(extractor.error());
    setTensorThreads(threads);
    made.backbone = (*extractor)->info();
    made.resizer = bicubic ? Tr::tr("Pillow bicubic to 299 × 299, 8 bits") : Tr::tr("PyTorch bilinear to 299 × 299, no antialias");
    if (!made.backbone.resizer.isEmpty())
        made.resizer = made.backbone.resizer;
    made.dims = params.text(u"dims"_s).toInt();
    if (!made.backbone.dims.contains(made.dims))
        made.dims = made.backbone.dims.last();
    auto first = openSide(a, **extractor, options, context);
    if (!first)
        return fail(first.error());
    auto second = openSide(b, **extractor, options, context);
    if (!second)
        return fail(second.error());
    made.nameA = first->name;
    made.nameB = second->name;
    made.n1 = first->n;
    made.n2 = second->n;
    made.problems = first->table.problems + second->table.problems;
    made.fromStore = first->table.fromStore + second->table.fromStore;
    const bool films = !first->statistics && !second->statistics;
    if (!films && !options.fid)
        return fail(ErrorCode::InvalidArgument, Tr::tr("KID, precision and recall need films on both sides, not statistics."),
                    Tr::tr("Give folders or sets instead of .npz files."));
    context.progress(1, Tr::tr("distances"));
    if (!options.saveStats.isEmpty()) {
        const auto statistics = statisticsOf(*first, made.dims);
        if (!statistics)
            return fail(statistics.error());
        if (const auto written = writeStatistics(options.saveStats, {statistics->mu, statistics->sigma, statistics->n}); !written)
            return fail(written.error());
    }
    const quint64 seed = quint64(params.integer(u"seed"_s));
    for (const int dims : made.backbone.dims) {
        if (!options.fid || (dims != made.dims && !films))
            continue;
        const auto fid = fidOf(*first, *second, dims);
        if (!fid)
            return fail(fid.error());
        made.fidByDims.insert(dims, *fid);
    }
    made.fid = made.fidByDims.value(made.dims, Evaluation::none);
    if (options.fid && !first->statistics && first->n >= 4)
        if (const auto half = realFloor(first->table.features.value(made.dims), seed, torchAlgebra()); half)
            made.floor = *half;
    if (films) {
        const auto added = addNeighbourMeasures(made, first->table.features.value(made.dims),
                                                second->table.features.value(made.dims), options, &context);
        if (!added)
            return fail(added.error());
    }
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
    const auto kidPart = [&](double Kid::*part) { return kid ? finite((*kid).*part) : QJsonValue(); };
    const auto share = [&](double Prdc::*part) { return prdc ? finite((*prdc).*part) : QJsonValue(); };
    return {{u"fid"_s, finite(fid)}, {u"fidByDims"_s, byDims}, {u"floor"_s, finite(floor)},
            {u"kid"_s, kidPart(&Kid::mean)}, {u"kidStd"_s, kidPart(&Kid::deviation)},
            {u"kidSubsets"_s, kid ? QJsonValue(kid->subsets) : QJsonValue()},
            {u"kidSubsetSize"_s, kid ? QJsonValue(kid->subsetSize) : QJsonValue()},
            {u"precision"_s, share(&Prdc::precision)}, {u"recall"_s, share(&Prdc::recall)},
            {u"density"_s, share(&Prdc::density)}, {u"coverage"_s, share(&Prdc::coverage)},
            {u"dims"_s, dims}, {u"n1"_s, n1}, {u"n2"_s, n2}, {u"a"_s, nameA}, {u"b"_s, nameB},
            {u"backbone"_s, backbone.id}, {u"backboneLabel"_s, backbone.label},
            {u"backboneFingerprint"_s, backbone.fingerprint}, {u"weightsSha256"_s, backbone.weightsSha256},
            {u"resizer"_s, backbone.resizer.isEmpty() ? params.text(u"resize"_s) : u"classifier"_s}, {u"bits"_s, 8}, {u"seed"_s, params.integer(u"seed"_s)},
            {u"fromStore"_s, fromStore}, {u"warnings"_s, QJsonArray::fromStringList(warnings)}, {u"problems"_s, left},
            {u"howComputed"_s, howComputed()}, {u"version"_s, QLatin1StringView(SYNTHRAY_VERSION)}};
}

QString Evaluation::howComputed() const
{
    const auto shown = [](qint64 n) { return n > 0 ? QString::number(n) : Tr::tr("not known"); };
    QStringList lines{
        Tr::tr("Sets: %1 (N = %2) against %3 (N = %4)").arg(nameA, shown(n1), nameB, shown(n2)),
        Tr::tr("Backbone: %1, %2 dims").arg(backbone.label).arg(dims),
        backbone.weightsSha256.isEmpty()
            ? Tr::tr("Backbone fingerprint: %1").arg(backbone.fingerprint)
            : Tr::tr("Weights SHA-256: %1").arg(backbone.weightsSha256),
        backbone.resizer.isEmpty() ? Tr::tr("Input: displayed film at 8 bits, grey replicated to three channels; %1").arg(resizer)
                                   : Tr::tr("Input: displayed film at 8 bits; %1").arg(resizer),
        Tr::tr("FID: Fréchet distance of mean and covariance (divisor N − 1), float64, from float32 features")};
    if (std::isfinite(floor))
        lines << Tr::tr("Floor: two random halves of the first set (%1 films each)").arg(n1 / 2);
    if (kid)
        lines << Tr::tr("KID: kernel (x·y/d + 1)³, unbiased, %1 subset(s) of %2 films, mean ± standard deviation")
                     .arg(kid->subsets).arg(kid->subsetSize);
    if (prdc)
        lines << Tr::tr("Precision, recall: k = %1; density, coverage: k = %2")
                     .arg(params.integer(u"kPrecision"_s)).arg(params.integer(u"kDensity"_s));
    lines << Tr::tr("Seed %1, Synthray %2").arg(params.integer(u"seed"_s)).arg(QLatin1StringView(SYNTHRAY_VERSION));
    return lines.join(u'\n');
}

} // namespace synthray
