// SPDX-License-Identifier: GPL-3.0-or-later
// A confusion matrix: rows are actual classes, columns predicted ones. With several labels per
// image, each label is a row with its true and false positives and negatives. Clicking a cell lists
// its images.
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
    /// Multi-label: one binary matrix per label. Columns: true positives, false negatives, false
    /// positives, true negatives.
    void setLabels(const QStringList &classes, const std::vector<ConfusionMatrix> &matrices);
    QSize sizeHint() const override { return {360, 320}; }
    QSize minimumSizeHint() const override { return {240, 200}; }
    QRect cellRect(int row, int column) const;
    int rowCount() const { return m_multiLabel ? int(m_labels.size()) : m_matrix.classes(); }
    int columnCount() const { return m_multiLabel ? 4 : m_matrix.classes(); }
    qint64 count(int row, int column) const;

signals:
    void cellChosen(int truth, int predicted);
    void labelChosen(int label, bool truth, bool predicted);

private:
    struct Layout {
        QRectF grid;
        double width = 0, height = 0; // of a cell
    };
    QString footText() const; // below the cells, in as many lines as it needs
    int footHeight() const;
    QFont smallFont() const;
    QFont headingFont(int width) const;
    Layout layout() const;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    QPoint cellAt(const QPointF &pos) const; // x: column, y: row; (-1, -1): none
    void choose(const QPoint &cell);
    bool isCorrect(int row, int column) const
    {
        return m_multiLabel ? column % 3 == 0 : row == column;
    }
    qint64 rowTotal(int row, int column) const; // images with the same actual class or label
    QString columnName(int column) const;

    QStringList m_classes;
    bool m_multiLabel = false;
    ConfusionMatrix m_matrix;
    std::vector<ConfusionMatrix> m_labels; // if m_multiLabel
    QPoint m_hover{-1, -1}, m_current{0, 0};
};

} // namespace synthray
