// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/sample.h"

#include "image/imageio.h"
#include "image/windowing.h"

namespace synthray {

Sample toSample(const Radiograph &film)
{
    Sample sample;
    sample.pixels = toDisplay(film, 16);
    sample.outputBits = film.bitsStored <= 8 && !film.rangeFromPixels ? 8 : 16;
    sample.path = film.path;
    return sample;
}

Result<Sample> readSample(const QString &path, const QString &label)
{
    const auto film = readFilm(path);
    TRY(film);
    Sample sample = toSample(*film);
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
