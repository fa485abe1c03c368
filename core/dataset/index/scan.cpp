// SPDX-License-Identifier: GPL-3.0-or-later
// Recognises the opened paths from names, sizes and tables alone, so that 20,000 images take a
// fraction of a second.
#include "base/log.h"
#include "dataset/imagedataset.h"
#include "dataset/import/importers.h"
#include "dataset/index/walk.h"
#include "dataset/names.h"
#include "dataset/naturalorder.h"
#include "image/imageio.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

QString joined(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return Tr::tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

/// The deepest folder that contains all of the folders.
QString commonFolder(const QStringList &folders)
{
    QStringList common = folders.value(0).split(u'/');
    for (const QString &folder : folders.mid(1)) {
        const QStringList parts = folder.split(u'/');
        qsizetype same = 0;
        while (same < std::min(common.size(), parts.size()) && common.at(same) == parts.at(same))
            ++same;
        common = common.mid(0, same);
    }
    // Of a whole disk: "/", on Windows "C:/". "C:" alone would be the folder that is current there.
    return common.size() > 1 ? common.join(u'/') : common.value(0) + u'/';
}

QString folderOf(const QString &path) { return QFileInfo(path).path(); }

int unreadableOf(const ImageDataset &set)
{
    return static_cast<int>(
        std::count_if(set.problems.cbegin(), set.problems.cend(),
                      [](const Problem &problem) { return problem.isUnreadable; }));
}

/// "1,566 images, 3 unreadable, 2 classes, train/val/test, 1,204 patients"; zero counts are left
/// out.
QString countsText(const ImageDataset &set, bool withSplits = true)
{
    QSet<QString> labels, patients, studies;
    qsizetype boxes = 0;
    bool several = false;
    for (const ImageEntry &image : set.images) {
        for (const QString &label : image.allLabels())
            labels.insert(label);
        several = several || image.labels.size() > 1;
        if (!image.patient.isEmpty())
            patients.insert(image.patient);
        if (!image.study.isEmpty())
            studies.insert(image.study);
        boxes += image.boxes.size();
    }
    const int unreadable = unreadableOf(set);
    QStringList parts{Tr::tr("%Ln image(s)", nullptr, static_cast<int>(set.images.size()))};
    if (unreadable > 0)
        parts.append(Tr::tr("%Ln unreadable", nullptr, unreadable));
    if (!labels.isEmpty())
        parts.append(several ? Tr::tr("%Ln label(s)", nullptr, static_cast<int>(labels.size()))
                             : Tr::tr("%Ln class(es)", nullptr, static_cast<int>(labels.size())));
    if (boxes > 0)
        parts.append(Tr::tr("%Ln box(es)", nullptr, static_cast<int>(boxes)));
    if (withSplits && !set.splits().isEmpty())
        parts.append(set.splits().join(u'/'));
    if (!patients.isEmpty())
        parts.append(Tr::tr("%Ln patient(s)", nullptr, static_cast<int>(patients.size())));
    if (!studies.isEmpty())
        parts.append(Tr::tr("%Ln study(s)", nullptr, static_cast<int>(studies.size())));
    return parts.join(u", "_s);
}

/// Names at most three tables.
QString tablesText(const ImageDataset &set, const QString &counts)
{
    if (set.tables.isEmpty()) // the set was not scanned
        return Tr::tr("Images of a table: %1").arg(counts);
    if (set.tables.size() < 2)
        return Tr::tr("Table '%1': %2").arg(QFileInfo(set.tables.constFirst()).fileName(), counts);
    QStringList names;
    for (const QString &table : set.tables.mid(0, 3))
        names.append(u"'%1'"_s.arg(QFileInfo(table).fileName()));
    if (set.tables.size() > 3)
        names.append(Tr::tr("others"));
    return Tr::tr("Tables %1: %2").arg(joined(names), counts);
}

/// One sentence about the images that one importer recognised.
QString kindText(const QString &kind, const ImageDataset &set)
{
    if (kind == "vindr"_L1)
        return u"VinDr-SpineXR: %1"_s.arg(countsText(set));
    if (kind == "kermany"_L1)
        return Tr::tr("Kermany chest radiographs: %1 (from file names)").arg(countsText(set));
    if (kind == "csv"_L1)
        return tablesText(set, countsText(set));
    const QStringList parts = set.splits();
    if (!set.classes().isEmpty())
        return parts.isEmpty()
            ? Tr::tr("Class folders: %1").arg(countsText(set))
            : Tr::tr("Class folders with %1: %2").arg(joined(parts), countsText(set, false));
    if (!parts.isEmpty())
        return Tr::tr("Folder with %1: %2").arg(joined(parts), countsText(set, false));
    if (kind == "flat"_L1)
        return Tr::tr("Flat folder: %1").arg(countsText(set));
    return kind == "files"_L1 ? Tr::tr("Single files: %1").arg(countsText(set))
                              : Tr::tr("Folder tree: %1").arg(countsText(set));
}

bool isPlain(const QString &kind)
{
    return kind == "folders"_L1 || kind == "flat"_L1 || kind == "files"_L1;
}

class Scanner
{
public:
    Scanner(const QStringList &paths, JobContext *context, const ImportOptions &options)
        : m_paths(paths)
        , m_context(context)
        , m_options(options)
        , m_walk(context)
    {
    }

    Result<ImageDataset> run()
    {
        TRY(sortPaths());
        for (const QString &folder : std::as_const(m_folders)) {
            m_walk.addFolder(folder);
        }
        for (const QString &file : std::as_const(m_files))
            m_walk.addNamedFile(QFileInfo(file));
        m_walk.sniffUnnamed();
        if (m_walk.stopped())
            return fail(ErrorCode::Stopped, Tr::tr("Stopped while looking for images."));
        m_walk.finish(m_set.root);
        m_set.images = std::move(m_walk.images);
        m_set.problems = std::move(m_walk.problems);
        leaveOutMasks(m_set.images, m_set.problems);
        TRY(recognise());
        if (m_set.images.isEmpty())
            return fail(nothingFound());
        nameKinds();
        finishNames();
        m_set.describe();
        qCInfo(lcDataset, "scan: %lld image(s), %lld problem(s), recognised as %s",
               qlonglong(m_set.images.size()), qlonglong(m_set.problems.size()),
               qPrintable(m_set.kind));
        sortNaturally(m_set.images);
        return std::move(m_set);
    }

private:
    /// Sorts the paths into folders, images and tables, and finds their common folder.
    Result<> sortPaths()
    {
        if (m_paths.isEmpty())
            return fail(ErrorCode::InvalidArgument, Tr::tr("No folder or image was given."),
                        Tr::tr("Specify a folder of images."));
        QStringList roots;
        for (const QString &inputPath : m_paths) {
            const QFileInfo info(inputPath);
            if (!info.exists())
                return fail(ErrorCode::NotFound, Tr::tr("'%1' does not exist.").arg(inputPath),
                            Tr::tr("Check the path, and that its disk is connected."));
            QString path = QDir::cleanPath(info.absoluteFilePath());
            const bool isIndex
                = info.isFile() && info.fileName().compare("DICOMDIR"_L1, Qt::CaseInsensitive) == 0;
            if (isIndex) // a DICOMDIR lists the files next to it
                path = folderOf(path);
            VindrTable table;
            if (info.isDir() || isIndex) {
                if (auto added = addFolder(path); !added)
                    return added;
                roots.append(path);
            } else if (looksLikeTable(path) && isVindrTable(path, &table)) {
                addVindr(table);
                roots.append(table.root);
            } else {
                (looksLikeTable(path) ? m_tables : m_files).append(path);
                roots.append(folderOf(path));
            }
        }
        m_set.root = commonFolder(roots);
        return {};
    }

    Result<> addFolder(const QString &path)
    {
        const QFileInfo info(path);
        if (!(info.isReadable() && info.isExecutable()))
            return fail(ErrorCode::NoPermission,
                        Tr::tr("You do not have permission to read the folder '%1'.").arg(path),
                        Tr::tr("Change its permissions or choose another folder."));
        if (!m_folders.contains(path))
            m_folders.append(path);
        return {};
    }

    /// For a single annotation table: opens the images of its split.
    void addVindr(const VindrTable &table)
    {
        m_vindr.append(table);
        const QStringList folders = QDir(table.root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        bool found = false;
        for (const QString &name : folders) {
            if (table.split.isEmpty() || splitOfName(name) != table.split)
                continue;
            m_folders.append(table.root + u'/' + name);
            found = true;
        }
        if (!found)
            m_folders.append(table.root);
    }

    /// Each importer looks for its own images, independently of the others.
    Result<> recognise()
    {
        findVindr();
        findSources();
        m_oneClass = labelByFolders(m_sources, m_set.images);
        applyKermany(m_sources, m_set.images, m_options);
        applyVindr(m_vindr, m_set.images, m_set.problems);
        TableMemory memory;
        for (const QString &table : std::as_const(m_tables)) {
            const auto read = applyTable(table, m_set.images, m_set.problems, memory, m_context);
            if (read) {
                qCInfo(lcDataset, "table %s: used, %lld row(s) are about an image",
                       qPrintable(logId(table)), qlonglong(*read));
                if (*read > 0)
                    m_set.tables.append(table);
                continue;
            }
            qCInfo(lcDataset, "table %s: not used, %s", qPrintable(logId(table)),
                   logCode(read.error()));
            if (m_set.images.isEmpty() || read.error().code == ErrorCode::Stopped)
                return fail(read.error());
            m_set.problems.append({table, read.error().whole()});
        }
        preferTableLabels(memory, m_set.images);
        const bool isRecognised
            = std::any_of(m_set.images.cbegin(), m_set.images.cend(),
                          [](const ImageEntry &image) { return !image.kind.isEmpty(); });
        return isRecognised || !m_vindr.isEmpty() ? Result<>() : tryOwnTables();
    }

    /// If a table labels images, a folder that all images share is not a class of the others.
    void preferTableLabels(const TableMemory &memory, QVector<ImageEntry> &images) const
    {
        const auto labelled = [](const TableValues &values) { return values.labels; };
        if (!m_oneClass || std::none_of(memory.cbegin(), memory.cend(), labelled))
            return;
        for (ImageEntry &image : images)
            if (image.kind.isEmpty())
                image.label.clear();
    }

    /// The opened folders, without those inside others, and the single files.
    void findSources()
    {
        for (const QString &folder : std::as_const(m_folders)) {
            Source source{folder};
            const bool inside
                = std::any_of(m_folders.cbegin(), m_folders.cend(), [&](const QString &other) {
                      return other != folder && Source{other}.holds(folder);
                  });
            if (inside)
                continue;
            source.hasVindr
                = std::any_of(m_vindr.cbegin(), m_vindr.cend(), [&](const VindrTable &table) {
                      return source.holds(table.root) || Source{table.root}.holds(folder);
                  });
            m_sources.append(source);
        }
        QStringList folders;
        for (const QString &file : std::as_const(m_files))
            folders.append(folderOf(file));
        if (!folders.isEmpty())
            m_sources.append({commonFolder(folders), true});
    }

    /// Finds annotation tables in the opened folders.
    void findVindr()
    {
        for (const QString &path : std::as_const(m_walk.tables)) {
            VindrTable table;
            const bool isListed
                = std::any_of(m_vindr.cbegin(), m_vindr.cend(),
                              [&](const VindrTable &other) { return other.path == path; });
            if (!isListed && isVindrTable(path, &table))
                m_vindr.append(table);
        }
        std::sort(m_vindr.begin(), m_vindr.end(), // the walk's order is undefined
                  [](const VindrTable &a, const VindrTable &b) { return a.path < b.path; });
    }

    /// Uses tables at the top of a single folder if its subfolders name no class, or one that all
    /// images share. Tables that are not used become problems with the reason.
    Result<> tryOwnTables()
    {
        if (m_folders.size() != 1 || !m_files.isEmpty()
            || !(m_oneClass || m_set.classes().isEmpty()))
            return {};
        QStringList tables;
        for (const QString &path : std::as_const(m_walk.tables))
            if (folderOf(path) == m_folders.first() && isImageTable(path))
                tables.append(path);
        tables.sort(); // the walk's order is undefined
        TableMemory memory;
        for (const QString &table : std::as_const(tables)) {
            QVector<ImageEntry> images = m_set.images;
            QVector<Problem> problems = m_set.problems;
            TableMemory tableMemory = memory;
            const auto read = applyTable(table, images, problems, tableMemory, m_context);
            if (!read && read.error().code == ErrorCode::Stopped)
                return fail(read.error());
            if (!read) { // the table was meant for these images
                m_set.problems.append({table, read.error().whole()});
                continue;
            }
            // A table about something else would only cause a list of problems.
            const auto listed = problems.size() - m_set.problems.size();
            const bool used = *read > 0 && listed <= images.size();
            qCInfo(lcDataset,
                   "table %s, found in the folder: %s; %lld row(s) are about an image, "
                   "%lld problem(s)",
                   qPrintable(logId(table)), used ? "used" : "not used", qlonglong(*read),
                   qlonglong(listed));
            if (!used) {
                m_set.problems.append({table,
                                       Tr::tr("The table '%1' was not used: hardly any of its rows "
                                              "match an image in this folder.")
                                           .arg(table)});
                continue;
            }
            memory = std::move(tableMemory);
            m_set.images = std::move(images);
            m_set.problems = std::move(problems);
            m_set.tables.append(table);
        }
        if (!m_set.tables.isEmpty())
            preferTableLabels(memory, m_set.images);
        return {};
    }

    Error nothingFound() const
    {
        if (!m_set.problems.isEmpty())
            return {ErrorCode::NotFound,
                    m_set.problems.size() == 1
                        ? m_set.problems.first().reason
                        : Tr::tr("None of the %n image(s) in '%1' can be opened. The first: %2",
                                 nullptr, static_cast<int>(m_set.problems.size()))
                              .arg(m_set.root, m_set.problems.first().reason),
                    m_tables.contains(m_set.problems.first().path)
                        ? Tr::tr("Add a row for each image to the table.")
                        : Tr::tr("Images are PNG, JPEG, TIFF, BMP or DICOM files.")};
        const QString where = m_set.root;
        if (m_walk.others.isEmpty())
            return {ErrorCode::NotFound, Tr::tr("The folder '%1' is empty.").arg(where),
                    Tr::tr("Choose a folder with PNG, JPEG, TIFF, BMP or DICOM files.")};
        QVector<QPair<int, QString>> kinds;
        for (auto it = m_walk.others.cbegin(); it != m_walk.others.cend(); ++it)
            kinds.append({it.value(), it.key()});
        std::sort(kinds.begin(), kinds.end(), [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        QStringList found;
        for (const auto &[count, suffix] : kinds.mid(0, 3))
            found.append(suffix.isEmpty() ? Tr::tr("%n file(s) without extension", nullptr, count)
                                          : Tr::tr("%n %1 file(s)", nullptr, count).arg(suffix));
        if (kinds.size() > 3)
            found.append(Tr::tr("others"));
        return {ErrorCode::NotFound,
                Tr::tr("There is no image in '%1', only %2.").arg(where, joined(found)),
                Tr::tr("Choose a folder with PNG, JPEG, TIFF, BMP or DICOM files.")};
    }

    void finishNames()
    {
        canonicalNames(m_set);
        m_set.mergeNames = m_options.mergeNames;
        if (m_set.mergeNames)
            mergeAlikeNames(m_set);
        for (ImageEntry &image : m_set.images)
            image.orientation
                = m_options.followOrientation ? OrientationTags::Follow : OrientationTags::Ignore;
    }

    /// Images that no importer recognised are of kind folders, flat or files, decided per source.
    /// The set has the kind of all its images, or "mixed".
    void nameKinds()
    {
        struct Plain {
            bool isFlat = true;
            bool saysMore = false; // classes or splits
        };
        QVector<Plain> plain(m_sources.size());
        QVector<QPair<qsizetype, int>> of; // image and source
        for (qsizetype i = 0; i < m_set.images.size(); ++i) {
            const ImageEntry &image = m_set.images.at(i);
            if (!image.kind.isEmpty())
                continue;
            const QString folder = folderOf(image.path);
            const int s = sourceOf(m_sources, folder);
            of.append({i, s});
            if (s < 0)
                continue;
            plain[s].isFlat = plain.at(s).isFlat && folder == m_sources.at(s).root;
            plain[s].saysMore
                = plain.at(s).saysMore || !image.label.isEmpty() || !image.split.isEmpty();
        }
        bool saysMore = false;
        for (const auto &[image, s] : std::as_const(of)) {
            const bool more = s >= 0 && plain.at(s).saysMore;
            saysMore = saysMore || more;
            m_set.images[image].kind = s < 0 || more ? u"folders"_s
                : m_sources.at(s).isFiles            ? u"files"_s
                : plain.at(s).isFlat                 ? u"flat"_s
                                                     : u"folders"_s;
        }
        QStringList kinds = m_set.kinds();
        // Images without any label or split do not make a recognised set mixed.
        if (kinds.size() > 1 && !isPlain(kinds.first()) && !saysMore)
            kinds.removeIf(isPlain);
        m_set.kind = kinds.size() == 1 ? kinds.first() : u"mixed"_s;
    }

    QStringList m_paths;
    JobContext *m_context;
    ImportOptions m_options;
    QStringList m_folders, m_files, m_tables; // the opened paths
    QVector<VindrTable> m_vindr;
    QVector<Source> m_sources;
    bool m_oneClass = false; // the only class is a folder that all images share
    ImageWalk m_walk;
    ImageDataset m_set;
};

} // namespace

QStringList ImageDataset::kinds() const
{
    QSet<QString> found;
    for (const ImageEntry &image : images)
        found.insert(image.kind.isEmpty() ? kind : image.kind); // empty if not from a scan
    QStringList list;
    for (const char *name : {"vindr", "kermany", "csv", "folders", "flat", "files"})
        if (found.contains(QLatin1String(name)))
            list.append(QLatin1String(name));
    return list;
}

void ImageDataset::describe()
{
    if (kind.isEmpty())
        return; // not from a scan
    const QStringList found = kinds();
    if (found.size() < 2) {
        recognised = kindText(found.value(0, kind), *this);
        return;
    }
    QStringList sentences;
    for (const QString &name : found) {
        ImageDataset part;
        part.tables = tables;
        for (const ImageEntry &image : std::as_const(images))
            if ((image.kind.isEmpty() ? kind : image.kind) == name)
                part.images.append(image);
        sentences.append(kindText(name, part));
    }
    if (const int unreadable = unreadableOf(*this); unreadable > 0)
        sentences.append(Tr::tr("%Ln unreadable", nullptr, unreadable));
    recognised = sentences.join(u" · "_s);
}

Result<ImageDataset> scanPaths(const QStringList &paths, JobContext *context,
                               const ImportOptions &options)
{
    return Scanner(paths, context, options).run();
}

} // namespace synthray
