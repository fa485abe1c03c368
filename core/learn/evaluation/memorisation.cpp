// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation/memorisation.h"

#include "augment/trainingimagecache.h"
#include "base/atomicfile.h"
#include "dataset/dataset.h"
#include "dataset/index/imageindex.h"
#include "image/windowing.h"
#include "learn/device/device.h"
#include "learn/evaluation/generator.h"
#include "learn/models/catalog.h"
#include "learn/models/sharedparams.h"
#include "learn/module/translation.h"
#include "run/project.h"
#include "run/runfolder.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

/// The images of one side at the compared resolution, a row each.
struct ComparedImages {
    cv::Mat rows; // CV_8UC1
    QStringList names;
    QStringList contents; // SHA-256 of the files; empty for generated images
    QVector<Problem> problems;
    std::optional<GeneratorOrigin> generator;
};

bool isRunFolder(const QString &path) { return QFileInfo::exists(path + u"/run.json"_s); }

/// How the run that generated these images fitted its training images; empty: not known.
QString fitOf(const EvaluationSide &side)
{
    if (side.set || !isRunFolder(side.path))
        return {};
    const auto run = RunReader::open(side.path);
    return run ? run->header().spec.params.value("fit"_L1).toString() : QString();
}

qint64 trainingImagesOf(const EvaluationSide &generated)
{
    if (generated.set || !isRunFolder(generated.path))
        return 0;
    const auto run = RunReader::open(generated.path, RunReader::Read::Summary);
    return run ? run->header().images : 0;
}

void appendImage(cv::Mat &rows, const cv::Mat &image)
{
    rows.push_back((image.isContinuous() ? image : image.clone()).reshape(1, 1));
}

Result<ComparedImages> sampledImages(const EvaluationSide &side, const ParamSet &params,
                                     JobContext &context)
{
    GenerateOptions options;
    options.run = side.path;
    options.count = int(params.integer(u"samples"_s));
    options.seed = quint64(params.integer(u"seed"_s));
    options.device = params.text(u"device"_s);
    options.threads = int(params.integer(u"threads"_s));
    int epoch = 0;
    const auto images = generateImages(options, context, &epoch);
    TRY(images);
    ComparedImages sampled;
    sampled.generator = GeneratorOrigin{epoch, options.seed};
    for (cv::Mat image : *images) {
        if (image.channels() == 3)
            cv::cvtColor(image, image, cv::COLOR_BGR2GRAY);
        appendImage(sampled.rows,
                    toEightBit(toSquare(toSixteenBit(image), copyResolution, SquareFit::Stretch)));
        sampled.names << Tr::tr("image %1").arg(sampled.names.size() + 1);
    }
    return sampled;
}

Result<ComparedImages> openTrainingImages(const EvaluationSide &side, SquareFit fit,
                                          const ParamSet &params, JobContext &context)
{
    if (!side.set && isRunFolder(side.path))
        return sampledImages(side, params, context);
    auto part = imagesOf(side, context);
    TRY(part);
    JobPhases phases(context, {1, 2}); // contents, reading
    (void)addContents(*part, &context);
    phases.next();
    TrainingImageCache cache(copyResolution, fit);
    auto problems = cache.prime(part->images, {}, 0, &context);
    TRY(problems);
    if (!problems->isEmpty() && problems->size() == part->images.size())
        return fail(ErrorCode::Damaged, problems->first().reason);
    ComparedImages opened;
    for (const auto &entry : std::as_const(part->images)) {
        const auto image = cache.image(entry);
        if (!image)
            continue;
        opened.rows.push_back(cv::Mat(1, copyResolution * copyResolution, CV_8UC1,
                                      const_cast<quint8 *>(image->data())));
        opened.names << entry.path;
        opened.contents << entry.contentHash;
    }
    opened.problems = *problems;
    return opened;
}

/// Features at the longest dims, stored under the hash of the image's pixels.
Result<cv::Mat> featuresOf(const cv::Mat &rows, bool mirrored, FeatureExtractor &extractor,
                           const QString &store, JobContext &context)
{
    const auto pixels = [rows, mirrored](qsizetype i) {
        cv::Mat image = rows.row(int(i)).reshape(1, copyResolution).clone();
        if (mirrored)
            cv::flip(image, image, 1);
        return image;
    };
    ImageSource source;
    source.count = rows.rows;
    source.name = [](qsizetype i) { return QString::number(i + 1); };
    source.read = [pixels](qsizetype i) -> Result<cv::Mat> { return pixels(i); };
    source.content = [pixels](qsizetype i) {
        const cv::Mat image = pixels(i);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArrayView("square 64"));
        hash.addData(
            QByteArrayView(reinterpret_cast<const char *>(image.ptr()), qsizetype(image.total())));
        return QString::fromLatin1(hash.result().toHex());
    };
    const auto table = extractor.extract(source, &context, store);
    TRY(table);
    return table->features.last();
}

cv::Mat imageOf(const cv::Mat &rows, int i)
{
    return rows.row(i).reshape(1, copyResolution).clone();
}

} // namespace

const QVector<ParamSpec> &memorisationParams()
{
    static const QVector<ParamSpec> list = [] {
        QVector<ParamSpec> params{
            backboneParam(),
            intParam(u"neighbours"_s, QT_TRANSLATE_NOOP("Params", "Nearest images"), 3, 1, 20, "",
                     QT_TRANSLATE_NOOP(
                         "Params",
                         "Number of training images shown beside each generated one, the nearest "
                         "by features. The most similar one by SSIM is added if it is another.")),
            realParam(u"copySsim"_s, QT_TRANSLATE_NOOP("Params", "Near-copy threshold"), 0.85, 0.3,
                      1, 0.01, "",
                      QT_TRANSLATE_NOOP(
                          "Params",
                          "A generated image counts as a near-copy if its SSIM with a training "
                          "image or its mirror image (at 64 × 64 pixels) is at least this.")),
            choiceParam(
                u"fit"_s, QT_TRANSLATE_NOOP("Params", "Fit to square"), u"auto"_s,
                {{u"auto"_s, QT_TRANSLATE_NOOP("Params", "Automatic")},
                 {u"stretch"_s, QT_TRANSLATE_NOOP("Params", "Stretch")},
                 {u"crop"_s, QT_TRANSLATE_NOOP("Params", "Centre crop")},
                 {u"pad"_s, QT_TRANSLATE_NOOP("Params", "Black borders")}},
                QT_TRANSLATE_NOOP("Params",
                                  "How training images are made square. Automatic: as in the run "
                                  "that generated the images, otherwise stretched.")),
            samplesParam(),
            intParam(u"seed"_s, QT_TRANSLATE_NOOP("Params", "Seed"), 1, 0, 2'147'483'647, "",
                     QT_TRANSLATE_NOOP("Params",
                                       "Start value of the random numbers for generated images.")),
        };
        return params + deviceParams();
    }();
    return list;
}

Result<MemorisationReport> findMemorisedImages(const EvaluationSide &generated,
                                               const EvaluationSide &train,
                                               const EvaluationSide &heldOut,
                                               const ParamSet &params, JobContext &context,
                                               const QString &storeFolder)
{
    const auto spec = BackboneSpec::parse(params.text(u"backbone"_s));
    TRY(spec);
    MemorisationReport report;
    report.params = params;
    report.fit = params.text(u"fit"_s);
    if (report.fit == "auto"_L1)
        report.fit = fitOf(generated);
    if (report.fit.isEmpty())
        report.fit = u"stretch"_s;
    const SquareFit fit = fitFrom(report.fit);
    const bool hasHeldOut = !heldOut.path.isEmpty();
    JobPhases phases(context, {2, 7, 1}); // opening, features, search
    std::optional<JobPhases> sides(std::in_place, context,
                                   std::vector<double>{1, 1, hasHeldOut ? 1.0 : 0.0});
    const auto generatedSide = openTrainingImages(generated, SquareFit::Stretch, params, context);
    TRY(generatedSide);
    sides->next();
    const auto trainSide = openTrainingImages(train, fit, params, context);
    TRY(trainSide);
    ComparedImages heldOutSide;
    sides->next();
    if (hasHeldOut) {
        auto opened = openTrainingImages(heldOut, fit, params, context);
        TRY(opened);
        heldOutSide = std::move(*opened);
    }
    const int threads = int(params.integer(u"threads"_s));
    const auto extractor
        = FeatureExtractor::open(*spec, FeatureResize::Bilinear, params.text(u"device"_s), threads);
    TRY(extractor);
    report.backbone = (*extractor)->info();
    sides.reset();
    phases.next();
    MemorisationInput input;
    input.generatedImages = generatedSide->rows;
    input.trainImages = trainSide->rows;
    std::optional<JobPhases> parts(
        std::in_place, context,
        std::vector<double>{double(input.generatedImages.rows), double(input.trainImages.rows),
                            double(input.trainImages.rows), double(heldOutSide.rows.rows)});
    for (const auto &[rows, mirrored, target] :
         {std::tuple{generatedSide->rows, false, &input.generated},
          {trainSide->rows, false, &input.train},
          {trainSide->rows, true, &input.trainMirrored},
          {heldOutSide.rows, false, &input.heldOut}}) {
        if (rows.empty())
            continue;
        auto features = featuresOf(rows, mirrored, **extractor, storeFolder, context);
        TRY(features);
        *target = *features;
        parts->next();
    }
    parts.reset();
    phases.next();
    context.progress(0, Tr::tr("nearest training images"));
    const MemorisationOptions options{int(params.integer(u"neighbours"_s)),
                                      params.real(u"copySsim"_s)};
    auto result = findMemorised(input, options, &context);
    TRY(result);
    report.result = std::move(*result);
    report.generated = generatedSide->names;
    report.train = trainSide->names;
    report.heldOut = heldOutSide.rows.rows;
    report.generator = generatedSide->generator;
    QSet<QString> training(trainSide->contents.begin(), trainSide->contents.end());
    training.remove(QString());
    report.heldOutInTraining
        = std::count_if(heldOutSide.contents.begin(), heldOutSide.contents.end(),
                        [&](const QString &content) { return training.contains(content); });
    report.trainedOn = trainingImagesOf(generated);
    report.isTrainAlike = relativeSpread(input.train) < leastSpread;
    report.problems = generatedSide->problems + trainSide->problems + heldOutSide.problems;
    for (int i = 0; i < generatedSide->rows.rows; ++i)
        report.generatedImages.append(imageOf(generatedSide->rows, i));
    for (int i = 0; i < trainSide->rows.rows; ++i)
        report.trainImages.append(imageOf(trainSide->rows, i));
    return report;
}

QStringList MemorisationReport::warnings() const
{
    QStringList sentences;
    if (heldOutInTraining > 0)
        sentences << Tr::tr(
            "%n held-out image(s) are training images too: the distance ratio is too large.",
            nullptr, int(heldOutInTraining));
    // A generator cannot have copied what it was not trained on: more images than those make
    // copies look rarer.
    if (trainedOn > 0 && train.size() > trainedOn)
        sentences << Tr::tr("The generator was trained on %1 images, but %2 are compared: choose "
                            "those of its training.")
                         .arg(QString::number(trainedOn), QString::number(train.size()));
    if (isTrainAlike)
        sentences << Tr::tr(
            "The features of the training images are (nearly) all equal: they do not distinguish "
            "the images, and distances are meaningless.");
    return sentences;
}

QJsonObject MemorisationReport::toJson() const
{
    const auto finite
        = [](double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); };
    QJsonArray images;
    for (qsizetype i = 0; i < result.images.size(); ++i) {
        const GeneratedImage &image = result.images[i];
        QJsonArray nearest;
        for (const NearestImage &one : image.nearest)
            nearest.append(QJsonObject{{u"path"_s, train[one.train]},
                                       {u"distance"_s, one.distance},
                                       {u"ssim"_s, finite(one.ssim)},
                                       {u"mirrored"_s, one.mirrored}});
        images.append(QJsonObject{{u"image"_s, generated[i]},
                                  {u"distance"_s, image.distance},
                                  {u"ssim"_s, finite(image.ssim)},
                                  {u"authentic"_s, image.authentic},
                                  {u"copy"_s, image.copy},
                                  {u"nearest"_s, nearest}});
    }
    return {{u"copies"_s, result.copies},
            {u"authenticity"_s, result.authenticity},
            {u"medianDistance"_s, finite(result.medianDistance)},
            {u"heldOutDistance"_s, finite(result.heldOutDistance)},
            {u"distanceRatio"_s, finite(result.ratio)},
            {u"generated"_s, qint64(generated.size())},
            {u"train"_s, qint64(train.size())},
            {u"heldOut"_s, qint64(heldOut)},
            {u"heldOutInTraining"_s, qint64(heldOutInTraining)},
            {u"warnings"_s, QJsonArray::fromStringList(warnings())},
            {u"generator"_s, generator ? generator->toJson() : QJsonValue()},
            {u"backbone"_s, backbone.id},
            {u"dims"_s, backbone.dims.last()},
            {u"fit"_s, fit},
            {u"copySsim"_s, params.real(u"copySsim"_s)},
            {u"images"_s, images},
            {u"howComputed"_s, howComputed()}};
}

QString MemorisationReport::howComputed() const
{
    QStringList lines{
        Tr::tr(
            "%1 generated images against %2 training images (%3 held out), all at 64 × 64 pixels, "
            "fit %4")
            .arg(QString::number(generated.size()), QString::number(train.size()),
                 QString::number(heldOut), fit),
        Tr::tr("Backbone: %1, %2 dims; fingerprint %3")
            .arg(backbone.label(), QString::number(backbone.dims.last()), backbone.fingerprint),
        Tr::tr("Near-copy: SSIM (7 × 7) of %1 or more with a training image or its mirror image, "
               "moved by up to %2 pixels")
            .arg(QLocale().toString(params.real(u"copySsim"_s), 'g', 6),
                 QString::number(copyShift)),
        Tr::tr("Distance: the smaller of those to a training image and to its mirror image"),
        Tr::tr("Authentic: not a near-copy, and farther from the nearest training image than that "
               "image is from its own nearest neighbour (Alaa 2022)"),
        Tr::tr("Distance ratio: median distance generated → training over held-out → training"),
        Tr::tr("Synthray %1").arg(QLatin1StringView(SYNTHRAY_VERSION))};
    if (generator)
        lines.insert(1,
                     Tr::tr("Generator: averaged weights (EMA) if available, epoch %1, seed %2")
                         .arg(QString::number(generator->epoch), QString::number(generator->seed)));
    return lines.join(u'\n');
}

cv::Mat MemorisationReport::contactSheet(int rows) const
{
    std::vector<qsizetype> order(size_t(result.images.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return result.images[a].ssim > result.images[b].ssim;
    });
    constexpr int gap = 4, zoom = 2, side = copyResolution * zoom;
    rows = std::min<int>(rows, int(order.size()));
    const int columns = 2 + int(params.integer(u"neighbours"_s));
    cv::Mat sheet(rows * (side + gap) + gap, columns * (side + gap) + 3 * gap, CV_8UC1,
                  cv::Scalar(0));
    for (int r = 0; r < rows; ++r) {
        const auto place = [&](int column, const cv::Mat &image) {
            cv::Mat large;
            cv::resize(image, large, {side, side}, 0, 0, cv::INTER_CUBIC);
            large.copyTo(sheet(cv::Rect(gap + column * (side + gap) + (column > 0 ? gap : 0),
                                        gap + r * (side + gap), side, side)));
        };
        const auto &image = result.images[order[size_t(r)]];
        place(0, generatedImages[order[size_t(r)]]);
        for (int k = 0; k < image.nearest.size() && k + 1 < columns; ++k) {
            cv::Mat near = trainImages[image.nearest[k].train].clone();
            if (image.nearest[k].mirrored)
                cv::flip(near, near, 1);
            place(k + 1, near);
        }
    }
    return sheet;
}

} // namespace synthray
