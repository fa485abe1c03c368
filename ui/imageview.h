// SPDX-License-Identifier: GPL-3.0-or-later
// One film on the screen with the habits of DICOM viewers: left drag window/level, middle drag or
// Shift+left drag pan, Ctrl+wheel zoom at the pointer, wheel next/previous, double click large and
// back, R reset, 0 full range, 1-9 window presets, I corner text.
#pragma once

#include "image/radiograph.h"

#include <QImage>
#include <QPointF>
#include <QWidget>

#include <memory>

namespace synthray {

/// What linked views share. Scale is relative to fit-to-window, centre in 0..1 of the image, so that
/// films of different sizes move together.
struct ViewState {
    double zoom = 1; // 1: fits
    QPointF center{0.5, 0.5};
    std::optional<VoiWindow> window; // nullopt: the film's automatic one
    bool operator==(const ViewState &) const = default;
};

class ImageView : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);
    ~ImageView() override;

    /// A film with its stored values: window/level works on modality values.
    void setFilm(std::shared_ptr<const Radiograph> film);
    /// A ready picture (contact sheets, grids): window/level is off.
    void setImage(const QImage &image);
    void clear(const QString &message = {}); // message: empty state or error, centred
    bool hasContent() const;

    const ViewState &state() const;
    void setState(const ViewState &state); // does not emit stateEdited

    void setCaption(const QString &bottomLeft, const QString &bottomRight = {}); // tile texts
    void setBadge(const QString &text); // top right ("seed 41")
    void setCornerLines(const QStringList &topLeft); // extra lines: REAL/SYNTHETIC, class, file
    void setCornerTextVisible(bool visible); // key I
    void setSelected(bool selected); // accent frame
    void setInteractive(bool interactive); // thumbnails and grids: false
    /// Pixel under the pointer: in image pixels; nullopt outside.
    std::optional<QPoint> pixelAt(const QPoint &widgetPos) const;
    QSize sizeHint() const override;

signals:
    void stateEdited(const synthray::ViewState &state); // by the user
    void clicked();
    void doubleClicked();
    void stepRequested(int delta); // wheel, arrows: -1, +1; Home/End: INT_MIN, INT_MAX
    /// stored, modality and displayed value, ready as text; empty outside.
    void probed(const QString &text);

private:
    struct Private;
    std::unique_ptr<Private> d;
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void mouseDoubleClickEvent(QMouseEvent *) override;
    void wheelEvent(QWheelEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void leaveEvent(QEvent *) override;
    void changeEvent(QEvent *) override;
};

} // namespace synthray
