// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pages.h"

#include "pages/augmentpage.h"
#include "pages/datapage.h"

namespace synthray {

QVector<Page *> makePages(Workspace &workspace, QWidget *parent)
{
    return {
        new DataPage(workspace, parent),
        new AugmentPage(workspace, parent),
    };
}

} // namespace synthray
