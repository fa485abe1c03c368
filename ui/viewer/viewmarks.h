// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements of the user on images (distances, angles and regions) and their results. Coordinates
// are image pixels. They are kept for each image while the program runs.
#pragma once

#include "base/taskscope.h"
#include "dicom/spacing.h"
#include "image/measure.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QVector>

#include <memory>
#include <optional>

namespace synthray {

struct Mark {
    enum class Kind { Distance, Angle, Region };
    Kind kind = Kind::Distance;
    /// Distance: its ends. Angle: end of an arm, vertex, end of the other arm. Region: two opposite
    /// corners.
    QVector<QPointF> points;

    static int pointsOf(Kind kind) { return kind == Kind::Angle ? 3 : 2; }
    QRectF rect() const { return QRectF(points.value(0), points.value(1)).normalized(); }
    /// What can be dragged: the points; for a region, its four corners.
    QVector<QPointF> handles() const;
    void moveHandle(int handle, QPointF to);
    bool operator==(const Mark &) const = default;
};

class Marks : public QObject
{
    Q_OBJECT

public:
    explicit Marks(QObject *parent = nullptr);

    /// 'key' identifies the image (its path); null: none. Another frame of the same image keeps the
    /// marks.
    void setImage(const QString &key, std::shared_ptr<const Radiograph> image);
    void setUnit(const QString &unit); // of modality values ("HU")
    /// What the file's millimetres refer to: part of every length.
    void setPlane(LengthPlane plane, double magnification);
    /// Where the spacing is unknown, a distance whose length the user knows gives it.
    bool canCalibrate() const; // such a distance is selected
    void calibrate(double millimetres); // the length of that distance
    /// mm per pixel width, of the image with this key; 0: none.
    void setCalibration(const QString &key, double side);
    double calibration() const; // of this image; 0: none, or the file's spacing is known
    const QVector<Mark> &all() const { return m_marks; }
    int selected() const { return m_selected; } // -1: none
    void select(int mark);

    int add(const Mark &mark); // returns its number and selects it
    void setMark(int mark, const Mark &to); // clamps the points to the image
    void remove(int mark);
    void clear();

    /// Regions are called A, B, … in their order; empty for others.
    QString name(int mark) const;
    /// The text beside the mark. A worker measures large regions: "…" until then.
    QStringList lines(int mark) const;
    /// Of a region; nullopt until measured, and for other marks.
    std::optional<RegionStatistics> statistics(int mark) const;
    struct Row {
        int mark;
        QString what; // "Region A, mean"
        double value;
        QString unit;
    };
    /// All results, one value a row.
    QVector<Row> rows() const;
    /// The same as text for the clipboard, tab separated, after the image's name.
    QString report() const;
    /// As CSV, with points in numbers: image, frame, measurement, value, unit.
    QByteArray csv() const;

signals:
    void changed();
    void calibrated(double side); // by calibrate()

private:
    struct Measured {
        QRectF rect;
        RegionStatistics numbers;
        bool valid = false;
    };
    void store();
    void measure();
    int referenceRegion(int mark) const; // the region that CNR refers to; -1: none
    struct Measure {
        double value;
        QString unit; // "mm at the detector"
        bool inMillimetres;
    };
    Measure lengthOf(const Mark &mark) const;
    Measure areaOf(const RegionStatistics &region) const;
    QString millimetres(const QString &unit, bool calibrated) const; // with the plane
    static QString shown(const Measure &length);
    QString value(double value) const; // with the unit

    QHash<QString, QVector<Mark>> m_kept;
    QHash<QString, double> m_calibrated; // mm per pixel width
    QString m_key, m_unit;
    LengthPlane m_plane = LengthPlane::Unstated;
    double m_magnification = 0;
    std::shared_ptr<const Radiograph> m_image;
    QVector<Mark> m_marks;
    QVector<Measured> m_measured; // parallel to m_marks
    int m_selected = -1;
    TaskScope m_measuring{TaskOptions{.patience = 0}}; // its tasks own all data they use
};

} // namespace synthray
