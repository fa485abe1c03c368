// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by the commands for classifiers.
#pragma once

#include <QString>

namespace synthray::cli {

/// Prints the outcome of a classifier's run, read from its folder as the window does.
int printClassifierRun(const QString &folder, bool json);

} // namespace synthray::cli
