// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

namespace synthray::cli {

int scan(const QStringList &) { return Failed; }
int info(const QStringList &) { return Failed; }
int render(const QStringList &) { return Failed; }

} // namespace synthray::cli
