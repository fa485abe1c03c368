// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of an augmented image still shows the image: not fill beyond its border, not a cover.
#pragma once

#include "augment/pipeline.h"

namespace synthray {

/// A mask as the step moves pixels: without interpolation, and what the step adds is 0.
Result<cv::Mat> movedMask(const DrawnStep &step, const cv::Mat &mask, quint64 seed, quint64 epoch,
                          quint64 index);

/// Follows the steps on a mask of at most 256 pixels a side, enough for a share in percent.
class ShownPart
{
public:
    /// Steps that move pixels, and those that cover some.
    enum class Steps { Moving, MovingAndCovering };
    ShownPart(cv::Size image, Steps steps);
    /// Other steps change nothing.
    Result<> apply(const DrawnStep &step, quint64 seed, quint64 epoch, quint64 index);
    /// 0..1 of the pixels so far that show nothing of the image.
    double blankShare() const;

private:
    Steps m_steps;
    cv::Mat m_shown; // white where the pixels show a part of the image
    double m_factor; // of the reduction
};

/// The share of the result that lies beyond the image, 0 to 1: what steps that move pixels leave to
/// be filled with one grey level.
Result<double> shareBeyond(const QVector<DrawnStep> &steps, cv::Size image, quint64 seed,
                           quint64 epoch, quint64 index);

} // namespace synthray
