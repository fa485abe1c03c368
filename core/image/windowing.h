// SPDX-License-Identifier: GPL-3.0-or-later
// From stored to displayed values: modality transform, VOI, polarity (the pixel path, steps 1-3).
// The viewer, augmentation, training and export use the same function.
#pragma once

#include "base/result.h"
#include "image/radiograph.h"

namespace synthray {

/// Which VOI step to use. Automatic: the file's first window, else its first VOI LUT, else min-max
/// (DICOM) or the full bit depth (PNG, JPEG, TIFF).
struct VoiChoice {
    std::optional<VoiWindow> window; // set: this window instead of the automatic choice
    int voiLut = -1; // >= 0: this VOI LUT of the image
};

/// What Automatic resolves to, as a window in modality values: the starting point for dragging. For
/// a VOI LUT: the range that it covers.
VoiWindow automaticWindow(const Radiograph &image);
/// The window that shows every value the image holds (key 0 in the viewer).
VoiWindow fullRangeWindow(const Radiograph &image);

/// Modality value of one stored value.
double modalityValue(const Radiograph &image, double stored);

/// Steps 1-3, quantised to 'bits' (8: CV_8UC1 0..255, 16: CV_16UC1 0..65535), rounding half up.
/// By lookup table for images of up to 16 bits stored. Quantising to 16 and then to 8 bits
/// (toEightBit) gives the same as quantising to 8 at once, because 65535 = 255 * 257 and 257 is
/// odd.
cv::Mat toDisplay(const Radiograph &image, int bits, const VoiChoice &voi = {});
/// The same for Radiograph::colour, each channel by itself: CV_16UC3.
cv::Mat toDisplayColour(const Radiograph &image, const VoiChoice &voi = {});

/// The lookup table behind toDisplay for 8 bits, indexed by stored value minus lutFirst: for
/// viewers that redraw while the window is dragged. Empty for images of more than 16 bits.
struct DisplayLut {
    int first = 0; // stored value of entry 0
    QVector<quint8> values;
};
DisplayLut displayLut8(const Radiograph &image, const VoiChoice &voi);

/// 16 to 8 bits, one channel or three: (v + 128) / 257.
cv::Mat toEightBit(const cv::Mat &wide);
/// 8 to 16 bits: v * 257.
cv::Mat toSixteenBit(const cv::Mat &narrow);

} // namespace synthray
