// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/armheatmap.h"

#include "controls/theme.h"
#include "study/results.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int headHeight = 26, footHeight = 26, maxRowHeight = 34, maxColumnWidth = 240;

} // namespace

QString pointsText(double difference)
{
    if (!std::isfinite(difference))
        return u"–"_s;
    const int direction = pointsDirection(difference); // 0.0 has no sign
    return (direction > 0       ? u"+"_s
                : direction < 0 ? u"−"_s
                                : QString())
        + QLocale().toString(std::abs(difference) * 100, 'f', 1);
}

int armNameWidth(const QStringList &names, const QFontMetrics &metrics, int width)
{
    int widest = 80;
    for (const auto &name : names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    return std::min(widest, width / 3);
}

ArmHeatMap::ArmHeatMap(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ArmHeatMap::sizeHint() const
{
    return {640, headHeight + footHeight + int(m_arms.size()) * maxRowHeight};
}

void ArmHeatMap::setCells(const QStringList &arms, const QStringList &networks,
                          const QVector<QVector<Cell>> &cells, const QString &caption)
{
    m_arms = arms;
    m_networks = networks;
    m_cells = cells;
    m_caption = caption;
    setAccessibleName(tr("All arms and networks"));
    updateGeometry();
    update();
}

void ArmHeatMap::paintEvent(QPaintEvent *)
{
    if (m_arms.isEmpty() || m_networks.isEmpty())
        return;
    const ThemeColors &c = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(font());
    const int nameWidth = armNameWidth(m_arms, metrics, width());
    const double left = nameWidth + 16;
    const double column
        = std::min(double(maxColumnWidth), (width() - left - 8) / double(m_networks.size()));
    const double rowHeight = std::min(
        double(maxRowHeight), double(height() - headHeight - footHeight) / double(m_arms.size()));
    double largestDifference = 0.005;
    for (const auto &row : m_cells)
        for (const auto &cell : row)
            if (std::isfinite(cell.difference))
                largestDifference = std::max(largestDifference, std::abs(cell.difference));
    QFont small = font();
    small.setPixelSize(12);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(c.dim);
    for (int n = 0; n < int(m_networks.size()); ++n)
        painter.drawText(
            QRectF(left + n * column, 0, column, headHeight - 4), Qt::AlignCenter,
            QFontMetrics(small).elidedText(m_networks[n], Qt::ElideRight, int(column) - 8));
    for (int a = 0; a < int(m_arms.size()); ++a) {
        painter.setFont(font());
        painter.setPen(c.text);
        painter.drawText(QRectF(0, headHeight + a * rowHeight, nameWidth + 4, rowHeight),
                         Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(m_arms[a], Qt::ElideRight, nameWidth));
        for (int n = 0; n < int(m_networks.size()); ++n) {
            const Cell cell = m_cells.value(a).value(n, Cell{std::nan(""), std::nan(""), false});
            QColor fill = std::isfinite(cell.difference) && cell.difference < 0 ? c.bad : c.accent;
            fill.setAlphaF(std::isfinite(cell.difference)
                               ? float(0.6 * std::abs(cell.difference) / largestDifference)
                               : 0);
            painter.setPen(QPen(c.line, 1));
            painter.setBrush(fill);
            painter.drawRoundedRect(
                QRectF(left + n * column, headHeight + a * rowHeight, column, rowHeight)
                    .adjusted(1.5, 1.5, -1.5, -1.5),
                4, 4);
            painter.setPen(std::isfinite(cell.mean) ? c.text : c.dim);
            painter.setFont(cell.significant ? bold : font());
            const QString mean
                = std::isfinite(cell.mean) ? QLocale().toString(cell.mean, 'f', 3) : u"–"_s;
            painter.drawText(
                QRectF(left + n * column, headHeight + a * rowHeight, column, rowHeight),
                Qt::AlignCenter,
                std::isfinite(cell.difference)
                    ? u"%1  (%2)"_s.arg(mean, pointsText(cell.difference))
                    : mean);
        }
    }
    painter.setFont(small);
    painter.setPen(c.dim);
    painter.drawText(
        QRectF(0, headHeight + double(m_arms.size()) * rowHeight + 4, width(), footHeight - 6),
        Qt::AlignCenter, QFontMetrics(small).elidedText(m_caption, Qt::ElideRight, width()));
}

} // namespace synthray

#include "moc_armheatmap.cpp"
