// SPDX-License-Identifier: GPL-3.0-or-later
// The entry point for reading images. The format is detected by content, never by file name.
#pragma once

#include "base/job.h"
#include "base/result.h"
#include "image/radiograph.h"
#include "image/seriesplace.h"

#include <QJsonObject>
#include <QStringList>

namespace synthray {

/// Orientation tags of TIFF, JPEG and PNG files. Some archives carry wrong ones: a set decides for
/// its images (ImageEntry::orientation). Unstated: as for the set that the window shows.
enum class OrientationTags { Unstated, Follow, Ignore };

/// Header information, read without decoding pixels.
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
    SeriesPlace place; // DICOM: for showing a series in its order
    double rowSpacing = 0; // mm, 0 unknown
    double columnSpacing = 0;
    QVector<VoiWindow> windows;
    /// TIFF, JPEG, PNG: the orientation tag, 1 to 8 as in TIFF and EXIF; 1: as stored. If the tag
    /// is applied (isTurned), rows and columns are those of the turned image.
    int orientation = 1;
    bool isTurned = false;
    QStringList remarks; // sentences on deviations that were tolerated when reading
};

/// Limits that are checked against the header before memory is allocated.
constexpr qint64 maxImagePixels = 400'000'000; // one frame: 20,000 x 20,000
constexpr int maxImageSide = 65'535;
constexpr int maxImageFrames = 100'000;

/// Whether a file could be an image. Checks the name only (fast, for folder scans): a known
/// extension or none (DICOM files often have none).
bool looksLikeImage(const QString &fileName);

/// Reads the first bytes only. Errors (Unsupported, Damaged, empty file) are sentences.
Result<ImageInfo> readImageInfo(const QString &path,
                                OrientationTags tags = OrientationTags::Unstated);

/// Decodes one frame (0-based). Errors name the file and say what is wrong with it. A stop
/// requested through 'context' ends it with code Stopped between rows, tiles, segments or reads;
/// for JPEG in DICOM and for JPEG 2000 with a single tile only after the decoder returns. The
/// decoder's progress is reported to 'context' without text.
enum class ColourUse {
    Luma, // one channel, for the viewer and for measurements
    Keep // also Radiograph::colour, for augmentation
};
Result<Radiograph> readImage(const QString &path, int frame = 0, JobContext *context = nullptr,
                             ColourUse colour = ColourUse::Luma,
                             OrientationTags tags = OrientationTags::Unstated);
inline Result<Radiograph> readImage(const QString &path, int frame, JobContext *context,
                                    OrientationTags tags)
{
    return readImage(path, frame, context, ColourUse::Luma, tags);
}

/// Whether tags of images below a folder are applied where no set is stated. Default: yes; the
/// setting of the nearest folder above wins. Thread-safe; for the set that the window shows.
void setOrientationFollowed(const QString &folder, bool on);
void forgetOrientations(); // of all folders
bool isOrientationFollowed(const QString &path);
bool isFollowed(OrientationTags tags, const QString &path);

/// CV_8UC1 or CV_16UC1 (or 8UC3, BGR) as PNG at compression level 1, through a temporary name.
/// No metadata is written.
Result<> writePng(const QString &path, const cv::Mat &image);

/// info as JSON with the keys rows, columns, frames, bitsAllocated, bitsStored, signed,
/// photometric, transferSyntax, modality, windowCenter, windowWidth (null without a window),
/// pixelSpacing ([row, column] mm or null), format, samplesPerPixel, orientation (1 to 8), turned,
/// remarks (the sentences name the file). No patient data.
QJsonObject toJson(const ImageInfo &info);

} // namespace synthray
