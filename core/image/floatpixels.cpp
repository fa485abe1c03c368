// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/floatpixels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace synthray {

namespace {

/// Some writers mark unmeasured pixels with larger values; no measured value is that large.
constexpr double unmeasured = 1e30;

/// Whether a value belongs to the picture: neither padding (C.7.6.24) nor infinite nor a marker.
class Measured
{
public:
    Measured(const Radiograph &image, bool isSingle)
    {
        if (!image.floatPadding)
            return;
        const double limit = image.floatPaddingLimit.value_or(*image.floatPadding);
        m_low = std::min(*image.floatPadding, limit);
        m_high = std::max(*image.floatPadding, limit);
        if (isSingle) { // rounded like the pixels
            m_low = static_cast<float>(m_low);
            m_high = static_cast<float>(m_high);
        }
    }
    bool operator()(double v) const
    {
        return std::abs(v) < unmeasured && !(v >= m_low && v <= m_high);
    }

private:
    double m_low = std::numeric_limits<double>::infinity();
    double m_high = -m_low;
};

/// Whether outliers would leave too few of 65,536 steps for the rest: the inner 98 % of a sample of
/// the pixels lie within 1/64 of the range.
template <class Number>
bool hasOutliers(const Number *v, qint64 count, const Measured &isMeasured, double range)
{
    std::vector<double> sample;
    const qint64 step = std::max<qint64>(1, count / 4096);
    for (qint64 i = 0; i < count; i += step)
        if (isMeasured(double(v[i])))
            sample.push_back(double(v[i]));
    std::sort(sample.begin(), sample.end());
    if (sample.size() < 2)
        return false;
    const size_t edge = sample.size() / 100;
    return sample[sample.size() - 1 - edge] - sample[edge] < range / 64;
}

template <class Number> void quantise(const cv::Mat &samples, Radiograph &image)
{
    // Quantises the range from the smallest to the largest value to 65,536 steps, or to 2^31 if
    // there are outliers. Modality values match the file's to half a step. Padding and NaN become
    // the smallest value.
    const auto *v = samples.ptr<Number>();
    const auto count = static_cast<qint64>(samples.total());
    const Measured isMeasured(image, sizeof(Number) == sizeof(float));
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (qint64 i = 0; i < count; ++i)
        if (isMeasured(double(v[i]))) {
            low = std::min(low, double(v[i]));
            high = std::max(high, double(v[i]));
        }
    if (low > high)
        low = high = 0;
    const bool isWide = hasOutliers(v, count, isMeasured, high - low);
    const double steps = isWide ? 2147483647.0 : 65535.0;
    const double step = high > low ? (high - low) / steps : 1;
    image.bitsStored = image.bitsAllocated = isWide ? 32 : 16;
    image.isSigned = isWide; // CV_32S; all values are positive
    image.stored.create(samples.rows, samples.cols, isWide ? CV_32SC1 : CV_16UC1);
    const auto quantised = [&](double x) {
        if (!isMeasured(x)) // positive infinity becomes the largest value
            return x > high && !std::isfinite(x) ? steps : 0.0;
        return std::clamp((x - low) / step + 0.5, 0.0, steps);
    };
    for (qint64 i = 0; i < count; ++i) {
        if (isWide)
            image.stored.ptr<qint32>()[i] = qint32(quantised(double(v[i])));
        else
            image.stored.ptr<quint16>()[i] = quint16(quantised(double(v[i])));
    }
    image.intercept += image.slope * low;
    image.slope *= step;
}

} // namespace

void setFloatPixels(const cv::Mat &samples, Radiograph &image)
{
    if (samples.depth() == CV_32F)
        quantise<float>(samples, image);
    else
        quantise<double>(samples, image);
}

} // namespace synthray
