// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/turned.h"

#include "base/wide.h"

#include <opencv2/core.hpp>
#include <opencv2/core/hal/intrin.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace synthray {

namespace {

/// Bytes of a row of a tile: one line of the cache, which is so read and written only once,
/// although the rows of an image whose width is a power of two compete for the same places of the
/// cache.
constexpr int lineBytes = 64;

template <class Pixel> struct Vector;
template <> struct Vector<uchar> {
    using Type = cv::v_uint8x16;
};
template <> struct Vector<ushort> {
    using Type = cv::v_uint16x8;
};

template <class Pixel, int lanes> void zipRows(const Pixel *in, ptrdiff_t step, Pixel *out)
{
    using Type = typename Vector<Pixel>::Type;
    Type rows[lanes], zipped[lanes];
    for (int i = 0; i < lanes; ++i)
        rows[i] = cv::v_load(in + i * step);
    // Each round interleaves the upper half of the rows with the lower one; log2(lanes) of them
    // exchange rows and columns.
    for (int round = 1; round < lanes; round *= 2) {
        for (int i = 0; i < lanes / 2; ++i)
            cv::v_zip(rows[i], rows[i + lanes / 2], zipped[2 * i], zipped[2 * i + 1]);
        std::copy_n(zipped, lanes, rows);
    }
    for (int i = 0; i < lanes; ++i)
        cv::v_store(out + i * (lineBytes / int(sizeof(Pixel))), rows[i]);
}

/// out row i = in column i. Steps in pixels; negative ones read or write from the bottom upwards.
template <class Pixel>
void transpose(const Pixel *in, ptrdiff_t inStep, int inRows, int inColumns, Pixel *out,
               ptrdiff_t outStep)
{
    constexpr int side = lineBytes / int(sizeof(Pixel)), lanes = 16 / int(sizeof(Pixel));
    alignas(lineBytes) Pixel tile[side * side];
    for (int x = 0; x < inColumns; x += side) {
        const int width = std::min(side, inColumns - x);
        for (int y = 0; y < inRows; y += side) {
            const int height = std::min(side, inRows - y);
            const Pixel *from = in + y * inStep + x;
            Pixel *to = out + x * outStep + y;
            if (width < side || height < side) {
                for (int i = 0; i < width; ++i)
                    for (int j = 0; j < height; ++j)
                        to[i * outStep + j] = from[j * inStep + i];
                continue;
            }
            for (int j = 0; j < side; j += lanes)
                for (int i = 0; i < side; i += lanes)
                    zipRows<Pixel, lanes>(from + j * inStep + i, inStep, tile + i * side + j);
            for (int i = 0; i < side; ++i)
                std::memcpy(to + i * outStep, tile + i * side, lineBytes);
        }
    }
}

template <class Pixel>
SYNTHRAY_INLINE void reverse(const Pixel *__restrict in, int count, Pixel *__restrict out)
{
    for (int x = 0; x < count; ++x)
        out[x] = in[count - 1 - x];
}

SYNTHRAY_WIDE void reverseRow(const uchar *in, int count, uchar *out) { reverse(in, count, out); }
SYNTHRAY_WIDE void reverseRow(const ushort *in, int count, ushort *out) { reverse(in, count, out); }

template <class Pixel> void mirrorColumns(const cv::Mat &pixels, cv::Mat &result)
{
    for (int y = 0; y < pixels.rows; ++y)
        reverseRow(pixels.ptr<Pixel>(y), pixels.cols, result.ptr<Pixel>(y));
}

enum class Upwards { None, In, Out };

/// Rows become columns; the image to read or to write may be turned upside down meanwhile.
template <class Pixel> void quarterTurn(const cv::Mat &pixels, cv::Mat &result, Upwards upwards)
{
    const Pixel *in = pixels.ptr<Pixel>();
    Pixel *out = result.ptr<Pixel>();
    auto inStep = ptrdiff_t(pixels.step1()), outStep = ptrdiff_t(result.step1());
    if (upwards == Upwards::In) {
        in = pixels.ptr<Pixel>(pixels.rows - 1);
        inStep = -inStep;
    } else if (upwards == Upwards::Out) {
        out = result.ptr<Pixel>(result.rows - 1);
        outStep = -outStep;
    }
    transpose(in, inStep, pixels.rows, pixels.cols, out, outStep);
}

/// False: this type of pixels has no such loop.
bool quarterTurn(const cv::Mat &pixels, cv::Mat &result, Upwards upwards)
{
    const int type = pixels.type();
    if (type != CV_8UC1 && type != CV_16UC1)
        return false;
    result.create(pixels.cols, pixels.rows, type);
    if (type == CV_8UC1)
        quarterTurn<uchar>(pixels, result, upwards);
    else
        quarterTurn<ushort>(pixels, result, upwards);
    return true;
}

} // namespace

cv::Mat turned(const cv::Mat &pixels, Turn turn)
{
    cv::Mat result;
    switch (turn) {
    case Turn::MirrorRows:
        result.create(pixels.size(), pixels.type());
        for (int y = 0; y < pixels.rows; ++y)
            std::memcpy(result.ptr(y), pixels.ptr(pixels.rows - 1 - y),
                        size_t(pixels.cols) * pixels.elemSize());
        return result;
    case Turn::MirrorColumns:
        result.create(pixels.size(), pixels.type());
        if (pixels.type() == CV_8UC1)
            mirrorColumns<uchar>(pixels, result);
        else if (pixels.type() == CV_16UC1)
            mirrorColumns<ushort>(pixels, result);
        else
            cv::flip(pixels, result, 1);
        return result;
    case Turn::Half:
        cv::flip(pixels, result, -1);
        return result;
    case Turn::Left:
        if (!quarterTurn(pixels, result, Upwards::Out))
            cv::rotate(pixels, result, cv::ROTATE_90_COUNTERCLOCKWISE);
        return result;
    case Turn::Right:
        if (!quarterTurn(pixels, result, Upwards::In))
            cv::rotate(pixels, result, cv::ROTATE_90_CLOCKWISE);
        return result;
    }
    return result;
}

void transposeInto(const cv::Mat &pixels, cv::Mat &result)
{
    if (!quarterTurn(pixels, result, Upwards::None))
        cv::transpose(pixels, result);
}

} // namespace synthray
