// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of a generator's training: the same list for every preset, which only has defaults
// of its own.
#pragma once

#include "base/params.h"

#include <utility>

namespace synthray {

/// The list with a preset's own defaults. An unknown id or a value that does not fit aborts in
/// debug builds: presets are constants.
QVector<ParamSpec> ganParams(const QVector<std::pair<QString, QVariant>> &defaults);

} // namespace synthray
