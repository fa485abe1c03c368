// SPDX-License-Identifier: GPL-3.0-or-later
// The table of an augmented set: what made each image, so that any of them can be made again bit by
// bit from the table and the original set.
#pragma once

#include "augment/pipeline.h"
#include "dataset/imagedataset.h"

namespace synthray {

struct AugmentedImage {
    QString written; // the file, relative to the table
    qsizetype source = 0; // number of the image in the original set, from 1
    QString content; // first 16 hex digits of the SHA-256 of the original file
    QString label, split;
    quint64 seed = 0, epoch = 0, index = 0; // of the random numbers
    int bits = 8;
    std::optional<VoiWindow> window;
    QVector<DrawnStep> steps;
    QVector<Box> boxes; // after the steps
};

/// Columns: number (of the row), methods, written, source, content, label, split, seed, epoch,
/// index, bits, window ("centre;width" or empty), steps (JSON with methods and drawn parameters),
/// boxes (JSON). No path of the originals.
QByteArray augmentedCsv(const QVector<AugmentedImage> &images);
QByteArray augmentedCsvHeader();
QByteArray augmentedCsvRow(const AugmentedImage &image, qsizetype number);
/// row: from 1, without the header. Errors: no such row, a damaged row; they name the column.
Result<AugmentedImage> readAugmented(const QString &csvPath, qint64 row);
/// All rows up to the first that cannot be read: those of a table that was cut off.
QVector<AugmentedImage> readableRows(const QString &csvPath);
/// What identifies an original: the hash of its file.
Result<QString> contentOf(const ImageEntry &entry);
/// The image of a row before it is quantised to its bits. Errors: the set is another one, or its
/// image has changed.
Result<Sample> remake(const AugmentedImage &image, const ImageDataset &set);

} // namespace synthray
