// SPDX-License-Identifier: GPL-3.0-or-later
// Files of an open set may disappear or turn out damaged. Merges new facts of the index without
// losing the images of a folder that is only temporarily away (an unplugged disk, a broken
// network).
#pragma once

#include "dataset/editplan.h"

namespace synthray {

/// Finds missing folders, checking the disk once for each of them. Use it on a worker thread: a
/// network that does not respond may block for long.
class MissingFolders
{
public:
    /// 'sources' are the opened folders; an empty one counts as gone (a mount point).
    explicit MissingFolders(QStringList sources);
    /// The outermost folder above the image that no longer exists. Empty: only the image is gone,
    /// or nothing is.
    QString of(const QString &image);

private:
    QStringList m_sources;
    QHash<QString, QString> m_gone;
};

/// For each image of the old set, its index in the new set; -1: gone. Empty: nothing changed.
using NewIndices = QVector<int>;

/// Moves the image to the problems.
NewIndices dropImage(EditedSet &set, const QString &path, const QString &reason);

/// Problems that the index may not know.
struct KnownProblems {
    QStringList sources; // the opened paths
    QHash<QString, QString> reported; // path -> reason, newer than the index
    QHash<QString, QString> goneReasons; // image -> reason in the index while its folder was away
};
struct MergedFacts {
    bool changed = false;
    NewIndices newIndexOf{};
    QHash<QString, QString> gone{}; // folder -> one of its images
    QHash<QString, QString> goneReasons{}; // to be added to KnownProblems
};
/// 'indexed': the set with the current facts of the index (applyFacts).
MergedFacts mergeFacts(EditedSet &set, const ImageDataset &indexed, const KnownProblems &problems);

/// The new index of the image 'current' of the old set. If it is gone: that of the next image that
/// is left, else the last one; -1: none is left.
int newIndexOf(int current, const NewIndices &indices, qsizetype images);

} // namespace synthray
