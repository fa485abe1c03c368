// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filmloader.h"

#include "dicom/tags.h"
#include "image/imageio.h"

#include <QFile>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxKept = 4; // the film, its neighbours, and the one before
constexpr size_t maxFramesKept = 32;

/// Halved levels included: 1 + 1/4 + 1/16 + …
qint64 bytesOf(const FilmPyramid &film)
{
    const auto one = film.film() ? static_cast<qint64>(film.film()->stored.elemSize()) : 4;
    return qint64(film.size().width()) * film.size().height() * one * 4 / 3;
}

const TagNode *find(const QVector<TagNode> &nodes, const QString &tag)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(),
                                    [&](const TagNode &node) { return node.tag == tag; });
    return found == nodes.end() ? nullptr : &*found;
}

FilmNotes dicomNotes(const QString &path, int frame)
{
    FilmNotes notes;
    const auto tags = readTags(path);
    if (!tags)
        return notes;
    const auto value = [&](const QString &tag) {
        const TagNode *node = find(*tags, tag);
        return node ? node->value.trimmed() : QString();
    };
    const QString type = value(u"(0028,1054)"_s).toUpper();
    if (type == "HU"_L1 || (type.isEmpty() && value(u"(0008,0060)"_s) == "CT"_L1))
        notes.unit = u"HU"_s;
    else if (type != "US"_L1 && type.size() <= 8) // US: unspecified
        notes.unit = type;
    const QString synthetic = value(u"(0008,001C)"_s).toUpper();
    if (synthetic == "YES"_L1 || synthetic == "NO"_L1)
        notes.synthetic = synthetic == "YES"_L1;
    const bool planes = std::any_of(tags->begin(), tags->end(), [](const TagNode &node) {
        return node.tag.startsWith("(60"_L1) && node.tag.endsWith(",0010)"_L1);
    });
    if (planes)
        if (auto read = readOverlays(path, frame))
            notes.overlays = std::move(*read);
    return notes;
}

} // namespace

FilmNotes readFilmNotes(const QString &path, const Radiograph &film)
{
    if (film.format == "DICOM"_L1)
        return dicomNotes(path, film.frame);
    FilmNotes notes;
    QFile file(path); // this program's own mark stands before the pixels
    if (film.format == "PNG"_L1 && file.open(QIODevice::ReadOnly)
        && file.read(4096).contains(QByteArray("tEXtSynthetic Data\0YES", 22)))
        notes.synthetic = true;
    return notes;
}

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

qint64 FilmLoader::bytesKept() const
{
    qint64 bytes = 0;
    for (const Kept &entry : m_kept)
        bytes += bytesOf(*entry.film);
    return bytes;
}

FilmLoader::Kept *FilmLoader::kept(const Place &place)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&](const Kept &entry) { return entry.place == place; });
    return found == m_kept.end() ? nullptr : &*found;
}

void FilmLoader::load(const QString &path, const QStringList &next, int frame)
{
    m_wanted = {path, frame};
    m_next = next;
    const quint64 generation = ++*m_generation;
    if (const Kept *entry = kept(m_wanted))
        deliver(*entry);
    else
        read(m_wanted, generation);
}

/// The wanted film is there: it is shown, and then what lies beside it is read.
void FilmLoader::deliver(const Kept &entry)
{
    const Kept shown = entry; // listeners may load another
    emit loaded(shown.place.path, shown.film);
    if (!(m_wanted == shown.place))
        return;
    if (shown.notes)
        emit noted(shown.place.path, *shown.notes);
    const quint64 generation = *m_generation;
    if (!shown.notes)
        readNotes(shown.place, shown.film, generation);
    const int frames = shown.film->film() ? shown.film->film()->frames : 1;
    for (const int beside : {shown.place.frame + 1, shown.place.frame - 1})
        if (frames > 1 && beside >= 0 && beside < frames && !kept({shown.place.path, beside}))
            read({shown.place.path, beside}, generation);
    for (const QString &other : std::as_const(m_next))
        if (!kept({other, 0}))
            read({other, 0}, generation);
}

void FilmLoader::read(const Place &place, quint64 generation)
{
    m_pool.start([this, place, generation, newest = m_generation] {
        if (*newest != generation)
            return;
        Film film;
        QString reason;
        try {
            Result<Radiograph> result = readFilm(place.path, place.frame);
            if (result)
                film = FilmPyramid::build(std::make_shared<const Radiograph>(std::move(*result)));
            else
                reason = result.error().text;
        } catch (const std::exception &e) {
            reason = QString::fromUtf8(e.what());
        }
        QMetaObject::invokeMethod(
            this, [this, place, film, reason] { take(place, film, reason); }, Qt::QueuedConnection);
    });
}

void FilmLoader::readNotes(const Place &place, const Film &film, quint64 generation)
{
    if (!film->film())
        return;
    m_pool.start([this, place, film, generation, newest = m_generation] {
        if (*newest != generation)
            return;
        FilmNotes notes;
        try {
            notes = readFilmNotes(place.path, *film->film());
        } catch (const std::exception &) { // notes are a courtesy: the film itself is shown
        }
        QMetaObject::invokeMethod(this, [this, place, notes] {
            if (Kept *entry = kept(place))
                entry->notes = notes;
            if (place == m_wanted)
                emit noted(place.path, notes);
        }, Qt::QueuedConnection);
    });
}

void FilmLoader::take(const Place &place, const Film &film, const QString &reason)
{
    if (film) {
        if (!kept(place))
            m_kept.push_front({place, film, {}});
        qint64 bytes = 0;
        size_t films = 0, frames = 0;
        for (auto it = m_kept.begin(); it != m_kept.end();) {
            bytes += bytesOf(*it->film);
            ++(it->place.path == m_wanted.path ? frames : films);
            const bool tooMany = films > maxKept || frames > maxFramesKept || bytes > maxBytesKept;
            it = tooMany && !(it->place == m_wanted) ? m_kept.erase(it) : ++it;
        }
    }
    if (!(place == m_wanted))
        return;
    if (!film)
        emit failed(place.path, reason);
    else if (const Kept *entry = kept(place))
        deliver(*entry);
}

} // namespace synthray
