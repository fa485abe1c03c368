// SPDX-License-Identifier: GPL-3.0-or-later
// Navigation between pages, which do not know each other.
#pragma once

#include "run/runspec.h"

#include <QObject>
#include <QString>

namespace synthray {

class Navigator : public QObject
{
    Q_OBJECT

public:
    explicit Navigator(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// "augment": brings that page to the front.
    void requestPage(const QString &pageId) { emit pageRequested(pageId); }
    /// Shows the images on the Data page, whatever it showed before.
    void requestImages() { emit imagesRequested(); }
    /// Compares two images on the Data page.
    void requestCompare(const QString &pathA, const QString &pathB, int frameA = 0, int frameB = 0)
    {
        emit compareRequested(pathA, pathB, frameA, frameB);
    }
    /// Adds a folder with one subfolder of images per class to the study's arms, and shows them.
    void requestStudyArm(const QString &folder) { emit studyArmRequested(folder); }
    /// Shows the run on Generate or Classify, depending on its kind ("gan", "classifier"); empty:
    /// the kind in its run.json. Returns the kind.
    QString showRun(const QString &folder, const QString &kind = {});
    /// Fills the form of a new training with these settings, on the page of their kind, and brings
    /// it to the front.
    void requestSettings(const RunSpec &spec);
    /// Generate or Classify, which shows runs of this kind.
    static QString pageOf(const QString &kind);

signals:
    void pageRequested(const QString &pageId);
    void imagesRequested();
    void compareRequested(const QString &pathA, const QString &pathB, int frameA, int frameB);
    void studyArmRequested(const QString &folder);
    void runShown(const QString &folder, const QString &kind);
    void settingsRequested(const synthray::RunSpec &spec);
};

} // namespace synthray
