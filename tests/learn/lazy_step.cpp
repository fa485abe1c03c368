// SPDX-License-Identifier: GPL-3.0-or-later
// One full step of D and G on a second device: LibTorch's lazy TorchScript backend, which computes
// on the CPU but refuses to mix its tensors with the CPU's own. Run by test_gan_device in a child
// process, because a stray tensor may abort.
//   lazy_step PRESET|NETWORK [stray | nodevice]     exit 0: all is well; the two modes are negative
//   controls
#include "learn/data/ganbatches.h"
#include "learn/data/sampling.h"
#include "learn/models/classifiers.h"
#include "learn/training/classifierstep.h"
#include "learn/training/ganstep.h"

#include <QString>

#include <cstdio>
#include <cstring>
#include <torch/csrc/lazy/backend/backend_device.h>
#include <torch/csrc/lazy/core/lazy_graph_executor.h>
#include <torch/csrc/lazy/ts_backend/ts_backend_impl.h>

using namespace Qt::StringLiterals;

using namespace synthray;
using namespace synthray::detail;

namespace {

int factoriesWithoutDevice = 0;

// A factory call without a device makes a CPU tensor wherever the networks are.
std::unique_ptr<at::ObserverContext> watchFactories(const at::RecordFunction &call)
{
    static const std::set<std::string> factories{
        "aten::randn",  "aten::rand",  "aten::zeros",  "aten::ones", "aten::full",
        "aten::arange", "aten::empty", "aten::normal", "aten::eye",  "aten::linspace"};
    if (!factories.count(call.name()))
        return nullptr;
    for (const auto &input : call.inputs())
        if (input.isDevice() || input.isTensor()) // or writes into a tensor
            return nullptr;
    ++factoriesWithoutDevice;
    std::fprintf(stderr, "%s was called without a device\n", call.name());
    return nullptr;
}

GanBatch randomBatch(const GanShape &shape)
{
    Rng rng(9);
    const auto filled = [&](std::vector<int64_t> sides) {
        Tensor t = at::empty(sides, at::device(at::kCPU).dtype(at::kFloat));
        for (int64_t i = 0; i < t.numel(); ++i)
            t.data_ptr<float>()[i] = static_cast<float>(rng.uniform(-1, 1));
        return t;
    };
    GanBatch batch;
    batch.step = 1;
    batch.real = filled({4, shape.channels, shape.imageSize, shape.imageSize});
    batch.latentsG = filled({4, shape.latentSize});
    batch.latentsD = filled({4, shape.latentSize});
    batch.labels = oneHot({0, 1, 1, 0}, shape.classes);
    batch.numbers = filled({2, 4, GanBatch::numbersPerImage}).abs();
    return batch;
}

int check(const char *presetId, const char *mode)
{
    const GanPreset *preset = findGanPreset(QString::fromLatin1(presetId));
    ParamSet params(preset->params);
    if (!params.set(u"width"_s, 4))
        return 2;
    const GanShape shape = ganShape(*preset, params, 2);
    const GanPlan plan = ganPlan(shape, params);
    const GanBatch plain = randomBatch(shape);
    GanTrainer onCpu(shape, plan, 1, torch::kCPU);
    const Tensor expected = onCpu.step(plain);

    const torch::Device lazy(torch::kLazy, 0);
    GanTrainer trainer(shape, plan, 1, lazy);
    GanBatch batch = plain;
    batch.real = plain.real.to(lazy);
    batch.latentsD = plain.latentsD.to(lazy);
    batch.numbers = plain.numbers.to(lazy);
    if (plain.labels.defined())
        batch.labels = plain.labels.to(lazy);
    if (std::strcmp(mode, "stray") != 0)
        batch.latentsG = plain.latentsG.to(lazy);
    Tensor got;
    {
        const auto handle = at::addThreadLocalCallback(at::RecordFunctionCallback(watchFactories)
                                                           .needsInputs(true)
                                                           .scopes({at::RecordScope::FUNCTION}));
        got = trainer.step(batch);
        if (std::strcmp(mode, "nodevice") == 0)
            got = got + at::zeros({1}).to(lazy);
        at::removeCallback(handle);
    }
    if (!got.device().is_lazy())
        return 3;
    for (const auto &t : trainer.state()) // counts stay with the host
        if (t.tensor.is_floating_point() && !t.tensor.device().is_lazy())
            return 4;
    const Tensor values = got.to(torch::kCPU);
    std::printf("lazy %s\n", c10::str(values).c_str());
    std::printf("cpu %s\n", c10::str(expected).c_str());
    // Dropout draws differ between backends; without it the numbers must agree.
    const double tolerance = shape.halfBatches() ? 0.5 : 1e-3;
    if (!at::allclose(values, expected, tolerance, tolerance))
        return 5;
    const Tensor before = onCpu.generator().parameters()[0].tensor.detach();
    const Tensor after = trainer.generator().parameters()[0].tensor.detach().to(torch::kCPU);
    if (!at::allclose(before, after, 1e-2, 1e-3)
        || after.equal(
            GanTrainer(shape, 1, torch::kCPU).generator().parameters()[0].tensor.detach()))
        return 6;
    return factoriesWithoutDevice == 0 ? 0 : 7;
}

/// The same for a classifier's step.
int checkClassifier(const char *network, const char *mode)
{
    NetworkShape shape;
    shape.id = QString::fromLatin1(network);
    shape.classes = 3;
    shape.width = 0.0625;
    shape.auxiliary = shape.id == "googlenet"_L1;
    const int side = smallestImage(shape.id);
    StepPlan plan;
    plan.rate = 1e-3;
    plan.optimizer.weightDecay = 1e-3;
    plan.focalGamma = 1;
    plan.classWeights = at::tensor({1.0f, 2.0f, 0.5f});
    ClassifierBatch plain;
    plain.step = 1;
    Rng rng(9);
    plain.images = at::empty({4, 3, side, side}, at::kFloat);
    for (int64_t i = 0; i < plain.images.numel(); ++i)
        plain.images.data_ptr<float>()[i] = static_cast<float>(rng.uniform(-1, 1));
    plain.truth = at::eye(3).index_select(0, at::tensor({0, 1, 2, 1}, at::kLong));
    ClassifierTrainer onCpu(makeClassifier(shape, 1, torch::kCPU), plan, 1, torch::kCPU);
    const Tensor expected = onCpu.step(plain);

    const torch::Device lazy(torch::kLazy, 0);
    ClassifierTrainer trainer(makeClassifier(shape, 1, lazy), plan, 1, lazy);
    ClassifierBatch batch = plain;
    batch.images = plain.images.to(lazy);
    if (std::strcmp(mode, "stray") != 0)
        batch.truth = plain.truth.to(lazy);
    Tensor got;
    {
        const auto handle = at::addThreadLocalCallback(at::RecordFunctionCallback(watchFactories)
                                                           .needsInputs(true)
                                                           .scopes({at::RecordScope::FUNCTION}));
        got = trainer.step(batch);
        at::removeCallback(handle);
    }
    if (!got.device().is_lazy())
        return 3;
    for (const auto &t : trainer.net().state())
        if (!t.tensor.device().is_lazy())
            return 4;
    const Tensor values = got.to(torch::kCPU);
    std::printf("lazy %s\n", c10::str(values).c_str());
    std::printf("cpu %s\n", c10::str(expected).c_str());
    // Dropout draws differ between backends, so only what does not depend on them is alike: the
    // count.
    if (values[2].item<float>() != 4 || !at::isfinite(values).all().item<bool>())
        return 5;
    const Tensor after = trainer.net().parameters()[0].tensor.detach().to(torch::kCPU);
    if (after.equal(makeClassifier(shape, 1, torch::kCPU)->parameters()[0].tensor.detach()))
        return 6;
    trainer.net().fold();
    if (!trainer.probabilities(batch.images).device().is_cpu())
        return 9;
    return factoriesWithoutDevice == 0 ? 0 : 7;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    torch::lazy::InitTorchScriptBackend();
    try {
        const char *mode = argc > 2 ? argv[2] : "";
        return findNetwork(QString::fromLatin1(argv[1])) ? checkClassifier(argv[1], mode)
                                                         : check(argv[1], mode);
    } catch (const std::exception &e) {
        std::fprintf(stderr, "%s\n", e.what());
        return 8;
    }
}
