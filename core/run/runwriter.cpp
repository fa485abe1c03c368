// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomicfile.h"
#include "run/eventindex.h"
#include "run/runfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

#include <cerrno>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

using namespace Qt::StringLiterals;

constexpr int mostThreads = 256; // as threadsParam() allows
constexpr qint64 sleepMs = 5000; // a longer gap between two events may be a computer that slept

const QStringList &subfolders()
{
    static const QStringList names{u"samples"_s, u"checkpoints"_s, u"snapshots"_s};
    return names;
}

/// What a start leaves that failed before run.json was written.
bool isLeftOver(const QFileInfo &entry)
{
    const QString name = entry.fileName();
    if (entry.isDir())
        return subfolders().contains(name) && QDir(entry.filePath()).isEmpty();
    return name == "run.lock"_L1 || name.startsWith("run.json."_L1)
        || (entry.size() == 0 && (name == "events.jsonl"_L1 || name == "events.index"_L1));
}

/// The last "t" in the file, from which a resumed run's clock continues.
qint64 lastTime(QFile &file)
{
    const qint64 tail = std::min<qint64>(file.size(), 4096);
    file.seek(file.size() - tail);
    const QList<QByteArray> lines = file.read(tail).split('\n');
    for (auto it = lines.rbegin(); it != lines.rend(); ++it) {
        const auto object = QJsonDocument::fromJson(*it).object();
        if (object.contains(u"t"_s))
            return object.value(u"t"_s).toInteger();
    }
    return 0;
}

} // namespace

QJsonObject RunHeader::toJson() const
{
    QJsonObject object{{u"format"_s, u"synthray-run"_s},
                       {u"version"_s, 1},
                       {u"spec"_s, spec.toJson()},
                       {u"name"_s, name},
                       {u"created"_s, created.toUTC().toString(Qt::ISODateWithMs)},
                       {u"seed"_s, seed},
                       {u"device"_s, device},
                       {u"threads"_s, threads},
                       {u"versions"_s, versions},
                       {u"dataFingerprint"_s, dataFingerprint},
                       {u"images"_s, images},
                       {u"epochs"_s, epochs}};
    if (!classes.isEmpty())
        object.insert(u"classes"_s, QJsonArray::fromStringList(classes));
    return object;
}

Result<RunHeader> RunHeader::fromJson(const QJsonObject &object)
{
    if (object.value(u"format"_s).toString() != "synthray-run"_L1)
        return fail(ErrorCode::Damaged, Tr::tr("This is not a Synthray run."));
    if (object.value(u"version"_s).toInt() > 1)
        return fail(ErrorCode::Unsupported,
                    Tr::tr("This run was created by a newer version of Synthray."),
                    Tr::tr("Update Synthray to open it."));
    auto spec = RunSpec::fromJson(object.value(u"spec"_s).toObject());
    TRY(spec);
    RunHeader header;
    header.spec = *spec;
    header.name = object.value(u"name"_s).toString();
    header.created
        = QDateTime::fromString(object.value(u"created"_s).toString(), Qt::ISODateWithMs);
    header.seed = object.value(u"seed"_s).toInteger();
    header.device = object.value(u"device"_s).toString();
    // The file may come from anybody.
    header.threads = std::clamp(object.value(u"threads"_s).toInt(1), 1, mostThreads);
    header.versions = object.value(u"versions"_s).toObject();
    header.dataFingerprint = object.value(u"dataFingerprint"_s).toString();
    header.images = std::max<qint64>(0, object.value(u"images"_s).toInteger());
    header.epochs = std::max(0, object.value(u"epochs"_s).toInt());
    for (const auto &name : object.value(u"classes"_s).toArray())
        header.classes << name.toString();
    return header;
}

struct RunWriter::Private {
    QString folder;
    RunHeader header;
    QFile events;
    EventIndexWriter index;
    std::unique_ptr<QLockFile> lock;
    QByteArray lockText; // in its file, while it is this process's
    QElapsedTimer clock;
    qint64 startedAt = 0; // ms on the run's clock when this process took over
    qint64 lastAppend = 0; // ms, wall clock: the other one stands still while the computer sleeps

    Result<> open(qint64 eventBytes)
    {
        events.setFileName(folder + u"/events.jsonl"_s);
        if (!events.open(QIODevice::ReadWrite))
            return fail(fileError(events.fileName(), Tr::tr("Cannot write"), events.errorString()));
        if (eventBytes >= 0 && events.size() > eventBytes && !events.resize(eventBytes))
            return writeError();
        startedAt = lastTime(events);
        // A kill can leave an incomplete line: the next event must start on a new one.
        if (events.size() > 0) {
            events.seek(events.size() - 1);
            if (events.read(1) != "\n") {
                events.seek(events.size());
                events.write("\n");
            }
        }
        events.flush();
        index.open(events);
        events.seek(events.size());
        clock.start();
        lastAppend = QDateTime::currentMSecsSinceEpoch();
        return {};
    }

    tl::unexpected<Error> writeError()
    {
        events.flush(); // a partial write sets no error text yet; writing the rest does
        return fail(fileError(events.fileName(), Tr::tr("Cannot write"), events.errorString()));
    }

    ~Private()
    {
        if (lock && !hasOwnLock())
            (void)lock.release(); // its end would remove the lock of the process that took over
    }

    bool hasOwnLock() const
    {
        const auto text = readFile(lockFileOf(folder), 4096);
        return !text || text->isEmpty() || *text == lockText;
    }

    /// Two processes that write the same run would destroy it.
    Result<> checkLock() const
    {
        if (hasOwnLock())
            return {};
        const LockOwner owner = lockOwner(lockFileOf(folder));
        return fail(ErrorCode::Busy,
                    Tr::tr("The run '%1' was taken over by %2.").arg(folder, owner.processText()),
                    Tr::tr("It goes on there; this training has ended."));
    }

    Result<> prepare()
    {
        auto locked = lockRun(folder);
        TRY(locked);
        lock = std::move(*locked);
        lockText = readFile(lockFileOf(folder), 4096).value_or(QByteArray());
        for (const QString &name : subfolders())
            TRY(ensureFolder(folder + u'/' + name));
        return {};
    }

    /// Leaves the folder as it was before a start that failed.
    void clear()
    {
        events.close();
        for (const auto &name : {u"events.jsonl"_s, u"events.index"_s})
            QFile::remove(folder + u'/' + name);
        for (const QString &name : subfolders())
            QDir(folder).rmdir(name);
    }
};

RunWriter::RunWriter(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
RunWriter::RunWriter(RunWriter &&) noexcept = default;
RunWriter &RunWriter::operator=(RunWriter &&) noexcept = default;
RunWriter::~RunWriter() = default;

Result<RunWriter> RunWriter::create(const QString &folder, const RunHeader &header)
{
    TRY(ensureFolder(folder));
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden
                                                             | QDir::System | QDir::NoDotAndDotDot);
    if (QFileInfo::exists(folder + u"/run.json"_s))
        return fail(ErrorCode::InvalidArgument, Tr::tr("'%1' already contains a run.").arg(folder),
                    Tr::tr("Continue it with 'resume', or choose another folder for a new run."));
    if (!std::all_of(entries.cbegin(), entries.cend(), isLeftOver))
        return fail(ErrorCode::InvalidArgument, Tr::tr("The folder '%1' is not empty.").arg(folder),
                    Tr::tr("Choose an empty or a new folder for the run."));
    auto d = std::make_unique<Private>();
    d->folder = QDir(folder).absolutePath();
    d->header = header;
    if (d->header.name.isEmpty())
        d->header.name = QDir(d->folder).dirName();
    if (!d->header.created.isValid())
        d->header.created = QDateTime::currentDateTimeUtc();
    // run.json comes last: what has none is not a run yet.
    Result<> done = d->prepare();
    if (done)
        done = d->open(0);
    if (done)
        done = writeJsonAtomically(d->folder + u"/run.json"_s, d->header.toJson());
    if (!done) {
        if (d->lock) // else it is another's folder
            d->clear();
        return fail(done.error());
    }
    return RunWriter(std::move(d));
}

Result<RunWriter> RunWriter::reopen(const QString &folder, qint64 eventBytes,
                                    const RunChange &change)
{
    auto object = readJsonObject(folder + u"/run.json"_s);
    TRY(object);
    auto header = RunHeader::fromJson(*object);
    TRY(header);
    const bool isMoved = !change.dataPath.isEmpty() && change.dataPath != header->spec.dataPath;
    const bool isLonger = change.epochs > header->epochs;
    if (isMoved)
        header->spec.dataPath = change.dataPath;
    if (isLonger) {
        header->epochs = change.epochs;
        header->spec.params.insert(u"epochs"_s, change.epochs);
    }
    auto d = std::make_unique<Private>();
    d->folder = QDir(folder).absolutePath();
    d->header = *header;
    TRY(d->prepare());
    if (isMoved || isLonger)
        TRY(writeJsonAtomically(d->folder + u"/run.json"_s, d->header.toJson()));
    TRY(d->open(eventBytes));
    return RunWriter(std::move(d));
}

const QString &RunWriter::folder() const { return d->folder; }
const RunHeader &RunWriter::header() const { return d->header; }

Result<> RunWriter::append(const RunEvent &event)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now - d->lastAppend > sleepMs)
        TRY(d->checkLock());
    d->lastAppend = now;
    QJsonObject object = toJson(event);
    object.insert(u"t"_s, d->startedAt + d->clock.elapsed());
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const qint64 offset = d->events.pos();
    if (d->events.write(line + '\n') != line.size() + 1 || !d->events.flush())
        return d->writeError();
    if (!std::holds_alternative<StepEvent>(event))
        d->index.append(offset, line);
    return {};
}

Result<> RunWriter::status(const QString &status, const QString &text, const QString &reason)
{
    return append(StatusEvent{status, text, reason});
}

Result<qint64> RunWriter::syncEvents()
{
    TRY(d->checkLock());
    if (!d->events.flush())
        return d->writeError();
    // QFile knows nothing of this failure: its error text would be "Unknown error".
    if (!syncToDisk(d->events))
        return fail(
            fileError(d->events.fileName(), Tr::tr("Cannot write"), qt_error_string(errno)));
    d->index.sync();
    return d->events.size();
}

Result<> RunWriter::writeFile(const QString &relativePath, const QByteArray &bytes)
{
    return writeFileAtomically(d->folder + u'/' + relativePath, bytes);
}

} // namespace synthray
