// SPDX-License-Identifier: GPL-3.0-or-later
// Where the module lies, seen from the folder of the program: the same in the build folder and
// where it is installed. SYNTHRAY_LEARN_FILE comes from core/CMakeLists.txt.
#pragma once

namespace synthray::detail {

constexpr auto modulePlace = "/../lib/synthray/" SYNTHRAY_LEARN_FILE;

} // namespace synthray::detail
