// SPDX-License-Identifier: GPL-3.0-or-later
// The one guard around work that may throw: an exception becomes an Error and does not end the
// program.
#pragma once

#include "base/result.h"

#include <exception>
#include <type_traits>
#include <utility>

namespace synthray {

/// OutOfMemory for std::bad_alloc, else Internal with the exception's text.
Error errorOf(const std::exception_ptr &exception);

namespace detail {
template <class T> struct Guarded {
    using Type = Result<T>;
};
template <class T> struct Guarded<tl::expected<T, Error>> {
    using Type = Result<T>;
};
} // namespace detail

/// The return value of 'work' as a Result (a Result is not wrapped again), or the error of its
/// exception.
template <class Work> auto guarded(Work &&work)
{
    using T = std::invoke_result_t<Work>;
    using R = typename detail::Guarded<T>::Type;
    try {
        if constexpr (std::is_void_v<T>) {
            std::forward<Work>(work)();
            return R();
        } else {
            return R(std::forward<Work>(work)());
        }
    } catch (...) {
        return R(fail(errorOf(std::current_exception())));
    }
}

} // namespace synthray
