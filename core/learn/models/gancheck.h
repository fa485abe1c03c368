// SPDX-License-Identifier: GPL-3.0-or-later
// Which choices of a generator's training go together.
#pragma once

#include "learn/models/catalog.h"

namespace synthray {

/// An error that names the parameters which exclude each other, the reason and a way out. Looks at
/// the settings only, neither at the images nor at the machine.
Result<> checkGanChoices(const GanPreset &preset, const ParamSet &params);

} // namespace synthray
