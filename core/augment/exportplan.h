// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files of an export go, and how many copies there are of each image.
#pragma once

#include "augment/exporter.h"

namespace synthray {

/// Where the results of an image go: <folder>/<stem>.<suffix>.png or .dcm
struct ExportTarget {
    QString folder; // absolute
    QString stem;
};

/// One per image; no two images get the same files.
QVector<ExportTarget> planTargets(const ImageDataset &set, const ExportOptions &options);
/// Whether each image is exported at all, by its split.
QVector<bool> planSelection(const ImageDataset &set, const ExportOptions &options);
/// Copies of each image; 0: it is left out. Errors: no image is left; they name the class that has
/// too many images to be balanced.
Result<QVector<int>> planCopies(const ImageDataset &set, const ExportOptions &options);

} // namespace synthray
