// SPDX-License-Identifier: GPL-3.0-or-later
// Where files that belong to the program lie: beside it, installed or in a build tree.
#pragma once

#include <QString>

namespace synthray {

/// The folder of sample images (class folders), <program's folder>/../share/synthray/sample, as an
/// absolute path without links; empty where there is none.
QString sampleFolder();

} // namespace synthray
