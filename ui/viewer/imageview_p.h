// SPDX-License-Identifier: GPL-3.0-or-later
// The data of an ImageView, shared with its ViewInput (mouse, keyboard, menu).
#pragma once

#include "base/taskscope.h"
#include "image/measure.h"
#include "viewer/imagepyramid.h"
#include "viewer/imageview.h"
#include "viewer/viewcanvas.h"
#include "viewer/viewgeometry.h"
#include "viewer/viewoverlay.h"
#include "viewer/viewtool.h"

namespace synthray {

struct ImageView::Private {
    std::shared_ptr<const ImagePyramid> content;
    std::shared_ptr<const ImagePyramid> source; // whose window is dragged; null: the content's
    bool rendered = false;
    TaskScope preparing{TaskOptions{.patience = 0}}; // its tasks own all data they use
    ViewState state;
    ViewCanvas canvas;
    ViewOverlay overlay;
    QStringList cornerLines;
    QString message;
    QString plainName; // for screen readers, of a view that nobody has named
    bool cornerText = true;
    bool selected = false;

    bool forPicture = false; // without the focus frame
    QString unit;
    QVector<WindowPreset> furtherPresets;
    std::optional<QPoint> pointer; // over the view; nullopt: elsewhere
    QVector<ViewLayer *> layers;
    ViewTool *tool = nullptr;

    const ImagePyramid *windowed() const { return rendered ? source.get() : content.get(); }
    bool hasWindow() const { return windowed() && windowed()->radiograph(); }
    /// The window of a state; for a VOI LUT, the range that it covers.
    VoiWindow windowOf(const ViewState &shown) const;
    ViewGeometry geometry(const QWidget *view) const
    {
        ViewGeometry result;
        result.view = QSizeF(view->size()) * view->devicePixelRatioF();
        result.image = content ? QSizeF(content->size()) : QSizeF();
        result.zoom = state.zoom;
        result.center = state.center;
        if (!state.squarePixels && !isSquare(shape()))
            result.pixelShape = shape();
        result.turns = state.turns;
        result.mirrored = state.mirrored;
        return result;
    }
    /// Of the pixels shown, as the file states it.
    double shape() const
    {
        return content && content->radiograph() ? pixelShape(*content->radiograph()) : 1;
    }
};

QString shortNumber(double value);

} // namespace synthray
