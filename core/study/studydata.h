// SPDX-License-Identifier: GPL-3.0-or-later
// The images of a study, split once for all its cells, by patient.
#pragma once

#include "base/job.h"
#include "dataset/imagedataset.h"
#include "study/design.h"

#include <optional>

namespace synthray {

/// What a split keeps together and the bootstrap draws, and what a report therefore counts: images
/// only where neither patients nor studies (DICOM) are known.
enum class SplitUnit { Patients, Studies, Both, Images };
SplitUnit splitUnitOf(const ImageDataset &set);
QString splitUnitId(SplitUnit unit); // "patients", "studies", "both", "images"; as in plan.json
std::optional<SplitUnit> splitUnitFrom(const QString &id);
QString splitUnitPlural(SplitUnit unit); // translated: "patients or studies"

/// One check of the data, with its result.
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
        FurtherLabels,
        UnknownPatients
    };
    Kind kind = Kind::Patients;
    bool good = true; // false: a limitation to know before reading the results
    int count = 0; // patients, pairs, images, or what is wrong
    int fold = 0; // from 1
    QString label, split;
    SplitUnit unit = SplitUnit::Patients; // of Kind::Patients
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

/// Errors: no images or classes, a class with fewer patients than folds (the error names it), no
/// test split where the set's own is used, patients or near-duplicates in several splits.
Result<StudyData> prepareStudyData(const StudyDesign &design, JobContext &context);

constexpr int fewestAlone = 8; // images that a generator needs at least
/// Training images of a fold that have this label and no other: what a generator of it is fitted
/// on.
ImageDataset onlyWith(const ImageDataset &fold, const QString &label);

/// Changes with every image, label and split of the fold, including images that an arm adds.
QString foldFingerprint(const ImageDataset &fold);
QString fingerprintOf(const QVector<ImageDataset> &folds);

/// Changes when the files of an arm's folder do: names, sizes, times. Eight hex digits.
QString readyKey(const ImageDataset &ready);

/// Refuses an arm's folder with images of test patients, or images identical or similar to test
/// images. Errors name both.
Result<> checkReadyImages(const StudyArm &arm, const ImageDataset &ready, const StudyData &data,
                          JobContext &context);

} // namespace synthray
