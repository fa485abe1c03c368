// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pages.h"

#include "learn/module/learnmodule.h"
#include "pages/augment/augmentpage.h"
#include "pages/classify/classifypage.h"
#include "pages/data/datapage.h"
#include "pages/generate/generatepage.h"
#include "pages/metrics/metricspage.h"
#include "pages/runs/runspage.h"
#include "pages/study/studypage.h"

namespace synthray {

QVector<Page *> makePages(Workspace &workspace, QWidget *parent)
{
    QVector<Page *> pages{new DataPage(workspace, parent), new AugmentPage(workspace, parent)};
    if (hasLearnModule()) // the other pages work without it
        pages += {new GeneratePage(workspace, parent), new ClassifyPage(workspace, parent),
                  new MetricsPage(workspace, parent)};
    pages += {new StudyPage(workspace, parent), new RunsPage(workspace, parent)};
    return pages;
}

} // namespace synthray
