// SPDX-License-Identifier: GPL-3.0-or-later
// info and render: images as the readers see them.
#include "commands/setoptions.h"

#include "dataset/index/walk.h"
#include "dicom/reader.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "run/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>

#include <cmath>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace synthray::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A header's answer, and the pixels' where they can be decoded.
Result<QJsonObject> describeImage(const QString &path, JobContext &context)
{
    const auto about = readImageInfo(path);
    TRY(about);
    QJsonObject json = synthray::toJson(*about);
    json.insert(u"path"_s, path);
    constexpr qint64 patience = 4000; // ms; images of thousands of frames go on for minutes
    QElapsedTimer clock;
    clock.start();
    const auto statistics = storedStatistics(
        path, [&] { return clock.elapsed() < patience; }, false, &context);
    if (context.stopRequested())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped while reading '%1'.").arg(path));
    json.insert(u"storedMin"_s, statistics ? QJsonValue(statistics->min) : QJsonValue());
    json.insert(u"storedMax"_s, statistics ? QJsonValue(statistics->max) : QJsonValue());
    json.insert(u"storedMean"_s, statistics ? QJsonValue(statistics->mean) : QJsonValue());
    if (!statistics)
        json.insert(u"note"_s, statistics.error().text);
    else if (statistics->frames < about->frames)
        json.insert(u"note"_s,
                    Tr::tr("Minimum, maximum and mean are those of the first %1 of %2 frames.")
                        .arg(statistics->frames)
                        .arg(about->frames));
    return json;
}

/// Those of info that only a set has.
QVector<Option> setOptions()
{
    return QVector<Option>{
               quickOption(), distanceOption(),
               textOption(u"csv"_s, u"FILE.csv"_s,
                          QT_TRANSLATE_NOOP("Params", "Writes the overview as a table, too."))}
    + optionsOf(importParams());
}

QString plain(const QJsonValue &value)
{
    if (value.isNull())
        return u"-"_s;
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(plain(part));
        return parts.join(u" "_s);
    }
    if (value.isBool())
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 10) : value.toString();
}

int render(const Arguments &arguments)
{
    const auto window = windowOf(arguments);
    if (!window)
        return wrongUse(*arguments.command, window.error(), false);
    const QString path = arguments.path(), out = arguments.text("out");
    const QString in = QFileInfo(path).canonicalFilePath();
    if (!in.isEmpty() && in == QFileInfo(out).canonicalFilePath())
        return wrongUse(
            arguments,
            Tr::tr("-o '%1' is the image itself: it would be lost. Name another file.").arg(out));
    std::optional<Radiograph> image;
    const auto done = runReading([&](JobContext &context) -> Result<> {
        auto read = readImage(path, int(arguments.integer("frame")), &context);
        TRY(read);
        image = std::move(*read);
        return {};
    });
    if (!done)
        return report(done.error());
    cv::Mat shown;
    try {
        VoiChoice voi;
        voi.window = *window;
        shown = toDisplay(*image, arguments.text("bits").toInt(), voi);
    } catch (const std::exception &) {
        return report({ErrorCode::OutOfMemory,
                       Tr::tr("There is not enough memory to show '%1'.").arg(path),
                       {}});
    }
    const auto written = writePng(out, shown);
    return written ? Ok : report(written.error());
}

int imageInfo(const Arguments &arguments)
{
    std::optional<QJsonObject> described;
    const auto done = runReading(
        [&](JobContext &context) -> Result<> {
            const auto made = describeImage(arguments.path(), context);
            TRY(made);
            described = *made;
            return {};
        },
        arguments.json());
    if (!done)
        return report(done.error(), arguments.json());
    if (arguments.json()) {
        printJson(*described);
        return Ok;
    }
    for (auto it = described->constBegin(); it != described->constEnd(); ++it)
        printLine(u"%1 %2"_s.arg(it.key(), -16).arg(plain(it.value())));
    return Ok;
}

/// One file that is neither a project nor a table is an image.
bool isImage(const QStringList &paths)
{
    return paths.size() == 1 && QFileInfo(paths.first()).isFile() && !isProjectFile(paths.first())
        && !looksLikeTable(paths.first());
}

int info(const Arguments &arguments)
{
    if (!isImage(arguments.paths()))
        return overview(arguments);
    for (const auto &option : setOptions())
        if (arguments.has(option.spec.id.toLatin1().constData()))
            return wrongUse(arguments,
                            Tr::tr("--%1 is for sets: '%2' is a single image.")
                                .arg(option.name(), arguments.path()));
    return imageInfo(arguments);
}

} // namespace

Command infoCommand()
{
    return {
        .name = "info",
        .group = Group::Images,
        .paths = "PATH...",
        .takes = QT_TRANSLATE_NOOP("Cli", "info needs an image, or a project, folders and tables."),
        .summary = QT_TRANSLATE_NOOP("Cli",
                                     "an image's properties; a set's classes, splits, patients, "
                                     "leaks and what to know before training"),
        .options = [] { return setOptions() + QVector<Option>{jsonOption()}; },
        .run = info,
        .example = "resources/sample",
        .isInReadme = true,
        .document
        = "Of one image:\n"
          "path: the file\n"
          "format, rows, columns, frames, samplesPerPixel, bitsAllocated, bitsStored, signed, "
          "photometric, transferSyntax, modality, windowCenter, windowWidth, pixelSpacing: from "
          "its header; null where it does not say\n"
          "storedMin, storedMax, storedMean: of the stored values; null where the pixels do not "
          "open\n"
          "orientation: what the file's orientation tag says, 1 to 8 (1: as stored)\n"
          "turned: whether the picture was turned by it\n"
          "remarks: sentences on what is odd in the file\n"
          "note: why something is missing, or covers some frames only\n"
          "Of a set:\n"
          "images, problems, filesLeftOut: how many images, files that do not open, and files "
          "passed over\n"
          "classes, splits: their names\n"
          "table: images, patients and studiesWithoutPatient of each class and split\n"
          "patients, studiesWithoutPatient: how many there are\n"
          "imagesWithoutPatient, imagesWithoutGroup: images of which it is not known\n"
          "imagesPerPatient, imagesPerStudy: how many have one, two .. images\n"
          "sizes, bitDepths, modalities, polarities, formats, transferSyntaxes: images of each\n"
          "rows, columns: the smallest and the largest\n"
          "imagesWithoutHeader: images whose header was not read\n"
          "imbalance: the largest class in units of the smallest\n"
          "remarks: sentences to know before training\n"
          "root: the folder that all images lie in\n"
          "pairs: first, second, exact, distance, mirrored, rotated and inverted of each pair of "
          "duplicates\n"
          "distance: of near duplicates, in bits; -1: none were looked for\n"
          "complete: false where there are more pairs than are listed\n"
          "leaks: kind (patient, duplicate, near), group, groupIsStudy, splits and images of each\n"
          "recognised: a sentence about what the set was recognised as\n"
          "problemFiles: path and reason of each file that does not open",
    };
}

Command renderCommand()
{
    return {
        .name = "render",
        .group = Group::Images,
        .paths = "FILE",
        .takes = QT_TRANSLATE_NOOP("Cli", "render takes one image."),
        .summary = QT_TRANSLATE_NOOP("Cli", "one image as it is displayed, as PNG"),
        .options =
            [] {
                return QVector<Option>{
                    required(outOption(u"OUT.png"_s,
                                       QT_TRANSLATE_NOOP("Params", "The PNG file to write."))),
                    choiceOption(u"bits"_s, u"8"_s, {u"8"_s, u"16"_s},
                                 QT_TRANSLATE_NOOP("Params", "Depth of the PNG file.")),
                    windowOption(), frameOption()};
            },
        .run = render,
        .example = "image.dcm -o image.png --window 40,400",
    };
}

} // namespace synthray::cli
