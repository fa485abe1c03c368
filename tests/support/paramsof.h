// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/params.h"

namespace synthray::test {

/// The defaults but for 'values', which must fit.
inline ParamSet paramsOf(const QVector<ParamSpec> &specs,
                         const QVector<QPair<QString, QVariant>> &values)
{
    ParamSet set(specs);
    for (const auto &[id, value] : values)
        if (!set.set(id, value))
            qFatal("%s", qPrintable(id));
    return set;
}

} // namespace synthray::test
