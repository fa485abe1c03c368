// SPDX-License-Identifier: GPL-3.0-or-later
// Which choices of a generator's training go together.
#pragma once

#include "learn/models/catalog.h"
#include "learn/training/engine.h"

namespace synthray::detail {

/// An error that names the parameters which exclude each other, the reason and a way out.
Result<> checkGan(const TrainingEngine::Setup &setup, const GanPreset &preset);

} // namespace synthray::detail
