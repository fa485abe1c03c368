// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure is that cannot be computed.
#pragma once

#include <limits>

namespace synthray {

inline constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace synthray
