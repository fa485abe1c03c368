// SPDX-License-Identifier: GPL-3.0-or-later
// Histogram of an image's values with the window over it; the window's edges can be dragged.
#pragma once

#include "base/taskscope.h"
#include "image/measure.h"
#include "viewer/imagepyramid.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace synthray {

class ViewHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit ViewHistogram(QWidget *parent = nullptr);

    /// Counted in a worker; null: empty.
    void setImage(std::shared_ptr<const ImagePyramid> image);
    void setWindow(const std::optional<VoiWindow> &window); // does not emit
    /// Low values are shown bright (MONOCHROME1, or an inverted view): the ramp falls.
    void setInverted(bool inverted);
    bool isInverted() const { return m_inverted; }
    void setEditable(bool editable);
    void setUnit(const QString &unit);
    void setLogarithmic(bool logarithmic);
    const Histogram &histogram() const { return m_histogram; } // empty until it is counted
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void windowEdited(const synthray::VoiWindow &window); // by the user
    void resetRequested(); // double click
    void logarithmicChanged(bool logarithmic);
    void counted();

private:
    enum class Grip { None, Low, High, Both };
    QRectF plot() const;
    QPair<double, double> shownRange() const; // of values
    double xOf(double value) const;
    double valueAt(double x) const;
    Grip gripAt(QPointF pos) const;
    void dragTo(QPointF pos);
    void paintBars(QPainter &painter) const;
    void paintWindow(QPainter &painter) const;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

    std::shared_ptr<const ImagePyramid> m_image;
    Histogram m_histogram;
    std::optional<VoiWindow> m_window, m_pressWindow;
    QString m_unit;
    bool m_inverted = false;
    bool m_editable = true, m_logarithmic = true;
    Grip m_grip = Grip::None;
    double m_pressValue = 0;
    QPair<double, double> m_pressRange; // the scale is fixed while dragging
    TaskScope m_counting{TaskOptions{.patience = 0}}; // its tasks own all data they use
};

} // namespace synthray
