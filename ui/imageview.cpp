// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageview.h"

#include "filmpyramid.h"
#include "image/windowing.h"
#include "theme.h"
#include "viewgeometry.h"
#include "viewoverlay.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QThreadPool>
#include <QWheelEvent>

#include <climits>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

/// Films up to this many pixels are prepared at once (3,000 x 3,000: some ms); larger ones aside.
constexpr qint64 preparedAtOnce = 12'000'000;
constexpr double dragForFactorE = 250; // screen pixels that make the window e times wider
constexpr double dragForOneWidth = 300; // screen pixels that move the centre by one width
constexpr double wheelZoom = 1.25; // a notch
constexpr double radius = 6; // corners
const QColor filmBackground(9, 10, 12); // films are read against black in both themes

QString shortNumber(double value)
{
    const double size = std::abs(value);
    return QLocale().toString(value, 'f', size >= 100 || value == std::round(value) ? 0
                                                                                   : size >= 1 ? 1 : 4);
}

/// Stored (or already rendered) values of the visible part to grey levels.
QImage toScreen(const cv::Mat &values, const DisplayLut &lut)
{
    QImage image(values.cols, values.rows, QImage::Format_Grayscale8);
    const int last = static_cast<int>(lut.values.size()) - 1;
    const quint8 *table = lut.values.constData();
    const auto convert = [&]<class T>(T) {
        for (int y = 0; y < values.rows; ++y) {
            const T *from = values.ptr<T>(y);
            uchar *to = image.scanLine(y);
            for (int x = 0; x < values.cols; ++x)
                to[x] = table[std::clamp(static_cast<int>(from[x]) - lut.first, 0, last)];
        }
    };
    switch (values.depth()) {
    case CV_8U:
        convert(quint8{});
        break;
    case CV_16U:
        convert(quint16{});
        break;
    default:
        convert(qint16{});
        break;
    }
    return image;
}

} // namespace

struct ImageView::Private {
    std::shared_ptr<const FilmPyramid> content;
    std::shared_ptr<const FilmPyramid> source; // whose window is dragged; null: content's own
    bool rendered = false;
    quint64 loading = 0; // number of the newest preparation
    ViewState state;
    ViewOverlay overlay;
    QStringList cornerLines;
    QString message;
    bool cornerText = true;
    bool selected = false;
    bool interactive = true;

    // What was resampled, for which geometry: dragging the window only maps it again.
    cv::Mat visible;
    QRect visibleRect; // device pixels
    double visibleScale = 0;
    QPointF visibleOrigin;
    QImage screen;
    bool screenValid = false;
    DisplayLut lut;
    bool lutValid = false;
    std::optional<VoiWindow> lutWindow;

    enum class Drag { None, Click, Window, Pan } drag = Drag::None;
    QPointF pressPos, lastPos;
    ViewState pressState;
    bool swallowRelease = false; // the second release of a double click
    int wheelRest = 0;

    const FilmPyramid *windowed() const { return rendered ? source.get() : content.get(); }
    bool hasWindow() const { return windowed() && windowed()->film(); }
    void dropScreen()
    {
        visible.release();
        screenValid = false;
    }
    void dropLut()
    {
        lutValid = false;
        screenValid = false;
    }
};

ImageView::ImageView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(48, 48);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Film"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

ImageView::~ImageView() = default;

QSize ImageView::sizeHint() const { return {360, 400}; }

void ImageView::setFilm(std::shared_ptr<const Radiograph> film)
{
    if (!film || film->stored.empty()) {
        clear(d->message);
        return;
    }
    if (static_cast<qint64>(film->stored.total()) <= preparedAtOnce) {
        setPyramid(FilmPyramid::build(std::move(film)));
        return;
    }
    const quint64 number = ++d->loading;
    QThreadPool::globalInstance()->start(
        [film = std::move(film), number, view = QPointer<ImageView>(this)] {
            auto made = FilmPyramid::build(film);
            QMetaObject::invokeMethod(qApp, [made, number, view] {
                if (view && view->d->loading == number)
                    view->setPyramid(made);
            });
        });
}

void ImageView::setPyramid(std::shared_ptr<const FilmPyramid> film)
{
    ++d->loading;
    d->content = std::move(film);
    d->source.reset();
    d->rendered = false;
    d->message.clear();
    d->dropScreen();
    d->dropLut();
    update();
}

void ImageView::setRendered(std::shared_ptr<const FilmPyramid> pixels,
                            std::shared_ptr<const FilmPyramid> source)
{
    setPyramid(std::move(pixels));
    d->source = std::move(source);
    d->rendered = true;
}

void ImageView::setImage(const QImage &image) { setPyramid(FilmPyramid::build(image)); }

void ImageView::clear(const QString &message)
{
    setPyramid({});
    d->message = message;
}

bool ImageView::hasContent() const { return d->content != nullptr; }
std::shared_ptr<const FilmPyramid> ImageView::content() const { return d->content; }
const ViewState &ImageView::state() const { return d->state; }

void ImageView::setState(const ViewState &state)
{
    if (d->state == state)
        return;
    if (d->state.window != state.window && !d->rendered)
        d->dropLut();
    d->state = state;
    update();
}

std::optional<VoiWindow> ImageView::effectiveWindow() const
{
    if (!d->hasWindow())
        return std::nullopt;
    return d->state.window ? *d->state.window : d->windowed()->automatic();
}

void ImageView::setCaption(const QString &bottomLeft, const QString &bottomRight, bool warns)
{
    d->overlay.bottomLeft = bottomLeft;
    d->overlay.bottomRight = bottomRight;
    d->overlay.bottomRightWarns = warns;
    if (!bottomLeft.isEmpty())
        setAccessibleName(bottomRight.isEmpty() ? bottomLeft : bottomLeft + u", "_s + bottomRight);
    update();
}

void ImageView::setBadge(const QString &text)
{
    d->overlay.badge = text;
    update();
}

void ImageView::setCornerLines(const QStringList &topLeft)
{
    d->cornerLines = topLeft;
    update();
}

void ImageView::setCornerTextVisible(bool visible)
{
    d->cornerText = visible;
    update();
}

bool ImageView::isCornerTextVisible() const { return d->cornerText; }

void ImageView::setSelected(bool selected)
{
    d->selected = selected;
    update();
}

void ImageView::setInteractive(bool interactive)
{
    d->interactive = interactive;
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
    setMouseTracking(interactive);
}

// Geometry ---------------------------------------------------------------------------------------

static ViewGeometry geometryOf(const QWidget *view, const FilmPyramid *content,
                               const ViewState &state)
{
    ViewGeometry geometry;
    geometry.view = QSizeF(view->size()) * view->devicePixelRatioF();
    geometry.image = content ? QSizeF(content->size()) : QSizeF();
    geometry.zoom = state.zoom;
    geometry.center = state.center;
    return geometry;
}

QPointF ImageView::imagePointAt(const QPointF &widgetPos) const
{
    const auto geometry = geometryOf(this, d->content.get(), d->state);
    return geometry.isValid() ? geometry.toImage(widgetPos * devicePixelRatioF()) : QPointF();
}

std::optional<QPoint> ImageView::pixelAt(const QPoint &widgetPos) const
{
    if (!d->content)
        return std::nullopt;
    // The middle of the screen pixel.
    const QPointF at = imagePointAt(QPointF(widgetPos) + QPointF(0.5, 0.5));
    const QPoint pixel(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
    if (!QRect(QPoint(), d->content->size()).contains(pixel))
        return std::nullopt;
    return pixel;
}

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

/// Right: wider. Up: brighter, which is a lower centre, or a higher one where low values are bright.
static VoiWindow draggedWindow(const FilmPyramid &film, VoiWindow window, QPointF delta)
{
    const VoiWindow &full = film.fullRange();
    const double startWidth = window.width;
    const double least = full.width > 16 ? 1.0 : full.width / 1000;
    if (least < 1 && window.function == VoiFunction::Linear)
        window.function = VoiFunction::LinearExact; // LINEAR knows no width below 1
    window.width = std::clamp(startWidth * std::exp(delta.x() / dragForFactorE), least,
                              std::max(4 * full.width, startWidth));
    const double sign
        = film.film()->monochrome1 != film.film()->presentationInverse ? -1 : 1;
    const double reach = full.width / 2 + window.width;
    window.center = std::clamp(window.center + sign * delta.y() / dragForOneWidth * startWidth,
                               full.center - reach, full.center + reach);
    return window;
}

// Painting ---------------------------------------------------------------------------------------

static void makeScreen(ImageView::Private &d, const ViewGeometry &geometry);

void ImageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colors = Theme::instance().colors();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), radius, radius);
    if (!d->content) {
        painter.fillPath(shape, d->interactive ? colors.panel : colors.raised);
        paintMessage(painter, rect(), d->message);
    } else {
        painter.setClipPath(shape);
        painter.fillRect(rect(), filmBackground);
        makeScreen(*d, geometryOf(this, d->content.get(), d->state));
        if (!d->screen.isNull()) {
            painter.save();
            const double ratio = devicePixelRatioF();
            painter.scale(1 / ratio, 1 / ratio); // device pixels: nothing is resampled twice
            painter.drawImage(d->visibleRect.topLeft(), d->screen);
            painter.restore();
        }
    }
    ViewOverlay overlay = d->overlay;
    if (d->cornerText && d->content)
        overlay.topLeft = d->cornerLines + infoLines();
    if (!d->content)
        overlay.badge.clear();
    paintOverlay(painter, rect(), overlay);

    painter.setClipping(false);
    const bool focused = hasFocus() && d->interactive;
    if (d->selected || focused || !d->content) {
        QColor frame = d->selected || focused ? colors.accent : colors.line;
        if (!d->selected && focused)
            frame.setAlpha(150);
        const double width = d->selected ? 2 : 1;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(frame, width));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    }
}

static void makeScreen(ImageView::Private &d, const ViewGeometry &geometry)
{
    if (!geometry.isValid())
        return;
    const double scale = geometry.scale();
    const QPointF origin = geometry.origin();
    const QRectF whole(origin, geometry.image * scale);
    const QRect seen = whole.toRect() & QRectF(QPointF(), geometry.view).toAlignedRect();
    if (d.visible.empty() || seen != d.visibleRect || scale != d.visibleScale
        || origin != d.visibleOrigin) {
        d.visible = d.content->resample(scale, origin, seen);
        d.visibleRect = seen;
        d.visibleScale = scale;
        d.visibleOrigin = origin;
        d.screenValid = false;
    }
    if (d.screenValid)
        return;
    d.screenValid = true;
    d.screen = {};
    if (d.visible.empty())
        return;
    if (d.visible.type() == CV_8UC4) {
        d.screen = QImage(d.visible.data, d.visible.cols, d.visible.rows,
                          static_cast<qsizetype>(d.visible.step), QImage::Format_RGB32)
                       .copy();
        return;
    }
    const Radiograph &film = *d.content->film();
    VoiChoice choice;
    if (!d.rendered)
        choice.window = d.state.window;
    if (!d.lutValid) {
        d.lut = displayLut8(film, choice);
        d.lutValid = true;
    }
    if (!d.lut.values.isEmpty() && d.visible.depth() != CV_32F) {
        d.screen = toScreen(d.visible, d.lut);
        return;
    }
    // More than 16 bits: arithmetic instead of a table. The window must not come from the part that
    // happens to be seen.
    Radiograph part = film;
    d.visible.convertTo(part.stored, CV_32S);
    if (!choice.window && film.windows.isEmpty() && film.voiLuts.isEmpty())
        choice.window = d.content->automatic();
    const cv::Mat grey = toDisplay(part, 8, choice);
    d.screen = QImage(grey.data, grey.cols, grey.rows, static_cast<qsizetype>(grey.step),
                      QImage::Format_Grayscale8)
                   .copy();
}

QStringList ImageView::infoLines() const
{
    QStringList lines;
    const QSize size = d->content->size();
    const Radiograph *film = d->content->film().get();
    lines << (film ? tr("%1 × %2 · %3 bit").arg(size.width()).arg(size.height()).arg(film->bitsStored)
                   : tr("%1 × %2").arg(size.width()).arg(size.height()));
    if (const auto window = effectiveWindow())
        lines << tr("W %1 · L %2").arg(shortNumber(window->width), shortNumber(window->center));
    const double scale = geometryOf(this, d->content.get(), d->state).scale();
    lines << tr("Zoom %1 %").arg(QLocale().toString(100 * scale, 'f', scale < 0.1 ? 1 : 0));
    if (film && film->monochrome1)
        lines << u"MONOCHROME1"_s;
    return lines;
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
    if (d->drag == Private::Drag::Click && d->interactive
        && (pos - d->pressPos).manhattanLength() >= QApplication::startDragDistance())
        d->drag = Private::Drag::Window;
    if (d->drag == Private::Drag::Window && d->hasWindow()) {
        ViewState next = d->state;
        const VoiWindow from
            = d->pressState.window ? *d->pressState.window : d->windowed()->automatic();
        next.window = draggedWindow(*d->windowed(), from, pos - d->pressPos);
        edit(next);
    } else if (d->drag == Private::Drag::Pan && d->content) {
        edit(panned(geometryOf(this, d->content.get(), d->state), d->state,
                    (pos - d->lastPos) * devicePixelRatioF()));
    }
    d->lastPos = pos;
    if (d->interactive)
        probe(pos.toPoint());
}

void ImageView::mouseReleaseEvent(QMouseEvent *event)
{
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
    if (event->modifiers() & Qt::ControlModifier) {
        if (d->content && delta != 0)
            edit(zoomedAt(geometryOf(this, d->content.get(), d->state), d->state,
                          std::pow(wheelZoom, delta / 120.0),
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

void ImageView::leaveEvent(QEvent *) { emit probed({}); }

void ImageView::probe(const QPoint &widgetPos)
{
    const auto pixel = pixelAt(widgetPos);
    if (!pixel) {
        emit probed({});
        return;
    }
    const QString place = tr("x %1, y %2").arg(pixel->x()).arg(pixel->y());
    const Radiograph *film = d->content->film().get();
    if (!film) {
        emit probed(place);
        return;
    }
    // One pixel through the same functions as the whole film.
    Radiograph one = *film;
    one.stored = film->stored(cv::Rect(pixel->x(), pixel->y(), 1, 1)).clone();
    cv::Mat stored;
    one.stored.convertTo(stored, CV_64F);
    VoiChoice choice;
    if (!d->rendered)
        choice.window = d->state.window;
    if (!choice.window && film->rangeFromPixels && film->windows.isEmpty()
        && film->voiLuts.isEmpty())
        choice.window = d->content->automatic(); // not the range of this single pixel
    const int shown = toDisplay(one, 8, choice).at<quint8>(0, 0);
    const double value = stored.at<double>(0, 0);
    if (d->rendered)
        emit probed(tr("%1 · value %2 · displayed %3").arg(place, shortNumber(value)).arg(shown));
    else
        emit probed(tr("%1 · stored %2 · modality %3 · displayed %4")
                        .arg(place, shortNumber(value), shortNumber(modalityValue(*film, value)))
                        .arg(shown));
}

// Keyboard and menu ------------------------------------------------------------------------------

void ImageView::setWindow(const std::optional<VoiWindow> &window)
{
    if (!d->hasWindow())
        return;
    ViewState next = d->state;
    next.window = window;
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
    if (d->hasWindow() && key - Qt::Key_1 < d->windowed()->presets().size())
        setWindow(d->windowed()->presets()[key - Qt::Key_1].window);
    return true;
}

bool ImageView::moveKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (!d->content)
        return false;
    const auto geometry = geometryOf(this, d->content.get(), d->state);
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

void ImageView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!d->interactive || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)
        || windowKey(key) || moveKey(key, event->modifiers())) {
        if (!d->interactive || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            QWidget::keyPressEvent(event);
        return;
    }
    switch (key) {
    case Qt::Key_R:
        edit(ViewState());
        break;
    case Qt::Key_I:
        setCornerTextVisible(!d->cornerText);
        emit cornerTextToggled(d->cornerText);
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
        QWidget::keyPressEvent(event);
    }
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
        for (int i = 0; i < presets.size(); ++i)
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
    menu->popup(event->globalPos());
}

void ImageView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ImageView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ImageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange)
        update();
}

} // namespace synthray
