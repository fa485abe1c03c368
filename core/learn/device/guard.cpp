// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/device/guard.h"
#include "learn/module/translation.h"

#include <new>
#include <typeinfo>

using namespace Qt::StringLiterals;

namespace synthray::detail {

namespace {

tl::unexpected<Error> outOfMemory()
{
    return fail(ErrorCode::OutOfMemory,
                Tr::tr("There is not enough memory for this network and batch."),
                Tr::tr("Choose a smaller batch or network width, or close other programs."));
}

} // namespace

Result<> guarded(const std::function<Result<>()> &body)
{
    try {
        return body();
    } catch (const std::bad_alloc &) {
        return outOfMemory();
    } catch (const std::exception &e) {
        // LibTorch's (c10::Error and its like) are known by their names, so that callers need none
        // of its headers. Both allocators throw a plain one: "DefaultCPUAllocator: can't allocate
        // memory", "CUDA out of memory". A backtrace follows the first line.
        const QString text = QString::fromUtf8(e.what()).section(u'\n', 0, 0);
        if (QByteArray(typeid(e).name()).contains("c10")) {
            if (text.contains("allocate memory"_L1) || text.contains("out of memory"_L1))
                return outOfMemory();
            return fail(ErrorCode::Internal, Tr::tr("LibTorch reported an error: %1").arg(text),
                        Tr::tr("Try again with device 'cpu' and the preset's default settings."));
        }
        return fail(
            ErrorCode::Internal,
            Tr::tr("An unexpected error stopped the work: %1").arg(QString::fromUtf8(e.what())));
    }
}

} // namespace synthray::detail
