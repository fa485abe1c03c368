// SPDX-License-Identifier: GPL-3.0-or-later
// info and render: films as the readers see them.
#include "commands/command.h"

#include "dicom/reader.h"
#include "image/imageio.h"
#include "image/windowing.h"

#include <QCommandLineParser>
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

/// Parses without QCommandLineParser::process(), which would end the program with code 1.
std::optional<QString> parseError(QCommandLineParser &parser, const QStringList &arguments)
{
    // The first argument is taken as the program's name.
    if (parser.parse(QStringList{QString()} + arguments))
        return std::nullopt;
    return parser.errorText();
}

/// A header's answer, and the pixels' where they can be decoded.
Result<QJsonObject> describeFilm(const QString &path, JobContext &context)
{
    const auto about = readFilmInfo(path);
    TRY(about);
    QJsonObject json = synthray::toJson(*about);
    json.insert(u"path"_s, path);
    constexpr qint64 patience = 4000; // ms; films of thousands of frames go on for minutes
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

struct RenderOptions {
    QString in;
    QString out;
    int bits = 8;
    int frame = 0;
    VoiChoice voi;
};

Result<RenderOptions> wrong(const QString &text) { return fail(ErrorCode::InvalidArgument, text); }

Result<RenderOptions> renderOptions(QStringList arguments)
{
    RenderOptions options;
    const auto window = takeWindow(arguments);
    TRY(window);
    options.voi.window = *window;
    QCommandLineParser parser;
    parser.addOption({{u"o"_s, u"output"_s}, {}, u"file"_s});
    parser.addOption({u"bits"_s, {}, u"bits"_s, u"8"_s});
    parser.addOption({u"frame"_s, {}, u"frame"_s, u"0"_s});
    if (const auto error = parseError(parser, arguments))
        return wrong(*error);
    if (parser.positionalArguments().size() != 1)
        return wrong(Tr::tr("render takes one film."));
    options.in = parser.positionalArguments().first();
    options.out = parser.value(u"o"_s);
    if (options.out.isEmpty())
        return wrong(Tr::tr("-o is missing: the PNG file to write."));
    const QString in = QFileInfo(options.in).canonicalFilePath();
    if (!in.isEmpty() && in == QFileInfo(options.out).canonicalFilePath())
        return wrong(Tr::tr("-o '%1' is the film itself: it would be lost. Name another file.")
                         .arg(options.out));
    const QString bits = parser.value(u"bits"_s);
    if (bits != "8"_L1 && bits != "16"_L1)
        return wrong(Tr::tr("--bits must be 8 or 16, not '%1'.").arg(bits));
    options.bits = bits.toInt();
    bool isNumber = false;
    options.frame = parser.value(u"frame"_s).toInt(&isNumber);
    if (!isNumber)
        return wrong(
            Tr::tr("--frame must be a whole number, not '%1'.").arg(parser.value(u"frame"_s)));
    return options;
}

} // namespace

int info(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    if (const auto error = parseError(parser, arguments))
        return wrongUse("info", *error);
    if (parser.positionalArguments().size() != 1)
        return wrongUse("info", Tr::tr("info takes one film."));
    const bool json = parser.isSet(u"json"_s);
    std::optional<QJsonObject> described;
    const auto done = runReading(
        [&](JobContext &context) -> Result<> {
            const auto made = describeFilm(parser.positionalArguments().first(), context);
            TRY(made);
            described = *made;
            return {};
        },
        json);
    if (!done)
        return report(done.error(), json);
    if (json) {
        printJson(*described);
        return Ok;
    }
    for (auto it = described->constBegin(); it != described->constEnd(); ++it)
        printLine(u"%1 %2"_s.arg(it.key(), -16).arg(plain(it.value())));
    return Ok;
}

int render(const QStringList &arguments)
{
    const auto options = renderOptions(arguments);
    if (!options)
        return wrongUse("render", options.error().text);
    std::optional<Radiograph> film;
    const auto done = runReading([&](JobContext &context) -> Result<> {
        auto read = readFilm(options->in, options->frame, &context);
        TRY(read);
        film = std::move(*read);
        return {};
    });
    if (!done)
        return report(done.error());
    cv::Mat shown;
    try {
        shown = toDisplay(*film, options->bits, options->voi);
    } catch (const std::exception &) {
        return report({ErrorCode::OutOfMemory,
                       Tr::tr("There is not enough memory to show '%1'.").arg(options->in),
                       {}});
    }
    const auto written = writePng(options->out, shown);
    return written ? Ok : report(written.error());
}

} // namespace synthray::cli
