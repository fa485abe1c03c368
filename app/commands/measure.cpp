// SPDX-License-Identifier: GPL-3.0-or-later
// measure: what the viewer's tools tell, for an image and places given as numbers.
#include "commands/command.h"

#include "image/imageio.h"
#include "image/measure.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <limits>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// "1,2.5,3" as so many numbers; empty when it is not that.
QVector<double> numbers(const QString &text, qsizetype count)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != count)
        return {};
    QVector<double> made;
    for (const QString &part : parts) {
        bool fine = false;
        const double value = part.trimmed().toDouble(&fine);
        if (!fine || !std::isfinite(value))
            return {};
        made.append(value);
    }
    return made;
}

/// JSON knows no infinity: null.
QJsonValue finite(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

QJsonObject toJson(const RegionStatistics &region)
{
    return {{u"pixels"_s, region.pixels},
            {u"mean"_s, finite(region.mean)},
            {u"deviation"_s, finite(region.deviation)},
            {u"min"_s, finite(region.min)},
            {u"max"_s, finite(region.max)},
            {u"snr"_s, finite(region.snr())},
            {u"area"_s, region.area},
            {u"areaUnit"_s, region.inMillimetres ? u"mm2"_s : u"px"_s}};
}

QString text(double value) { return QString::number(value, 'g', 8); }

/// The places of one kind; a sentence where one is not so many numbers.
Result<QVector<QVector<double>>> places(const Arguments &arguments, const char *option,
                                        qsizetype count)
{
    QVector<QVector<double>> made;
    for (const QString &value : arguments.texts(option)) {
        made.append(numbers(value, count));
        if (made.last().isEmpty())
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("--%1 takes %2 numbers with commas between them, not '%3'.")
                            .arg(QLatin1String(option))
                            .arg(count)
                            .arg(value),
                        {});
    }
    return made;
}

struct Wishes {
    QVector<QVector<double>> regions, distances, angles;
    int bins = -1; // -1: no histogram
};

QJsonObject measured(const Radiograph &image, const Wishes &wishes)
{
    QJsonArray regions, distances, angles, contrasts;
    QVector<RegionStatistics> statistics;
    for (const auto &r : wishes.regions) {
        statistics.append(regionStatistics(image, QRectF(r[0], r[1], r[2], r[3])));
        regions.append(toJson(statistics.last()));
        if (statistics.size() > 1) // as in the viewer: to the first region
            contrasts.append(finite(contrastToNoise(statistics.first(), statistics.last())));
    }
    for (const auto &p : wishes.distances) {
        const Length length = distanceBetween(image, {p[0], p[1]}, {p[2], p[3]});
        distances.append(QJsonObject{{u"value"_s, length.value},
                                     {u"unit"_s, length.inMillimetres ? u"mm"_s : u"px"_s}});
    }
    for (const auto &p : wishes.angles)
        angles.append(angleBetween(image, {p[2], p[3]}, {p[0], p[1]}, {p[4], p[5]}));
    QJsonObject made{{u"regions"_s, regions},
                     {u"cnrToFirst"_s, contrasts},
                     {u"distances"_s, distances},
                     {u"angles"_s, angles}};
    if (wishes.bins >= 0) {
        const Histogram histogram = histogramOf(image, wishes.bins);
        QJsonArray bins;
        for (const qint64 count : histogram.bins)
            bins.append(count);
        made.insert(
            u"histogram"_s,
            QJsonObject{{u"low"_s, histogram.low}, {u"high"_s, histogram.high}, {u"bins"_s, bins}});
    }
    return made;
}

void print(const Radiograph &image, const Wishes &wishes)
{
    const QJsonObject all = measured(image, wishes);
    QVector<RegionStatistics> statistics;
    for (const auto &r : wishes.regions) {
        const auto region = regionStatistics(image, QRectF(r[0], r[1], r[2], r[3]));
        statistics.append(region);
        printLine(Tr::tr("region %1: mean %2, deviation %3, SNR %4, minimum %5, maximum %6, %7 "
                         "pixels, area %8")
                      .arg(statistics.size())
                      .arg(text(region.mean), text(region.deviation), text(region.snr()),
                           text(region.min), text(region.max))
                      .arg(region.pixels)
                      .arg(text(region.area) + (region.inMillimetres ? u" mm²"_s : u" px"_s)));
        if (statistics.size() > 1)
            printLine(Tr::tr("CNR of regions 1 and %1: %2")
                          .arg(statistics.size())
                          .arg(text(contrastToNoise(statistics.first(), region))));
    }
    for (const QJsonValue &one : all.value("distances"_L1).toArray())
        printLine(one["unit"_L1].toString() == "mm"_L1
                      ? Tr::tr("distance: %1 mm").arg(text(one["value"_L1].toDouble()))
                      : Tr::tr("distance: %1 px (spacing unknown)")
                            .arg(text(one["value"_L1].toDouble())));
    for (const QJsonValue &one : all.value("angles"_L1).toArray())
        printLine(Tr::tr("angle: %1 degrees").arg(text(one.toDouble())));
    const QJsonObject histogram = all.value("histogram"_L1).toObject();
    if (histogram.isEmpty())
        return;
    QStringList counts;
    for (const QJsonValue &one : histogram.value("bins"_L1).toArray())
        counts << QString::number(one.toInteger());
    printLine(Tr::tr("histogram from %1 to %2: %3")
                  .arg(text(histogram.value("low"_L1).toDouble()),
                       text(histogram.value("high"_L1).toDouble()), counts.join(u' ')));
}

int run(const Arguments &arguments)
{
    Wishes wishes;
    const std::tuple<const char *, qsizetype, QVector<QVector<double>> *> kinds[]
        = {{"region", 4, &wishes.regions},
           {"distance", 4, &wishes.distances},
           {"angle", 6, &wishes.angles}};
    for (const auto &[name, count, target] : kinds) {
        auto made = places(arguments, name, count);
        if (!made)
            return wrongUse(arguments, made.error().text);
        *target = std::move(*made);
    }
    if (arguments.has("histogram"))
        wishes.bins = int(arguments.integer("histogram"));
    if (wishes.regions.isEmpty() && wishes.distances.isEmpty() && wishes.angles.isEmpty()
        && wishes.bins < 0)
        return wrongUse(
            arguments,
            Tr::tr("Nothing to measure: give --region, --distance, --angle or --histogram."));
    const auto image = readImage(arguments.path(), int(arguments.integer("frame")));
    if (!image)
        return report(image.error(), arguments.json());
    if (arguments.json())
        printJson(measured(*image, wishes));
    else
        print(*image, wishes);
    return Ok;
}

QVector<Option> options()
{
    return {repeated(textOption(
                u"region"_s, u"X,Y,W,H"_s,
                QT_TRANSLATE_NOOP("Params",
                                  "A rectangle, in pixels; 0,0 is the upper left corner. CNR is "
                                  "that to the first region."))),
            repeated(textOption(u"distance"_s, u"X1,Y1,X2,Y2"_s,
                                QT_TRANSLATE_NOOP("Params",
                                                  "From a place to another, in mm where the file "
                                                  "tells the spacing of its pixels."))),
            repeated(textOption(
                u"angle"_s, u"X1,Y1,VX,VY,X2,Y2"_s,
                QT_TRANSLATE_NOOP("Params", "The vertex stands in the middle; in degrees."))),
            withoutDefault(numberOption(
                u"histogram"_s, 0, 0, 65536,
                QT_TRANSLATE_NOOP("Params", "Number of bins; 0: as many as suit the image."))),
            frameOption(),
            jsonOption()};
}

} // namespace

Command measureCommand()
{
    return {
        .name = "measure",
        .group = Group::Images,
        .paths = "FILE",
        .takes = QT_TRANSLATE_NOOP("Cli", "'measure' takes one image."),
        .summary = QT_TRANSLATE_NOOP(
            "Cli", "mean, deviation, SNR and CNR of regions, distances, angles, histogram"),
        .options = options,
        .run = run,
        .example = "image.dcm --region 20,10,30,25 --distance 20,10,100,70",
        .document = "regions: pixels, mean, deviation, min, max, snr, area and areaUnit of each\n"
                    "cnrToFirst: contrast to noise of each region but the first\n"
                    "distances: value and unit (mm or px) of each\n"
                    "angles: in degrees\n"
                    "histogram: low, high and the counts in bins",
    };
}

} // namespace synthray::cli
