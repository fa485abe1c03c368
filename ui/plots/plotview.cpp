// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plotview.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "plots/plotboxes.h"
#include "plots/plotparts.h"
#include "plots/printedfont.h"

#include <QAbstractScrollArea>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr double LineWidth = 1.5; // px
constexpr double BarWidth = 0.62; // of the distance between two bars
constexpr double FewestColumns = 2.5; // of bars or boxes: room is left beside fewer
constexpr int besideAxis = 56; // px of the width that the numbers of the y axis take
constexpr int FewBars = 12; // more bars, or names that do not fit: names are rotated
const QString HoverLayer = u"hover"_s;
const QString LabelLayer = u"labels"_s;

/// Figures for papers: black on white; colours after Okabe and Ito (2008), distinguishable with
/// colour blindness.
plot::PlotStyle paperStyle()
{
    plot::PlotStyle style;
    style.background = Qt::white;
    style.raised = Qt::white;
    style.text = QColor(0x11, 0x11, 0x11);
    style.dim = QColor(0x44, 0x44, 0x44);
    style.line = QColor(0xd0, 0xd0, 0xd0);
    style.series = {QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x9e, 0x73),
                    QColor(0xcc, 0x79, 0xa7), QColor(0xe6, 0x9f, 0x00), QColor(0x56, 0xb4, 0xe9)};
    style.small = printedFont(style.small);
    return style;
}

plot::PlotStyle screenStyle()
{
    const ThemeColors &colors = Theme::instance().colors();
    plot::PlotStyle style;
    style.background = colors.panel;
    style.raised = colors.raised;
    style.text = colors.text;
    style.dim = colors.dim;
    style.line = colors.line;
    style.series = colors.series;
    style.locale = QLocale(); // like the tables beside it; exported figures keep the decimal point
    if (style.series.isEmpty())
        style.series = {colors.accent, colors.second, colors.bad};
    return style;
}

/// Steps and epochs are integers: no ticks at 0.5.
class WholeTicker : public QCPAxisTicker
{
public:
    bool whole = true;

protected:
    double getTickStep(const QCPRange &range) override
    {
        const double step = QCPAxisTicker::getTickStep(range);
        return whole ? std::max(1.0, std::round(step)) : step;
    }
    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        return plot::numberText(std::abs(tick) < 1e-12 ? 0 : tick, locale);
    }
};

class PlainTicker : public QCPAxisTicker
{
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        return plot::numberText(std::abs(tick) < 1e-12 ? 0 : tick, locale);
    }
};

class PowerTicker : public QCPAxisTickerLog
{
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        return plot::numberText(tick, locale);
    }
};

} // namespace

struct PlotView::Private {
    struct Line {
        QCPGraph *graph = nullptr;
        QString name;
        QColor color; // invalid: from the theme, by index
        bool dashed = false;
        int front = -1; // the line that it is the faint background of; -1: none
        /// If finite: a horizontal line across the whole plot.
        double level = std::numeric_limits<double>::quiet_NaN();
    };

    PlotView *q = nullptr;
    QCustomPlot *plot = nullptr;
    QLabel *empty = nullptr;
    plot::PlotStyle style;
    plot::Header *header = nullptr;
    plot::Readout *readout = nullptr;
    plot::BarLabels *barLabels = nullptr;
    QSharedPointer<WholeTicker> wholeTicker{new WholeTicker};
    QSharedPointer<QCPAxisTickerText> nameTicker{new QCPAxisTickerText};
    QSharedPointer<QCPAxisTicker> linearTicker{new PlainTicker}, powerTicker{new PowerTicker};
    QVector<Line> lines;
    QVector<QCPBars *> bars;
    QStringList barNames, barGroups; // the names are also those of the boxes
    std::unique_ptr<plot::Boxes> boxes;
    QString xAxisLabel; // whole
    double yLow = 0, yHigh = 0;
    bool offersLogarithmic = false, logarithmic = false;
    bool distinct = false;
    bool zoomed = false; // by the user: the x range does not follow new data
    bool settingRange = false;
    bool dirty = true;
    QPoint pressedAt;

    void build();
    void applyStyle(const plot::PlotStyle &newStyle);
    void styleAxis(QCPAxis *axis) const;
    QColor lineColor(int index) const;
    int ordinal(int index) const;
    QPen linePen(int index) const;
    QString text(double value) const { return plot::numberText(value, style.locale); }
    bool isNamed() const
    {
        return !bars.isEmpty() || !boxes->isEmpty();
    } // names along x, not numbers
    QCPRange fullX() const;
    void updateRanges();
    void updateLevel(const Line &line, const QCPRange &visible) const;
    void updateY(const QCPRange &visible);
    bool updateLogarithmicY(const QCPRange &visible);
    void updateBarNames();
    void clampRange(const QCPRange &range);
    void schedule();
    void updateEmpty();
    void hover(const QPoint &pos);
    void hoverLines(double key);
    qsizetype hoverColumn(double key);
    void hoverBars(double key);
    void hoverBoxes(double key);
    void hideReadout();
    void click(const QPoint &pos);
    bool zoomsOnWheel(const QWheelEvent &event) const;
    void zoomX(double factor, double centre);
};

void PlotView::Private::build()
{
    plot = new QCustomPlot(q);
    plot->setMinimumSize(120, 80);
    plot->setNoAntialiasingOnDrag(false);
    plot->setFocusPolicy(Qt::NoFocus); // the view itself handles the keys
    plot->setMouseTracking(true);
    plot->setAttribute(Qt::WA_NoMousePropagation,
                       false); // wheel events that it ignores go to the page
    plot->setContextMenuPolicy(Qt::NoContextMenu);
    plot->installEventFilter(q);
    plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot->axisRect()->setRangeDrag(Qt::Horizontal);
    plot->axisRect()->setRangeZoom(Qt::Horizontal);
    plot->axisRect()->setMinimumMargins(QMargins(4, 6, 6, 2));
    plot->xAxis->setTicker(wholeTicker);
    for (const auto &ticker : {linearTicker, powerTicker})
        ticker->setTickCount(4);
    plot->yAxis->setTicker(linearTicker);

    plot->addLayer(LabelLayer);
    plot->addLayer(HoverLayer);
    plot->layer(HoverLayer)->setMode(QCPLayer::lmBuffered); // hovering does not redraw the lines
    header = new plot::Header(plot, style);
    plot->plotLayout()->insertRow(0);
    plot->plotLayout()->addElement(0, 0, header);
    plot->plotLayout()->setRowSpacing(0);
    readout = new plot::Readout(plot, HoverLayer, style);
    barLabels = new plot::BarLabels(plot, LabelLayer, style);
    boxes = std::make_unique<plot::Boxes>(plot);

    QObject::connect(plot, &QCustomPlot::beforeReplot, q, [this] { updateRanges(); });
    QObject::connect(plot->xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), q,
                     [this](const QCPRange &range) { clampRange(range); });
    QObject::connect(plot, &QCustomPlot::mouseDoubleClick, q, [this] { q->resetZoom(); });
}

/// The how manieth of the lines that are not in the background of another.
int PlotView::Private::ordinal(int index) const
{
    return static_cast<int>(std::count_if(lines.cbegin(), lines.cbegin() + index,
                                          [](const Line &line) { return line.front < 0; }));
}

QColor PlotView::Private::lineColor(int index) const
{
    if (const int front = lines[index].front; front >= 0) {
        QColor faint = lineColor(front);
        faint.setAlphaF(0.3F);
        return faint;
    }
    const QColor &color = lines[index].color;
    return color.isValid() ? color : style.series[ordinal(index) % style.series.size()];
}

QPen PlotView::Private::linePen(int index) const
{
    // In widths of the line; the first one is solid. As many as there are runs side by side.
    static const QVector<QVector<qreal>> patterns{
        {},     {6, 3},           {1.2, 2.2}, {7, 2.5, 1.2, 2.5}, {12, 3}, {7, 2, 1.2, 2, 1.2, 2},
        {3, 3}, {12, 2.5, 3, 2.5}};
    const Line &line = lines[index];
    QPen pen(lineColor(index), line.front < 0 ? LineWidth : 1.0, Qt::SolidLine, Qt::RoundCap,
             Qt::RoundJoin);
    if (line.dashed)
        pen.setStyle(Qt::DashLine);
    else if (distinct && line.front < 0) {
        const auto &pattern = patterns[ordinal(index) % patterns.size()];
        if (!pattern.isEmpty()) {
            pen.setCapStyle(Qt::FlatCap); // round ends would fill the gaps
            pen.setDashPattern(pattern);
        }
    }
    return pen;
}

void PlotView::Private::styleAxis(QCPAxis *axis) const
{
    axis->setBasePen(Qt::NoPen);
    axis->setTickPen(Qt::NoPen);
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(style.dim);
    axis->setTickLabelFont(style.small);
    axis->setLabelColor(style.dim);
    axis->setLabelFont(style.small);
    axis->setTickLabelPadding(5);
    axis->setLabelPadding(3);
    axis->grid()->setPen(QPen(style.line, 1));
    axis->grid()->setZeroLinePen(QPen(style.line, 1));
    axis->grid()->setSubGridVisible(false);
    axis->grid()->setAntialiased(false);
}

void PlotView::Private::applyStyle(const plot::PlotStyle &newStyle)
{
    style = newStyle;
    // Of the small font only the way of printing is given (printedFont).
    const bool isPrinted = style.small.styleStrategy() & QFont::PreferNoShaping;
    style.small = isPrinted ? printedFont(q->font()) : q->font();
    const int base = QFontInfo(q->font()).pixelSize();
    style.small.setPixelSize(std::max(9, base - 2)); // 13 px text: 11 px numbers
    style.title = style.small;
    style.title.setPixelSize(std::max(10, base - 1));
    style.title.setWeight(QFont::DemiBold);

    plot->setLocale(style.locale);
    plot->setBackground(QBrush(style.background));
    styleAxis(plot->xAxis);
    styleAxis(plot->yAxis);
    plot->xAxis->grid()->setVisible(false);
    for (int i = 0; i < lines.size(); ++i)
        lines[i].graph->setPen(linePen(i));
    for (int i = 0; i < bars.size(); ++i) {
        bars[i]->setPen(Qt::NoPen);
        bars[i]->setBrush(style.series[i % style.series.size()]);
    }
    boxes->applyStyle(style);
    header->entries.clear();
    for (int i = 0; i < lines.size(); ++i)
        if (!lines[i].name.isEmpty() && lines[i].front < 0)
            header->entries.append({lines[i].name, lineColor(i),
                                    distinct || lines[i].dashed ? linePen(i) : QPen(Qt::NoPen)});
    if (bars.size() > 1)
        for (int i = 0; i < bars.size(); ++i)
            header->entries.append({barGroups.value(i), style.series[i % style.series.size()]});
    schedule();
}

QCPRange PlotView::Private::fullX() const
{
    if (isNamed()) {
        // One bar alone would be a wall: as wide as among a few.
        const auto count = static_cast<double>(barNames.size());
        const double beside = std::max(0.0, (FewestColumns - count) / 2);
        return {-0.5 - beside, count - 0.5 + beside};
    }
    bool any = false;
    QCPRange all;
    for (const Line &line : lines) {
        bool found = false;
        const QCPRange range = line.graph->getKeyRange(found);
        if (!found || std::isfinite(line.level))
            continue;
        if (any)
            all.expand(range);
        else
            all = range;
        any = true;
    }
    if (!any)
        return {0, 1};
    if (all.size() <= 0)
        return {all.lower - 0.5, all.upper + 0.5};
    return all;
}

void PlotView::Private::updateRanges()
{
    settingRange = true;
    if (!zoomed)
        plot->xAxis->setRange(fullX());
    const QCPRange visible = plot->xAxis->range();
    for (const Line &line : std::as_const(lines))
        updateLevel(line, visible);
    updateY(plot->xAxis->range());
    if (isNamed())
        updateBarNames();
    plot->xAxis->setLabel(plot::wrapped(xAxisLabel, QFontMetrics(style.small),
                                        plot->viewport().width() - besideAxis));
    settingRange = false;
}

void PlotView::Private::updateLevel(const Line &line, const QCPRange &visible) const
{
    if (std::isfinite(line.level))
        line.graph->setData({visible.lower, visible.upper}, {line.level, line.level}, true);
}

/// False: no value is positive. Values of 0 and below lie under such an axis.
bool PlotView::Private::updateLogarithmicY(const QCPRange &visible)
{
    double low = std::numeric_limits<double>::infinity(), high = 0;
    for (const Line &line : lines) {
        bool found = false;
        const QCPRange range = line.graph->getValueRange(found, QCP::sdPositive, visible);
        if (!found)
            continue;
        low = std::min(low, range.lower);
        high = std::max(high, range.upper);
    }
    if (!(low <= high))
        return false;
    const double margin = std::max(1.05, std::pow(high / low, 0.06));
    plot->yAxis->setScaleType(QCPAxis::stLogarithmic);
    plot->yAxis->setTicker(powerTicker);
    plot->yAxis->setRange(low / margin, high * margin);
    return true;
}

void PlotView::Private::updateY(const QCPRange &visible)
{
    if (logarithmic && updateLogarithmicY(visible))
        return;
    plot->yAxis->setScaleType(QCPAxis::stLinear);
    plot->yAxis->setTicker(linearTicker);
    if (yLow < yHigh) {
        plot->yAxis->setRange(yLow, yHigh);
        return;
    }
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const Line &line : lines) {
        bool found = false;
        const QCPRange range = line.graph->getValueRange(found, QCP::sdBoth, visible);
        if (!found)
            continue;
        low = std::min(low, range.lower);
        high = std::max(high, range.upper);
    }
    for (qsizetype name = 0; name < barNames.size() && !bars.isEmpty(); ++name) {
        double sum = 0;
        for (const auto &group : std::as_const(barLabels->values))
            sum += group.value(name);
        low = 0;
        high = std::max(high, sum);
    }
    bool boxed = false;
    if (const QCPRange range = boxes->valueRange(&boxed); boxed) {
        low = std::min(low, range.lower);
        high = std::max(high, range.upper);
    }
    if (!(low <= high)) {
        low = 0;
        high = 1;
    }
    // The axis of positive curves that come near zero starts at zero.
    const bool fromZero = low >= 0 && low <= 0.6 * high;
    const double margin = (fromZero ? high : high - low) * (bars.isEmpty() ? 0.06 : 0.14);
    const double room = margin > 0 ? margin : std::max(0.5, std::abs(high) * 0.1);
    plot->yAxis->setRange(fromZero ? 0 : low - room, high + room);
}

void PlotView::Private::updateBarNames()
{
    const double width = plot->axisRect()->width();
    const double first = fullX().lower; // left edge, in columns
    const double each = width / fullX().size();
    const QFontMetrics metrics(style.small);
    int longest = 0;
    for (const QString &name : std::as_const(barNames))
        longest = std::max(longest, metrics.horizontalAdvance(name));
    const bool rotated = longest + 8 > each && (barNames.size() > FewBars || each < 56);
    const int room = rotated ? 90 : std::max(24, static_cast<int>(each) - 8);
    // If bars are closer than one line's height, rotated names would overlap: shows only every
    // n-th.
    const qsizetype every = rotated
        ? std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(metrics.height() / each)))
        : 1;
    nameTicker->clear();
    for (qsizetype i = 0; i < barNames.size(); i += every) {
        // Shortens rotated names at the left edge: QCustomPlot does not draw names that leave the
        // plot.
        const double left = plot->axisRect()->left() + each * (static_cast<double>(i) - first);
        const int toEdge = static_cast<int>(left * std::numbers::sqrt2) - metrics.height() - 4;
        nameTicker->addTick(
            static_cast<double>(i),
            metrics.elidedText(barNames[i], Qt::ElideRight,
                               rotated && width > 0 ? std::min(room, toEdge) : room));
    }
    plot->xAxis->setTickLabelRotation(rotated ? -45 : 0);
}

/// Zoom and drag stop at the ends of the data.
void PlotView::Private::clampRange(const QCPRange &range)
{
    if (settingRange)
        return;
    const QCPRange full = fullX();
    QCPRange target = range;
    const double minSize
        = bars.isEmpty() && wholeTicker->whole ? std::min(2.0, full.size()) : full.size() / 1e6;
    if (target.size() < minSize)
        target = QCPRange(target.center() - minSize / 2, target.center() + minSize / 2);
    target = target.bounded(full.lower, full.upper);
    zoomed = target.size() < full.size() * (1 - 1e-9);
    settingRange = true;
    plot->xAxis->setRange(target);
    settingRange = false;
}

void PlotView::Private::schedule()
{
    dirty = true;
    updateEmpty();
    if (q->isVisible()) {
        dirty = false;
        plot->replot(QCustomPlot::rpQueuedReplot);
    }
}

void PlotView::Private::updateEmpty()
{
    empty->setVisible(!q->hasData() && !empty->text().isEmpty());
    const bool axes = q->hasData() || empty->text().isEmpty();
    header->legendShown = q->hasData();
    plot->axisRect()->setVisible(axes);
    plot->xAxis->setVisible(axes);
    plot->yAxis->setVisible(axes);
}

void PlotView::Private::hover(const QPoint &pos)
{
    const QRect area = plot->axisRect()->rect();
    if (!q->hasData() || !area.adjusted(-4, -4, 4, 4).contains(pos)) {
        hideReadout();
        return;
    }
    readout->area = area;
    readout->dots.clear();
    readout->rows.clear();
    const double key = plot->xAxis->pixelToCoord(pos.x());
    if (!boxes->isEmpty())
        hoverBoxes(key);
    else if (bars.isEmpty())
        hoverLines(key);
    else
        hoverBars(key);
    readout->shown = !readout->rows.isEmpty();
    plot->layer(HoverLayer)->replot();
}

void PlotView::Private::hoverLines(double key)
{
    // The nearest recorded point of any line sets the position; the other lines show their value
    // there.
    double nearest = 0, best = std::numeric_limits<double>::infinity();
    const auto closest = [](const QCPGraph *graph, double at) {
        auto it = graph->data()->findBegin(at, true);
        const auto end = graph->data()->constEnd();
        if (it != end && it + 1 != end && std::abs((it + 1)->key - at) < std::abs(it->key - at))
            ++it;
        return it;
    };
    for (const Line &line : std::as_const(lines)) {
        const auto it = closest(line.graph, key);
        if (it == line.graph->data()->constEnd() || std::isfinite(line.level) || line.front >= 0)
            continue;
        if (std::abs(it->key - key) < best) {
            best = std::abs(it->key - key);
            nearest = it->key;
        }
    }
    if (!std::isfinite(best))
        return;
    readout->drawLine = true;
    readout->x = plot->xAxis->coordToPixel(nearest);
    const QString unit = plot->xAxis->label();
    readout->rows.append({unit.isEmpty() ? text(nearest) : unit + u' ' + text(nearest), {}});
    const auto show = [this](int i, double value) {
        const QString number = text(value);
        readout->rows.append(
            {lines[i].name.isEmpty() ? number : QString(lines[i].name + u"  "_s + number),
             lineColor(i)});
        readout->dots.append({QPointF(readout->x, plot->yAxis->coordToPixel(value)), lineColor(i)});
    };
    for (int i = 0; i < lines.size(); ++i) {
        if (std::isfinite(lines[i].level)) {
            show(i, lines[i].level);
            continue;
        }
        const auto it = closest(lines[i].graph, nearest);
        if (lines[i].front >= 0)
            continue;
        // A line that ended earlier has no value here.
        if (it == lines[i].graph->data()->constEnd() || !std::isfinite(it->value)
            || std::abs(plot->xAxis->coordToPixel(it->key) - readout->x) > 6)
            continue;
        show(i, it->value);
    }
}

/// The bar or box under the pointer, whose name becomes the first row of the readout; -1: none.
qsizetype PlotView::Private::hoverColumn(double key)
{
    const auto name = static_cast<qsizetype>(std::floor(key + 0.5));
    if (name < 0 || name >= barNames.size())
        return -1;
    readout->drawLine = false;
    readout->x = plot->xAxis->coordToPixel(static_cast<double>(name));
    readout->rows.append({barNames[name], {}});
    return name;
}

void PlotView::Private::hoverBars(double key)
{
    const qsizetype name = hoverColumn(key);
    if (name < 0)
        return;
    for (int i = 0; i < bars.size(); ++i)
        readout->rows.append({barGroups.value(i) + (barGroups.value(i).isEmpty() ? u""_s : u"  "_s)
                                  + text(barLabels->values[i].value(name)),
                              style.series[i % style.series.size()]});
}

void PlotView::Private::hoverBoxes(double key)
{
    if (const qsizetype name = hoverColumn(key); name >= 0)
        readout->rows += boxes->rows(name);
}

void PlotView::Private::hideReadout()
{
    if (!readout->shown)
        return;
    readout->shown = false;
    plot->layer(HoverLayer)->replot();
}

void PlotView::Private::click(const QPoint &pos)
{
    const double key = plot->xAxis->pixelToCoord(pos.x());
    const auto name = static_cast<int>(std::floor(key + 0.5));
    if (bars.isEmpty() || !plot->axisRect()->rect().contains(pos) || name < 0
        || name >= barNames.size())
        return;
    const double value = plot->yAxis->pixelToCoord(pos.y());
    double below = 0;
    for (int group = 0; group < bars.size(); ++group) {
        const double part = barLabels->values[group].value(name);
        if (value >= below && value < below + part && part > 0) {
            emit q->barClicked(name, group);
            return;
        }
        below += part;
    }
    emit q->barClicked(name, -1);
}

/// False for plots that do not zoom, and inside a page that scrolls: the wheel then scrolls the
/// page, and zooms only with Ctrl.
bool PlotView::Private::zoomsOnWheel(const QWheelEvent &event) const
{
    if (!q->hasData() || !plot->interactions().testFlag(QCP::iRangeZoom))
        return false;
    if (event.modifiers().testFlag(Qt::ControlModifier))
        return true;
    for (const QWidget *at = q->parentWidget(); at;
         at = at->isWindow() ? nullptr : at->parentWidget())
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(at);
            area && area->verticalScrollBar()->minimum() < area->verticalScrollBar()->maximum())
            return false;
    return true;
}

void PlotView::Private::zoomX(double factor, double centre)
{
    plot->xAxis->scaleRange(factor, centre);
    schedule();
}

PlotView::PlotView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    setFocusPolicy(Qt::StrongFocus);
    d->style = screenStyle();
    d->build();
    d->empty = new QLabel(this);
    d->empty->setAlignment(Qt::AlignCenter);
    d->empty->setWordWrap(true);
    d->empty->setProperty("role", u"dim"_s);
    d->empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    d->empty->hide();
    auto *layout = bareColumn(this, 6);
    layout->addWidget(d->plot);
    d->empty->raise();
    connect(&Theme::instance(), &Theme::changed, this, [this] { d->applyStyle(screenStyle()); });
    d->applyStyle(screenStyle());
}

PlotView::~PlotView() = default;

void PlotView::setTitle(const QString &title)
{
    d->header->title = title;
    setAccessibleName(title);
    d->schedule();
}

void PlotView::setAxisLabels(const QString &x, const QString &y)
{
    d->xAxisLabel = x;
    d->plot->xAxis->setLabel(x);
    setAccessibleDescription(y);
    d->header->unit = y; // beside the title: a rotated label takes width and is hard to read
    d->schedule();
}

int PlotView::addLine(const QString &name, const QColor &color, bool dashed)
{
    Private::Line line;
    line.graph = d->plot->addGraph();
    line.graph->setAdaptiveSampling(true); // draws at most a few points per pixel column
    line.graph->setAntialiased(true);
    line.name = name;
    line.color = color;
    line.dashed = dashed;
    d->lines.append(line);
    d->applyStyle(d->style);
    return static_cast<int>(d->lines.size()) - 1;
}

void PlotView::setLineName(int line, const QString &name)
{
    d->lines[line].name = name;
    d->applyStyle(d->style);
}

void PlotView::setDistinctLines(bool distinct)
{
    d->distinct = distinct;
    d->applyStyle(d->style);
}

void PlotView::setBehind(int line, int front)
{
    d->lines[line].front = front;
    d->applyStyle(d->style);
}

void PlotView::setData(int line, const QVector<double> &x, const QVector<double> &y)
{
    d->lines[line].graph->data()->clear();
    append(line, x, y);
}

void PlotView::setLevel(int line, double value)
{
    d->lines[line].level = value;
    d->lines[line].graph->data()->clear();
    d->lines[line].graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssNone));
    d->updateLevel(d->lines[line], d->plot->xAxis->range());
    d->schedule();
}

void PlotView::append(int line, const QVector<double> &x, const QVector<double> &y)
{
    QCPGraph *graph = d->lines[line].graph;
    const qsizetype count = std::min(x.size(), y.size());
    QVector<QCPGraphData> points;
    points.reserve(count);
    bool sorted = true;
    for (qsizetype i = 0; i < count; ++i) {
        if (!std::isfinite(x[i]))
            continue;
        sorted = sorted && (points.isEmpty() || points.last().key <= x[i]);
        // An infinite loss becomes a gap instead of spoiling the axis.
        points.append({x[i], std::isfinite(y[i]) ? y[i] : qQNaN()});
        if (x[i] != std::floor(x[i]))
            d->wholeTicker->whole = false;
    }
    graph->data()->add(points, sorted);
    // A single point has no line: shows a disc.
    graph->setScatterStyle(graph->dataCount() == 1 ? QCPScatterStyle(QCPScatterStyle::ssDisc, 6)
                                                   : QCPScatterStyle(QCPScatterStyle::ssNone));
    d->schedule();
}

void PlotView::clearLines()
{
    d->plot->clearGraphs();
    d->lines.clear();
    d->wholeTicker->whole = true;
    d->zoomed = false;
    d->applyStyle(d->style);
}

void PlotView::setYRange(double low, double high)
{
    d->yLow = low;
    d->yHigh = high;
    d->schedule();
}

void PlotView::setBars(const QStringList &names, const QStringList &groups,
                       const QVector<QVector<double>> &valuesPerGroup)
{
    for (QCPBars *bars : std::as_const(d->bars))
        d->plot->removePlottable(bars);
    d->bars.clear();
    d->barNames = names;
    d->barGroups = groups;
    d->barLabels->values = valuesPerGroup;
    d->plot->xAxis->setTicker(d->nameTicker);
    d->plot->setInteractions(QCP::iNone); // all classes are visible at once
    QVector<double> keys(names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        keys[i] = static_cast<double>(i);
    for (const QVector<double> &values : valuesPerGroup) {
        auto *bars = new QCPBars(d->plot->xAxis, d->plot->yAxis);
        bars->setWidth(BarWidth);
        bars->setAntialiased(false); // edges on pixels
        bars->setData(keys, values, true);
        if (!d->bars.isEmpty())
            bars->moveAbove(d->bars.last());
        d->bars.append(bars);
    }
    d->zoomed = false;
    d->hideReadout();
    d->applyStyle(d->style);
}

void PlotView::setBoxes(const QStringList &names, const QVector<Box> &boxes)
{
    d->barNames = names;
    d->boxes->set(boxes);
    d->plot->xAxis->setTicker(d->nameTicker);
    d->plot->setInteractions(QCP::iNone); // all boxes are visible at once
    d->zoomed = false;
    d->hideReadout();
    d->applyStyle(d->style);
}

void PlotView::offerLogarithmic(bool offered)
{
    d->offersLogarithmic = offered;
    if (!offered)
        setLogarithmic(false);
}

void PlotView::setLogarithmic(bool on)
{
    if (on == d->logarithmic)
        return;
    d->logarithmic = on;
    d->hideReadout();
    d->schedule();
    emit logarithmicChanged(on);
}

bool PlotView::isLogarithmic() const { return d->logarithmic; }

void PlotView::setEmptyText(const QString &text)
{
    d->empty->setText(text);
    d->schedule();
}

bool PlotView::hasData() const
{
    return !d->barNames.isEmpty()
        || std::any_of(d->lines.cbegin(), d->lines.cend(), [](const Private::Line &line) {
               return line.graph->dataCount() > 0 && !std::isfinite(line.level);
           });
}

int PlotView::lineCount() const { return static_cast<int>(d->lines.size()); }

QString PlotView::lineName(int line) const { return d->lines[line].name; }

QVector<QPointF> PlotView::points(int line) const
{
    QVector<QPointF> result;
    for (const QCPGraphData &point : *d->lines[line].graph->data())
        result.append({point.key, point.value});
    return result;
}

void PlotView::resetZoom()
{
    d->zoomed = false;
    d->schedule();
}

bool PlotView::exportTo(const QString &path)
{
    constexpr int Width = 720, Height = 405; // points or CSS pixels: one text column
    const QString suffix = QFileInfo(path).suffix().toLower();
    const plot::PlotStyle before = d->style;
    d->hideReadout();
    d->applyStyle(paperStyle());
    d->plot->plotLayout()->setMargins(QMargins(14, 12, 14, 10));
    d->plot->xAxis->setLabel(d->xAxisLabel); // a figure has room for it
    bool ok = false;
    if (suffix == "pdf"_L1)
        ok = d->plot->savePdf(path, Width, Height, QCP::epNoCosmetic, u"Synthray"_s,
                              d->header->title);
    else if (suffix == "png"_L1)
        ok = d->plot->savePng(path, Width, Height, 3.0, -1, 300);
    else if (suffix == "svg"_L1)
        ok = plot::saveSvg(*d->plot, path, {Width, Height}, d->header->title);
    d->plot->plotLayout()->setMargins({});
    d->applyStyle(before);
    return ok && QFileInfo(path).size() > 0;
}

void PlotView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        d->applyStyle(screenStyle());
}

void PlotView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->plot->bufferDevicePixelRatio() != devicePixelRatioF())
        d->plot->setBufferDevicePixelRatio(devicePixelRatioF()); // the window changed screens
    if (d->dirty)
        d->schedule();
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->empty->setGeometry(rect().adjusted(24, 24, -24, -12));
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const QCPRange range = d->plot->xAxis->range();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        d->zoomX(0.8, range.center());
        return;
    case Qt::Key_Minus:
        d->zoomX(1.25, range.center());
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (d->zoomed) {
            d->plot->xAxis->moveRange(range.size() * (event->key() == Qt::Key_Left ? -0.1 : 0.1));
            d->schedule();
            return;
        }
        break;
    case Qt::Key_Home:
        resetZoom();
        return;
    case Qt::Key_L:
        if (d->offersLogarithmic && event->modifiers() == Qt::NoModifier) {
            setLogarithmic(!d->logarithmic);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PlotView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!hasData())
        return;
    QMenu menu(this);
    QAction *reset = menu.addAction(tr("Show all"));
    reset->setEnabled(d->zoomed);
    QAction *logarithmic = nullptr;
    if (d->offersLogarithmic) {
        logarithmic = menu.addAction(tr("Logarithmic axis"));
        logarithmic->setCheckable(true);
        logarithmic->setChecked(d->logarithmic);
    }
    QAction *save = menu.addAction(tr("Save picture…"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == reset)
        resetZoom();
    if (chosen && chosen == logarithmic)
        setLogarithmic(logarithmic->isChecked());
    if (chosen != save)
        return;
    QString path
        = QFileDialog::getSaveFileName(this, tr("Save picture"), d->header->title + u".pdf"_s,
                                       tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".pdf"_s;
    if (!exportTo(path))
        QMessageBox::warning(this, tr("Save picture"),
                             tr("%1 could not be written. Choose another folder, and a name that "
                                "ends in .pdf, .svg or .png.")
                                 .arg(QDir::toNativeSeparators(path)));
}

bool PlotView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->plot) {
        if (event->type() == QEvent::MouseMove)
            d->hover(static_cast<QMouseEvent *>(event)->position().toPoint());
        else if (event->type() == QEvent::Leave)
            d->hideReadout();
        else if (event->type() == QEvent::Wheel
                 && !d->zoomsOnWheel(*static_cast<QWheelEvent *>(event))) {
            // QCustomPlot would consume it: passes it to the scroll area.
            for (QWidget *at = parentWidget(); at;
                 at = at->isWindow() ? nullptr : at->parentWidget())
                if (auto *area = qobject_cast<QAbstractScrollArea *>(at)) {
                    QCoreApplication::sendEvent(area->viewport(), event);
                    break;
                }
            return true;
        } else if (event->type() == QEvent::MouseButtonPress) {
            setFocus(Qt::MouseFocusReason);
            d->pressedAt = static_cast<QMouseEvent *>(event)->position().toPoint();
        } else if (event->type() == QEvent::MouseButtonRelease) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            const QPoint at = mouse->position().toPoint();
            if (mouse->button() == Qt::LeftButton && (at - d->pressedAt).manhattanLength() < 4)
                d->click(at);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace synthray

#include "moc_plotview.cpp"
