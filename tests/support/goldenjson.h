// SPDX-License-Identifier: GPL-3.0-or-later
// Reference numbers of tests/golden.
#pragma once

#include "base/atomicfile.h"
#include "support/testsupport.h"

#include <QJsonObject>

namespace synthray::test {

inline QJsonObject goldenJson(const QString &name) // empty: unreadable
{
    return readJsonObject(golden(name)).value_or(QJsonObject());
}

} // namespace synthray::test
