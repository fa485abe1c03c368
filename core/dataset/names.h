// SPDX-License-Identifier: GPL-3.0-or-later
// When two names of classes or patients are one.
#pragma once

#include "dataset/imagedataset.h"

namespace synthray {

/// Unicode's canonical composition (NFC, UAX 15): "ü" in one code point or in two, as file systems
/// and tables of different computers have it, is the same name. All names of a set are in it.
inline QString canonicalName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C);
}
/// Classes, patients, studies, splits and boxes of all images.
void canonicalNames(ImageDataset &set);

/// Names that differ in capitals or blanks only: the one that most images have first.
struct AlikeNames {
    bool arePatients = false; // else classes
    QStringList names;
};
QVector<AlikeNames> alikeNames(const ImageDataset &set);
/// Each of them under the first of its names. Returns whether anything changed.
bool mergeAlikeNames(ImageDataset &set);

} // namespace synthray
