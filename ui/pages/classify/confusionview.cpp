// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/classify/confusionview.h"

#include "controls/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int titleHeight = 20, columnHeight = 20;

} // namespace

ConfusionView::ConfusionView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ConfusionView::setMatrix(const QStringList &classes, const ConfusionMatrix &matrix)
{
    m_classes = classes;
    m_multiLabel = false;
    m_matrix = matrix;
    m_labels.clear();
    m_current = {0, 0};
    setAccessibleName(tr("Confusion matrix"));
    update();
}

void ConfusionView::setLabels(const QStringList &classes,
                              const std::vector<ConfusionMatrix> &matrices)
{
    m_classes = classes;
    m_multiLabel = true;
    m_matrix = ConfusionMatrix();
    m_labels = matrices;
    m_current = {0, 0};
    setAccessibleName(tr("Correct and wrong predictions per label"));
    update();
}

qint64 ConfusionView::count(int row, int column) const
{
    return m_multiLabel ? m_labels[size_t(row)].at(column < 2, column % 2 == 0)
                        : m_matrix.at(row, column);
}

qint64 ConfusionView::rowTotal(int row, int column) const
{
    return m_multiLabel ? m_labels[size_t(row)].truthTotal(column < 2) : m_matrix.truthTotal(row);
}

QString ConfusionView::columnName(int column) const
{
    if (!m_multiLabel)
        return m_classes[column];
    switch (column) {
    case 0:
        return tr("true positives");
    case 1:
        return tr("false negatives");
    case 2:
        return tr("false positives");
    default:
        return tr("true negatives");
    }
}

QString ConfusionView::footText() const
{
    return m_multiLabel ? tr("Percent of the images with the label, or of those without. "
                             "Click a cell to list its images.")
                        : tr("Rows: actual class. Click a cell to list its images.");
}

QFont ConfusionView::smallFont() const
{
    QFont small = font();
    small.setPixelSize(12);
    return small;
}

/// Smaller where the names of the columns are whole then.
QFont ConfusionView::headingFont(int width) const
{
    constexpr int smallestHeading = 10; // px
    QFont heading = smallFont();
    for (int k = 0; k < columnCount(); ++k)
        while (heading.pixelSize() > smallestHeading
               && QFontMetrics(heading).horizontalAdvance(columnName(k)) > width)
            heading.setPixelSize(heading.pixelSize() - 1);
    return heading;
}

int ConfusionView::footHeight() const
{
    const QFontMetrics metrics(smallFont());
    return 4
        + metrics.boundingRect(QRect(0, 0, width(), 200), Qt::TextWordWrap, footText()).height();
}

ConfusionView::Layout ConfusionView::layout() const
{
    const int lines = std::max(1, rowCount()), across = std::max(1, columnCount());
    int names = 40;
    for (const auto &name : m_classes)
        names = std::max(names, fontMetrics().horizontalAdvance(name));
    names = std::min(names, width() / 3) + 12;
    const double cellHeight
        = std::min(double(height() - titleHeight - footHeight() - columnHeight - 4) / lines,
                   m_multiLabel ? 64.0 : 96.0);
    // Multi-label: the column names are long, and there may be many rows.
    const double cellWidth = std::min(
        {double(width() - names - 4) / across, m_multiLabel ? 150.0 : 2.2 * cellHeight, 150.0});
    const double left = names
        + std::max(0.0,
                   (width() - names - cellWidth * across - 4) / 2); // centred in its card
    return {QRectF(left, titleHeight + columnHeight, cellWidth * across, cellHeight * lines),
            cellWidth, cellHeight};
}

QRect ConfusionView::cellRect(int row, int column) const
{
    const Layout l = layout();
    return QRectF(l.grid.left() + column * l.width, l.grid.top() + row * l.height, l.width,
                  l.height)
        .toRect();
}

QPoint ConfusionView::cellAt(const QPointF &pos) const
{
    const Layout l = layout();
    if (!l.grid.contains(pos) || rowCount() == 0)
        return {-1, -1};
    return {std::min(int((pos.x() - l.grid.left()) / l.width), columnCount() - 1),
            std::min(int((pos.y() - l.grid.top()) / l.height), rowCount() - 1)};
}

void ConfusionView::choose(const QPoint &cell)
{
    if (m_multiLabel)
        emit labelChosen(cell.y(), cell.x() < 2, cell.x() % 2 == 0);
    else
        emit cellChosen(cell.y(), cell.x());
}

void ConfusionView::paintEvent(QPaintEvent *)
{
    if (rowCount() == 0)
        return;
    const ThemeColors &c = Theme::instance().colors();
    const Layout l = layout();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = smallFont();
    QFont large = Theme::tabular(font());
    large.setPixelSize(std::clamp(int(std::min(l.width, l.height) / 3.4), 11, 20));
    large.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(c.dim);
    painter.drawText(QRectF(l.grid.left(), 0, l.grid.width(), titleHeight), Qt::AlignCenter,
                     m_multiLabel ? QString() : tr("Predicted"));
    const QFontMetrics metrics(small);
    painter.setPen(c.text);
    const QFont heading = headingFont(int(l.width) - 4);
    const QFontMetrics headingMetrics(heading);
    painter.setFont(heading);
    for (int k = 0; k < columnCount(); ++k)
        painter.drawText(
            QRectF(l.grid.left() + k * l.width, titleHeight, l.width, columnHeight),
            Qt::AlignCenter,
            headingMetrics.elidedText(columnName(k), Qt::ElideRight, int(l.width) - 4));
    painter.setFont(small);
    for (int k = 0; k < rowCount(); ++k)
        painter.drawText(QRectF(0, l.grid.top() + k * l.height, l.grid.left() - 10, l.height),
                         Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(m_classes[k], Qt::ElideRight, int(l.grid.left()) - 12));
    for (int t = 0; t < rowCount(); ++t)
        for (int p = 0; p < columnCount(); ++p) {
            const QRectF cell = QRectF(l.grid.left() + p * l.width, l.grid.top() + t * l.height,
                                       l.width, l.height)
                                    .adjusted(1.5, 1.5, -1.5, -1.5);
            const qint64 total = rowTotal(t, p);
            const double share = total > 0 ? double(count(t, p)) / double(total) : 0;
            QColor fill = isCorrect(t, p) ? c.accent : c.bad;
            fill.setAlphaF(float(0.08 + 0.62 * share));
            painter.setBrush(fill);
            const QPoint place(p, t);
            painter.setPen(hasFocus() && place == m_current ? QPen(c.accent, 2)
                               : place == m_hover           ? QPen(c.text, 1)
                                                            : QPen(Qt::NoPen));
            painter.drawRoundedRect(cell, 5, 5);
            painter.setPen(c.text);
            painter.setFont(large);
            const bool showsPercent = l.height > 44 && l.width > 40;
            painter.drawText(showsPercent ? cell.adjusted(0, 0, 0, -cell.height() * 0.25) : cell,
                             Qt::AlignCenter, QLocale().toString(count(t, p)));
            if (showsPercent) {
                painter.setFont(small);
                painter.drawText(cell.adjusted(0, cell.height() * 0.5, 0, 0), Qt::AlignCenter,
                                 tr("%1 %").arg(share * 100, 0, 'f', 0));
            }
        }
    painter.setFont(small);
    painter.setPen(c.dim);
    painter.drawText(QRectF(0, l.grid.bottom() + 2, width(), footHeight()),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, footText());
}

void ConfusionView::mousePressEvent(QMouseEvent *event)
{
    const QPoint cell = cellAt(event->position());
    if (cell.x() < 0)
        return;
    m_current = cell;
    update();
    choose(cell);
}

void ConfusionView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint cell = cellAt(event->position());
    setCursor(cell.x() < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (cell == m_hover)
        return;
    m_hover = cell;
    update();
}

void ConfusionView::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, QPoint> steps{{Qt::Key_Left, {-1, 0}},
                                          {Qt::Key_Right, {1, 0}},
                                          {Qt::Key_Up, {0, -1}},
                                          {Qt::Key_Down, {0, 1}}};
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        if (rowCount() > 0)
            choose(m_current);
        return;
    }
    if (!steps.contains(key)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QPoint next = m_current + steps[key];
    m_current = {std::clamp(next.x(), 0, std::max(0, columnCount() - 1)),
                 std::clamp(next.y(), 0, std::max(0, rowCount() - 1))};
    update();
}

void ConfusionView::leaveEvent(QEvent *)
{
    m_hover = {-1, -1};
    update();
}

void ConfusionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
}

bool ConfusionView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QPoint cell = cellAt(help->pos());
        if (cell.x() >= 0 && m_multiLabel)
            QToolTip::showText(help->globalPos(),
                               tr("%1, %2: %n image(s)", nullptr, int(count(cell.y(), cell.x())))
                                   .arg(m_classes[cell.y()], columnName(cell.x())),
                               this);
        else if (cell.x() >= 0)
            QToolTip::showText(help->globalPos(),
                               tr("%n image(s) of %1 predicted as %2", nullptr,
                                  int(m_matrix.at(cell.y(), cell.x())))
                                   .arg(m_classes[cell.y()], m_classes[cell.x()]),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace synthray

#include "moc_confusionview.cpp"
