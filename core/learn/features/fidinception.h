// SPDX-License-Identifier: GPL-3.0-or-later
// The InceptionV3 that the Fréchet Inception Distance is defined on. It differs from torchvision's:
// average pools leave the border out of the count, the pool branch of Mixed_7c is a maximum, and
// there is no auxiliary head. Names are those of pytorch-fid's weights file.
#pragma once

#include "weights/statedict.h"

#include <torch/torch.h>

#include <memory>

namespace synthray::detail {

/// All tensors that the network expects, in the order of its layers; with "fc.*", which it does not
/// use.
const QVector<NamedShape> &fidInceptionTensors();

class FidInception
{
public:
    /// Batch norm is folded into the convolutions; weights are channels_last on the CPU. Errors
    /// list what is missing or of another shape ("fc.*" and "num_batches_tracked" may be missing),
    /// or which weights are not numbers.
    static Result<std::unique_ptr<FidInception>> create(const StateDict &state, const QString &path,
                                                        torch::Device device);
    /// Why a state dict cannot be these weights; empty: it can.
    static QString misfit(const StateDict &state);
    /// All that differs, with what the network does not need ("fc.*", "num_batches_tracked").
    static StateMatch match(const StateDict &state);
    /// Tensors that the network needs and that hold values that are not numbers.
    static QStringList notFinite(const StateDict &state);
    /// torchvision's inception_v3: the same names and shapes, with an auxiliary head or 1000
    /// classes.
    static bool isTorchvision(const StateDict &state);
    /// Weights by a rule of 64-bit integers, the same on every machine: He-uniform convolutions and
    /// batch norm statistics near one (see tests/golden/fid). Only the convolutional layers are
    /// created.
    static std::unique_ptr<FidInception> random(quint64 seed, torch::Device device);
    ~FidInception();

    /// N x 3 x 299 x 299 in [-1, 1] to features of 64, 192, 768 and 2048 values: those up to
    /// 'dims', each N x dims, float32, on the CPU. One pass gives all.
    std::vector<at::Tensor> features(const at::Tensor &images, int dims) const;

private:
    struct Private;
    explicit FidInception(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The rule's values of one tensor, by its name and shape.
std::vector<float> ruleWeights(const QString &name, const QVector<qint64> &shape, quint64 seed);

} // namespace synthray::detail
