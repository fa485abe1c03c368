// SPDX-License-Identifier: GPL-3.0-or-later
// A run's folder: holds everything about a run. The training writes it, the views read it.
//
//   run.json        spec, versions, data fingerprint, seed, device (RunHeader); written once
//   events.jsonl    one JSON object per line, appended (see run/events.h)
//   events.index    its lines except the steps (see run/eventindex.h)
//   samples/        epoch-0001.png .. : grids from the same fixed latents
//   checkpoints/    last.json and others with their .safetensors: see run/checkpoints.h
//   snapshots/      generator-epoch-0005.safetensors ..
//   predictions.csv of a classifier, for the images not used in training (metrics/predictionfile.h)
//   notes.txt       the user's notes
//   run.lock        held by the running process (QLockFile)
#pragma once

#include "base/result.h"
#include "run/events.h"
#include "run/runlock.h"
#include "run/runspec.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>

#include <memory>

namespace synthray {

/// Written at the start of a run, and again only when its images are found in another place or it
/// is continued for more epochs.
struct RunHeader {
    RunSpec spec;
    /// The place of the images in run.json, if they were moved together with the run and
    /// spec.dataPath is where they are now. Whether they are the same is for the fingerprint to
    /// say. Empty: as in run.json.
    QString movedFrom;
    QString name; // folder name at creation
    QDateTime created; // UTC
    qint64 seed = 0;
    QString device; // "CPU, 2 threads, OpenBLAS ..."
    int threads = 1;
    QJsonObject versions; // synthray, qt, opencv, libtorch, ...
    QString dataFingerprint;
    qint64 images = 0; // number of training images
    int epochs = 0;
    /// Of a generator with classes: their names, in the order in which it numbers them.
    QStringList classes = {};

    QJsonObject toJson() const;
    static Result<RunHeader> fromJson(const QJsonObject &object);
};

enum class RunStatus { Unknown, Running, Paused, Stopped, Finished, Failed, Interrupted };
QString statusText(RunStatus status); // translated

/// What a resumed run changes in its run.json.
struct RunChange {
    QString dataPath = {}; // the images' new place; empty: as it is
    int epochs = 0; // more epochs than before; 0: as they are
};

/// The writing side; one per folder at a time (lock file).
class RunWriter
{
public:
    /// Creates a run. The folder must not exist, or hold nothing but what an earlier start that
    /// failed has left.
    static Result<RunWriter> create(const QString &folder, const RunHeader &header);
    /// Continues an existing run. Events after 'eventBytes' (as stored in the checkpoint; -1: keep
    /// all) are cut off, because those steps run again.
    static Result<RunWriter> reopen(const QString &folder, qint64 eventBytes,
                                    const RunChange &change = {});
    RunWriter(RunWriter &&) noexcept;
    RunWriter &operator=(RunWriter &&) noexcept;
    ~RunWriter();

    const QString &folder() const;
    const RunHeader &header() const;
    /// Appends and flushes at once, so that a kill loses no written line. Busy: another process has
    /// taken the run over, for example while this computer slept.
    Result<> append(const RunEvent &event); // adds "t"
    Result<> status(const QString &status, const QString &text = {}, const QString &reason = {});
    /// Syncs events.jsonl to disk and returns its size, which goes into the checkpoint.
    Result<qint64> syncEvents();
    /// Writes (replaces) a file below the folder through a temporary name.
    Result<> writeFile(const QString &relativePath, const QByteArray &bytes);

private:
    struct Private;
    explicit RunWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Grids in samples/ have ceil(sqrt(count)) columns of square images, row by row, with this many
/// black pixels around each image.
constexpr int sampleGridGap = 2;

struct EpochSample {
    int epoch = 0;
    QString path; // absolute
};

/// The reading side; follows a live run by reading the appended lines. Curves are thinned: of very
/// many steps only every n-th is kept, and the last one.
class RunReader
{
public:
    enum class Read {
        Everything,
        Summary, // for lists: of a large file the first and last step, and all other events
    };
    static Result<RunReader> open(const QString &folder, Read read = Read::Everything);

    /// Reads new lines; returns true if there were any. An incomplete last line is left for the
    /// next call; a line that is not JSON is skipped and counted. If the file shrank (a resume cut
    /// it), everything is re-read. wasReset() is true until the next refresh if that happened or
    /// the steps were thinned, so that curves must be redrawn.
    Result<bool> refresh();
    bool wasReset() const { return m_wasReset; }

    const QString &folder() const { return m_folder; }
    const RunHeader &header() const { return m_header; }
    bool isSummary() const { return m_isSummary; } // the curves are missing
    /// Interrupted: the last status is running, but no process holds the lock.
    RunStatus status() const { return status(lock()); }
    RunStatus status(const LockOwner &owner) const; // with a lock() that was read before
    LockOwner lock() const { return lockOwner(lockFileOf(m_folder)); }
    QString statusDetail() const { return m_statusText; }
    QString failureReason() const { return m_statusReason; } // StatusEvent::reason
    const QVector<StepEvent> &steps() const { return m_steps; }
    const QVector<EpochEvent> &epochs() const { return m_epochs; }
    const QVector<MetricEvent> &metrics() const { return m_metrics; }
    const QVector<EpochSample> &samples() const { return m_samples; }
    /// The one with the lowest FID, ignoring degenerate ones; nullptr: none was measured.
    const MetricEvent *bestMetric() const;
    /// The last one whose network was kept; nullptr: none.
    const EpochEvent *bestEpoch() const;
    bool isClassifier() const { return m_header.spec.kind == QLatin1String("classifier"); }
    const DataEvent &classifierData() const { return m_classifierData; }

    /// What curves are drawn over: steps, epochs (parts of one too), or seconds since the run's
    /// start (pauses included).
    enum class Axis { Step, Epoch, Time };
    /// For an index in runSeries(): how many events may carry it, whether any does, and its points
    /// from the event 'from' on.
    qsizetype eventCount(int series) const;
    bool has(int series) const;
    void points(int series, qsizetype from, QVector<double> *x, QVector<double> *y,
                Axis axis = Axis::Step) const;
    double epochAt(qint64 step) const; // parts of one too; 0: no epoch has ended yet

    QStringList remarks() const; // "note" events, in the language of the moment
    int lastEpoch() const { return m_lastEpoch; } // finished epochs
    qint64 lastStep() const { return m_lastStep; }
    bool hasCheckpoint() const;
    qsizetype badLines() const { return m_badLines; }
    QString notes() const;
    Result<> setNotes(const QString &text);

private:
    Result<> readLines(QFile &file);
    void readIndexed(QFile &file);
    void parseLine(const QByteArray &line);
    void handle(const RunEvent &event);
    void note(const LoggedEvent &event);
    void add(const StepEvent &step);
    void addStep(const StepEvent &step, bool isKept);
    void addSkipped();
    bool keepsNextStep() const;
    const LoggedEvent &eventAt(Series::Per per, qsizetype index) const;
    double place(const LoggedEvent &event, Axis axis) const;
    void reset();

    QString m_folder;
    RunHeader m_header;
    bool m_isSummary = false;
    qint64 m_offset = 0;
    bool m_wasReset = false;
    qint64 m_stepLines = 0; // seen so far
    qint64 m_stride = 1; // every so many of them are kept
    bool m_lastIsExtra = false; // the last of m_steps is kept only because it is the last
    QByteArray m_skipped; // the line of the last step, if it was not parsed
    QString m_status, m_statusText, m_statusReason;
    QVector<StepEvent> m_steps;
    QVector<EpochEvent> m_epochs;
    QVector<MetricEvent> m_metrics;
    QVector<EpochSample> m_samples;
    DataEvent m_classifierData;
    QVector<bool> m_has = QVector<bool>(runSeries().size(), false); // by series
    QVector<Sentence> m_remarks;
    int m_lastEpoch = 0;
    qint64 m_lastStep = 0;
    qsizetype m_badLines = 0;
};

} // namespace synthray
