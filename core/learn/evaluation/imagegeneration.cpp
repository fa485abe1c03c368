// SPDX-License-Identifier: GPL-3.0-or-later
// Draws images from a trained run: the module's side of generator.h.
#include "learn/evaluation/imagedrawing.h"

#include "base/atomicfile.h"
#include "dataset/dataset.h"
#include "learn/data/sampling.h"
#include "learn/device/guard.h"
#include "learn/evaluation/latentspace.h"
#include "learn/module/parts.h"
#include "learn/module/translation.h"
#include "run/project.h"

#include <QDir>
#include <QFileInfo>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <optional>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostImages = 100'000;

Error wrongCount(qint64 count)
{
    return {ErrorCode::InvalidArgument, Tr::tr("The number of images (count) is %1.").arg(count),
            Tr::tr("Choose a value from 1 to 100000.")};
}

/// As many as each class lacks to the largest one of the set.
Result<QVector<GenerateOptions::Portion>> balancing(const GeneratorSource &source,
                                                    JobContext &context)
{
    const RunSpec &spec = source.header.spec;
    const QStringList labels = source.labels();
    if (labels == QStringList{QString()})
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The run '%1' was trained on all classes together, so its images have "
                           "no class that could be filled up.")
                        .arg(source.header.name),
                    Tr::tr("Train on one class, or a conditional preset, or give a number of "
                           "images."));
    const auto set = openSet(spec.dataPath, &context);
    TRY(set);
    int largest = 0;
    for (const QString &label : set->classes())
        largest = std::max(largest, int(set->count(label, spec.split)));
    QVector<GenerateOptions::Portion> portions;
    for (const QString &label : labels)
        if (const int missing = largest - int(set->count(label, spec.split)); missing > 0)
            portions.append({label, missing});
    if (portions.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The classes that the generator can make are already as large as the "
                           "largest class (%n image(s)).",
                           nullptr, largest),
                    Tr::tr("Give a number of images."));
    return portions;
}

} // namespace

Result<QVector<GenerateOptions::Portion>> portionsOf(const GenerateOptions &options,
                                                     const GeneratorSource &source,
                                                     JobContext &context)
{
    const QStringList labels = source.labels();
    QVector<GenerateOptions::Portion> portions = options.classes;
    if (options.balance) {
        auto balanced = balancing(source, context);
        TRY(balanced);
        portions = *balanced;
    } else if (portions.isEmpty()) {
        const auto classes = static_cast<int>(labels.size());
        for (int i = 0; i < classes; ++i) // the first ones get what is left over
            portions.append({labels[i], options.count / classes + (i < options.count % classes)});
    }
    qint64 sum = 0;
    for (const auto &portion : std::as_const(portions)) {
        if (!labels.contains(portion.label))
            return fail(
                ErrorCode::InvalidArgument,
                Tr::tr("The generator cannot make images of the class '%1'.").arg(portion.label),
                labels == QStringList{QString()}
                    ? Tr::tr("It was trained on all classes together.")
                    : Tr::tr("Its classes: %1.").arg(labels.join(u", "_s)));
        if (portion.count < 0)
            return fail(wrongCount(portion.count));
        sum += portion.count;
    }
    if (sum < 1 || sum > mostImages)
        return fail(wrongCount(sum));
    portions.removeIf([](const auto &portion) { return portion.count == 0; });
    return portions;
}

Result<> drawImages(const GenerateOptions &options,
                    const QVector<GenerateOptions::Portion> &portions, GeneratorSource &source,
                    JobContext &context, const HandleImage &handle)
{
    qint64 total = 0, done = 0;
    for (const auto &portion : portions)
        total += portion.count;
    std::optional<LatentSpace> space;
    if (options.latent)
        space.emplace(source);
    Result<> outcome;
    for (const auto &portion : portions) {
        const auto take = [&](qint64 index, const cv::Mat &image) {
            context.waitWhilePaused();
            if (context.stopRequested()) {
                outcome
                    = fail(ErrorCode::Stopped,
                           Tr::tr("Stopped after %n image(s).", nullptr, static_cast<int>(done)));
                return false;
            }
            outcome = handle(portion.label, index, image);
            ++done;
            context.progress(
                double(done) / double(total),
                Tr::tr("Image %1 of %2").arg(QString::number(done), QString::number(total)));
            return outcome.has_value();
        };
        if (!space) {
            sampleImages(
                *source.generator, source.shape, options.seed, stream::generatedImages,
                options.first, portion.count, source.device, take,
                [number = source.classOf(portion.label)](qint64) { return number; }, options.bits);
        } else {
            for (qint64 i = options.first; i < options.first + portion.count; ++i)
                if (!take(i,
                          toMat(drawImage(source, space->latent(options.seed, i, *options.latent),
                                          portion.label),
                                options.bits)))
                    break;
        }
        TRY(outcome);
    }
    return {};
}

Result<> checkColours(GeneratedFile::Format format, int bits, const GanShape &shape)
{
    if (!shape.isColour || format == GeneratedFile::Format::Png)
        return {};
    if (format == GeneratedFile::Format::DicomXRay)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("A DICOM X-ray image is grey, but the generator makes images in "
                           "colour."),
                    Tr::tr("Choose DICOM secondary capture or PNG as the format (format)."));
    if (bits != 8)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("Images in colour have 8 bits in DICOM files, not %1.").arg(bits),
                    Tr::tr("Set the bits to 8, or choose PNG as the format (format)."));
    return {};
}

cv::Mat asWritten(const cv::Mat &image, GeneratedFile::Format format, const GanShape &shape)
{
    if (format == GeneratedFile::Format::Png || image.channels() == 1 || shape.isColour)
        return image;
    cv::Mat grey;
    cv::cvtColor(image, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

Result<QVector<cv::Mat>> generateImages(const GenerateOptions &options, JobContext &context,
                                        int *epoch)
{
    QVector<cv::Mat> images;
    auto done = guarded([&]() -> Result<> {
        if (options.count < 1 || options.count > mostImages)
            return fail(wrongCount(options.count));
        auto source = openGenerator(options.run, options.epoch, options.device, options.threads);
        TRY(source);
        if (epoch)
            *epoch = source->epoch;
        const auto portions = portionsOf(options, *source, context);
        TRY(portions);
        return drawImages(options, *portions, *source, context,
                          [&](const QString &, qint64, const cv::Mat &image) -> Result<> {
                              images.append(image);
                              return {};
                          });
    });
    TRY(done);
    return images;
}

Result<QString> remakeImage(const RemakeOptions &options, const QString &folder,
                            JobContext &context)
{
    QString path;
    auto done = guarded([&]() -> Result<> {
        auto file = readGenerated(options.table, options.row);
        TRY(file);
        auto source = openGenerator(options.run, file->weights, options.device, options.threads);
        TRY(source);
        GenerateOptions drawing;
        drawing.seed = file->seed;
        drawing.first = file->index;
        drawing.latent = file->latent;
        drawing.bits = file->bits;
        cv::Mat image;
        TRY(drawImages(drawing, {{file->label, 1}}, *source, context,
                       [&](const QString &, qint64, const cv::Mat &drawn) -> Result<> {
                           image = asWritten(drawn, file->format, source->shape);
                           return {};
                       }));
        if (pixelHash(image) != file->pixels)
            return fail(ErrorCode::Unsupported,
                        Tr::tr("The image of row %1 comes out differently here: another processor, "
                               "device or version of LibTorch rounds differently.")
                            .arg(options.row),
                        Tr::tr("Use the device and the number of threads in generation.json."));
        QString name = QFileInfo(file->written).fileName();
        if (file->frame > 0) {
            file->format = GeneratedFile::Format::Png;
            name = QFileInfo(name).completeBaseName()
                + u"-frame-%1.png"_s.arg(file->frame, 6, 10, '0'_L1);
        }
        TRY(ensureFolder(folder));
        path = QDir(folder).absoluteFilePath(name);
        return writeGenerated(path, {image}, *file);
    });
    TRY(done);
    return path;
}

} // namespace synthray::detail
