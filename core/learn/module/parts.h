// SPDX-License-Identifier: GPL-3.0-or-later
// The implementations of the table's entry points, inside the module only.
#pragma once

#include "learn/module/learnmodule.h"

namespace synthray::detail {

int cudaDevices();
void setThreads(int threads);
MachinePeak measurePeak(int threads);
bool hasMkl();
bool hasOneDnn();
QString torchVersion();

Result<ParameterCounts> ganParameterCounts(const QString &preset, const ParamSet &params);

/// Throws what LibTorch throws.
Result<std::shared_ptr<FeatureExtractor>> openBackbone(const BackboneSpec &spec,
                                                       FeatureResize resize, const QString &device,
                                                       int threads);
Result<WeightsVerdict> examineWeights(const QString &path);

Result<QVector<cv::Mat>> generateImages(const GenerateOptions &options, JobContext &context,
                                        int *epoch);
Result<GenerateReport> generateToFolder(const GenerateOptions &options, const QString &folder,
                                        JobContext &context);
Result<WeightsExport> exportWeights(const WeightsExportOptions &options, const QString &folder,
                                    JobContext &context);
Result<std::unique_ptr<LatentWork>> openLatentExplorer(const LatentSource &source);
Result<QString> remakeImage(const RemakeOptions &options, const QString &folder,
                            JobContext &context);
Result<std::unique_ptr<ClassifierWork>> openClassifier(const QString &run, const QString &device,
                                                       int threads);
Result<std::unique_ptr<ClassifierWork>> classifierOfWeights(const QString &network,
                                                            const QString &file,
                                                            const QString &normalize,
                                                            const QString &device, int threads);

Result<std::unique_ptr<TrainerWork>> createTrainer(const RunSpec &spec);
Result<> resumeTraining(const QString &folder, JobContext &context,
                        const TrainingMaterial &material);

} // namespace synthray::detail
