// SPDX-License-Identifier: GPL-3.0-or-later
// All arms and networks of a study: one row per arm, one column per network, coloured by the
// difference from the first arm.
#pragma once

#include <QFontMetrics>
#include <QVector>
#include <QWidget>

namespace synthray {

/// A difference of shares in percentage points with a sign, in the user's locale: "+2.7".
QString pointsText(double difference);

/// Pixels for the names of the arms to the left of a picture of this width.
int armNameWidth(const QStringList &names, const QFontMetrics &metrics, int width);

class ArmHeatMap : public QWidget
{
    Q_OBJECT

public:
    struct Cell {
        double mean = 0,
               difference = 0; // NaN mean: not done; NaN difference: no comparison
        bool significant = false;
        bool operator==(const Cell &) const = default;
    };
    explicit ArmHeatMap(QWidget *parent = nullptr);
    void setCells(const QStringList &arms, const QStringList &networks,
                  const QVector<QVector<Cell>> &cells, const QString &caption);
    const QVector<QVector<Cell>> &cells() const { return m_cells; } // [arm][network]
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, 60 + 20 * int(m_arms.size())}; }

private:
    void paintEvent(QPaintEvent *event) override;
    QStringList m_arms, m_networks;
    QVector<QVector<Cell>> m_cells;
    QString m_caption;
};

} // namespace synthray
