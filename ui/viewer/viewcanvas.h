// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the pixels of a view. While something moves, a large view is drawn at a fraction of the
// screen's resolution and refined in the background once it rests.
#pragma once

#include "base/taskscope.h"
#include "image/windowing.h"
#include "viewer/imagepyramid.h"
#include "viewer/viewgeometry.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QPainter;

namespace synthray {

class ViewCanvas : public QObject
{
    Q_OBJECT

public:
    explicit ViewCanvas(QObject *parent = nullptr);

    void setContent(std::shared_ptr<const ImagePyramid> content);
    /// The window for drawing; nullopt: the VOI LUT of that number, or the image's own window.
    void setWindow(const std::optional<VoiWindow> &window, int voiLut = -1);
    void setInverted(bool inverted);
    /// In device pixels. Takes some ms for any size of image and view.
    void paint(QPainter &painter, const ViewGeometry &geometry);
    /// What paint() shows for one stored value; nullopt for images without a table.
    std::optional<int> displayed(double stored);

signals:
    void refined(); // paint again

private:
    struct Place {
        QRect target; // device pixels of the flat view, as the others
        QSizeF scale;
        QPointF origin;
        int turns = 0;
        bool mirrored = false, inverted = false;
        bool operator==(const Place &) const = default;
    };
    static QImage draw(const ImagePyramid &content, const Place &place, int step,
                       const DisplayLut &lut, const VoiChoice &choice);
    const DisplayLut &lut();
    VoiChoice choice() const;
    void refine();

    std::shared_ptr<const ImagePyramid> m_content;
    std::optional<VoiWindow> m_window;
    int m_voiLut = -1;
    bool m_inverted = false;
    DisplayLut m_lut;
    bool m_lutValid = false;
    Place m_place;
    QImage m_image; // null: nothing drawn yet
    int m_step = 1; // screen pixels per pixel of m_image
    bool m_fine = false;
    QTimer m_rest;
    TaskScope m_refining{TaskOptions{.patience = 0}}; // its tasks own all data they use
};

} // namespace synthray
