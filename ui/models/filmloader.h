// SPDX-License-Identifier: GPL-3.0-or-later
// One film at full size, decoded in the background; the neighbours are kept ready, so that stepping
// through a set does not wait for the decoder.
#pragma once

#include "filmpyramid.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <deque>
#include <memory>

namespace synthray {

class FilmLoader : public QObject
{
    Q_OBJECT

public:
    explicit FilmLoader(QObject *parent = nullptr);
    ~FilmLoader() override;

    /// Loads 'path' and then 'next'; what is still waiting from an earlier call is dropped.
    void load(const QString &path, const QStringList &next = {});

signals:
    /// For the path of the newest load() only.
    void loaded(const QString &path, const std::shared_ptr<const synthray::FilmPyramid> &film);
    void failed(const QString &path, const QString &reason);

private:
    using Film = std::shared_ptr<const FilmPyramid>;
    void read(const QString &path, quint64 generation);
    void take(const QString &path, const Film &film, const QString &reason);

    QString m_wanted;
    std::deque<std::pair<QString, Film>> m_kept; // newest first
    std::shared_ptr<std::atomic<quint64>> m_generation;
    QThreadPool m_pool;
};

} // namespace synthray
