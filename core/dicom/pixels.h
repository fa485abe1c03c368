// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of a DICOM file as stored values. For core/dicom only.
#pragma once

#include "dicom/decoders.h"

class QCryptographicHash;

namespace synthray {

struct StoredSum {
    double min = 0, max = 0, total = 0;
    qint64 count = 0;

    void add(const StoredSum &other);
};

class DicomPixels
{
public:
    /// Finds the pixel data and checks its length; nothing large is read. 'bytes' must outlive it.
    static Result<DicomPixels> open(const ImageFile &file, DicomBytes &bytes,
                                    const DicomHeader &header);
    Result<RawFrame> frame(int index);
    /// One channel, colour as luma. Takes the samples' memory over where it can.
    void toImage(RawFrame frame, Radiograph &image) const;
    /// Over all samples, as DICOM counts them: of YBR_FULL_422 the colour of two pixels counts
    /// twice.
    StoredSum sumOf(const RawFrame &frame) const;
    /// All samples as little-endian int32, pixel by pixel or plane by plane.
    void addTo(QCryptographicHash &hash, const RawFrame &frame, bool byPlane) const;

    DicomPixels(DicomPixels &&) noexcept;
    ~DicomPixels();

private:
    struct Private;
    explicit DicomPixels(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace synthray
