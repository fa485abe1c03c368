// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/params.h"

namespace synthray::test {

/// The defaults, except for 'values', which must be allowed.
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
