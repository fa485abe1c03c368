// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/imageview_p.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QWheelEvent>

#include <climits>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {
constexpr double dragForFactorE = 250; // screen pixels that make the window e times wider
constexpr double dragForOneWidth = 300; // screen pixels that move the centre by one width
constexpr double wheelZoom = 1.25; // a notch
} // namespace

static ViewState zoomedAt(ViewGeometry geometry, ViewState state, double factor, QPointF screen)
{
    const QPointF pixel = geometry.toImage(screen);
    geometry.zoom = std::clamp(state.zoom * factor, 1.0, geometry.maxZoom());
    geometry.center = geometry.centerFor(pixel, screen);
    state.zoom = geometry.zoom;
    state.center = geometry.clampedCenter();
    return state;
}

static ViewState panned(ViewGeometry geometry, ViewState state, QPointF screenDelta)
{
    geometry.center = geometry.clampedCenter()
        - QPointF(screenDelta.x() / (geometry.image.width() * geometry.scale()),
                  screenDelta.y() / (geometry.image.height() * geometry.scale()));
    state.center = geometry.clampedCenter();
    return state;
}

/// Right: wider. Up: brighter, which is a lower centre, or a higher one where low values are
/// bright.
static VoiWindow draggedWindow(const FilmPyramid &film, VoiWindow window, QPointF delta)
{
    const VoiWindow &full = film.fullRange();
    const double startWidth = window.width;
    const double least = full.width > 16 ? 1.0 : full.width / 1000;
    if (least < 1 && window.function == VoiFunction::Linear)
        window.function = VoiFunction::LinearExact; // LINEAR knows no width below 1
    window.width = std::clamp(startWidth * std::exp(delta.x() / dragForFactorE), least,
                              std::max(4 * full.width, startWidth));
    const double sign = film.film()->monochrome1 != film.film()->presentationInverse ? -1 : 1;
    const double reach = full.width / 2 + window.width;
    window.center = std::clamp(window.center + sign * delta.y() / dragForOneWidth * startWidth,
                               full.center - reach, full.center + reach);
    return window;
}

// Mouse ------------------------------------------------------------------------------------------

void ImageView::edit(const ViewState &state)
{
    if (state == d->state)
        return;
    setState(state);
    emit stateEdited(d->state);
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    d->drag = Private::Drag::None;
    d->pressPos = d->lastPos = event->position();
    d->pressState = d->state;
    if (d->interactive && d->content && d->tool && event->button() == Qt::LeftButton
        && !(event->modifiers() & Qt::ShiftModifier)
        && d->tool->press(event->position(), place())) {
        d->drag = Private::Drag::Tool;
        update();
        return;
    }
    if (!d->interactive) {
        if (event->button() == Qt::LeftButton)
            d->drag = Private::Drag::Click;
        return;
    }
    if (event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier)) {
        d->drag = Private::Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        d->drag = Private::Drag::Click;
    }
}

void ImageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF pos = event->position();
    if (d->drag == Private::Drag::Tool || (d->drag == Private::Drag::None && d->interactive))
        toolMove(pos, d->drag == Private::Drag::Tool);
    if (d->drag == Private::Drag::Click && d->interactive
        && (pos - d->pressPos).manhattanLength() >= QApplication::startDragDistance())
        d->drag = Private::Drag::Window;
    if (d->drag == Private::Drag::Window && d->hasWindow()) {
        ViewState next = d->state;
        next.window = draggedWindow(*d->windowed(), d->windowOf(d->pressState), pos - d->pressPos);
        next.voiLut = -1;
        edit(next);
    } else if (d->drag == Private::Drag::Pan && d->content) {
        edit(panned(d->geometry(this), d->state, (pos - d->lastPos) * devicePixelRatioF()));
    }
    d->lastPos = pos;
    if (d->interactive)
        probe(pos.toPoint());
}

bool ImageView::toolMove(const QPointF &pos, bool pressed)
{
    if (!d->tool || !d->content)
        return false;
    const bool changed = d->tool->move(pos, place(), pressed);
    if (const auto shape = d->tool->cursor())
        setCursor(*shape);
    else
        unsetCursor();
    if (changed)
        update();
    return changed;
}

void ImageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (d->drag == Private::Drag::Tool) {
        d->drag = Private::Drag::None;
        if (d->tool && d->content)
            d->tool->release(event->position(), place());
        update();
        return;
    }
    unsetCursor();
    const bool click = d->drag == Private::Drag::Click && event->button() == Qt::LeftButton
        && !d->swallowRelease;
    d->drag = Private::Drag::None;
    d->swallowRelease = false;
    if (click && rect().contains(event->position().toPoint()))
        emit clicked();
}

void ImageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (d->tool && d->tool->isDrawing()) { // two quick clicks of a tool
        mousePressEvent(event);
        return;
    }
    d->drag = Private::Drag::None;
    d->swallowRelease = true;
    emit doubleClicked();
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    if (!d->interactive) {
        event->ignore();
        return;
    }
    const int delta = event->angleDelta().y();
    if (event->modifiers() & Qt::AltModifier) {
        // With Alt some platforms turn the wheel on its side.
        d->frameRest += delta != 0 ? delta : event->angleDelta().x();
        const int frames = d->frameRest / 120;
        d->frameRest -= frames * 120;
        if (frames != 0)
            emit frameStepRequested(-frames);
        event->accept();
        return;
    }
    if (event->modifiers() & Qt::ControlModifier) {
        if (d->content && delta != 0)
            edit(zoomedAt(d->geometry(this), d->state, std::pow(wheelZoom, delta / 120.0),
                          event->position() * devicePixelRatioF()));
        event->accept();
        return;
    }
    d->wheelRest += delta; // fine wheels and touch pads send parts of a notch
    const int steps = d->wheelRest / 120;
    if (steps != 0) {
        d->wheelRest -= steps * 120;
        emit stepRequested(-steps);
    }
    event->accept();
}

void ImageView::leaveEvent(QEvent *)
{
    d->pointer.reset();
    emit probed({});
    emit probedPixel(std::nullopt);
}

void ImageView::probeAgain()
{
    if (d->pointer && d->interactive)
        probe(*d->pointer);
}

QString PixelProbe::text() const
{
    const QString place = ImageView::tr("x %1, y %2").arg(pixel.x()).arg(pixel.y());
    if (!stored || !displayed)
        return place;
    if (!modality)
        return ImageView::tr("%1 · value %2 · displayed %3")
            .arg(place, shortNumber(*stored))
            .arg(*displayed);
    const QString value
        = unit.isEmpty() ? shortNumber(*modality) : shortNumber(*modality) + u' ' + unit;
    return ImageView::tr("%1 · stored %2 · modality %3 · displayed %4")
        .arg(place, shortNumber(*stored), value)
        .arg(*displayed);
}

void ImageView::probe(const QPoint &widgetPos)
{
    d->pointer = widgetPos;
    const auto pixel = pixelAt(widgetPos);
    if (!pixel) {
        emit probed({});
        emit probedPixel(std::nullopt);
        return;
    }
    PixelProbe made;
    made.pixel = *pixel;
    if (const Radiograph *film = d->content->film().get()) {
        Radiograph one = *film;
        one.stored = film->stored(cv::Rect(pixel->x(), pixel->y(), 1, 1)).clone();
        cv::Mat stored;
        one.stored.convertTo(stored, CV_64F);
        const double value = stored.at<double>(0, 0);
        made.stored = value + static_cast<double>(film->storedOffset);
        if (const auto level = d->canvas.displayed(value)) {
            made.displayed = *level;
        } else { // more than 16 bits: one pixel through the same function as the whole film
            VoiChoice choice;
            if (!d->rendered)
                choice.window = d->state.window;
            choice.voiLut = d->state.voiLut;
            if (!choice.window && film->windows.isEmpty() && film->voiLuts.isEmpty())
                choice.window = d->content->automatic(); // not the range of this single pixel
            made.displayed = toDisplay(one, 8, choice).at<quint8>(0, 0);
        }
        if (!d->rendered) {
            made.modality = modalityValue(*film, value);
            made.unit = d->unit;
        }
        if (film->rowSpacing > 0 && film->columnSpacing > 0)
            made.millimetres = QPointF((pixel->x() + 0.5) * film->columnSpacing,
                                       (pixel->y() + 0.5) * film->rowSpacing);
    }
    emit probed(made.text());
    emit probedPixel(made);
}

// Keyboard and menu ------------------------------------------------------------------------------

void ImageView::setWindow(const std::optional<VoiWindow> &window, int voiLut)
{
    if (!d->hasWindow())
        return;
    ViewState next = d->state;
    next.window = window;
    next.voiLut = voiLut;
    edit(next);
}

bool ImageView::windowKey(int key)
{
    if (key == Qt::Key_0) {
        if (d->hasWindow())
            setWindow(d->windowed()->fullRange());
        return true;
    }
    if (key < Qt::Key_1 || key > Qt::Key_9)
        return false;
    if (d->hasWindow() && key - Qt::Key_1 < d->windowed()->presets().size()) {
        const auto &preset = d->windowed()->presets()[key - Qt::Key_1];
        if (preset.voiLut >= 0)
            setWindow(std::nullopt, preset.voiLut);
        else
            setWindow(preset.window);
    }
    return true;
}

bool ImageView::moveKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (!d->content)
        return false;
    const auto geometry = d->geometry(this);
    const QPointF middle(geometry.view.width() / 2, geometry.view.height() / 2);
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        edit(zoomedAt(geometry, d->state, wheelZoom, middle));
    else if (key == Qt::Key_Minus)
        edit(zoomedAt(geometry, d->state, 1 / wheelZoom, middle));
    else if (modifiers & Qt::ShiftModifier) {
        const double step = std::min(geometry.view.width(), geometry.view.height()) / 10;
        const QPointF by = key == Qt::Key_Left ? QPointF(step, 0)
            : key == Qt::Key_Right             ? QPointF(-step, 0)
            : key == Qt::Key_Up                ? QPointF(0, step)
            : key == Qt::Key_Down              ? QPointF(0, -step)
                                               : QPointF();
        if (by.isNull())
            return false;
        edit(panned(geometry, d->state, by));
    } else {
        return false;
    }
    return true;
}

/// F11 belongs to the film that has the focus before it belongs to the window's menu.
bool ImageView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && d->interactive && d->content
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F11
        && isSignalConnected(QMetaMethod::fromSignal(&ImageView::fullScreenRequested))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool ImageView::commandKey(int key)
{
    switch (key) {
    case Qt::Key_R:
        edit(ViewState());
        break;
    case Qt::Key_I:
        setCornerTextVisible(!d->cornerText);
        emit cornerTextToggled(d->cornerText);
        break;
    case Qt::Key_F11:
        if (!isSignalConnected(QMetaMethod::fromSignal(&ImageView::fullScreenRequested)))
            return false;
        emit fullScreenRequested();
        break;
    case Qt::Key_Comma:
        emit frameStepRequested(-1);
        break;
    case Qt::Key_Period:
        emit frameStepRequested(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        emit stepRequested(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        emit stepRequested(1);
        break;
    case Qt::Key_Home:
        emit stepRequested(INT_MIN);
        break;
    case Qt::Key_End:
        emit stepRequested(INT_MAX);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit clicked();
        break;
    default:
        return false;
    }
    return true;
}

void ImageView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (d->interactive && plain && d->tool && d->content && d->tool->key(key)) {
        if (const auto shape = d->tool ? d->tool->cursor() : std::nullopt)
            setCursor(*shape);
        else
            unsetCursor();
        update();
        return;
    }
    if (!d->interactive || !plain
        || !(windowKey(key) || moveKey(key, event->modifiers()) || commandKey(key)))
        QWidget::keyPressEvent(event);
}

void ImageView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!d->interactive || !d->content) {
        event->ignore();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Reset view") + u"\tR"_s, this, [this] { edit(ViewState()); });
    if (d->hasWindow()) {
        menu->addSeparator();
        menu->addAction(tr("Automatic window"), this, [this] { setWindow(std::nullopt); });
        menu->addAction(tr("Full range") + u"\t0"_s, this, [this] { windowKey(Qt::Key_0); });
        const auto &presets = d->windowed()->presets();
        for (int i = 0; i < std::min<qsizetype>(9, presets.size()); ++i)
            menu->addAction(presets[i].name + u"\t%1"_s.arg(i + 1), this,
                            [this, i] { windowKey(Qt::Key_1 + i); });
    }
    menu->addSeparator();
    auto *corner = menu->addAction(tr("Corner text") + u"\tI"_s, this, [this] {
        setCornerTextVisible(!d->cornerText);
        emit cornerTextToggled(d->cornerText);
    });
    corner->setCheckable(true);
    corner->setChecked(d->cornerText);
    if (!actions().isEmpty()) { // of whoever shows the film here
        menu->addSeparator();
        menu->addActions(actions());
    }
    menu->popup(event->globalPos());
}

} // namespace synthray
