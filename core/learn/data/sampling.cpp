// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/data/sampling.h"

#include "image/pngwriter.h"
#include "run/runfolder.h"

#include <QtEndian>

#include <array>
#include <cmath>

namespace synthray::detail {

namespace {

constexpr qint64 group = 16;

/// CRC-32 as in the PNG specification, annex D.
quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> t{};
        for (quint32 n = 0; n < 256; ++n) {
            quint32 c = n;
            for (int k = 0; k < 8; ++k)
                c = c & 1 ? 0xedb88320U ^ (c >> 1) : c >> 1;
            t[n] = c;
        }
        return t;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

cv::Mat toMat(const Tensor &image)
{
    const Tensor bytes = image.detach()
                             .add(1)
                             .mul(127.5)
                             .round()
                             .clamp(0, 255)
                             .to(torch::kUInt8)
                             .permute({1, 2, 0})
                             .flip({2})
                             .contiguous()
                             .to(torch::kCPU);
    const int channels = static_cast<int>(bytes.size(2));
    return cv::Mat(static_cast<int>(bytes.size(0)), static_cast<int>(bytes.size(1)),
                   CV_8UC(channels), bytes.data_ptr<quint8>())
        .clone();
}

Tensor oneHot(const std::vector<int> &indices, int classes)
{
    if (classes == 0)
        return {};
    const Tensor labels
        = at::zeros({int64_t(indices.size()), classes}, at::device(at::kCPU).dtype(at::kFloat));
    float *out = labels.data_ptr<float>();
    for (size_t i = 0; i < indices.size(); ++i)
        out[i * size_t(classes) + size_t(std::clamp(indices[i], 0, classes - 1))] = 1;
    return labels;
}

Tensor generate(Net &generator, const GanShape &shape, const Tensor &latents,
                const std::vector<int> &classes, torch::Device device)
{
    at::NoGradGuard noGrad;
    Tensor labels = oneHot(classes, shape.classes);
    if (labels.defined())
        labels = labels.to(device);
    return generator.conditioned(latents.to(device), labels, false);
}

void sampleImages(Net &generator, const GanShape &shape, quint64 seed, quint64 stream, qint64 first,
                  qint64 count, torch::Device device,
                  const std::function<bool(qint64 index, const cv::Mat &image)> &handle,
                  const ClassOf &classOf)
{
    at::NoGradGuard noGrad;
    const qint64 end = first + count;
    for (qint64 start = first / group * group; start < end; start += group) {
        Tensor latents
            = at::empty({group, shape.latentSize}, at::device(at::kCPU).dtype(at::kFloat));
        float *out = latents.data_ptr<float>();
        for (qint64 i = 0; i < group; ++i) {
            Rng rng(seed, stream, quint64(start + i));
            for (int k = 0; k < shape.latentSize; ++k)
                *out++ = static_cast<float>(rng.normal());
        }
        std::vector<int> classes(size_t(group), 0);
        for (qint64 i = 0; shape.classes > 0 && i < group; ++i)
            classes[size_t(i)] = classOf ? classOf(start + i) : int((start + i) % shape.classes);
        const Tensor images = generate(generator, shape, latents, classes, device).to(torch::kCPU);
        for (qint64 i = std::max<qint64>(0, first - start); i < group && start + i < end; ++i)
            if (!handle(start + i, toMat(images[i])))
                return;
    }
}

cv::Mat sampleGrid(Net &generator, const GanShape &shape, quint64 seed, int count,
                   torch::Device device)
{
    constexpr int gap = sampleGridGap;
    const int columns = static_cast<int>(std::ceil(std::sqrt(double(count))));
    const int rows = (count + columns - 1) / columns;
    const int side = shape.imageSize;
    cv::Mat grid(rows * (side + gap) + gap, columns * (side + gap) + gap, CV_8UC(shape.channels),
                 cv::Scalar::all(0));
    sampleImages(generator, shape, seed, stream::fixedLatents, 0, count, device,
                 [&](qint64 index, const cv::Mat &image) {
                     const int x = gap + static_cast<int>(index) % columns * (side + gap);
                     const int y = gap + static_cast<int>(index) / columns * (side + gap);
                     image.copyTo(grid(cv::Rect(x, y, side, side)));
                     return true;
                 });
    return grid;
}

QByteArray syntheticPng(const cv::Mat &image)
{
    QByteArray png = encodePng(image);
    const QByteArray chunk("tEXtSynthetic Data\0YES", 22);
    constexpr qsizetype afterHeader = 8 + 25; // signature, IHDR
    png.insert(afterHeader, bigEndian(18) + chunk + bigEndian(crc32(chunk)));
    return png;
}

} // namespace synthray::detail
