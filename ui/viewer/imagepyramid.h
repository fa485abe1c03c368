// SPDX-License-Identifier: GPL-3.0-or-later
// Pixels halved again and again, so that drawing costs what the screen shows, not what the image
// holds; and what a viewer needs to know of an image before it draws it. Built in any thread.
#pragma once

#include "image/windowpresets.h"

#include <QImage>
#include <QRect>
#include <QVector>

#include <memory>

namespace synthray {

struct DisplayLut;
class JobContext;

class ImagePyramid
{
public:
    /// All of these may be called in a worker. They read every pixel once.
    /// Null where 'context' asks for a stop meanwhile.
    static std::shared_ptr<const ImagePyramid> build(std::shared_ptr<const Radiograph> radiograph,
                                                     const JobContext *context = nullptr);
    static std::shared_ptr<const ImagePyramid> build(const QImage &image);
    /// Pixels whose window has been applied already (8 or 16 bits, full range): no window is looked
    /// for in them, which saves reading them once more.
    static std::shared_ptr<const ImagePyramid> buildRendered(cv::Mat pixels);

    const std::shared_ptr<const Radiograph> &radiograph() const
    {
        return m_radiograph;
    } // null for pictures
    QSize size() const { return m_size; }

    /// What Automatic resolves to, the whole range, and more windows (the first nine have the keys
    /// 1 to 9).
    const VoiWindow &automatic() const { return m_automatic; }
    const VoiWindow &fullRange() const { return m_fullRange; }
    const QVector<WindowPreset> &presets() const { return m_presets; }

    /// The part 'target' of a picture that is drawn with 'scale' screen pixels an image pixel and
    /// its upper left corner at 'origin'. Values are still stored ones (CV_8U, 16U, 16S or 32F), or
    /// CV_8UC4 for pictures. Smooth when shrunk or slightly enlarged; square pixels from scale 8
    /// on.
    cv::Mat resample(double scale, QPointF origin, const QRect &target) const;
    /// The same for images of up to 16 bits, as grey levels of the table (Format_RGB32), on all
    /// cores.
    QImage render(double scale, QPointF origin, const QRect &target, const DisplayLut &lut) const;
    /// Whether render() can draw it; others go through resample().
    bool isRenderable() const;

private:
    bool addLevels(const cv::Mat &base, const JobContext *context = nullptr); // false: stopped
    struct Level {
        cv::Mat pixels;
        double scale = 1; // screen pixels a pixel of the level
    };
    Level levelFor(double scale) const;
    void findWindows();

    std::shared_ptr<const Radiograph> m_radiograph;
    QImage m_image; // keeps the memory behind level 0 of a picture
    QSize m_size;
    QVector<cv::Mat> m_levels; // each half the size of the one before
    VoiWindow m_automatic, m_fullRange;
    QVector<WindowPreset> m_presets;
};

/// Whether a window of one image means the same for the other: same depth, sign and modality
/// values.
bool sameValues(const ImagePyramid *a, const ImagePyramid *b);

} // namespace synthray
