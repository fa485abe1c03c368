// SPDX-License-Identifier: GPL-3.0-or-later
// De-identified copies of DICOM files: the Basic Application Level Confidentiality Profile of
// PS3.15 Annex E (table E.1-1).
#pragma once

#include "base/job.h"
#include "base/params.h"
#include "dataset/filmset.h"

namespace synthray {

/// dates (remove, shift), keepDescriptions, keepDeviceIds..: what Annex E offers as options and this
/// program carries out. One declaration for dialog and command line.
const QVector<ParamSpec> &deidentifyParams();

enum class BurnedIn { No, Yes, Unknown };

struct DeidentifyCheck {
    BurnedIn burnedIn = BurnedIn::Unknown; // (0028,0301)
    bool risky = false; // YES, or unknown on an ultrasound, secondary capture or photograph
    QString warning; // a sentence when risky
};
Result<DeidentifyCheck> checkBurnedIn(const QString &path);

/// Keeps what must be the same over a set: the same old UID or patient gives the same new one, the
/// same patient the same shift of dates. Made from a random secret of its own, so that nobody can
/// compute back; the secret is forgotten with the object. Thread-safe.
class Deidentifier
{
public:
    explicit Deidentifier(const ParamSet &params);
    ~Deidentifier();
    /// Writes a copy of a DICOM file. Never onto 'source'. Pixels are copied as they are.
    Result<> write(const QString &source, const QString &target);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

struct DeidentifyReport {
    int dicom = 0, png = 0; // files written
    QVector<Problem> left; // not written, with the reason
    QVector<Problem> warnings; // written, but: burned-in annotation
};

/// A whole set: DICOM films de-identified, others as PNG without metadata (the stored pixels at their
/// depth). Files are named film-00001.dcm..; 'films.csv' beside them holds file, label, split and a
/// new patient number, no old names. Films whose burned-in annotation is risky are left out unless
/// the parameter says otherwise. Errors: the folder exists and is not empty, no space, no permission.
Result<DeidentifyReport> exportDeidentified(const FilmSet &set, const QString &folder,
                                            const ParamSet &params, JobContext *context = nullptr);

} // namespace synthray
