// SPDX-License-Identifier: GPL-3.0-or-later
// What would flatter a test result: patients or duplicates that sit in more than one split.
#pragma once

#include "dataset/duplicates/duplicates.h"

namespace synthray {

struct Leak {
    enum class Kind { Patient, Duplicate, NearDuplicate } kind = Kind::Patient;
    QString group; // the patient or study; empty for duplicates
    QVector<int> images; // indices into the set's images: those in two or more splits
    QStringList splits; // in which they sit: train, val, test in this order
    bool operator==(const Leak &) const = default;
};

/// Only images that have a split count. Patients first, then exact, then near duplicates; in each
/// the order of the set.
QVector<Leak> findLeaks(const ImageDataset &set, const QVector<ImagePair> &pairs);

/// The fix: all images of a leaking group (joined over patients and pairs) move to one split: test
/// when any of them is there (a test image is never trained on), else val, else train. One entry a
/// image.
QVector<QString> fixLeaks(const ImageDataset &set, const QVector<Leak> &leaks);

} // namespace synthray
