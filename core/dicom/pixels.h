// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of a DICOM file as stored values. DCMTK types: for core/dicom only.
#pragma once

#include "dicom/header.h"

#include <vector>

namespace synthray {

/// One frame's samples as the file or its decoder gives them: bitsAllocated wide (1-bit ones
/// unpacked to bytes), in this machine's byte order, neither masked nor shifted.
struct RawFrame {
    std::unique_ptr<quint8[]> bytes;
    size_t samples = 0;
    int sampleBytes = 1;
    QString photometric; // after decompression, which may turn YBR into RGB
    bool planar = false;
};

class DicomPixels
{
public:
    /// Finds the pixel data and checks its length; nothing large is read.
    static Result<DicomPixels> open(const FilmFile &file, DcmFileFormat &dicom, const DicomHeader &header);
    /// Frames are best asked for in increasing order (fragments without an offset table).
    Result<RawFrame> frame(int index);
    /// One sample of a frame, masked and sign-extended.
    qint64 value(const RawFrame &frame, size_t sample) const;
    /// One channel, colour as luma.
    void toFilm(const RawFrame &frame, Radiograph &film) const;

    DicomPixels(DicomPixels &&) noexcept;
    ~DicomPixels();

private:
    struct Private;
    explicit DicomPixels(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace synthray
