// SPDX-License-Identifier: GPL-3.0-or-later
// De-identified copies of DICOM files: the Basic Application Level Confidentiality Profile of
// PS3.15 Annex E (table E.1-1). Whole sets: dataset/deidentifyset.h.
#pragma once

#include "base/params.h"

#include <QSet>

#include <memory>

namespace synthray {

/// dates, keepPatient, keepDevice, format, pngValues, burnedIn: the Annex E options that this
/// program supports. One declaration for dialog and command line.
const QVector<ParamSpec> &deidentifyParams();

enum class BurnedIn { No, Yes, Unknown };

struct DeidentifyCheck {
    BurnedIn burnedIn = BurnedIn::Unknown; // (0028,0301)
    /// Burned-in text is declared (YES), or undeclared on an ultrasound, secondary capture or
    /// photograph; or a recognizable face; or an overlay inside the pixels. Always false for other
    /// formats, which have no such attributes.
    bool risky = false;
    QString warning; // a sentence if risky
    bool isDicom = false;
    /// Patient ID, else name and birth date, else study; empty for other formats. Never exported.
    QString patient;
    QSet<QByteArray> identities; // words and numbers that identify a person, in lower case
    /// Whether one of 'identities' occurs in the text as a whole word.
    bool isNamedIn(const QString &text) const;
};
/// Checks an image before it is exported.
Result<DeidentifyCheck> checkImage(const QString &path);

/// Consistent over a set: equal UIDs and patients get equal replacements, and a patient's dates are
/// all shifted by the same number of days. Replacements are derived from a random secret that is
/// lost with this object, so they cannot be reversed. Thread-safe.
class Deidentifier
{
public:
    explicit Deidentifier(const ParamSet &params);
    ~Deidentifier();
    /// Writes a copy of a DICOM file, never onto 'source'. Pixels are copied unchanged. 'patient'
    /// identifies the patient if known from another source; empty: taken from the file.
    Result<> write(const QString &source, const QString &target, const QString &patient = {});

    /// The pseudonym of a patient in this object's files: "P3f9a0c12b7e4".
    QString alias(const QString &patient) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace synthray
