// SPDX-License-Identifier: GPL-3.0-or-later
// What the user says of films: labels and splits, kept by content hash, so that they stay on the
// right film when files are moved, renamed or sorted otherwise.
#pragma once

#include "dataset/filmset.h"

#include <QHash>

#include <optional>

namespace synthray {

struct FilmEdit {
    std::optional<QStringList> labels; // set: these instead of the importer's (empty list: none)
    std::optional<QString> split; // set: this instead of the importer's (empty: none)
    bool operator==(const FilmEdit &) const = default;
    bool isEmpty() const { return !labels && !split; }
};

/// By content hash (FilmRef::contentHash).
struct SetEdits {
    QHash<QString, FilmEdit> films;
    // keys of a film that this program does not know: kept as they are
    QHash<QString, QJsonObject> others{};

    /// Films without a content hash are left as they are. Copies with the same bytes get the same.
    void applyTo(FilmSet &set) const;
    /// 'edit' over what is there for that film; parts that are not set stay.
    void merge(const QString &contentHash, const FilmEdit &edit);
    QJsonObject toJson() const; // {"<hash>": {"labels": [..], "split": ".."}}
    static Result<SetEdits> fromJson(const QJsonObject &object);
    bool operator==(const SetEdits &) const = default;
};

/// Adds 'split' to the films' edits: one entry a film, as planSplit and mendLeaks return them.
SetEdits editsFor(const FilmSet &set, const QVector<QString> &splitOfFilm);

} // namespace synthray
