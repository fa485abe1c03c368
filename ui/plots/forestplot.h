// SPDX-License-Identifier: GPL-3.0-or-later
// Which augmentation helps: one row per arm with mean and interval, and a line for the majority
// class.
#pragma once

#include <QVector>
#include <QWidget>

namespace synthray {

class ForestPlot : public QWidget
{
    Q_OBJECT

public:
    struct Row {
        QString name, note; // note: after the value, in red ("collapsed 2/3")
        double mean = 0, low = 0, high = 0; // 0..1; NaN low: no interval; NaN mean: not done yet
        bool filled = false; // differs significantly from the first row
        bool operator==(const Row &) const = default;
    };
    explicit ForestPlot(QWidget *parent = nullptr);
    /// 'chance': accuracy of the same prediction for every image, labelled 'chanceName'; 'caption':
    /// below the axis.
    void setRows(const QVector<Row> &rows, double chance, const QString &chanceName,
                 const QString &caption);
    const QVector<Row> &rows() const { return m_rows; }
    double chance() const { return m_chance; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    QVector<Row> m_rows;
    double m_chance = 0.5;
    QString m_caption, m_chanceName;
};

} // namespace synthray
