// SPDX-License-Identifier: GPL-3.0-or-later
// Which commands need the module with LibTorch.
#pragma once

#include "commands/command.h"

namespace synthray::cli {

/// Computes with LibTorch: then BLAS and OpenMP want their settings before they are loaded.
bool usesTorch(const Command &command);
/// Is there anything it could do? Not without the module, where it does nothing but compute.
bool isUsable(const Command &command);

} // namespace synthray::cli
