// SPDX-License-Identifier: GPL-3.0-or-later
// Single steps on a CUDA device, where there is one: the CPU's numbers, no waiting, memory.
#include "learn/device/cudause.h"
#include "learn/device/device.h"
#include "learn/device/guard.h"
#include "support/trainingsteps.h"

#include <QtTest>

#include <atomic>

#ifdef SYNTHRAY_CUDA
#include <c10/cuda/CUDACachingAllocator.h>
#endif

using namespace synthray;
using namespace synthray::detail;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

const torch::Device gpu(torch::kCUDA, 0);

std::atomic<int> copiesToHost = 0;

bool isOn(const c10::IValue &value, bool cuda)
{
    return value.isTensor() && value.toTensor().defined() && value.toTensor().is_cuda() == cuda;
}

/// Counts what waits for the device: values that are read, and copies to the CPU.
std::unique_ptr<at::ObserverContext> watchCopies(const at::RecordFunction &call)
{
    const std::string name = call.name();
    const auto inputs = call.inputs();
    const bool isRead = name == "aten::_local_scalar_dense" && isOn(inputs[0], true);
    const bool isCopy = name == "aten::copy_" && isOn(inputs[0], false) && isOn(inputs[1], true);
    if (isRead || isCopy)
        ++copiesToHost;
    return nullptr;
}

/// Copies to the CPU while 'work' runs, in all threads: gradients are computed in others.
template <class Work> int countCopies(Work work)
{
    copiesToHost = 0;
    const auto handle = at::addGlobalCallback(at::RecordFunctionCallback(watchCopies)
                                                  .needsInputs(true)
                                                  .scopes({at::RecordScope::FUNCTION}));
    work();
    at::removeCallback(handle);
    return copiesToHost;
}

double tf32Error(bool tf32)
{
    setUpCuda(gpu, tf32);
    Rng rng(4);
    const Tensor a = randomTensor(rng, {256, 256}), b = randomTensor(rng, {256, 256});
    const Tensor exact = at::mm(a.to(at::kDouble), b.to(at::kDouble));
    const Tensor got = at::mm(a.to(gpu), b.to(gpu)).to(torch::kCPU).to(at::kDouble);
    return (got - exact).abs().max().item<double>();
}

} // namespace

class TestGpuSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (const auto device = pickDevice(u"cuda"_s); !device)
            QSKIP(qPrintable(u"needs a CUDA device: "_s + device.error().text));
        setUpCuda(gpu, false);
    }

    void ganStepIsTheCpus_data()
    {
        QTest::addColumn<QString>("preset");
        for (const GanPreset &preset : ganPresets())
            QTest::newRow(qPrintable(preset.id)) << preset.id;
    }
    void ganStepIsTheCpus()
    {
        QFETCH(QString, preset);
        const auto example = ganStep(preset);
        QVERIFY(example);
        GanTrainer onCpu(example->shape, example->plan, 1, torch::kCPU);
        const Tensor expected = onCpu.step(example->batch);
        GanTrainer onGpu(example->shape, example->plan, 1, gpu);
        const Tensor got = onGpu.step(moved(example->batch, gpu));
        QVERIFY(got.is_cuda());
        QVERIFY2(isSameStep(example->shape, got, expected),
                 c10::str("CPU ", expected, "\nGPU ", got).c_str());
        const Tensor before = onCpu.generator().parameters()[0].tensor.detach();
        const Tensor after = onGpu.generator().parameters()[0].tensor.detach().to(torch::kCPU);
        QVERIFY(at::allclose(before, after, 1e-2, 1e-3));
    }

    void classifierStepIsTheCpus_data()
    {
        QTest::addColumn<QString>("network");
        for (const NetworkInfo &network : classifierNetworks())
            QTest::newRow(qPrintable(network.id)) << network.id;
    }
    void classifierStepIsTheCpus()
    {
        QFETCH(QString, network);
        const ClassifierStep example = classifierStep(network);
        ClassifierTrainer onCpu = example.trainer(torch::kCPU), onGpu = example.trainer(gpu);
        const ClassifierBatch batch = moved(example.batch, gpu);
        // Dropout draws differ between devices: the values before a step, and that it steps.
        onCpu.net().fold();
        ClassifierTrainer folded = example.trainer(gpu);
        folded.net().fold();
        const Tensor expected = onCpu.probabilities(example.batch.images);
        const Tensor got = folded.probabilities(batch.images);
        QVERIFY2(at::allclose(got, expected, 1e-3, 1e-4),
                 c10::str("CPU ", expected, "\nGPU ", got).c_str());
        const Tensor numbers = onGpu.step(batch);
        QVERIFY(numbers.is_cuda());
        QVERIFY(at::isfinite(numbers).all().item<bool>());
        QCOMPARE(numbers[2].item<float>(), 4.0f);
    }

    /// A step that waits for the device would leave it without work. Once for the first time, when
    /// LibTorch sets up what it keeps.
    void noCopyToTheHost()
    {
        const auto example = ganStep(u"dcgan64"_s);
        GanTrainer gan(example->shape, example->plan, 1, gpu);
        const GanBatch batch = moved(example->batch, gpu);
        gan.step(batch);
        QCOMPARE(countCopies([&] { gan.step(batch); }), 0);

        const ClassifierStep other = classifierStep(u"vgg16bn"_s);
        ClassifierTrainer classifier = other.trainer(gpu);
        const ClassifierBatch images = moved(other.batch, gpu);
        classifier.step(images);
        QCOMPARE(countCopies([&] { classifier.step(images); }), 0);

        // The check does see one.
        QVERIFY(countCopies([&] { (void)gan.step(batch).to(torch::kCPU); }) > 0);
    }

    void uploadsAreAsynchronous()
    {
        Rng rng(2);
        const Tensor values = randomTensor(rng, {64, 64});
        const Tensor ready = readyForUpload(values, gpu);
        QVERIFY(ready.is_pinned());
        QVERIFY(uploaded(ready, gpu).to(torch::kCPU).equal(values));
        QVERIFY(!readyForUpload(values, torch::kCPU).is_pinned());
    }

    void memoryIsGivenBack()
    {
        {
            const Tensor large = at::zeros({256, 1 << 20}, at::device(gpu).dtype(at::kFloat));
        }
        const qint64 kept = gpuMemoryInUse();
        releaseCudaMemory(gpu);
        const qint64 left = gpuMemoryInUse();
        QVERIFY2(kept - left >= (1 << 30),
                 qPrintable(u"%1 MB before, %2 MB after"_s.arg(QString::number(kept / 1000000),
                                                               QString::number(left / 1000000))));
    }

    void outOfMemoryIsASentence()
    {
#ifdef SYNTHRAY_CUDA
        c10::cuda::CUDACachingAllocator::setMemoryFraction(0.001, 0);
        const auto done = guarded([]() -> Result<> {
            (void)at::zeros({1 << 10, 1 << 20}, at::device(gpu).dtype(at::kFloat));
            return {};
        });
        c10::cuda::CUDACachingAllocator::setMemoryFraction(1, 0);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::OutOfMemory);
        QVERIFY(!done.error().hint.isEmpty());
#else
        QSKIP("built without CUDA's headers");
#endif
    }

    /// Products of float32 are those of float32 unless TF32 was asked for. GPUs before Ampere have
    /// no TF32: both are alike there.
    void tf32IsAChoice()
    {
        const double plain = tf32Error(false), rounded = tf32Error(true);
        setUpCuda(gpu, false);
        QVERIFY2(plain < 1e-3, qPrintable(QString::number(plain)));
        QVERIFY(rounded >= plain);
        qInfo("largest error of a product: %g, with TF32 %g", plain, rounded);
    }
};

QTEST_GUILESS_MAIN(TestGpuSteps)
#include "test_gpu_steps.moc"
