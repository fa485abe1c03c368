// SPDX-License-Identifier: GPL-3.0-or-later
// All settings that the program keeps between starts; each key is declared here only.
#pragma once

#include "controls/setting.h"
#include "viewer/viewersettings.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

namespace synthray {

class Settings : public QObject
{
    Q_OBJECT

    QSettings &m_store;

public:
    /// 'store' must outlive it; tests pass one in a temporary folder.
    explicit Settings(QSettings &store, QObject *parent = nullptr);

    Setting<QString> language{m_store, "window/language", QStringLiteral("system")};
    Setting<QString> theme{m_store, "window/theme"}; // "light", else dark
    Setting<QStringList> shortcuts{m_store, "window/shortcuts"}; // "id=keys" of changed ones
    Setting<bool> firstStepsSeen{m_store, "window/firstStepsSeen"};
    Setting<QString> lastFolder{m_store, "window/lastFolder"};
    Setting<QString> page{m_store, "window/page"};
    Setting<QByteArray> geometry{m_store, "window/geometry"};
    Setting<QByteArray> splitter{m_store, "window/splitter"};

    Setting<bool> reopen{m_store, "session/reopen", true};
    Setting<bool> endedWell{m_store, "session/endedWell", true};
    Setting<QStringList> openPaths{m_store, "session/paths"};
    Setting<QString> runningStudy{m_store, "session/runningStudy"}; // its file while it runs
    Setting<QStringList> recentPaths{m_store, "recent/paths"};

    Setting<int> autosaveMs{m_store, "project/autosaveMs", 2000}; // what a crash may cost
    Setting<int> lookForMissingMs{m_store, "project/lookForGoneMs", 3000};
    Setting<QString> recoveryFolder; // below the program's own data
    Setting<QString> indexFolder{m_store, "index/folder"}; // empty: the user's cache folder
    Setting<QString> runsFolder; // below Documents
    Setting<bool> confirmDelete{m_store, "runs/confirmDelete", true};
    Setting<QString> device{m_store, "training/device", QStringLiteral("auto")};
    Setting<int> threads{m_store, "training/threads"}; // 0: all cores
    Setting<bool> logToFile{m_store, "log/on", true};
    Setting<QString> logFolder; // below the program's own data
    Setting<QStringList> dismissedRuns{m_store, "runs/dismissed"};
    Setting<int> runSmoothing{m_store, "runs/smoothing"}; // hundredths; 0: off
    Setting<int> runAxis{m_store, "runs/axis"}; // RunReader::Axis

    ViewerSettings viewer{m_store};

    Setting<QString> dataView{m_store, "data/view"};
    Setting<QByteArray> dataSplitter{m_store, "data/splitter"};
    Setting<QByteArray> pairSplitter{m_store, "data/pairSplitter"};
    Setting<int> thumbnailSize{m_store, "data/thumbnailSize", 132}; // pixels
    Setting<int> thumbnailMiB{m_store, "data/thumbnailMiB", 128}; // kept in memory
    Setting<bool> stacks{m_store, "data/stacks", true}; // a DICOM series is one tile
    Setting<int> nearDistance{m_store, "data/nearDistance"}; // not set: fits the number of images
    Setting<bool> nearLeaks{m_store, "data/nearLeaks", true};
    Setting<QString> dataExportFolder; // default: Documents, as for recipes and quality
    Setting<QString> deidentifyFolder{m_store, "deidentify/folder"};

    Setting<QByteArray> generateForm{m_store, "generate/form"}; // JSON of a RunSpec
    Setting<QByteArray> classifierForm{m_store, "classify/form"}; // the same
    Setting<QString> stoppedRun{m_store, "runs/stopped"}; // the last one; offered at the next start

    Setting<QByteArray> recipe{m_store, "augment/recipe"}; // JSON
    Setting<QString> recipeFolder;
    Setting<qlonglong> augmentSeed{m_store, "augment/seed"};
    Setting<bool> linkedTiles{m_store, "augment/linked", true};
    Setting<bool> wholeRecipe{m_store, "augment/wholeRecipe", false};
    Setting<QString> augmentExportFolder{m_store, "augment/exportFolder"};
    Setting<bool> qualityShown{m_store, "augment/quality"};
    Setting<QByteArray> qualitySplitter{m_store, "augment/qualitySplit"};
    Setting<int> qualityTab{m_store, "augment/qualityTab"};
    Setting<QString> qualityMetric{m_store, "augment/qualityMetric", QStringLiteral("ssim")};
    Setting<QByteArray> qualitySurvey{m_store, "augment/qualitySurvey"}; // JSON
    Setting<QString> qualityFolder;

    Setting<QString> backbone{m_store, "metrics/backbone", QStringLiteral("random")};
    Setting<QString> weightsFile{m_store, "metrics/weightsFile"};
    Setting<QStringList> weightsVerdict{m_store, "metrics/weightsVerdict"};

signals:
    /// Other weights of the FID network, or new facts about them.
    void weightsChanged();
};

} // namespace synthray
