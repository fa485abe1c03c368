// SPDX-License-Identifier: GPL-3.0-or-later
// Writes DICOM images of this program's own making: generated ones and ones that were derived from
// others. Nothing is copied from a file; what such an image says of a patient is stated here or
// empty.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>

#include <opencv2/core/mat.hpp>

namespace synthray {

enum class DicomClass {
    /// Secondary Capture Image Storage (1.2.840.10008.5.1.4.1.1.7). Several frames become
    /// Multi-frame Grayscale Byte, Grayscale Word or True Color Secondary Capture (.7.2, .7.3,
    /// .7.4).
    SecondaryCapture,
    /// Digital X-Ray Image Storage - For Presentation (1.2.840.10008.5.1.4.1.1.1.1): one grey
    /// frame,
    /// pixel spacing and patient orientation known.
    DigitalXRay
};

struct DicomPatient {
    QString name; // "Family^Given"; empty is allowed, as for all of these
    QString id;
    QString birthDate; // YYYYMMDD
    QString sex; // M, F, O
};

/// An image that this one was made from: Source Image Sequence.
struct DicomSource {
    QString classUid, instanceUid;
};

struct DicomDescription {
    DicomClass kind = DicomClass::SecondaryCapture;
    /// Generated, or made from generated ones: Synthetic Data (0008,001C) = YES. Otherwise the
    /// attribute is left out.
    bool isSynthetic = false;
    DicomPatient patient;
    /// Below 2.25 (uids.h). Empty: new ones.
    QByteArray studyUid, seriesUid, instanceUid;
    QString seriesDescription;
    int seriesNumber = 1, instanceNumber = 1;
    QDateTime created; // of the image; invalid: now
    /// No date or time, so that the image has the same bytes whenever it is written.
    bool isUndated = false;
    bool isTextUnknown = false; // the pixels come from an image that may have text burned in
    /// Derivation Description: how the pixels came about, up to 1024 characters.
    QString derivation;
    /// Contribution Description of this program in the Contributing Equipment Sequence, which also
    /// names program and version: run, checkpoint, recipe.. Up to 1024 characters.
    QString contribution;
    QVector<DicomSource> sources; // only if it is asked for: they lead back to patients
    double rowSpacing = 0, columnSpacing = 0; // mm between pixels at the detector; 0: unknown
    /// "CHEST" as in PS3.16 annex L; may be empty. DigitalXRay has only those of which there is
    /// one.
    QString bodyPart;
    /// R, L, B (both) or U (unpaired). Empty: unknown, or unpaired if the body part is; U for
    /// DigitalXRay.
    QString laterality;
    /// Directions of rows and columns, "L\\F" of a frontal radiograph as it is usually shown;
    /// empty: not stated, which DigitalXRay does not allow.
    QString orientation;
    QString viewPosition; // "PA"; may be empty
};

/// Frames of one size and type: CV_8UC1, CV_16UC1 (MONOCHROME2, all bits used) or CV_8UC3 (BGR,
/// written as RGB); uncompressed, explicit VR little endian. The same arguments, with UIDs and
/// 'created' set, give the same bytes. Always Image Type DERIVED\SECONDARY, Burned In Annotation
/// NO. Errors (InvalidArgument, TooLarge, NoSpace..) name the file or what is missing.
Result<> writeDicomImage(const QString &path, const QVector<cv::Mat> &frames,
                         const DicomDescription &description);

/// What a description lacks for its class; an error names it and says how to get on. Checked by
/// writeDicomImage too; call it before the first of many images is made.
Result<> checkDicomDescription(const DicomDescription &description, int channels, int frames);

/// Pixel data of one file; explicit lengths are 32 bit, and DCMTK holds it in memory.
constexpr qint64 maxDicomPixelBytes = 1LL << 30;

} // namespace synthray
