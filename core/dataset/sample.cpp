// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/sample.h"

#include "image/imageio.h"
#include "image/windowing.h"

namespace synthray {

Sample toSample(const Radiograph &image, const std::optional<VoiWindow> &window)
{
    Sample sample;
    VoiChoice choice;
    choice.window = sample.window = window;
    sample.pixels
        = image.colour.empty() ? toDisplay(image, 16, choice) : toDisplayColour(image, choice);
    sample.outputBits = image.bitsStored <= 8 && !image.rangeFromPixels ? 8 : 16;
    sample.path = image.path;
    sample.rowSpacing = image.rowSpacing;
    sample.columnSpacing = image.columnSpacing;
    return sample;
}

Result<Sample> readSample(const QString &path, const QString &label, OrientationTags tags)
{
    auto image = readImage(path, 0, nullptr, ColourUse::Keep, tags);
    TRY(image);
    const auto radiograph = std::make_shared<const Radiograph>(std::move(*image));
    Sample sample = toSample(*radiograph);
    sample.radiograph = radiograph;
    sample.label = label;
    return sample;
}

cv::Mat quantise(const Sample &sample, int bits)
{
    if (bits != 8 && bits != 16)
        bits = sample.outputBits;
    return bits == 8 ? toEightBit(sample.pixels) : sample.pixels;
}

} // namespace synthray
