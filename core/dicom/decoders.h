// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes one compressed frame to samples. For core/dicom only.
#pragma once

#include "dicom/header.h"

#include <opencv2/core/mat.hpp>

namespace synthray {

/// One frame's samples as stored or decoded: one row of CV_8U (also single bits), CV_16U, CV_32S,
/// CV_32F or CV_64F in native byte order, neither masked nor shifted.
struct RawFrame {
    cv::Mat samples;
    QString photometric; // after decompression, which may turn YBR into RGB
    bool planar = false;
    int shift = 0; // position of the value's lowest bit
    int bits = 8; // per value
    bool isSigned = false;
    bool isSignedStream = false; // signed values in the stream, regardless of the header
    bool isLossy = false; // lossy JPEG: values may exceed what 'bits' can hold
};

/// The type of RawFrame::samples for integers with this many bits allocated.
int rawType(int bitsAllocated);
/// Unpacks bits to bytes, the first pixel in the lowest bit (PS3.5 8.1.1).
cv::Mat unpackBits(const QByteArray &packed, qint64 firstBit, qint64 count);

/// RLE, PS3.5 annex G.
Result<> decodeRle(const ImageFile &file, const DicomHeader &header, const QByteArray &data,
                   RawFrame &frame);
/// Deflated frames, PS3.5 A.4.12 and its relatives.
Result<> decodeDeflated(const ImageFile &file, const DicomHeader &header, const QByteArray &data,
                        RawFrame &frame);
/// JPEG 2000 and High-Throughput JPEG 2000, as a bare codestream or in a JP2 file.
Result<> decodeJpeg2000(const ImageFile &file, const DicomHeader &header, const QByteArray &data,
                        RawFrame &frame);
/// The JPEG family and JPEG-LS, by DCMTK.
Result<> decodeJpeg(const ImageFile &file, const DicomHeader &header, const QByteArray &data,
                    RawFrame &frame);

} // namespace synthray
