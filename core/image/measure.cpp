// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/measure.h"

#include "base/parallel.h"
#include "image/windowing.h"

#include <QLocale>
#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int bandRows = 64;
constexpr int usualBins = 256;
constexpr size_t countedFrom = 300'000; // pixels: from here on counting values is faster

bool hasSpacing(const Radiograph &image) { return image.rowSpacing > 0 && image.columnSpacing > 0; }

/// The difference of two points in mm if the spacing is known, else in widths of a pixel.
QPointF inPlane(const Radiograph &image, QPointF from, QPointF to)
{
    const QPointF delta = to - from;
    return hasSpacing(image)
        ? QPointF(delta.x() * image.columnSpacing, delta.y() * image.rowSpacing)
        : QPointF(delta.x(), delta.y() * image.pixelAspect);
}

/// Calls body(band, value) for the stored values of rows first..last of each band; bands run on
/// all cores.
template <class Pixel, class Body>
void overBands(const cv::Mat &image, bool parallel, const Body &body)
{
    const int bands = (image.rows + bandRows - 1) / bandRows;
    parallelFor(
        bands,
        [&](qsizetype band) {
            const int first = static_cast<int>(band) * bandRows;
            const int last = std::min(first + bandRows, image.rows);
            for (int y = first; y < last; ++y) {
                const Pixel *row = image.ptr<Pixel>(y);
                for (int x = 0; x < image.cols; ++x)
                    body(static_cast<size_t>(band), row[x]);
            }
        },
        parallel ? 0 : 1);
}

template <class Body> void overBands(const cv::Mat &image, const Body &body)
{
    const bool parallel = image.total() > 200'000;
    switch (image.depth()) {
    case CV_8U:
        return overBands<quint8>(image, parallel, body);
    case CV_16U:
        return overBands<quint16>(image, parallel, body);
    case CV_16S:
        return overBands<qint16>(image, parallel, body);
    default:
        return overBands<qint32>(image, parallel, body);
    }
}

size_t bandsOf(const cv::Mat &image)
{
    return static_cast<size_t>((image.rows + bandRows - 1) / bandRows);
}

struct Extremes {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    void add(double v)
    {
        low = std::min(low, v);
        high = std::max(high, v);
    }
    bool empty() const { return !(low <= high); }
};

/// How often each modality value of an image of up to 16 bits occurs: one pass without arithmetic.
QVector<QPair<double, qint64>> countedValues(const Radiograph &image)
{
    constexpr int lowest = -32768, highest = 65535;
    QVector<qint64> counts(highest - lowest + 1, 0);
    QMutex mutex;
    const bool parallel = image.stored.total() > 200'000;
    const int parts = parallel ? std::min(availableThreads(), image.rows()) : 1;
    parallelFor(parts, [&](qsizetype part) {
        std::vector<quint32> own(static_cast<size_t>(highest - lowest + 1), 0); // < 2^32 pixels
        const int first = static_cast<int>(image.rows() * part / parts);
        const int last = static_cast<int>(image.rows() * (part + 1) / parts);
        const auto count = [&]<class Pixel>(Pixel) {
            for (int y = first; y < last; ++y) {
                const Pixel *row = image.stored.ptr<Pixel>(y);
                for (int x = 0; x < image.columns(); ++x)
                    ++own[static_cast<size_t>(static_cast<int>(row[x]) - lowest)];
            }
        };
        if (image.stored.depth() == CV_8U)
            count(quint8{});
        else if (image.stored.depth() == CV_16U)
            count(quint16{});
        else
            count(qint16{});
        const QMutexLocker locker(&mutex);
        for (size_t i = 0; i < own.size(); ++i)
            counts[static_cast<qsizetype>(i)] += own[i];
    });
    QVector<QPair<double, qint64>> values;
    for (int v = lowest; v <= highest; ++v)
        if (counts[v - lowest] > 0 && !image.isPadding(v))
            values.append({modalityValue(image, v), counts[v - lowest]});
    return values;
}

/// Gives the same numbers as a loop over the pixels, but handles each distinct value once.
void fromCounts(const QVector<QPair<double, qint64>> &values, RegionStatistics &statistics)
{
    Extremes range;
    double sum = 0, squareSum = 0;
    for (const auto &[value, count] : values) {
        statistics.pixels += count;
        sum += value * static_cast<double>(count);
        range.add(value);
    }
    if (statistics.pixels == 0)
        return;
    statistics.mean = sum / static_cast<double>(statistics.pixels);
    statistics.min = range.low;
    statistics.max = range.high;
    for (const auto &[value, count] : values)
        squareSum
            += (value - statistics.mean) * (value - statistics.mean) * static_cast<double>(count);
    statistics.deviation = statistics.pixels > 1
        ? std::sqrt(squareSum / static_cast<double>(statistics.pixels - 1))
        : std::numeric_limits<double>::quiet_NaN();
}

/// Number of bins that hold (nearly) the same number of the image's possible values each.
int fittingBins(const Radiograph &image, const Extremes &range)
{
    const double step = image.modalityLut || image.slope == 0 ? 1.0 : std::abs(image.slope);
    const double possible = std::floor((range.high - range.low) / step + 0.5) + 1;
    const double each = std::ceil(possible / usualBins);
    return std::clamp(static_cast<int>(std::ceil(possible / each)), 1, usualBins);
}

class Counter
{
public:
    Counter(const Radiograph &image, const Extremes &range, int bins)
    {
        m_histogram.low = range.low;
        m_histogram.high = range.high;
        m_histogram.bins.resize(bins > 0 ? bins : fittingBins(image, range));
        m_size = static_cast<double>(m_histogram.bins.size());
        m_span = range.high - range.low;
    }
    qsizetype binOf(double value) const
    {
        if (!(m_span > 0))
            return 0;
        return static_cast<qsizetype>(
            std::clamp(std::floor((value - m_histogram.low) / m_span * m_size), 0.0, m_size - 1));
    }
    Histogram &histogram() { return m_histogram; }

private:
    Histogram m_histogram;
    double m_size = 1, m_span = 0;
};

Histogram wideHistogram(const Radiograph &image, int bins)
{
    std::vector<Extremes> parts(bandsOf(image.stored));
    overBands(image.stored, [&](size_t band, auto value) {
        if (!image.isPadding(static_cast<qint64>(value)))
            parts[band].add(static_cast<double>(value));
    });
    Extremes range;
    for (const Extremes &part : parts) {
        if (part.empty())
            continue;
        range.add(modalityValue(image, part.low));
        range.add(modalityValue(image, part.high));
    }
    if (range.empty())
        return {};
    Counter counter(image, range, bins);
    std::vector<QVector<qint64>> counts(parts.size(),
                                        QVector<qint64>(counter.histogram().bins.size(), 0));
    overBands(image.stored, [&](size_t band, auto value) {
        if (!image.isPadding(static_cast<qint64>(value)))
            ++counts[band].data()[counter.binOf(modalityValue(image, static_cast<double>(value)))];
    });
    for (const auto &part : counts)
        for (qsizetype i = 0; i < part.size(); ++i)
            counter.histogram().bins[i] += part[i];
    return counter.histogram();
}

} // namespace

Histogram histogramOf(const Radiograph &image, int bins)
{
    if (image.stored.empty())
        return {};
    if (image.stored.depth() == CV_32S)
        return wideHistogram(image, bins);
    const auto values = countedValues(image);
    Extremes range;
    for (const auto &[value, count] : values)
        range.add(value);
    if (range.empty())
        return {};
    Counter counter(image, range, bins);
    for (const auto &[value, count] : values)
        counter.histogram().bins[counter.binOf(value)] += count;
    return counter.histogram();
}

double RegionStatistics::snr() const { return mean / deviation; }

RegionStatistics regionStatistics(const Radiograph &image, const QRectF &rect)
{
    RegionStatistics statistics;
    statistics.inMillimetres = hasSpacing(image);
    const QRectF region = rect.normalized();
    // Centres x + 0.5 in [left, right): two regions that touch share no pixel.
    const auto edge = [](double value, int limit) {
        return static_cast<int>(std::clamp(std::ceil(value - 0.5), 0.0, double(limit)));
    };
    const int left = edge(region.left(), image.columns()),
              right = edge(region.right(), image.columns());
    const int top = edge(region.top(), image.rows()), bottom = edge(region.bottom(), image.rows());
    if (left >= right || top >= bottom)
        return statistics;
    const cv::Mat part = image.stored(cv::Range(top, bottom), cv::Range(left, right));

    if (part.depth() != CV_32S && part.total() > countedFrom) {
        Radiograph counted = image;
        counted.stored = part;
        fromCounts(countedValues(counted), statistics);
        statistics.area = static_cast<double>(statistics.pixels)
            * (statistics.inMillimetres ? image.rowSpacing * image.columnSpacing : 1.0);
        return statistics;
    }
    struct Sum {
        qint64 pixels = 0;
        double sum = 0;
        Extremes range;
    };
    const auto isCounted = [&](auto value) { return !image.isPadding(static_cast<qint64>(value)); };
    // One sum per band, added in order: the same digits on any number of cores.
    std::vector<Sum> sums(bandsOf(part));
    overBands(part, [&](size_t band, auto value) {
        if (!isCounted(value))
            return;
        const double v = modalityValue(image, static_cast<double>(value));
        ++sums[band].pixels;
        sums[band].sum += v;
        sums[band].range.add(v);
    });
    double sum = 0;
    Extremes range;
    for (const Sum &one : sums) {
        statistics.pixels += one.pixels;
        sum += one.sum;
        if (!one.range.empty()) {
            range.add(one.range.low);
            range.add(one.range.high);
        }
    }
    if (statistics.pixels == 0)
        return statistics;
    statistics.mean = sum / static_cast<double>(statistics.pixels);
    statistics.min = range.low;
    statistics.max = range.high;
    std::vector<double> squares(sums.size(), 0.0);
    overBands(part, [&](size_t band, auto value) {
        if (!isCounted(value))
            return;
        const double off = modalityValue(image, static_cast<double>(value)) - statistics.mean;
        squares[band] += off * off;
    });
    double squareSum = 0;
    for (const double one : squares)
        squareSum += one;
    statistics.deviation = statistics.pixels > 1
        ? std::sqrt(squareSum / static_cast<double>(statistics.pixels - 1))
        : std::numeric_limits<double>::quiet_NaN();
    statistics.area = static_cast<double>(statistics.pixels)
        * (statistics.inMillimetres ? image.rowSpacing * image.columnSpacing : 1.0);
    return statistics;
}

double contrastToNoise(const RegionStatistics &a, const RegionStatistics &b)
{
    return std::abs(a.mean - b.mean)
        / std::sqrt((a.deviation * a.deviation + b.deviation * b.deviation) / 2);
}

double pixelShape(const Radiograph &image)
{
    const double shape
        = hasSpacing(image) ? image.rowSpacing / image.columnSpacing : image.pixelAspect;
    return std::isfinite(shape) && shape > 0.001 && shape < 1000 ? shape : 1;
}

bool isSquare(double pixelShape) { return std::abs(pixelShape - 1) < 0.002; }

QString pixelShapeText(double pixelShape)
{
    const auto number = [](double value) { return QLocale().toString(value, 'g', 3); };
    return pixelShape >= 1 ? u"1 : %1"_s.arg(number(pixelShape))
                           : u"%1 : 1"_s.arg(number(1 / pixelShape));
}

Length distanceBetween(const Radiograph &image, QPointF a, QPointF b)
{
    const QPointF delta = inPlane(image, a, b);
    return {std::hypot(delta.x(), delta.y()), hasSpacing(image)};
}

double angleBetween(const Radiograph &image, QPointF vertex, QPointF a, QPointF b)
{
    const QPointF u = inPlane(image, vertex, a), v = inPlane(image, vertex, b);
    // atan2 of cross and dot product: exact at 0 and 180 degrees, where an arc cosine is not.
    const double cross = u.x() * v.y() - u.y() * v.x();
    return std::atan2(std::abs(cross), QPointF::dotProduct(u, v)) * 180 / std::numbers::pi;
}

} // namespace synthray
