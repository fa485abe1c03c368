// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomicfile.h"
#include "base/log.h"
#include "run/eventindex.h"
#include "run/runfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

using namespace Qt::StringLiterals;

// Points of a curve: twice as many are thinned to these. No screen is wider.
constexpr qsizetype fewestSteps = 4096;
constexpr qint64 smallBytes = 256 << 10; // a file of this size is read completely, also for a list
constexpr qint64 endBytes = 64 << 10; // in which a summary looks for the first and the last step
constexpr qsizetype longestPath = 16; // folders of a path to look for

/// Images that were moved together with the run: the end of their old path, below one of the
/// folders that contain the run now. Empty: there are none.
QString foundBeside(const QString &runFolder, const QString &dataPath)
{
    const QStringList parts
        = QString(dataPath).replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts);
    for (qsizetype from = std::max<qsizetype>(0, parts.size() - longestPath); from < parts.size();
         ++from) {
        const QString end = parts.mid(from).join(u'/');
        for (QDir above(runFolder); above.cdUp();)
            if (const QString path = above.filePath(end); QFileInfo::exists(path))
                return QDir::cleanPath(path);
    }
    return {};
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

Result<RunReader> RunReader::open(const QString &folder, Read read)
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
    QString &data = reader.m_header.spec.dataPath;
    if (!data.isEmpty() && !QFileInfo::exists(data))
        if (const QString found = foundBeside(reader.m_folder, data); !found.isEmpty())
            reader.m_header.movedFrom = std::exchange(data, found);
    reader.m_isSummary = read == Read::Summary
        && QFileInfo(reader.m_folder + u"/events.jsonl"_s).size() > smallBytes;
    TRY(reader.refresh());
    reader.m_wasReset = false;
    return reader;
}

void RunReader::reset()
{
    m_offset = 0;
    m_stepLines = 0;
    m_stride = 1;
    m_lastIsExtra = false;
    m_skipped.clear();
    m_status.clear();
    m_statusText.clear();
    m_statusReason.clear();
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
    // What was read ends with a whole line. If no line ends there any more, the file was cut back
    // and has grown again since, as on a resume.
    bool cutBack = file.size() < m_offset;
    if (!cutBack && m_offset > 0) {
        char last = 0;
        cutBack = file.seek(m_offset - 1) && file.getChar(&last) && last != '\n';
    }
    if (cutBack) {
        qCInfo(lcRun, "run %s: its events were cut back, all are re-read",
               qPrintable(QFileInfo(m_folder).fileName()));
        reset();
        m_wasReset = true;
    }
    const qint64 before = m_offset;
    if (m_isSummary && m_offset == 0)
        readIndexed(file);
    TRY(readLines(file));
    return m_offset > before || m_wasReset;
}

Result<> RunReader::readLines(QFile &file)
{
    file.seek(m_offset);
    const auto end
        = readWholeLines(file, [this](qint64, const QByteArray &line) { parseLine(line); });
    TRY(end);
    m_offset = *end;
    addSkipped();
    return {};
}

/// The index, and of the lines that it leaves out the first and the last one.
void RunReader::readIndexed(QFile &file)
{
    const QVector<IndexedLine> lines = readEventIndex(file);
    if (lines.isEmpty())
        return;
    file.seek(0);
    QList<QByteArray> head = file.read(endBytes).split('\n');
    head.removeLast(); // incomplete
    const auto first = std::find_if(head.cbegin(), head.cend(), isStepLine);
    if (first != head.cend())
        parseLine(*first);
    for (const IndexedLine &indexed : lines)
        parseLine(indexed.line);
    m_offset = lines.last().end();
    file.seek(std::max<qint64>(0, m_offset - endBytes));
    QList<QByteArray> tail = file.read(m_offset - file.pos()).split('\n');
    tail.removeFirst();
    const auto last = std::find_if(tail.crbegin(), tail.crend(), isStepLine);
    if (last != tail.crend())
        m_skipped = *last;
}

bool RunReader::keepsNextStep() const
{
    return m_isSummary ? m_stepLines == 0 : m_stepLines % m_stride == 0;
}

void RunReader::parseLine(const QByteArray &line)
{
    if (isStepLine(line) && !keepsNextStep()) {
        ++m_stepLines;
        m_skipped.resize(line.size()); // into the same memory: there may be millions
        std::copy(line.cbegin(), line.cend(), m_skipped.begin());
        return;
    }
    if (line.isEmpty() && !line.isNull())
        return;
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
    if (const auto *step = std::get_if<StepEvent>(&event)) {
        add(*step);
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
        m_remarks << remark->sentence;
    } else if (const auto *status = std::get_if<StatusEvent>(&event)) {
        m_status = status->status;
        m_statusText = status->text;
        m_statusReason = status->reason;
    }
}

QStringList RunReader::remarks() const { return textsOf(m_remarks); }

void RunReader::note(const LoggedEvent &event)
{
    m_lastStep = std::max(m_lastStep, event.step);
    for (const auto &[series, value] : event.numbers.all())
        m_has[series] = true;
}

void RunReader::add(const StepEvent &step)
{
    const bool isKept = keepsNextStep();
    ++m_stepLines;
    m_skipped.clear();
    addStep(step, isKept);
    if (m_isSummary || m_steps.size() < 2 * fewestSteps || !isKept)
        return;
    const StepEvent last = m_steps.last();
    QVector<StepEvent> thinned;
    thinned.reserve(2 * fewestSteps);
    for (qsizetype i = 0; i < m_steps.size(); i += 2)
        thinned.append(m_steps[i]);
    m_steps = thinned;
    m_stride *= 2;
    m_wasReset = true;
    m_lastIsExtra = false;
    if (m_steps.last().step != last.step)
        addStep(last, false);
}

void RunReader::addStep(const StepEvent &step, bool isKept)
{
    note(step);
    if (m_lastIsExtra)
        m_steps.removeLast();
    m_steps.append(step);
    m_lastIsExtra = !isKept;
}

/// The last step of a run is known exactly, whatever the curves leave out.
void RunReader::addSkipped()
{
    if (m_skipped.isEmpty())
        return;
    const auto event = eventFromJson(QJsonDocument::fromJson(m_skipped).object());
    m_skipped.clear();
    const auto *step = event ? std::get_if<StepEvent>(&*event) : nullptr;
    if (!step)
        ++m_badLines;
    else if (m_steps.isEmpty() || m_steps.last().step != step->step)
        addStep(*step, false);
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

/// All epochs have the same number of steps.
double RunReader::epochAt(qint64 step) const
{
    if (m_epochs.isEmpty())
        return 0;
    const EpochEvent &first = m_epochs.first();
    return double(step) * first.epoch / double(std::max<qint64>(1, first.step));
}

double RunReader::place(const LoggedEvent &event, Axis axis) const
{
    const auto step = double(event.step);
    if (axis == Axis::Epoch) {
        const bool isKnown = !m_epochs.isEmpty() && m_epochs.first().epoch > 0;
        return isKnown ? epochAt(event.step) : double(event.epoch);
    }
    if (axis == Axis::Time) {
        // Epochs and measurements have the time of the step after which they came.
        const auto at = std::lower_bound(
            m_steps.cbegin(), m_steps.cend(), event.step,
            [](const StepEvent &one, qint64 wanted) { return one.step < wanted; });
        return at != m_steps.cend() ? at->time : m_steps.isEmpty() ? 0.0 : m_steps.last().time;
    }
    return step;
}

void RunReader::points(int series, qsizetype from, QVector<double> *x, QVector<double> *y,
                       Axis axis) const
{
    const auto per = runSeries()[series].per;
    const qsizetype count = eventCount(series);
    x->reserve(x->size() + count - from);
    y->reserve(y->size() + count - from);
    for (qsizetype i = from; i < count; ++i) {
        const LoggedEvent &event = eventAt(per, i);
        x->append(place(event, axis));
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

RunStatus RunReader::status(const LockOwner &owner) const
{
    if (m_status == "finished"_L1)
        return RunStatus::Finished;
    if (!owner.isHeld())
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
