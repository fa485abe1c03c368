// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filmloader.h"

#include "image/imageio.h"

#include <algorithm>

namespace synthray {

namespace {
constexpr qsizetype maxKept = 4; // the film, its neighbours, and the one before
constexpr qint64 maxKeptPixels = 60'000'000; // of all kept films; more than that: only the newest
} // namespace

FilmLoader::FilmLoader(QObject *parent)
    : QObject(parent)
    , m_generation(std::make_shared<std::atomic<quint64>>(0))
{
    m_pool.setMaxThreadCount(1);
}

FilmLoader::~FilmLoader()
{
    ++*m_generation;
    m_pool.clear();
    m_pool.waitForDone();
}

void FilmLoader::load(const QString &path, const QStringList &next)
{
    m_wanted = path;
    const quint64 generation = ++*m_generation;
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(),
                                   [&](const auto &entry) { return entry.first == path; });
    if (kept != m_kept.end())
        emit loaded(path, kept->second);
    else
        read(path, generation);
    for (const QString &other : next)
        if (std::none_of(m_kept.begin(), m_kept.end(),
                         [&](const auto &entry) { return entry.first == other; }))
            read(other, generation);
}

void FilmLoader::read(const QString &path, quint64 generation)
{
    m_pool.start([this, path, generation, newest = m_generation] {
        if (*newest != generation)
            return;
        Film film;
        QString reason;
        try {
            Result<Radiograph> result = readFilm(path);
            if (result)
                film = FilmPyramid::build(std::make_shared<const Radiograph>(std::move(*result)));
            else
                reason = result.error().text;
        } catch (const std::exception &e) {
            reason = QString::fromUtf8(e.what());
        }
        QMetaObject::invokeMethod(
            this, [this, path, film, reason] { take(path, film, reason); }, Qt::QueuedConnection);
    });
}

void FilmLoader::take(const QString &path, const Film &film, const QString &reason)
{
    if (film) {
        const bool known = std::any_of(m_kept.begin(), m_kept.end(),
                                       [&](const auto &entry) { return entry.first == path; });
        if (!known)
            m_kept.emplace_front(path, film);
        qint64 pixels = 0;
        qsizetype count = 0;
        for (auto it = m_kept.begin(); it != m_kept.end();) {
            pixels += qint64(it->second->size().width()) * it->second->size().height();
            it = ++count > 1 && (count > maxKept || pixels > maxKeptPixels) ? m_kept.erase(it) : ++it;
        }
    }
    if (path != m_wanted)
        return;
    if (film)
        emit loaded(path, film);
    else
        emit failed(path, reason);
}

} // namespace synthray
