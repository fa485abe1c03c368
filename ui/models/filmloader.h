// SPDX-License-Identifier: GPL-3.0-or-later
// One film at full size, decoded in the background; the neighbours (films or frames) are kept ready,
// so that stepping does not wait for the decoder; and then what a viewer wants to know beside it.
#pragma once

#include "dicom/overlays.h"
#include "filmpyramid.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <memory>
#include <optional>

namespace synthray {

/// What the file says beside its pixels.
struct FilmNotes {
    QString unit; // of modality values: "HU", else what Rescale Type says; empty: none
    std::optional<bool> synthetic; // marked as generated, or as not generated; nullopt: says nothing
    QVector<OverlayPlane> overlays; // of this frame
};
/// Reads the file's header again; for workers.
FilmNotes readFilmNotes(const QString &path, const Radiograph &film);

class FilmLoader : public QObject
{
    Q_OBJECT

public:
    explicit FilmLoader(QObject *parent = nullptr);
    ~FilmLoader() override;

    /// Loads a frame of 'path' and then 'next' (and the frames beside, where there are several); what
    /// is still waiting from an earlier call is dropped.
    void load(const QString &path, const QStringList &next = {}, int frame = 0);
    qint64 bytesKept() const;
    static constexpr qint64 maxBytesKept = 320LL << 20; // more than that: only the newest film

signals:
    /// For the path of the newest load() only.
    void loaded(const QString &path, const std::shared_ptr<const synthray::FilmPyramid> &film);
    void failed(const QString &path, const QString &reason);
    /// Some time after loaded(), for the same film.
    void noted(const QString &path, const synthray::FilmNotes &notes);

private:
    using Film = std::shared_ptr<const FilmPyramid>;
    struct Place {
        QString path;
        int frame = 0;
        bool operator==(const Place &) const = default;
    };
    struct Kept {
        Place place;
        Film film;
        std::optional<FilmNotes> notes;
    };
    Kept *kept(const Place &place);
    void read(const Place &place, quint64 generation);
    void readNotes(const Place &place, const Film &film, quint64 generation);
    void take(const Place &place, const Film &film, const QString &reason);
    void deliver(const Kept &entry);

    Place m_wanted;
    QStringList m_next;
    std::deque<Kept> m_kept; // newest first
    std::shared_ptr<std::atomic<quint64>> m_generation;
    QThreadPool m_pool;
};

} // namespace synthray
