// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/viewinput.h"

#include "viewer/imageview_p.h"

#include <QApplication>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QWheelEvent>

#include <climits>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr double dragForFactorE = 250; // screen pixels that widen the window by a factor of e
constexpr double dragForOneWidth = 300; // screen pixels that move the centre by one width
constexpr double wheelZoom = 1.25; // per notch

ViewState zoomedAt(ViewGeometry geometry, ViewState state, double factor, QPointF screen)
{
    const QPointF pixel = geometry.toImage(screen), before = geometry.clampedCenter();
    geometry.zoom = std::clamp(state.zoom * factor, geometry.minZoom(), geometry.maxZoom());
    if ((state.zoom - 1) * (geometry.zoom - 1) < 0)
        geometry.zoom = 1; // a stop at the size that fits
    geometry.center = geometry.centerFor(pixel, screen);
    state.zoom = geometry.zoom;
    state.center = geometry.clampedCenter();
    // A side that fits stays where it is; zooming out brings it back to the middle.
    const QSizeF shown = geometry.shaped() * geometry.scale(), room = geometry.flatView();
    if (shown.width() < room.width() + 1e-6)
        state.center.setX(factor < 1 ? 0.5 : before.x());
    if (shown.height() < room.height() + 1e-6)
        state.center.setY(factor < 1 ? 0.5 : before.y());
    return state;
}

ViewState panned(ViewGeometry geometry, ViewState state, QPointF screenDelta)
{
    const QPointF by = geometry.flat(screenDelta) - geometry.flat({});
    geometry.center = geometry.clampedCenter()
        - QPointF(by.x() / (geometry.image.width() * geometry.scales().width()),
                  by.y() / (geometry.image.height() * geometry.scales().height()));
    state.center = geometry.clampedCenter();
    return state;
}

/// Right: wider. Up: brighter, which is a lower centre, or a higher one where low values are
/// bright.
VoiWindow draggedWindow(const ImagePyramid &image, VoiWindow window, QPointF delta, bool inverted)
{
    const VoiWindow &full = image.fullRange();
    const double startWidth = window.width;
    const double least = full.width > 16 ? 1.0 : full.width / 1000;
    if (least < 1 && window.function == VoiFunction::Linear)
        window.function = VoiFunction::LinearExact; // LINEAR allows no width below 1
    window.width = std::clamp(startWidth * std::exp(delta.x() / dragForFactorE), least,
                              std::max(4 * full.width, startWidth));
    const bool lowIsBright
        = image.radiograph()->monochrome1 != image.radiograph()->presentationInverse;
    const double sign = lowIsBright != inverted ? -1 : 1;
    const double reach = full.width / 2 + window.width;
    window.center = std::clamp(window.center + sign * delta.y() / dragForOneWidth * startWidth,
                               full.center - reach, full.center + reach);
    return window;
}

} // namespace

void ViewInput::edit(const ViewState &state)
{
    if (state == d.state)
        return;
    m_view.setState(state);
    emit m_view.stateEdited(d.state);
}

bool ViewInput::wantsFullScreenKey() const
{
    return m_view.isSignalConnected(QMetaMethod::fromSignal(&ImageView::fullScreenRequested));
}

void ViewInput::toolChanged()
{
    if (m_drag == Drag::Tool)
        m_drag = Drag::None;
    m_view.unsetCursor();
}

void ViewInput::press(const QMouseEvent *event)
{
    m_drag = Drag::None;
    m_pressPos = m_lastPos = event->position();
    m_pressState = d.state;
    if (d.content && d.tool && event->button() == Qt::LeftButton
        && !(event->modifiers() & Qt::ShiftModifier)
        && d.tool->press(event->position(), m_view.place())) {
        m_drag = Drag::Tool;
        m_view.update();
        return;
    }
    if (event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier)) {
        m_drag = Drag::Pan;
        m_view.setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        m_drag = Drag::Click;
    }
}

void ViewInput::move(const QMouseEvent *event)
{
    const QPointF pos = event->position();
    if (m_drag == Drag::Tool || m_drag == Drag::None)
        toolMove(pos, m_drag == Drag::Tool);
    if (m_drag == Drag::Click
        && (pos - m_pressPos).manhattanLength() >= QApplication::startDragDistance())
        m_drag = Drag::Window;
    if (m_drag == Drag::Window && d.hasWindow()) {
        ViewState next = d.state;
        next.window = draggedWindow(*d.windowed(), d.windowOf(m_pressState), pos - m_pressPos,
                                    d.state.inverted);
        next.voiLut = -1;
        edit(next);
    } else if (m_drag == Drag::Pan && d.content) {
        edit(panned(d.geometry(&m_view), d.state, (pos - m_lastPos) * m_view.devicePixelRatioF()));
    }
    m_lastPos = pos;
    m_view.probe(pos.toPoint());
}

bool ViewInput::toolMove(const QPointF &pos, bool pressed)
{
    if (!d.tool || !d.content)
        return false;
    const bool changed = d.tool->move(pos, m_view.place(), pressed);
    if (const auto shape = d.tool->cursor())
        m_view.setCursor(*shape);
    else
        m_view.unsetCursor();
    if (changed)
        m_view.update();
    return changed;
}

void ViewInput::release(const QMouseEvent *event)
{
    if (m_drag == Drag::Tool) {
        m_drag = Drag::None;
        if (d.tool && d.content)
            d.tool->release(event->position(), m_view.place());
        m_view.update();
        return;
    }
    m_view.unsetCursor();
    const bool click
        = m_drag == Drag::Click && event->button() == Qt::LeftButton && !m_swallowRelease;
    m_drag = Drag::None;
    m_swallowRelease = false;
    if (click && m_view.rect().contains(event->position().toPoint()))
        emit m_view.clicked();
}

void ViewInput::doubleClick(const QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (d.tool && d.tool->isDrawing()) { // two quick clicks for the tool
        press(event);
        return;
    }
    m_drag = Drag::None;
    m_swallowRelease = true;
    emit m_view.doubleClicked();
}

void ViewInput::wheel(QWheelEvent *event)
{
    const int delta = event->angleDelta().y();
    if (event->modifiers() & Qt::AltModifier) {
        // With Alt, some platforms report horizontal scrolling.
        m_frameRest += delta != 0 ? delta : event->angleDelta().x();
        const int frames = m_frameRest / 120;
        m_frameRest -= frames * 120;
        if (frames != 0)
            emit m_view.frameStepRequested(-frames);
        event->accept();
        return;
    }
    if (event->modifiers() & Qt::ControlModifier) {
        if (d.content && delta != 0)
            edit(zoomedAt(d.geometry(&m_view), d.state, std::pow(wheelZoom, delta / 120.0),
                          event->position() * m_view.devicePixelRatioF()));
        event->accept();
        return;
    }
    m_wheelRest += delta; // fine wheels and touch pads send fractions of a notch
    const int steps = m_wheelRest / 120;
    if (steps != 0) {
        m_wheelRest -= steps * 120;
        scroll(-steps);
    }
    event->accept();
}

void ViewInput::scroll(int delta)
{
    if (m_view.isSignalConnected(QMetaMethod::fromSignal(&ImageView::scrollRequested)))
        emit m_view.scrollRequested(delta);
    else
        emit m_view.stepRequested(delta);
}

void ViewInput::setWindow(const std::optional<VoiWindow> &window, int voiLut)
{
    if (!d.hasWindow())
        return;
    ViewState next = d.state;
    next.window = window;
    next.voiLut = voiLut;
    edit(next);
}

bool ViewInput::windowKey(int key)
{
    if (key == Qt::Key_0) {
        if (d.hasWindow())
            setWindow(d.windowed()->fullRange());
        return true;
    }
    if (key < Qt::Key_1 || key > Qt::Key_9)
        return false;
    const QVector<WindowPreset> presets = m_view.presets();
    if (key - Qt::Key_1 < presets.size()) {
        const WindowPreset &preset = presets[key - Qt::Key_1];
        if (preset.voiLut >= 0)
            setWindow(std::nullopt, preset.voiLut);
        else
            setWindow(preset.window);
    }
    return true;
}

bool ViewInput::moveKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (!d.content)
        return false;
    const auto geometry = d.geometry(&m_view);
    const QPointF middle(geometry.view.width() / 2, geometry.view.height() / 2);
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        edit(zoomedAt(geometry, d.state, wheelZoom, middle));
    else if (key == Qt::Key_Minus)
        edit(zoomedAt(geometry, d.state, 1 / wheelZoom, middle));
    else if (modifiers & Qt::ShiftModifier) {
        const double step = std::min(geometry.view.width(), geometry.view.height()) / 10;
        const QPointF by = key == Qt::Key_Left ? QPointF(step, 0)
            : key == Qt::Key_Right             ? QPointF(-step, 0)
            : key == Qt::Key_Up                ? QPointF(0, step)
            : key == Qt::Key_Down              ? QPointF(0, -step)
                                               : QPointF();
        if (by.isNull())
            return false;
        edit(panned(geometry, d.state, by));
    } else {
        return false;
    }
    return true;
}

bool ViewInput::commandKey(int key)
{
    switch (key) {
    case Qt::Key_I:
        m_view.setCornerTextVisible(!d.cornerText);
        emit m_view.cornerTextToggled(d.cornerText);
        break;
    case Qt::Key_F11:
        if (!wantsFullScreenKey())
            return false;
        emit m_view.fullScreenRequested();
        break;
    case Qt::Key_Comma:
        emit m_view.frameStepRequested(-1);
        break;
    case Qt::Key_Period:
        emit m_view.frameStepRequested(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        emit m_view.stepRequested(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        emit m_view.stepRequested(1);
        break;
    case Qt::Key_Up:
        scroll(-1);
        break;
    case Qt::Key_Down:
        scroll(1);
        break;
    case Qt::Key_Home:
        scroll(INT_MIN);
        break;
    case Qt::Key_End:
        scroll(INT_MAX);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit m_view.clicked();
        break;
    default:
        return false;
    }
    return true;
}

bool ViewInput::key(const QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && d.tool && d.content && d.tool->key(key)) {
        if (const auto shape = d.tool ? d.tool->cursor() : std::nullopt)
            m_view.setCursor(*shape);
        else
            m_view.unsetCursor();
        m_view.update();
        return true;
    }
    if (const auto operation = viewOperationFor(*event)) {
        apply(*operation);
        return true;
    }
    if (event->matches(QKeySequence::Copy) && d.content) {
        copyPicture();
        return true;
    }
    if (event->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C) && d.content) {
        savePicture();
        return true;
    }
    return plain && (windowKey(key) || moveKey(key, event->modifiers()) || commandKey(key));
}

bool ViewInput::isViewKey(const QKeyEvent &event)
{
    if (viewOperationFor(event))
        return true;
    const int key = event.key();
    const auto others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return others == Qt::NoModifier
        && ((key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_Plus || key == Qt::Key_Minus
            || key == Qt::Key_Equal || key == Qt::Key_I || key == Qt::Key_Comma
            || key == Qt::Key_Period);
}

} // namespace synthray
