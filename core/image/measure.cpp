// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/measure.h"

#include "base/parallel.h"
#include "image/windowing.h"

#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace synthray {

namespace {

constexpr int bandRows = 64;
constexpr int usualBins = 256;
constexpr size_t countedFrom = 300'000; // pixels: from here on counting values is faster

bool hasSpacing(const Radiograph &film) { return film.rowSpacing > 0 && film.columnSpacing > 0; }

/// The two points' difference in mm where spacing is known, else in pixels.
QPointF inPlane(const Radiograph &film, QPointF from, QPointF to)
{
    const QPointF delta = to - from;
    return hasSpacing(film) ? QPointF(delta.x() * film.columnSpacing, delta.y() * film.rowSpacing)
                            : delta;
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

/// How often each modality value of a film of up to 16 bits occurs: one pass without arithmetic.
QVector<QPair<double, qint64>> countedValues(const Radiograph &film)
{
    constexpr int lowest = -32768, highest = 65535;
    QVector<qint64> counts(highest - lowest + 1, 0);
    QMutex mutex;
    const bool parallel = film.stored.total() > 200'000;
    const int parts = parallel ? std::min(availableThreads(), film.rows()) : 1;
    parallelFor(parts, [&](qsizetype part) {
        std::vector<quint32> own(static_cast<size_t>(highest - lowest + 1), 0); // < 2^32 pixels
        const int first = static_cast<int>(film.rows() * part / parts);
        const int last = static_cast<int>(film.rows() * (part + 1) / parts);
        const auto count = [&]<class Pixel>(Pixel) {
            for (int y = first; y < last; ++y) {
                const Pixel *row = film.stored.ptr<Pixel>(y);
                for (int x = 0; x < film.columns(); ++x)
                    ++own[static_cast<size_t>(static_cast<int>(row[x]) - lowest)];
            }
        };
        if (film.stored.depth() == CV_8U)
            count(quint8{});
        else if (film.stored.depth() == CV_16U)
            count(quint16{});
        else
            count(qint16{});
        const QMutexLocker locker(&mutex);
        for (size_t i = 0; i < own.size(); ++i)
            counts[static_cast<qsizetype>(i)] += own[i];
    });
    QVector<QPair<double, qint64>> values;
    for (int v = lowest; v <= highest; ++v)
        if (counts[v - lowest] > 0 && !film.isPadding(v))
            values.append({modalityValue(film, v), counts[v - lowest]});
    return values;
}

/// The same numbers as pixel by pixel, from each value once.
void fromCounts(const QVector<QPair<double, qint64>> &values, RegionStatistics &made)
{
    Extremes range;
    double sum = 0, square = 0;
    for (const auto &[value, count] : values) {
        made.pixels += count;
        sum += value * static_cast<double>(count);
        range.add(value);
    }
    if (made.pixels == 0)
        return;
    made.mean = sum / static_cast<double>(made.pixels);
    made.min = range.low;
    made.max = range.high;
    for (const auto &[value, count] : values)
        square += (value - made.mean) * (value - made.mean) * static_cast<double>(count);
    made.deviation = made.pixels > 1 ? std::sqrt(square / static_cast<double>(made.pixels - 1))
                                     : std::numeric_limits<double>::quiet_NaN();
}

/// So that every bin holds the same number of the film's possible values, or nearly.
int fittingBins(const Radiograph &film, const Extremes &range)
{
    const double step = film.modalityLut || film.slope == 0 ? 1.0 : std::abs(film.slope);
    const double possible = std::floor((range.high - range.low) / step + 0.5) + 1;
    const double each = std::ceil(possible / usualBins);
    return std::clamp(static_cast<int>(std::ceil(possible / each)), 1, usualBins);
}

class Counter
{
public:
    Counter(const Radiograph &film, const Extremes &range, int bins)
    {
        m_made.low = range.low;
        m_made.high = range.high;
        m_made.bins.resize(bins > 0 ? bins : fittingBins(film, range));
        m_size = static_cast<double>(m_made.bins.size());
        m_span = range.high - range.low;
    }
    qsizetype binOf(double value) const
    {
        if (!(m_span > 0))
            return 0;
        return static_cast<qsizetype>(
            std::clamp(std::floor((value - m_made.low) / m_span * m_size), 0.0, m_size - 1));
    }
    Histogram &made() { return m_made; }

private:
    Histogram m_made;
    double m_size = 1, m_span = 0;
};

Histogram wideHistogram(const Radiograph &film, int bins)
{
    std::vector<Extremes> parts(bandsOf(film.stored));
    overBands(film.stored, [&](size_t band, auto value) {
        if (!film.isPadding(static_cast<qint64>(value)))
            parts[band].add(static_cast<double>(value));
    });
    Extremes range;
    for (const Extremes &part : parts) {
        if (part.empty())
            continue;
        range.add(modalityValue(film, part.low));
        range.add(modalityValue(film, part.high));
    }
    if (range.empty())
        return {};
    Counter counter(film, range, bins);
    std::vector<QVector<qint64>> counts(parts.size(),
                                        QVector<qint64>(counter.made().bins.size(), 0));
    overBands(film.stored, [&](size_t band, auto value) {
        if (!film.isPadding(static_cast<qint64>(value)))
            ++counts[band].data()[counter.binOf(modalityValue(film, static_cast<double>(value)))];
    });
    for (const auto &part : counts)
        for (qsizetype i = 0; i < part.size(); ++i)
            counter.made().bins[i] += part[i];
    return counter.made();
}

} // namespace

Histogram histogramOf(const Radiograph &film, int bins)
{
    if (film.stored.empty())
        return {};
    if (film.stored.depth() == CV_32S)
        return wideHistogram(film, bins);
    const auto values = countedValues(film);
    Extremes range;
    for (const auto &[value, count] : values)
        range.add(value);
    if (range.empty())
        return {};
    Counter counter(film, range, bins);
    for (const auto &[value, count] : values)
        counter.made().bins[counter.binOf(value)] += count;
    return counter.made();
}

double RegionStatistics::snr() const { return mean / deviation; }

RegionStatistics regionStatistics(const Radiograph &film, const QRectF &rect)
{
    RegionStatistics made;
    made.inMillimetres = hasSpacing(film);
    const QRectF region = rect.normalized();
    // Centres x + 0.5 in [left, right): two regions that touch share no pixel.
    const auto edge = [](double value, int limit) {
        return static_cast<int>(std::clamp(std::ceil(value - 0.5), 0.0, double(limit)));
    };
    const int left = edge(region.left(), film.columns()),
              right = edge(region.right(), film.columns());
    const int top = edge(region.top(), film.rows()), bottom = edge(region.bottom(), film.rows());
    if (left >= right || top >= bottom)
        return made;
    const cv::Mat part = film.stored(cv::Range(top, bottom), cv::Range(left, right));

    if (part.depth() != CV_32S && part.total() > countedFrom) {
        Radiograph counted = film;
        counted.stored = part;
        fromCounts(countedValues(counted), made);
        made.area = static_cast<double>(made.pixels)
            * (made.inMillimetres ? film.rowSpacing * film.columnSpacing : 1.0);
        return made;
    }
    struct Sum {
        qint64 pixels = 0;
        double sum = 0;
        Extremes range;
    };
    const auto counts = [&](auto value) { return !film.isPadding(static_cast<qint64>(value)); };
    // A sum for each band, added in their order: the same digits on any number of cores.
    std::vector<Sum> sums(bandsOf(part));
    overBands(part, [&](size_t band, auto value) {
        if (!counts(value))
            return;
        const double v = modalityValue(film, static_cast<double>(value));
        ++sums[band].pixels;
        sums[band].sum += v;
        sums[band].range.add(v);
    });
    double sum = 0;
    Extremes range;
    for (const Sum &one : sums) {
        made.pixels += one.pixels;
        sum += one.sum;
        if (!one.range.empty()) {
            range.add(one.range.low);
            range.add(one.range.high);
        }
    }
    if (made.pixels == 0)
        return made;
    made.mean = sum / static_cast<double>(made.pixels);
    made.min = range.low;
    made.max = range.high;
    std::vector<double> squares(sums.size(), 0.0);
    overBands(part, [&](size_t band, auto value) {
        if (!counts(value))
            return;
        const double off = modalityValue(film, static_cast<double>(value)) - made.mean;
        squares[band] += off * off;
    });
    double square = 0;
    for (const double one : squares)
        square += one;
    made.deviation = made.pixels > 1 ? std::sqrt(square / static_cast<double>(made.pixels - 1))
                                     : std::numeric_limits<double>::quiet_NaN();
    made.area = static_cast<double>(made.pixels)
        * (made.inMillimetres ? film.rowSpacing * film.columnSpacing : 1.0);
    return made;
}

double contrastToNoise(const RegionStatistics &a, const RegionStatistics &b)
{
    return std::abs(a.mean - b.mean)
        / std::sqrt((a.deviation * a.deviation + b.deviation * b.deviation) / 2);
}

Length distanceBetween(const Radiograph &film, QPointF a, QPointF b)
{
    const QPointF delta = inPlane(film, a, b);
    return {std::hypot(delta.x(), delta.y()), hasSpacing(film)};
}

double angleBetween(const Radiograph &film, QPointF vertex, QPointF a, QPointF b)
{
    const auto direction = [&](QPointF to) { // an angle needs no millimetres, only the proportion
        const QPointF delta = inPlane(film, vertex, to);
        return hasSpacing(film) ? delta : QPointF(delta.x(), delta.y() * film.pixelAspect);
    };
    const QPointF u = direction(a), v = direction(b);
    // atan2 of cross and dot product: exact at 0 and 180 degrees, where an arc cosine is not.
    const double cross = u.x() * v.y() - u.y() * v.x();
    return std::atan2(std::abs(cross), QPointF::dotProduct(u, v)) * 180 / std::numbers::pi;
}

} // namespace synthray
