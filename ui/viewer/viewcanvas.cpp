// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/viewcanvas.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTransform>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace synthray {

namespace {

/// Device pixels that are drawn at once: some ms.
constexpr qint64 drawnAtOnce = 1'300'000;
constexpr int restMs = 80; // without a change, before a coarse picture is refined

QImage toScreen(const cv::Mat &grey)
{
    return QImage(grey.data, grey.cols, grey.rows, static_cast<qsizetype>(grey.step),
                  QImage::Format_Grayscale8)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace

ViewCanvas::ViewCanvas(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ViewCanvas::refine);
}

void ViewCanvas::setContent(std::shared_ptr<const ImagePyramid> content)
{
    m_content = std::move(content);
    m_lutValid = false;
    m_image = {};
    m_refining.cancel();
}

void ViewCanvas::setWindow(const std::optional<VoiWindow> &window, int voiLut)
{
    if (m_window == window && m_voiLut == voiLut)
        return;
    m_window = window;
    m_voiLut = voiLut;
    m_lutValid = false;
    m_image = {};
    m_refining.cancel();
}

void ViewCanvas::setInverted(bool inverted)
{
    m_inverted = inverted; // part of the place: the next paint() draws it
}

/// The image's automatic window is passed on explicitly: it must not be computed again from the
/// pixels, nor from the visible part alone.
VoiChoice ViewCanvas::choice() const
{
    VoiChoice result;
    result.window = m_window;
    result.voiLut = m_voiLut;
    if (!m_content || !m_content->radiograph())
        return result;
    const Radiograph &radiograph = *m_content->radiograph();
    if (!m_window && radiograph.windows.isEmpty() && radiograph.voiLuts.isEmpty())
        result.window = m_content->automatic();
    return result;
}

const DisplayLut &ViewCanvas::lut()
{
    if (!m_lutValid) {
        m_lut = m_content && m_content->radiograph() && m_content->isRenderable()
            ? displayLut8(*m_content->radiograph(), choice())
            : DisplayLut();
        m_lutValid = true;
    }
    return m_lut;
}

std::optional<int> ViewCanvas::displayed(double stored)
{
    const DisplayLut &table = lut();
    if (table.values.isEmpty())
        return std::nullopt;
    const double at = std::clamp(stored - table.first, 0.0, double(table.values.size() - 1));
    const int level = table.values[static_cast<qsizetype>(at)];
    return m_inverted ? 255 - level : level;
}

static QImage drawFlat(const ImagePyramid &content, QSizeF scale, QPointF origin,
                       const QRect &target, const DisplayLut &lut, const VoiChoice &choice)
{
    if (!lut.values.isEmpty())
        return content.render(scale, origin, target, lut);
    const cv::Mat values = content.resample(scale, origin, target);
    if (values.empty())
        return {};
    if (values.type() == CV_8UC4)
        return QImage(values.data, values.cols, values.rows, static_cast<qsizetype>(values.step),
                      QImage::Format_RGB32)
            .copy();
    // More than 16 bits: arithmetic instead of a table.
    Radiograph part = *content.radiograph();
    // The float nearest to the largest integer lies above it and would overflow to the smallest.
    const cv::Mat limited = cv::min(values, double(std::nextafter(std::ldexp(1.0f, 31), 0.0f)));
    limited.convertTo(part.stored, CV_32S);
    return toScreen(toDisplay(part, 8, choice));
}

QImage ViewCanvas::draw(const ImagePyramid &content, const Place &place, int step,
                        const DisplayLut &lut, const VoiChoice &choice)
{
    // Each picture pixel covers step x step screen pixels, counted from the view's corner, so that
    // nothing jumps when the picture is refined.
    const QRect &t = place.target;
    const QPoint from(t.left() / step, t.top() / step); // targets lie in the view: never negative
    const QPoint to(t.right() / step, t.bottom() / step);
    QImage image
        = drawFlat(content, place.scale / step, place.origin / step, QRect(from, to), lut, choice);
    if (place.inverted)
        image.invertPixels();
    if (place.mirrored)
        image = image.mirrored(true, false);
    return place.turns == 0 ? image : image.transformed(QTransform().rotate(90 * place.turns));
}

void ViewCanvas::paint(QPainter &painter, const ViewGeometry &geometry)
{
    if (!m_content || !geometry.isValid())
        return;
    const QPointF origin = geometry.origin();
    const QSizeF shown(geometry.image.width() * geometry.scales().width(),
                       geometry.image.height() * geometry.scales().height());
    const Place place{QRectF(origin, shown).toRect()
                          & QRectF(QPointF(), geometry.flatView()).toAlignedRect(),
                      geometry.scales(),
                      origin,
                      geometry.turns,
                      geometry.mirrored,
                      m_inverted};
    if (place.target.isEmpty())
        return;
    if (m_image.isNull() || !(place == m_place)) {
        m_refining.cancel();
        m_place = place;
        const qint64 pixels = qint64(place.target.width()) * place.target.height();
        m_step = 1;
        while (pixels / (m_step * m_step) > drawnAtOnce)
            ++m_step;
        m_image = draw(*m_content, place, m_step, lut(), choice());
        m_fine = m_step == 1;
        if (!m_fine)
            m_rest.start();
    }
    const QTransform turned = geometry.turned();
    if (m_step == 1) {
        painter.drawImage(turned.mapRect(place.target).topLeft(), m_image);
        return;
    }
    const QRect &t = place.target;
    const QRect cells(QPoint(t.left() / m_step, t.top() / m_step),
                      QPoint(t.right() / m_step, t.bottom() / m_step));
    painter.save();
    painter.setClipRect(turned.mapRect(t), Qt::IntersectClip);
    painter.drawImage(turned.mapRect(QRect(cells.topLeft() * m_step, cells.size() * m_step)),
                      m_image);
    painter.restore();
}

void ViewCanvas::refine()
{
    if (m_fine || !m_content || m_image.isNull())
        return;
    // One picture in the background at a time; any change cancels it.
    m_refining.runNewest(
        [content = m_content, place = m_place, table = lut(),
         chosen = choice()](TaskContext &context) {
            return context.stopRequested() ? QImage() : draw(*content, place, 1, table, chosen);
        },
        [this](const QImage &image) {
            m_image = image;
            m_step = 1;
            m_fine = true;
            emit refined();
        });
}

} // namespace synthray

#include "moc_viewcanvas.cpp"
