// SPDX-License-Identifier: GPL-3.0-or-later
// Turns exceptions of LibTorch and the allocator into errors.
#pragma once

#include "base/result.h"

#include <functional>

namespace synthray::detail {

/// Runs the body; exceptions become OutOfMemory or Internal with the library's first line.
Result<> guarded(const std::function<Result<>()> &body);

Error unknownPreset(const QString &id);

} // namespace synthray::detail
