// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of images, made in background threads for what is on the screen now: each new list
// of wishes replaces the one before, so that fast scrolling leaves nothing to catch up with.
#pragma once

#include "base/taskscope.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace synthray {

class ThumbnailLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 defaultLimit = 128LL << 20; // bytes of pictures kept

    explicit ThumbnailLoader(QObject *parent = nullptr, qint64 limit = defaultLimit);
    ~ThumbnailLoader() override;

    /// Longer side in device pixels; another value forgets all pictures.
    void setSide(int pixels);
    int side() const { return m_side; }
    /// What should be there, most urgent first. Replaces the last wishes; those that nobody has
    /// begun are dropped.
    void want(const QStringList &paths);
    void clear();

    /// Null when it is not there (yet).
    QImage thumbnail(const QString &path) const;
    qint64 bytesHeld() const { return m_cache.totalCost() * 1024LL; }
    qsizetype imagesRead() const { return m_read; }

signals:
    void loaded(const QString &path);
    void failed(const QString &path, const QString &reason);

private:
    void take(const QString &path, const Result<QImage> &read);

    int m_side = 256;
    qsizetype m_read = 0;
    QCache<QString, QImage> m_cache; // cost in KiB
    QSet<QString> m_failed;
    QHash<QString, TaskPtr> m_asked; // being read, or waiting for it
    TaskScope m_reading;
};

} // namespace synthray
