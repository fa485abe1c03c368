// SPDX-License-Identifier: GPL-3.0-or-later
// Films that are there twice, and what would flatter a test result: patients or duplicates that sit
// in more than one split.
#pragma once

#include "dataset/filmindex.h"
#include "dataset/filmset.h"

#include <opencv2/core/mat.hpp>

namespace synthray {

struct FilmPair {
    int first = 0, second = 0; // indices into the set's films, first < second
    bool exact = false; // the same bytes
    int distance = 0; // unlike bits of the perceptual hashes, 0..256
};

/// 'display': CV_8UC1 of any size, as displayed.
PerceptualHash perceptualHash(const cv::Mat &display);
int distance(const PerceptualHash &a, const PerceptualHash &b);

/// Largest distance that is called a near duplicate unless the user says otherwise.
constexpr int usualNearDistance = 20;

/// Pairs with the same content hash, and pairs within maxDistance (negative: exact ones only), most
/// alike first. Needs FactLevel::Content or Pixels; films that are not known yet are passed over.
Result<QVector<FilmPair>> findDuplicates(const FilmSet &set, const FilmIndex &index, int maxDistance,
                                         JobContext *context = nullptr);

struct Leak {
    enum class Kind { Patient, Duplicate, NearDuplicate } kind = Kind::Patient;
    QString group; // the patient or study; empty for duplicates
    QVector<int> films; // indices into the set's films: those in two or more splits
    QStringList splits; // in which they sit
};

/// Only films that have a split count. Patients first.
QVector<Leak> findLeaks(const FilmSet &set, const QVector<FilmPair> &pairs);

/// The mend: all films of a leaking group (joined over patients and pairs) move to one split: test
/// when any of them is there (a test film is never trained on), else val, else train. One entry a film.
QVector<QString> mendLeaks(const FilmSet &set, const QVector<Leak> &leaks);

} // namespace synthray
