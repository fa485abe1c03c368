// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/viewmarktools.h"

#include "viewer/viewoverlay.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace synthray {

namespace {

constexpr double handleReach = 9, lineReach = 5; // widget pixels
constexpr double dragFrom = 4; // a shorter drag is a click
const QColor lineColor(0x6f, 0xd6, 0xc7), chosenColor(0xff, 0xc9, 0x6b), haloColor(0, 0, 0, 170);

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

double toSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double lengthSquared = QPointF::dotProduct(along, along);
    const double share = lengthSquared > 0
        ? std::clamp(QPointF::dotProduct(p - a, along) / lengthSquared, 0.0, 1.0)
        : 0;
    return distance(p, a + along * share);
}

/// The lines of a mark, in widget coordinates.
QVector<QPair<QPointF, QPointF>> linesOf(const Mark &mark, const ViewPlace &place)
{
    QVector<QPointF> corners;
    for (const QPointF &point : mark.handles())
        corners << place.toWidget(point);
    QVector<QPair<QPointF, QPointF>> lines;
    for (qsizetype i = 0; i + 1 < corners.size(); ++i)
        lines.append({corners[i], corners[i + 1]});
    if (mark.kind == Mark::Kind::Region && corners.size() == 4)
        lines.append({corners[3], corners[0]});
    return lines;
}

} // namespace

std::optional<MarkTool::Grip> MarkTool::gripAt(const QPointF &pos, const ViewPlace &place) const
{
    const auto &all = m_marks.all();
    for (auto i = static_cast<int>(all.size()) - 1; i >= 0; --i) {
        const auto handles = all[i].handles();
        for (int h = 0; h < handles.size(); ++h)
            if (distance(place.toWidget(handles[h]), pos) <= handleReach)
                return Grip{i, h};
    }
    for (auto i = static_cast<int>(all.size()) - 1; i >= 0; --i)
        for (const auto &[a, b] : linesOf(all[i], place))
            if (toSegment(pos, a, b) <= lineReach)
                return Grip{i, -1};
    return std::nullopt;
}

bool MarkTool::press(const QPointF &pos, const ViewPlace &place)
{
    m_held = gripAt(pos, place);
    m_last = place.toImage(pos);
    m_marks.select(m_held ? m_held->mark : -1);
    return m_held.has_value();
}

bool MarkTool::move(const QPointF &pos, const ViewPlace &place, bool pressed)
{
    if (!pressed) {
        m_hovered = gripAt(pos, place);
        return false;
    }
    if (!m_held || m_held->mark >= m_marks.all().size())
        return false;
    const QPointF image = place.toImage(pos);
    Mark mark = m_marks.all()[m_held->mark];
    if (m_held->handle >= 0) {
        mark.moveHandle(m_held->handle, image);
    } else {
        // The whole mark stops at the image's edge instead of being squeezed there.
        QRectF box(mark.points.first(), QSizeF());
        for (const QPointF &point : std::as_const(mark.points)) {
            box.setLeft(std::min(box.left(), point.x()));
            box.setRight(std::max(box.right(), point.x()));
            box.setTop(std::min(box.top(), point.y()));
            box.setBottom(std::max(box.bottom(), point.y()));
        }
        const QRectF whole = place.image();
        const QPointF by(
            std::clamp(image.x() - m_last.x(), -box.left(), whole.right() - box.right()),
            std::clamp(image.y() - m_last.y(), -box.top(), whole.bottom() - box.bottom()));
        for (QPointF &point : mark.points)
            point += by;
        m_last += by;
    }
    m_marks.setMark(m_held->mark, mark);
    return true;
}

void MarkTool::release(const QPointF &, const ViewPlace &) { m_held.reset(); }

bool MarkTool::key(int key)
{
    if (m_marks.selected() < 0)
        return false;
    if (key == Qt::Key_Escape) {
        m_marks.select(-1);
        return true;
    }
    if (key != Qt::Key_Delete && key != Qt::Key_Backspace)
        return false;
    m_held.reset();
    m_hovered.reset();
    m_marks.remove(m_marks.selected());
    return true;
}

std::optional<Qt::CursorShape> MarkTool::cursor() const
{
    const auto &grip = m_held ? m_held : m_hovered;
    if (!grip)
        return std::nullopt;
    return grip->handle >= 0 ? Qt::PointingHandCursor : Qt::SizeAllCursor;
}

// Drawing ----------------------------------------------------------------------------------------

void DrawTool::place(const QPointF &image)
{
    Mark mark = m_marks.all()[m_pending];
    mark.points.last() = image;
    m_marks.setMark(m_pending, mark);
}

bool DrawTool::press(const QPointF &pos, const ViewPlace &at)
{
    m_pressed = pos;
    if (m_pending >= m_marks.all().size())
        m_pending = -1;
    if (m_pending >= 0) {
        place(at.toImage(pos));
        return true;
    }
    if (gripAt(pos, at))
        return MarkTool::press(pos, at);
    m_held.reset();
    const QPointF image = at.toImage(pos);
    m_pending = m_marks.add({m_kind, {image, image}});
    return true;
}

bool DrawTool::move(const QPointF &pos, const ViewPlace &at, bool pressed)
{
    if (m_pending >= m_marks.all().size())
        m_pending = -1;
    if (m_pending < 0)
        return MarkTool::move(pos, at, pressed);
    place(at.toImage(pos));
    return true;
}

void DrawTool::release(const QPointF &pos, const ViewPlace &at)
{
    if (m_pending < 0 || m_pending >= m_marks.all().size()) {
        MarkTool::release(pos, at);
        return;
    }
    Mark mark = m_marks.all()[m_pending];
    const qsizetype count = mark.points.size();
    const QPointF before = at.toWidget(mark.points[count - 2]);
    if (distance(before, at.toWidget(mark.points.last())) < dragFrom)
        return; // a click: the point follows the pointer until the next one
    if (count == Mark::pointsOf(m_kind)) {
        m_pending = -1;
        return;
    }
    mark.points.append(mark.points.last());
    m_marks.setMark(m_pending, mark);
}

void DrawTool::giveUp()
{
    if (m_pending >= 0)
        m_marks.remove(m_pending);
    m_pending = -1;
}

bool DrawTool::key(int key)
{
    if (key == Qt::Key_Escape) {
        if (m_pending >= 0)
            giveUp();
        else
            m_leave();
        return true;
    }
    if (m_pending >= 0 && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        giveUp();
        return true;
    }
    return MarkTool::key(key);
}

std::optional<Qt::CursorShape> DrawTool::cursor() const
{
    if (m_pending < 0)
        if (const auto shape = MarkTool::cursor())
            return shape;
    return Qt::CrossCursor;
}

// Painting ---------------------------------------------------------------------------------------

static void paintShape(QPainter &painter, const Mark &mark, const ViewPlace &place, bool chosen)
{
    QPainterPath path;
    for (const auto &[a, b] : linesOf(mark, place)) {
        path.moveTo(a);
        path.lineTo(b);
    }
    if (mark.kind == Mark::Kind::Angle && mark.points.size() == 3) {
        const QPointF vertex = place.toWidget(mark.points[1]);
        const auto direction = [&](QPointF image) {
            const QPointF to = place.toWidget(image) - vertex;
            return std::atan2(-to.y(), to.x()) * 180 / std::numbers::pi;
        };
        const double from = direction(mark.points[0]);
        const double sweep = std::remainder(direction(mark.points[2]) - from, 360.0);
        constexpr double radius = 20;
        const QRectF circle(vertex - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        path.arcMoveTo(circle, from);
        path.arcTo(circle, from, sweep);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(haloColor, 3.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    const QColor color = chosen ? chosenColor : lineColor;
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    const double radius = chosen ? 4 : 2.5;
    painter.setPen(QPen(haloColor, 1));
    painter.setBrush(color);
    for (const QPointF &handle : mark.handles())
        painter.drawEllipse(place.toWidget(handle), radius, radius);
}

/// Upper left corners, best first: below, above or inside a region; around an end or a vertex.
static QVector<QPointF> labelPlaces(const Mark &mark, const ViewPlace &place, const QSizeF &size)
{
    constexpr double gap = 9;
    if (mark.kind == Mark::Kind::Region) {
        const QRectF rect = place.toWidget(mark.rect());
        return {rect.bottomLeft() + QPointF(0, gap / 2),
                rect.topLeft() - QPointF(0, gap / 2 + size.height()),
                rect.topLeft() + QPointF(gap / 2, gap / 2)};
    }
    const QPointF end = place.toWidget(mark.points.value(1));
    return {end + QPointF(gap, gap), end + QPointF(gap, -gap - size.height()),
            end + QPointF(-gap - size.width(), gap),
            end - QPointF(gap + size.width(), gap + size.height())};
}

void MarksLayer::paint(QPainter &painter, const ViewPlace &place)
{
    m_labels.clear();
    if (!m_visible || !place.isValid())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &all = m_marks.all();
    for (int i = 0; i < all.size(); ++i)
        paintShape(painter, all[i], place, i == m_marks.selected());
    for (int i = 0; i < all.size(); ++i) {
        const bool seen = all[i].kind == Mark::Kind::Region
            ? place.toWidget(all[i].rect()).intersects(place.view())
            : place.view()
                  .adjusted(-30, -30, 10, 10)
                  .contains(place.toWidget(all[i].points.value(1)));
        const QStringList lines = seen ? m_marks.lines(i) : QStringList();
        if (lines.isEmpty())
            continue;
        const QSizeF size = labelSize(painter.font(), lines);
        m_labels << freeLabel(place.view(), labelPlaces(all[i], place, size), size, m_labels);
        paintLabel(painter, m_labels.last(), lines,
                   i == m_marks.selected() ? chosenColor : lineColor);
    }
}

} // namespace synthray
