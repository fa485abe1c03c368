// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pages.h"

#include "pages/augmentpage.h"
#include "pages/classifypage.h"
#include "pages/datapage.h"
#include "pages/generatepage.h"
#include "pages/metricspage.h"
#include "pages/runspage.h"
#include "pages/studypage.h"

namespace synthray {

QVector<Page *> makePages(Workspace &workspace, QWidget *parent)
{
    return {
        new DataPage(workspace, parent),
        new AugmentPage(workspace, parent),
        new GeneratePage(workspace, parent),
        new ClassifyPage(workspace, parent),
        new MetricsPage(workspace, parent),
        new StudyPage(workspace, parent),
        new RunsPage(workspace, parent),
    };
}

} // namespace synthray
