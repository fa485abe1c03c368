// SPDX-License-Identifier: GPL-3.0-or-later
// FID and KID of a generator while it trains, in a thread beside the training: the same images,
// seeds and settings give the same values, and training's own random numbers and threads are not
// touched.
#pragma once

#include "dataset/dataset.h"
#include "learn/evaluation/evaluation.h"
#include "learn/models/gan.h"
#include "run/runfolder.h"

#include <QSet>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace synthray::detail {

/// Used by the training thread only, which alone writes into the run's folder. The measuring thread
/// works on a copy of the generator and returns a value.
class FidMonitor
{
public:
    struct Options {
        int every = 0; // epochs; 0: never
        int samples = 64; // images generated for one value
        QString backbone; // as BackboneSpec::parse
        QString device;
        quint64 seed = 0;
        /// Of a generator with classes: that of each reference image, in any order.
        std::vector<int> classes = {};
    };
    /// 'reference': held-out real images, prepared like the training images; 'against': their split
    /// ("test", "val"), or empty if only the training images are left.
    FidMonitor(Options options, GanShape shape, torch::Device device, ImageDataset reference,
               QString against, SquareFit fit);
    ~FidMonitor(); // cancels a running measurement
    /// Instead of opening the backbone when it is first needed.
    void setExtractor(std::shared_ptr<FeatureExtractor> extractor)
    {
        m_extractor = std::move(extractor);
    }

    /// A value that the events of a resumed run already contain.
    void addMeasured(const MetricEvent &event);
    bool isDue(int epoch) const { return m_options.every > 0 && epoch % m_options.every == 0; }

    /// Called 20 times a second while training waits for a value: reports progress, pauses. Returns
    /// true to give up waiting.
    using Waiting = std::function<bool()>;
    /// Measures a copy of the present generator. Waits for a running measurement; false: waiting
    /// was given up and nothing was started.
    Result<bool> start(const Net &generator, int epoch, qint64 step, RunWriter &writer,
                       const Waiting &waiting);
    /// The epoch that is being measured; 0: none.
    int measuredEpoch() const { return m_epoch; }
    bool isReady() const { return m_epoch != 0 && m_done.load(); }
    /// Waits until the value is ready (false: waiting was given up, the measurement continues),
    /// appends a "metric" event and keeps the generator of the lowest FID. An unavailable backbone
    /// or reference is reported once as a problem and ends the measuring.
    Result<bool> collect(RunWriter &writer, const Waiting &waiting);
    void setPaused(bool paused);

    /// On Stop: cancels the running measurement and saves its generator in snapshots/ for proceed.
    Result<> keep(RunWriter &writer);
    /// On resume: measures the saved generators, then the generator of a checkpoint whose epoch was
    /// not measured.
    Result<> proceed(const Net &generator, int epoch, qint64 step, bool epochIsWhole,
                     RunWriter &writer, const Waiting &waiting);
    /// After a checkpoint: removes pending generators whose values are among its events.
    void removePending(const RunWriter &writer);

private:
    Result<> prepare(JobContext &context);
    Result<> openExtractor();
    Result<cv::Mat> features(QVector<cv::Mat> images, JobContext &context, bool keep);
    Result<Evaluation> measure(JobContext &context);
    void begin(int epoch, qint64 step);
    void end();
    Result<> save(const QString &path, const RunWriter &writer) const;

    Options m_options;
    GanShape m_shape;
    torch::Device m_device;
    ImageDataset m_reference;
    QString m_against;
    SquareFit m_fit;
    double m_best = std::numeric_limits<double>::infinity();
    QSet<int> m_measured; // epochs with a value
    bool m_broken = false;

    // Used by the measuring thread while it runs.
    std::unique_ptr<Net> m_generator; // the copy
    std::shared_ptr<FeatureExtractor> m_extractor;
    cv::Mat m_real;
    double m_floor = Evaluation::none;
    double m_spread = Evaluation::none; // of the generated images' features: spreadRatio()
    Result<Evaluation> m_outcome;

    int m_epoch = 0;
    qint64 m_step = 0;
    std::unique_ptr<JobContext> m_job;
    std::thread m_thread;
    std::atomic<bool> m_done = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

/// Held-out images of the training class: those of split "test", else "val"; else the training
/// images.
std::pair<ImageDataset, QString> heldOutImages(const ImageDataset &all, const QString &label,
                                               const QString &trainSplit);

/// snapshots/generator-best.safetensors.
QString bestPath(const QString &runFolder);
/// A generator's weights (and statistics) of an epoch as a file.
Result<> saveGenerator(const Net &generator, const QString &path, int epoch, qint64 step,
                       const RunWriter &writer);

} // namespace synthray::detail
