// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the frames of a DICOM file as stored values. For core/dicom only.
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
    /// Finds the pixel data and checks its length without reading it. 'bytes' must outlive the
    /// result.
    static Result<DicomPixels> open(const ImageFile &file, DicomBytes &bytes,
                                    const DicomHeader &header);
    Result<RawFrame> frame(int index);
    /// Converts to one channel, colour to luma. Reuses the samples' memory if possible.
    /// keepsColour: with Radiograph::colour, for 8- and 16-bit RGB and 8-bit YBR pixels.
    void toImage(RawFrame frame, Radiograph &image, bool keepsColour) const;
    /// Sums over all samples as DICOM counts them: in YBR_FULL_422, the colour of a pixel pair
    /// counts twice.
    StoredSum sumOf(const RawFrame &frame) const;
    /// Adds all samples as little-endian int32, pixel by pixel or plane by plane.
    void addTo(QCryptographicHash &hash, const RawFrame &frame, bool byPlane) const;

    DicomPixels(DicomPixels &&) noexcept;
    ~DicomPixels();

private:
    struct Private;
    explicit DicomPixels(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace synthray
