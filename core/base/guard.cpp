// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/guard.h"

#include <QCoreApplication>

#include <new>

namespace synthray {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Guard)
};
} // namespace

Error errorOf(const std::exception_ptr &exception)
{
    const auto unexpected = [](const QString &what) {
        return Error{
            ErrorCode::Internal, Tr::tr("An unexpected error stopped the work: %1").arg(what), {}};
    };
    try {
        std::rethrow_exception(exception);
    } catch (const std::bad_alloc &) {
        return {ErrorCode::OutOfMemory, Tr::tr("There is not enough memory for this."),
                Tr::tr("Choose a smaller batch, image size or set, or close other programs.")};
    } catch (const std::exception &e) {
        return unexpected(QString::fromUtf8(e.what()));
    } catch (...) {
        return unexpected(QStringLiteral("?"));
    }
}

} // namespace synthray
