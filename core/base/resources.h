// SPDX-License-Identifier: GPL-3.0-or-later
// Locations of files that come with the program, installed or in a build tree.
#pragma once

#include <QString>

namespace synthray {

/// The folder of sample images (class folders), <program's folder>/../share/synthray/sample, as an
/// absolute path without links; empty if it does not exist.
QString sampleFolder();

/// <program's folder>/../share/synthray/NAME; empty if it does not exist.
QString bundledFile(const QString &name);

} // namespace synthray
