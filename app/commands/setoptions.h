// SPDX-License-Identifier: GPL-3.0-or-later
// Options of the commands that open sets.
#pragma once

#include "commands/command.h"
#include "dataset/imagedataset.h"

namespace synthray::cli {

Option quickOption(); // scan.cpp
/// Import options if any is on the command line; otherwise a project keeps its own.
std::optional<ImportOptions> explicitImportOptions(const Arguments &arguments);

Option classOption(); // sets.cpp
Option distanceOption();
Option splitOption();
Option dataOption(); // learn.cpp: --data PATH, required
/// Prints the overview of a set: 'info' for anything but a single image.
int overview(const Arguments &arguments);

} // namespace synthray::cli
