// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of a large set, given back in a worker: 20,000 films take some ms to be let go.
#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace synthray {

template <class T> void releaseAside(T &&value)
{
    static_assert(!std::is_lvalue_reference_v<T>, "moved out of the owner");
    auto held = std::make_shared<T>(std::move(value));
    QThreadPool::globalInstance()->start([held = std::move(held)]() mutable { held.reset(); });
}

} // namespace synthray
