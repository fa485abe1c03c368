// SPDX-License-Identifier: GPL-3.0-or-later
// One image on the screen with the controls usual in DICOM viewers: left drag window/level, middle
// drag or Shift+left drag pan, Ctrl+wheel zoom at the pointer, wheel next/previous, double click
// large and back, R reset, 0 full range, 1-9 window presets, I corner text, comma and full stop or
// Alt+wheel frames; fit, one to one, turn, mirror, invert and pixel shape (viewoperations.h).
// Overlays and further mouse tools are added from outside: viewtool.h.
#pragma once

#include "image/radiograph.h"
#include "viewer/pixelprobe.h"

#include <QImage>
#include <QPointF>
#include <QVector>
#include <QWidget>

#include <memory>
#include <optional>

class QMenu;

namespace synthray {

class ImagePyramid;
struct WindowPreset;
enum class ViewOperation;
class ViewInput;
class ViewLayer;
class ViewTool;
struct ViewPlace;

/// What linked views share. Scale is relative to fit-to-window, centre in 0..1 of the image, so
/// that images of different sizes move together. Only the view changes: pixels, exports and
/// training images stay as they are.
struct ViewState {
    double zoom = 1; // 1: fits
    QPointF center{0.5, 0.5};
    std::optional<VoiWindow> window; // nullopt: the image's automatic one
    int voiLut = -1; // >= 0 (and no window): this VOI LUT of the image
    int turns = 0; // quarter turns clockwise, after mirroring
    bool mirrored = false; // left to right
    bool inverted = false;
    bool squarePixels = false; // not in the proportions that the file states
    bool operator==(const ViewState &) const = default;
};

class ImageView : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);
    ~ImageView() override;

    /// An image with its stored values: window/level works on modality values.
    void setImage(std::shared_ptr<const Radiograph> radiograph);
    /// The same, prepared by the caller in a worker (imagepyramid.h).
    void setPyramid(std::shared_ptr<const ImagePyramid> pyramid);
    /// Pixels computed from 'source' with the window already applied (a preview). They are shown as
    /// they are; dragging requests another window of the source through stateEdited.
    void setRendered(std::shared_ptr<const ImagePyramid> pixels,
                     std::shared_ptr<const ImagePyramid> source);
    /// What is shown; null when empty.
    std::shared_ptr<const ImagePyramid> content() const;
    /// The window in use: the state's, or the image's automatic one.
    std::optional<VoiWindow> effectiveWindow() const;
    /// A ready picture (contact sheets, grids): window/level is off.
    void setImage(const QImage &image);
    void clear(const QString &message = {}); // message: empty state or error, centred
    bool hasContent() const;

    const ViewState &state() const;
    void setState(const ViewState &state); // does not emit stateEdited

    void setCaption(const QString &bottomLeft, const QString &bottomRight = {},
                    bool warns = false); // tile texts; warns: the right one in the warning colour
    void setBadge(const QString &text); // top right ("seed 41")
    void setCornerLines(const QStringList &topLeft); // extra lines: REAL/SYNTHETIC, class, file
    void setCornerTextVisible(bool visible); // key I
    void setSelected(bool selected); // accent frame
    void setUnit(const QString &unit); // of modality values ("HU"); for the probe
    /// Windows offered after those of the file, with the next number keys.
    void setFurtherPresets(const QVector<WindowPreset> &presets);
    /// The file's windows, the further ones, then those from the pixel values.
    QVector<WindowPreset> presets() const;
    /// Fit, turn, invert and so on, as by its key.
    void apply(ViewOperation operation);
    /// What the view shows, with marks and texts, in the screen's pixels.
    QImage picture();
    /// Entries for apply(), copy and save, for the context menu and the owner's menus.
    void addViewActions(QMenu &menu);
    /// Everything of the context menu: view, windows, the owner's entries (menuRequested).
    void fillMenu(QMenu &menu);
    /// Keys that work on the view itself, not for going to other images.
    static bool isViewKey(const QKeyEvent &event);
    /// As if pressed here, for keys that another widget received; false: not handled.
    bool handleKey(const QKeyEvent &event);
    /// Layers are painted over the image in the order of adding; a tool gets the left button and
    /// the keys first. Neither is owned: remove a layer before it is destroyed.
    void addLayer(ViewLayer *layer);
    void removeLayer(ViewLayer *layer);
    void setTool(ViewTool *tool); // null: none
    ViewTool *tool() const;
    ViewPlace place() const;
    /// Pixel under the pointer: in image pixels; nullopt outside.
    std::optional<QPoint> pixelAt(const QPoint &widgetPos) const;
    /// The same with fractions, also outside: the left edge of pixel 0 is 0, of pixel 1 is 1.
    QPointF imagePointAt(const QPointF &widgetPos) const;
    QSize sizeHint() const override;

signals:
    void stateEdited(const synthray::ViewState &state); // by the user
    void clicked();
    void doubleClicked();
    void stepRequested(int delta); // wheel, arrows: -1, +1; Home/End: INT_MIN, INT_MAX
    /// Where the owner has stacks: wheel, Up, Down, Home and End, instead of stepRequested.
    void scrollRequested(int delta);
    void menuRequested(QMenu &menu); // the owner adds its entries
    /// Stored, modality and displayed value as text; empty outside the image.
    void probed(const QString &text);
    void probedPixel(const std::optional<synthray::PixelProbe> &probe);
    void frameStepRequested(int delta); // of an image with several frames
    void fullScreenRequested(); // F11
    void cornerTextToggled(bool visible); // by the user, with key I
    void noted(const QString &text); // "View copied…", for the message strip

public:
    struct Private;

private:
    void probe(const QPoint &widgetPos);
    void updateProbe(); // after a change of image, frame or window under a resting pointer
    QStringList infoLines() const;
    QString shapeLine() const;

    friend class ViewInput;
    std::unique_ptr<Private> d;
    std::unique_ptr<ViewInput> m_input;
    bool event(QEvent *) override;
    void paintEvent(QPaintEvent *) override;
    void paintContent(QPainter &painter);
    void paintLayers(QPainter &painter, bool pictures);
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void mouseDoubleClickEvent(QMouseEvent *) override;
    void wheelEvent(QWheelEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void leaveEvent(QEvent *) override;
    void changeEvent(QEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
};

} // namespace synthray
