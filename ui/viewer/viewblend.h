// SPDX-License-Identifier: GPL-3.0-or-later
// A second image over the one of a view: behind a line that is dragged, or shining through.
#pragma once

#include "viewer/viewcanvas.h"
#include "viewer/viewtool.h"

#include <functional>
#include <memory>

namespace synthray {

/// The image scaled to 'size' (CV_8U, 16U, 16S and 32S alike), everything else as it is; the image
/// itself where it has that size. For workers.
std::shared_ptr<const Radiograph> broughtToSize(const std::shared_ptr<const Radiograph> &image,
                                                QSize size);

/// |a - b| of the displayed values times 'gain', CV_8UC1; both of one size. For workers.
cv::Mat displayedDifference(const Radiograph &a, const VoiChoice &voiA, const Radiograph &b,
                            const VoiChoice &voiB, int gain);

class BlendLayer : public ViewLayer
{
public:
    enum class Mode { Off, Wipe, Blend };

    /// 'repaint' is called when a coarse picture has become a fine one.
    explicit BlendLayer(std::function<void()> repaint);
    /// Of the same size as the image of the view.
    void setImage(std::shared_ptr<const ImagePyramid> image);
    void setWindow(const std::optional<VoiWindow> &window, int voiLut);
    void setMode(Mode mode) { m_mode = mode; }
    Mode mode() const { return m_mode; }
    /// Wipe: the line's place in the view, 0 left to 1 right; the second image lies right of it.
    /// Blend: how much of the second image is seen.
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
