// SPDX-License-Identifier: GPL-3.0-or-later
// De-identified copies of DICOM files: the Basic Application Level Confidentiality Profile of
// PS3.15 Annex E (table E.1-1). Whole sets: dataset/deidentifyset.h.
#pragma once

#include "base/params.h"

#include <QSet>

#include <memory>

namespace synthray {

/// dates, keepPatient, keepDevice, format, pngValues, burnedIn: what Annex E offers as options and
/// this program carries out. One declaration for dialog and command line.
const QVector<ParamSpec> &deidentifyParams();

enum class BurnedIn { No, Yes, Unknown };

struct DeidentifyCheck {
    BurnedIn burnedIn = BurnedIn::Unknown; // (0028,0301)
    /// YES, or unknown on an ultrasound, secondary capture or photograph; a recognizable face; an
    /// overlay inside the pixels. Never for other formats, which do not say what they are.
    bool risky = false;
    QString warning; // a sentence when risky
    bool isDicom = false;
    /// Patient ID, else name and birth date, else study; empty for other formats. Never exported.
    QString patient;
    QSet<QByteArray> identities; // words and numbers that name somebody, in lower case
    /// Does one of them occur in the text as a whole word?
    bool isNamedIn(const QString &text) const;
};
/// What to know of an image before it is exported.
Result<DeidentifyCheck> checkImage(const QString &path);

/// Keeps what must be the same over a set: the same old UID or patient gives the same new one, the
/// same patient the same shift of dates. Made from a random secret of its own, so that nobody can
/// compute back; the secret is forgotten with the object. Thread-safe.
class Deidentifier
{
public:
    explicit Deidentifier(const ParamSet &params);
    ~Deidentifier();
    /// Writes a copy of a DICOM file. Never onto 'source'. Pixels are copied as they are.
    /// 'patient' is who is on the image where that is known from elsewhere; empty: the file says.
    Result<> write(const QString &source, const QString &target, const QString &patient = {});

    /// The name that stands for a patient in this object's files: "P3f9a0c12b7e4".
    QString alias(const QString &patient) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace synthray
