// SPDX-License-Identifier: GPL-3.0-or-later
// Pixels halved again and again, so that drawing costs what the screen shows, not what the film
// holds; and what a viewer needs to know of a film before it draws it. Built in any thread.
#pragma once

#include "image/radiograph.h"

#include <QImage>
#include <QRect>
#include <QVector>

#include <memory>

namespace synthray {

class FilmPyramid
{
public:
    /// All of these may be called in a worker. They read every pixel once.
    static std::shared_ptr<const FilmPyramid> build(std::shared_ptr<const Radiograph> film);
    static std::shared_ptr<const FilmPyramid> build(const QImage &image);

    const std::shared_ptr<const Radiograph> &film() const { return m_film; } // null for pictures
    QSize size() const { return m_size; }

    /// What Automatic resolves to, the whole range, and more windows for the keys 1 to 9: the file's
    /// own first, then ones that fit most radiographs.
    struct NamedWindow {
        QString name;
        VoiWindow window;
    };
    const VoiWindow &automatic() const { return m_automatic; }
    const VoiWindow &fullRange() const { return m_fullRange; }
    const QVector<NamedWindow> &presets() const { return m_presets; }

    /// The part 'target' of a picture that is drawn with 'scale' screen pixels a film pixel and its
    /// upper left corner at 'origin'. Values are still stored ones (CV_8U, 16U, 16S or 32F), or
    /// CV_8UC4 for pictures. Smooth when shrunk or slightly enlarged; square pixels from scale 8 on.
    cv::Mat resample(double scale, QPointF origin, const QRect &target) const;

private:
    void addLevels(const cv::Mat &base);
    void findWindows();

    std::shared_ptr<const Radiograph> m_film;
    QImage m_image; // keeps the memory behind level 0 of a picture
    QSize m_size;
    QVector<cv::Mat> m_levels; // each half the size of the one before
    VoiWindow m_automatic, m_fullRange;
    QVector<NamedWindow> m_presets;
};

} // namespace synthray
