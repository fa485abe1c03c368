// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of a large set, given back in a worker: 20,000 images take some ms to be let go.
#pragma once

#include "base/workpool.h"

#include <memory>
#include <type_traits>
#include <utility>

namespace synthray {

template <class T> void releaseInBackground(T &&value)
{
    static_assert(!std::is_lvalue_reference_v<T>, "moved out of the owner");
    startInPool([held = std::make_shared<T>(std::move(value))]() mutable { held.reset(); });
}

} // namespace synthray
