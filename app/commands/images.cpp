// SPDX-License-Identifier: GPL-3.0-or-later
// info and render: images as the readers decode them.
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

/// Describes the header, and the pixels if they can be decoded.
Result<QJsonObject> describeImage(const QString &path, JobContext &context)
{
    const auto header = readImageInfo(path);
    TRY(header);
    QJsonObject json = synthray::toJson(*header);
    json.insert(u"path"_s, path);
    constexpr qint64 patience = 4000; // ms; files with thousands of frames take minutes
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
    else if (statistics->frames < header->frames)
        json.insert(u"note"_s,
                    Tr::tr("Minimum, maximum and mean cover only the first %1 of %2 frames.")
                        .arg(QString::number(statistics->frames), QString::number(header->frames)));
    return json;
}

/// Options of 'info' that apply only to sets.
QVector<Option> setOptions()
{
    return QVector<Option>{
               quickOption(), distanceOption(),
               textOption(u"csv"_s, u"FILE.csv"_s,
                          QT_TRANSLATE_NOOP("Params", "Also writes the overview as a CSV table."))}
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

int imageInfo(const Arguments &arguments)
{
    std::optional<QJsonObject> properties;
    const auto done = runReading(
        [&](JobContext &context) -> Result<> {
            const auto description = describeImage(arguments.path(), context);
            TRY(description);
            properties = *description;
            return {};
        },
        arguments.json());
    if (!done)
        return report(done.error(), arguments.json());
    if (arguments.json()) {
        printJson(*properties);
        return Ok;
    }
    for (auto it = properties->constBegin(); it != properties->constEnd(); ++it)
        printLine(u"%1 %2"_s.arg(it.key().leftJustified(16), plain(it.value())));
    return Ok;
}

/// A single file that is neither a project nor a table is an image.
bool isImage(const QStringList &paths)
{
    return paths.size() == 1 && QFileInfo(paths.first()).isFile() && !isProjectFile(paths.first())
        && !looksLikeTable(paths.first());
}

} // namespace

QVector<Option> infoOptions() { return setOptions() + QVector<Option>{jsonOption()}; }

int runInfo(const Arguments &arguments)
{
    if (!isImage(arguments.paths()))
        return overview(arguments);
    for (const auto &option : setOptions())
        if (arguments.has(option.spec.id.toLatin1().constData()))
            return wrongUse(arguments,
                            Tr::tr("--%1 works only with sets: '%2' is a single image.")
                                .arg(option.name(), arguments.path()));
    return imageInfo(arguments);
}

QVector<Option> renderOptions()
{
    return {
        required(outOption(u"OUT.png"_s, QT_TRANSLATE_NOOP("Params", "The PNG file to write."))),
        choiceOption(u"bits"_s, u"8"_s, {u"8"_s, u"16"_s},
                     QT_TRANSLATE_NOOP("Params", "Depth of the PNG file.")),
        windowOption(), frameOption()};
}

int runRender(const Arguments &arguments)
{
    const auto window = windowOf(arguments);
    if (!window)
        return wrongUse(*arguments.command, window.error(), false);
    const QString path = arguments.path(), out = arguments.text("out");
    const QString in = QFileInfo(path).canonicalFilePath();
    if (!in.isEmpty() && in == QFileInfo(out).canonicalFilePath())
        return wrongUse(arguments,
                        Tr::tr("-o '%1' would overwrite the image. Choose another file.").arg(out));
    std::optional<Radiograph> radiograph;
    const auto done = runReading([&](JobContext &context) -> Result<> {
        auto read = readImage(path, int(arguments.integer("frame")), &context);
        TRY(read);
        radiograph = std::move(*read);
        return {};
    });
    if (!done)
        return report(done.error());
    cv::Mat displayed;
    try {
        VoiChoice voi;
        voi.window = *window;
        displayed = toDisplay(*radiograph, arguments.text("bits").toInt(), voi);
    } catch (const std::exception &) {
        return report(
            {ErrorCode::OutOfMemory, Tr::tr("Not enough memory to display '%1'.").arg(path), {}});
    }
    const auto written = writePng(out, displayed);
    return written ? Ok : report(written.error());
}

} // namespace synthray::cli
