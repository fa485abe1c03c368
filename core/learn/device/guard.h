// SPDX-License-Identifier: GPL-3.0-or-later
// The edge of the room: what LibTorch and the allocator throw becomes a sentence.
#pragma once

#include "base/result.h"

#include <functional>

namespace synthray::detail {

/// Runs the body; exceptions become OutOfMemory or Internal with the library's first line.
Result<> guarded(const std::function<Result<>()> &body);

Error unknownPreset(const QString &id);

} // namespace synthray::detail
