// SPDX-License-Identifier: GPL-3.0-or-later
// What a folder of films holds, from names and sizes alone: 10,000 files take a fraction of a
// second.
#include "base/parallel.h"
#include "dataset/filmset.h"
#include "image/imageio.h"
#include "image/sniff.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace synthray
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

QString splitOf(const QString &folder)
{
    static const QHash<QString, QString> names{
        { QStringLiteral("train"), QStringLiteral("train") },
        { QStringLiteral("training"), QStringLiteral("train") },
        { QStringLiteral("val"), QStringLiteral("val") },
        { QStringLiteral("valid"), QStringLiteral("val") },
        { QStringLiteral("validation"), QStringLiteral("val") },
        { QStringLiteral("test"), QStringLiteral("test") },
        { QStringLiteral("testing"), QStringLiteral("test") },
    };
    return names.value(folder.toLower());
}

/// Who is on the film, where the file's name says so: the chest set of Kermany et al. (2018) names
/// its files IM-0115-0001, NORMAL2-IM-0462-0001, person12_bacteria_34, NORMAL-1049278-0001. A
/// person number means nobody in particular without the kind: bacteria 12 and virus 12 are two
/// people.
QString patientOf(const QString &fileName)
{
    static const QRegularExpression person(QStringLiteral("^person(\\d+)_(bacteria|virus)_\\d+"));
    static const QRegularExpression normal(QStringLiteral("^((?:NORMAL2-)?IM)-(\\d+)-\\d+"));
    static const QRegularExpression named(QStringLiteral("^(NORMAL|BACTERIA|VIRUS)-(\\d+)-\\d+"));
    // Three expressions on each of 10,000 names: the first letters rule most out for nothing.
    if (fileName.startsWith(QLatin1String("person"))) {
        const auto match = person.match(fileName);
        return match.hasMatch() ? match.captured(2) + QLatin1Char('-') + match.captured(1)
                                : QString();
    }
    if (fileName.startsWith(QLatin1String("IM-"))
        || fileName.startsWith(QLatin1String("NORMAL2-"))) {
        const auto match = normal.match(fileName);
        return match.hasMatch() ? match.captured(1) + QLatin1Char('-') + match.captured(2)
                                : QString();
    }
    const auto match = named.match(fileName);
    return match.hasMatch() ? match.captured(1) + QLatin1Char('-') + match.captured(2) : QString();
}

/// Numbers count as numbers: film2 comes before film10.
int compareNaturally(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a.at(i).isDigit() && b.at(j).isDigit()) {
            while (i < a.size() && a.at(i) == QLatin1Char('0'))
                ++i;
            while (j < b.size() && b.at(j) == QLatin1Char('0'))
                ++j;
            const qsizetype startA = i;
            const qsizetype startB = j;
            while (i < a.size() && a.at(i).isDigit())
                ++i;
            while (j < b.size() && b.at(j).isDigit())
                ++j;
            if (i - startA != j - startB)
                return i - startA < j - startB ? -1 : 1;
            if (const int order = QStringView(a)
                                      .mid(startA, i - startA)
                                      .compare(QStringView(b).mid(startB, j - startB)))
                return order;
            continue;
        }
        // A folder's end sorts before any letter, so that a folder stays together.
        const QChar x = a.at(i) == QLatin1Char('/') ? QChar(1) : a.at(i).toCaseFolded();
        const QChar y = b.at(j) == QLatin1Char('/') ? QChar(1) : b.at(j).toCaseFolded();
        if (x != y)
            return x < y ? -1 : 1;
        ++i;
        ++j;
    }
    if (a.size() - i != b.size() - j)
        return a.size() - i < b.size() - j ? -1 : 1;
    return a.compare(b);
}

QString joined(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return Tr::tr("%1 and %2")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

/// The folder that holds all of the paths.
QString commonParent(const QStringList &paths)
{
    QStringList common = QFileInfo(paths.first()).absolutePath().split(QLatin1Char('/'));
    for (const QString &path : paths.mid(1)) {
        const QStringList parts = QFileInfo(path).absolutePath().split(QLatin1Char('/'));
        qsizetype same = 0;
        while (same < std::min(common.size(), parts.size()) && common.at(same) == parts.at(same))
            ++same;
        common = common.mid(0, same);
    }
    const QString parent = common.join(QLatin1Char('/'));
    return parent.isEmpty() ? QStringLiteral("/") : parent;
}

class Scanner
{
public:
    Scanner(const QStringList &paths, JobContext *context)
        : m_paths(paths)
        , m_context(context)
    {
    }

    Result<FilmSet> run()
    {
        if (m_paths.isEmpty())
            return fail(ErrorCode::InvalidArgument, Tr::tr("No folder or film was named."),
                        Tr::tr("Name a folder of films."));
        QStringList absolute;
        for (const QString &path : m_paths) {
            const QFileInfo info(path);
            if (!info.exists())
                return fail(ErrorCode::NotFound, Tr::tr("'%1' is not there.").arg(path),
                            Tr::tr("Check the path, and that its disk is connected."));
            if (info.isDir() && !(info.isReadable() && info.isExecutable()))
                return fail(ErrorCode::NoPermission,
                            Tr::tr("The folder '%1' may not be read by you.").arg(path),
                            Tr::tr("Change its permissions or choose another folder."));
            absolute.append(QDir::cleanPath(info.absoluteFilePath()));
        }
        m_set.root = absolute.size() == 1 && QFileInfo(absolute.first()).isDir()
            ? absolute.first()
            : commonParent(absolute);
        for (const QString &path : std::as_const(absolute)) {
            const QFileInfo info(path);
            if (info.isDir())
                addFolder(path);
            else
                addNamedFile(info);
            if (stopped())
                return fail(ErrorCode::Stopped, Tr::tr("Stopped while looking for films."));
        }
        sniffUnnamed();
        if (m_set.films.isEmpty())
            return fail(nothingFound());
        describe();
        std::sort(m_set.films.begin(), m_set.films.end(), [](const FilmRef &a, const FilmRef &b) {
            return compareNaturally(a.path, b.path) < 0;
        });
        return std::move(m_set);
    }

private:
    bool stopped() const { return m_context && m_context->stopRequested(); }

    void addFolder(const QString &path)
    {
        // Links are followed (sets are often made of links); QDirIterator passes each only once.
        // Folders are asked for too, and links that lead nowhere: what is passed over is said.
        QDirIterator it(path, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        while (it.hasNext() && !stopped()) {
            it.next();
            const QFileInfo info = it.fileInfo();
            if (info.isDir())
                checkFolder(info);
            else if (info.isFile())
                addFound(info);
            else if (info.isSymLink() && hasFilmSuffix(info.fileName()))
                addProblem(
                    info,
                    Tr::tr("'%1' is a link to a file that is not there.").arg(info.filePath()));
        }
    }

    void checkFolder(const QFileInfo &info)
    {
        if (!(info.isReadable() && info.isExecutable()))
            addProblem(info,
                       Tr::tr("The folder '%1' may not be read by you.").arg(info.filePath()));
    }

    /// Nothing is said of what lies in a hidden folder.
    void addProblem(const QFileInfo &info, const QString &reason)
    {
        const QString path = info.filePath();
        if (path.mid(m_set.root.size()).contains(QLatin1String("/.")) || m_known.contains(path))
            return;
        m_known.insert(path);
        m_set.problems.append({ path, reason });
    }

    void addFound(const QFileInfo &info)
    {
        const QString name = info.fileName();
        const QString path = info.filePath();
        if (m_context && ++m_seen % 2000 == 0)
            m_context->progress(-1, Tr::tr("%n file(s) seen", nullptr, static_cast<int>(m_seen)));
        if (path.mid(m_set.root.size()).contains(QLatin1String("/.")) // inside a hidden folder
            || name == QLatin1String("DICOMDIR") || name == QLatin1String("Thumbs.db"))
            return;
        if (!looksLikeFilm(name)) {
            ++m_others[QLatin1Char('.') + info.suffix().toLower()];
            return;
        }
        if (m_known.contains(path))
            return;
        m_known.insert(path);
        if (hasFilmSuffix(name))
            addFilm(info);
        else
            m_unnamed.append(info);
    }

    /// A file that the user pointed at is a film or a problem, never passed over.
    void addNamedFile(const QFileInfo &info)
    {
        const QString path = info.filePath();
        if (m_known.contains(path))
            return;
        m_known.insert(path);
        if (looksLikeFilm(info.fileName()) || startsLikeFilm(path))
            addFilm(info);
        else
            m_set.problems.append({ path, Tr::tr("'%1' does not begin like a film.").arg(path) });
    }

    void addFilm(const QFileInfo &info)
    {
        const QString path = info.filePath();
        const qint64 bytes = info.size();
        if (bytes == 0) {
            m_set.problems.append({ path, Tr::tr("'%1' is empty (0 bytes).").arg(path) });
            return;
        }
        FilmRef film;
        film.path = path;
        film.bytes = bytes;
        film.modified = info.lastModified().toMSecsSinceEpoch();
        QStringList parts = path.mid(m_set.root.size()).split(QLatin1Char('/'), Qt::SkipEmptyParts);
        film.patient = patientOf(parts.takeLast());
        for (const QString &part : std::as_const(parts)) {
            const QString split = splitOf(part);
            if (split.isEmpty())
                film.label = part; // the deepest folder that is not a split
            else if (film.split.isEmpty())
                film.split = split;
        }
        if (film.split.isEmpty()) // opened one level below: .../train
            film.split = splitOf(QFileInfo(m_set.root).fileName());
        m_set.films.append(film);
    }

    /// DICOM files often have no extension: only their first bytes tell. Others without one
    /// (README, LICENSE) are passed over.
    void sniffUnnamed()
    {
        QVector<char> films(m_unnamed.size(), 0);
        QVector<qint64> sizes; // QFileInfo is not for several threads
        QStringList paths;
        for (const QFileInfo &info : std::as_const(m_unnamed)) {
            sizes.append(info.size());
            paths.append(info.filePath());
        }
        parallelFor(m_unnamed.size(), [&](qsizetype i) {
            films[i] = sizes.at(i) > 0 && startsLikeFilm(paths.at(i));
        });
        for (qsizetype i = 0; i < m_unnamed.size(); ++i) {
            if (films.at(i))
                addFilm(m_unnamed.at(i));
            else
                ++m_others[QString()];
        }
    }

    Error nothingFound() const
    {
        if (!m_set.problems.isEmpty())
            return { ErrorCode::NotFound,
                     m_set.problems.size() == 1
                         ? m_set.problems.first().reason
                         : Tr::tr("None of the %n film(s) in '%1' can be opened. The first: %2",
                                  nullptr, static_cast<int>(m_set.problems.size()))
                               .arg(m_set.root, m_set.problems.first().reason),
                     Tr::tr("Films are PNG, JPEG, TIFF, BMP or DICOM files.") };
        const QString where = m_set.root;
        if (m_others.isEmpty())
            return { ErrorCode::NotFound, Tr::tr("The folder '%1' is empty.").arg(where),
                     Tr::tr("Choose a folder with PNG, JPEG, TIFF, BMP or DICOM files.") };
        QVector<QPair<int, QString>> kinds;
        for (auto it = m_others.cbegin(); it != m_others.cend(); ++it)
            kinds.append({ it.value(), it.key() });
        std::sort(kinds.begin(), kinds.end(), [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        QStringList found;
        for (const auto &[count, suffix] : kinds.mid(0, 3))
            found.append(suffix.isEmpty() ? Tr::tr("%n file(s) without extension", nullptr, count)
                                          : Tr::tr("%n %1 file(s)", nullptr, count).arg(suffix));
        if (kinds.size() > 3)
            found.append(Tr::tr("others"));
        return { ErrorCode::NotFound,
                 Tr::tr("There is no film in '%1', only %2.").arg(where, joined(found)),
                 Tr::tr("Choose a folder with PNG, JPEG, TIFF, BMP or DICOM files.") };
    }

    void describe()
    {
        QStringList classes = m_set.classes();
        // Patient/study/series trees: a folder for nearly every film is no class.
        if (classes.size() > 50 && m_set.films.size() < 3 * classes.size()) {
            for (FilmRef &film : m_set.films)
                film.label.clear();
            classes.clear();
            m_set.recognised = Tr::tr("Folder tree: %1").arg(filmCount());
            return;
        }
        const QStringList splits = m_set.splits();
        if (!classes.isEmpty()) {
            const QString counts = Tr::tr("%1, %2").arg(
                filmCount(), Tr::tr("%n class(es)", nullptr, static_cast<int>(classes.size())));
            m_set.recognised = splits.isEmpty()
                ? Tr::tr("Class folders: %1").arg(counts)
                : Tr::tr("Class folders with %1: %2").arg(joined(splits), counts);
        } else if (!splits.isEmpty()) {
            m_set.recognised = Tr::tr("Folder with %1: %2").arg(joined(splits), filmCount());
        } else if (m_paths.size() == 1 && QFileInfo(m_paths.first()).isDir()) {
            m_set.recognised = Tr::tr("Flat folder: %1").arg(filmCount());
        } else {
            m_set.recognised = Tr::tr("Single files: %1").arg(filmCount());
        }
    }

    QString filmCount() const
    {
        return Tr::tr("%n film(s)", nullptr, static_cast<int>(m_set.films.size()));
    }

    QStringList m_paths;
    JobContext *m_context;
    FilmSet m_set;
    QSet<QString> m_known; // a file may be reached by several of the paths
    QVector<QFileInfo> m_unnamed;
    QMap<QString, int> m_others; // suffix: how many files that are no films
    qsizetype m_seen = 0;
};

} // namespace

Result<FilmSet> scanPaths(const QStringList &paths, JobContext *context, const ImportOptions &)
{
    return Scanner(paths, context).run();
}

} // namespace synthray
