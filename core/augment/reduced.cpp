// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/reduced.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

cv::Mat shrunk(const cv::Mat &pixels, double factor)
{
    cv::Mat small;
    const cv::Size size(std::max(1, int(std::lround(pixels.cols * factor))),
                        std::max(1, int(std::lround(pixels.rows * factor))));
    cv::resize(pixels, small, size, 0, 0, cv::INTER_AREA);
    return small;
}

void setLimited(ParamSet &params, const ParamSpec &spec, double value)
{
    if (spec.kind == ParamKind::Int)
        value = std::round(value);
    const auto set = params.set(spec.id, std::clamp(value, spec.min, spec.max));
    Q_ASSERT(set);
    Q_UNUSED(set)
}

/// How the strength of noise changes when the result is averaged over 1 / factor^2 pixels: standard
/// deviations by the factor, counts of photons by its inverse square.
struct NoiseParam {
    QLatin1StringView method, param;
    int power;
};
constexpr NoiseParam noiseParams[]{
    {"gaussianNoise"_L1, "sigma"_L1, 1},
    {"speckle"_L1, "sigma"_L1, 1},
    {"poissonNoise"_L1, "photons"_L1, -2},
};

} // namespace

double reductionTo(int side, const cv::Mat &pixels)
{
    const int longer = std::max(pixels.cols, pixels.rows);
    return longer > side ? double(side) / longer : 1;
}

std::shared_ptr<const Radiograph> reduced(const Radiograph &image, double factor)
{
    if (image.stored.depth() == CV_32S) // OpenCV cannot average them
        return {};
    auto small = std::make_shared<Radiograph>(image);
    small->stored = shrunk(image.stored, factor);
    if (!image.colour.empty())
        small->colour = shrunk(image.colour, factor);
    small->columnSpacing *= double(image.stored.cols) / small->stored.cols;
    small->rowSpacing *= double(image.stored.rows) / small->stored.rows;
    return small;
}

Sample reducedSample(const Radiograph &whole, const std::shared_ptr<const Radiograph> &small,
                     const std::optional<VoiWindow> &window, const VoiWindow &automatic)
{
    // Without a window of its own an image has the range of its pixels, which averaging narrows.
    const bool isFromPixels
        = !window && whole.rangeFromPixels && whole.windows.isEmpty() && whole.voiLuts.isEmpty();
    Sample sample = toSample(*small, isFromPixels ? automatic : window);
    sample.radiograph = small;
    return sample;
}

Sample reduced(const Sample &sample, double factor)
{
    if (factor >= 1)
        return sample;
    Sample small = sample;
    small.pixels = shrunk(sample.pixels, factor);
    if (!sample.mask.empty())
        cv::resize(sample.mask, small.mask, small.pixels.size(), 0, 0, cv::INTER_NEAREST);
    const double x = double(small.pixels.cols) / sample.pixels.cols;
    const double y = double(small.pixels.rows) / sample.pixels.rows;
    small.columnSpacing /= x;
    small.rowSpacing /= y;
    for (Box &box : small.boxes) {
        box.x *= x;
        box.width *= x;
        box.y *= y;
        box.height *= y;
    }
    small.radiograph = sample.radiograph ? reduced(*sample.radiograph, factor) : sample.radiograph;
    return small;
}

DrawnStep reduced(DrawnStep step, double factor)
{
    for (auto &chain : step.chains)
        for (DrawnStep &inner : chain)
            inner = reduced(inner, factor);
    const QVector<ParamSpec> specs = step.params.specs();
    for (const ParamSpec &spec : specs) {
        const double value = spec.kind == ParamKind::Int || spec.kind == ParamKind::Real
            ? step.params.real(spec.id)
            : 0;
        if (value != 0 && QLatin1StringView(spec.unit) == "px"_L1)
            setLimited(step.params, spec, value * factor);
        for (const NoiseParam &noise : noiseParams)
            if (step.method == noise.method && spec.id == noise.param)
                setLimited(step.params, spec, value * std::pow(factor, noise.power));
    }
    return step;
}

} // namespace synthray
