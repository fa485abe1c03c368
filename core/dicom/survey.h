// SPDX-License-Identifier: GPL-3.0-or-later
// Opens every file of a folder and records the result; given an index of other programs' results,
// also compares with it.
#pragma once

#include "base/job.h"
#include "dicom/reader.h"

#include <QMap>

#include <optional>

namespace synthray {

enum class SurveyOutcome {
    Agrees, // with the index
    Differs,
    Opens, // without an index, or without values in it
    Refused
};

struct SurveyedFile {
    QString path; // relative to the folder
    SurveyOutcome outcome = SurveyOutcome::Refused;
    std::optional<ImageInfo> info; // nullopt: even the header cannot be read
    std::optional<StoredStatistics> statistics;
    QString note; // the differences, or the error; names the file by 'path'
    double seconds = 0;
};

/// One row of the index, column by column.
using IndexRow = QMap<QString, QString>;
/// A tab-separated table with one line of column names. 'path' is relative to the folder; of the
/// other columns, those present and not empty are compared: transfer_syntax_uid, photometric,
/// samples, rows, cols, frames, bits_allocated, bits_stored, signed, modality, window_center,
/// window_width, pixel_min, pixel_max, pixel_mean and pixel_hash16 (SHA-256 of all samples as
/// little-endian int32, its first 16 digits).
Result<QVector<IndexRow>> readIndex(const QString &path);

/// Lossy colour depends on the decoder's arithmetic (upsampling and colour transform): minimum and
/// maximum may differ from the index by this much, the mean by half of it.
constexpr double lossyColourTolerance = 4;

/// Opens one file and compares it; 'row' may be empty. Statistics end after 'maxSeconds'.
SurveyedFile surveyFile(const QString &folder, const QString &path, const IndexRow &row,
                        double maxSeconds = 5);
/// Surveys all files under the folder, or those in the index. Uses all cores and can be stopped.
Result<QVector<SurveyedFile>> surveyFolder(const QString &folder, const QVector<IndexRow> &index,
                                           JobContext *context = nullptr, double maxSeconds = 5);

QString toMarkdown(const QVector<SurveyedFile> &files, bool hasIndex);
QJsonObject toJson(const QVector<SurveyedFile> &files);

} // namespace synthray
