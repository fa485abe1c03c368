// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a whole set as de-identified DICOM or PNG files into a new folder.
#pragma once

#include "base/job.h"
#include "base/params.h"
#include "dataset/imagedataset.h"

namespace synthray {

struct DeidentifyReport {
    int dicom = 0, png = 0; // files written
    QVector<Problem> left; // not written, with the reason
    /// Images that were written but may show names, or whose label was left out because it names
    /// the patient.
    QVector<Problem> warnings;
};

/// DICOM images are de-identified (deidentifyParams); others are written as PNG with the stored
/// pixels at their depth (colour as grey) and nothing else. DICOM as PNG, if the parameters ask for
/// it, goes through the display path, or keeps unsigned stored values of up to 16 bits. Multi-frame
/// images give one PNG per frame. Files are named image-00001.dcm.. in random order; 'images.csv'
/// next to them, written last, holds path, label, patient (a new name), split and any boxes, and
/// can be opened as a set. Images that may show names are left out unless the parameter says
/// otherwise. Errors: the folder is not empty or lies in the folder of the images, no space, no
/// permission; Stopped. The folder never holds partly written files.
Result<DeidentifyReport> exportDeidentified(const ImageDataset &set, const QString &folder,
                                            const ParamSet &params, JobContext *context = nullptr);

} // namespace synthray
