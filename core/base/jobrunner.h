// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one long job at a time on a worker thread and reports to the GUI thread; the others wait.
#pragma once

#include "base/job.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace synthray {

/// What a job does, for views that show a button for it. Generation and Export say themselves what
/// they wrote and where.
enum class JobKind { Other, Training, Generation, Study, Export };

/// What a job is called: worded whenever it is shown, as the language may change while it runs.
class JobTitle
{
public:
    JobTitle() = default;
    JobTitle(const QString &name) // one that is the same in every language
        : m_text([name] { return name; })
    {
    }
    template <class Text>
    requires std::is_invocable_r_v<QString, Text> JobTitle(Text text)
        : m_text(std::move(text))
    {
    }
    QString text() const { return m_text ? m_text() : QString(); }

private:
    std::function<QString()> m_text;
};

/// Identifies a job: returned by start(), carried by progressed() and finished().
struct JobHandle {
    quint64 id = 0; // unique in this process; 0: no job
    JobKind kind = JobKind::Other;
    QString runFolder; // the run that it works on, absolute; empty: none
    JobTitle title; // for display only

    explicit operator bool() const { return id != 0; }
    bool operator==(const JobHandle &other) const { return id == other.id; }
    /// Whether it works on the run in 'folder'. Compares whole paths: names of runs begin alike.
    bool isOf(const QString &folder) const;
};

/// How a job ended, as a signal can carry it.
struct JobOutcome {
    std::optional<Error> error;
    bool stopRequested = false; // a job that saved its state when stopped ends without an error
    bool ok() const { return !error; }
    bool stopped() const { return error ? error->code == ErrorCode::Stopped : stopRequested; }
};

class JobRunner : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Paused, Stopping };
    Q_ENUM(State)

    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override; // requests the job to stop now and waits for it

    /// Fails with Busy, and the running job's title in the text, while a job runs.
    Result<JobHandle> start(const JobTitle &title, Job job, JobKind kind = JobKind::Other,
                            const QString &runFolder = {});
    /// Starts the job now, or when those that were added before it have ended.
    JobHandle add(const JobTitle &title, Job job, JobKind kind = JobKind::Other,
                  const QString &runFolder = {});
    QVector<JobHandle> waiting() const; // in the order in which they will run
    void removeWaiting(const JobHandle &job); // it never runs; finished() is not emitted for it
    void removeAllWaiting();
    void pause();
    void resume();
    void stop(); // finish the step, save
    void stopNow();

    State state() const;
    bool isRunning() const { return state() != State::Idle; }
    JobHandle job() const; // what runs; none when idle
    QString title() const { return job().title.text(); }

Q_SIGNALS:
    void stateChanged(synthray::JobRunner::State state);
    void waitingChanged();
    /// At most 20 times a second; the last one of a job is always sent.
    void progressed(const synthray::JobHandle &job, const synthray::JobProgress &progress);
    /// Exactly once for each started job, after the worker has released everything.
    void finished(const synthray::JobHandle &job, const synthray::JobOutcome &outcome);

private:
    struct Private;
    void run(const JobHandle &handle, Job job);
    std::unique_ptr<Private> d;
};

} // namespace synthray

Q_DECLARE_METATYPE(synthray::JobHandle)
Q_DECLARE_METATYPE(synthray::JobProgress)
Q_DECLARE_METATYPE(synthray::JobOutcome)
