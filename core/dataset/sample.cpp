// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/sample.h"

#include "image/imageio.h"
#include "image/windowing.h"

namespace synthray {

namespace {

/// The levels of the display are those of the file, times 257.
bool isShownAsStored(const Radiograph &image)
{
    return image.stored.type() == CV_8UC1 && image.bitsStored == 8 && !image.isSigned
        && image.storedOffset == 0 && !image.modalityLut && image.slope == 1 && image.intercept == 0
        && image.windows.isEmpty() && image.voiLuts.isEmpty() && !image.rangeFromPixels
        && !image.monochrome1 && !image.presentationInverse;
}

Sample withoutPixels(const Radiograph &image, const std::optional<VoiWindow> &window)
{
    Sample sample;
    sample.window = window;
    sample.outputBits = image.bitsStored <= 8 && !image.rangeFromPixels ? 8 : 16;
    sample.path = image.path;
    sample.rowSpacing = image.rowSpacing;
    sample.columnSpacing = image.columnSpacing;
    return sample;
}

} // namespace

Sample toSample(const Radiograph &image, const std::optional<VoiWindow> &window)
{
    Sample sample = withoutPixels(image, window);
    VoiChoice choice;
    choice.window = window;
    sample.pixels
        = image.colour.empty() ? toDisplay(image, 16, choice) : toDisplayColour(image, choice);
    return sample;
}

Sample toNarrowSample(const Radiograph &image, const std::optional<VoiWindow> &window)
{
    if (window || !isShownAsStored(image))
        return toSample(image, window);
    Sample sample = withoutPixels(image, window);
    sample.pixels = image.colour.empty() ? image.stored : image.colour;
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
    if ((sample.pixels.depth() == CV_8U) == (bits == 8))
        return sample.pixels;
    return bits == 8 ? toEightBit(sample.pixels) : toSixteenBit(sample.pixels);
}

} // namespace synthray
