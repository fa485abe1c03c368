// SPDX-License-Identifier: GPL-3.0-or-later
// How a picture file says by itself that it was generated, and the reading of such marks.
#pragma once

#include <QByteArray>

#include <opencv2/core/mat.hpp>

class QIODevice;

namespace synthray {

/// PNG bytes with three marks between header and pixels:
///   tEXt "Synthetic Data" = "YES", named like DICOM's attribute (0008,001C);
///   iTXt "XML:com.adobe.xmp": Iptc4xmpExt:DigitalSourceType = trainedAlgorithmicMedia, by which
///     picture archives and web services recognise generated media (IPTC Photo Metadata 2023.1);
///   syNt, this program's own chunk (private, safe to copy): 'details', UTF-8 JSON, if not empty.
/// Empty: as encodePng().
QByteArray syntheticPng(const cv::Mat &image, const QByteArray &details = {});

/// Whether a PNG or JPEG file carries one of these marks, or the IPTC value of a composite with
/// generated parts, from any program. Reads marks only, never pixels; bounded for any file.
bool isMarkedSynthetic(QIODevice &file);
/// Contents of the syNt chunk of a PNG file; empty: none.
QByteArray syntheticDetails(QIODevice &file);

} // namespace synthray
