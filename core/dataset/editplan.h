// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of labels and splits as values: requested, planned against the current set, applied. The
// edits before and after in a plan are what undo and redo need.
#pragma once

#include "dataset/edits.h"

#include <functional>
#include <optional>

namespace synthray {

/// A set and the user's edits. Functions on it depend on nothing else, so any thread may run them.
struct EditedSet {
    ImageDataset imported; // as the importer and the index found it
    ImageDataset images; // with the edits
    SetEdits edits;
    /// Call after 'imported' or 'edits' changed.
    void rebuild();
    qsizetype leftOut() const { return imported.images.size() - images.images.size(); }
};

/// Edits by content hash; an empty edit: the image as the importer found it.
using ImageEdits = QHash<QString, ImageEdit>;

/// One of three: an edit for each of some images, the same edit for many, or a split for every
/// image.
struct EditRequest {
    QVector<ImageEntry> images; // of the set at the time of the request; some may be gone later
    QVector<QPair<int, ImageEdit>> edits{}; // index into 'images'; an empty edit reverts
    QVector<int> indices{};
    ImageEdit edit{}; // of 'indices'
    QVector<QString> splits{}; // one per image

    void forEach(const std::function<void(int index, const ImageEdit &edit)> &visit) const;
};

struct EditPlan {
    QStringList unread; // images whose bytes were not read yet, so that they have no content hash
    ImageEdits before, after; // of the images that change
};

/// 'unreadToo': leaves unread images out of the plan instead of listing them.
EditPlan planEdit(const EditRequest &request, const EditedSet &set, bool unreadToo);

/// Replaces existing edits of the same images completely.
void applyEdits(EditedSet &set, const ImageEdits &edits);

/// Content hashes by path, read on all cores, and why the first file without one could not be read.
struct ContentHashes {
    QHash<QString, QString> hashOfPath; // without the images that cannot be read
    std::optional<Error> failure{};
};
ContentHashes readContentHashes(const QStringList &paths, const JobContext &context);
/// Sets them in set.imported; the caller must call rebuild().
void setContentHashes(EditedSet &set, const QHash<QString, QString> &hashOfPath);

/// Whether 'edits' has an edit for any image of the set. Images are matched by content, so files
/// are read up to the first match. Also true if there is nothing to compare, or when stopped.
bool knowsAnyOf(const SetEdits &edits, ImageDataset set, const QString &indexFolder,
                const JobContext &context);

} // namespace synthray
