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

/// All of it belongs to the training's thread, which is also the only one that writes into the
/// run's folder; the measuring thread has its copy of the generator and hands back a value.
class FidMonitor
{
public:
    struct Options {
        int every = 0; // epochs; 0: never
        int samples = 64; // images drawn for one value
        QString backbone; // as BackboneSpec::parse
        QString device;
        quint64 seed = 0;
    };
    /// 'reference': real images that do not train, as squares like those that do; 'against': their
    /// split
    /// ("test", "val"), or empty where only the training images themselves are left.
    FidMonitor(Options options, GanShape shape, torch::Device device, ImageDataset reference,
               QString against, SquareFit fit);
    ~FidMonitor(); // gives up what is under way
    /// Instead of opening the backbone when it is first needed.
    void setExtractor(std::shared_ptr<FeatureExtractor> extractor)
    {
        m_extractor = std::move(extractor);
    }

    /// What the events of a resumed run hold already.
    void setKnown(const MetricEvent &event);
    bool isDue(int epoch) const { return m_options.every > 0 && epoch % m_options.every == 0; }

    /// What the training does while it waits for a value, 20 times a second: say so, pause. True:
    /// give up the wait.
    using Waiting = std::function<bool()>;
    /// Measures a copy of the generator as it is now. Waits for one that is under way; false: the
    /// wait was given up and nothing was started.
    Result<bool> start(const Net &generator, int epoch, qint64 step, RunWriter &writer,
                       const Waiting &waiting);
    /// The epoch that is being measured; 0: none.
    int underWay() const { return m_epoch; }
    bool isReady() const { return m_epoch != 0 && m_done.load(); }
    /// Waits until it is ready (false: the wait was given up, and it goes on), appends a "metric"
    /// event and keeps the generator of the lowest FID. A backbone or reference that cannot be had
    /// is told once as a problem and ends the measuring.
    Result<bool> collect(RunWriter &writer, const Waiting &waiting);
    void setPaused(bool paused);

    /// Stop: what is under way ends, and its generator is kept in snapshots/ for proceed.
    Result<> keep(RunWriter &writer);
    /// A resumed run: measures what was kept, then the generator of a checkpoint whose epoch was
    /// not measured.
    Result<> proceed(const Net &generator, int epoch, qint64 step, bool epochIsWhole,
                     RunWriter &writer, const Waiting &waiting);
    /// A checkpoint holds all events until now: what was kept for values among them can go.
    void forgetKept(const RunWriter &writer);

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
    QSet<int> m_known; // epochs with a value
    bool m_broken = false;

    // The measuring thread's while it runs.
    std::unique_ptr<Net> m_generator; // the copy
    std::shared_ptr<FeatureExtractor> m_extractor;
    cv::Mat m_real;
    double m_floor = Evaluation::none;
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

/// snapshots/generator-best.safetensors and what is known of it.
QString bestPath(const QString &runFolder);
/// A generator's weights (and statistics) of an epoch as a file.
Result<> saveGenerator(const Net &generator, const QString &path, int epoch, qint64 step,
                       const RunWriter &writer);

} // namespace synthray::detail
