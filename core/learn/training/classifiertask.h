// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of kind "classifier": trained on one part of a set, evaluated on another after every epoch.
#pragma once

#include "learn/data/classifierbatches.h"
#include "learn/models/classifiermodel.h"
#include "learn/models/classifiers.h"
#include "learn/training/classifierstep.h"
#include "learn/training/engine.h"
#include "metrics/classifierscores.h"

namespace synthray::detail {

class ClassifierTask : public TrainingTask
{
public:
    static Result<TrainingEngine> engine(const RunSpec &spec);
    ClassifierTask(const TrainingEngine::Setup &setup, const QStringList &remarks);

    Result<> prepare(const TrainingSource &source, JobContext &context) override;
    qint64 images() const override { return m_data.train.images.size(); }
    Result<> describe(RunWriter &writer) const override;

    Result<> build(torch::Device device, bool fromCheckpoint) override;
    qint64 stepsPerEpoch() const override { return m_batches->stepsPerEpoch(); }
    qint64 steps() const override { return m_batches->steps(); }
    qint64 imagesDrawn(qint64 steps) const override { return m_batches->position(steps); }
    TrainingBatch batch(qint64 step) override;
    Tensor step(const TrainingBatch &batch) override;
    std::vector<QLatin1StringView> numbers() const override;
    Numbers rates(qint64 step) const override
    {
        return {{QLatin1StringView("rate"), m_trainer->rate(step)}};
    }
    std::vector<NamedTensor> state() const override { return m_trainer->state(); }
    void restored() override { m_trainer->restored(); }
    QJsonObject memory() const override;
    void remember(const QJsonObject &memory) override;
    QString advice() const override;

    Result<> epochEnded(EpochEvent &event, TrainingRun &run) override;
    Result<bool> shouldContinue(TrainingRun &run) override;
    Result<bool> finish(TrainingRun &run) override;

private:
    Result<> readImages(const TrainingSource &source, JobContext &context);
    Result<> tryWeights();
    NetworkShape networkShape() const;
    Result<> checkMosaic() const;
    ModelDescription description() const;
    void freezeFor(qint64 step);
    bool isBetter(const ClassifierReport &report, int epoch);
    Result<cv::Mat> predict(ClassifierNet &net, const QVector<ImageEntry> &entries,
                            TrainingRun &run);
    using PartPredictions = std::pair<QString, cv::Mat>; // split, its probabilities
    Result<> writePredictions(const QString &folder,
                              const std::vector<PartPredictions> &parts) const;
    const ClassifierData::Part &part(const QString &split) const
    {
        return split == QLatin1StringView("val") ? m_data.val : m_data.test;
    }
    quint64 seed() const { return quint64(m_params.integer(QStringLiteral("seed"))); }

    RunSpec m_spec;
    ParamSet m_params;
    const NetworkInfo *m_network;
    QVector<Sentence> m_remarks;
    ClassifierData m_data;
    std::shared_ptr<TrainingImageCache> m_cache;
    std::optional<TrainingRecipe> m_recipe;
    NetworkShape m_shape;
    std::optional<StateDict> m_weights; // to start from
    std::unique_ptr<ClassifierBatches> m_batches;
    std::unique_ptr<ClassifierTrainer> m_trainer;

    double m_best; // of the chosen number, larger is better
    double m_bestLoss; // of the validation images then, which breaks ties
    int m_bestEpoch = 0;
    /// Patience counts from this epoch. A tie in everything is saved, but is no improvement.
    int m_improvedEpoch = 0;
    int m_frozenBelow = -1;
};

} // namespace synthray::detail
