// SPDX-License-Identifier: GPL-3.0-or-later
// Latent vectors of a generator, and the directions in which its images change most.
#pragma once

#include "learn/evaluation/generatorsource.h"

#include <vector>

namespace synthray::detail {

/// The principal directions are the eigenvectors of W Wᵀ, W being the weights that the latent
/// vector meets first (one row per component): along the first one the first layer's output
/// changes most. No image is needed for it (closed-form factorisation, Shen and Zhou 2021).
class LatentSpace
{
public:
    explicit LatentSpace(const GeneratorSource &source);

    /// z of (seed, index) after the point's departures.
    Tensor latent(quint64 seed, qint64 index, const LatentPoint &point) const;
    /// Of the first layer's variance, by direction, largest first.
    const std::vector<double> &shares() const { return m_shares; }

private:
    std::vector<float> random(quint64 seed, quint64 stream, quint64 index) const;

    int m_size;
    cv::Mat m_directions; // CV_64F, one row each
    std::vector<double> m_shares;
};

/// The image of one latent vector alone, [C, H, W] on the CPU. Its rounding differs from that of
/// sampleImages(), which computes 16 at once.
Tensor drawImage(GeneratorSource &source, const Tensor &latent, const QString &label);

} // namespace synthray::detail
