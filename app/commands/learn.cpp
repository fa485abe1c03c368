// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

namespace synthray::cli {

int trainGan(const QStringList &) { return Failed; }
int resume(const QStringList &) { return Failed; }
int generate(const QStringList &) { return Failed; }

} // namespace synthray::cli
