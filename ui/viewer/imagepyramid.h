// SPDX-License-Identifier: GPL-3.0-or-later
// An image at successively halved sizes, so that the cost of drawing depends on the screen, not on
// the image; and the windows that a viewer offers for it. Can be built in any thread.
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
    /// All of these may be called in a worker. They read every pixel once. Null when 'context'
    /// requests a stop.
    static std::shared_ptr<const ImagePyramid> build(std::shared_ptr<const Radiograph> radiograph,
                                                     const JobContext *context = nullptr);
    static std::shared_ptr<const ImagePyramid> build(const QImage &image);
    /// Pixels with the window already applied (8 or 16 bits, full range): no window is computed,
    /// which saves reading them once more. Of three channels (RGB) they become a picture.
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

    /// The part 'target' of the image drawn at 'scale' screen pixels per image pixel (to the right,
    /// down) with its upper left corner at 'origin'. Values are stored values (CV_8U, 16U, 16S or
    /// 32F), or CV_8UC4 for pictures. Smooth when shrunk or slightly enlarged; single pixels are
    /// visible from scale 8 on.
    cv::Mat resample(QSizeF scale, QPointF origin, const QRect &target) const;
    /// The same for images of up to 16 bits, as grey levels of the table (Format_RGB32), on all
    /// cores.
    QImage render(QSizeF scale, QPointF origin, const QRect &target, const DisplayLut &lut) const;
    /// Whether render() can draw it; otherwise use resample().
    bool isRenderable() const;

private:
    bool addLevels(const cv::Mat &base, const JobContext *context = nullptr); // false: stopped
    struct Level {
        cv::Mat pixels;
        QSizeF scale; // screen pixels per pixel of the level
        QPointF origin; // of these pixels on the screen
    };
    Level levelFor(QSizeF scale, QPointF origin, const QRect &target) const;
    void findWindows();

    std::shared_ptr<const Radiograph> m_radiograph;
    QImage m_image; // keeps the memory behind level 0 of a picture
    QSize m_size;
    QVector<cv::Mat> m_levels; // each half the size of the previous one
    VoiWindow m_automatic, m_fullRange;
    QVector<WindowPreset> m_presets;
};

/// Whether a window of one image means the same for the other: same depth, sign and modality
/// values.
bool sameValues(const ImagePyramid *a, const ImagePyramid *b);

} // namespace synthray
