// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/shownpart.h"

#include "augment/reduced.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int maskSide = 256;
constexpr double white = 65535;

} // namespace

Result<cv::Mat> movedMask(const DrawnStep &step, const cv::Mat &mask, quint64 seed, quint64 epoch,
                          quint64 index)
{
    DrawnStep plain = step;
    plain.chains.clear();
    for (const auto &[id, value] : {std::pair(u"filter"_s, QVariant(u"nearest"_s)), {u"fill"_s, 0}})
        if (plain.params.spec(id))
            TRY(plain.params.set(id, value));
    Sample sample;
    mask.convertTo(sample.pixels, CV_16U);
    auto changed = Pipeline::apply({plain}, sample, seed, epoch, index);
    TRY(changed);
    changed->pixels.convertTo(changed->pixels, mask.depth());
    return changed->pixels;
}

ShownPart::ShownPart(cv::Size image, Steps steps)
    : m_steps(steps)
    , m_factor(std::min(1.0, double(maskSide) / std::max({image.width, image.height, 1})))
{
    const auto side
        = [this](int pixels) { return std::max(1, int(std::lround(pixels * m_factor))); };
    m_shown = cv::Mat(side(image.height), side(image.width), CV_16UC1, cv::Scalar(white));
}

Result<> ShownPart::apply(const DrawnStep &step, quint64 seed, quint64 epoch, quint64 index)
{
    const AugmentationInfo *info = findAugmentation(step.method);
    const bool matters = info
        && (info->group == AugmentationGroup::Position
            || (info->group == AugmentationGroup::Occlusion
                && m_steps == Steps::MovingAndCovering));
    if (!matters || m_shown.empty())
        return {};
    auto moved = movedMask(reduced(step, m_factor), m_shown, seed, epoch, index);
    TRY(moved);
    m_shown = std::move(*moved);
    return {};
}

double ShownPart::blankShare() const
{
    return m_shown.empty() ? 1 : 1 - cv::countNonZero(m_shown) / double(m_shown.total());
}

Result<double> shareBeyond(const QVector<DrawnStep> &steps, cv::Size image, quint64 seed,
                           quint64 epoch, quint64 index)
{
    ShownPart shown(image, ShownPart::Steps::Moving);
    for (const DrawnStep &step : steps)
        TRY(shown.apply(step, seed, epoch, index));
    return shown.blankShare();
}

} // namespace synthray
