// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomicfile.h"
#include "base/parallel.h"
#include "dataset/dataset.h"
#include "dataset/sharedprogress.h"
#include "image/imageio.h"
#include "image/windowing.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>
#include <new>
#include <vector>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

/// Bytes in memory, or in a mapped file that nobody else sees.
class Buffer
{
public:
    Result<> inMemory(qint64 bytes)
    {
        m_memory.reset(new (std::nothrow) quint8[static_cast<size_t>(bytes)]);
        if (!m_memory)
            return fail(
                ErrorCode::OutOfMemory,
                Tr::tr("There is not enough memory for the films (%1 MB).").arg(bytes >> 20),
                Tr::tr("Choose a smaller image size, or a lower memory limit."));
        m_bytes = m_memory.get();
        return {};
    }

    Result<> inFile(const QString &folder, qint64 bytes)
    {
        const QString place = folder.isEmpty() ? QDir::tempPath() : folder;
        if (const auto made = ensureFolder(place); !made)
            return made;
        const QStorageInfo storage(place);
        if (storage.isValid() && storage.bytesAvailable() < bytes)
            return fail(noSpace(place, bytes));
        m_file = std::make_unique<QTemporaryFile>(place + u"/films-XXXXXX.cache"_s);
        if (!m_file->open())
            return fail(fileError(place, Tr::tr("Cannot write to"), m_file->errorString()));
        if (!reserve(bytes))
            return fail(noSpace(place, bytes));
        m_bytes = m_file->map(0, bytes);
        if (!m_bytes)
            return fail(fileError(m_file->fileName(), Tr::tr("Cannot map"), m_file->errorString()));
#ifdef Q_OS_UNIX
        // Without a name the file goes away with the process, however that ends.
        ::unlink(QFile::encodeName(m_file->fileName()).constData());
#endif
        return {};
    }

    quint8 *data() const { return m_bytes; }

private:
    static Error noSpace(const QString &folder, qint64 bytes)
    {
        return {ErrorCode::NoSpace,
                Tr::tr("The films need %1 MB in '%2', which does not have that much space.")
                    .arg((bytes >> 20) + 1)
                    .arg(folder),
                Tr::tr("Free some space, choose another folder or a smaller image size.")};
    }

    /// Really takes the space: writing to a mapped file that finds none ends the process.
    bool reserve(qint64 bytes)
    {
#if defined(Q_OS_LINUX)
        const int failure = ::posix_fallocate(m_file->handle(), 0, bytes);
        return failure == 0
            || ((failure == EINVAL || failure == EOPNOTSUPP) && m_file->resize(bytes));
#else
        return m_file->resize(bytes);
#endif
    }

    std::unique_ptr<quint8[]> m_memory;
    std::unique_ptr<QTemporaryFile> m_file;
    quint8 *m_bytes = nullptr;
};

Result<> fillSquare(const QString &path, const SquareCache::Options &options, quint8 *target)
{
    try {
        const auto film = readFilm(path);
        TRY(film);
        const cv::Mat square = trainingSquare(*film, options.size, options.fit);
        for (int y = 0; y < square.rows; ++y)
            std::memcpy(target + static_cast<size_t>(y) * static_cast<size_t>(options.size),
                        square.ptr(y), static_cast<size_t>(options.size));
        return {};
    } catch (const std::exception &) {
        return fail(ErrorCode::OutOfMemory,
                    Tr::tr("There is not enough memory for '%1'.").arg(path),
                    Tr::tr("Close other programs, or use smaller films."));
    }
}

} // namespace

cv::Mat trainingSquare(const Radiograph &film, int size, SquareFit fit)
{
    return toEightBit(toSquare(toDisplay(film, 16), size, fit));
}

struct SquareCache::Private {
    int side = 0;
    Buffer buffer;
    QVector<FilmRef> films;
    QVector<Problem> problems;

    size_t square() const { return static_cast<size_t>(side) * static_cast<size_t>(side); }
};

SquareCache::SquareCache(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
SquareCache::SquareCache(SquareCache &&) noexcept = default;
SquareCache &SquareCache::operator=(SquareCache &&) noexcept = default;
SquareCache::~SquareCache() = default;

Result<SquareCache> SquareCache::build(const FilmSet &set, const Options &options,
                                       JobContext *context)
{
    if (set.films.isEmpty())
        return fail(ErrorCode::InvalidArgument, Tr::tr("There is no film in this set."),
                    Tr::tr("Choose another folder, class or split."));
    if (options.size < 1 || options.size > 4096)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("An image size of %1 is not possible.").arg(options.size),
                    Tr::tr("Choose 1 to 4096 pixels."));
    auto d = std::make_unique<Private>();
    d->side = options.size;
    const size_t square = d->square();
    const auto bytes = static_cast<qint64>(square) * set.films.size();
    const auto room = bytes <= options.memoryLimit ? d->buffer.inMemory(bytes)
                                                   : d->buffer.inFile(options.folder, bytes);
    TRY(room);

    QVector<Error> errors(set.films.size());
    std::vector<char> opened(static_cast<size_t>(set.films.size()), 0);
    SharedProgress progress(context, set.films.size(), Tr::tr("reading films"));
    parallelFor(
        set.films.size(),
        [&](qsizetype i) {
            const auto filled = fillSquare(set.films.at(i).path, options,
                                           d->buffer.data() + static_cast<size_t>(i) * square);
            if (filled)
                opened[static_cast<size_t>(i)] = 1;
            else
                errors[i] = filled.error();
            progress.step();
        },
        options.threads, [&] { return progress.keepGoing(); });
    if (!progress.keepGoing())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped while reading the films."));

    for (qsizetype i = 0; i < set.films.size(); ++i) {
        if (!opened[static_cast<size_t>(i)]) {
            d->problems.append({set.films.at(i).path, errors.at(i).text});
            continue;
        }
        const auto target = static_cast<size_t>(d->films.size());
        if (target != static_cast<size_t>(i)) // close the gap that a film left
            std::memcpy(d->buffer.data() + target * square,
                        d->buffer.data() + static_cast<size_t>(i) * square, square);
        d->films.append(set.films.at(i));
    }
    if (d->films.isEmpty())
        return fail(ErrorCode::Damaged,
                    Tr::tr("None of the %n film(s) can be opened. The first: %1", nullptr,
                           static_cast<int>(set.films.size()))
                        .arg(d->problems.first().reason),
                    Tr::tr("Choose another folder."));
    return SquareCache(std::move(d));
}

qsizetype SquareCache::count() const { return d->films.size(); }
int SquareCache::side() const { return d->side; }
const quint8 *SquareCache::film(qsizetype index) const
{
    return d->buffer.data() + static_cast<size_t>(index) * d->square();
}
const QVector<FilmRef> &SquareCache::films() const { return d->films; }
const QVector<Problem> &SquareCache::problems() const { return d->problems; }

} // namespace synthray
