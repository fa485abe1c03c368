// SPDX-License-Identifier: GPL-3.0-or-later
// A run's folder: everything about a run, written by whoever runs it, read by whoever shows it.
//
//   run.json        spec, versions, data fingerprint, seed, device (RunHeader); written once
//   events.jsonl    one JSON object a line, appended (see RunEvent)
//   samples/        epoch-0001.png .. : grids from the same fixed latents
//   checkpoints/    last.json + last.safetensors (+ previous.*): see learn/models/checkpoint.h
//   snapshots/      generator-epoch-0005.safetensors ..
//   predictions.csv a classifier's, of the films that did not train (metrics/predictionfile.h)
//   notes.txt       the user's words
//   run.lock        held by the running process (QLockFile)
#pragma once

#include "base/result.h"
#include "run/runspec.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QLockFile>

#include <memory>

namespace synthray {

/// Written once at the start of a run.
struct RunHeader {
    RunSpec spec;
    QString name; // folder name at creation
    QDateTime created; // UTC
    qint64 seed = 0;
    QString device; // "CPU, 2 threads, OpenBLAS ..."
    int threads = 1;
    QJsonObject versions; // synthray, qt, opencv, libtorch, ...
    QString dataFingerprint;
    qint64 films = 0; // that the run trains on
    int epochs = 0;

    QJsonObject toJson() const;
    static Result<RunHeader> fromJson(const QJsonObject &object);
};

/// Lines of events.jsonl. Every event has "type" and "t" (ms since the run's start, pauses
/// included).
///   {"type":"step","epoch":1,"step":20,"lossD":..,"lossG":..,"dReal":..,"dFake":..,"ips":..}
///        means over the steps since the last one; epoch counts from 1, step from 1 over the run
///   {"type":"epoch","epoch":1,"step":20,"sample":"samples/epoch-0001.png","seconds":..}
///   {"type":"metric","epoch":10,"step":200,"fid":..,"floor":..,"kid":..,"kidStd":..,"dims":2048,
///        "n1":..,"n2":..,"backbone":"random","backboneLabel":"..","fingerprint":"..","against":"test",
///        "degenerate":false}
/// A classifier's: "step" with loss, accuracy, rate, ips; "epoch" with trainLoss, trainAccuracy,
/// valLoss,
///        valAccuracy, valBalancedAccuracy, valAuc, valBaseline, recalls, best; "data"
///        (ClassifierDataInfo);
///   {"type":"note","text":".."}                      a sentence to know before believing the
///   numbers
///   {"type":"checkpoint","epoch":1,"step":20}
///   {"type":"status","status":"running|paused|stopped|finished|failed","text":".."}
///   {"type":"problem","path":"..","reason":".."}     a film that was left out
using RunEvent = QJsonObject;

enum class RunStatus { Unknown, Running, Paused, Stopped, Finished, Failed, Interrupted };
QString statusText(RunStatus status); // translated

/// The writing side; one per folder at a time (lock file).
class RunWriter
{
public:
    /// A new run. The folder must be empty or not there yet.
    static Result<RunWriter> create(const QString &folder, const RunHeader &header);
    /// An existing run to be continued: events after 'eventBytes' (as the checkpoint noted them;
    /// -1: keep all) are cut off, because those steps are run again.
    static Result<RunWriter> reopen(const QString &folder, qint64 eventBytes);
    RunWriter(RunWriter &&) noexcept;
    RunWriter &operator=(RunWriter &&) noexcept;
    ~RunWriter();

    const QString &folder() const;
    const RunHeader &header() const;
    /// Appended and flushed to the system at once, so that a kill loses no line that was written.
    Result<> append(RunEvent event); // adds "t"
    Result<> status(const QString &status, const QString &text = {});
    /// Size of events.jsonl now, synced to disk: goes into the checkpoint.
    Result<qint64> syncEvents();
    /// Writes (replaces) a file below the folder through a temporary name.
    Result<> writeFile(const QString &relativePath, const QByteArray &bytes);

private:
    struct Private;
    explicit RunWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// One point of the curves.
struct StepPoint {
    double step = 0, epoch = 0, seconds = 0;
    double lossD = 0, lossG = 0, dReal = 0, dFake = 0, imagesPerSecond = 0;
};
/// One measurement of the generator (an event of type "metric").
struct MetricPoint {
    int epoch = 0;
    double step = 0;
    double fid = 0, floor = 0, kid = 0, kidStd = 0; // NaN: not computed
    int dims = 0;
    qint64 n1 = 0, n2 = 0; // real films, generated ones
    QString backbone, backboneLabel;
    QString against; // split of the real films; empty: the training films themselves
    bool degenerate = false; // features that tell nothing apart: no value to choose by
};

/// A classifier's "step" event: means over the training films since the last one.
struct ClassifierStep {
    double step = 0, epoch = 0, seconds = 0;
    double loss = 0, accuracy = 0, rate = 0, imagesPerSecond = 0;
};
/// A classifier's "epoch" event. NaN: there is none (no validation films).
struct ClassifierEpoch {
    int epoch = 0;
    double step = 0;
    double trainLoss = 0, trainAccuracy = 0;
    double valLoss = 0, valAccuracy = 0, valBalancedAccuracy = 0, valAuc = 0, valBaseline = 0;
    QVector<double> recalls; // one a class, of the validation films
    bool best = false; // the best one so far
};
/// A classifier's "data" event: what it trains on.
struct ClassifierDataInfo {
    QStringList classes;
    bool severalLabels = false;
    qint64 train = 0, val = 0, test = 0; // films
    QVector<qint64> trainCounts; // one a class
};

/// Grids in samples/ have ceil(sqrt(count)) columns of square films, row by row, with this many
/// black pixels around each film.
constexpr int sampleGridGap = 2;

struct EpochSample {
    int epoch = 0;
    QString path; // absolute
};

/// The reading side; follows a live run by reading what has been appended.
class RunReader
{
public:
    static Result<RunReader> open(const QString &folder);

    /// Reads what came since; true when there was something new. A half-written last line waits for
    /// its end; a line that is not JSON is skipped and counted. When the file shrank (a resume cut
    /// it) everything is read again and wasReset() is true until the next refresh.
    Result<bool> refresh();
    bool wasReset() const { return m_wasReset; }

    const QString &folder() const { return m_folder; }
    const RunHeader &header() const { return m_header; }
    RunStatus status() const; // Interrupted: last said running but nobody holds the lock
    QString statusDetail() const { return m_statusText; }
    const QVector<StepPoint> &steps() const { return m_steps; }
    const QVector<EpochSample> &samples() const { return m_samples; }
    const QVector<MetricPoint> &metrics() const { return m_metrics; }
    /// The one of the lowest FID, degenerate ones left out; nullptr: none was measured.
    const MetricPoint *bestMetric() const;
    bool isClassifier() const { return m_header.spec.kind == QLatin1String("classifier"); }
    const QVector<ClassifierStep> &classifierSteps() const { return m_classifierSteps; }
    const QVector<ClassifierEpoch> &classifierEpochs() const { return m_classifierEpochs; }
    const ClassifierEpoch *bestClassifierEpoch() const; // nullptr: none yet
    const ClassifierDataInfo &classifierData() const { return m_classifierData; }
    const QStringList &remarks() const { return m_remarks; } // "note" events
    int lastEpoch() const { return m_lastEpoch; } // finished ones
    qint64 lastStep() const { return m_lastStep; }
    bool hasCheckpoint() const;
    qsizetype badLines() const { return m_badLines; }
    QString notes() const;
    Result<> setNotes(const QString &text);

private:
    void take(const QByteArray &line);
    void takeClassifier(const QString &type, const QJsonObject &event);
    void reset();

    QString m_folder;
    RunHeader m_header;
    qint64 m_offset = 0;
    bool m_wasReset = false;
    QString m_status, m_statusText;
    QVector<StepPoint> m_steps;
    QVector<EpochSample> m_samples;
    QVector<MetricPoint> m_metrics;
    QVector<ClassifierStep> m_classifierSteps;
    QVector<ClassifierEpoch> m_classifierEpochs;
    ClassifierDataInfo m_classifierData;
    QStringList m_remarks;
    int m_lastEpoch = 0;
    qint64 m_lastStep = 0;
    qsizetype m_badLines = 0;
};

} // namespace synthray
