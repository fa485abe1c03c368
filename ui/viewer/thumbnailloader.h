// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of films, made in background threads for what is on the screen now: each new list
// of wishes replaces the one before, so that fast scrolling leaves nothing to catch up with.
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <memory>

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
    qsizetype filmsRead() const { return m_read; }

signals:
    void loaded(const QString &path);
    void failed(const QString &path, const QString &reason);

private:
    struct Queue;
    void startWorkers();
    void take(quint64 generation, const QString &path, const QImage &image, const QString &reason);

    int m_side = 256;
    quint64 m_generation = 0; // of side and set: older pictures are thrown away
    qsizetype m_read = 0;
    QCache<QString, QImage> m_cache; // cost in KiB
    QSet<QString> m_failed;
    std::shared_ptr<Queue> m_queue;
    QThreadPool m_pool;
};

} // namespace synthray
