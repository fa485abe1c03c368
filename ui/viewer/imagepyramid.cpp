// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/imagepyramid.h"

#include "base/job.h"
#include "base/parallel.h"
#include "image/windowing.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestLevel = 256; // pixels of the longer side below which halving stops
constexpr double visiblePixelsFrom = 8; // screen pixels an image pixel

/// The averages of groups of 'across' x 'down' pixels that touch the target, for images whose
/// pixels are not square: halving both sides would blur the coarser one. Moves 'scale' and 'origin'
/// along.
cv::Mat averaged(const cv::Mat &source, int across, int down, QSizeF &scale, QPointF &origin,
                 const QRect &target)
{
    const auto span
        = [](double first, double last, double begin, double side, int group, int length) {
              const int groups = std::max(1, length / group);
              const auto at = [&](double place) {
                  return static_cast<int>(std::floor((place - begin) / (side * group)));
              };
              const int low = std::clamp(at(first) - 1, 0, groups - 1);
              const int high = std::clamp(at(last) + 2, low + 1, groups);
              return cv::Range(low * group, std::min(high * group, length));
          };
    const cv::Range columns
        = span(target.left(), target.right() + 1, origin.x(), scale.width(), across, source.cols),
        rows
        = span(target.top(), target.bottom() + 1, origin.y(), scale.height(), down, source.rows);
    origin += QPointF(columns.start * scale.width(), rows.start * scale.height());
    scale = {scale.width() * across, scale.height() * down};
    cv::Mat means;
    cv::resize(source(rows, columns), means,
               cv::Size(std::max(1, columns.size() / across), std::max(1, rows.size() / down)), 0,
               0, cv::INTER_AREA);
    return means;
}

/// Nearest neighbour for any element size.
template <class T>
cv::Mat gather(const cv::Mat &source, QSizeF scale, QPointF origin, const QRect &target)
{
    std::vector<int> columns(static_cast<size_t>(target.width()));
    for (int x = 0; x < target.width(); ++x)
        columns[static_cast<size_t>(x)] = std::clamp(
            static_cast<int>(std::floor((target.x() + x + 0.5 - origin.x()) / scale.width())), 0,
            source.cols - 1);
    cv::Mat result(target.height(), target.width(), source.type());
    for (int y = 0; y < target.height(); ++y) {
        const int row = std::clamp(
            static_cast<int>(std::floor((target.y() + y + 0.5 - origin.y()) / scale.height())), 0,
            source.rows - 1);
        const T *from = source.ptr<T>(row);
        T *to = result.ptr<T>(y);
        for (size_t x = 0; x < columns.size(); ++x)
            to[x] = from[columns[x]];
    }
    return result;
}

/// Rows of RGB32 that several threads write at once.
struct Canvas {
    uchar *bits;
    qsizetype stride;
    quint32 *row(int y) const { return reinterpret_cast<quint32 *>(bits + y * stride); }
};

quint32 grey(quint8 level) { return 0xff000000u | level * 0x010101u; }

/// Where the centres of 'count' screen pixels from 'first' on lie among 'length' pixels: the pixel
/// before each centre, and the weight of the pixel after it.
struct Places {
    std::vector<int> at;
    std::vector<float> share;

    Places(int first, int count, double origin, double scale, int length)
        : at(static_cast<size_t>(count))
        , share(static_cast<size_t>(count))
    {
        for (int i = 0; i < count; ++i) {
            const double place
                = std::clamp((first + i + 0.5 - origin) / scale - 0.5, 0.0, double(length - 1));
            const int whole = std::min(static_cast<int>(place), std::max(0, length - 2));
            at[static_cast<size_t>(i)] = whole;
            share[static_cast<size_t>(i)] = length > 1 ? static_cast<float>(place - whole) : 0.0F;
        }
    }
};

/// Bilinear in stored values, then the table. Each source row is interpolated along x once and used
/// by all screen rows next to it.
template <class T>
void drawSmooth(const cv::Mat &source, const Places &columns, const Places &rows, int first,
                int last, const DisplayLut &lut, const Canvas &canvas)
{
    const size_t width = columns.at.size();
    const int next = source.cols > 1 ? 1 : 0;
    const int lastEntry = static_cast<int>(lut.values.size()) - 1;
    const quint8 *table = lut.values.constData();
    std::vector<float> above(width), below(width);
    int aboveRow = -1, belowRow = -1;
    const auto stretch = [&](int row, std::vector<float> &out) {
        const T *from = source.ptr<T>(row);
        const int *at = columns.at.data();
        const float *share = columns.share.data();
        for (size_t x = 0; x < width; ++x) {
            const float left = from[at[x]], right = from[at[x] + next];
            out[x] = left + (right - left) * share[x];
        }
    };
    std::vector<int> values(width);
    for (int y = first; y < last; ++y) {
        const int row = rows.at[static_cast<size_t>(y)];
        const int rowBelow = std::min(row + 1, source.rows - 1);
        if (aboveRow != row) {
            if (belowRow == row)
                std::swap(above, below), std::swap(aboveRow, belowRow);
            else
                stretch(row, above);
            aboveRow = row;
        }
        if (belowRow != rowBelow) {
            stretch(rowBelow, below);
            belowRow = rowBelow;
        }
        const float share = rows.share[static_cast<size_t>(y)];
        // 32768: conversion to int truncates towards zero, and values may be negative.
        const float half = 32768.5F;
        const int base = 32768 + lut.first;
        for (size_t x = 0; x < width; ++x)
            values[x] = static_cast<int>(above[x] + (below[x] - above[x]) * share + half) - base;
        quint32 *to = canvas.row(y);
        for (size_t x = 0; x < width; ++x)
            to[x] = grey(table[std::clamp(values[x], 0, lastEntry)]);
    }
}

template <class T>
void sampleImage(const cv::Mat &source, QSizeF scale, QPointF origin, const QRect &target,
                 int first, int last, const DisplayLut &lut, const Canvas &canvas)
{
    const QRect part(target.left(), target.top() + first, target.width(), last - first);
    const cv::Mat values = gather<T>(source, scale, origin, part);
    const int lastEntry = static_cast<int>(lut.values.size()) - 1;
    for (int y = 0; y < values.rows; ++y) {
        const T *from = values.ptr<T>(y);
        quint32 *to = canvas.row(first + y);
        for (int x = 0; x < values.cols; ++x)
            to[x]
                = grey(lut.values[std::clamp(static_cast<int>(from[x]) - lut.first, 0, lastEntry)]);
    }
}

} // namespace

std::shared_ptr<const ImagePyramid> ImagePyramid::build(
    std::shared_ptr<const Radiograph> radiograph, const JobContext *context)
{
    if (!radiograph || radiograph->stored.empty())
        return {};
    auto pyramid = std::make_shared<ImagePyramid>();
    pyramid->m_size = QSize(radiograph->columns(), radiograph->rows());
    pyramid->m_radiograph = std::move(radiograph);
    cv::Mat base = pyramid->m_radiograph->stored;
    if (base.depth() == CV_32S)
        base.convertTo(base, CV_32F); // OpenCV cannot resample 32-bit integers
    if (!pyramid->addLevels(base, context))
        return {};
    pyramid->findWindows();
    return pyramid;
}

std::shared_ptr<const ImagePyramid> ImagePyramid::buildRendered(cv::Mat pixels)
{
    if (pixels.empty())
        return {};
    if (pixels.channels() == 3) {
        cv::Mat narrow = pixels;
        if (pixels.depth() != CV_8U)
            pixels.convertTo(narrow, CV_8U, 1 / 257.0); // 16 bits
        return build(QImage(narrow.data, narrow.cols, narrow.rows,
                            static_cast<qsizetype>(narrow.step), QImage::Format_RGB888));
    }
    auto radiograph = std::make_shared<Radiograph>();
    radiograph->stored = std::move(pixels);
    radiograph->bitsAllocated = radiograph->bitsStored
        = radiograph->stored.depth() == CV_8U ? 8 : 16;
    radiograph->format = u"PNG"_s;
    auto pyramid = std::make_shared<ImagePyramid>();
    pyramid->m_size = QSize(radiograph->columns(), radiograph->rows());
    pyramid->addLevels(radiograph->stored);
    // From the bit depth alone: no pixel is read.
    pyramid->m_automatic = pyramid->m_fullRange = automaticWindow(*radiograph);
    pyramid->m_radiograph = std::move(radiograph);
    return pyramid;
}

std::shared_ptr<const ImagePyramid> ImagePyramid::build(const QImage &image)
{
    if (image.isNull())
        return {};
    auto pyramid = std::make_shared<ImagePyramid>();
    pyramid->m_image = image.convertToFormat(QImage::Format_RGB32);
    pyramid->m_size = image.size();
    pyramid->addLevels(cv::Mat(image.height(), image.width(), CV_8UC4,
                               const_cast<uchar *>(pyramid->m_image.constBits()),
                               static_cast<size_t>(pyramid->m_image.bytesPerLine())));
    return pyramid;
}

bool ImagePyramid::addLevels(const cv::Mat &base, const JobContext *context)
{
    m_levels.append(base);
    while (std::max(m_levels.last().rows, m_levels.last().cols) > smallestLevel) {
        if (context && context->stopRequested())
            return false;
        const cv::Mat &last = m_levels.last();
        // An odd last row or column is dropped: exact halving is several times faster, and each
        // level counts as exactly half the scale of the previous one.
        const cv::Mat even = last(
            cv::Rect(0, 0, last.cols > 1 ? last.cols & ~1 : 1, last.rows > 1 ? last.rows & ~1 : 1));
        cv::Mat half;
        cv::resize(even, half, cv::Size(std::max(1, even.cols / 2), std::max(1, even.rows / 2)), 0,
                   0, cv::INTER_AREA);
        m_levels.append(half);
    }
    return !context || !context->stopRequested();
}

void ImagePyramid::findWindows()
{
    m_automatic = automaticWindow(*m_radiograph);
    m_fullRange = fullRangeWindow(*m_radiograph);
    m_presets = windowPresets(*m_radiograph, m_levels.last());
}

ImagePyramid::Level ImagePyramid::levelFor(QSizeF scale, QPointF origin, const QRect &target) const
{
    qsizetype level = 0;
    while (std::max(scale.width(), scale.height()) < 0.5 && level + 1 < m_levels.size()) {
        ++level;
        scale *= 2;
    }
    const int across = std::max(1, static_cast<int>(1 / scale.width() + 1e-6)),
              down = std::max(1, static_cast<int>(1 / scale.height() + 1e-6));
    const bool isSquare = std::abs(scale.width() / scale.height() - 1) < 0.01;
    if (isSquare || (across == 1 && down == 1))
        return {m_levels[level], scale, origin};
    const cv::Mat means = averaged(m_levels[level], across, down, scale, origin, target);
    return {means, scale, origin};
}

bool ImagePyramid::isRenderable() const
{
    const int type = m_levels.first().type();
    return type == CV_8UC1 || type == CV_16UC1 || type == CV_16SC1;
}

QImage ImagePyramid::render(QSizeF scale, QPointF origin, const QRect &target,
                            const DisplayLut &lut) const
{
    if (target.isEmpty() || lut.values.isEmpty() || !isRenderable())
        return {};
    QImage image(target.size(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    const Canvas canvas{image.bits(), image.bytesPerLine()};
    constexpr int bandRows = 64;
    const int bands = (target.height() + bandRows - 1) / bandRows;
    const bool visible = std::min(scale.width(), scale.height()) >= visiblePixelsFrom;
    const Level level
        = visible ? Level{m_levels.first(), scale, origin} : levelFor(scale, origin, target);
    const cv::Mat &source = level.pixels;
    const Places columns(target.left(), target.width(), level.origin.x(), level.scale.width(),
                         source.cols);
    const Places rows(target.top(), target.height(), level.origin.y(), level.scale.height(),
                      source.rows);
    const auto draw = [&]<class T>(T) {
        parallelFor(
            bands,
            [&](qsizetype band) {
                const int first = static_cast<int>(band) * bandRows;
                const int last = std::min(first + bandRows, target.height());
                if (visible)
                    sampleImage<T>(source, scale, origin, target, first, last, lut, canvas);
                else
                    drawSmooth<T>(source, columns, rows, first, last, lut, canvas);
            },
            target.width() * target.height() < 100'000 ? 1 : 0);
    };
    switch (source.depth()) {
    case CV_8U:
        draw(quint8{});
        break;
    case CV_16U:
        draw(quint16{});
        break;
    default:
        draw(qint16{});
        break;
    }
    return image;
}

cv::Mat ImagePyramid::resample(QSizeF scale, QPointF origin, const QRect &target) const
{
    if (target.isEmpty())
        return {};
    if (std::min(scale.width(), scale.height()) >= visiblePixelsFrom) {
        const cv::Mat &base = m_levels.first();
        switch (base.elemSize()) {
        case 1:
            return gather<quint8>(base, scale, origin, target);
        case 2:
            return gather<quint16>(base, scale, origin, target);
        default: // 32F and 8UC4
            return gather<quint32>(base, scale, origin, target);
        }
    }
    const Level level = levelFor(scale, origin, target);
    const cv::Mat &source = level.pixels;
    // Only the visible part: less work, and warpAffine rejects sides over 32,767 pixels.
    const auto low = [](double edge, double begin, double side) {
        return static_cast<int>(std::floor((edge - begin) / side)) - 2;
    };
    const double x = level.origin.x(), y = level.origin.y();
    const double across = level.scale.width(), down = level.scale.height();
    const int left = std::clamp(low(target.left(), x, across), 0, source.cols - 1);
    const int top = std::clamp(low(target.top(), y, down), 0, source.rows - 1);
    const int right = std::clamp(low(target.right() + 1, x, across) + 5, left + 1, source.cols);
    const int bottom = std::clamp(low(target.bottom() + 1, y, down) + 5, top + 1, source.rows);
    const cv::Mat part = source(cv::Rect(left, top, right - left, bottom - top));
    // Centres of pixels: screen x + 0.5 = origin + (image x + 0.5) * scale
    const cv::Matx23d map(1 / across, 0, (target.x() + 0.5 - x) / across - 0.5 - left, //
                          0, 1 / down, (target.y() + 0.5 - y) / down - 0.5 - top);
    cv::Mat result;
    cv::warpAffine(part, result, map, cv::Size(target.width(), target.height()),
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return result;
}

bool sameValues(const ImagePyramid *a, const ImagePyramid *b)
{
    if (!a || !b || !a->radiograph() || !b->radiograph())
        return false;
    const Radiograph &x = *a->radiograph(), &y = *b->radiograph();
    return x.bitsStored == y.bitsStored && x.isSigned == y.isSigned && x.slope == y.slope
        && x.intercept == y.intercept && x.rangeFromPixels == y.rangeFromPixels
        && x.modalityLut.has_value() == y.modalityLut.has_value();
}

} // namespace synthray
