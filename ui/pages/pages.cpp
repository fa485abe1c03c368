// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pages.h"

namespace synthray {

QVector<Page *> makePages(Workspace &workspace, QWidget *parent)
{
    Q_UNUSED(workspace)
    Q_UNUSED(parent)
    return {
    };
}

} // namespace synthray
