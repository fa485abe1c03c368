// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of labels and splits as values: asked for, planned against the set as it is, applied.
// What a plan holds before and after is what undo and redo need.
#pragma once

#include "dataset/edits.h"

#include <functional>
#include <optional>

namespace synthray {

/// A set and what the user changed in it. Work on it is a function of it alone, for any thread.
struct EditedSet {
    ImageDataset imported, images; // as the importer and the index found it; with the edits
    SetEdits edits;
    /// After 'imported' or 'edits' changed.
    void rebuild();
};

/// Edits by content hash; an empty edit: the image as the importer found it.
using ImageEdits = QHash<QString, ImageEdit>;

/// One of three: an edit for each of some images, the same edit for many, or a split for every
/// image.
struct EditRequest {
    QVector<ImageEntry> images; // of the set when it was asked for: images may go meanwhile
    QVector<QPair<int, ImageEdit>> edits{}; // index into 'images'; an empty edit reverts
    QVector<int> indices{};
    ImageEdit edit{}; // of 'indices'
    QVector<QString> splits{}; // one entry an image

    void forEach(const std::function<void(int index, const ImageEdit &edit)> &visit) const;
};

struct EditPlan {
    QStringList unread; // images whose bytes were not read yet: they cannot be known by content
    ImageEdits before, after; // of the images that change
};

/// 'unreadToo': plans without the unread images, instead of naming them.
EditPlan planEdit(const EditRequest &request, const EditedSet &set, bool unreadToo);

/// Edits of images that are there already are replaced whole.
void applyEdits(EditedSet &set, const ImageEdits &edits);

/// Content hashes by path, read on all cores, and why the first of those without one was not read.
struct ContentHashes {
    QHash<QString, QString> hashOfPath; // without the images that cannot be read
    std::optional<Error> failure{};
};
ContentHashes readContentHashes(const QStringList &paths, const JobContext &context);
/// Notes them in set.imported; rebuild() is the caller's.
void takeHashes(EditedSet &set, const QHash<QString, QString> &hashOfPath);

/// Whether any image of the set is one that 'edits' knows. Known by content, so most sets are read
/// up to the first one; also true where there is nothing to compare, and when stopped.
bool knowsAnyOf(const SetEdits &edits, ImageDataset set, const QString &indexFolder,
                const JobContext &context);

} // namespace synthray
