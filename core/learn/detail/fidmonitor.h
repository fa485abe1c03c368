// SPDX-License-Identifier: GPL-3.0-or-later
// FID and KID of a generator while it trains, in a thread beside the training: the same films, seeds and
// settings give the same values, and training's own random numbers and threads are not touched.
#pragma once

#include "dataset/dataset.h"
#include "learn/detail/gan.h"
#include "learn/evaluation.h"
#include "run/runfolder.h"

#include <QSet>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace synthray::detail {

/// Everything but start() .. keep() may be called at any time; these belong to the training's thread, which
/// is also the only one that writes into the run's folder.
class FidMonitor
{
public:
    struct Options {
        int every = 0; // epochs; 0: never
        int samples = 64; // films drawn for one value
        QString backbone; // as BackboneSpec::parse
        QString device;
        quint64 seed = 0;
    };
    /// 'reference': real films that do not train, as squares like those that do; 'against': their split
    /// ("test", "val"), or empty where only the training films themselves are left.
    FidMonitor(Options options, GanShape shape, torch::Device device, FilmSet reference, QString against,
               SquareCache::Options squares);
    ~FidMonitor(); // gives up what is under way

    /// What the events of a resumed run hold already.
    void setKnown(const MetricPoint &point);
    bool isDue(int epoch) const { return m_options.every > 0 && epoch % m_options.every == 0; }

    /// Measures a copy of the generator as it is now. Waits for one that is under way.
    Result<> start(const Net &generator, int epoch, qint64 step, RunWriter &writer, JobContext &context);
    /// The epoch that is being measured; 0: none.
    int underWay() const { return m_epoch; }
    bool isReady() const { return m_epoch != 0 && m_done.load(); }
    /// Waits until it is ready (or Stop: then nothing), appends a "metric" event and keeps the generator of the
    /// lowest FID. A backbone or reference that cannot be had is told once as a problem and ends the measuring.
    Result<> collect(RunWriter &writer, JobContext &context);
    void setPaused(bool paused);

    /// Stop: what is under way ends, and its generator is kept in snapshots/ for goOn.
    Result<> keep(RunWriter &writer, JobContext &context);
    /// A resumed run: measures what was kept, or the generator of a checkpoint whose epoch was not measured.
    Result<> goOn(const Net &generator, int epoch, qint64 step, bool epochIsWhole, RunWriter &writer, JobContext &context);

private:
    Result<> prepare(JobContext &context);
    Result<cv::Mat> features(QVector<cv::Mat> films, JobContext &context, bool keep);
    Result<Evaluation> measure(JobContext &context);
    void begin(int epoch, qint64 step);
    void end();
    Result<> save(const QString &path, const RunWriter &writer) const;

    Options m_options;
    GanShape m_shape;
    torch::Device m_device;
    FilmSet m_reference;
    QString m_against;
    SquareCache::Options m_squares;
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

/// Held-out films of the training class: those of split "test", else "val"; else the training films.
std::pair<FilmSet, QString> heldOutFilms(const FilmSet &all, const QString &label, const QString &trainSplit);

/// snapshots/generator-best.safetensors and what is known of it.
QString bestPath(const QString &runFolder);
/// A generator's weights (and statistics) of an epoch as a file.
Result<> saveGenerator(const Net &generator, const QString &path, int epoch, qint64 step, const RunWriter &writer);

} // namespace synthray::detail
