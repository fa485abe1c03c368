// SPDX-License-Identifier: GPL-3.0-or-later
// When two names of classes or patients mean the same.
#pragma once

#include "dataset/imagedataset.h"

namespace synthray {

/// Unicode's canonical composition (NFC, UAX 15): "ü" as one code point or two, depending on the
/// file system or table, is the same name. All names of a set are in this form.
inline QString canonicalName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C);
}
/// Converts the names of classes, patients, studies, splits and boxes.
void canonicalNames(ImageDataset &set);

/// Names that differ only in case or spaces, the most frequent one first.
struct AlikeNames {
    bool arePatients = false; // else classes
    QStringList names;
};
QVector<AlikeNames> alikeNames(const ImageDataset &set);
/// Replaces alike names by the first of them. Returns whether anything changed.
bool mergeAlikeNames(ImageDataset &set);

} // namespace synthray
