// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in folders: images by name and first bytes, tables, and what is passed over.
#pragma once

#include "dataset/imagedataset.h"

#include <QFileInfo>
#include <QMap>
#include <QSet>

namespace synthray {

/// Could the file be a table of images? By name only.
bool looksLikeTable(const QString &fileName);

class ImageWalk
{
public:
    explicit ImageWalk(JobContext *context)
        : m_context(context)
    {
    }

    /// Everything below, links followed, each folder once. Hidden files, __MACOSX and the like are
    /// passed over without a word.
    void addFolder(const QString &path);
    /// A file that the user pointed at is an image or a problem, never passed over.
    void addNamedFile(const QFileInfo &info);
    /// Files that are not named like images or tables are images when their first bytes say so:
    /// DICOM files have many extensions (.IMA, .dc3, .DCM;1) or none.
    void sniffUnnamed();
    /// After everything was added: of what was passed over with a reason, the rest as a number.
    void finish(const QString &root);
    bool stopped() const { return m_context && m_context->stopRequested(); }

    QVector<ImageEntry> images; // path, bytes and modified; in no order
    QVector<Problem> problems;
    QStringList tables; // CSV files
    QMap<QString, int> others; // suffix with its dot: how many files that are neither

private:
    void addEntry(const QFileInfo &info);
    void addImage(const QFileInfo &info);
    void addProblem(const QString &path, const QString &reason, bool isUnreadable = true);
    void passOver(const QString &path, const QString &reason);
    bool mayEnter(const QFileInfo &info, bool underLink);

    JobContext *m_context;
    QSet<QString> m_known; // a file may be reached by several of the paths
    QSet<QString> m_entered; // canonical paths of folders that were reached through links
    QVector<QFileInfo> m_unnamed;
    qsizetype m_seen = 0;
    int m_passedOver = 0;
};

} // namespace synthray
