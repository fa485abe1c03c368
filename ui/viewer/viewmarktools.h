// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing and moving marks with the mouse, and painting them.
#pragma once

#include "viewer/viewmarks.h"
#include "viewer/viewtool.h"

#include <functional>

namespace synthray {

/// Moves handles of marks, or whole marks by their lines; Delete removes the selected mark.
class MarkTool : public ViewTool
{
public:
    explicit MarkTool(Marks &marks)
        : m_marks(marks)
    {
    }
    bool press(const QPointF &pos, const ViewPlace &place) override;
    bool move(const QPointF &pos, const ViewPlace &place, bool pressed) override;
    void release(const QPointF &pos, const ViewPlace &place) override;
    bool key(int key) override;
    std::optional<Qt::CursorShape> cursor() const override;

protected:
    struct Grip {
        int mark = -1, handle = -1; // handle -1: the whole mark
    };
    std::optional<Grip> gripAt(const QPointF &pos, const ViewPlace &place) const;

    Marks &m_marks;
    std::optional<Grip> m_held, m_hovered;
    QPointF m_last; // image pixels
};

/// Draws new marks of one kind: by dragging, or click by click. Esc discards an unfinished mark, or
/// leaves the tool.
class DrawTool : public MarkTool
{
public:
    DrawTool(Marks &marks, Mark::Kind kind, std::function<void()> leave)
        : MarkTool(marks)
        , m_kind(kind)
        , m_leave(std::move(leave))
    {
    }
    bool press(const QPointF &pos, const ViewPlace &place) override;
    bool move(const QPointF &pos, const ViewPlace &place, bool pressed) override;
    void release(const QPointF &pos, const ViewPlace &place) override;
    bool key(int key) override;
    std::optional<Qt::CursorShape> cursor() const override;
    bool isDrawing() const override { return true; }
    /// Discards an unfinished mark.
    void giveUp();

private:
    void place(const QPointF &image);

    Mark::Kind m_kind;
    std::function<void()> m_leave;
    int m_pending = -1; // the mark being drawn
    QPointF m_pressed; // widget coordinates
};

class MeasureTool : public DrawTool
{
public:
    enum class What { Distance, Angle };
    MeasureTool(Marks &marks, What what, std::function<void()> leave)
        : DrawTool(marks, what == What::Distance ? Mark::Kind::Distance : Mark::Kind::Angle,
                   std::move(leave))
    {
    }
};

class RegionTool : public DrawTool
{
public:
    RegionTool(Marks &marks, std::function<void()> leave)
        : DrawTool(marks, Mark::Kind::Region, std::move(leave))
    {
    }
};

class MarksLayer : public ViewLayer
{
public:
    explicit MarksLayer(const Marks &marks)
        : m_marks(marks)
    {
    }
    void setVisible(bool visible) { m_visible = visible; }
    void paint(QPainter &painter, const ViewPlace &place) override;
    const QVector<QRectF> &labels() const { return m_labels; } // where they were painted last

private:
    const Marks &m_marks;
    QVector<QRectF> m_labels;
    bool m_visible = true;
};

} // namespace synthray
