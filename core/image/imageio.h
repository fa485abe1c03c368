// SPDX-License-Identifier: GPL-3.0-or-later
// The one door through which images come in: the format is told by content, never by file name.
#pragma once

#include "base/job.h"
#include "base/result.h"
#include "image/radiograph.h"

#include <QJsonObject>
#include <QStringList>

namespace synthray {

/// What a header says, without decoding pixels.
struct ImageInfo {
    QString format; // "PNG", "JPEG", "TIFF", "BMP", "DICOM"
    int rows = 0;
    int columns = 0;
    int frames = 1;
    int samplesPerPixel = 1;
    int bitsAllocated = 8;
    int bitsStored = 8;
    bool isSigned = false;
    QString photometric; // DICOM's term; "MONOCHROME2" or "RGB" for the others
    QString transferSyntax; // DICOM: the UID
    QString modality;
    QString patientId; // DICOM: for grouping only, never exported
    QString studyUid;
    double rowSpacing = 0; // mm, 0 unknown
    double columnSpacing = 0;
    QVector<VoiWindow> windows;
    /// TIFF, JPEG, PNG: how the file says that its picture lies, 1 to 8 as TIFF and EXIF count; 1:
    /// as it is stored. Where that is followed, rows and columns are those of the turned picture.
    int orientation = 1;
    bool isTurned = false;
    QStringList remarks; // sentences on what was read although the file is not as it should be
};

/// Limits that are checked against the header before memory is taken.
constexpr qint64 maxImagePixels = 400'000'000; // one frame: 20,000 x 20,000
constexpr int maxImageSide = 65'535;
constexpr int maxImageFrames = 100'000;

/// Could this be an image at all? By name only (fast, for folder scans): known extensions, or none
/// (DICOM files often have none).
bool looksLikeImage(const QString &fileName);

/// First bytes only; says "NotAnImage"-style reasons (Unsupported, Damaged, empty file) as
/// sentences.
Result<ImageInfo> readImageInfo(const QString &path);

/// Decodes one frame (0-based). Errors name the file and say what is wrong with it. A stop that
/// 'context' asks for ends it with code Stopped: between rows, tiles, segments or reads, but only
/// after the decoder came back for JPEG in DICOM and for JPEG 2000 of a single tile. The context is
/// told how far the decoder is, without words.
Result<Radiograph> readImage(const QString &path, int frame = 0, JobContext *context = nullptr);

/// Whether orientation tags of the pictures below a folder are followed: they are unless somebody
/// said otherwise of the nearest folder above. Some archives carry tags that are not true.
/// Thread-safe; holds for the process.
void setOrientationFollowed(const QString &folder, bool on);
bool isOrientationFollowed(const QString &path);

/// CV_8UC1 or CV_16UC1 (or 8UC3, BGR) as PNG at compression level 1, through a temporary name.
/// No metadata is written.
Result<> writePng(const QString &path, const cv::Mat &image);

/// info as JSON with the keys rows, columns, frames, bitsAllocated, bitsStored, signed,
/// photometric, transferSyntax, modality, windowCenter, windowWidth (null without a window),
/// pixelSpacing
/// ([row, column] mm or null), format, samplesPerPixel, orientation (1 to 8), turned, remarks (the
/// sentences name the file). No patient data.
QJsonObject toJson(const ImageInfo &info);

} // namespace synthray
