// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/params.h"

namespace synthray {

/// The unit behind a value: "epoch" behind 1, else "epochs".
QString unitText(const ParamSpec &spec, double value);

} // namespace synthray
