// SPDX-License-Identifier: GPL-3.0-or-later
// Layers for what files mark on an image: labelled boxes and DICOM overlay planes.
#pragma once

#include "dataset/box.h"
#include "dicom/overlays.h"
#include "viewer/viewtool.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QStringList>

namespace synthray {

class BoxLayer : public ViewLayer
{
public:
    /// 'classes': those of the set, in order, so that a class has the same colour as in the charts.
    void setBoxes(const QVector<Box> &boxes, const QStringList &classes);
    bool isEmpty() const { return m_boxes.isEmpty(); }
    void setVisible(bool visible) { m_visible = visible; }
    void paint(QPainter &painter, const ViewPlace &place) override;
    const QVector<QRectF> &labels() const { return m_placed; } // where they were painted last

private:
    /// A cached label: laying out 40 texts at each step of a drag takes longer than painting the
    /// image.
    struct Label {
        QString text;
        QColor color;
        QImage image;
    };
    const QImage &labelImage(const QString &text, const QColor &color, const QFont &font,
                             double ratio);

    QVector<Box> m_boxes;
    QVector<int> m_colors; // parallel to m_boxes: index into the theme's series
    QVector<Label> m_labels;
    QVector<QRectF> m_placed;
    QFont m_labelFont;
    double m_labelRatio = 0;
    bool m_visible = true;
};

class OverlayLayer : public ViewLayer
{
public:
    void setPlanes(const QVector<OverlayPlane> &planes);
    bool isEmpty() const { return m_planes.isEmpty(); }
    void setVisible(bool visible) { m_visible = visible; }
    void paint(QPainter &painter, const ViewPlace &place) override;

private:
    /// A plane scaled to its size on the screen: one-pixel lines stay visible when it is shrunk.
    struct Shown {
        QSize size;
        QImage image;
    };
    QVector<OverlayPlane> m_planes;
    QVector<Shown> m_shown;
    bool m_visible = false;
};

} // namespace synthray
