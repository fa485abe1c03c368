// SPDX-License-Identifier: GPL-3.0-or-later
// The images of a study, dealt out once for all its cells: split first, by patient.
#pragma once

#include "base/job.h"
#include "dataset/imagedataset.h"
#include "study/design.h"

namespace synthray {

/// One thing that was looked at so that nobody need ask.
struct StudyCheck {
    enum class Kind {
        Patients,
        NearDuplicates,
        MissingClass,
        TrainingOnly,
        FewImages,
        MixedPatients,
        AloneImages,
        Unreadable,
        FurtherLabels
    };
    Kind kind = Kind::Patients;
    bool good = true; // false: to be known before the numbers are believed
    int count = 0; // patients, pairs, images, or what is wrong
    int fold = 0; // from 1
    QString label, split;
    QString text() const; // translated

    QJsonObject toJson() const; // with the text, for people
    static StudyCheck fromJson(const QJsonObject &object);
};

struct StudyData {
    ImageDataset set; // those that take part, content hashes known
    QStringList classes;
    bool multiLabel = false;
    QVector<ImageDataset> folds; // each with splits train, val, test
    QVector<StudyCheck> checks;
    int furtherLabels = 0; // images that have labels beside those of the study
    QString fingerprint; // of contents, labels and splits of all folds
};

/// Errors: no images or classes, a class with fewer patients than folds (the sentence names it), no
/// test split where the set's own is wanted, patients or near duplicates on both sides of it.
Result<StudyData> prepareStudyData(const StudyDesign &design, JobContext &context);

constexpr int fewestAlone = 8; // images, else a generator has nothing to learn from
/// Training images of a fold that have this label and no other: what a generator of it is fitted
/// on.
ImageDataset onlyWith(const ImageDataset &fold, const QString &label);

/// A fold with further training images of an arm: its fingerprint changes with them.
QString foldFingerprint(const ImageDataset &fold);
QString fingerprintOf(const QVector<ImageDataset> &folds);

/// Changes when a ready folder's files do: names, sizes, times. Eight hex digits.
QString readyKey(const ImageDataset &ready);

/// Images of a ready folder that are of a patient who is tested, or the same as, or look like,
/// images that test: refused. Errors name both.
Result<> checkReadyImages(const StudyArm &arm, const ImageDataset &ready, const StudyData &data,
                          JobContext &context);

} // namespace synthray
