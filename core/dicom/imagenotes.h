// SPDX-License-Identifier: GPL-3.0-or-later
// What an image's file states besides its pixels, for viewers and reports.
#pragma once

#include "dicom/overlays.h"
#include "dicom/spacing.h"

#include <QDate>
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
    LengthPlane plane = LengthPlane::Unstated; // in which lengths in millimetres are true
    double magnification = 0; // by which the spacing was divided; 0: it was not
    double framesPerSecond = 0; // recommended for playing; 0: not stated

    QString modality, bodyPart, laterality; // as in the file: "DX", "CHEST", "L"
    QString viewPosition; // "PA"
    QDate studyDate;
    QString seriesNumber, seriesDescription;
};

/// Rereads the file's header; call it from a worker.
ImageNotes readImageNotes(const QString &path, const Radiograph &image);

} // namespace synthray
