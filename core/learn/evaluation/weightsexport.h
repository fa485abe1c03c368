// SPDX-License-Identifier: GPL-3.0-or-later
// A run's networks as files for other programs.
#pragma once

#include "base/job.h"
#include "base/result.h"

#include <QStringList>

namespace synthray {

struct WeightsExportOptions {
    QString run;
    int epoch = 0; // as in GenerateOptions
    quint64 seed = 0; // of the images in check.safetensors
};

struct WeightsExport {
    QStringList files; // paths
    QString weights; // SHA-256 of the generator, as in a manifest
    int epoch = 0;
    QStringList remarks; // sentences: what could not be exported and why
};

/// Writes into 'folder', replacing files of these names:
///   generator.safetensors      PyTorch's names; statistics of batch norm included
///   discriminator.safetensors  the same; only checkpoints hold it, snapshots do not
///   generator.onnx             "latent" [N, latent size], with classes also "class" [N, classes]
///                              (one-hot), to "image" [N, channels, side, side]
///   check.safetensors          "latent", "class" (the first one) and "image" of the seed's first 4
///                              images in [-1, 1], with which an import can be checked
/// Errors: no run, no or damaged weights, a folder that cannot be written.
Result<WeightsExport> exportWeights(const WeightsExportOptions &options, const QString &folder,
                                    JobContext &context);

} // namespace synthray
