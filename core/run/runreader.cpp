// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomicfile.h"
#include "base/log.h"
#include "run/runfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSysInfo>

#include <limits>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

#include <cmath>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

using namespace Qt::StringLiterals;

constexpr qint64 maxEventBytes = 1LL << 30; // a year of training stays far below

/// Held by a living process? A lock file whose owner is gone counts as free.
bool isLocked(const QString &folder)
{
    const QString path = folder + u"/run.lock"_s;
    if (!QFile::exists(path))
        return false;
    QLockFile lock(path);
    lock.setStaleLockTime(0);
#ifdef Q_OS_UNIX
    // Without taking the lock, however briefly: a writer may be about to.
    qint64 owner = 0;
    QString host, program;
    if (!lock.getLockInfo(&owner, &host, &program) || owner <= 0
        || (host == QSysInfo::machineHostName() && ::kill(static_cast<pid_t>(owner), 0) != 0
            && errno == ESRCH))
        return false;
#endif
    if (lock.tryLock(0)) { // the number may have gone to another program since: QLockFile knows
        lock.unlock(); // removes the file: the next owner makes its own
        return false;
    }
    return lock.error() == QLockFile::LockFailedError;
}

} // namespace

QString statusText(RunStatus status)
{
    switch (status) {
    case RunStatus::Running:
        return Tr::tr("running");
    case RunStatus::Paused:
        return Tr::tr("paused");
    case RunStatus::Stopped:
        return Tr::tr("stopped");
    case RunStatus::Finished:
        return Tr::tr("finished");
    case RunStatus::Failed:
        return Tr::tr("failed");
    case RunStatus::Interrupted:
        return Tr::tr("interrupted");
    case RunStatus::Unknown:
        break;
    }
    return Tr::tr("unknown");
}

Result<RunReader> RunReader::open(const QString &folder)
{
    auto object = readJsonObject(folder + u"/run.json"_s);
    if (!object) {
        if (!QFile::exists(folder + u"/run.json"_s))
            return fail(ErrorCode::NotFound,
                        Tr::tr("'%1' is not a run: it has no run.json.").arg(folder),
                        Tr::tr("Choose the folder that was made when the run was started."));
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
    m_samples.clear();
    m_metrics.clear();
    m_classifierSteps.clear();
    m_classifierEpochs.clear();
    m_classifierData = {};
    m_remarks.clear();
    m_lastEpoch = 0;
    m_lastStep = 0;
    m_badLines = 0;
}

Result<bool> RunReader::refresh()
{
    m_wasReset = false;
    QFile file(m_folder + u"/events.jsonl"_s);
    if (!QFileInfo(file.fileName()).isFile()) // not there yet; a pipe would be waited for
        return false;
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(file.fileName(), Tr::tr("Cannot read"), file.errorString()));
    if (file.size() > maxEventBytes)
        return fail(ErrorCode::TooLarge,
                    Tr::tr("'%1' is too large to be a run's events.").arg(file.fileName()));
    if (file.size() < m_offset) {
        qCInfo(lcRun, "run %s: its events were cut back, all are read again",
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
            take(fresh.mid(start, stop - start));
        start = stop + 1;
    }
    m_offset += end;
    return end > 0 || m_wasReset;
}

void RunReader::take(const QByteArray &line)
{
    const auto document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        ++m_badLines;
        qCInfo(lcRun, "run %s: damaged line %lld of its events is left out",
               qPrintable(QFileInfo(m_folder).fileName()), qlonglong(m_badLines));
        return;
    }
    const QJsonObject event = document.object();
    const auto number = [&](QLatin1StringView key) { return event.value(key).toDouble(); };
    const QString type = event.value("type"_L1).toString();
    if (isClassifier())
        takeClassifier(type, event);
    if (type == "note"_L1)
        m_remarks << event.value("text"_L1).toString().left(1000);
    if (type == "step"_L1 && isClassifier()) {
        m_lastStep = std::max(m_lastStep, event.value("step"_L1).toInteger());
    } else if (type == "step"_L1) {
        m_steps.append({number("step"_L1), number("epoch"_L1), number("t"_L1) / 1000,
                        number("lossD"_L1), number("lossG"_L1), number("dReal"_L1),
                        number("dFake"_L1), number("ips"_L1)});
        m_lastStep = std::max(m_lastStep, event.value("step"_L1).toInteger());
    } else if (type == "epoch"_L1) {
        m_lastEpoch = std::max(m_lastEpoch, event.value("epoch"_L1).toInt());
        m_lastStep = std::max(m_lastStep, event.value("step"_L1).toInteger());
        const QString sample = event.value("sample"_L1).toString();
        // Only names below the folder: events.jsonl may come from somebody else.
        if (!sample.isEmpty() && !sample.contains(".."_L1) && QDir::isRelativePath(sample))
            m_samples.append({event.value("epoch"_L1).toInt(), m_folder + u'/' + sample});
    } else if (type == "metric"_L1) {
        const auto measured = [&](QLatin1StringView key) {
            return event.value(key).toDouble(std::numeric_limits<double>::quiet_NaN());
        };
        m_metrics.append({event.value("epoch"_L1).toInt(), number("step"_L1), measured("fid"_L1),
                          measured("floor"_L1), measured("kid"_L1), measured("kidStd"_L1),
                          event.value("dims"_L1).toInt(), event.value("n1"_L1).toInteger(),
                          event.value("n2"_L1).toInteger(),
                          event.value("backbone"_L1).toString().left(100),
                          event.value("backboneLabel"_L1).toString().left(100),
                          event.value("against"_L1).toString().left(100),
                          event.value("degenerate"_L1).toBool()});
    } else if (type == "status"_L1) {
        m_status = event.value("status"_L1).toString();
        m_statusText = event.value("text"_L1).toString();
    }
}

void RunReader::takeClassifier(const QString &type, const QJsonObject &event)
{
    const auto number = [&](QLatin1StringView key) {
        return event.value(key).toDouble(std::numeric_limits<double>::quiet_NaN());
    };
    if (type == "step"_L1) {
        m_classifierSteps.append({number("step"_L1), number("epoch"_L1), number("t"_L1) / 1000,
                                  number("loss"_L1), number("accuracy"_L1), number("rate"_L1),
                                  number("ips"_L1)});
    } else if (type == "epoch"_L1) {
        ClassifierEpoch epoch;
        epoch.epoch = event.value("epoch"_L1).toInt();
        epoch.step = number("step"_L1);
        epoch.trainLoss = number("trainLoss"_L1);
        epoch.trainAccuracy = number("trainAccuracy"_L1);
        epoch.valLoss = number("valLoss"_L1);
        epoch.valAccuracy = number("valAccuracy"_L1);
        epoch.valBalancedAccuracy = number("valBalancedAccuracy"_L1);
        epoch.valAuc = number("valAuc"_L1);
        epoch.valBaseline = number("valBaseline"_L1);
        for (const auto &value : event.value("recalls"_L1).toArray())
            epoch.recalls.append(value.toDouble(std::numeric_limits<double>::quiet_NaN()));
        epoch.best = event.value("best"_L1).toBool();
        m_classifierEpochs.append(epoch);
    } else if (type == "data"_L1) {
        m_classifierData = {};
        for (const auto &name : event.value("classes"_L1).toArray())
            m_classifierData.classes << name.toString().left(200);
        m_classifierData.severalLabels = event.value("severalLabels"_L1).toBool();
        m_classifierData.train = event.value("train"_L1).toInteger();
        m_classifierData.val = event.value("val"_L1).toInteger();
        m_classifierData.test = event.value("test"_L1).toInteger();
        for (const auto &count : event.value("trainCounts"_L1).toArray())
            m_classifierData.trainCounts.append(count.toInteger());
    }
}

const ClassifierEpoch *RunReader::bestClassifierEpoch() const
{
    for (auto it = m_classifierEpochs.rbegin(); it != m_classifierEpochs.rend(); ++it)
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

const MetricPoint *RunReader::bestMetric() const
{
    const MetricPoint *best = nullptr;
    for (const auto &point : m_metrics)
        if (std::isfinite(point.fid) && !point.degenerate && (!best || point.fid < best->fid))
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
