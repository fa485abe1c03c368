// SPDX-License-Identifier: GPL-3.0-or-later
// Where the user is taken: pages do not know each other, they ask here.
#pragma once

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
    /// Two images beside or over each other, on the Data page.
    void requestCompare(const QString &pathA, const QString &pathB, int frameA = 0, int frameB = 0)
    {
        emit compareRequested(pathA, pathB, frameA, frameB);
    }
    /// The run that Generate or Classify shows, by its kind ("gan", "classifier"); empty: as its
    /// run.json says. Returns the kind.
    QString showRun(const QString &folder, const QString &kind = {});

signals:
    void pageRequested(const QString &pageId);
    void compareRequested(const QString &pathA, const QString &pathB, int frameA, int frameB);
    void runShown(const QString &folder, const QString &kind);
};

} // namespace synthray
