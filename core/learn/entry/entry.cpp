// SPDX-License-Identifier: GPL-3.0-or-later
// The module's only entry point: hands out the table of its entry points.
#include "learn/device/algebra.h"
#include "learn/device/device.h"
#include "learn/device/guard.h"
#include "learn/evaluation/classifier.h"
#include "learn/evaluation/generator.h"
#include "learn/evaluation/latentexplorer.h"
#include "learn/evaluation/weightsexport.h"
#include "learn/features/featureextractor.h"
#include "learn/models/catalog.h"
#include "learn/module/parts.h"
#include "learn/training/trainer.h"

namespace synthray {

namespace {

class Entries final : public LearnModule
{
public:
    QString torchVersion() override { return detail::torchVersion(); }
    bool hasMkl() override { return detail::hasMkl(); }
    bool hasOneDnn() override { return detail::hasOneDnn(); }
    int cudaDevices() override { return detail::cudaDevices(); }
    void setThreads(int threads) override { detail::setThreads(threads); }
    MachinePeak measurePeak(int threads) override { return detail::measurePeak(threads); }
    const LinearAlgebra &algebra() override { return torchAlgebra(); }

    Result<ParameterCounts> ganParameterCounts(const QString &preset,
                                               const ParamSet &params) override
    {
        return detail::ganParameterCounts(preset, params);
    }
    Result<std::shared_ptr<FeatureExtractor>> openBackbone(const BackboneSpec &spec,
                                                           FeatureResize resize,
                                                           const QString &device,
                                                           int threads) override
    {
        std::shared_ptr<FeatureExtractor> opened;
        const auto done = detail::guarded([&]() -> Result<> {
            auto backbone = detail::openBackbone(spec, resize, device, threads);
            TRY(backbone);
            opened = *backbone;
            return {};
        });
        TRY(done);
        return opened;
    }
    Result<WeightsVerdict> examineWeights(const QString &path) override
    {
        return detail::examineWeights(path);
    }

    Result<QVector<cv::Mat>> generateImages(const GenerateOptions &options, JobContext &context,
                                            int *epoch) override
    {
        return detail::generateImages(options, context, epoch);
    }
    Result<GenerateReport> generateToFolder(const GenerateOptions &options, const QString &folder,
                                            JobContext &context) override
    {
        return detail::generateToFolder(options, folder, context);
    }
    Result<WeightsExport> exportWeights(const WeightsExportOptions &options, const QString &folder,
                                        JobContext &context) override
    {
        return detail::exportWeights(options, folder, context);
    }
    Result<std::unique_ptr<LatentWork>> openLatentExplorer(const LatentSource &source) override
    {
        return detail::openLatentExplorer(source);
    }
    Result<QString> remakeImage(const RemakeOptions &options, const QString &folder,
                                JobContext &context) override
    {
        return detail::remakeImage(options, folder, context);
    }
    Result<std::unique_ptr<ClassifierWork>> openClassifier(const QString &run,
                                                           const QString &device,
                                                           int threads) override
    {
        return detail::openClassifier(run, device, threads);
    }
    Result<std::unique_ptr<ClassifierWork>> classifierOfWeights(const QString &network,
                                                                const QString &file,
                                                                const QString &normalize,
                                                                const QString &device,
                                                                int threads) override
    {
        return detail::classifierOfWeights(network, file, normalize, device, threads);
    }

    Result<std::unique_ptr<TrainerWork>> createTrainer(const RunSpec &spec) override
    {
        return detail::createTrainer(spec);
    }
    Result<> resume(const QString &folder, JobContext &context,
                    const TrainingMaterial &material) override
    {
        return detail::resumeTraining(folder, context, material);
    }
};

} // namespace

extern "C" Q_DECL_EXPORT LearnModule *synthrayLearnModule()
{
    static Entries entries;
    return &entries;
}

} // namespace synthray
