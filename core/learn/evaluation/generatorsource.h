// SPDX-License-Identifier: GPL-3.0-or-later
// The trained generator of a run, opened for drawing images.
#pragma once

#include "learn/evaluation/latentpoint.h"
#include "learn/models/gan.h"
#include "run/runfolder.h"

#include <opencv2/core/mat.hpp>

namespace synthray::detail {

struct GeneratorSource {
    GanShape shape;
    std::unique_ptr<Net> generator;
    torch::Device device = torch::kCPU;
    RunHeader header;
    QString folder;
    QString preset;
    int epoch = 0; // finished epochs behind these weights
    int threads = 1;
    QString weights; // weightsHash()
    QStringList remarks; // a damaged checkpoint that was passed over

    QStringList labels() const; // generatorLabels()
    int classOf(const QString &label) const; // for the generator; 0 if it has no classes
};

/// 'epoch' as in GenerateOptions. Errors: no run of a generator, no or damaged weights.
Result<GeneratorSource> openGenerator(const QString &run, int epoch, const QString &device,
                                      int threads);
/// The weights with this hash, wherever the run has kept them.
Result<GeneratorSource> openGenerator(const QString &run, const QString &weights,
                                      const QString &device, int threads);

/// Keeps a copy of the weights in the run, so that images can be made again after more training.
/// Nothing happens where it cannot be written.
void keepWeights(const GeneratorSource &source);

/// SHA-256 of the tensors' names and data, in order of name, hex.
QString weightsHash(const std::vector<NamedTensor> &state);

} // namespace synthray::detail
