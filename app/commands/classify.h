// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands around classifiers share.
#pragma once

#include <QString>

namespace synthray::cli {

/// What came of a classifier's run, from its folder: the way the window sees it too.
int tellClassifier(const QString &folder, bool json);

} // namespace synthray::cli
