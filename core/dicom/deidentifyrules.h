// SPDX-License-Identifier: GPL-3.0-or-later
// One data set made anonymous in memory. DCMTK types: for core/dicom only.
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

class DcmDataset;
class DcmElement;
class DcmItem;

namespace synthray {

struct DeidentifyRules {
    bool shiftDates = false; // else they are emptied
    bool keepPatient = false;
    bool keepDevice = false;
    QByteArray secret; // keys the hashes behind new UIDs, names and shifts

    /// "2.25." and 128 bits of a keyed hash; the same for the same old one.
    QByteArray uid(const QByteArray &old) const;
    QString alias(const QString &patient) const;
    /// Whole days into the past, 1 to 10 years, the same for a patient.
    int shiftDays(const QString &patient) const;
};

/// Who is on the image, by the file's own words; empty if it has none at all.
QString patientOf(DcmItem &dataset);
/// Words and numbers that name the patient and those who had to do with him, in lower case.
QSet<QByteArray> identitiesOf(DcmItem &dataset);
/// Does any of them occur as a whole word?
bool containsIdentity(const QByteArray &text, const QSet<QByteArray> &identities);

/// Carries out the profile on a data set and everything nested in it. 'patient' decides name and
/// shift.
void deidentify(DcmDataset &dataset, const DeidentifyRules &rules, const QString &patient);

} // namespace synthray
