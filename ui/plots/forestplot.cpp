// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/forestplot.h"

#include "controls/theme.h"
#include "plots/armheatmap.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int forestHead = 30, forestFoot = 44, minForestRow = 20, maxForestRow = 34;

} // namespace

ForestPlot::ForestPlot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ForestPlot::setRows(const QVector<Row> &rows, double chance, const QString &chanceName,
                         const QString &caption)
{
    m_rows = rows;
    m_chance = chance;
    m_caption = caption;
    m_chanceName = chanceName;
    QStringList description;
    for (const auto &row : rows)
        if (std::isfinite(row.mean))
            description << u"%1: %2"_s.arg(row.name, QLocale().toString(row.mean, 'f', 3));
    setAccessibleName(tr("Balanced accuracy of each arm"));
    setAccessibleDescription(description.join(u", "_s));
    updateGeometry();
    update();
}

QSize ForestPlot::sizeHint() const
{
    return {640, forestHead + forestFoot + int(m_rows.size()) * maxForestRow};
}
QSize ForestPlot::minimumSizeHint() const
{
    return {380, forestHead + forestFoot + int(m_rows.size()) * minForestRow};
}

void ForestPlot::paintEvent(QPaintEvent *)
{
    if (m_rows.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &c = Theme::instance().colors();
    const QFontMetrics metrics(font());
    QStringList names;
    for (const auto &row : m_rows)
        names << row.name;
    const int nameWidth = armNameWidth(names, metrics, width());
    int valueWidth = metrics.horizontalAdvance(u"0.000"_s);
    for (const auto &row : m_rows)
        valueWidth = std::max(valueWidth, metrics.horizontalAdvance(u"0.000  "_s + row.note));
    const double left = nameWidth + 22, right = std::max(left + 80.0, width() - valueWidth - 26.0);
    double low = m_chance, high = m_chance;
    for (const auto &row : m_rows) {
        if (!std::isfinite(row.mean))
            continue;
        low = std::min({low, row.mean, std::isfinite(row.low) ? std::max(0.0, row.low) : row.mean});
        high = std::max(
            {high, row.mean, std::isfinite(row.high) ? std::min(1.0, row.high) : row.mean});
    }
    if (std::none_of(m_rows.begin(), m_rows.end(),
                     [](const Row &row) { return std::isfinite(row.mean); })) {
        low = 0; // no results yet
        high = 1;
    }
    low = std::max(0.0, std::floor((low - 0.01) * 20) / 20);
    high = std::min(1.0, std::ceil((high + 0.01) * 20) / 20);
    if (high - low < 0.1)
        low = std::max(0.0, high - 0.1);
    const auto x = [&](double v) {
        return left + (right - left) * (std::clamp(v, low, high) - low) / (high - low);
    };
    const double rowHeight = std::min(
        double(maxForestRow), double(height() - forestHead - forestFoot) / double(m_rows.size()));
    const double bottom = forestHead + rowHeight * double(m_rows.size());
    QFont small = font();
    small.setPixelSize(12);
    painter.setFont(small);
    const double tick = high - low > 0.4 ? 0.1 : high - low > 0.15 ? 0.05 : 0.02;
    for (double v = std::ceil(low / tick) * tick; v <= high + 1e-9; v += tick) {
        painter.setPen(QPen(c.line, 1));
        painter.drawLine(QPointF(x(v), forestHead - 4), QPointF(x(v), bottom));
        painter.setPen(c.dim);
        painter.drawText(QRectF(x(v) - 30, bottom + 2, 60, 16), Qt::AlignCenter,
                         QLocale().toString(v, 'f', 2));
    }
    if (std::isfinite(m_rows.first().mean)) {
        painter.setPen(QPen(c.dim, 1));
        painter.drawLine(QPointF(x(m_rows.first().mean), forestHead - 4),
                         QPointF(x(m_rows.first().mean), bottom));
    }
    painter.setPen(QPen(c.bad, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x(m_chance), forestHead - 6), QPointF(x(m_chance), bottom));
    painter.setPen(c.bad);
    const double half = QFontMetrics(small).horizontalAdvance(m_chanceName) / 2.0 + 2;
    painter.drawText(
        QRectF(std::clamp(x(m_chance), half, width() - half) - half, forestHead - 24, 2 * half, 16),
        Qt::AlignCenter, m_chanceName);
    double y = forestHead + rowHeight / 2;
    for (const auto &row : m_rows) {
        painter.setFont(font());
        painter.setPen(c.text);
        painter.drawText(QRectF(0, y - rowHeight / 2, nameWidth + 6, rowHeight),
                         Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(row.name, Qt::ElideRight, nameWidth));
        if (std::isfinite(row.mean)) {
            if (std::isfinite(row.low)) {
                painter.setPen(QPen(c.accent, 2));
                painter.drawLine(QPointF(x(row.low), y), QPointF(x(row.high), y));
            }
            painter.setPen(QPen(c.accent, 2));
            painter.setBrush(row.filled ? c.accent : c.panel);
            painter.drawEllipse(QPointF(x(row.mean), y), 4.5, 4.5);
        }
        painter.setPen(std::isfinite(row.mean) ? c.text : c.dim);
        const QString value
            = std::isfinite(row.mean) ? QLocale().toString(row.mean, 'f', 3) : u"–"_s;
        painter.drawText(QRectF(right + 16, y - rowHeight / 2, width() - right - 16, rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, value);
        painter.setPen(c.bad);
        painter.drawText(QRectF(right + 16 + metrics.horizontalAdvance(value + u"  "_s),
                                y - rowHeight / 2, width() - right, rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, row.note);
        y += rowHeight;
    }
    painter.setFont(small);
    painter.setPen(c.dim);
    painter.drawText(QRectF(0, bottom + 20, width(), 18), Qt::AlignCenter,
                     QFontMetrics(small).elidedText(m_caption, Qt::ElideRight, width()));
}

} // namespace synthray

#include "moc_forestplot.cpp"
