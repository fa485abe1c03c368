// SPDX-License-Identifier: GPL-3.0-or-later
// What an ImageView holds, for itself and for its ViewInput (mouse, keyboard, menu).
#pragma once

#include "base/taskscope.h"
#include "viewer/imagepyramid.h"
#include "viewer/imageview.h"
#include "viewer/viewcanvas.h"
#include "viewer/viewgeometry.h"
#include "viewer/viewoverlay.h"
#include "viewer/viewtool.h"

namespace synthray {

struct ImageView::Private {
    std::shared_ptr<const ImagePyramid> content;
    std::shared_ptr<const ImagePyramid> source; // whose window is dragged; null: content's own
    bool rendered = false;
    TaskScope preparing{TaskOptions{.patience = 0}}; // content: owns all that it uses
    ViewState state;
    ViewCanvas canvas;
    ViewOverlay overlay;
    QStringList cornerLines;
    QString message;
    bool cornerText = true;
    bool selected = false;

    QString unit;
    std::optional<QPoint> pointer; // over the view; nullopt: elsewhere
    QVector<ViewLayer *> layers;
    ViewTool *tool = nullptr;

    const ImagePyramid *windowed() const { return rendered ? source.get() : content.get(); }
    bool hasWindow() const { return windowed() && windowed()->radiograph(); }
    /// The window that stands for a state: a VOI LUT's is the range that it covers.
    VoiWindow windowOf(const ViewState &shown) const;
    ViewGeometry geometry(const QWidget *view) const
    {
        ViewGeometry made;
        made.view = QSizeF(view->size()) * view->devicePixelRatioF();
        made.image = content ? QSizeF(content->size()) : QSizeF();
        made.zoom = state.zoom;
        made.center = state.center;
        return made;
    }
};

QString shortNumber(double value);

} // namespace synthray
