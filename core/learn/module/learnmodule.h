// SPDX-License-Identifier: GPL-3.0-or-later
// The interface of the learn module. LibTorch brings 250 libraries and takes half a second to load,
// and most of the program never needs it. So everything that computes with it is one shared
// library, lib/synthray/libsynthray_learn, which is opened when one of its entry points is first
// needed. Code outside core/learn does not call this table: the torch-free headers (device.h,
// catalog.h, featureextractor.h, generator.h, classifier.h, trainer.h) do, behind their functions.
// What needs no tensor (the lists of networks and their parameters, reading of runs, studies,
// reports, distances with OpenCV's algebra) works without the module.
#pragma once

#include "base/result.h"

#include <QString>
#include <QVector>

#include <memory>

namespace cv {
class Mat;
}

namespace synthray {

class ClassifierWork;
class FeatureExtractor;
class JobContext;
class LatentWork;
class ParamSet;
class TrainerWork;
enum class FeatureResize;
struct BackboneSpec;
struct GenerateOptions;
struct GenerateReport;
struct LinearAlgebra;
struct MachinePeak;
struct ParameterCounts;
struct RemakeOptions;
struct WeightsExport;
struct WeightsExportOptions;
struct LatentSource;
struct RunSpec;
struct TrainingMaterial;
struct WeightsVerdict;

/// Every function may be called from any thread. None throws.
class LearnModule
{
public:
    virtual ~LearnModule() = default;

    // device
    virtual QString torchVersion() = 0;
    virtual bool hasMkl() = 0; // linked into LibTorch itself
    virtual bool hasOneDnn() = 0;
    virtual int cudaDevices() = 0;
    virtual void setThreads(int threads) = 0; // of the calling thread
    virtual MachinePeak measurePeak(int threads) = 0;
    virtual const LinearAlgebra &algebra() = 0;

    // models, features
    virtual Result<ParameterCounts> ganParameterCounts(const QString &preset,
                                                       const ParamSet &params)
        = 0;
    virtual Result<std::shared_ptr<FeatureExtractor>> openBackbone(const BackboneSpec &spec,
                                                                   FeatureResize resize,
                                                                   const QString &device,
                                                                   int threads)
        = 0;
    virtual Result<WeightsVerdict> examineWeights(const QString &path) = 0;

    // evaluation
    virtual Result<QVector<cv::Mat>> generateImages(const GenerateOptions &options,
                                                    JobContext &context, int *epoch)
        = 0;
    virtual Result<GenerateReport> generateToFolder(const GenerateOptions &options,
                                                    const QString &folder, JobContext &context)
        = 0;
    virtual Result<WeightsExport> exportWeights(const WeightsExportOptions &options,
                                                const QString &folder, JobContext &context)
        = 0;
    virtual Result<std::unique_ptr<LatentWork>> openLatentExplorer(const LatentSource &source) = 0;
    virtual Result<QString> remakeImage(const RemakeOptions &options, const QString &folder,
                                        JobContext &context)
        = 0;
    virtual Result<std::unique_ptr<ClassifierWork>> openClassifier(const QString &run,
                                                                   const QString &device,
                                                                   int threads)
        = 0;
    virtual Result<std::unique_ptr<ClassifierWork>> classifierOfWeights(const QString &network,
                                                                        const QString &file,
                                                                        const QString &normalize,
                                                                        const QString &device,
                                                                        int threads)
        = 0;

    // training
    virtual Result<std::unique_ptr<TrainerWork>> createTrainer(const RunSpec &spec) = 0;
    virtual Result<> resume(const QString &folder, JobContext &context,
                            const TrainingMaterial &material)
        = 0;
};

/// Opens the module on the first call, which takes about half a second. Thread-safe: concurrent
/// callers wait. It stays open until the program ends. Errors: not installed, damaged.
Result<LearnModule *> learnModule();

/// Is it installed? Looks at the file only.
bool hasLearnModule();

} // namespace synthray
