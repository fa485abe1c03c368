// SPDX-License-Identifier: GPL-3.0-or-later
// Options of the commands that open sets.
#pragma once

#include "commands/command.h"
#include "dataset/imagedataset.h"

namespace synthray::cli {

Option quickOption(); // scan.cpp
/// What is said of importing; nothing where none of it was given: a project keeps its own then.
std::optional<ImportOptions> importGiven(const Arguments &arguments);

Option classOption(); // sets.cpp
Option distanceOption();
Option splitOption();
Option dataOption(); // learn.cpp: --data PATH, needed
/// The overview of a set: what info tells of anything but a single image.
int overview(const Arguments &arguments);

} // namespace synthray::cli
