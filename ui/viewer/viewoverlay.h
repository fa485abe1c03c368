// SPDX-License-Identifier: GPL-3.0-or-later
// Texts over an image (corner lines, caption, badge), readable on black and on white pixels.
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

/// Size and position of what paintLabel paints.
QSizeF labelSize(const QFont &font, const QStringList &lines);
QPointF labelPlace(const QRectF &area, QPointF at, const QSizeF &size);
/// A place where a label covers none of 'occupied': the first free one of 'places' (upper left
/// corners, moved into 'area'), otherwise the nearest free place below the first one, then above
/// it. If nothing is free, the first.
QRectF freeLabel(const QRectF &area, const QVector<QPointF> &places, const QSizeF &size,
                 const QVector<QRectF> &occupied);
/// Lines of text on a dark ground.
void paintLabel(QPainter &painter, const QRectF &ground, const QStringList &lines,
                const QColor &color);
/// The same with its upper left corner at 'at', moved so that it lies in 'area'.
void paintLabel(QPainter &painter, const QRectF &area, QPointF at, const QStringList &lines,
                const QColor &color);

} // namespace synthray
