// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/imageview.h"

#include "controls/theme.h"
#include "viewer/imageview_p.h"
#include "viewer/viewinput.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>

#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

/// Images up to this many pixels are prepared at once (some ms), larger ones in a worker.
constexpr qint64 preparedAtOnce = 2'000'000;
constexpr double radius = 6; // corners
const QColor imageBackground(9, 10, 12); // images are read against black in both themes

} // namespace

QString shortNumber(double value)
{
    const double size = std::abs(value);
    return QLocale().toString(value, 'f',
                              size >= 100 || value == std::round(value) ? 0
                                  : size >= 1                           ? 1
                                                                        : 4);
}

ImageView::ImageView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
    , m_input(std::make_unique<ViewInput>(*this, *d))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(48, 48);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(d->plainName = tr("Image"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&d->canvas, &ViewCanvas::refined, this, qOverload<>(&QWidget::update));
}

ImageView::~ImageView() = default;

QSize ImageView::sizeHint() const { return {360, 400}; }

/// Builds in a worker. Content that is set meanwhile, or requested later, wins.
static void prepare(ImageView *view, ImageView::Private &d,
                    std::function<std::shared_ptr<const ImagePyramid>()> build)
{
    d.preparing.runNewest(
        [build = std::move(build)](TaskContext &) { return build(); },
        [view](const std::shared_ptr<const ImagePyramid> &pyramid) { view->setPyramid(pyramid); });
}

void ImageView::setImage(std::shared_ptr<const Radiograph> radiograph)
{
    if (!radiograph || radiograph->stored.empty())
        clear(d->message);
    else if (static_cast<qint64>(radiograph->stored.total()) <= preparedAtOnce)
        setPyramid(ImagePyramid::build(std::move(radiograph)));
    else
        prepare(this, *d,
                [radiograph = std::move(radiograph)] { return ImagePyramid::build(radiograph); });
}

void ImageView::setPyramid(std::shared_ptr<const ImagePyramid> pyramid)
{
    d->preparing.cancel();
    d->content = std::move(pyramid);
    d->source.reset();
    d->rendered = false;
    d->message.clear();
    d->canvas.setContent(d->content);
    d->canvas.setWindow(d->state.window, d->state.voiLut);
    d->canvas.setInverted(d->state.inverted);
    updateProbe();
    update();
}

void ImageView::setRendered(std::shared_ptr<const ImagePyramid> pixels,
                            std::shared_ptr<const ImagePyramid> source)
{
    setPyramid(std::move(pixels));
    d->source = std::move(source);
    d->rendered = true;
    d->canvas.setWindow(std::nullopt);
    updateProbe();
}

void ImageView::setImage(const QImage &image)
{
    if (qint64(image.width()) * image.height() <= preparedAtOnce)
        setPyramid(ImagePyramid::build(image));
    else
        prepare(this, *d, [image] { return ImagePyramid::build(image); });
}

void ImageView::clear(const QString &message)
{
    setPyramid({});
    d->message = message;
}

bool ImageView::hasContent() const { return d->content != nullptr; }
std::shared_ptr<const ImagePyramid> ImageView::content() const { return d->content; }
const ViewState &ImageView::state() const { return d->state; }

void ImageView::setState(const ViewState &state)
{
    if (d->state == state)
        return;
    d->state = state;
    if (!d->rendered)
        d->canvas.setWindow(state.window, state.voiLut);
    d->canvas.setInverted(state.inverted);
    updateProbe();
    update();
}

VoiWindow ImageView::Private::windowOf(const ViewState &shown) const
{
    if (shown.window)
        return *shown.window;
    if (shown.voiLut >= 0)
        for (const WindowPreset &preset : windowed()->presets())
            if (preset.voiLut == shown.voiLut)
                return preset.window;
    return windowed()->automatic();
}

std::optional<VoiWindow> ImageView::effectiveWindow() const
{
    if (!d->hasWindow())
        return std::nullopt;
    return d->windowOf(d->state);
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

void ImageView::setSelected(bool selected)
{
    d->selected = selected;
    update();
}

void ImageView::setUnit(const QString &unit)
{
    d->unit = unit;
    updateProbe();
}

void ImageView::setFurtherPresets(const QVector<WindowPreset> &presets)
{
    d->furtherPresets = presets;
}

QVector<WindowPreset> ImageView::presets() const
{
    if (!d->hasWindow())
        return {};
    QVector<WindowPreset> all = d->windowed()->presets();
    const Radiograph &radiograph = *d->windowed()->radiograph();
    qsizetype at = std::min(radiograph.windows.size() + radiograph.voiLuts.size(), all.size());
    for (const WindowPreset &preset : d->furtherPresets)
        all.insert(at++, preset);
    return all;
}

void ImageView::apply(ViewOperation operation) { m_input->apply(operation); }
void ImageView::addViewActions(QMenu &menu) { m_input->addViewActions(menu); }
void ImageView::fillMenu(QMenu &menu) { m_input->fillMenu(menu); }
bool ImageView::handleKey(const QKeyEvent &event) { return m_input->key(&event); }
bool ImageView::isViewKey(const QKeyEvent &event) { return ViewInput::isViewKey(event); }

QImage ImageView::picture()
{
    d->forPicture = true;
    QImage image = grab().toImage().convertToFormat(QImage::Format_RGB32);
    d->forPicture = false;
    image.setDevicePixelRatio(1);
    return image;
}

void ImageView::addLayer(ViewLayer *layer)
{
    d->layers.append(layer);
    update();
}

void ImageView::removeLayer(ViewLayer *layer)
{
    d->layers.removeAll(layer);
    update();
}

void ImageView::setTool(ViewTool *tool)
{
    d->tool = tool;
    m_input->toolChanged();
    update();
}

ViewTool *ImageView::tool() const { return d->tool; }

// Geometry ---------------------------------------------------------------------------------------

ViewPlace ImageView::place() const { return {d->geometry(this), devicePixelRatioF()}; }

QPointF ImageView::imagePointAt(const QPointF &widgetPos) const
{
    const auto geometry = d->geometry(this);
    return geometry.isValid() ? geometry.toImage(widgetPos * devicePixelRatioF()) : QPointF();
}

std::optional<QPoint> ImageView::pixelAt(const QPoint &widgetPos) const
{
    if (!d->content)
        return std::nullopt;
    // The centre of the screen pixel.
    const QPointF at = imagePointAt(QPointF(widgetPos) + QPointF(0.5, 0.5));
    const QPoint pixel(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
    if (!QRect(QPoint(), d->content->size()).contains(pixel))
        return std::nullopt;
    return pixel;
}

// Mouse and keyboard -----------------------------------------------------------------------------

void ImageView::mousePressEvent(QMouseEvent *event) { m_input->press(event); }
void ImageView::mouseMoveEvent(QMouseEvent *event) { m_input->move(event); }
void ImageView::mouseReleaseEvent(QMouseEvent *event) { m_input->release(event); }
void ImageView::mouseDoubleClickEvent(QMouseEvent *event) { m_input->doubleClick(event); }
void ImageView::wheelEvent(QWheelEvent *event) { m_input->wheel(event); }
void ImageView::contextMenuEvent(QContextMenuEvent *event) { m_input->showMenu(event); }

void ImageView::keyPressEvent(QKeyEvent *event)
{
    if (!m_input->key(event))
        QWidget::keyPressEvent(event);
}

bool ImageView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && d->content
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F11 && m_input->wantsFullScreenKey()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ImageView::leaveEvent(QEvent *)
{
    d->pointer.reset();
    emit probed({});
    emit probedPixel(std::nullopt);
}

void ImageView::updateProbe()
{
    if (d->pointer)
        probe(*d->pointer);
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
    const PixelProbe values
        = probeAt(*pixel, *d->content, d->canvas, d->state, d->rendered, d->unit);
    emit probed(values.text());
    emit probedPixel(values);
}

// Painting ---------------------------------------------------------------------------------------

void ImageView::paintContent(QPainter &painter)
{
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), radius, radius);
    // Only the rows of the round corners are clipped by a path: that costs several times as much.
    const int corner = static_cast<int>(radius);
    const QRect middle = rect().adjusted(0, corner, 0, -corner);
    const auto draw = [&] {
        painter.fillRect(rect(), imageBackground);
        painter.save();
        const double ratio = devicePixelRatioF();
        painter.scale(1 / ratio, 1 / ratio); // device pixels: nothing is resampled twice
        d->canvas.paint(painter, d->geometry(this));
        painter.restore();
        paintLayers(painter, true);
    };
    if (!middle.isEmpty()) {
        painter.setClipRect(middle);
        draw();
    }
    for (const QRect &rows :
         {QRect(0, 0, width(), corner), QRect(0, height() - corner, width(), corner)}) {
        painter.setClipPath(shape);
        painter.setClipRect(rows, Qt::IntersectClip);
        draw();
    }
    painter.setClipRect(rect());
    paintLayers(painter, false);
    painter.setClipPath(shape);
}

void ImageView::paintLayers(QPainter &painter, bool pictures)
{
    for (ViewLayer *layer : std::as_const(d->layers)) {
        if (layer->isPicture() != pictures)
            continue;
        painter.save();
        layer->paint(painter, place());
        painter.restore();
    }
}

void ImageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colors = Theme::instance().colors();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!d->content) {
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()), radius, radius);
        painter.fillPath(shape, colors.panel);
        paintMessage(painter, rect(), d->message);
    } else {
        paintContent(painter);
    }
    ViewOverlay overlay = d->overlay;
    if (d->cornerText && d->content)
        overlay.topLeft = d->cornerLines + infoLines();
    if (!d->content)
        overlay.badge.clear();
    paintOverlay(painter, rect(), overlay);

    painter.setClipping(false);
    if (d->forPicture)
        return;
    const bool focused = hasFocus();
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

QStringList ImageView::infoLines() const
{
    QStringList lines;
    const QSize size = d->content->size();
    const Radiograph *radiograph = d->content->radiograph().get();
    lines << (radiograph ? tr("%1 × %2 · %n bit(s)", nullptr, radiograph->bitsStored)
                               .arg(QString::number(size.width()), QString::number(size.height()))
                         : tr("%1 × %2").arg(QString::number(size.width()),
                                             QString::number(size.height())));
    if (const auto window = effectiveWindow())
        lines << tr("W %1 · L %2").arg(shortNumber(window->width), shortNumber(window->center));
    const double scale = d->geometry(this).scale();
    lines << tr("Zoom %1 %").arg(QLocale().toString(100 * scale, 'f', scale < 0.1 ? 1 : 0));
    if (radiograph && radiograph->frames > 1)
        lines << tr("Frame %1 of %2")
                     .arg(QString::number(radiograph->frame + 1),
                          QString::number(radiograph->frames));
    if (radiograph && radiograph->monochrome1)
        lines << u"MONOCHROME1"_s;
    QStringList changes;
    if (d->state.turns != 0)
        changes << tr("turned %1°").arg(90 * d->state.turns);
    if (d->state.mirrored)
        changes << tr("mirrored");
    if (d->state.inverted)
        changes << tr("inverted");
    if (!changes.isEmpty())
        lines << tr("View %1").arg(changes.join(u", "_s));
    if (const QString shape = shapeLine(); !shape.isEmpty())
        lines << shape;
    return lines;
}

/// How pixels that are not square are shown; empty for square ones.
QString ImageView::shapeLine() const
{
    if (const double shape = d->shape(); !isSquare(shape))
        return (d->state.squarePixels ? tr("Pixels %1, drawn square")
                                      : tr("Pixels %1, drawn to scale"))
            .arg(pixelShapeText(shape));
    const Radiograph *source = d->rendered && d->source ? d->source->radiograph().get() : nullptr;
    return source && !isSquare(pixelShape(*source))
        ? tr("Pixels %1, square to networks").arg(pixelShapeText(pixelShape(*source)))
        : QString();
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
    if (event->type() == QEvent::LanguageChange && accessibleName() == d->plainName)
        setAccessibleName(d->plainName = tr("Image"));
}

} // namespace synthray

#include "moc_imageview.cpp"
