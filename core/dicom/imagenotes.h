// SPDX-License-Identifier: GPL-3.0-or-later
// What an image's file says beside its pixels, as viewers and reports tell it.
#pragma once

#include "dicom/overlays.h"

#include <QString>
#include <QVector>

#include <optional>

namespace synthray {

struct Radiograph;

struct ImageNotes {
    QString unit; // of modality values: "HU", else what Rescale Type says; empty: none
    // marked as generated, or as not generated; nullopt: says nothing
    std::optional<bool> synthetic;
    QVector<OverlayPlane> overlays; // of this frame
};

/// Reads the file's header again; for workers.
ImageNotes readImageNotes(const QString &path, const Radiograph &image);

} // namespace synthray
