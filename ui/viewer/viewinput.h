// SPDX-License-Identifier: GPL-3.0-or-later
// Handles mouse, keyboard and context menu of an ImageView: window and level, pan, zoom, stepping
// through images and frames. A tool (viewtool.h) gets events first.
#pragma once

#include "viewer/imageview.h"
#include "viewer/viewoperations.h"

class QContextMenuEvent;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace synthray {

class ViewInput
{
public:
    ViewInput(ImageView &view, ImageView::Private &content)
        : m_view(view)
        , d(content)
    {
    }

    void press(const QMouseEvent *event);
    void move(const QMouseEvent *event);
    void release(const QMouseEvent *event);
    void doubleClick(const QMouseEvent *event);
    void wheel(QWheelEvent *event);
    bool key(const QKeyEvent *event); // false: not handled
    void showMenu(QContextMenuEvent *event);
    void toolChanged(); // ends a drag of the previous tool
    void apply(ViewOperation operation);
    void addViewActions(QMenu &menu);
    void fillMenu(QMenu &menu);
    static bool isViewKey(const QKeyEvent &event);
    /// The focused image gets F11 before the window's menu does.
    bool wantsFullScreenKey() const;

private:
    enum class Drag { None, Click, Window, Pan, Tool };

    void edit(const ViewState &state); // by the user: emits stateEdited
    void setWindow(const std::optional<VoiWindow> &window, int voiLut = -1);
    bool toolMove(const QPointF &pos, bool pressed);
    bool windowKey(int key);
    bool moveKey(int key, Qt::KeyboardModifiers modifiers);
    bool commandKey(int key);
    void scroll(int delta); // through the owner's stack, or from image to image
    void addWindowActions(QMenu &menu);
    void copyPicture();
    void savePicture();

    ImageView &m_view;
    ImageView::Private &d;
    Drag m_drag = Drag::None;
    QPointF m_pressPos, m_lastPos;
    ViewState m_pressState;
    bool m_swallowRelease = false; // the second release of a double click
    int m_wheelRest = 0, m_frameRest = 0; // fractions of a notch
};

} // namespace synthray
