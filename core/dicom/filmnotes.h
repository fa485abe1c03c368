// SPDX-License-Identifier: GPL-3.0-or-later
// What a film's file says beside its pixels, as viewers and reports tell it.
#pragma once

#include "dicom/overlays.h"

#include <QString>
#include <QVector>

#include <optional>

namespace synthray {

struct Radiograph;

struct FilmNotes {
    QString unit; // of modality values: "HU", else what Rescale Type says; empty: none
    // marked as generated, or as not generated; nullopt: says nothing
    std::optional<bool> synthetic;
    QVector<OverlayPlane> overlays; // of this frame
};

/// Reads the file's header again; for workers.
FilmNotes readFilmNotes(const QString &path, const Radiograph &film);

} // namespace synthray
