// SPDX-License-Identifier: GPL-3.0-or-later
// The one guard around work of others: an exception that escapes it becomes an Error, so that it
// does not take the program with it.
#pragma once

#include "base/result.h"

#include <exception>
#include <type_traits>
#include <utility>

namespace synthray {

/// OutOfMemory for std::bad_alloc, else Internal with what the exception says.
Error errorOf(const std::exception_ptr &exception);

namespace detail {
template <class T> struct Guarded {
    using Type = Result<T>;
};
template <class T> struct Guarded<tl::expected<T, Error>> {
    using Type = Result<T>;
};
} // namespace detail

/// The answer of 'work' as a Result (a Result stays what it is), or the error of its exception.
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
