// SPDX-License-Identifier: GPL-3.0-or-later
// The user's labels and splits, stored by content hash, so that they stay with the right image when
// files are moved, renamed or reordered.
#pragma once

#include "dataset/imagedataset.h"

#include <QHash>

#include <optional>

namespace synthray {

struct ImageEdit {
    std::optional<QStringList> labels; // set: these instead of the importer's (empty list: none)
    std::optional<QString> split; // set: this instead of the importer's (empty: none)
    std::optional<double>
        spacing{}; // set: calibrated, mm between columns (in a request, 0: none again)
    /// How many of the files with these bytes the set keeps, in its order: 0 (left out) or 1;
    /// in a request, -1: all again.
    std::optional<int> keep{};
    bool operator==(const ImageEdit &) const = default;
    bool isEmpty() const { return !labels && !split && !spacing && !keep; }
    bool changesSet() const { return labels || split; } // a calibration only helps to measure
};

/// By content hash (ImageEntry::contentHash).
struct SetEdits {
    QHash<QString, ImageEdit> images;
    // JSON keys of an image that this program does not know; kept unchanged
    QHash<QString, QJsonObject> others{};

    /// Images without a content hash stay unchanged. Copies with the same bytes get the same edit.
    /// Removes the images that 'keep' leaves out.
    void applyTo(ImageDataset &set) const;
    /// Merges 'edit' into the edit of that image; parts that are not set stay.
    void merge(const QString &contentHash, const ImageEdit &edit);
    QJsonObject toJson()
        const; // {"<hash>": {"labels": [..], "split": "..", "spacing": mm, "keep": n}}
    static Result<SetEdits> fromJson(const QJsonObject &object);
    bool operator==(const SetEdits &) const = default;
};

/// Edits that set the splits, one per image, as planSplit and fixLeaks return them.
SetEdits editsFor(const ImageDataset &set, const QVector<QString> &splitOfImage);

} // namespace synthray
