// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out whether an image that does not open is damaged, or its whole folder is missing (an
// unplugged disk, a lost network connection).
#pragma once

#include "base/taskscope.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace synthray {

/// For one set at a time. Checks the disk in a worker.
class MissingSourceMonitor : public QObject
{
    Q_OBJECT

public:
    /// Checks at this interval whether missing folders are available again.
    explicit MissingSourceMonitor(int intervalMs);

    /// Starts with another set: drops all state and running checks of the previous one.
    void reset(const QStringList &sources);
    /// An image does not open. Emits damaged() or, the first time for a folder, gone(). Emits
    /// nothing while its folder is known to be missing or has just returned: the image may open the
    /// next time.
    void look(const QString &image, const QString &reason);
    /// The folder is missing, as another class found out.
    void markMissing(const QString &folder, const QString &image);

signals:
    void damaged(const QString &image, const QString &reason);
    void gone(const QString &folder);
    void back(const QString &folder);
    /// After the last back() of one check.
    void cameBack();

private:
    bool isInMissingFolder(const QString &image) const;
    void handleLook(const QString &image, const QString &reason, const QString &folder);
    void checkMissing();
    void handleReturned(const QStringList &folders);

    QStringList m_sources;
    QHash<QString, QString> m_gone; // missing folder to an image in it
    QHash<QString, qint64> m_back; // returned folder to the time of the check that found it
    QTimer m_timer;
    TaskScope m_looks; // last member
};

} // namespace synthray
