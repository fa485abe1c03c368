// SPDX-License-Identifier: GPL-3.0-or-later
// A value, or an error that says what went wrong and what to do next. Errors travel between rooms
// as values; exceptions stay inside a room.
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include <utility>

namespace synthray {

enum class ErrorCode {
    InvalidArgument, // a field, option or spec is wrong: nothing was started
    NotFound,
    NoPermission,
    NoSpace,
    Unsupported, // a valid file of a kind that is not handled
    Damaged, // a file that breaks its own format
    TooLarge, // refused before memory was allocated
    OutOfMemory,
    Busy, // something else is running
    Stopped, // by the user
    Internal // a bug: the text holds the library's message
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString text; // what happened, to which file or field; one sentence
    QString hint; // what to do next; may be empty

    /// Both sentences, for a message box or stderr.
    QString whole() const { return hint.isEmpty() ? text : text + QLatin1Char(' ') + hint; }
};

template <class T = void> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, QString text, QString hint = {})
{
    return tl::unexpected<Error>(Error{code, std::move(text), std::move(hint)});
}

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

/// Leaves the function with the error of a Result that holds one: TRY(writeFile(..)); or,
/// where the value is needed afterwards, auto file = open(..); TRY(file); use(*file).
#define TRY(...)                                                                                   \
    do {                                                                                           \
        if (auto &&tried = (__VA_ARGS__); !tried)                                                  \
            return ::synthray::fail(tried.error());                                                \
    } while (false)

} // namespace synthray
