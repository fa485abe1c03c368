// SPDX-License-Identifier: GPL-3.0-or-later
// De-identifies one data set in memory. DCMTK types: for core/dicom only.
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

class DcmDataset;
class DcmElement;
class DcmItem;

namespace synthray {

struct DeidentifyRules {
    bool shiftDates = false; // otherwise they are emptied
    bool keepPatient = false;
    bool keepDevice = false;
    QByteArray secret; // keys the hashes behind new UIDs, names and shifts

    /// "2.25." and 128 bits of a keyed hash; equal for equal old UIDs.
    QByteArray uid(const QByteArray &old) const;
    QString alias(const QString &patient) const;
    /// Whole days into the past, 1 to 10 years; constant for a patient.
    int shiftDays(const QString &patient) const;
};

/// Identifies the patient by the file's attributes; empty if it has none at all.
QString patientOf(DcmItem &dataset);
/// Words and numbers that identify the patient and other people involved, in lower case.
QSet<QByteArray> identitiesOf(DcmItem &dataset);
/// Whether any of them occurs as a whole word.
bool containsIdentity(const QByteArray &text, const QSet<QByteArray> &identities);

/// Applies the profile to a data set and everything nested in it. 'patient' determines pseudonym
/// and date shift.
void deidentify(DcmDataset &dataset, const DeidentifyRules &rules, const QString &patient);

} // namespace synthray
