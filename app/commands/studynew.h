// SPDX-License-Identifier: GPL-3.0-or-later
// study new has a file of its own; studyCommands() holds it, too.
#pragma once

#include "commands/command.h"

namespace synthray::cli {

Command studyNewCommand();

} // namespace synthray::cli
