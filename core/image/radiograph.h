// SPDX-License-Identifier: GPL-3.0-or-later
// An image as stored in its file: stored values plus everything needed to show them (the pixel
// path). Readers fill it; windowing.h converts it for display, augmentation and training.
#pragma once

#include <QString>
#include <QVector>

#include <opencv2/core/mat.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace synthray {

enum class VoiFunction { Linear, LinearExact, Sigmoid }; // DICOM PS3.3 C.11.2.1

struct VoiWindow {
    double center = 0; // in modality values (after slope/intercept or the modality LUT)
    double width = 0; // >= 1 for Linear, > 0 for the others
    VoiFunction function = VoiFunction::Linear;
    QString explanation; // the file's own text, may be empty

    bool operator==(const VoiWindow &o) const
    {
        return center == o.center && width == o.width && function == o.function;
    }
};

/// DICOM LUT Descriptor and Data (PS3.3 C.11.1.1, C.11.2.1.1). Values below firstMapped take the
/// first entry, above the last.
struct Lut {
    qint32 firstMapped = 0;
    int bits = 16; // of an entry: 8..16
    QVector<quint16> values;
    QString explanation;
    int top = 0; // a VOI LUT's entry that is shown brightest; 0: the largest of so many bits
};

struct Radiograph {
    /// One channel: CV_8U, CV_16U, CV_16S or CV_32S, rows x columns of ONE frame; stored values,
    /// masked to bitsStored and sign-extended, before any transform. Of colour images it is the
    /// luma; floating-point ones are quantised to 65,536 steps between their smallest and largest
    /// value, which slope and intercept map back.
    cv::Mat stored;
    /// The file's value is 'stored' plus this: 2^31 for unsigned 32-bit values, which CV_32S cannot
    /// hold otherwise.
    qint64 storedOffset = 0;
    int bitsAllocated = 8;
    int bitsStored = 8;
    bool isSigned = false;
    bool wasColour = false; // three channels in the file that were not all equal
    /// Their values, CV_8UC3 or CV_16UC3 in RGB order, where 'stored' is the luma; empty: the image
    /// is grey, or only the luma was asked for (readImage).
    cv::Mat colour;

    bool monochrome1 = false; // photometric interpretation MONOCHROME1: low values are bright
    bool presentationInverse = false; // Presentation LUT Shape INVERSE

    /// modality value = (stored + storedOffset) * slope + intercept, unless modalityLut is set
    double slope = 1;
    double intercept = 0;
    std::optional<Lut> modalityLut;

    QVector<VoiWindow> windows; // the file's own, in its order
    QVector<Lut> voiLuts;
    /// DICOM (or any format whose range is not the full bit depth): without a window or VOI LUT the
    /// display range is min-max of the image. false (PNG, JPEG, TIFF): the full bit depth.
    bool rangeFromPixels = false;
    /// Padding, in values of 'stored': one value, or the range from it to the limit in either order
    /// (PS3.3 C.7.5.1.1.2). Left out of min-max.
    std::optional<qint64> paddingValue, paddingLimit;
    /// The same for floating-point pixels (C.7.6.24) before quantisation; they become the lowest
    /// step.
    std::optional<double> floatPadding, floatPaddingLimit;

    double rowSpacing = 0; // mm between rows (vertical); 0: unknown
    double columnSpacing = 0; // mm between columns (horizontal)
    double pixelAspect = 1; // pixel height / width, used if the spacing is unknown
    int orientation = 1; // the file's tag, see ImageInfo
    bool isTurned = false; // the tag was applied
    int frame = 0;
    int frames = 1;
    QString format; // "PNG", "JPEG", "TIFF", "BMP", "DICOM"
    QString path; // source file, for messages

    bool isPadding(qint64 value) const
    {
        if (!paddingValue)
            return false;
        const qint64 limit = paddingLimit.value_or(*paddingValue);
        return value >= std::min(*paddingValue, limit) && value <= std::max(*paddingValue, limit);
    }
    int rows() const { return stored.rows; }
    int columns() const { return stored.cols; }
    /// Smallest and largest value that bitsStored and isSigned allow.
    double lowestPossible() const { return isSigned ? -std::ldexp(1.0, bitsStored - 1) : 0.0; }
    double highestPossible() const
    {
        return std::ldexp(1.0, isSigned ? bitsStored - 1 : bitsStored) - 1.0;
    }
};

} // namespace synthray
