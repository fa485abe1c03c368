// SPDX-License-Identifier: GPL-3.0-or-later
// measure: the viewer's measuring tools for an image, with coordinates as numbers.
#include "commands/command.h"

#include "dicom/imagenotes.h"
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

/// Parses "1,2.5,3" as 'count' numbers; empty if it is anything else.
QVector<double> numbers(const QString &text, qsizetype count)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != count)
        return {};
    QVector<double> values;
    for (const QString &part : parts) {
        bool isNumber = false;
        const double value = part.trimmed().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value))
            return {};
        values.append(value);
    }
    return values;
}

/// Null for infinity and NaN, which JSON cannot express.
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

/// The coordinates of all uses of one option; an error if one has not 'count' numbers.
Result<QVector<QVector<double>>> places(const Arguments &arguments, const char *option,
                                        qsizetype count)
{
    QVector<QVector<double>> coordinates;
    for (const QString &value : arguments.texts(option)) {
        coordinates.append(numbers(value, count));
        if (coordinates.last().isEmpty())
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("--%1 takes %2 numbers separated by commas, not '%3'.")
                            .arg(QLatin1String(option), QString::number(count), value),
                        {});
    }
    return coordinates;
}

struct Request {
    QVector<QVector<double>> regions, distances, angles;
    int bins = -1; // -1: no histogram
};

QJsonValue planeName(LengthPlane plane)
{
    return plane == LengthPlane::Detector ? QJsonValue(u"detector"_s)
        : plane == LengthPlane::Patient   ? QJsonValue(u"patient"_s)
                                          : QJsonValue();
}

QJsonObject measure(const Radiograph &radiograph, const ImageNotes &notes, const Request &request)
{
    QJsonArray regions, distances, angles, contrasts;
    QVector<RegionStatistics> statistics;
    for (const auto &r : request.regions) {
        statistics.append(regionStatistics(radiograph, QRectF(r[0], r[1], r[2], r[3])));
        regions.append(toJson(statistics.last()));
        if (statistics.size() > 1) // as in the viewer: to the first region
            contrasts.append(finite(contrastToNoise(statistics.first(), statistics.last())));
    }
    for (const auto &p : request.distances) {
        const Length length = distanceBetween(radiograph, {p[0], p[1]}, {p[2], p[3]});
        distances.append(QJsonObject{{u"value"_s, length.value},
                                     {u"unit"_s, length.inMillimetres ? u"mm"_s : u"px"_s}});
    }
    for (const auto &p : request.angles)
        angles.append(angleBetween(radiograph, {p[2], p[3]}, {p[0], p[1]}, {p[4], p[5]}));
    const double shape = pixelShape(radiograph);
    QJsonObject json{{u"plane"_s, planeName(notes.plane)},
                     {u"magnification"_s,
                      notes.magnification > 0 ? QJsonValue(notes.magnification) : QJsonValue()},
                     {u"pixelShape"_s, shape},
                     {u"regions"_s, regions},
                     {u"cnrToFirst"_s, contrasts},
                     {u"distances"_s, distances},
                     {u"angles"_s, angles}};
    if (request.bins >= 0) {
        const Histogram histogram = histogramOf(radiograph, request.bins);
        QJsonArray bins;
        for (const qint64 count : histogram.bins)
            bins.append(count);
        json.insert(
            u"histogram"_s,
            QJsonObject{{u"low"_s, histogram.low}, {u"high"_s, histogram.high}, {u"bins"_s, bins}});
    }
    return json;
}

/// What millimetres refer to; empty: nothing to add.
QString planeText(const ImageNotes &notes)
{
    if (notes.plane == LengthPlane::Detector)
        return Tr::tr(" at the detector");
    if (notes.magnification > 0)
        return Tr::tr(" at the patient (magnification %1)").arg(text(notes.magnification));
    return notes.plane == LengthPlane::Patient ? Tr::tr(" at the patient (calibrated)") : QString();
}

void print(const Radiograph &radiograph, const ImageNotes &notes, const Request &request)
{
    const QJsonObject all = measure(radiograph, notes, request);
    const QString plane = planeText(notes);
    const double shape = pixelShape(radiograph);
    if (!isSquare(shape))
        printLine(Tr::tr("pixel shape %1 (width to height)").arg(pixelShapeText(shape)));
    QVector<RegionStatistics> statistics;
    for (const auto &r : request.regions) {
        const auto region = regionStatistics(radiograph, QRectF(r[0], r[1], r[2], r[3]));
        statistics.append(region);
        printLine(
            Tr::tr("region %1: mean %2, deviation %3, SNR %4, minimum %5, maximum %6, %7 "
                   "pixels, area %8")
                .arg(QString::number(statistics.size()), text(region.mean), text(region.deviation),
                     text(region.snr()), text(region.min), text(region.max),
                     QString::number(region.pixels),
                     QString(text(region.area)
                             + (region.inMillimetres ? QString(u" mm²"_s + plane) : u" px"_s))));
        if (statistics.size() > 1)
            printLine(Tr::tr("CNR of regions 1 and %1: %2")
                          .arg(QString::number(statistics.size()),
                               text(contrastToNoise(statistics.first(), region))));
    }
    for (const QJsonValue &one : all.value("distances"_L1).toArray())
        printLine(one["unit"_L1].toString() == "mm"_L1
                      ? Tr::tr("distance: %1 mm").arg(text(one["value"_L1].toDouble())) + plane
                      : (isSquare(shape) ? Tr::tr("distance: %1 px (spacing unknown)")
                                         : Tr::tr("distance: %1 pixel widths (spacing unknown)"))
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

} // namespace

QVector<Option> measureOptions()
{
    return {
        repeated(textOption(u"region"_s, u"X,Y,W,H"_s,
                            QT_TRANSLATE_NOOP("Params",
                                              "A rectangle in pixels; 0,0 is the upper left "
                                              "corner. CNR is relative to the first region."))),
        repeated(textOption(u"distance"_s, u"X1,Y1,X2,Y2"_s,
                            QT_TRANSLATE_NOOP("Params",
                                              "Distance between two points, in mm if the file "
                                              "gives the pixel spacing, otherwise in pixels."))),
        repeated(textOption(
            u"angle"_s, u"X1,Y1,VX,VY,X2,Y2"_s,
            QT_TRANSLATE_NOOP("Params", "Angle in degrees; the middle point is the vertex."))),
        withoutDefault(numberOption(u"histogram"_s, 0, 0, 65536,
                                    QT_TRANSLATE_NOOP("Params", "Number of bins."),
                                    QT_TRANSLATE_NOOP("Params", "automatic"))),
        frameOption(),
        jsonOption()};
}

int runMeasure(const Arguments &arguments)
{
    Request request;
    const std::tuple<const char *, qsizetype, QVector<QVector<double>> *> kinds[]
        = {{"region", 4, &request.regions},
           {"distance", 4, &request.distances},
           {"angle", 6, &request.angles}};
    for (const auto &[name, count, target] : kinds) {
        auto coordinates = places(arguments, name, count);
        if (!coordinates)
            return wrongUse(arguments, coordinates.error().text);
        *target = std::move(*coordinates);
    }
    if (arguments.has("histogram"))
        request.bins = int(arguments.integer("histogram"));
    if (request.regions.isEmpty() && request.distances.isEmpty() && request.angles.isEmpty()
        && request.bins < 0)
        return wrongUse(
            arguments,
            Tr::tr("Nothing to measure: give --region, --distance, --angle or --histogram."));
    const auto radiograph = readImage(arguments.path(), int(arguments.integer("frame")));
    if (!radiograph)
        return report(radiograph.error(), arguments.json());
    const ImageNotes notes = readImageNotes(arguments.path(), *radiograph);
    if (arguments.json())
        printJson(measure(*radiograph, notes, request));
    else
        print(*radiograph, notes, request);
    return Ok;
}

} // namespace synthray::cli
