// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/device.h"
namespace synthray {
void ensurePassiveWaiting(char **) {}
} // namespace synthray
