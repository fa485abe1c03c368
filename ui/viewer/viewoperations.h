// SPDX-License-Identifier: GPL-3.0-or-later
// What a user can do to a view besides window, zoom and pan: one list for keys, menus, tooltips and
// the list of shortcuts. Nothing of it changes the image.
#pragma once

#include <QString>
#include <QVector>

#include <optional>

class QKeyEvent;

namespace synthray {

struct ViewState;

enum class ViewOperation {
    Fit,
    OneToOne,
    TurnRight,
    TurnLeft,
    MirrorAcross, // left to right
    MirrorDown, // top to bottom
    Invert,
    PixelShape,
    Reset
};

struct ViewOperationInfo {
    ViewOperation operation;
    int key;
    bool shift;
    const char *text; // for QCoreApplication::translate("ViewOperations", …)
    QString name() const;
    QString keys() const; // "Shift+T"
};

const QVector<ViewOperationInfo> &viewOperations();
std::optional<ViewOperation> viewOperationFor(const QKeyEvent &event);

/// Turns and mirrors as seen on the screen, whatever was done before.
void turn(ViewState &state, int quarters);
void mirror(ViewState &state, bool topToBottom);

} // namespace synthray
