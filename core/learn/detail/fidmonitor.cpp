// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/detail/fidmonitor.h"

#include "learn/algebra.h"
#include "learn/detail/draw.h"
#include "learn/device.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

constexpr qsizetype maxReference = 2000; // films; more only cost time

QString hashOf(const cv::Mat &film)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("square"));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(film.ptr()), qsizetype(film.total() * film.elemSize())));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

std::pair<FilmSet, QString> heldOutFilms(const FilmSet &all, const QString &label, const QString &trainSplit)
{
    if (!trainSplit.isEmpty())
        for (const auto &split : {u"test"_s, u"val"_s}) {
            if (split == trainSplit)
                continue;
            FilmSet held = all.filtered(label, split);
            if (held.films.size() >= 4) // a floor needs two halves
                return {held, split};
        }
    return {all.filtered(label, trainSplit), {}};
}

QString bestPath(const QString &runFolder) { return QDir(runFolder).filePath(u"snapshots/generator-best.safetensors"_s); }

FidMonitor::FidMonitor(Options options, FilmSet reference, QString against, SquareCache::Options squares)
    : m_options(std::move(options))
    , m_reference(std::move(reference))
    , m_against(std::move(against))
    , m_squares(std::move(squares))
{
    if (m_reference.films.size() > maxReference)
        m_reference.films.resize(maxReference);
}

Result<cv::Mat> FidMonitor::features(QVector<cv::Mat> films, JobContext &context, bool keep)
{
    FilmSource source = filmSource(films);
    if (keep)
        source.content = [films](qsizetype i) { return hashOf(films[i]); };
    // Its own progress would jump about in that of the training.
    JobContext quiet([&](const JobProgress &) {
        if (context.stopRequested())
            m_quiet->requestStop();
    });
    m_quiet = &quiet;
    const auto table = m_extractor->extract(source, &quiet);
    m_quiet = nullptr;
    if (!table)
        return fail(table.error());
    return table->features.last();
}

Result<> FidMonitor::prepare(JobContext &context)
{
    if (m_extractor)
        return {};
    const auto spec = BackboneSpec::parse(m_options.backbone);
    if (!spec)
        return fail(spec.error());
    auto extractor = FeatureExtractor::open(*spec, FeatureResize::Bilinear, m_options.device, m_options.threads);
    if (!extractor)
        return fail(extractor.error());
    const auto cache = SquareCache::build(m_reference, m_squares, &context);
    if (!cache)
        return fail(cache.error());
    QVector<cv::Mat> films;
    for (qsizetype i = 0; i < cache->count(); ++i)
        films.append(cv::Mat(cache->side(), cache->side(), CV_8UC1, const_cast<quint8 *>(cache->film(i))).clone());
    m_extractor = *extractor;
    auto real = features(std::move(films), context, true);
    if (!real) {
        m_extractor.reset();
        return fail(real.error());
    }
    m_real = *real;
    const auto floor = realFloor(m_real, m_options.seed, torchAlgebra());
    m_floor = floor ? *floor : Evaluation::none;
    return {};
}

Result<std::optional<bool>> FidMonitor::measure(Net &generator, const GanShape &shape, torch::Device device, int epoch,
                                                qint64 step, RunWriter &writer, JobContext &context)
{
    if (m_broken)
        return std::nullopt;
    const auto giveUp = [&](const Error &error) -> Result<std::optional<bool>> {
        if (error.code == ErrorCode::Stopped || context.stopRequested())
            return std::nullopt;
        m_broken = true;
        if (auto said = writer.append({{u"type"_s, u"problem"_s}, {u"path"_s, m_options.backbone},
                                       {u"reason"_s, Tr::tr("FID is not measured: %1").arg(error.whole())}}); !said)
            return fail(said.error());
        return std::nullopt;
    };
    if (const auto ready = prepare(context); !ready)
        return giveUp(ready.error());
    QVector<cv::Mat> drawn;
    drawFilms(generator, shape, m_options.seed, stream::measuredFilms, 0, m_options.samples, device,
              [&](qint64, const cv::Mat &film) {
                  drawn.append(film);
                  return !context.stopRequested();
              });
    if (context.stopRequested())
        return std::nullopt;
    const auto generated = features(std::move(drawn), context, false);
    setTensorThreads(m_options.threads);
    if (!generated)
        return giveUp(generated.error());
    EvaluationOptions options;
    options.prdc = false;
    (void)options.params.set(u"seed"_s, qint64(m_options.seed));
    const auto result = compareFeatures(m_real, *generated, options, m_floor);
    if (!result)
        return giveUp(result.error());
    const auto finite = [](double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); };
    const auto &info = m_extractor->info();
    auto written = writer.append({{u"type"_s, u"metric"_s}, {u"epoch"_s, epoch}, {u"step"_s, step},
                                  {u"fid"_s, finite(result->fid)}, {u"floor"_s, finite(m_floor)},
                                  {u"kid"_s, result->kid ? finite(result->kid->mean) : QJsonValue()},
                                  {u"kidStd"_s, result->kid ? finite(result->kid->deviation) : QJsonValue()},
                                  {u"dims"_s, result->dims}, {u"n1"_s, result->n1}, {u"n2"_s, result->n2},
                                  {u"backbone"_s, info.id}, {u"backboneLabel"_s, info.label},
                                  {u"fingerprint"_s, info.fingerprint}, {u"against"_s, m_against}});
    if (!written)
        return fail(written.error());
    const bool best = result->fid < m_best;
    m_best = std::min(m_best, result->fid);
    return std::optional<bool>(best);
}

} // namespace synthray::detail
