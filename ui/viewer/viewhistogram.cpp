// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/viewhistogram.h"

#include "controls/theme.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr double edgeReach = 6; // widget pixels around an edge
constexpr int histogramSide = 8, foot = 16;

/// LINEAR reaches its ends at c - 0.5 -+ (w - 1) / 2 (PS3.3 C.11.2.1.2), the others at c -+ w / 2.
QPair<double, double> edgesOf(const VoiWindow &window)
{
    if (window.function != VoiFunction::Linear)
        return {window.center - window.width / 2, window.center + window.width / 2};
    const double half = (std::max(window.width, 1.0) - 1) / 2;
    return {window.center - 0.5 - half, window.center - 0.5 + half};
}

VoiWindow windowBetween(VoiWindow window, double low, double high)
{
    if (window.function == VoiFunction::Linear) {
        window.width = std::max(1.0, high - low + 1);
        window.center = (low + high) / 2 + 0.5;
    } else {
        window.width = high - low;
        window.center = (low + high) / 2;
    }
    window.explanation.clear();
    return window;
}

QString histogramNumber(double value, double span)
{
    return QLocale().toString(value, 'f', span >= 20 ? 0 : span >= 2 ? 1 : 3);
}

} // namespace

ViewHistogram::ViewHistogram(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ViewHistogram::sizeHint() const { return {300, 92}; }
QSize ViewHistogram::minimumSizeHint() const { return {120, 92}; }

void ViewHistogram::setImage(std::shared_ptr<const ImagePyramid> image)
{
    if (image == m_image)
        return;
    m_image = std::move(image);
    m_grip = Grip::None;
    m_counting.cancel();
    if (!m_image || !m_image->radiograph()) {
        m_histogram = {};
        update();
        return;
    }
    // The previous image's bars stay until the new ones are counted: no flicker while stepping.
    m_counting.run(
        [image = m_image](TaskContext &) { return histogramOf(*image->radiograph(), 0); },
        [this](const Histogram &counts) {
            m_histogram = counts;
            update();
            emit counted();
        });
}

void ViewHistogram::setWindow(const std::optional<VoiWindow> &window)
{
    m_window = window;
    update();
}

void ViewHistogram::setInverted(bool inverted)
{
    if (inverted == m_inverted)
        return;
    m_inverted = inverted;
    update();
}

void ViewHistogram::setEditable(bool editable)
{
    m_editable = editable;
    m_grip = Grip::None;
    update();
}

void ViewHistogram::setUnit(const QString &unit)
{
    m_unit = unit;
    update();
}

void ViewHistogram::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    update();
}

// Geometry ---------------------------------------------------------------------------------------

QRectF ViewHistogram::plot() const
{
    return QRectF(rect()).adjusted(histogramSide, 6, -histogramSide, -foot);
}

/// Covers the image's values and the window, which may extend beyond them by up to the width of the
/// image's range on each histogramSide.
QPair<double, double> ViewHistogram::shownRange() const
{
    if (m_grip != Grip::None)
        return m_pressRange;
    double low = m_histogram.low, high = m_histogram.high;
    const double span = std::max(high - low, 1e-9);
    if (m_window) {
        const auto [from, to] = edgesOf(*m_window);
        low = std::min(low, std::max(from, low - span));
        high = std::max(high, std::min(to, high + span));
    }
    if (!(high > low)) {
        low -= 0.5;
        high += 0.5;
    }
    return {low, high};
}

double ViewHistogram::xOf(double value) const
{
    const auto [low, high] = shownRange();
    return plot().left() + (value - low) / (high - low) * plot().width();
}

double ViewHistogram::valueAt(double x) const
{
    const auto [low, high] = shownRange();
    return low + (x - plot().left()) / std::max(1.0, plot().width()) * (high - low);
}

ViewHistogram::Grip ViewHistogram::gripAt(QPointF pos) const
{
    if (!m_editable || !m_window || m_histogram.bins.isEmpty())
        return Grip::None;
    const auto [from, to] = edgesOf(*m_window);
    const double low = xOf(from), high = xOf(to);
    const double toLow = std::abs(pos.x() - low), toHigh = std::abs(pos.x() - high);
    if (std::min(toLow, toHigh)
        <= edgeReach) // coinciding edges: the histogramSide of the pointer decides
        return toLow == toHigh ? (pos.x() < low ? Grip::Low : Grip::High)
            : toLow < toHigh   ? Grip::Low
                               : Grip::High;
    return pos.x() > low && pos.x() < high ? Grip::Both : Grip::None;
}

// Mouse ------------------------------------------------------------------------------------------

void ViewHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Grip grip = gripAt(event->position());
    m_pressRange = shownRange();
    m_pressValue = valueAt(event->position().x());
    m_pressWindow = m_window;
    m_grip = grip;
}

void ViewHistogram::dragTo(QPointF pos)
{
    if (!m_pressWindow)
        return;
    auto [low, high] = edgesOf(*m_pressWindow);
    const double by = valueAt(pos.x()) - m_pressValue;
    const double least = (m_histogram.high - m_histogram.low) / 1000;
    if (m_grip == Grip::Low)
        low = std::min(low + by, high - least);
    else if (m_grip == Grip::High)
        high = std::max(high + by, low + least);
    else
        low += by, high += by;
    VoiWindow start = *m_pressWindow;
    if (start.function == VoiFunction::Linear && least < 1 && high - low < 1)
        start.function = VoiFunction::LinearExact; // LINEAR allows no width below 1
    m_window = windowBetween(start, low, high);
    update();
    emit windowEdited(*m_window);
}

void ViewHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip != Grip::None) {
        dragTo(event->position());
        return;
    }
    switch (gripAt(event->position())) {
    case Grip::Low:
    case Grip::High:
        setCursor(Qt::SizeHorCursor);
        break;
    case Grip::Both:
        setCursor(Qt::OpenHandCursor);
        break;
    case Grip::None:
        unsetCursor();
    }
}

void ViewHistogram::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
    update();
}

void ViewHistogram::mouseDoubleClickEvent(QMouseEvent *)
{
    m_grip = Grip::None;
    if (m_editable && m_window)
        emit resetRequested();
}

void ViewHistogram::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto choose = [&](const QString &text, bool logarithmic) {
        QAction *action = menu->addAction(text, this, [this, logarithmic] {
            setLogarithmic(logarithmic);
            emit logarithmicChanged(logarithmic);
        });
        action->setCheckable(true);
        action->setChecked(m_logarithmic == logarithmic);
    };
    choose(tr("Logarithmic counts"), true);
    choose(tr("Linear counts"), false);
    menu->popup(event->globalPos());
}

bool ViewHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const double value = valueAt(help->pos().x());
        const double span = m_histogram.high - m_histogram.low;
        const auto size = m_histogram.bins.size();
        if (size == 0 || value < m_histogram.low || value > m_histogram.high) {
            QToolTip::hideText();
            return true;
        }
        const auto bin = std::clamp<qsizetype>(
            span > 0 ? static_cast<qsizetype>((value - m_histogram.low) / span * double(size)) : 0,
            0, size - 1);
        const QString at
            = histogramNumber(value, span) + (m_unit.isEmpty() ? QString() : u' ' + m_unit);
        QToolTip::showText(help->globalPos(),
                           tr("%1: %Ln pixel(s)", nullptr,
                              static_cast<int>(std::min<qint64>(m_histogram.bins[bin], INT_MAX)))
                                   .arg(at)
                               + u'\n'
                               + tr("Drag the edges or the window; double click: automatic window"),
                           this);
        return true;
    }
    return QWidget::event(event);
}

// Painting ---------------------------------------------------------------------------------------

void ViewHistogram::paintBars(QPainter &painter) const
{
    const auto &c = Theme::instance().colors();
    const QRectF area = plot();
    const auto &bins = m_histogram.bins;
    const auto height
        = [&](qint64 count) { return m_logarithmic ? std::log1p(double(count)) : double(count); };
    double top = 0;
    for (const qint64 count : bins)
        top = std::max(top, height(count));
    if (!(top > 0))
        return;
    const double step = (m_histogram.high - m_histogram.low) / double(bins.size());
    QPainterPath shape;
    const double end = step > 0 ? 0 : 1; // a single value: a bar around its position
    shape.moveTo(xOf(m_histogram.low), area.bottom());
    for (qsizetype i = 0; i < bins.size(); ++i) {
        const double y = area.bottom() - height(bins[i]) / top * area.height();
        shape.lineTo(xOf(m_histogram.low + step * double(i)) - end, y);
        shape.lineTo(xOf(m_histogram.low + step * double(i + 1)) + end, y);
    }
    shape.lineTo(xOf(m_histogram.high), area.bottom());
    shape.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.dim);
    painter.drawPath(shape);
}

void ViewHistogram::paintWindow(QPainter &painter) const
{
    const auto &c = Theme::instance().colors();
    const QRectF area = plot();
    const auto [from, to] = edgesOf(*m_window);
    const double low = std::clamp(xOf(from), area.left(), area.right());
    const double high = std::clamp(xOf(to), area.left(), area.right());
    QColor shade = c.window;
    shade.setAlpha(150); // what the window cuts off
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawRect(QRectF(area.left(), area.top(), low - area.left(), area.height()));
    painter.drawRect(QRectF(high, area.top(), area.right() - high, area.height()));

    const double dark = m_inverted ? area.top() : area.bottom();
    const double bright = m_inverted ? area.bottom() : area.top();
    QPainterPath ramp; // what is shown brighter is higher
    if (m_window->function == VoiFunction::Sigmoid) {
        for (int i = 0; i <= 64; ++i) {
            const double x = area.left() + area.width() * i / 64;
            const double y = 1
                / (1
                   + std::exp(-4 * (valueAt(x) - m_window->center)
                              / std::max(m_window->width, 1e-12)));
            const QPointF at(x, dark + y * (bright - dark));
            i == 0 ? ramp.moveTo(at) : ramp.lineTo(at);
        }
    } else {
        ramp.moveTo(area.left(), dark);
        ramp.lineTo(xOf(from), dark);
        ramp.lineTo(xOf(to), bright);
        ramp.lineTo(area.right(), bright);
    }
    painter.save();
    painter.setClipRect(area.adjusted(-1, -1, 1, 1));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.accent, 1.5));
    painter.drawPath(ramp);
    painter.restore();
    painter.setPen(QPen(c.accent, 1, Qt::DashLine));
    for (const double x : {low, high})
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    if (!m_editable)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    const double below = area.bottom() - 9, above = area.top() - 3;
    painter.drawRoundedRect(QRectF(low - 2.5, m_inverted ? above : below, 5, 12), 2.5, 2.5);
    painter.drawRoundedRect(QRectF(high - 2.5, m_inverted ? below : above, 5, 12), 2.5, 2.5);
}

void ViewHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = Theme::instance().colors();
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_histogram.bins.isEmpty())
        return;
    paintBars(painter);
    if (m_window)
        paintWindow(painter);

    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(c.dim);
    const double span = m_histogram.high - m_histogram.low;
    const auto [low, high] = shownRange();
    const QRectF line(histogramSide, height() - foot + 1, width() - 2 * histogramSide, foot - 3);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, histogramNumber(low, span));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     histogramNumber(high, span) + (m_unit.isEmpty() ? QString() : u' ' + m_unit));
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter,
                     m_logarithmic ? tr("Pixels (logarithmic)") : tr("Pixels"));
}

} // namespace synthray

#include "moc_viewhistogram.cpp"
