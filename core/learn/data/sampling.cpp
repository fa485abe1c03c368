// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/data/sampling.h"

#include "run/runfolder.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace synthray::detail {

namespace {

constexpr qint64 group = 16;

} // namespace

cv::Mat toMat(const Tensor &image, int bits)
{
    const double limit = bits == 8 ? 255 : 65535;
    const Tensor values = image.detach()
                              .add(1)
                              .mul(limit / 2)
                              .round()
                              .clamp(0, limit)
                              .permute({1, 2, 0})
                              .flip({2})
                              .contiguous()
                              .to(torch::kCPU);
    const auto rows = static_cast<int>(values.size(0)), columns = static_cast<int>(values.size(1)),
               channels = static_cast<int>(values.size(2));
    cv::Mat mat;
    cv::Mat(rows, columns, CV_32FC(channels), values.data_ptr<float>())
        .convertTo(mat, bits == 8 ? CV_8U : CV_16U);
    return mat;
}

cv::Mat bgrOf(const cv::Mat &trainingImage)
{
    if (trainingImage.channels() == 1)
        return trainingImage.clone();
    cv::Mat bgr;
    cv::cvtColor(trainingImage, bgr, cv::COLOR_RGB2BGR);
    return bgr;
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
                  const ClassOf &classOf, int bits)
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
            if (!handle(start + i, toMat(images[i], bits)))
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

} // namespace synthray::detail
