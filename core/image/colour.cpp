// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/colour.h"

#include <opencv2/core.hpp>

#include <vector>

namespace synthray {

namespace {

template <class Pixel> bool channelsEqual(const cv::Mat &rgb)
{
    for (int y = 0; y < rgb.rows; ++y) {
        const Pixel *row = rgb.ptr<Pixel>(y);
        for (int x = 0; x < rgb.cols; ++x)
            if (row[3 * x] != row[3 * x + 1] || row[3 * x] != row[3 * x + 2])
                return false;
    }
    return true;
}

template <class Pixel> cv::Mat toGrey(const cv::Mat &rgb, bool equal)
{
    cv::Mat grey(rgb.rows, rgb.cols, CV_MAKETYPE(rgb.depth(), 1));
    for (int y = 0; y < rgb.rows; ++y) {
        const Pixel *row = rgb.ptr<Pixel>(y);
        Pixel *target = grey.ptr<Pixel>(y);
        for (int x = 0; x < rgb.cols; ++x)
            target[x] = equal ? row[3 * x]
                              : static_cast<Pixel>((row[3 * x] * 19595u + row[3 * x + 1] * 38470u
                                                    + row[3 * x + 2] * 7471u + 0x8000u)
                                                   >> 16);
    }
    return grey;
}

} // namespace

cv::Mat lumaOf(const cv::Mat &rgb, bool *wasColour)
{
    const bool narrow = rgb.depth() == CV_8U;
    const bool equal = narrow ? channelsEqual<quint8>(rgb) : channelsEqual<quint16>(rgb);
    if (wasColour)
        *wasColour = !equal;
    return narrow ? toGrey<quint8>(rgb, equal) : toGrey<quint16>(rgb, equal);
}

cv::Mat changeChannels(const cv::Mat &pixels,
                       const std::function<cv::Mat(const cv::Mat &channel)> &change)
{
    std::vector<cv::Mat> channels;
    cv::split(pixels, channels);
    for (cv::Mat &channel : channels)
        channel = change(channel);
    cv::Mat changed;
    cv::merge(channels, changed);
    return changed;
}

} // namespace synthray
