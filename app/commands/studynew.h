// SPDX-License-Identifier: GPL-3.0-or-later
// 'study new' has its own file; studyCommands() includes it.
#pragma once

#include "commands/command.h"

namespace synthray::cli {

Command studyNewCommand();

} // namespace synthray::cli
