// SPDX-License-Identifier: GPL-3.0-or-later
// FID and KID of a generator while it trains: the same films, seeds and threads give the same values,
// and training's own random numbers are not touched.
#pragma once

#include "dataset/dataset.h"
#include "learn/detail/gan.h"
#include "learn/evaluation.h"
#include "run/runfolder.h"

namespace synthray::detail {

class FidMonitor
{
public:
    struct Options {
        int every = 0; // epochs; 0: never
        int samples = 64; // films drawn for one value
        QString backbone; // as BackboneSpec::parse
        int threads = 1; // training's own: it waits meanwhile
        QString device;
        quint64 seed = 0;
    };
    /// 'reference': real films that do not train, as squares like those that do; 'against': their split
    /// ("test", "val"), or empty where only the training films themselves are left.
    FidMonitor(Options options, FilmSet reference, QString against, SquareCache::Options squares);

    /// Lowest FID of the epochs before a resumed run's checkpoint.
    void setBest(double fid) { m_best = std::min(m_best, fid); }
    bool isDue(int epoch) const { return m_options.every > 0 && epoch % m_options.every == 0; }
    /// Appends a "metric" event; true: the lowest FID so far. Nothing (nullopt) after Stop. A backbone
    /// or reference that cannot be had is told once as a problem and ends the measuring, not the run.
    Result<std::optional<bool>> measure(Net &generator, const GanShape &shape, torch::Device device, int epoch,
                                        qint64 step, RunWriter &writer, JobContext &context);

private:
    Result<> prepare(JobContext &context);
    Result<cv::Mat> features(QVector<cv::Mat> films, JobContext &context, bool keep);

    Options m_options;
    FilmSet m_reference;
    QString m_against;
    SquareCache::Options m_squares;
    std::shared_ptr<FeatureExtractor> m_extractor;
    cv::Mat m_real;
    double m_floor = Evaluation::none;
    double m_best = std::numeric_limits<double>::infinity();
    bool m_broken = false;
    JobContext *m_quiet = nullptr; // of the extraction that is under way
};

/// Held-out films of the training class: those of split "test", else "val"; else the training films.
std::pair<FilmSet, QString> heldOutFilms(const FilmSet &all, const QString &label, const QString &trainSplit);

/// snapshots/generator-best.safetensors and what is known of it.
QString bestPath(const QString &runFolder);

} // namespace synthray::detail
