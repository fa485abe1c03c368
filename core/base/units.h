// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/params.h"

namespace synthray {

/// The unit behind a value: "epoch" behind 1, else "epochs".
QString unitText(const ParamSpec &spec, double value);

/// A unit as it stands behind a number: degrees without a blank, others with one.
QString unitBehind(const QString &unit);

} // namespace synthray
