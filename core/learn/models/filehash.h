// SPDX-License-Identifier: GPL-3.0-or-later
// File hashes, by which a file is recognised.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace synthray::detail {

/// SHA-256 of a whole file, hex.
Result<QByteArray> fileSha256(const QString &path);

} // namespace synthray::detail
