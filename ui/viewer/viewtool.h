// SPDX-License-Identifier: GPL-3.0-or-later
// Extensions of an ImageView: layers that are painted over the image, and tools that get the left
// mouse button and the keys before the view itself.
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
    /// Pixels that fill the view, like the image: clipped at its round corners, which is costly.
    virtual bool isPicture() const { return false; }
};

class ViewTool
{
public:
    virtual ~ViewTool() = default;
    /// true: the tool handles the drag that begins here; false: window/level, as without a tool.
    virtual bool press(const QPointF &pos, const ViewPlace &place) = 0;
    /// Called while dragging (pressed) and while the pointer hovers. Returns whether to repaint.
    virtual bool move(const QPointF &pos, const ViewPlace &place, bool pressed) = 0;
    virtual void release(const QPointF &pos, const ViewPlace &place) = 0;
    virtual bool key(int key) = 0; // false: not for this tool
    virtual std::optional<Qt::CursorShape> cursor() const = 0;
    /// Whether it draws new marks: then a double click counts as two clicks.
    virtual bool isDrawing() const { return false; }
};

} // namespace synthray
