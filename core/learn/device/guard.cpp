// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/device/guard.h"

#include <QCoreApplication>

#include <new>
#include <torch/torch.h>

using namespace Qt::StringLiterals;

namespace synthray::detail {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

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
    } catch (const c10::Error &e) {
        // Both allocators throw a plain c10::Error: "DefaultCPUAllocator: can't allocate memory",
        // "CUDA out of memory".
        const QString text = QString::fromUtf8(e.what_without_backtrace());
        if (text.contains("allocate memory"_L1) || text.contains("out of memory"_L1))
            return outOfMemory();
        return fail(ErrorCode::Internal,
                    Tr::tr("LibTorch reported an error: %1").arg(text.section(u'\n', 0, 0)),
                    Tr::tr("Try again with device 'cpu' and the preset's default settings."));
    } catch (const std::exception &e) {
        return fail(
            ErrorCode::Internal,
            Tr::tr("An unexpected error stopped the work: %1").arg(QString::fromUtf8(e.what())));
    }
}

} // namespace synthray::detail
