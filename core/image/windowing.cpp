// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/windowing.h"

#include "base/parallel.h"
#include "image/colour.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace synthray {

namespace {

constexpr double fullScale = 65535.0;

struct Range {
    double low = 0;
    double high = 0;
    bool empty = true;

    void add(double v)
    {
        low = empty ? v : std::min(low, v);
        high = empty ? v : std::max(high, v);
        empty = false;
    }
};

/// Leaves out the padding of 'without'; null: leaves out nothing.
template <class Pixel> Range storedRange(const cv::Mat &image, const Radiograph *without)
{
    // Integers in the inner loop vectorise; padding is the rare case.
    Pixel low = std::numeric_limits<Pixel>::max();
    Pixel high = std::numeric_limits<Pixel>::lowest();
    bool any = false;
    for (int y = 0; y < image.rows; ++y) {
        const Pixel *row = image.ptr<Pixel>(y);
        if (!without) {
            for (int x = 0; x < image.cols; ++x) {
                low = std::min(low, row[x]);
                high = std::max(high, row[x]);
            }
            any = any || image.cols > 0;
        } else {
            for (int x = 0; x < image.cols; ++x) {
                if (without->isPadding(static_cast<qint64>(row[x])))
                    continue;
                low = std::min(low, row[x]);
                high = std::max(high, row[x]);
                any = true;
            }
        }
    }
    Range range;
    if (any) {
        range.add(static_cast<double>(low));
        range.add(static_cast<double>(high));
    }
    return range;
}

Range storedRange(const cv::Mat &image, const Radiograph *without)
{
    switch (image.depth()) {
    case CV_8U:
        return storedRange<quint8>(image, without);
    case CV_16U:
        return storedRange<quint16>(image, without);
    case CV_16S:
        return storedRange<qint16>(image, without);
    default:
        return storedRange<qint32>(image, without);
    }
}

double lookUp(const Lut &lut, double value)
{
    if (lut.values.isEmpty())
        return value;
    const double index = std::floor(value + 0.5) - lut.firstMapped;
    const auto last = static_cast<double>(lut.values.size() - 1);
    return lut.values.at(static_cast<qsizetype>(std::clamp(index, 0.0, last)));
}

/// Smallest and largest modality value of the pixels. A modality LUT need not be monotonic, so
/// every stored value is looked up.
Range modalityRange(const Radiograph &image, bool withoutPadding)
{
    const Radiograph *without = withoutPadding && image.paddingValue ? &image : nullptr;
    Range stored = storedRange(image.stored, without);
    if (stored.empty) // nothing but padding
        stored = storedRange(image.stored, nullptr);
    Range range;
    if (stored.empty)
        return range;
    if (image.modalityLut && stored.high - stored.low < 70'000) {
        for (double v = stored.low; v <= stored.high; ++v)
            range.add(modalityValue(image, v));
        return range;
    }
    range.add(modalityValue(image, stored.low));
    range.add(modalityValue(image, stored.high));
    return range;
}

/// LINEAR from low to high: C.11.2.1.2 puts the first value at c - 0.5 - (w-1)/2 and the last one
/// at c - 0.5 + (w-1)/2.
VoiWindow windowOver(double low, double high)
{
    return {(low + high) / 2 + 0.5, high - low + 1, VoiFunction::Linear, {}};
}

/// 0..65535, not rounded. Multiplies before dividing, so that integer and half-integer centres and
/// widths give correctly rounded quotients and ties round as on paper.
double throughWindow(const VoiWindow &window, double x)
{
    const double c = window.center;
    switch (window.function) {
    case VoiFunction::Linear: {
        const double w = std::max(window.width, 1.0);
        if (x <= c - 0.5 - (w - 1) / 2)
            return 0;
        if (x > c - 0.5 + (w - 1) / 2)
            return fullScale;
        return (x - (c - 0.5) + (w - 1) / 2) * fullScale / (w - 1);
    }
    case VoiFunction::LinearExact: {
        const double w = std::max(window.width, std::numeric_limits<double>::min());
        if (x <= c - w / 2)
            return 0;
        if (x > c + w / 2)
            return fullScale;
        return (x - c + w / 2) * fullScale / w;
    }
    case VoiFunction::Sigmoid:
        return fullScale
            / (1
               + std::exp(-4 * (x - c)
                          / std::max(window.width, std::numeric_limits<double>::min())));
    }
    return 0;
}

double throughLut(const Lut &lut, double x)
{
    const double top = lut.top > 0 ? lut.top : std::ldexp(1.0, std::clamp(lut.bits, 1, 16)) - 1;
    return std::min(lookUp(lut, x), top) * fullScale / top;
}

/// Everything between a stored value and 0..65535.
class Display
{
public:
    Display(const Radiograph &image, const VoiChoice &voi)
        : m_image(image)
        , m_inverted(image.monochrome1 || image.presentationInverse)
    {
        if (voi.window)
            m_window = *voi.window;
        else if (voi.voiLut >= 0 && voi.voiLut < image.voiLuts.size())
            m_lut = &image.voiLuts.at(voi.voiLut);
        else if (image.windows.isEmpty() && !image.voiLuts.isEmpty())
            m_lut = &image.voiLuts.first();
        else
            m_window = automaticWindow(image);
    }

    quint16 operator()(double stored) const
    {
        const double x = modalityValue(m_image, stored);
        double y = m_lut ? throughLut(*m_lut, x) : throughWindow(m_window, x);
        if (!(y >= 0)) // also catches NaN from a broken slope
            y = 0;
        y = std::min(y, fullScale);
        return static_cast<quint16>(std::floor((m_inverted ? fullScale - y : y) + 0.5));
    }

private:
    const Radiograph &m_image;
    VoiWindow m_window;
    const Lut *m_lut = nullptr;
    bool m_inverted;
};

struct Table {
    int first = 0;
    QVector<quint16> values;
    bool isWhole = false; // covers every pixel value
};

bool fitsTable(const Radiograph &image)
{
    return image.stored.depth() != CV_32S || image.bitsStored <= 16;
}

Table makeTable(const Radiograph &image, const VoiChoice &voi, bool forImage)
{
    const int bits = std::clamp(image.bitsStored, 1, 16);
    int first = image.isSigned ? -(1 << (bits - 1)) : 0;
    int last = first + (1 << bits) - 1;
    bool isWhole = false;
    if (forImage) { // covering only the values that occur is much cheaper for small images
        const Range range = storedRange(image.stored, nullptr);
        if (!range.empty) {
            isWhole = range.low >= first && range.high <= last;
            first = static_cast<int>(std::clamp<double>(range.low, first, last));
            last = static_cast<int>(std::clamp<double>(range.high, first, last));
        }
    }
    Table table{first, QVector<quint16>(last - first + 1), isWhole};
    const Display display(image, voi);
    for (qsizetype i = 0; i < table.values.size(); ++i)
        table.values[i] = display(first + static_cast<double>(i));
    return table;
}

void overRows(const cv::Mat &image, const std::function<void(int, int)> &body)
{
    const qint64 pixels = qint64(image.rows) * image.cols;
    const int parts = static_cast<int>(std::clamp<qint64>(
        pixels / 500'000, 1, std::min(std::max(1, image.rows), 4 * availableThreads())));
    parallelFor(parts, [&](qsizetype part) {
        body(static_cast<int>(image.rows * part / parts),
             static_cast<int>(image.rows * (part + 1) / parts));
    });
}

template <class Stored, class Shown>
void applyTable(const cv::Mat &in, cv::Mat &out, int first, const QVector<Shown> &table,
                bool isWhole)
{
    const Shown *shown = table.constData();
    const int last = static_cast<int>(table.size() - 1);
    overRows(in, [&](int from, int to) {
        for (int y = from; y < to; ++y) {
            const Stored *source = in.ptr<Stored>(y);
            Shown *target = out.ptr<Shown>(y);
            if (isWhole)
                for (int x = 0; x < in.cols; ++x)
                    target[x] = shown[static_cast<int>(source[x]) - first];
            else
                for (int x = 0; x < in.cols; ++x)
                    target[x] = shown[std::clamp(static_cast<int>(source[x]) - first, 0, last)];
        }
    });
}

template <class Shown>
cv::Mat applyTable(const cv::Mat &in, const Table &table, const QVector<Shown> &shown)
{
    cv::Mat out(in.rows, in.cols, sizeof(Shown) == 1 ? CV_8UC1 : CV_16UC1);
    switch (in.depth()) {
    case CV_8U:
        applyTable<quint8>(in, out, table.first, shown, table.isWhole);
        break;
    case CV_16U:
        applyTable<quint16>(in, out, table.first, shown, table.isWhole);
        break;
    case CV_16S:
        applyTable<qint16>(in, out, table.first, shown, table.isWhole);
        break;
    default:
        applyTable<qint32>(in, out, table.first, shown, table.isWhole);
    }
    return out;
}

quint8 narrowed(quint16 v) { return static_cast<quint8>((v + 128u) / 257u); }

template <class From, class To, class Convert>
cv::Mat converted(const cv::Mat &from, const Convert &convert)
{
    CV_Assert(from.depth() == cv::DataType<From>::depth);
    cv::Mat to(from.rows, from.cols, CV_MAKETYPE(cv::DataType<To>::depth, from.channels()));
    const int count = from.cols * from.channels();
    for (int y = 0; y < from.rows; ++y)
        std::transform(from.ptr<From>(y), from.ptr<From>(y) + count, to.ptr<To>(y), convert);
    return to;
}

} // namespace

double modalityValue(const Radiograph &image, double stored)
{
    const double value = stored + static_cast<double>(image.storedOffset);
    if (image.modalityLut)
        return lookUp(*image.modalityLut, value);
    return value * image.slope + image.intercept;
}

VoiWindow automaticWindow(const Radiograph &image)
{
    if (!image.windows.isEmpty())
        return image.windows.first();
    if (!image.voiLuts.isEmpty() && !image.voiLuts.first().values.isEmpty()) {
        const Lut &lut = image.voiLuts.first();
        return windowOver(lut.firstMapped,
                          lut.firstMapped + static_cast<double>(lut.values.size() - 1));
    }
    if (!image.rangeFromPixels)
        return windowOver(image.lowestPossible(), image.highestPossible());
    const Range range = modalityRange(image, true);
    return windowOver(range.low, range.high);
}

VoiWindow fullRangeWindow(const Radiograph &image)
{
    const Range range = modalityRange(image, false);
    return windowOver(range.low, range.high);
}

cv::Mat toDisplay(const Radiograph &image, int bits, const VoiChoice &voi)
{
    if (fitsTable(image)) {
        const Table table = makeTable(image, voi, true);
        if (bits == 8) {
            QVector<quint8> narrow(table.values.size());
            std::transform(table.values.cbegin(), table.values.cend(), narrow.begin(), narrowed);
            return applyTable(image.stored, table, narrow);
        }
        return applyTable(image.stored, table, table.values);
    }
    cv::Mat wide(image.stored.rows, image.stored.cols, CV_16UC1);
    const Display display(image, voi);
    overRows(image.stored, [&](int from, int to) {
        for (int y = from; y < to; ++y) {
            const auto *source = image.stored.ptr<qint32>(y);
            auto *target = wide.ptr<quint16>(y);
            for (int x = 0; x < image.stored.cols; ++x)
                target[x] = display(source[x]);
        }
    });
    return bits == 8 ? toEightBit(wide) : wide;
}

cv::Mat toDisplayColour(const Radiograph &image, const VoiChoice &voi)
{
    Radiograph one = image;
    one.colour.release();
    return changeChannels(image.colour, [&](const cv::Mat &channel) {
        one.stored = channel;
        return toDisplay(one, 16, voi);
    });
}

DisplayLut displayLut8(const Radiograph &image, const VoiChoice &voi)
{
    if (!fitsTable(image))
        return {};
    const Table table = makeTable(image, voi, false);
    DisplayLut lut{table.first, QVector<quint8>(table.values.size())};
    std::transform(table.values.cbegin(), table.values.cend(), lut.values.begin(), narrowed);
    return lut;
}

cv::Mat toEightBit(const cv::Mat &wide) { return converted<quint16, quint8>(wide, narrowed); }

cv::Mat toSixteenBit(const cv::Mat &narrow)
{
    return converted<quint8, quint16>(narrow,
                                      [](quint8 v) { return static_cast<quint16>(v * 257); });
}

} // namespace synthray
