// SPDX-License-Identifier: GPL-3.0-or-later
// Makes thumbnails in background threads for the images on the screen. Each request replaces the
// previous one, so that no work piles up during fast scrolling.
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

    /// Longer side in device pixels; another value forgets all pictures.
    void setSide(int pixels);
    int side() const { return m_side; }
    /// The thumbnails needed now, most urgent first. Replaces the last request: what was not
    /// started yet is dropped.
    void request(const QStringList &paths);
    void clear();

    /// Null while not loaded.
    QImage thumbnail(const QString &path) const;
    qint64 bytesHeld() const { return m_cache.totalCost() * 1024LL; }
    qsizetype imagesRead() const { return m_read; }

signals:
    void loaded(const QString &path);
    void failed(const QString &path, const QString &reason);

private:
    void handleThumbnail(const QString &path, const Result<QImage> &read);

    int m_side = 256;
    qsizetype m_read = 0;
    QCache<QString, QImage> m_cache; // cost in KiB
    QSet<QString> m_failed;
    QHash<QString, TaskPtr> m_requested; // being read, or waiting for it
    TaskScope m_reading;
};

} // namespace synthray
