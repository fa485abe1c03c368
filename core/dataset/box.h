// SPDX-License-Identifier: GPL-3.0-or-later
// A labelled rectangle on an image.
#pragma once

#include <QString>

namespace synthray {

/// In pixels of the image (or sample); x, y is the upper left corner.
struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    QString label;
    double visible = 1; // share of its area that is still inside the image
    bool operator==(const Box &) const = default;
};

} // namespace synthray
