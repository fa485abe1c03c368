// SPDX-License-Identifier: GPL-3.0-or-later
// Walks folders and finds images (by name and first bytes), tables and files to skip.
#pragma once

#include "dataset/imagedataset.h"

#include <QFileInfo>
#include <QMap>
#include <QSet>

namespace synthray {

/// Whether the file may be an image table, by its name only.
bool looksLikeTable(const QString &fileName);

/// An absolute path whose links are resolved as far as it exists.
QString resolvedPath(const QString &path);
/// Whether a path is the folder or lies below it, also through links or with other upper and lower
/// case where these are the same. Never below a whole disk: that is only what sources far apart
/// have in common.
bool isWithin(const QString &path, const QString &folder);

class ImageWalk
{
public:
    explicit ImageWalk(JobContext *context)
        : m_context(context)
    {
    }

    /// Adds everything below, following links, each folder once. Hidden files, __MACOSX and the
    /// like are skipped silently.
    void addFolder(const QString &path);
    /// A file that the user named becomes an image or a problem and is never skipped.
    void addNamedFile(const QFileInfo &info);
    /// Checks the first bytes of files that are not named like images or tables: DICOM files have
    /// many extensions (.IMA, .dc3, .DCM;1) or none.
    void sniffUnnamed();
    /// Call at the end. Adds the number of skipped files beyond those that are listed.
    void finish(const QString &root);
    bool stopped() const { return m_context && m_context->stopRequested(); }

    QVector<ImageEntry> images; // path, bytes and modified; unordered
    QVector<Problem> problems;
    QStringList tables; // CSV files
    QMap<QString, int> others; // files that are not images, counted by suffix with its dot

private:
    void addEntry(const QFileInfo &info);
    void addImage(const QFileInfo &info);
    void addProblem(const QString &path, const QString &reason, bool isUnreadable = true);
    void skip(const QString &path, const QString &reason);
    bool mayEnter(const QFileInfo &info, bool underLink);

    JobContext *m_context;
    QSet<QString> m_seenPaths; // several of the opened paths may lead to a file
    QSet<QString> m_entered; // canonical paths of folders reached through links
    QVector<QFileInfo> m_unnamed;
    qsizetype m_fileCount = 0;
    int m_skipped = 0;
};

} // namespace synthray
