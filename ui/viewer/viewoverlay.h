// SPDX-License-Identifier: GPL-3.0-or-later
// Texts over an image: corner lines, caption, badge; readable on black and on white pixels alike.
#pragma once

#include <QPainter>
#include <QStringList>
#include <QVector>

namespace synthray {

struct ViewOverlay {
    QStringList topLeft;
    QString bottomLeft; // bold
    QString bottomRight;
    bool bottomRightWarns = false;
    QString badge; // top right
};

void paintOverlay(QPainter &painter, const QRect &area, const ViewOverlay &overlay);
/// Centred sentence of an empty or failed view.
void paintMessage(QPainter &painter, const QRect &area, const QString &message);

/// How large paintLabel paints, and where.
QSizeF labelSize(const QFont &font, const QStringList &lines);
QPointF labelPlace(const QRectF &area, QPointF at, const QSizeF &size);
/// Where a label covers none of 'taken': the first of 'places' (its upper left corner, moved into
/// 'area') that is free, else the nearest free place below the first one, else above it. Where
/// nothing is free, the first.
QRectF freeLabel(const QRectF &area, const QVector<QPointF> &places, const QSizeF &size,
                 const QVector<QRectF> &taken);
/// Lines of text on a dark ground.
void paintLabel(QPainter &painter, const QRectF &ground, const QStringList &lines,
                const QColor &color);
/// The same with its upper left corner at 'at', moved so that it lies in 'area'.
void paintLabel(QPainter &painter, const QRectF &area, QPointF at, const QStringList &lines,
                const QColor &color);

} // namespace synthray
