// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/viewlayers.h"

#include "controls/theme.h"
#include "viewer/viewoverlay.h"

#include <QPainter>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace synthray {

namespace {

const QColor planeColor(0xff, 0xd2, 0x4d);

/// The theme's colours for dark ground: images are dark in both themes.
QColor boxColor(int number)
{
    static const QVector<QColor> colors{{0x4f, 0xb3, 0xa5}, {0xe2, 0xa6, 0x5b}, {0x7e, 0xa6, 0xe8},
                                        {0xd9, 0x8b, 0xb9}, {0xc3, 0xcc, 0x6a}, {0xa5, 0x98, 0xf2},
                                        {0xe0, 0x76, 0x6b}, {0x98, 0xa1, 0xb0}};
    return colors.at(number % colors.size());
}

/// The plane's colour where the mask is set. Opacity is three times the share of the screen pixel
/// that is set.
QImage tinted(const cv::Mat &mask, QSize size)
{
    cv::Mat part;
    if (size.width() < mask.cols || size.height() < mask.rows)
        cv::resize(mask, part, cv::Size(size.width(), size.height()), 0, 0, cv::INTER_AREA);
    else
        part = mask;
    QImage image(part.cols, part.rows, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < part.rows; ++y) {
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(y));
        const auto *from = part.ptr<quint8>(y);
        for (int x = 0; x < part.cols; ++x) {
            const int alpha = std::min(255, from[x] * 3);
            to[x] = qPremultiply(
                qRgba(planeColor.red(), planeColor.green(), planeColor.blue(), alpha));
        }
    }
    return image;
}

/// Inside 'rect', without overlap: colours may be translucent.
void paintFrame(QPainter &painter, const QRectF &rect, double width, const QColor &color)
{
    if (rect.width() <= 2 * width || rect.height() <= 2 * width) {
        if (rect.isValid())
            painter.fillRect(rect, color);
        return;
    }
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), width), color);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - width, rect.width(), width), color);
    painter.fillRect(QRectF(rect.left(), rect.top() + width, width, rect.height() - 2 * width),
                     color);
    painter.fillRect(
        QRectF(rect.right() - width, rect.top() + width, width, rect.height() - 2 * width), color);
}

} // namespace

void BoxLayer::setBoxes(const QVector<Box> &boxes, const QStringList &classes)
{
    m_boxes = boxes;
    m_labels.clear();
    m_colors.clear();
    QStringList others; // labels that are not a class of the set
    for (const Box &box : boxes) {
        qsizetype number = classes.indexOf(box.label);
        if (number < 0) {
            if (!others.contains(box.label))
                others << box.label;
            number = classes.size() + others.indexOf(box.label);
        }
        m_colors << static_cast<int>(number);
    }
}

void BoxLayer::paint(QPainter &painter, const ViewPlace &place)
{
    m_placed.clear();
    if (!m_visible || !place.isValid())
        return;
    // Filled strips on whole screen pixels: smoothed lines cost several times as much.
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double line = std::max(1.0, std::round(1.6 * place.ratio)) / place.ratio;
    const auto whole = [&](double value) { return std::round(value * place.ratio) / place.ratio; };
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const Box &box = m_boxes[i];
        const QRectF exact = place.toWidget(QRectF(box.x, box.y, box.width, box.height));
        if (!exact.adjusted(-4, -4, 4, 4).intersects(place.view()))
            continue;
        const QRectF rect(
            QPointF(whole(exact.left() - line / 2), whole(exact.top() - line / 2)),
            QPointF(whole(exact.right() + line / 2), whole(exact.bottom() + line / 2)));
        const double edge = 1 / place.ratio;
        const QColor shade(0, 0, 0, 150);
        paintFrame(painter, rect.adjusted(-edge, -edge, edge, edge), edge, shade);
        paintFrame(painter, rect, line, boxColor(m_colors[i]));
        paintFrame(painter, rect.adjusted(line, line, -line, -line), edge, shade);
    }
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const Box &box = m_boxes[i];
        const QRectF rect = place.toWidget(QRectF(box.x, box.y, box.width, box.height));
        if (box.label.isEmpty() || !rect.intersects(place.view()))
            continue;
        const QImage &image
            = labelImage(box.label, boxColor(m_colors[i]), painter.font(), place.ratio);
        const QSizeF size = QSizeF(image.size()) / image.devicePixelRatio();
        const QRectF label
            = freeLabel(place.view(),
                        {rect.topLeft() - QPointF(0, size.height()),
                         rect.bottomLeft() + QPointF(0, 2), rect.topLeft() + QPointF(3, 3)},
                        size, m_placed);
        m_placed << QRectF(QPointF(whole(label.x()), whole(label.y())), size);
        painter.drawImage(m_placed.last().topLeft(), image);
    }
}

const QImage &BoxLayer::labelImage(const QString &text, const QColor &color, const QFont &font,
                                   double ratio)
{
    if (font != m_labelFont || ratio != m_labelRatio) {
        m_labels.clear();
        m_labelFont = font;
        m_labelRatio = ratio;
    }
    for (const Label &label : std::as_const(m_labels))
        if (label.text == text && label.color == color)
            return label.image;
    const QSizeF size = labelSize(m_labelFont, {text});
    QImage image((size * ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter drawing(&image);
    drawing.setRenderHint(QPainter::Antialiasing);
    drawing.setFont(m_labelFont);
    paintLabel(drawing, QRectF(QPointF(-9, -9), size + QSizeF(18, 18)), QPointF(0, 0), {text},
               color);
    drawing.end();
    m_labels.append({text, color, image});
    return m_labels.last().image;
}

void OverlayLayer::setPlanes(const QVector<OverlayPlane> &planes)
{
    m_planes = planes;
    m_shown = QVector<Shown>(planes.size());
}

void OverlayLayer::paint(QPainter &painter, const ViewPlace &place)
{
    if (!m_visible || !place.isValid())
        return;
    const ViewPlace flat = place.flat();
    for (qsizetype i = 0; i < m_planes.size(); ++i) {
        const OverlayPlane &plane = m_planes[i];
        if (plane.mask.empty())
            continue;
        const QRectF target
            = flat.toWidget(QRectF(plane.column, plane.row, plane.mask.cols, plane.mask.rows));
        const QSize size(std::clamp(static_cast<int>(std::lround(target.width() * place.ratio)), 1,
                                    plane.mask.cols),
                         std::clamp(static_cast<int>(std::lround(target.height() * place.ratio)), 1,
                                    plane.mask.rows));
        Shown &shown = m_shown[i];
        if (shown.size != size)
            shown = {size, tinted(plane.mask, size)};
        // Only the visible part: Qt would scale the rest as well.
        const QRectF seen = target & flat.view();
        if (seen.isEmpty())
            continue;
        painter.save();
        painter.setTransform(place.turned(), true);
        const double sx = shown.image.width() / target.width(),
                     sy = shown.image.height() / target.height();
        painter.drawImage(seen, shown.image,
                          QRectF((seen.left() - target.left()) * sx,
                                 (seen.top() - target.top()) * sy, seen.width() * sx,
                                 seen.height() * sy));
        painter.restore();
        if (!plane.label.isEmpty() && seen.width() > 60)
            paintLabel(painter, place.view(), place.turned().mapRect(seen).topRight(),
                       {plane.label}, planeColor);
    }
}

} // namespace synthray
