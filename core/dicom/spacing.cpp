// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/spacing.h"

#include "dicom/voi.h"

#include <cmath>

namespace synthray {

namespace {

std::optional<PixelSpacing> spacingAt(const DicomItem &item, quint32 tag)
{
    const auto row = item.real(tag, 0);
    const auto column = item.real(tag, 1);
    if (!row || *row <= 0)
        return std::nullopt;
    return PixelSpacing{*row, column && *column > 0 ? *column : *row, LengthPlane::Unstated, 0};
}

bool isSame(const PixelSpacing &a, const PixelSpacing &b)
{
    const auto near = [](double x, double y) { return std::abs(x - y) <= 1e-6 * x; };
    return near(a.row, b.row) && near(a.column, b.column);
}

} // namespace

PixelSpacing pixelSpacingOf(const DicomItem &dataset)
{
    std::optional<PixelSpacing> own;
    for (const DicomItem *place : placesOf(dataset, tags::PixelMeasures))
        if (own = spacingAt(*place, tags::PixelSpacing); own)
            break;
    const auto imager = spacingAt(dataset, tags::ImagerPixelSpacing);
    // Equal to the detector's spacing and without a calibration: a copy of it, not corrected.
    const bool isCopy = own && imager && isSame(*own, *imager)
        && dataset.text(tags::PixelSpacingCalibrationType).isEmpty();
    if (own && !isCopy) {
        if (imager)
            own->plane = LengthPlane::Patient;
        return *own;
    }
    auto spacing = imager ? imager : spacingAt(dataset, tags::NominalScannedPixelSpacing);
    if (!spacing)
        return {};
    spacing->plane = LengthPlane::Detector;
    const auto factor = dataset.real(tags::Magnification);
    if (imager && factor && *factor > 0) { // smaller at the patient (C.8.11.5, C.8.7.5)
        spacing->row /= *factor;
        spacing->column /= *factor;
        spacing->plane = LengthPlane::Patient;
        spacing->magnification = *factor;
    }
    return *spacing;
}

} // namespace synthray
