// SPDX-License-Identifier: GPL-3.0-or-later
// A confusion matrix: rows are the truth, columns what was said. A cell leads to its films.
#pragma once

#include "metrics/classification.h"

#include <QWidget>

namespace synthray {

class ConfusionView : public QWidget
{
    Q_OBJECT

public:
    explicit ConfusionView(QWidget *parent = nullptr);
    void setMatrix(const QStringList &classes, const ConfusionMatrix &matrix);
    QSize sizeHint() const override { return {360, 320}; }
    QSize minimumSizeHint() const override { return {240, 200}; }
    QRect cellRect(int truth, int predicted) const;

signals:
    void cellChosen(int truth, int predicted);

private:
    struct Layout {
        QRectF grid;
        double width = 0, height = 0; // of a cell
    };
    Layout layout() const;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    QPoint cellAt(const QPointF &pos) const; // x: predicted, y: truth; (-1, -1): none

    QStringList m_classes;
    ConfusionMatrix m_matrix;
    QPoint m_hover{-1, -1}, m_current{0, 0};
};

} // namespace synthray
