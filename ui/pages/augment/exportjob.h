// SPDX-License-Identifier: GPL-3.0-or-later
// Runs an export of augmented images as a job and reports what it wrote.
#pragma once

#include "augment/exporter.h"

class QWidget;

namespace synthray {

class Workspace;

/// At the end it offers to open the new set and to show its folder, and lists images that failed.
void startExport(Workspace &workspace, const ImageDataset &images, const ExportOptions &options,
                 QWidget *window);

} // namespace synthray
