// SPDX-License-Identifier: GPL-3.0-or-later
// A second image over the one in a view: on one side of a line that is dragged, or blended.
#pragma once

#include "viewer/viewcanvas.h"
#include "viewer/viewtool.h"

#include <functional>
#include <memory>

namespace synthray {

/// The image scaled to 'size' (CV_8U, 16U, 16S or 32S), otherwise unchanged; the image itself where
/// it has that size. For workers.
std::shared_ptr<const Radiograph> resizedTo(const std::shared_ptr<const Radiograph> &radiograph,
                                            QSize size);

/// |a - b| of the displayed values times 'gain', CV_8UC1, or CV_8UC3 (RGB) where one of them is in
/// colour; both of one size. For workers.
cv::Mat displayedDifference(const Radiograph &a, const VoiChoice &voiA, const Radiograph &b,
                            const VoiChoice &voiB, int gain);

class BlendLayer : public ViewLayer
{
public:
    enum class Mode { Off, Wipe, Blend };

    /// 'repaint' is called when a coarse picture has been refined.
    explicit BlendLayer(std::function<void()> repaint);
    /// Has the size of the view's image.
    void setImage(std::shared_ptr<const ImagePyramid> image);
    void setWindow(const std::optional<VoiWindow> &window, int voiLut);
    void setInverted(bool inverted) { m_canvas.setInverted(inverted); }
    void setMode(Mode mode) { m_mode = mode; }
    Mode mode() const { return m_mode; }
    /// Wipe: the line's position in the view, 0 left to 1 right; the second image lies right of it.
    /// Blend: the opacity of the second image.
    void setShare(double share) { m_share = share; }
    double share() const { return m_share; }
    double lineAt(const ViewPlace &place) const; // widget pixels, on a device pixel's edge
    void paint(QPainter &painter, const ViewPlace &place) override;
    bool isPicture() const override { return true; }

private:
    ViewCanvas m_canvas;
    Mode m_mode = Mode::Off;
    double m_share = 0.5;
};

/// Drags the line of a wipe.
class WipeTool : public ViewTool
{
public:
    WipeTool(BlendLayer &layer, std::function<void(double)> moved)
        : m_layer(layer)
        , m_moved(std::move(moved))
    {
    }
    bool press(const QPointF &pos, const ViewPlace &place) override;
    bool move(const QPointF &pos, const ViewPlace &place, bool pressed) override;
    void release(const QPointF &, const ViewPlace &) override { m_held = false; }
    bool key(int) override { return false; }
    std::optional<Qt::CursorShape> cursor() const override;

private:
    bool isAt(const QPointF &pos, const ViewPlace &place) const;

    BlendLayer &m_layer;
    std::function<void(double)> m_moved;
    bool m_held = false, m_hovered = false;
};

} // namespace synthray
