// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/qualitysurvey.h"

#include "augment/affine.h"
#include "augment/exporter.h"
#include "base/csv.h"
#include "base/memorygate.h"
#include "base/parallel.h"
#include "dataset/sharedprogress.h"
#include "image/imageio.h"
#include "metrics/notanumber.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <new>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Quality)
};

/// Memory for one image: that of an export (12), two centred images and their halves (16), 8 to
/// spare.
constexpr qint64 bytesPerPixel = 36;

QString titleOf(const RecipeStep &step)
{
    const bool isWhole = step.method.isEmpty() && step.title.isEmpty();
    return isWhole ? Tr::tr("Whole recipe") : step.titleText();
}

struct Step {
    qsizetype number = -1; // index in the recipe; -1: all steps in order
    QString name;
    RecipeStep step;
};

QVector<Step> stepsOf(const Recipe &recipe, bool whole)
{
    QVector<Step> steps;
    for (qsizetype i = 0; i < recipe.steps.size(); ++i)
        if (recipe.steps[i].enabled)
            steps.append({i, recipe.steps[i].name, recipe.steps[i]});
    if (whole && !steps.isEmpty())
        steps.append({-1, u"recipe"_s, {}});
    return steps;
}

/// The requested number of images, evenly spread, so that every class of a sorted set is included.
QVector<qsizetype> chosenImages(qsizetype count, qint64 most)
{
    const qsizetype n = most <= 0 ? count : std::min<qsizetype>(count, most);
    QVector<qsizetype> chosen(n);
    for (qsizetype i = 0; i < n; ++i)
        chosen[i] = i * count / n;
    return chosen;
}

class Survey
{
public:
    Survey(const ImageDataset &set, const Pipeline &pipeline, const QVector<Step> &steps,
           const QualitySurveyOptions &options, JobContext &context)
        : m_set(set)
        , m_pipeline(pipeline)
        , m_steps(steps)
        , m_options(options)
        , m_context(context)
        , m_chosen(chosenImages(set.images.size(), options.params.integer(u"images"_s)))
        , m_rows(static_cast<size_t>(m_chosen.size()))
        , m_threads(m_chosen.size() == 1 ? options.threads : 1)
    {
    }

    void run()
    {
        const bool alone = m_chosen.size() == 1 && m_options.threads != 1;
        SharedProgress progress(&m_context, m_chosen.size(), Tr::tr("measuring images"));
        parallelFor(
            m_chosen.size(),
            [&](qsizetype i) {
                m_context.waitWhilePaused();
                if (m_context.stopRequested())
                    return;
                const SingleThread here(!alone);
                measureImage(i);
                progress.step();
            },
            m_options.threads, [&] { return !m_context.stopRequested(); });
    }

    QualitySurvey result() const
    {
        const auto metrics = qualityMetrics().size();
        QualitySurvey survey;
        survey.requested = m_chosen.size();
        survey.seed = m_options.seed;
        survey.stopped = m_context.stopRequested();
        for (const Step &step : m_steps)
            survey.methods.append({step.name, step.step, 0, QVector<QVector<double>>(metrics)});
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const Row &row = m_rows[i];
            survey.problems += row.problems;
            if (!row.measured)
                continue;
            survey.images.append(m_set.images[m_chosen[static_cast<qsizetype>(i)]].path);
            survey.bits.append(row.bits);
            for (qsizetype step = 0; step < m_steps.size(); ++step) {
                QualitySurvey::Method &method = survey.methods[step];
                method.resized += row.resized[step] ? 1 : 0;
                for (qsizetype metric = 0; metric < metrics; ++metric)
                    method.values[metric].append(row.values[step].value(metric, notANumber));
            }
        }
        return survey;
    }

private:
    struct Row {
        bool measured = false;
        int bits = 8;
        QVector<QVector<double>> values; // [step]; empty: the step failed
        QVector<bool> resized;
        QVector<Problem> problems;
    };

    void measureImage(qsizetype i)
    {
        Row &row = m_rows[static_cast<size_t>(i)]; // accessed by this thread only
        const QString &path = m_set.images[m_chosen[i]].path;
        const auto info = readImageInfo(path, m_set.images[m_chosen[i]].orientation);
        if (!info) {
            row.problems.append({path, info.error().text});
            return;
        }
        const qint64 bytes = qint64(info->rows) * info->columns * bytesPerPixel;
        m_gate.enter(bytes);
        try {
            measureSteps(m_chosen[i], path, row);
        } catch (const std::bad_alloc &) {
            row.problems.append({path, Tr::tr("There was not enough memory for this image.")});
        } catch (const cv::Exception &e) {
            row.problems.append({path, QString::fromStdString(e.err)});
        }
        m_gate.leave(bytes);
    }

    void measureSteps(qsizetype index, const QString &path, Row &row)
    {
        auto radiograph = readImage(path, 0, nullptr, m_set.images[index].orientation);
        if (!radiograph) {
            row.problems.append({path, radiograph.error().text});
            return;
        }
        Sample sample = toSample(*radiograph, m_options.window);
        if (m_pipeline.usesStoredValues())
            sample.radiograph = std::make_shared<const Radiograph>(std::move(*radiograph));
        else
            radiograph->stored.release();
        sample.label = m_set.images[index].label;
        const cv::Mat reference = quantise(sample);
        QVector<QVector<double>> values(m_steps.size());
        QVector<bool> resized(m_steps.size());
        const auto address = static_cast<quint64>(index);
        for (qsizetype i = 0; i < m_steps.size(); ++i) {
            if (m_context.stopNowRequested())
                return; // an image is measured completely or not at all
            const auto augmented = m_steps[i].number < 0
                ? m_pipeline.run(sample, m_options.seed, 0, address)
                : m_pipeline.runStep(m_steps[i].number, sample, m_options.seed, 0, address);
            const auto quality = augmented
                ? compareImages(reference, quantise(*augmented), m_threads)
                : Result<ImageQuality>(fail(augmented.error()));
            if (!quality) {
                row.problems.append(
                    {path, titleOf(m_steps[i].step) + u": "_s + quality.error().text});
                continue;
            }
            values[i] = quality->values;
            resized[i] = quality->resized;
        }
        row.values = values;
        row.resized = resized;
        row.bits = reference.depth() == CV_8U ? 8 : 16;
        row.measured = true;
    }

    const ImageDataset &m_set;
    const Pipeline &m_pipeline;
    const QVector<Step> &m_steps;
    const QualitySurveyOptions &m_options;
    JobContext &m_context;
    const QVector<qsizetype> m_chosen; // indices into the set
    std::vector<Row> m_rows;
    const int m_threads; // per image
    MemoryGate m_gate;
};

/// Linearly interpolated quantile of sorted values.
double quantile(const QVector<double> &sorted, double share)
{
    const double at = share * double(sorted.size() - 1);
    const auto low = static_cast<qsizetype>(at);
    const qsizetype high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (at - double(low)) * (sorted[high] - sorted[low]);
}

void addBox(ValueDistribution &distribution, const QVector<double> &sorted)
{
    constexpr double reach = 1.5; // Tukey's
    const double far = reach * (distribution.upperQuartile - distribution.lowerQuartile);
    distribution.lowerWhisker = distribution.lowerQuartile;
    distribution.upperWhisker = distribution.upperQuartile;
    for (const double value : sorted) {
        if (value < distribution.lowerQuartile - far || value > distribution.upperQuartile + far) {
            distribution.outliers.append(value);
            continue;
        }
        distribution.lowerWhisker = std::min(distribution.lowerWhisker, value);
        distribution.upperWhisker = std::max(distribution.upperWhisker, value);
    }
}

QJsonValue json(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

QByteArray csv(double value)
{
    return std::isnan(value) ? QByteArray()
        : std::isinf(value)  ? QByteArray("inf")
                             : QByteArray::number(value, 'g', 12);
}

} // namespace

const QVector<ParamSpec> &qualitySurveyParams()
{
    static const QVector<ParamSpec> specs{
        withSpecial(
            intParam(
                u"images"_s, QT_TRANSLATE_NOOP("Params", "Images"), 0, 0, 1e6, "",
                QT_TRANSLATE_NOOP(
                    "Params",
                    "How many images are measured, spread evenly over the set; 0: all of them")),
            QT_TRANSLATE_NOOP("Params", "all")),
        boolParam(
            u"wholeRecipe"_s, QT_TRANSLATE_NOOP("Params", "Also the whole recipe"), false,
            QT_TRANSLATE_NOOP(
                "Params", "Also measures all steps in order, each applied with its probability")),
    };
    return specs;
}

ValueDistribution distributionOf(const QVector<double> &values)
{
    ValueDistribution distribution;
    QVector<double> sorted;
    for (const double value : values) {
        distribution.infinite += std::isinf(value) ? 1 : 0;
        distribution.undefined += std::isnan(value) ? 1 : 0;
        if (std::isfinite(value))
            sorted.append(value);
    }
    std::sort(sorted.begin(), sorted.end());
    distribution.count = sorted.size();
    if (sorted.isEmpty()) {
        distribution.mean = distribution.deviation = distribution.minimum = distribution.maximum
            = notANumber;
        distribution.lowerQuartile = distribution.median = distribution.upperQuartile
            = distribution.lowerWhisker = distribution.upperWhisker = notANumber;
        return distribution;
    }
    double sum = 0;
    for (const double value : sorted)
        sum += value;
    distribution.mean = sum / double(distribution.count);
    double squares = 0;
    for (const double value : sorted)
        squares += (value - distribution.mean) * (value - distribution.mean);
    distribution.deviation
        = distribution.count > 1 ? std::sqrt(squares / double(distribution.count - 1)) : notANumber;
    distribution.minimum = sorted.first();
    distribution.maximum = sorted.last();
    distribution.lowerQuartile = quantile(sorted, 0.25);
    distribution.median = quantile(sorted, 0.5);
    distribution.upperQuartile = quantile(sorted, 0.75);
    addBox(distribution, sorted);
    return distribution;
}

QString QualitySurvey::Method::title() const { return titleOf(step); }

ValueDistribution QualitySurvey::distribution(qsizetype method, qsizetype metric) const
{
    return distributionOf(methods[method].values[metric]);
}

QString QualitySurvey::depthNote() const
{
    const qsizetype eight = bits.count(8);
    if (eight == 0 || eight == bits.size())
        return {};
    return Tr::tr("8-bit (%1) and 16-bit (%2) images are averaged together, so the means of MSE, "
                  "RMSE, MAE, mean gradient and Laplacian variance mix different grey scales. "
                  "Compare PSNR and the structural metrics, or measure the two depths separately.")
        .arg(QString::number(eight), QString::number(bits.size() - eight));
}

QByteArray QualitySurvey::summaryCsv() const
{
    QByteArray text("method,title,metric,images,infinite,undefined,resized,mean,deviation,minimum,"
                    "lowerQuartile,median,"
                    "upperQuartile,maximum\n");
    for (qsizetype m = 0; m < methods.size(); ++m)
        for (qsizetype k = 0; k < qualityMetrics().size(); ++k) {
            const ValueDistribution d = distribution(m, k);
            text += csvField(methods[m].name).toUtf8() + ',' + csvField(methods[m].title()).toUtf8()
                + ',' + qualityMetrics()[k].id;
            for (const qsizetype number : {d.count, d.infinite, d.undefined, methods[m].resized})
                text += ',' + QByteArray::number(number);
            for (const double value : {d.mean, d.deviation, d.minimum, d.lowerQuartile, d.median,
                                       d.upperQuartile, d.maximum})
                text += ',' + csv(value);
            text += '\n';
        }
    return text;
}

QByteArray QualitySurvey::valuesCsv(const QString &root) const
{
    QByteArray text("image,method");
    for (const QualityMetric &metric : qualityMetrics())
        text += QByteArray(",") + metric.id;
    text += ",bits\n";
    const QDir folder(root);
    for (qsizetype image = 0; image < images.size(); ++image) {
        QString name = root.isEmpty() ? QString() : folder.relativeFilePath(images[image]);
        if (name.isEmpty() || name.startsWith(".."_L1) || QDir::isAbsolutePath(name))
            name = QFileInfo(images[image]).fileName();
        for (const Method &method : methods) {
            text += csvField(name).toUtf8() + ',' + csvField(method.name).toUtf8();
            for (const auto &values : method.values)
                text += ',' + csv(values[image]);
            text += ',' + QByteArray::number(bits[image]) + '\n';
        }
    }
    return text;
}

QJsonObject QualitySurvey::toJson() const
{
    QJsonArray list;
    for (qsizetype m = 0; m < methods.size(); ++m) {
        QJsonObject metrics;
        for (qsizetype k = 0; k < qualityMetrics().size(); ++k) {
            const ValueDistribution d = distribution(m, k);
            metrics[QLatin1StringView(qualityMetrics()[k].id)]
                = QJsonObject{{u"images"_s, qint64(d.count)},
                              {u"infinite"_s, qint64(d.infinite)},
                              {u"undefined"_s, qint64(d.undefined)},
                              {u"mean"_s, json(d.mean)},
                              {u"deviation"_s, json(d.deviation)},
                              {u"minimum"_s, json(d.minimum)},
                              {u"lowerQuartile"_s, json(d.lowerQuartile)},
                              {u"median"_s, json(d.median)},
                              {u"upperQuartile"_s, json(d.upperQuartile)},
                              {u"maximum"_s, json(d.maximum)}};
        }
        list.append(QJsonObject{{u"name"_s, methods[m].name},
                                {u"title"_s, methods[m].title()},
                                {u"resized"_s, qint64(methods[m].resized)},
                                {u"metrics"_s, metrics}});
    }
    QJsonArray wrong;
    for (const Problem &problem : problems)
        wrong.append(QJsonObject{{u"path"_s, problem.path}, {u"reason"_s, problem.reason}});
    return {{u"images"_s, qint64(images.size())},
            {u"asked"_s, qint64(requested)},
            {u"stopped"_s, stopped},
            {u"seed"_s, QString::number(seed)}, // as text: JSON numbers are exact only up to 2^53
            {u"version"_s, QStringLiteral(SYNTHRAY_VERSION)},
            {u"methods"_s, list},
            {u"note"_s, geometryCaution()},
            {u"depthNote"_s, depthNote()},
            {u"problems"_s, wrong}};
}

Result<QualitySurvey> surveyQuality(const ImageDataset &set, const Recipe &recipe,
                                    const QualitySurveyOptions &options, JobContext &context)
{
    const auto steps = stepsOf(recipe, options.params.flag(u"wholeRecipe"_s));
    if (steps.isEmpty())
        return fail(ErrorCode::InvalidArgument, Tr::tr("The recipe has no enabled step."),
                    Tr::tr("Add a method or enable one."));
    if (set.images.isEmpty())
        return fail(ErrorCode::InvalidArgument, Tr::tr("There is no image to measure."),
                    Tr::tr("Open a folder of images."));
    const auto pipeline = Pipeline::create(recipe);
    TRY(pipeline);
    Survey work(set, *pipeline, steps, options, context);
    work.run();
    QualitySurvey survey = work.result();
    if (!survey.images.isEmpty())
        return survey;
    if (context.stopRequested())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped before an image was measured."));
    return fail(ErrorCode::Damaged, Tr::tr("None of the images could be measured."),
                survey.problems.isEmpty() ? QString() : survey.problems.first().reason);
}

QString geometryCaution()
{
    return Tr::tr("Moving pixels (rotate, flip, crop, zoom, shear) scores badly by construction: "
                  "such values describe a "
                  "method, they do not judge it.");
}

} // namespace synthray
