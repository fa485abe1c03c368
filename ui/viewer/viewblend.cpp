// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/viewblend.h"

#include "controls/theme.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace synthray {

namespace {
constexpr double reach = 8; // widget pixels on each side of the line
}

std::shared_ptr<const Radiograph> resizedTo(const std::shared_ptr<const Radiograph> &radiograph,
                                            QSize size)
{
    if (!radiograph || size.isEmpty()
        || (radiograph->columns() == size.width() && radiograph->rows() == size.height()))
        return radiograph;
    auto resized = std::make_shared<Radiograph>(*radiograph);
    const bool shrinks
        = size.width() <= radiograph->columns() && size.height() <= radiograph->rows();
    cv::Mat values = radiograph->stored, scaled;
    const int type = values.type();
    if (values.depth() == CV_32S) // OpenCV cannot resample 32-bit integers
        values.convertTo(values, CV_64F);
    cv::resize(values, scaled, cv::Size(size.width(), size.height()), 0, 0,
               shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    scaled.convertTo(resized->stored, type);
    if (!radiograph->colour.empty())
        cv::resize(radiograph->colour, resized->colour, resized->stored.size(), 0, 0,
                   shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    resized->columnSpacing *= double(radiograph->columns()) / size.width();
    resized->rowSpacing *= double(radiograph->rows()) / size.height();
    return resized;
}

cv::Mat displayedDifference(const Radiograph &a, const VoiChoice &voiA, const Radiograph &b,
                            const VoiChoice &voiB, int gain)
{
    const bool inColour = !a.colour.empty() || !b.colour.empty();
    const auto displayed = [inColour](const Radiograph &image, const VoiChoice &voi) {
        if (!image.colour.empty())
            return toEightBit(toDisplayColour(image, voi));
        cv::Mat pixels = toDisplay(image, 8, voi);
        if (inColour)
            cv::cvtColor(pixels, pixels, cv::COLOR_GRAY2RGB);
        return pixels;
    };
    cv::Mat difference;
    cv::absdiff(displayed(a, voiA), displayed(b, voiB), difference);
    if (gain != 1)
        difference.convertTo(difference, CV_8U, gain);
    return difference;
}

BlendLayer::BlendLayer(std::function<void()> repaint)
{
    QObject::connect(&m_canvas, &ViewCanvas::refined, &m_canvas, std::move(repaint));
}

void BlendLayer::setImage(std::shared_ptr<const ImagePyramid> image)
{
    m_canvas.setContent(std::move(image));
}

void BlendLayer::setWindow(const std::optional<VoiWindow> &window, int voiLut)
{
    m_canvas.setWindow(window, voiLut);
}

double BlendLayer::lineAt(const ViewPlace &place) const
{
    return std::round(m_share * place.geometry.view.width()) / place.ratio;
}

void BlendLayer::paint(QPainter &painter, const ViewPlace &place)
{
    if (m_mode == Mode::Off || !place.isValid())
        return;
    const double line = lineAt(place);
    painter.save();
    if (m_mode == Mode::Wipe)
        painter.setClipRect(QRectF(line, 0, place.view().width() - line, place.view().height()),
                            Qt::IntersectClip);
    else
        painter.setOpacity(m_share);
    painter.scale(1 / place.ratio, 1 / place.ratio);
    m_canvas.paint(painter, place.geometry);
    painter.restore();
    if (m_mode != Mode::Wipe)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = place.view().height() / 2;
    painter.setPen(QPen(QColor(0, 0, 0, 150), 3));
    painter.drawLine(QPointF(line, 0), QPointF(line, place.view().height()));
    painter.setPen(QPen(QColor(0xff, 0xc9, 0x6b), 1));
    painter.drawLine(QPointF(line, 0), QPointF(line, place.view().height()));
    painter.setPen(QPen(QColor(0, 0, 0, 150), 1));
    painter.setBrush(QColor(0xff, 0xc9, 0x6b));
    painter.drawRoundedRect(QRectF(line - 5, middle - 16, 10, 32), 5, 5);
    painter.setPen(QPen(QColor(40, 30, 10), 1));
    for (const double x : {-1.5, 1.5})
        painter.drawLine(QPointF(line + x, middle - 6), QPointF(line + x, middle + 6));
}

bool WipeTool::isAt(const QPointF &pos, const ViewPlace &place) const
{
    return m_layer.mode() == BlendLayer::Mode::Wipe
        && std::abs(pos.x() - m_layer.lineAt(place)) <= reach;
}

bool WipeTool::press(const QPointF &pos, const ViewPlace &place)
{
    m_held = isAt(pos, place);
    return m_held;
}

bool WipeTool::move(const QPointF &pos, const ViewPlace &place, bool pressed)
{
    m_hovered = isAt(pos, place);
    if (!pressed || !m_held)
        return false;
    m_moved(std::clamp(pos.x() / std::max(1.0, place.view().width()), 0.0, 1.0));
    return true;
}

std::optional<Qt::CursorShape> WipeTool::cursor() const
{
    return m_held || m_hovered ? std::optional(Qt::SplitHCursor) : std::nullopt;
}

} // namespace synthray
