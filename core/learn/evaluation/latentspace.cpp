// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation/latentspace.h"

#include "learn/data/sampling.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace synthray::detail {

namespace {

/// [latent, features] of the first layer: a dense one holds it transposed, a transposed convolution
/// as [latent, out, k, k]. Further inputs of it, as of a class, come after the latent vector.
Tensor firstLayer(const Net &generator, int latentSize)
{
    for (const NamedTensor &one : generator.parameters()) {
        const Tensor &w = one.tensor;
        if (w.dim() == 4 && w.size(0) >= latentSize)
            return w.narrow(0, 0, latentSize).reshape({latentSize, -1});
        if (w.dim() == 2 && w.size(1) >= latentSize)
            return w.narrow(1, 0, latentSize).t();
    }
    return at::eye(latentSize);
}

/// Shoemake 1985; along a great circle of vectors that need not be of one length.
void slerp(std::vector<float> &from, const std::vector<float> &to, double t)
{
    double dot = 0, a = 0, b = 0;
    for (size_t i = 0; i < from.size(); ++i) {
        dot += double(from[i]) * to[i];
        a += double(from[i]) * from[i];
        b += double(to[i]) * to[i];
    }
    const double angle = std::acos(std::clamp(dot / std::sqrt(a * b), -1.0, 1.0));
    const double sine = std::sin(angle);
    const double first = sine > 1e-6 ? std::sin((1 - t) * angle) / sine : 1 - t;
    const double second = sine > 1e-6 ? std::sin(t * angle) / sine : t;
    for (size_t i = 0; i < from.size(); ++i)
        from[i] = static_cast<float>(first * from[i] + second * to[i]);
}

} // namespace

LatentSpace::LatentSpace(const GeneratorSource &source)
    : m_size(source.shape.latentSize)
{
    at::NoGradGuard noGrad;
    const Tensor w = firstLayer(*source.generator, m_size)
                         .to(at::device(at::kCPU).dtype(torch::kFloat64))
                         .contiguous();
    const cv::Mat rows(m_size, static_cast<int>(w.size(1)), CV_64F, w.data_ptr<double>());
    cv::Mat scatter, values;
    cv::mulTransposed(rows, scatter, false); // W Wᵀ
    cv::eigen(scatter, values, m_directions);
    const double sum = std::max(cv::sum(values)[0], 1e-300);
    for (int i = 0; i < m_size; ++i) {
        m_shares.push_back(std::max(0.0, values.at<double>(i)) / sum);
        // A direction has no sign of its own: its largest component is positive.
        cv::Mat row = m_directions.row(i);
        double low = 0, high = 0;
        cv::minMaxLoc(row, &low, &high);
        if (-low > high)
            row *= -1;
    }
}

std::vector<float> LatentSpace::random(quint64 seed, quint64 stream, quint64 index) const
{
    std::vector<float> values(static_cast<size_t>(m_size));
    Rng rng(seed, stream, index);
    for (float &value : values)
        value = static_cast<float>(rng.normal());
    return values;
}

Tensor LatentSpace::latent(quint64 seed, qint64 index, const LatentPoint &point) const
{
    std::vector<float> z = random(seed, stream::generatedImages, quint64(index));
    if (point.walk > 0)
        slerp(z, random(point.walkSeed, stream::generatedImages, quint64(point.walkIndex)),
              point.walk);
    if (point.variation > 0) {
        // Of this image: another one has other variations.
        Rng mix(seed, stream::latentVariations, quint64(index));
        const auto noise = random(mix.bits(), stream::latentVariations, quint64(point.variation));
        const double s = point.strength, rest = std::sqrt(1 - s * s);
        for (size_t i = 0; i < z.size(); ++i)
            z[i] = static_cast<float>(rest * z[i] + s * noise[i]);
    }
    for (float &value : z)
        value = static_cast<float>(point.truncation * value);
    for (auto it = point.directions.begin(); it != point.directions.end(); ++it)
        if (it.key() <= m_size)
            for (size_t i = 0; i < z.size(); ++i)
                z[i] += static_cast<float>(it.value()
                                           * m_directions.at<double>(it.key() - 1, int(i)));
    return torch::tensor(z).view({1, m_size});
}

Tensor drawImage(GeneratorSource &source, const Tensor &latent, const QString &label)
{
    return generate(*source.generator, source.shape, latent, {source.classOf(label)}, source.device)
        .to(torch::kCPU)[0];
}

} // namespace synthray::detail
