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
    FilmSet imported, films; // as the importer and the index found it; with the edits
    SetEdits edits;
    /// After 'imported' or 'edits' changed.
    void rebuild();
};

/// Edits by content hash; an empty edit: the film as the importer found it.
using FilmEdits = QHash<QString, FilmEdit>;

/// One of three: an edit for each of some films, the same edit for many, or a split for every film.
struct EditRequest {
    QVector<FilmRef> films; // of the set when it was asked for: films may go meanwhile
    QVector<QPair<int, FilmEdit>> edits{}; // index into 'films'; an empty edit reverts
    QVector<int> indices{};
    FilmEdit edit{}; // of 'indices'
    QVector<QString> splits{}; // one entry a film

    void forEach(const std::function<void(int index, const FilmEdit &edit)> &visit) const;
};

struct EditPlan {
    QStringList unread; // films whose bytes were not read yet: they cannot be known by content
    FilmEdits before, after; // of the films that change
};

/// 'unreadToo': plans without the unread films, instead of naming them.
EditPlan planEdit(const EditRequest &request, const EditedSet &set, bool unreadToo);

/// Edits of films that are there already are replaced whole.
void applyEdits(EditedSet &set, const FilmEdits &edits);

/// Content hashes by path, read on all cores, and why the first of those without one was not read.
struct ContentHashes {
    QHash<QString, QString> hashOfPath; // without the films that cannot be read
    std::optional<Error> failure{};
};
ContentHashes readContentHashes(const QStringList &paths, const JobContext &context);
/// Notes them in set.imported; rebuild() is the caller's.
void takeHashes(EditedSet &set, const QHash<QString, QString> &hashOfPath);

/// Whether any film of the set is one that 'edits' knows. Known by content, so most sets are read
/// up to the first one; also true where there is nothing to compare, and when stopped.
bool knowsAnyOf(const SetEdits &edits, FilmSet set, const QString &indexFolder,
                const JobContext &context);

} // namespace synthray
