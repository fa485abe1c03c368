// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomicfile.h"
#include "base/log.h"
#include "run/runfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

#include <array>
#include <cmath>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

using namespace Qt::StringLiterals;

constexpr qint64 maxEventBytes = 1LL << 30; // a year of training stays far below

/// Whether a living process holds the lock. A lock file whose owner has ended counts as free.
bool isLocked(const QString &folder)
{
    const QString path = folder + u"/run.lock"_s;
    if (!QFile::exists(path))
        return false;
    QLockFile lock(path);
    lock.setStaleLockTime(0);
#ifdef Q_OS_UNIX
    // Check without acquiring the lock: a writer may be about to acquire it.
    qint64 owner = 0;
    QString host, program;
    if (!lock.getLockInfo(&owner, &host, &program) || owner <= 0
        || (host == QSysInfo::machineHostName() && ::kill(static_cast<pid_t>(owner), 0) != 0
            && errno == ESRCH))
        return false;
#endif
    if (lock.tryLock(0)) { // the process id may have been reused; QLockFile detects that
        lock.unlock(); // removes the file; the next owner creates it again
        return false;
    }
    return lock.error() == QLockFile::LockFailedError;
}

} // namespace

QString statusText(RunStatus status)
{
    static constexpr std::array texts{
        QT_TRANSLATE_NOOP("Run", "unknown"),    QT_TRANSLATE_NOOP("Run", "running"),
        QT_TRANSLATE_NOOP("Run", "paused"),     QT_TRANSLATE_NOOP("Run", "stopped"),
        QT_TRANSLATE_NOOP("Run", "finished"),   QT_TRANSLATE_NOOP("Run", "failed"),
        QT_TRANSLATE_NOOP("Run", "interrupted")};
    return Tr::tr(texts[size_t(status)]);
}

Result<RunReader> RunReader::open(const QString &folder)
{
    auto object = readJsonObject(folder + u"/run.json"_s);
    if (!object) {
        if (!QFile::exists(folder + u"/run.json"_s))
            return fail(ErrorCode::NotFound,
                        Tr::tr("'%1' is not a run folder: run.json is missing.").arg(folder),
                        Tr::tr("Choose the folder that was created when the run started."));
        return fail(object.error());
    }
    auto header = RunHeader::fromJson(*object);
    if (!header)
        return fail(header.error().code,
                    Tr::tr("'%1': %2").arg(folder + u"/run.json"_s, header.error().text),
                    header.error().hint);
    RunReader reader;
    reader.m_folder = QDir(folder).absolutePath();
    reader.m_header = *header;
    TRY(reader.refresh());
    return reader;
}

void RunReader::reset()
{
    m_offset = 0;
    m_status.clear();
    m_statusText.clear();
    m_steps.clear();
    m_epochs.clear();
    m_metrics.clear();
    m_samples.clear();
    m_classifierData = {};
    m_has.fill(false);
    m_remarks.clear();
    m_lastEpoch = 0;
    m_lastStep = 0;
    m_badLines = 0;
}

Result<bool> RunReader::refresh()
{
    m_wasReset = false;
    QFile file(m_folder + u"/events.jsonl"_s);
    if (!QFileInfo(file.fileName()).isFile()) // missing; opening a pipe would block
        return false;
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(file.fileName(), Tr::tr("Cannot read"), file.errorString()));
    if (file.size() > maxEventBytes)
        return fail(ErrorCode::TooLarge,
                    Tr::tr("The event file '%1' is too large.").arg(file.fileName()));
    if (file.size() < m_offset) {
        qCInfo(lcRun, "run %s: its events were cut back, all are re-read",
               qPrintable(QFileInfo(m_folder).fileName()));
        reset();
        m_wasReset = true;
    }
    file.seek(m_offset);
    const QByteArray fresh = file.readAll();
    const qsizetype end = fresh.lastIndexOf('\n') + 1;
    for (qsizetype start = 0; start < end;) {
        const qsizetype stop = fresh.indexOf('\n', start);
        if (stop > start)
            parseLine(fresh.mid(start, stop - start));
        start = stop + 1;
    }
    m_offset += end;
    return end > 0 || m_wasReset;
}

void RunReader::parseLine(const QByteArray &line)
{
    const auto document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        ++m_badLines;
        qCInfo(lcRun, "run %s: damaged line %lld of its events is left out",
               qPrintable(QFileInfo(m_folder).fileName()), qlonglong(m_badLines));
        return;
    }
    if (const auto event = eventFromJson(document.object()))
        handle(*event);
}

void RunReader::handle(const RunEvent &event)
{
    const auto note = [this](const LoggedEvent &logged) {
        m_lastStep = std::max(m_lastStep, logged.step);
        for (const auto &[series, value] : logged.numbers.all())
            m_has[series] = true;
    };
    if (const auto *step = std::get_if<StepEvent>(&event)) {
        note(*step);
        m_steps.append(*step);
    } else if (const auto *epoch = std::get_if<EpochEvent>(&event)) {
        note(*epoch);
        m_epochs.append(*epoch);
        m_lastEpoch = std::max(m_lastEpoch, epoch->epoch);
        // Only accept paths below the folder: events.jsonl may come from somebody else.
        if (!epoch->sample.isEmpty() && !epoch->sample.contains(".."_L1)
            && QDir::isRelativePath(epoch->sample))
            m_samples.append({epoch->epoch, m_folder + u'/' + epoch->sample});
    } else if (const auto *metric = std::get_if<MetricEvent>(&event)) {
        for (const auto &[series, value] : metric->numbers.all())
            m_has[series] = true;
        m_metrics.append(*metric);
    } else if (const auto *data = std::get_if<DataEvent>(&event)) {
        m_classifierData = *data;
    } else if (const auto *remark = std::get_if<NoteEvent>(&event)) {
        m_remarks << remark->text;
    } else if (const auto *status = std::get_if<StatusEvent>(&event)) {
        m_status = status->status;
        m_statusText = status->text;
    }
}

const LoggedEvent &RunReader::eventAt(Series::Per per, qsizetype index) const
{
    if (per == Series::Per::Step)
        return m_steps[index];
    if (per == Series::Per::Epoch)
        return m_epochs[index];
    return m_metrics[index];
}

qsizetype RunReader::eventCount(int series) const
{
    const auto per = runSeries()[series].per;
    return per == Series::Per::Step ? m_steps.size()
        : per == Series::Per::Epoch ? m_epochs.size()
                                    : m_metrics.size();
}

bool RunReader::has(int series) const { return m_has.value(series); }

void RunReader::points(int series, qsizetype from, QVector<double> *x, QVector<double> *y) const
{
    const auto per = runSeries()[series].per;
    const qsizetype count = eventCount(series);
    x->reserve(x->size() + count - from);
    y->reserve(y->size() + count - from);
    for (qsizetype i = from; i < count; ++i) {
        const LoggedEvent &event = eventAt(per, i);
        x->append(double(event.step));
        y->append(event.numbers.value(series));
    }
}

const EpochEvent *RunReader::bestEpoch() const
{
    for (auto it = m_epochs.rbegin(); it != m_epochs.rend(); ++it)
        if (it->best)
            return &*it;
    return nullptr;
}

RunStatus RunReader::status() const
{
    if (m_status == "finished"_L1)
        return RunStatus::Finished;
    const bool held = isLocked(m_folder);
    if (!held)
        return m_status == "stopped"_L1 ? RunStatus::Stopped
            : m_status == "failed"_L1   ? RunStatus::Failed
                                        : RunStatus::Interrupted;
    return m_status == "paused"_L1 ? RunStatus::Paused : RunStatus::Running;
}

const MetricEvent *RunReader::bestMetric() const
{
    const int fid = seriesIndex("fid"_L1);
    const MetricEvent *best = nullptr;
    for (const auto &point : m_metrics)
        if (const double value = point.numbers.value(fid); std::isfinite(value) && !point.degenerate
            && (!best || value < best->numbers.value(fid)))
            best = &point;
    return best;
}

bool RunReader::hasCheckpoint() const
{
    return QFile::exists(m_folder + u"/checkpoints/last.json"_s)
        || QFile::exists(m_folder + u"/checkpoints/previous.json"_s);
}

QString RunReader::notes() const
{
    const auto bytes = readFile(m_folder + u"/notes.txt"_s, 1 << 20);
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

Result<> RunReader::setNotes(const QString &text)
{
    return writeFileAtomically(m_folder + u"/notes.txt"_s, text.toUtf8());
}

} // namespace synthray
