// SPDX-License-Identifier: GPL-3.0-or-later
// Leaks make test results look too good: patients or duplicates in more than one split.
#pragma once

#include "dataset/duplicates/duplicates.h"

namespace synthray {

struct Leak {
    enum class Kind { Patient, Duplicate, NearDuplicate } kind = Kind::Patient;
    QString group; // the patient or study; empty for duplicates
    QVector<int> images; // indices into the set's images: those in two or more splits
    QStringList splits; // of these images, in the order train, val, test
    bool operator==(const Leak &) const = default;
};

/// Only images with a split count. Patients first, then exact, then near duplicates, each in the
/// order of the set.
QVector<Leak> findLeaks(const ImageDataset &set, const QVector<ImagePair> &pairs);

/// Of the Kermany set, whose names leave it open whether person12_bacteria and person12_virus are
/// one patient: how many are in more than one split if the number alone counts. 0 for other sets.
int leaksByNumberAlone(const ImageDataset &set);

/// Moves all images of a leaking group (joined over patients and pairs) to one split: test if any
/// of them is in it (test images must never be trained on), else val, else train. Returns one split
/// per image.
QVector<QString> fixLeaks(const ImageDataset &set, const QVector<Leak> &leaks);

} // namespace synthray
