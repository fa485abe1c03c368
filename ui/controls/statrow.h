// SPDX-License-Identifier: GPL-3.0-or-later
// A card of large numbers with captions; some can be clicked.
#pragma once

#include <QFrame>
#include <QVector>

class QHBoxLayout;

namespace synthray {

class StatTile;

class StatRow : public QFrame
{
    Q_OBJECT

public:
    struct Stat {
        QString id; // the tile's object name
        QString value, name, toolTip;
        bool bad = false; // in red
        bool clickable = false;
        bool operator==(const Stat &) const = default;
    };

    explicit StatRow(QWidget *parent = nullptr);
    void setStats(const QVector<Stat> &stats);

signals:
    void chosen(const QString &id);

private:
    QVector<Stat> m_stats;
    QHBoxLayout *m_row;
};

} // namespace synthray
