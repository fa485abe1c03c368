// SPDX-License-Identifier: GPL-3.0-or-later
// What a tile shows, in words and as a command line that makes the same image.
#pragma once

#include "dataset/imagedataset.h"
#include "pages/augment/previewengine.h"

namespace synthray {

/// The values that were drawn, with three digits: "7.31°". withMethods: with the methods' names,
/// for several steps.
QString drawnText(const QVector<DrawnStep> &drawn, bool withMethods);
/// "beyond the image: 90 % black" where more than half of the result is; otherwise empty.
QString beyondText(const PreviewTile &tile);

/// What makes the tile's image from its file.
struct TileSource {
    ImageEntry entry;
    quint64 index = 0;
    std::optional<VoiWindow> window;
    QString name; // of the step, for the file
};

/// Writes a manifest of one row into the folder and returns the command that remakes it. Reads the
/// image's file: for workers.
Result<QString> tileCommand(const TileSource &source, const PreviewTile &tile,
                            const QString &folder);
/// Where the program keeps these manifests.
QString tileFolder();

} // namespace synthray
