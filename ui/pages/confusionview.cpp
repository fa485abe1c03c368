// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/confusionview.h"

#include "theme.h"

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
    m_matrix = matrix;
    m_current = {0, 0};
    setAccessibleName(tr("Confusion matrix"));
    update();
}

ConfusionView::Layout ConfusionView::layout() const
{
    const int count = std::max(1, int(m_classes.size()));
    int names = 40;
    for (const auto &name : m_classes)
        names = std::max(names, fontMetrics().horizontalAdvance(name));
    names = std::min(names, width() / 3) + 12;
    const double cellHeight = std::min(double(height() - 2 * titleHeight - columnHeight - 4) / count, 96.0);
    const double cellWidth = std::min({double(width() - names - 4) / count, 2.2 * cellHeight, 150.0});
    const double left = names + std::max(0.0, (width() - names - cellWidth * count - 4) / 2); // in the middle of its card
    return {QRectF(left, titleHeight + columnHeight, cellWidth * count, cellHeight * count), cellWidth, cellHeight};
}

QRect ConfusionView::cellRect(int truth, int predicted) const
{
    const Layout l = layout();
    return QRectF(l.grid.left() + predicted * l.width, l.grid.top() + truth * l.height, l.width, l.height).toRect();
}

QPoint ConfusionView::cellAt(const QPointF &pos) const
{
    const Layout l = layout();
    if (!l.grid.contains(pos) || m_matrix.classes() == 0)
        return {-1, -1};
    return {std::min(int((pos.x() - l.grid.left()) / l.width), m_matrix.classes() - 1),
            std::min(int((pos.y() - l.grid.top()) / l.height), m_matrix.classes() - 1)};
}

void ConfusionView::paintEvent(QPaintEvent *)
{
    if (m_matrix.classes() == 0)
        return;
    const ThemeColors &c = Theme::instance().colors();
    const Layout l = layout();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPixelSize(12);
    QFont large = Theme::tabular(font());
    large.setPixelSize(std::clamp(int(std::min(l.width, l.height) / 3.4), 11, 20));
    large.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(c.dim);
    painter.drawText(QRectF(l.grid.left(), 0, l.grid.width(), titleHeight), Qt::AlignCenter, tr("said to be"));
    for (int k = 0; k < m_matrix.classes(); ++k) {
        painter.setPen(c.text);
        const QFontMetrics metrics(small);
        painter.drawText(QRectF(l.grid.left() + k * l.width, titleHeight, l.width, columnHeight), Qt::AlignCenter,
                         metrics.elidedText(m_classes[k], Qt::ElideRight, int(l.width) - 4));
        painter.drawText(QRectF(0, l.grid.top() + k * l.height, l.grid.left() - 10, l.height), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(m_classes[k], Qt::ElideRight, int(l.grid.left()) - 12));
    }
    for (int t = 0; t < m_matrix.classes(); ++t)
        for (int p = 0; p < m_matrix.classes(); ++p) {
            const QRectF cell = QRectF(l.grid.left() + p * l.width, l.grid.top() + t * l.height, l.width, l.height).adjusted(1.5, 1.5, -1.5, -1.5);
            const qint64 total = m_matrix.truthTotal(t);
            const double share = total > 0 ? double(m_matrix.at(t, p)) / double(total) : 0;
            QColor fill = t == p ? c.accent : c.bad;
            fill.setAlphaF(float(0.08 + 0.62 * share));
            painter.setBrush(fill);
            const QPoint place(p, t);
            painter.setPen(hasFocus() && place == m_current ? QPen(c.accent, 2)
                           : place == m_hover               ? QPen(c.text, 1)
                                                            : QPen(Qt::NoPen));
            painter.drawRoundedRect(cell, 5, 5);
            painter.setPen(c.text);
            painter.setFont(large);
            const bool two = l.height > 44 && l.width > 40;
            painter.drawText(two ? cell.adjusted(0, 0, 0, -cell.height() * 0.25) : cell, Qt::AlignCenter, QLocale().toString(m_matrix.at(t, p)));
            if (two) {
                painter.setFont(small);
                painter.drawText(cell.adjusted(0, cell.height() * 0.5, 0, 0), Qt::AlignCenter, tr("%1 %").arg(share * 100, 0, 'f', 0));
            }
        }
    painter.setFont(small);
    painter.setPen(c.dim);
    painter.drawText(QRectF(0, l.grid.bottom() + 2, std::max(l.grid.right(), double(width())), titleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("rows: the truth; a cell leads to its films"));
}

void ConfusionView::mousePressEvent(QMouseEvent *event)
{
    const QPoint cell = cellAt(event->position());
    if (cell.x() < 0)
        return;
    m_current = cell;
    update();
    emit cellChosen(cell.y(), cell.x());
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
    const int last = m_matrix.classes() - 1;
    QPoint next = m_current;
    switch (event->key()) {
    case Qt::Key_Left: next.rx() -= 1; break;
    case Qt::Key_Right: next.rx() += 1; break;
    case Qt::Key_Up: next.ry() -= 1; break;
    case Qt::Key_Down: next.ry() += 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (last >= 0)
            emit cellChosen(m_current.y(), m_current.x());
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = {std::clamp(next.x(), 0, std::max(0, last)), std::clamp(next.y(), 0, std::max(0, last))};
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
        if (cell.x() >= 0)
            QToolTip::showText(help->globalPos(), tr("%n film(s) of %1, said to be %2", nullptr, int(m_matrix.at(cell.y(), cell.x())))
                                                      .arg(m_classes[cell.y()], m_classes[cell.x()]), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace synthray
