// SPDX-License-Identifier: GPL-3.0-or-later
// What the user says of images: labels and splits, kept by content hash, so that they stay on the
// right image when files are moved, renamed or sorted otherwise.
#pragma once

#include "dataset/imagedataset.h"

#include <QHash>

#include <optional>

namespace synthray {

struct ImageEdit {
    std::optional<QStringList> labels; // set: these instead of the importer's (empty list: none)
    std::optional<QString> split; // set: this instead of the importer's (empty: none)
    bool operator==(const ImageEdit &) const = default;
    bool isEmpty() const { return !labels && !split; }
};

/// By content hash (ImageEntry::contentHash).
struct SetEdits {
    QHash<QString, ImageEdit> images;
    // keys of an image that this program does not know: kept as they are
    QHash<QString, QJsonObject> others{};

    /// Images without a content hash are left as they are. Copies with the same bytes get the same.
    void applyTo(ImageDataset &set) const;
    /// 'edit' over what is there for that image; parts that are not set stay.
    void merge(const QString &contentHash, const ImageEdit &edit);
    QJsonObject toJson() const; // {"<hash>": {"labels": [..], "split": ".."}}
    static Result<SetEdits> fromJson(const QJsonObject &object);
    bool operator==(const SetEdits &) const = default;
};

/// Adds 'split' to the images' edits: one entry an image, as planSplit and fixLeaks return them.
SetEdits editsFor(const ImageDataset &set, const QVector<QString> &splitOfImage);

} // namespace synthray
