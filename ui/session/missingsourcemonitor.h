// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an image that does not open is damaged, or its whole folder is away (an unplugged disk, a
// network that broke off).
#pragma once

#include "base/taskscope.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace synthray {

/// Of one set at a time. Looks at the disk in a worker.
class MissingSourceMonitor : public QObject
{
    Q_OBJECT

public:
    /// Looks every so often whether what is gone is there again.
    explicit MissingSourceMonitor(int lookEveryMs);

    /// Another set is shown: what was known of the one before, and what is still being looked at,
    /// is dropped.
    void reset(const QStringList &sources);
    /// An image does not open. Comes back as damaged() or, the first time for a folder, as gone();
    /// not at all while its folder is known to be away, or just came back: then it may open the
    /// next time.
    void look(const QString &image, const QString &reason);
    /// The folder is away, as somebody else found out.
    void noteGone(const QString &folder, const QString &image);

signals:
    void damaged(const QString &image, const QString &reason);
    void gone(const QString &folder);
    void back(const QString &folder);
    /// After the last back() of those that were noticed at once.
    void cameBack();

private:
    bool isExcused(const QString &image) const;
    void take(const QString &image, const QString &reason, const QString &folder);
    void lookForGone();
    void takeBack(const QStringList &folders);

    QStringList m_sources;
    QHash<QString, QString> m_gone; // folder to an image below it
    QHash<QString, qint64> m_back; // folder that is there again to when that was noticed
    QTimer m_timer;
    TaskScope m_looks; // last member
};

} // namespace synthray
