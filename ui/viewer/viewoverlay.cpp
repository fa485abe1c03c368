// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/viewoverlay.h"

#include "controls/theme.h"

#include <QFontMetrics>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace synthray {

namespace {

constexpr int overlayMargin = 8;
constexpr int leastCorner = 160; // px; room of a corner line in a narrow view
const QColor overlayText(240, 243, 247);
/// Below texts: on white pixels their contrast is 5 to 1, and dark pixels hardly change.
const QColor overlayGround(10, 12, 15, 170);

/// Readable on dark and bright pixels: text with a soft dark edge.
void shadowText(QPainter &painter, const QRect &area, int flags, const QString &text,
                const QColor &color)
{
    painter.setPen(QColor(0, 0, 0, 190));
    for (const QPoint offset :
         {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1), QPoint(1, 1)})
        painter.drawText(area.translated(offset), flags, text);
    painter.setPen(color);
    painter.drawText(area, flags, text);
}

/// The text in up to two lines of this width; what is left is cut.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    const int length = first.isValid() ? first.textLength() : 0;
    const QString rest = text.mid(length).trimmed();
    QStringList lines{text.left(length).trimmed()};
    if (!rest.isEmpty())
        lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
    return lines;
}

/// On one line where both texts fit; else the left one in up to two, above the right one.
void paintCaption(QPainter &painter, const QRect &area, const ViewOverlay &overlay)
{
    if (overlay.bottomLeft.isEmpty() && overlay.bottomRight.isEmpty())
        return;
    QFont bold = painter.font();
    bold.setWeight(QFont::DemiBold);
    const QFont normal = painter.font();
    const QFontMetrics boldMetrics(bold), metrics(normal);
    const int width = area.width() - 2 * overlayMargin;
    const int leftAdvance = boldMetrics.horizontalAdvance(overlay.bottomLeft),
              rightAdvance = metrics.horizontalAdvance(overlay.bottomRight);
    const bool hasBoth = !overlay.bottomLeft.isEmpty() && !overlay.bottomRight.isEmpty();
    const bool fits = leftAdvance + (hasBoth ? 2 * overlayMargin : 0) + rightAdvance <= width;
    QStringList lines{overlay.bottomLeft};
    if (!fits) {
        lines = wrapped(overlay.bottomLeft, bold, width);
        if (hasBoth)
            lines << QString(); // the right text's own
    }
    // A small view keeps its picture: one line, with both texts cut.
    const bool isSmall
        = lines.size() > 1 && 4 * lines.size() * boldMetrics.height() > area.height();
    if (isSmall)
        lines = {overlay.bottomLeft};
    const int height = boldMetrics.height() + 2 * overlayMargin
        + int(lines.size() - 1) * boldMetrics.lineSpacing();
    const QRect strip(area.left(), area.bottom() - height + 1, area.width(), height);
    QLinearGradient shade(strip.topLeft(), strip.bottomLeft());
    shade.setColorAt(0, QColor(0, 0, 0, 0));
    shade.setColorAt(0.3, overlayGround);
    shade.setColorAt(1, QColor(0, 0, 0, 200));
    painter.fillRect(strip, shade);

    QRect line = strip.adjusted(overlayMargin, 0, -overlayMargin, -overlayMargin / 2);
    line.setTop(line.bottom() + 1 - boldMetrics.height() - overlayMargin);
    int rightWidth = line.width(), leftWidth = line.width();
    if (lines.size() == 1) {
        rightWidth = std::min(
            rightAdvance,
            std::max(line.width() - leftAdvance - 2 * overlayMargin, line.width() * 2 / 5));
        if (hasBoth)
            leftWidth -= rightWidth + 2 * overlayMargin;
    }
    painter.setFont(bold);
    for (qsizetype i = 0; i < lines.size(); ++i)
        shadowText(painter,
                   line.translated(0, -int(lines.size() - 1 - i) * boldMetrics.lineSpacing()),
                   Qt::AlignLeft | Qt::AlignVCenter,
                   boldMetrics.elidedText(lines[i], Qt::ElideRight, leftWidth), overlayText);
    painter.setFont(normal);
    shadowText(painter, line, Qt::AlignRight | Qt::AlignVCenter,
               metrics.elidedText(overlay.bottomRight, Qt::ElideRight, rightWidth),
               overlay.bottomRightWarns ? QColor(0xe2a65b) : QColor(214, 220, 228));
}

void paintCorner(QPainter &painter, const QRect &area, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    const QFontMetrics metrics(painter.font());
    // A long name must not lay a band over the whole picture.
    const int most
        = std::max(std::min(area.width() - 2 * overlayMargin, leastCorner), area.width() * 11 / 20);
    QStringList shown;
    for (const QString &text : lines)
        shown << metrics.elidedText(text, Qt::ElideMiddle, most);
    QRect line(area.left() + overlayMargin, area.top() + overlayMargin, most,
               metrics.lineSpacing());
    QPainterPath ground; // each line its own width; joined, where they overlap it is not darker
    ground.setFillRule(Qt::WindingFill);
    QRect block = line;
    for (const QString &text : std::as_const(shown)) {
        block.setWidth(metrics.horizontalAdvance(text));
        ground.addRoundedRect(block.adjusted(-4, -2, 4, 2), 4, 4);
        block.translate(0, metrics.lineSpacing());
    }
    painter.fillPath(ground, overlayGround);
    painter.setPen(overlayText);
    for (const QString &text : std::as_const(shown)) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        line.translate(0, metrics.lineSpacing());
    }
}

void paintBadge(QPainter &painter, const QRect &area, const QString &badge)
{
    if (badge.isEmpty())
        return;
    const QFontMetrics metrics(painter.font());
    const QString text
        = metrics.elidedText(badge, Qt::ElideRight, area.width() - 4 * overlayMargin);
    const QSize size(metrics.horizontalAdvance(text) + 12, metrics.height() + 4);
    const QRect pill(area.right() - overlayMargin - size.width() + 1, area.top() + overlayMargin,
                     size.width(), size.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(10, 12, 15, 190));
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(QColor(0xe2a65b));
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace

void paintOverlay(QPainter &painter, const QRect &area, const ViewOverlay &overlay)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintCaption(painter, area, overlay);
    paintBadge(painter, area, overlay.badge);
    paintCorner(painter, area, overlay.topLeft);
}

void paintMessage(QPainter &painter, const QRect &area, const QString &message)
{
    const int side = std::clamp(area.width() / 10, 8, 80);
    painter.setPen(Theme::instance().colors().dim);
    painter.drawText(area.adjusted(side, overlayMargin, -side, -overlayMargin),
                     Qt::AlignCenter | Qt::TextWordWrap, message);
}

namespace {
constexpr double labelSide = 5, labelEdge = 2, labelApart = 1;
}

QSizeF labelSize(const QFont &font, const QStringList &lines)
{
    const QFontMetricsF metrics(font);
    QSizeF size(0, metrics.lineSpacing() * static_cast<double>(lines.size()) + 2 * labelEdge);
    for (const QString &line : lines)
        size.setWidth(std::max(size.width(), metrics.horizontalAdvance(line) + 2 * labelSide));
    return size;
}

QPointF labelPlace(const QRectF &area, QPointF at, const QSizeF &size)
{
    const auto within = [](double value, double low, double high) {
        return high < low ? low : std::clamp(value, low, high);
    };
    return {within(at.x(), area.left() + labelEdge, area.right() - size.width() - labelEdge),
            within(at.y(), area.top() + labelEdge, area.bottom() - size.height() - labelEdge)};
}

QRectF freeLabel(const QRectF &area, const QVector<QPointF> &places, const QSizeF &size,
                 const QVector<QRectF> &occupied)
{
    const auto covered = [&](const QRectF &label) -> const QRectF * {
        const QRectF wide = label.adjusted(-labelApart, -labelApart, labelApart, labelApart);
        const auto it = std::find_if(occupied.cbegin(), occupied.cend(),
                                     [&](const QRectF &one) { return one.intersects(wide); });
        return it == occupied.cend() ? nullptr : &*it;
    };
    for (const QPointF &at : places)
        if (const QRectF label(labelPlace(area, at, size), size); !covered(label))
            return label;
    const QRectF first(labelPlace(area, places.value(0), size), size);
    for (const bool down : {true, false}) {
        QRectF label = first;
        const QRectF *other = covered(label);
        while (other && label.top() >= area.top() && label.bottom() <= area.bottom()) {
            if (down)
                label.moveTop(other->bottom() + 2 * labelApart);
            else
                label.moveBottom(other->top() - 2 * labelApart);
            other = covered(label);
        }
        if (!other && label.top() >= area.top() && label.bottom() <= area.bottom())
            return label;
    }
    return first;
}

void paintLabel(QPainter &painter, const QRectF &area, QPointF at, const QStringList &lines,
                const QColor &color)
{
    const QSizeF size = labelSize(painter.font(), lines);
    paintLabel(painter, QRectF(labelPlace(area, at, size), size), lines, color);
}

void paintLabel(QPainter &painter, const QRectF &ground, const QStringList &lines,
                const QColor &color)
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(10, 12, 15, 190));
    painter.drawRoundedRect(ground, 4, 4);
    painter.setPen(color);
    double baseline = ground.top() + labelEdge + metrics.ascent();
    for (const QString &line : lines) {
        painter.drawText(QPointF(ground.left() + labelSide, baseline), line);
        baseline += metrics.lineSpacing();
    }
}

} // namespace synthray
