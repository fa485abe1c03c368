// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plotparts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray::plot {

namespace {

constexpr int MarkWidth = 16, LineMarkWidth = 34; // mark and the gap after it, px
constexpr int EntryGap = 14; // between two legend entries, px
constexpr int MaxNameWidth = 190; // longer names are elided where room is short, px
constexpr int MaxLegendRows = 3;

/// Black or white, whichever reads better on 'background' (relative luminance, Rec. 709).
QColor readableOn(const QColor &background)
{
    const double luminance
        = 0.2126 * background.redF() + 0.7152 * background.greenF() + 0.0722 * background.blueF();
    return luminance > 0.45 ? QColor(0x10, 0x13, 0x17) : QColor(Qt::white);
}

int markWidth(const LegendEntry &entry)
{
    return entry.pen.style() == Qt::NoPen ? MarkWidth : LineMarkWidth;
}

} // namespace

QString numberText(double value, const QLocale &locale)
{
    if (!std::isfinite(value))
        return u"–"_s;
    if (value == std::floor(value) && std::abs(value) < 1e12)
        return locale.toString(static_cast<qint64>(value));
    return QString::number(value, 'g', 4).replace(u'.', locale.decimalPoint()); // no digit grouping
}

QString wrapped(const QString &text, const QFontMetrics &metrics, int width)
{
    constexpr int mostLines = 3;
    QStringList lines;
    for (const QString &word : text.split(u' ')) {
        const bool fits
            = !lines.isEmpty() && metrics.horizontalAdvance(lines.last() + u' ' + word) <= width;
        if (fits || lines.size() == mostLines)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    }
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return lines.join(u'\n');
}

Header::Header(QCustomPlot *plot, const PlotStyle &style)
    : QCPLayoutElement(plot)
    , m_style(style)
{
}

void Header::update(UpdatePhase phase)
{
    if (phase == upPreparation) {
        const QMargins outer = mParentPlot->plotLayout()->margins();
        layoutLegend(mParentPlot->viewport().width() - outer.left() - outer.right());
    }
    QCPLayoutElement::update(phase);
}

void Header::layoutLegend(int width)
{
    m_placed.clear();
    const QFontMetrics metrics(m_style.small);
    const QFontMetrics titleMetrics(m_style.title);
    const int rowHeight = std::max(metrics.height(), titleMetrics.height()) + 3;
    int titleWidth = title.isEmpty() ? 0 : titleMetrics.horizontalAdvance(title) + EntryGap;
    if (!unit.isEmpty())
        titleWidth += metrics.horizontalAdvance(unit) + EntryGap;

    QVector<QVector<PlacedEntry>> rows;
    QVector<int> rowWidths;
    int room = width - titleWidth; // the first row shares its line with the title
    bool beside = true;
    const int count = legendShown ? static_cast<int>(entries.size()) : 0;
    int whole = 0; // width of all names
    for (int i = 0; i < count; ++i)
        whole += markWidth(entries[i]) + metrics.horizontalAdvance(entries[i].name) + EntryGap;
    const int nameWidth
        = whole <= 2 * width - titleWidth ? std::max(width - LineMarkWidth, 0) : MaxNameWidth;
    for (int i = 0; i < count; ++i) {
        const QString name = metrics.elidedText(entries[i].name, Qt::ElideMiddle, nameWidth);
        const int needed = markWidth(entries[i]) + metrics.horizontalAdvance(name);
        if (rows.isEmpty() || rowWidths.last() + EntryGap + needed > room) {
            if (rows.isEmpty() && needed > room && titleWidth > 0) {
                beside = false; // nothing fits beside the title
                room = width;
            } else if (!rows.isEmpty()) {
                room = width;
            }
            if (rows.size() == MaxLegendRows) {
                PlacedEntry more;
                more.entry = -1;
                more.at = rows.last().last().at; // replaces the last entry that fits
                more.text = u"+%1"_s.arg(count - i + 1);
                rows.last().last() = more;
                break;
            }
            rows.append(QVector<PlacedEntry>());
            rowWidths.append(-EntryGap);
        }
        rows.last().append({QPointF(rowWidths.last() + EntryGap, 0), i, name});
        rowWidths.last() += EntryGap + needed;
    }

    int line = beside ? 0 : 1;
    for (int row = 0; row < rows.size(); ++row, ++line) {
        const double left = std::max(0, width - rowWidths[row]); // flush right
        for (PlacedEntry &placed : rows[row]) {
            placed.at = QPointF(left + placed.at.x(), (line + 0.5) * rowHeight);
            m_placed.append(placed);
        }
    }
    const bool hasContent = !title.isEmpty() || !unit.isEmpty() || !entries.isEmpty();
    m_height = hasContent ? std::max(1, line) * rowHeight + 4 : 0;
}

void Header::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

void Header::draw(QCPPainter *painter)
{
    const QFontMetrics metrics(m_style.small);
    const QFontMetrics titleMetrics(m_style.title);
    const int rowHeight = std::max(metrics.height(), titleMetrics.height()) + 3;
    const QPoint origin = rect().topLeft();
    double x = origin.x();
    painter->setFont(m_style.title);
    painter->setPen(QPen(m_style.text));
    painter->drawText(QRectF(x, origin.y(), rect().width(), rowHeight),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      titleMetrics.elidedText(title, Qt::ElideRight, rect().width()));
    if (!title.isEmpty())
        x += titleMetrics.horizontalAdvance(title) + EntryGap / 2.0;
    painter->setFont(m_style.small);
    painter->setPen(QPen(m_style.dim));
    const double room = origin.x() + rect().width() - x;
    const QString shownUnit = metrics.elidedText(unit, Qt::ElideRight, static_cast<int>(room));
    if (shownUnit == unit || shownUnit.size() > 2) // a letter and an ellipsis are useless
        painter->drawText(QRectF(x, origin.y() + 0.5, room, rowHeight),
                          Qt::AlignLeft | Qt::AlignVCenter, shownUnit);

    for (const PlacedEntry &placed : std::as_const(m_placed)) {
        const QPointF at = placed.at + QPointF(origin);
        int mark = MarkWidth;
        if (placed.entry >= 0) {
            const LegendEntry &entry = entries[placed.entry];
            mark = markWidth(entry);
            if (entry.pen.style() != Qt::NoPen) {
                painter->setPen(entry.pen);
                painter->drawLine(QLineF(at.x(), at.y() + 0.5, at.x() + mark - 8, at.y() + 0.5));
            } else {
                painter->setPen(Qt::NoPen);
                painter->setBrush(entry.color);
                painter->drawEllipse(at + QPointF(5, 0.5), 3.5, 3.5);
            }
        }
        painter->setPen(QPen(m_style.dim));
        painter->drawText(QRectF(at.x() + mark - 3, at.y() - rowHeight / 2.0,
                                 metrics.horizontalAdvance(placed.text) + 20, rowHeight),
                          Qt::AlignLeft | Qt::AlignVCenter, placed.text);
    }
}

Readout::Readout(QCustomPlot *plot, const QString &layer, const PlotStyle &style)
    : QCPLayerable(plot, layer)
    , m_style(style)
{
}

void Readout::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

void Readout::draw(QCPPainter *painter)
{
    if (!shown || rows.isEmpty())
        return;
    if (drawLine) {
        QColor lineColor = m_style.dim;
        lineColor.setAlphaF(0.6f);
        painter->setPen(QPen(lineColor, 1));
        const double lineX = std::floor(x) + 0.5;
        painter->drawLine(QLineF(lineX, area.top(), lineX, area.bottom()));
    }
    for (const auto &[at, color] : std::as_const(dots)) {
        painter->setPen(QPen(m_style.background, 1.5));
        painter->setBrush(color);
        painter->drawEllipse(at, 4, 4);
    }

    const QFontMetrics metrics(m_style.small);
    const int rowHeight = metrics.height() + 2;
    int width = 0;
    for (const Row &row : std::as_const(rows))
        width
            = std::max(width, metrics.horizontalAdvance(row.text) + (row.color.isValid() ? 13 : 0));
    QRectF box(0, 0, width + 16, rows.size() * rowHeight + 10);
    box.moveTopLeft(QPointF(x + 12, area.top() + 4));
    if (box.right() > area.right())
        box.moveRight(x - 12);
    if (box.left() < 0)
        box.moveLeft(0);
    painter->setPen(QPen(m_style.line, 1));
    painter->setBrush(m_style.raised);
    painter->drawRoundedRect(box.translated(0.5, 0.5), 5, 5);
    painter->setFont(m_style.small);
    double y = box.top() + 5;
    for (const Row &row : std::as_const(rows)) {
        double left = box.left() + 8;
        if (row.color.isValid()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(row.color);
            painter->drawEllipse(QPointF(left + 4, y + rowHeight / 2.0), 3.5, 3.5);
            left += 13;
        }
        painter->setPen(QPen(row.color.isValid() ? m_style.text : m_style.dim));
        painter->drawText(QRectF(left, y, width + 4, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                          row.text);
        y += rowHeight;
    }
}

BarLabels::BarLabels(QCustomPlot *plot, const QString &layer, const PlotStyle &style)
    : QCPLayerable(plot, layer)
    , m_style(style)
{
}

void BarLabels::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

void BarLabels::draw(QCPPainter *painter)
{
    if (values.isEmpty())
        return;
    const QFontMetrics metrics(m_style.small);
    const QCPAxis *keys = mParentPlot->xAxis;
    const QCPAxis *sizes = mParentPlot->yAxis;
    const double barWidth = std::abs(keys->coordToPixel(0.62) - keys->coordToPixel(0));
    painter->setFont(m_style.small);
    for (qsizetype name = 0; name < values.first().size(); ++name) {
        const double middle = keys->coordToPixel(static_cast<double>(name));
        double below = 0;
        int parts = 0;
        for (const auto &group : values)
            parts += group.value(name) > 0 ? 1 : 0;
        for (qsizetype group = 0; group < values.size(); ++group) {
            const double value = values[group].value(name);
            if (!(value > 0))
                continue;
            const QRectF part(QPointF(middle - barWidth / 2, sizes->coordToPixel(below + value)),
                              QPointF(middle + barWidth / 2, sizes->coordToPixel(below)));
            below += value;
            const QString text = numberText(value, m_style.locale);
            if (parts > 1 && part.height() >= metrics.height() + 2
                && metrics.horizontalAdvance(text) + 4 <= part.width()) {
                painter->setPen(
                    QPen(readableOn(m_style.series.value(group % m_style.series.size()))));
                painter->drawText(part, Qt::AlignCenter, text);
            }
        }
        const QString sum = numberText(below, m_style.locale);
        const double step = std::abs(keys->coordToPixel(1) - keys->coordToPixel(0));
        if (metrics.horizontalAdvance(sum) + 2 > step)
            continue; // it would overlap its neighbour
        const double top = sizes->coordToPixel(below);
        QRectF place(middle - step / 2, top - metrics.height() - 1, step, metrics.height());
        painter->setPen(QPen(m_style.text));
        if (place.top() < mParentPlot->axisRect()->top() - metrics.height() / 2) {
            // A bar as high as the axis: its number would lie in the title.
            place.moveTop(top + 2);
            painter->setPen(QPen(
                readableOn(m_style.series.value((values.size() - 1) % m_style.series.size()))));
        }
        painter->drawText(place, Qt::AlignCenter, sum);
    }
}

} // namespace synthray::plot
