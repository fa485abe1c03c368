// SPDX-License-Identifier: GPL-3.0-or-later
// Generates images from a trained run: the module's side of generator.h.
#include "learn/evaluation/generator.h"

#include "augment/trainingimagecache.h"
#include "base/atomicfile.h"
#include "dataset/dataset.h"
#include "dataset/index/walk.h"
#include "image/sniff.h"
#include "image/windowing.h"
#include "learn/data/sampling.h"
#include "learn/device/device.h"
#include "learn/device/guard.h"
#include "learn/evaluation/fidmonitor.h"
#include "learn/models/checkpoint.h"
#include "learn/models/sharedparams.h"
#include "learn/module/parts.h"
#include "learn/module/translation.h"
#include "metrics/memorisation.h"
#include "run/project.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

struct Source {
    GanShape shape;
    std::unique_ptr<Net> generator;
    torch::Device device = torch::kCPU;
    RunHeader header;
    QString preset;
    int epoch = 0; // finished epochs behind these weights
    int threads = 1;
};

QStringList snapshotEpochs(const QString &run)
{
    QStringList epochs;
    static const QRegularExpression pattern(u"^generator-epoch-(\\d+)\\.safetensors$"_s);
    for (const auto &name : QDir(run).entryList({u"snapshots"_s}, QDir::Dirs))
        for (const auto &file : QDir(QDir(run).filePath(name)).entryList(QDir::Files, QDir::Name))
            if (const auto match = pattern.match(file); match.hasMatch())
                epochs << QString::number(match.captured(1).toInt());
    return epochs;
}

Result<Source> open(const GenerateOptions &options)
{
    if (options.count < 1 || options.count > 100'000)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The number of images (count) is %1.").arg(options.count),
                    Tr::tr("Choose a value from 1 to 100000."));
    auto reader = RunReader::open(options.run, RunReader::Read::Summary);
    TRY(reader);
    Source source;
    source.header = reader->header();
    source.preset = source.header.spec.preset;
    const GanPreset *preset = findGanPreset(source.preset);
    if (source.header.spec.kind != "gan"_L1 || !preset)
        return fail(ErrorCode::Unsupported,
                    Tr::tr("'%1' is not the run of a generator.").arg(options.run));
    const auto params = ParamSet::fromJson(preset->params, source.header.spec.params);
    TRY(params);
    const auto device = pickDevice(options.device, options.threads);
    TRY(device);
    source.threads = setTensorThreads(options.threads);
    source.shape = ganShape(*preset, *params, int(source.header.classes.size()));
    if (hasClasses(*params) && source.shape.classes == 0)
        return fail(
            ErrorCode::Damaged,
            Tr::tr("'%1' does not say which classes its generator has learned.").arg(options.run));
    source.device = torch::Device(device->id.toStdString());
    source.generator = makeGenerator(source.shape, 0, source.device);

    if (options.epoch != 0) {
        const bool best = options.epoch == GenerateOptions::best;
        const QString path
            = best ? bestPath(options.run) : snapshotPath(options.run, options.epoch);
        if (best && !QFile::exists(path))
            return fail(
                ErrorCode::InvalidArgument,
                Tr::tr("No FID was measured in '%1', so there is no best epoch.").arg(options.run),
                Tr::tr("Use the last checkpoint or a snapshot, or train with 'Measure FID every' "
                       "(fidEvery) above 0."));
        if (!QFile::exists(path)) {
            const QStringList epochs = snapshotEpochs(options.run);
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("'%1' has no snapshot of epoch %2.")
                            .arg(options.run, QString::number(options.epoch)),
                        Tr::tr("Available snapshots: %1.")
                            .arg(epochs.isEmpty() ? Tr::tr("none") : epochs.join(u", "_s)));
        }
        const auto file = readSafetensors(path);
        TRY(file);
        TRY(restore(source.generator->state(), *file, "", path));
        source.epoch = best ? file->metadata.value(u"epoch"_s).toInt() : options.epoch;
        return source;
    }
    const auto loaded = loadCheckpoint(options.run, nullptr);
    TRY(loaded);
    const QString path = QDir(checkpointFolder(options.run)).filePath(loaded->info.file);
    TRY(restore(source.generator->state(), loaded->data,
                source.shape.ema > 0 ? "average." : "generator.", path));
    source.epoch = loaded->info.epoch;
    return source;
}

/// Images one after the other; 'handle' may fail.
Result<> sample(const GenerateOptions &options, Source &source, JobContext &context,
                const std::function<Result<>(qint64, const cv::Mat &)> &handle)
{
    Result<> outcome;
    sampleImages(
        *source.generator, source.shape, options.seed, stream::generatedImages, 0, options.count,
        source.device, [&](qint64 index, const cv::Mat &image) {
            if (context.stopRequested()) {
                outcome
                    = fail(ErrorCode::Stopped,
                           Tr::tr("Stopped after %n image(s).", nullptr, static_cast<int>(index)));
                return false;
            }
            outcome = handle(index, image);
            context.progress(double(index + 1) / options.count,
                             Tr::tr("Image %1 of %2")
                                 .arg(QString::number(index + 1), QString::number(options.count)));
            return outcome.has_value();
        });
    return outcome;
}

/// The training images of a run for the near-copy check, one per row. The error says why there are
/// none.
Result<cv::Mat> trainingImages(const RunHeader &header, JobContext &context, QString &unchecked)
{
    TRY(checkTrainingImagesExist(header));
    const auto set = openSet(header.spec.dataPath, &context);
    if (!set)
        return context.stopRequested() ? fail(set.error())
                                       : fail(nearCopyCheckFailed(set.error().text));
    const ImageDataset chosen = set->filtered(header.spec.label, header.spec.split);
    const QVector<ImageEntry> &entries = chosen.images;
    if (entries.isEmpty())
        return fail(
            nearCopyCheckFailed(Tr::tr("'%1' no longer contains any of the training images.")
                                    .arg(header.spec.dataPath)));
    if (!header.movedFrom.isEmpty()) {
        const auto fingerprint = chosen.fingerprint(&context);
        if (!fingerprint)
            return context.stopRequested() ? fail(fingerprint.error())
                                           : fail(nearCopyCheckFailed(fingerprint.error().text));
        if (*fingerprint != header.dataFingerprint)
            return fail(nearCopyCheckFailed(
                Tr::tr("The images in '%1' are not those of the run, which were at '%2'.")
                    .arg(header.spec.dataPath, header.movedFrom)));
    }
    TrainingImageCache cache(copyResolution,
                             fitFrom(header.spec.params.value("fit"_L1).toString()));
    const auto problems = cache.prime(entries, {}, 0, &context);
    TRY(problems);
    if (problems->size() == entries.size())
        return fail(nearCopyCheckFailed(problems->first().reason));
    if (!problems->isEmpty())
        unchecked = Tr::tr(
            "%n training image(s) could not be opened: near-copies of them were not checked.",
            nullptr, int(problems->size()));
    cv::Mat rows;
    for (const auto &entry : entries)
        if (const auto image = cache.image(entry))
            rows.push_back(cv::Mat(1, copyResolution * copyResolution, CV_8UC1,
                                   const_cast<quint8 *>(image->data())));
    return rows;
}

bool isNearCopy(const cv::Mat &image, const cv::Mat &training, double limit)
{
    cv::Mat grey = image;
    if (image.channels() == 3)
        cv::cvtColor(image, grey, cv::COLOR_BGR2GRAY);
    const cv::Mat resized
        = toEightBit(toSquare(toSixteenBit(grey), copyResolution, SquareFit::Stretch));
    return nearestTrainingImage(resized, training).ssim >= limit;
}

/// synthetic-000001.png; 0: another file.
qint64 numberOf(const QString &name)
{
    static const QRegularExpression pattern(u"^synthetic-(\\d{1,12})\\.png$"_s);
    const auto match = pattern.match(name);
    return match.hasMatch() ? match.captured(1).toLongLong() : 0;
}

QString imageName(qint64 number) { return u"synthetic-%1.png"_s.arg(number, 6, 10, '0'_L1); }

qint64 highestNumber(const QDir &folder)
{
    qint64 highest = 0;
    for (const auto &name : folder.entryList({u"synthetic-*.png"_s}, QDir::Files))
        highest = std::max(highest, numberOf(name));
    return highest;
}

QString recordName(qint64 first)
{
    return first == 1 ? u"generation.json"_s : u"generation-%1.json"_s.arg(first, 6, 10, '0'_L1);
}

/// What decides which images come out.
QJsonObject originOf(const GenerateOptions &options, const Source &source, bool checksCopies)
{
    return {{u"synthetic"_s, true},
            {u"run"_s, source.header.name},
            {u"preset"_s, source.preset},
            {u"epoch"_s, source.epoch},
            {u"seed"_s, QString::number(options.seed)},
            {u"nearCopiesChecked"_s, checksCopies},
            {u"copySsim"_s, options.copySsim},
            {u"dataFingerprint"_s, source.header.dataFingerprint},
            {u"channels"_s, source.shape.channels},
            {u"size"_s, source.shape.imageSize}};
}

/// The number of the first image: after the highest one, except where the same images were begun
/// and not finished. Those are written again, so that none is there twice.
qint64 firstNumber(const QDir &folder, const QJsonObject &origin, int count)
{
    const qint64 highest = highestNumber(folder);
    qint64 last = 0; // first number of the newest record
    QJsonObject record;
    for (const auto &name : folder.entryList({u"generation*.json"_s}, QDir::Files)) {
        const auto read = readJsonObject(folder.filePath(name), 1 << 20);
        const qint64 first = read ? numberOf(read->value("first"_L1).toString()) : 0;
        if (first > last) {
            last = first;
            record = *read;
        }
    }
    const QStringList keys = origin.keys();
    const bool isSame = std::all_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
        return record.value(key) == origin.value(key);
    });
    const bool isUnfinished = !record.value("complete"_L1).toBool(true);
    return last > 0 && isSame && isUnfinished && highest - last < count ? last : highest + 1;
}

/// Beside real images the generated ones would count as real: what lies in a class folder is of the
/// class.
Result<> checkTarget(const QString &folder, const RunHeader &run)
{
    QStringList sources{run.spec.dataPath};
    if (isProjectFile(run.spec.dataPath))
        if (const auto project = Project::load(run.spec.dataPath))
            sources = project->sources;
    const QString wayOut = Tr::tr("Choose another folder. To train with generated images, use an "
                                  "arm of a study, which keeps them out of validation and test.");
    const QString out = resolvedPath(folder);
    for (const auto &path : std::as_const(sources)) {
        const QString in = resolvedPath(path);
        if (QFileInfo(path).isDir() && (out == in || out.startsWith(in + u'/')))
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("'%1' is inside '%2', the folder of the training images: generated "
                               "images would count as real ones there. No image was written.")
                            .arg(folder, path),
                        wayOut);
    }
    for (const auto &name : QDir(folder).entryList(QDir::Files))
        if (hasImageSuffix(name) && !name.startsWith("synthetic-"_L1))
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("'%1' contains other images ('%2'): generated images would count as "
                               "real ones there. No image was written.")
                            .arg(folder, name),
                        wayOut);
    return {};
}

} // namespace

Result<QVector<cv::Mat>> generateImages(const GenerateOptions &options, JobContext &context,
                                        int *epoch)
{
    QVector<cv::Mat> images;
    auto done = guarded([&]() -> Result<> {
        auto source = open(options);
        TRY(source);
        if (epoch)
            *epoch = source->epoch;
        return sample(options, *source, context, [&](qint64, const cv::Mat &image) -> Result<> {
            images.append(image);
            return {};
        });
    });
    TRY(done);
    return images;
}

Result<GenerateReport> generateToFolder(const GenerateOptions &options, const QString &folder,
                                        JobContext &context)
{
    GenerateReport report;
    auto done = guarded([&]() -> Result<> {
        auto source = open(options);
        TRY(source);
        TRY(checkTarget(folder, source->header));
        cv::Mat training;
        if (!options.nearCopies) {
            auto rows = trainingImages(source->header, context, report.unchecked);
            TRY(rows);
            training = *rows;
        }
        if (auto created = ensureFolder(folder); !created)
            return created;
        const QDir out(folder);
        QJsonObject record = originOf(options, *source, !training.empty());
        const qint64 first = firstNumber(out, record, options.count);
        record.insert(u"threads"_s, source->threads);
        record.insert(u"versions"_s, libraryVersions());
        record.insert(u"first"_s, imageName(first));
        const auto note = [&](bool isComplete) {
            record.insert(u"complete"_s, isComplete);
            record.insert(u"count"_s, qint64(report.written));
            record.insert(u"nearCopiesHeldBack"_s, qint64(report.heldBack));
            record.insert(u"last"_s, QFileInfo(report.last).fileName());
            return writeJsonAtomically(out.filePath(recordName(first)), record);
        };
        // Before the first image: none is ever without its origin.
        TRY(note(false));
        auto sampled
            = sample(options, *source, context, [&](qint64, const cv::Mat &image) -> Result<> {
                  if (!training.empty() && isNearCopy(image, training, options.copySsim)) {
                      ++report.heldBack;
                      return {};
                  }
                  const QString path = out.absoluteFilePath(imageName(first + report.written));
                  if (auto written = writeFileAtomically(path, syntheticPng(image)); !written)
                      return written;
                  if (report.written++ == 0)
                      report.first = path;
                  report.last = path;
                  return {};
              });
        if (!sampled && !QFile::exists(out.filePath(imageName(first)))) {
            QFile::remove(out.filePath(recordName(first))); // it would describe nothing
            return sampled;
        }
        if (sampled && report.written == 0)
            record.insert(u"first"_s, QString());
        const auto noted = note(sampled.has_value());
        return sampled ? noted : sampled;
    });
    TRY(done);
    return report;
}

} // namespace synthray::detail
