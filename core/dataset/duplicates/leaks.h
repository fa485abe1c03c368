// SPDX-License-Identifier: GPL-3.0-or-later
// What would flatter a test result: patients or duplicates that sit in more than one split.
#pragma once

#include "dataset/duplicates/duplicates.h"

namespace synthray {

struct Leak {
    enum class Kind { Patient, Duplicate, NearDuplicate } kind = Kind::Patient;
    QString group; // the patient or study; empty for duplicates
    QVector<int> films; // indices into the set's films: those in two or more splits
    QStringList splits; // in which they sit: train, val, test in this order
    bool operator==(const Leak &) const = default;
};

/// Only films that have a split count. Patients first, then exact, then near duplicates; in each
/// the order of the set.
QVector<Leak> findLeaks(const FilmSet &set, const QVector<FilmPair> &pairs);

/// The mend: all films of a leaking group (joined over patients and pairs) move to one split: test
/// when any of them is there (a test film is never trained on), else val, else train. One entry a
/// film.
QVector<QString> mendLeaks(const FilmSet &set, const QVector<Leak> &leaks);

} // namespace synthray
