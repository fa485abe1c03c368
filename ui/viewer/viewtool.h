// SPDX-License-Identifier: GPL-3.0-or-later
// What may be added to an ImageView from outside: layers that are painted over the image, and tools
// that take the left mouse button and the keys before the view's own habits do.
#pragma once

#include "viewer/viewgeometry.h"

#include <QPainter>

#include <optional>

namespace synthray {

class ViewLayer
{
public:
    virtual ~ViewLayer() = default;
    /// In the widget's coordinates. Called by the GUI thread for every frame: a few ms at most.
    virtual void paint(QPainter &painter, const ViewPlace &place) = 0;
    /// Pixels that fill the view, like the image's own: cut at its round corners, which is costly.
    virtual bool isPicture() const { return false; }
};

class ViewTool
{
public:
    virtual ~ViewTool() = default;
    /// true: the tool takes the drag that begins here; false: window/level, as without a tool.
    virtual bool press(const QPointF &pos, const ViewPlace &place) = 0;
    /// While dragging (pressed) and while the pointer only passes. Returns whether to paint again.
    virtual bool move(const QPointF &pos, const ViewPlace &place, bool pressed) = 0;
    virtual void release(const QPointF &pos, const ViewPlace &place) = 0;
    virtual bool key(int key) = 0; // false: not for this tool
    virtual std::optional<Qt::CursorShape> cursor() const = 0;
    /// Whether it draws something new: then a double click is two clicks.
    virtual bool isDrawing() const { return false; }
};

} // namespace synthray
