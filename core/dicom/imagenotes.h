// SPDX-License-Identifier: GPL-3.0-or-later
// What an image's file states besides its pixels, for viewers and reports.
#pragma once

#include "dicom/overlays.h"

#include <QString>
#include <QVector>

#include <optional>

namespace synthray {

struct Radiograph;

struct ImageNotes {
    QString unit; // of modality values: "HU", otherwise the Rescale Type; empty: none
    // marked as generated, or as not generated; nullopt: not marked
    std::optional<bool> synthetic;
    QVector<OverlayPlane> overlays; // of this frame
};

/// Rereads the file's header; call it from a worker.
ImageNotes readImageNotes(const QString &path, const Radiograph &image);

} // namespace synthray
