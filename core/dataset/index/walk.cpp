// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/index/walk.h"

#include "base/parallel.h"
#include "base/system.h"
#include "dataset/import/importers.h"
#include "image/sniff.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>

#ifdef Q_OS_UNIX
#include <dirent.h>
#endif

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

/// Files and folders that operating systems leave among the user's files.
bool isLitter(const QString &name)
{
    return name.startsWith(u'.') || name == "__MACOSX"_L1 || name == "@eaDir"_L1
        || name == "Thumbs.db"_L1 || name == "desktop.ini"_L1 || name == "$RECYCLE.BIN"_L1;
}

/// Image formats that none of the readers supports.
bool isOtherPicture(const QString &suffix)
{
    static const QSet<QString> suffixes{
        u"gif"_s, u"webp"_s, u"jp2"_s, u"j2k"_s,  u"j2c"_s,  u"jpc"_s,  u"jpf"_s, u"jpx"_s,
        u"jls"_s, u"jxl"_s,  u"jxr"_s, u"heic"_s, u"heif"_s, u"avif"_s, u"pgm"_s, u"ppm"_s,
        u"pnm"_s, u"tga"_s,  u"psd"_s, u"exr"_s,  u"nii"_s,  u"nrrd"_s, u"mha"_s};
    return suffixes.contains(suffix);
}

/// The suffix with its dot, in lower case; empty: none.
QString suffixOf(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix.isEmpty() ? suffix : u'.' + suffix;
}

/// Files next to images that are certainly not images; skipped without a problem.
bool isKnownOther(const QString &suffix)
{
    static const QSet<QString> suffixes{
        u".pdf"_s,        u".zip"_s, u".gz"_s,   u".tgz"_s,  u".bz2"_s,  u".xz"_s,   u".7z"_s,
        u".rar"_s,        u".tar"_s, u".xls"_s,  u".xlsx"_s, u".doc"_s,  u".docx"_s, u".ppt"_s,
        u".pptx"_s,       u".odt"_s, u".ods"_s,  u".db"_s,   u".npy"_s,  u".npz"_s,  u".pkl"_s,
        u".pt"_s,         u".pth"_s, u".onnx"_s, u".h5"_s,   u".hdf5"_s, u".mat"_s,  u".parquet"_s,
        u".mp4"_s,        u".avi"_s, u".mov"_s,  u".wmv"_s,  u".mp3"_s,  u".wav"_s,  u".exe"_s,
        u".dll"_s,        u".so"_s,  u".jar"_s,  u".pyc"_s,  u".lnk"_s,  u".ttf"_s,  u".sqlite"_s,
        u".safetensors"_s};
    return suffixes.contains(suffix);
}

bool isDicomDir(const QString &name)
{
    return name.compare("DICOMDIR"_L1, Qt::CaseInsensitive) == 0;
}

/// Names that are not valid UTF-8, which Qt silently skips; with the invalid bytes replaced, for
/// the message.
QStringList lostNames(const QString &folder)
{
    QStringList names;
#ifdef Q_OS_UNIX
    DIR *dir = ::opendir(QFile::encodeName(folder).constData());
    if (!dir)
        return names;
    while (const dirent *entry = ::readdir(dir)) {
        const QByteArrayView bytes(entry->d_name);
        if (!bytes.isValidUtf8() && bytes.front() != '.')
            names.append(QString::fromUtf8(bytes));
    }
    ::closedir(dir);
#else
    Q_UNUSED(folder)
#endif
    return names;
}

} // namespace

bool looksLikeTable(const QString &fileName)
{
    return fileName.endsWith(".csv"_L1, Qt::CaseInsensitive)
        || fileName.endsWith(".tsv"_L1, Qt::CaseInsensitive);
}

QString resolvedPath(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QString rest;
    for (QFileInfo part(absolute);; part = QFileInfo(part.absolutePath())) {
        if (part.exists())
            return QDir::cleanPath(part.canonicalFilePath() + rest);
        if (part.isRoot() || part.absolutePath() == part.absoluteFilePath())
            return absolute;
        rest.prepend(u'/' + part.fileName());
    }
}

bool isWithin(const QString &path, const QString &folder)
{
    const QString inner = resolvedPath(path), outer = resolvedPath(folder);
    if (outer.isEmpty() || outer.endsWith(u'/'))
        return false;
    return inner.compare(outer, system::nameCase) == 0
        || inner.startsWith(QString(outer + u'/'), system::nameCase);
}

void ImageWalk::addFolder(const QString &path)
{
    struct Place {
        QString path;
        bool underLink;
    };
    QVector<Place> waiting{{path, false}};
    while (!waiting.isEmpty() && !stopped()) {
        const Place place = waiting.takeLast();
        for (const QString &name : lostNames(place.path)) {
            const QString lost = place.path + u'/' + name;
            addProblem(
                lost,
                Tr::tr(
                    "'%1' cannot be opened because its name is not valid UTF-8. Rename the file.")
                    .arg(lost));
        }
        // QDir::System also lists broken links.
        QDirIterator it(place.path, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        while (it.hasNext() && !stopped()) {
            it.next();
            const QFileInfo info = it.fileInfo();
            if (isLitter(info.fileName()))
                continue;
            if (!info.isDir())
                addEntry(info);
            else if (mayEnter(info, place.underLink))
                waiting.append({info.filePath(), place.underLink || info.isSymLink()});
        }
    }
}

/// Links may form cycles, and two of them may have the same target.
bool ImageWalk::mayEnter(const QFileInfo &info, bool underLink)
{
    const QString path = info.filePath();
    if (!(info.isReadable() && info.isExecutable())) {
        addProblem(path, Tr::tr("You do not have permission to read the folder '%1'.").arg(path),
                   false);
        return false;
    }
    if (!underLink && !info.isSymLink())
        return true;
    const QString target = info.canonicalFilePath();
    if (m_entered.contains(target))
        return false;
    for (QString above = path; above.size() > 1;) { // a cycle?
        above = QFileInfo(above).path();
        if (QFileInfo(above).canonicalFilePath() == target)
            return false;
    }
    m_entered.insert(target);
    return true;
}

void ImageWalk::addEntry(const QFileInfo &info)
{
    const QString name = info.fileName();
    const QString path = info.filePath();
    if (!info.isFile()) {
        if (info.isSymLink() && hasImageSuffix(name))
            addProblem(path, Tr::tr("'%1' is a link to a file that does not exist.").arg(path));
        else if (info.exists())
            skip(path, Tr::tr("'%1' is a device or a pipe, not an image.").arg(path));
        return;
    }
    if (m_context && ++m_fileCount % 2000 == 0)
        m_context->progress(-1, Tr::tr("%n file(s) seen", nullptr, static_cast<int>(m_fileCount)));
    if (isDicomDir(name) || m_seenPaths.contains(path))
        return;
    m_seenPaths.insert(path);
    if (looksLikeTable(name)) {
        tables.append(path);
        ++others[suffixOf(name)];
    } else if (hasImageSuffix(name)) {
        addImage(info);
    } else {
        m_unnamed.append(info);
    }
}

void ImageWalk::addNamedFile(const QFileInfo &info)
{
    const QString path = info.filePath();
    if (m_seenPaths.contains(path))
        return;
    m_seenPaths.insert(path);
    if (!info.isFile())
        problems.append(
            {path, Tr::tr("'%1' is a device or a pipe, not an image.").arg(path), true});
    else if (hasImageSuffix(info.fileName()))
        addImage(info);
    else if (startsLikeImage(path))
        addImage(info);
    else // neither named like an image nor one: a remark, as in the scan of its folder
        problems.append({path, Tr::tr("'%1' does not begin like an image.").arg(path), false});
}

void ImageWalk::addProblem(const QString &path, const QString &reason, bool isUnreadable)
{
    if (m_seenPaths.contains(path))
        return;
    m_seenPaths.insert(path);
    problems.append({path, reason, isUnreadable});
}

void ImageWalk::skip(const QString &path, const QString &reason)
{
    if (m_seenPaths.contains(path))
        return;
    if (++m_skipped <= TableProblems::most)
        addProblem(path, reason, false);
    else
        m_seenPaths.insert(path);
}

void ImageWalk::finish(const QString &root)
{
    if (m_skipped > TableProblems::most)
        problems.append({root,
                         Tr::tr("'%1': %n more problem(s) like these.", nullptr,
                                m_skipped - TableProblems::most)
                             .arg(root),
                         false});
}

void ImageWalk::addImage(const QFileInfo &info)
{
    const QString path = info.filePath();
    const qint64 bytes = info.size();
    if (bytes == 0) {
        problems.append({path, Tr::tr("'%1' is empty (0 bytes).").arg(path), true});
        return;
    }
    ImageEntry entry;
    entry.path = path;
    entry.bytes = bytes;
    entry.modified = info.lastModified().toMSecsSinceEpoch();
    images.append(std::move(entry));
}

void ImageWalk::sniffUnnamed()
{
    QStringList paths; // QFileInfo is not thread-safe
    QVector<Beginning> beginnings(m_unnamed.size(), Beginning::Text);
    for (const QFileInfo &info : std::as_const(m_unnamed))
        paths.append(info.filePath());
    parallelFor(
        paths.size(), [&](qsizetype i) { beginnings[i] = beginningOf(paths.at(i)); }, 0,
        [this] { return !stopped(); });
    for (qsizetype i = 0; i < m_unnamed.size(); ++i) {
        const QFileInfo &info = m_unnamed.at(i);
        const QString &path = paths.at(i);
        if (beginnings.at(i) == Beginning::Image) {
            addImage(info);
            continue;
        }
        const QString suffix = suffixOf(path);
        ++others[suffix];
        m_seenPaths.remove(path); // skip() ignores paths that were seen
        if (isOtherPicture(suffix.mid(1)))
            skip(path,
                 Tr::tr("'%1' has an unsupported image format (%2).")
                     .arg(path, suffix.mid(1).toUpper()));
        else if (beginnings.at(i) == Beginning::Other && !isKnownOther(suffix))
            skip(path, Tr::tr("'%1' does not begin like an image.").arg(path));
        m_seenPaths.insert(path);
    }
    m_unnamed.clear();
}

} // namespace synthray
