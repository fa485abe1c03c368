// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a generation: which weights and which latent vector made each image, so that any of
// them can be made again bit by bit. And the files themselves, which say that they are synthetic.
#pragma once

#include "base/result.h"
#include "learn/evaluation/latentpoint.h"

#include <QDateTime>
#include <QVector>

#include <optional>

#include <opencv2/core/mat.hpp>

namespace synthray {

struct GeneratedFile {
    enum class Format { Png, Dicom, DicomXRay };
    QString written; // relative to the table
    int frame = 0; // from 1, in a file of several; 0: it has one
    QString label;
    QString run, preset; // the run's name; no path
    int epoch = 0;
    QString weights; // SHA-256 of the generator's weights, hex
    quint64 seed = 0;
    qint64 index = 0; // of the image: its latent vector is that of (seed, index)
    std::optional<LatentPoint> latent; // as in GenerateOptions
    Format format = Format::Png;
    int bits = 8;
    double spacing = 0; // mm per pixel; 0: not stated
    QString bodyPart; // see isBodyPart()
    QByteArray uid; // DICOM: the instance; those of study and series follow from it
    QDateTime created; // UTC, whole seconds
    QByteArray pixels; // SHA-256 of the pixels, hex

    /// The number in its name, which is also in the patient's name of a DICOM file.
    qint64 number() const;
};

/// "png", "dicom", "dx": as in the table and on the command line.
QString formatId(GeneratedFile::Format format);
GeneratedFile::Format formatOf(const QString &id); // png for any other text

/// A code string of DICOM: up to 16 capitals, digits, blanks and underscores; may be empty.
bool isBodyPart(const QString &text);

/// SHA-256 of type, size and pixels.
QByteArray pixelHash(const cv::Mat &image);

QByteArray generationCsv(const QVector<GeneratedFile> &files);
/// row: from 1, without the header. Errors: no such row, a damaged one; they name the column.
Result<GeneratedFile> readGenerated(const QString &csvPath, qint64 row);

/// One file of one image, or of all frames of 'file' and the next ones. PNG: 8 or 16 bits, marked
/// (image/syntheticmark.h). DICOM: grey, marked; patient, study and series of its own, as nobody
/// was imaged.
Result<> writeGenerated(const QString &path, const QVector<cv::Mat> &images,
                        const GeneratedFile &file);

} // namespace synthray
