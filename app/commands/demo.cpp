// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

namespace synthray::cli {

int demo(const QStringList &) { return Failed; }

} // namespace synthray::cli
