// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of kind "gan": a generator and a discriminator against each other.
#pragma once

#include "learn/data/ganbatches.h"
#include "learn/evaluation/fidmonitor.h"
#include "learn/evaluation/samplemonitor.h"
#include "learn/training/engine.h"
#include "learn/training/ganstep.h"

namespace synthray::detail {

class GanTask : public TrainingTask
{
public:
    static Result<TrainingEngine> engine(const RunSpec &spec);
    explicit GanTask(const TrainingEngine::Setup &setup);

    Result<ImageDataset> choose(const ImageDataset &all) override;
    Result<> prepare(const TrainingSource &source, JobContext &context) override;
    qint64 images() const override { return m_images->count(); }
    Result<> describe(RunWriter &writer) const override;

    Result<> build(torch::Device device, bool fromCheckpoint) override;
    qint64 stepsPerEpoch() const override { return m_sampler->stepsPerEpoch(); }
    qint64 steps() const override
    {
        return m_params.integer(QStringLiteral("epochs")) * stepsPerEpoch();
    }
    qint64 imagesDrawn(qint64 steps) const override { return m_sampler->position(steps); }
    TrainingBatch batch(qint64 step) override;
    Tensor step(const TrainingBatch &batch) override;
    std::vector<QLatin1StringView> numbers() const override;
    Numbers rates(qint64 step) const override;
    std::vector<NamedTensor> state() const override { return m_trainer->state(); }
    void restored() override { m_trainer->restored(); }
    Result<> adopt(const SafeFile &from, const QString &path) override;
    QString memoryAdvice() const override;
    QString advice() const override;

    Result<> started(TrainingRun &run) override;
    Result<> stepEnded(TrainingRun &run) override;
    void paused(bool paused) override;
    Result<> epochEnded(EpochEvent &event, TrainingRun &run) override;
    Result<> stopping(TrainingRun &run) override;
    Result<> saving(TrainingRun &run) override;
    void saved(TrainingRun &run) override;
    Result<bool> finish(TrainingRun &run) override;
    QStringList classes() const override { return m_classes; }

private:
    bool willMeasure() const;
    Result<> chooseClasses(const ImageDataset &chosen);
    Result<std::vector<int>> mirroredNumbers(const QVector<ImageEntry> &entries,
                                             const TrainingRecipe &recipe) const;
    Result<> checkBatch(qint64 images) const;
    Result<> readImages(const TrainingSource &source, JobContext &context);
    std::unique_ptr<FidMonitor> monitor(const QString &run) const;
    FidMonitor::Waiting waiting(TrainingRun &run);
    void calibrate();
    quint64 seed() const { return quint64(m_params.integer(QStringLiteral("seed"))); }

    RunSpec m_spec;
    ParamSet m_params;
    GanShape m_shape;
    ImageDataset m_all; // held-out images are measured against
    QVector<Problem> m_problems;
    QVector<Sentence> m_remarks;
    QStringList m_classes; // of a conditional run
    GanBatchNeeds m_needs;
    std::optional<TrainingImages> m_images;
    std::optional<BatchSampler> m_sampler;
    std::shared_ptr<FeatureExtractor> m_backbone;
    std::unique_ptr<GanTrainer> m_trainer;
    std::unique_ptr<FidMonitor> m_monitor;
    std::optional<SampleMonitor> m_sampleMonitor;
};

} // namespace synthray::detail
