// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a set for viewing: patient, study, series; the files of a series as one stack.
#pragma once

#include "dataset/imagedataset.h"

namespace synthray {

/// Images that a viewer shows as one tile: indices into the set, in the order of scrolling.
struct ImageStack {
    QVector<int> images;
    /// Counts the studies of patients that the tiles belong to; -1: of no DICOM study.
    int study = -1;
    bool operator==(const ImageStack &) const = default;
};

/// Files with one frame of the same series, study and patient form a stack; a series UID alone does
/// not, because copied and badly de-identified sets repeat them. Within it they are ordered by
/// Instance Number if each has its own, otherwise by the position of their slices, otherwise as the
/// set orders them. Studies and images without one stay where their first image is in the set.
/// 'chosen': ascending indices of the images to show.
QVector<ImageStack> imageStacks(const QVector<ImageEntry> &images, const QVector<int> &chosen);

/// Whether any image names its series: otherwise imageStacks() changes nothing.
bool hasSeries(const QVector<ImageEntry> &images);

} // namespace synthray
