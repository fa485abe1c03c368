// SPDX-License-Identifier: GPL-3.0-or-later
// A set whose files go or turn out damaged while it is open: what the index found out is merged
// without losing the images of a folder that is only away (an unplugged disk, a broken network).
#pragma once

#include "dataset/editplan.h"

namespace synthray {

/// Of the images of one folder after the other: looks at the disk once for each folder that is
/// gone. For a worker: a network that is not there may let one wait.
class MissingFolders
{
public:
    /// 'sources' is what was opened: one of them counts as gone when it is empty (a mount point).
    explicit MissingFolders(QStringList sources);
    /// The outermost folder above the image that is not there any more. Empty: it is the image
    /// alone that is gone, or nothing is.
    QString of(const QString &image);

private:
    QStringList m_sources;
    QHash<QString, QString> m_gone;
};

/// For each image of the set before, its index in the set now; -1: gone. Empty: nothing changed.
using NewIndices = QVector<int>;

/// Moves the image to the problems.
NewIndices dropImage(EditedSet &set, const QString &path, const QString &reason);

/// What is known beside the index.
struct KnownProblems {
    QStringList sources; // what was opened
    QHash<QString, QString> reported; // path to reason, which the index may not know yet
    QHash<QString, QString> goneReasons; // image to what the index said while its folder was away
};
struct MergedFacts {
    bool changed = false;
    NewIndices newIndexOf{};
    QHash<QString, QString> gone{}; // folder to an image of it
    QHash<QString, QString> goneReasons{}; // to be added to KnownProblems
};
/// 'known': the set as the index sees it now (applyFacts).
MergedFacts mergeFacts(EditedSet &set, const ImageDataset &known, const KnownProblems &problems);

/// Where the image 'current' of the set before is now; it went: the next one that is there, else
/// the last one. -1: none is left.
int newIndexOf(int current, const NewIndices &indices, qsizetype images);

} // namespace synthray
