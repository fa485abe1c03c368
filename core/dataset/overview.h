// SPDX-License-Identifier: GPL-3.0-or-later
// The contents of a set in numbers, for the overview on the Data page, its export and the command
// line.
#pragma once

#include "dataset/duplicates/leaks.h"
#include "dataset/imagedataset.h"
#include "dataset/index/imageindex.h"

#include <QMap>

namespace synthray {

struct Count {
    QString name; // empty: none / unknown
    int images = 0;
    bool operator==(const Count &) const = default;
};

struct Overview {
    int images = 0;
    int problems = 0, filesLeftOut = 0; // the other problems are remarks
    QStringList classes, splits; // rows and columns of 'table'; "" (none) comes last
    QVector<QVector<int>> table; // [class][split], images; one with several labels counts for each
    QVector<QVector<int>> patients; // [class][split], different patients
    QVector<QVector<int>> studies; // [class][split], different studies of images without a patient
    int patientCount = 0;
    int studyCount = 0; // of images without a patient, see groupCount()
    int allStudies = 0; // of all images
    int imagesWithoutPatient = 0;
    int imagesWithoutGroup = 0; // neither patient nor study
    /// n images -> how many patients (or studies without a patient) have n.
    QMap<int, int> imagesPerPatient, imagesPerStudy;
    /// Most first: "1422 × 1152" (columns × rows, px), "12 bit", "DX", "MONOCHROME2", "PNG", and
    /// the transfer syntaxes' UIDs. Images that have not been opened yet are not counted.
    QVector<Count> sizes, bitDepths, modalities, polarities, formats, transferSyntaxes;
    int minRows = 0, maxRows = 0, minColumns = 0, maxColumns = 0;
    int imagesWithoutHeader = 0; // not opened yet
    int orientationTags = 0; // images whose tag turns or mirrors them if it is followed
    double imbalance = 0; // images of the largest / smallest class; 0: fewer than two classes
    bool hasAlikeNames = false; // classes or patients: see ImportOptions::mergeNames
    QStringList remarks; // sentences: "16 images have no class."

    /// Groups that must stay together: patients, and studies of images without a patient.
    int groupCount() const { return patientCount + studyCount; }
    QVector<QVector<int>> groups() const; // [class][split]
    enum class GroupKind { None, Patients, Studies, Both };
    GroupKind groupKind() const
    {
        return patientCount > 0 ? (studyCount > 0 ? GroupKind::Both : GroupKind::Patients)
                                : (studyCount > 0 ? GroupKind::Studies : GroupKind::None);
    }
};

Overview overviewOf(const ImageDataset &set, const ImageIndex &index);

/// The number of files that are not in the set because of these problems. Other problems are
/// remarks about rows of a table and about files that are used.
int filesLeftOut(const QVector<Problem> &problems);

/// Whether the group of a leak (Leak::Kind::Patient) is a study because its images have no patient.
bool isOfStudy(const Leak &leak, const ImageDataset &set);

/// A bar of the histogram of imagesPerPatient and imagesPerStudy: groups with 'from' to 'to'
/// images.
struct PatientBin {
    int from = 0, to = 0, patients = 0;
    QString key() const; // "3", "6-10"
    QString text() const; // for display: "6–10"
    bool operator==(const PatientBin &) const = default;
};
/// Bars from 1 image on without gaps, at most 'most' of them; if needed, each covers 2, 5, 10, 20,
/// 50 ... numbers. Empty: no patients.
QVector<PatientBin> patientHistogram(const Overview &overview, int most = 12);

/// Remarks for the user before training on the set; part of overviewOf. 'facts': one per image, may
/// be null.
QStringList setRemarks(const ImageDataset &set, const Overview &overview,
                       const QVector<std::shared_ptr<const ImageFacts>> &facts);

/// The whole overview as CSV (RFC 4180; section, name, split, value, other), with pairs, leaks and
/// problem files; paths relative to the set's root. Cells that a spreadsheet would take for a
/// formula begin with an apostrophe.
QByteArray overviewCsv(const ImageDataset &set, const Overview &overview,
                       const QVector<ImagePair> &pairs, const QVector<Leak> &leaks);
QJsonObject toJson(const Overview &overview);
/// {"kind": "patient", "group": "IM-0115", "splits": [..], "images": [relative paths]}
QJsonObject toJson(const Leak &leak, const ImageDataset &set);
QJsonObject toJson(const ImagePair &pair, const ImageDataset &set);

} // namespace synthray
