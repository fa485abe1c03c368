// SPDX-License-Identifier: GPL-3.0-or-later
// The one explicit, ordered list of pages.
#pragma once

#include "controls/page.h"

namespace synthray {

/// In the order of the rail; owned by 'parent'.
QVector<Page *> makePages(Workspace &workspace, QWidget *parent);

} // namespace synthray
