// SPDX-License-Identifier: GPL-3.0-or-later
// Images for others: a whole set as de-identified DICOM or PNG files in a new folder.
#pragma once

#include "base/job.h"
#include "base/params.h"
#include "dataset/imagedataset.h"

namespace synthray {

struct DeidentifyReport {
    int dicom = 0, png = 0; // files written
    QVector<Problem> left; // not written, with the reason
    /// Written, but: may show names; label left out because it names the patient.
    QVector<Problem> warnings;
};

/// DICOM images de-identified (deidentifyParams), others as PNG with the stored pixels at their
/// depth (colour as grey) and nothing else. DICOM as PNG, where the parameters say so, goes through
/// the display path, or keeps unsigned stored values of up to 16 bits. Multi-frame images give one
/// PNG a frame. Files are named image-00001.dcm.. in an order of chance; 'images.csv' beside them,
/// written last, holds path, label, patient (a new name) and split, and boxes where there are any.
/// It can be opened as a set again. Images that may show names are left out unless the parameter
/// says otherwise. Errors: the folder is not empty, lies in the folder of the images, no space, no
/// permission; Stopped. Whatever happens, the folder holds whole files only.
Result<DeidentifyReport> exportDeidentified(const ImageDataset &set, const QString &folder,
                                            const ParamSet &params, JobContext *context = nullptr);

} // namespace synthray
