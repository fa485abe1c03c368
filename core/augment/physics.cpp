// SPDX-License-Identifier: GPL-3.0-or-later
// Radiograph physics in units. At the beginning of a recipe these methods work on the stored
// values, before the window; later ones work on grey levels as if they were stored values.
#include "augment/physics.h"

#include "augment/functionmethod.h"
#include "augment/methods.h"
#include "augment/normalvalues.h"
#include "image/windowing.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Augmentation)
};

constexpr auto group = AugmentationGroup::Physics;

/// The values of an image as a signal that is proportional to exposure.
class Exposure
{
public:
    /// signal: "auto": the end of the scale that is shown dark is high exposure; "high" or "low".
    Exposure(Sample &sample, const QString &signal)
        : m_sample(sample)
    {
        if (sample.radiograph) {
            m_image = *sample.radiograph;
        } else {
            m_image.bitsAllocated = m_image.bitsStored = 16;
            m_image.stored = sample.pixels;
        }
        m_image.rowSpacing = sample.rowSpacing;
        m_image.columnSpacing = sample.columnSpacing;
        const bool inverted = m_image.monochrome1 != m_image.presentationInverse;
        // A falling slope turns the scale once more.
        const bool darkIsHigh = inverted != (m_image.slope < 0);
        const bool high = signal == "high"_L1 || (signal == "auto"_L1 && darkIsHigh);
        m_sign = high ? 1 : -1;
        m_zero = high ? m_image.lowestPossible() : m_image.highestPossible();
        m_image.stored.convertTo(values, CV_32F, m_sign, -m_sign * m_zero);
    }

    const Radiograph &image() const { return m_image; }
    double largest() const { return m_image.highestPossible() - m_image.lowestPossible(); }

    /// Puts changed values back and computes the pixels with the window that they had.
    Result<> apply()
    {
        cv::Mat stored;
        values.convertTo(values, CV_64F, m_sign, m_zero);
        cv::Mat(cv::max(cv::min(values, m_image.highestPossible()), m_image.lowestPossible()))
            .convertTo(stored, m_image.stored.type());
        if (m_image.paddingValue)
            keepPadding(stored);
        VoiChoice choice;
        choice.window = m_sample.window;
        // Without this, new extreme values would change the brightness of the whole image.
        if (!choice.window && m_image.rangeFromPixels && m_image.windows.isEmpty()
            && m_image.voiLuts.isEmpty())
            choice.window = automaticWindow(m_image);
        m_image.stored = stored;
        auto changed = std::make_shared<const Radiograph>(m_image);
        m_sample.pixels = toDisplay(*changed, 16, choice);
        m_sample.window = choice.window;
        // Grey levels stay grey levels: a later step on them starts from the new pixels.
        m_sample.radiograph = m_sample.radiograph ? changed : nullptr;
        return {};
    }

    cv::Mat values; // CV_32F, from 0

private:
    void keepPadding(cv::Mat &stored) const
    {
        for (int y = 0; y < stored.rows; ++y)
            for (int x = 0; x < stored.cols; ++x)
                if (m_image.isPadding(valueAt(m_image.stored, y, x)))
                    m_image.stored(cv::Rect(x, y, 1, 1)).copyTo(stored(cv::Rect(x, y, 1, 1)));
    }
    static qint64 valueAt(const cv::Mat &image, int y, int x)
    {
        switch (image.depth()) {
        case CV_8U:
            return image.at<uchar>(y, x);
        case CV_16U:
            return image.at<ushort>(y, x);
        case CV_16S:
            return image.at<short>(y, x);
        default:
            return image.at<int>(y, x);
        }
    }

    Sample &m_sample;
    Radiograph m_image;
    double m_sign = 1, m_zero = 0;
};

Result<> needSpacing(const Sample &sample, const QString &field)
{
    if (sample.rowSpacing > 0 && sample.columnSpacing > 0)
        return {};
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("%1 is in mm, and '%2' has no pixel spacing.").arg(field, sample.path),
                Tr::tr("Use DICOM images with a spacing, or leave this step out."));
}

/// value = change(value, rng): as forPixels, for CV_32F.
template <class Change> void forValues(cv::Mat &values, Rng &rng, const Change &change)
{
    const quint64 seed = rng.bits();
    forBands(values.rows, 16, [&](int first, int last) {
        for (int y = first; y < last; ++y) {
            Rng own(seed, quint64(y));
            auto *row = values.ptr<float>(y);
            for (int x = 0; x < values.cols; ++x)
                row[x] = float(change(row[x], own));
        }
    });
}

// --- dose -------------------------------------------------------------------------------------

/// At a fraction f of the exposure, a signal S whose noise has the variance gain * S keeps its mean
/// after the gain of the detector is raised by 1 / f, and has the variance gain * S / f: the
/// difference is added.
Result<> dose(Sample &sample, const ParamSet &params, Rng &rng)
{
    Exposure exposure(sample, params.text(u"signal"_s));
    double gain = params.real(u"gain"_s);
    if (gain <= 0)
        gain = photonTransferGain(exposure.values);
    const double added = gain * (1 / (params.real(u"dose"_s) / 100) - 1);
    const NormalValues &normal = NormalValues::table();
    forValues(exposure.values, rng, [&](double v, Rng &own) {
        return v + std::sqrt(std::max(0.0, added * v)) * normal(own);
    });
    return exposure.apply();
}

// --- scatter ----------------------------------------------------------------------------------

/// A fraction of the signal is replaced by its wide blur. The mean stays, as with the exposure
/// control of a device.
Result<> scatter(Sample &sample, const ParamSet &params, Rng &)
{
    Exposure exposure(sample, u"auto"_s);
    const double fraction = params.real(u"fraction"_s) / 100;
    const cv::Size size = exposure.values.size();
    const double sigma = std::max(size.width, size.height) * params.real(u"spread"_s) / 100;
    // The blur is as smooth on a smaller copy.
    const double shrink = std::max(1.0, sigma / 8);
    const cv::Size smaller(std::max(1, int(std::lround(size.width / shrink))),
                           std::max(1, int(std::lround(size.height / shrink))));
    cv::Mat veil;
    cv::resize(exposure.values, veil, smaller, 0, 0, cv::INTER_AREA);
    const double small = std::max(0.1, sigma / shrink);
    cv::GaussianBlur(veil, veil, {}, small, small, cv::BORDER_REFLECT);
    cv::resize(veil, veil, size, 0, 0, cv::INTER_LINEAR);
    cv::addWeighted(exposure.values, 1 - fraction, veil, fraction, 0, exposure.values);
    return exposure.apply();
}

// --- anti-scatter grid ------------------------------------------------------------------------

Result<> gridLines(Sample &sample, const ParamSet &params, Rng &rng)
{
    TRY(needSpacing(sample, params.spec(u"frequency"_s)->labelText() + u" (frequency)"_s));
    Exposure exposure(sample, params.text(u"signal"_s));
    const bool vertical = params.text(u"lines"_s) == "vertical"_L1;
    const double spacing = vertical ? sample.columnSpacing : sample.rowSpacing;
    const double step = 2 * std::numbers::pi * params.real(u"frequency"_s) * spacing;
    const double depth = params.real(u"depth"_s) / 100;
    const double phase = rng.uniform(0, 2 * std::numbers::pi);
    // What is measured over a pixel's width: the lines lose contrast by a sinc.
    const double half = step / 2, blur = half > 0 ? std::sin(half) / half : 1;
    forBands(exposure.values.rows, 16, [&](int first, int last) {
        for (int y = first; y < last; ++y)
            for (int x = 0; x < exposure.values.cols; ++x)
                exposure.values.at<float>(y, x) *= float(
                    1 - depth / 2 * (1 - blur * std::cos(step * (vertical ? x : y) + phase)));
    });
    return exposure.apply();
}

// --- focal spot -------------------------------------------------------------------------------

/// Weights of a strip of 'width' pixels about the middle of a pixel.
cv::Mat stripKernel(double width)
{
    const int radius = int(std::ceil(std::max(width - 1, 0.0) / 2));
    cv::Mat kernel(1, 2 * radius + 1, CV_32F);
    if (width <= 1) {
        kernel.setTo(1);
        return kernel;
    }
    for (int i = -radius; i <= radius; ++i)
        kernel.at<float>(0, i + radius)
            = float((std::min(i + 0.5, width / 2) - std::max(i - 0.5, -width / 2)) / width);
    return kernel;
}

/// A uniform spot of the size f blurs an edge at the magnification m over f (m - 1) at the
/// detector.
Result<> focalSpot(Sample &sample, const ParamSet &params, Rng &)
{
    TRY(needSpacing(sample, params.spec(u"spot"_s)->labelText() + u" (spot)"_s));
    Exposure exposure(sample, u"auto"_s);
    const double blur = params.real(u"spot"_s) * (params.real(u"magnification"_s) - 1);
    cv::sepFilter2D(exposure.values, exposure.values, CV_32F,
                    stripKernel(blur / sample.columnSpacing), stripKernel(blur / sample.rowSpacing),
                    {-1, -1}, 0, cv::BORDER_REFLECT);
    return exposure.apply();
}

// --- collimator -------------------------------------------------------------------------------

/// 0 outside, 1 inside, straight across the penumbra, which is centred on the edge.
double openness(double distance, double penumbra)
{
    return penumbra > 0 ? std::clamp(distance / penumbra + 0.5, 0.0, 1.0)
        : distance > 0  ? 1.0
                        : 0.0;
}

Result<> collimator(Sample &sample, const ParamSet &params, Rng &)
{
    const double penumbra = params.real(u"penumbra"_s);
    if (penumbra > 0)
        TRY(needSpacing(sample, params.spec(u"penumbra"_s)->labelText() + u" (penumbra)"_s));
    Exposure exposure(sample, params.text(u"signal"_s));
    const double dx = penumbra > 0 ? sample.columnSpacing : 1;
    const double dy = penumbra > 0 ? sample.rowSpacing : 1;
    const int w = exposure.values.cols, h = exposure.values.rows;
    const auto at = [&](const QString &id, int length) { return params.real(id) / 100 * length; };
    const double left = at(u"left"_s, w), right = w - at(u"right"_s, w);
    const double upper = at(u"upper"_s, h), lower = h - at(u"lower"_s, h);
    const double through = params.real(u"transmission"_s) / 100;
    std::vector<double> open(size_t(w), 1.0);
    // An edge at 0 % is outside the image, with its penumbra.
    const auto edge = [&](double share, double distance) {
        return share > 0 ? openness(distance, penumbra) : 1.0;
    };
    for (int x = 0; x < w; ++x)
        open[size_t(x)]
            = edge(left, (x + 0.5 - left) * dx) * edge(w - right, (right - x - 0.5) * dx);
    for (int y = 0; y < h; ++y) {
        const double row
            = edge(upper, (y + 0.5 - upper) * dy) * edge(h - lower, (lower - y - 0.5) * dy);
        auto *values = exposure.values.ptr<float>(y);
        for (int x = 0; x < w; ++x)
            values[x] *= float(through + (1 - through) * row * open[size_t(x)]);
    }
    return exposure.apply();
}

Result<> checkCollimator(const ParamSet &params)
{
    for (const auto &[first, second] : {std::pair(u"left"_s, u"right"_s), {u"upper"_s, u"lower"_s}})
        if (params.real(first) + params.real(second) >= 100)
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("%1 and %2 together cover the whole image.").arg(first, second),
                        Tr::tr("Their sum must be less than 100 %."));
    return {};
}

// --- detector ---------------------------------------------------------------------------------

Result<> detectorGain(Sample &sample, const ParamSet &params, Rng &rng)
{
    Exposure exposure(sample, params.text(u"signal"_s));
    const double pixels = params.real(u"pixels"_s) / 100, columns = params.real(u"columns"_s) / 100;
    std::vector<double> gains(size_t(exposure.values.cols));
    for (double &gain : gains)
        gain = 1 + columns * rng.normal();
    const quint64 seed = rng.bits();
    const NormalValues &normal = NormalValues::table();
    forBands(exposure.values.rows, 16, [&](int first, int last) {
        for (int y = first; y < last; ++y) {
            Rng own(seed, quint64(y));
            auto *row = exposure.values.ptr<float>(y);
            for (int x = 0; x < exposure.values.cols; ++x)
                row[x] *= float(gains[size_t(x)] * (1 + pixels * normal(own)));
        }
    });
    return exposure.apply();
}

Result<> deadLines(Sample &sample, const ParamSet &params, Rng &rng)
{
    Exposure exposure(sample, params.text(u"signal"_s));
    const auto kill = [&](qint64 count, int lines, bool columns) {
        std::vector<int> order(static_cast<size_t>(lines));
        for (int i = 0; i < lines; ++i)
            order[size_t(i)] = i;
        rng.shuffle(order);
        for (qint64 i = 0; i < std::min<qint64>(count, lines); ++i) {
            const int line = order[size_t(i)];
            (columns ? exposure.values.col(line) : exposure.values.row(line)).setTo(0);
        }
    };
    kill(params.integer(u"columns"_s), exposure.values.cols, true);
    kill(params.integer(u"rows"_s), exposure.values.rows, false);
    return exposure.apply();
}

ParamSpec signalParam()
{
    ParamSpec spec = choiceParam(
        u"signal"_s, QT_TRANSLATE_NOOP("Params", "High exposure"), u"auto"_s,
        {{u"auto"_s, QT_TRANSLATE_NOOP("Params", "where the image is dark")},
         {u"high"_s, QT_TRANSLATE_NOOP("Params", "high stored values")},
         {u"low"_s, QT_TRANSLATE_NOOP("Params", "low stored values")}},
        QT_TRANSLATE_NOOP("Params",
                          "Which end of the values received most X-rays; the values count as "
                          "proportional to exposure."));
    spec.advanced = true;
    return spec;
}

} // namespace

double photonTransferGain(const cv::Mat &signal)
{
    constexpr int side = 16;
    std::vector<double> gains;
    for (int y = 0; y + side <= signal.rows; y += side)
        for (int x = 0; x + side <= signal.cols; x += side) {
            const cv::Mat block = signal(cv::Rect(x, y, side, side));
            const cv::Scalar mean = cv::mean(block);
            // Immerkær's mask (1996) does not answer to flat or slanted areas; its squared weights
            // add up to 36.
            cv::Mat edges;
            const cv::Mat mask = (cv::Mat_<float>(3, 3) << 1, -2, 1, -2, 4, -2, 1, -2, 1);
            cv::filter2D(block, edges, CV_32F, mask);
            const cv::Mat middle = edges(cv::Rect(1, 1, side - 2, side - 2));
            const double variance = cv::norm(middle, cv::NORM_L2SQR) / (36.0 * middle.total());
            if (mean[0] > 0)
                gains.push_back(variance / mean[0]);
        }
    if (gains.empty())
        return 0;
    std::nth_element(gains.begin(), gains.begin() + gains.size() / 2, gains.end());
    return gains[gains.size() / 2];
}

AugmentationInfo doseInfo()
{
    return method(
        group, u"dose"_s, QT_TRANSLATE_NOOP("Params", "Dose"),
        QT_TRANSLATE_NOOP("Params",
                          "Adds the quantum noise of an exposure with less mAs, on the stored "
                          "values."),
        {realParam(u"dose"_s, QT_TRANSLATE_NOOP("Params", "Dose"), 50, 1, 100, 5, percent,
                   QT_TRANSLATE_NOOP("Params", "mAs in percent of the image's own.")),
         realParam(u"gain"_s, QT_TRANSLATE_NOOP("Params", "Noise gain"), 0, 0, 1e6, 0.1, "",
                   QT_TRANSLATE_NOOP("Params",
                                     "Variance of the noise per stored value in a flat region; 0 "
                                     "measures it in each image.")),
         signalParam()},
        dose, true);
}

AugmentationInfo scatterInfo()
{
    return method(
        group, u"scatter"_s, QT_TRANSLATE_NOOP("Params", "Scatter"),
        QT_TRANSLATE_NOOP("Params",
                          "Veils the image with scattered radiation, as without a grid or in a "
                          "thick patient."),
        {realParam(u"fraction"_s, QT_TRANSLATE_NOOP("Params", "Scatter fraction"), 30, 0, 95, 5,
                   percent,
                   QT_TRANSLATE_NOOP("Params",
                                     "Scattered part of all radiation; small structures lose as "
                                     "much contrast.")),
         realParam(u"spread"_s, QT_TRANSLATE_NOOP("Params", "Spread"), 10, 0.5, 50, 1, percent,
                   QT_TRANSLATE_NOOP("Params",
                                     "Standard deviation of the scatter, in percent of the longer "
                                     "side."))},
        scatter);
}

AugmentationInfo gridLinesInfo()
{
    return method(
        group, u"gridLines"_s, QT_TRANSLATE_NOOP("Params", "Grid lines"),
        QT_TRANSLATE_NOOP("Params",
                          "Adds the shadow of an anti-scatter grid at rest; fine grids alias with "
                          "the pixels, as in real images. Needs pixel spacing."),
        {realParam(u"frequency"_s, QT_TRANSLATE_NOOP("Params", "Lines per mm"), 4, 0.1, 20, 0.5,
                   QT_TRANSLATE_NOOP("Params", "1/mm"),
                   QT_TRANSLATE_NOOP("Params", "Of the grid, measured at the detector.")),
         realParam(u"depth"_s, QT_TRANSLATE_NOOP("Params", "Absorption"), 5, 0, 100, 1, percent,
                   QT_TRANSLATE_NOOP("Params", "Radiation that is lost in the middle of a line.")),
         choiceParam(u"lines"_s, QT_TRANSLATE_NOOP("Params", "Direction"), u"vertical"_s,
                     {{u"vertical"_s, QT_TRANSLATE_NOOP("Params", "vertical")},
                      {u"horizontal"_s, QT_TRANSLATE_NOOP("Params", "horizontal")}},
                     QT_TRANSLATE_NOOP("Params", "Direction of the lines.")),
         signalParam()},
        gridLines, true);
}

AugmentationInfo focalSpotInfo()
{
    return method(
        group, u"focalSpot"_s, QT_TRANSLATE_NOOP("Params", "Focal spot blur"),
        QT_TRANSLATE_NOOP("Params",
                          "Blurs as a larger focal spot does: the spot's size times magnification "
                          "minus 1. Needs pixel spacing."),
        {realParam(
             u"spot"_s, QT_TRANSLATE_NOOP("Params", "Focal spot"), 1.2, 0.05, 5, 0.1, mm,
             QT_TRANSLATE_NOOP("Params", "Its width; the spot counts as uniform and square.")),
         realParam(
             u"magnification"_s, QT_TRANSLATE_NOOP("Params", "Magnification"), 1.5, 1, 5, 0.1, "",
             QT_TRANSLATE_NOOP("Params",
                               "Distance of the detector from the focal spot, divided by that "
                               "of the object."))},
        focalSpot);
}

AugmentationInfo collimatorInfo()
{
    const auto side = [](const QString &id, const char *label) {
        return realParam(
            id, label, 10, 0, 99, 1, percent,
            QT_TRANSLATE_NOOP("Params", "Covered part of the width or height; 0: open."));
    };
    auto info = method(
        group, u"collimator"_s, QT_TRANSLATE_NOOP("Params", "Collimator"),
        QT_TRANSLATE_NOOP("Params",
                          "Covers the borders with the blades of a collimator. The penumbra needs "
                          "pixel spacing; 0 gives sharp edges for any image."),
        {side(u"left"_s, QT_TRANSLATE_NOOP("Params", "Left")),
         side(u"upper"_s, QT_TRANSLATE_NOOP("Params", "Upper")),
         side(u"right"_s, QT_TRANSLATE_NOOP("Params", "Right")),
         side(u"lower"_s, QT_TRANSLATE_NOOP("Params", "Lower")),
         realParam(u"penumbra"_s, QT_TRANSLATE_NOOP("Params", "Penumbra"), 0, 0, 50, 0.5, mm,
                   QT_TRANSLATE_NOOP("Params", "Width from full shadow to full radiation.")),
         realParam(u"transmission"_s, QT_TRANSLATE_NOOP("Params", "Transmission"), 2, 0, 100, 1,
                   percent,
                   QT_TRANSLATE_NOOP("Params", "Radiation that reaches the covered area.")),
         signalParam()},
        collimator);
    info.check = checkCollimator;
    return info;
}

AugmentationInfo detectorGainInfo()
{
    return method(
        group, u"detectorGain"_s, QT_TRANSLATE_NOOP("Params", "Detector gain"),
        QT_TRANSLATE_NOOP("Params",
                          "Varies the sensitivity of pixels and columns, like a detector whose "
                          "flat-field correction is out of date."),
        {realParam(u"pixels"_s, QT_TRANSLATE_NOOP("Params", "Pixels"), 1, 0, 50, 0.5, percent,
                   QT_TRANSLATE_NOOP("Params", "Standard deviation of the pixels' gains.")),
         realParam(u"columns"_s, QT_TRANSLATE_NOOP("Params", "Columns"), 1, 0, 50, 0.5, percent,
                   QT_TRANSLATE_NOOP("Params", "Standard deviation of the columns' gains.")),
         signalParam()},
        detectorGain, true);
}

AugmentationInfo deadLinesInfo()
{
    return method(group, u"deadLines"_s, QT_TRANSLATE_NOOP("Params", "Dead lines"),
                  QT_TRANSLATE_NOOP("Params",
                                    "Switches off columns and rows at random, like broken lines of "
                                    "a flat-panel detector."),
                  {intParam(u"columns"_s, QT_TRANSLATE_NOOP("Params", "Columns"), 1, 0, 1000, "",
                            QT_TRANSLATE_NOOP("Params", "Columns without signal.")),
                   intParam(u"rows"_s, QT_TRANSLATE_NOOP("Params", "Rows"), 0, 0, 1000, "",
                            QT_TRANSLATE_NOOP("Params", "Rows without signal.")),
                   signalParam()},
                  deadLines, true);
}

} // namespace synthray
