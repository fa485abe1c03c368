// SPDX-License-Identifier: GPL-3.0-or-later
// One full step of D and G on a second device: LibTorch's lazy TorchScript backend, which computes
// on the CPU but refuses to mix its tensors with the CPU's own. Run by test_gan_device in a child
// process, because a stray tensor may abort.
//   lazy_step PRESET|NETWORK [stray | nodevice]     exit 0: all is well; the two modes are negative
//   controls
#include "support/trainingsteps.h"

#include <QString>

#include <cstdio>
#include <cstring>
#include <torch/csrc/lazy/backend/backend_device.h>
#include <torch/csrc/lazy/core/lazy_graph_executor.h>
#include <torch/csrc/lazy/ts_backend/ts_backend_impl.h>

using namespace Qt::StringLiterals;

using namespace synthray;
using namespace synthray::detail;
using namespace synthray::test;

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

int check(const char *presetId, const char *mode)
{
    const auto example = ganStep(QString::fromLatin1(presetId));
    if (!example)
        return 2;
    const auto &[shape, plan, plain] = *example;
    GanTrainer onCpu(shape, plan, 1, torch::kCPU);
    const Tensor expected = onCpu.step(plain);

    const torch::Device lazy(torch::kLazy, 0);
    GanTrainer trainer(shape, plan, 1, lazy);
    GanBatch batch = moved(plain, lazy);
    if (std::strcmp(mode, "stray") == 0)
        batch.latentsG = plain.latentsG;
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
    if (!isSameStep(shape, values, expected))
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
    const ClassifierStep example = classifierStep(QString::fromLatin1(network));
    ClassifierTrainer onCpu = example.trainer(torch::kCPU);
    const Tensor expected = onCpu.step(example.batch);

    const torch::Device lazy(torch::kLazy, 0);
    ClassifierTrainer trainer = example.trainer(lazy);
    ClassifierBatch batch = moved(example.batch, lazy);
    if (std::strcmp(mode, "stray") == 0)
        batch.truth = example.batch.truth;
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
    if (after.equal(makeClassifier(example.shape, 1, torch::kCPU)->parameters()[0].tensor.detach()))
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
