// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomicfile.h"
#include "run/runfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

using namespace Qt::StringLiterals;

bool syncToDisk([[maybe_unused]] QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
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
    return {{u"format"_s, u"synthray-run"_s},
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
    header.threads = object.value(u"threads"_s).toInt(1);
    header.versions = object.value(u"versions"_s).toObject();
    header.dataFingerprint = object.value(u"dataFingerprint"_s).toString();
    header.images = object.value(u"images"_s).toInteger();
    header.epochs = object.value(u"epochs"_s).toInt();
    return header;
}

struct RunWriter::Private {
    QString folder;
    RunHeader header;
    QFile events;
    std::unique_ptr<QLockFile> lock;
    QElapsedTimer clock;
    qint64 startedAt = 0; // ms on the run's clock when this process took over

    Result<> open(qint64 eventBytes)
    {
        events.setFileName(folder + u"/events.jsonl"_s);
        const auto error = [&] {
            return fail(fileError(events.fileName(), Tr::tr("Cannot write"), events.errorString()));
        };
        if (!events.open(QIODevice::ReadWrite))
            return error();
        if (eventBytes >= 0 && events.size() > eventBytes && !events.resize(eventBytes))
            return error();
        startedAt = lastTime(events);
        // A kill can leave an incomplete line: the next event must start on a new one.
        if (events.size() > 0) {
            events.seek(events.size() - 1);
            if (events.read(1) != "\n") {
                events.seek(events.size());
                events.write("\n");
            }
        }
        events.seek(events.size());
        clock.start();
        return {};
    }

    Result<> acquireLock()
    {
        lock = std::make_unique<QLockFile>(folder + u"/run.lock"_s);
        lock->setStaleLockTime(0); // may be held for days: stale only if its owner is dead
        if (lock->tryLock(0))
            return {};
        if (lock->error() == QLockFile::LockFailedError)
            return fail(ErrorCode::Busy, Tr::tr("The run '%1' is already running.").arg(folder),
                        Tr::tr("Stop it first, or choose another run."));
        return fail(
            ErrorCode::NoPermission, Tr::tr("The run folder '%1' cannot be written.").arg(folder),
            Tr::tr("Choose a folder that you can write to and that has enough free space."));
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
    QStringList entries
        = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    entries.removeAll(u"run.lock"_s);
    if (entries.contains(u"run.json"_s))
        return fail(ErrorCode::InvalidArgument, Tr::tr("'%1' already contains a run.").arg(folder),
                    Tr::tr("Continue it with 'resume', or choose another folder for a new run."));
    if (!entries.isEmpty())
        return fail(ErrorCode::InvalidArgument, Tr::tr("The folder '%1' is not empty.").arg(folder),
                    Tr::tr("Choose an empty or a new folder for the run."));
    auto d = std::make_unique<Private>();
    d->folder = QDir(folder).absolutePath();
    d->header = header;
    if (d->header.name.isEmpty())
        d->header.name = QDir(d->folder).dirName();
    if (!d->header.created.isValid())
        d->header.created = QDateTime::currentDateTimeUtc();
    TRY(d->acquireLock());
    for (const auto &name : {u"samples"_s, u"checkpoints"_s, u"snapshots"_s})
        TRY(ensureFolder(d->folder + u'/' + name));
    TRY(writeJsonAtomically(d->folder + u"/run.json"_s, d->header.toJson()));
    TRY(d->open(0));
    return RunWriter(std::move(d));
}

Result<RunWriter> RunWriter::reopen(const QString &folder, qint64 eventBytes)
{
    auto object = readJsonObject(folder + u"/run.json"_s);
    TRY(object);
    auto header = RunHeader::fromJson(*object);
    TRY(header);
    auto d = std::make_unique<Private>();
    d->folder = QDir(folder).absolutePath();
    d->header = *header;
    TRY(d->acquireLock());
    for (const auto &name : {u"samples"_s, u"checkpoints"_s, u"snapshots"_s})
        TRY(ensureFolder(d->folder + u'/' + name));
    TRY(d->open(eventBytes));
    return RunWriter(std::move(d));
}

const QString &RunWriter::folder() const { return d->folder; }
const RunHeader &RunWriter::header() const { return d->header; }

Result<> RunWriter::append(const RunEvent &event)
{
    QJsonObject object = toJson(event);
    object.insert(u"t"_s, d->startedAt + d->clock.elapsed());
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (d->events.write(line) != line.size() || !d->events.flush())
        return fail(
            fileError(d->events.fileName(), Tr::tr("Cannot write"), d->events.errorString()));
    return {};
}

Result<> RunWriter::status(const QString &status, const QString &text)
{
    return append(StatusEvent{status, text});
}

Result<qint64> RunWriter::syncEvents()
{
    if (!d->events.flush() || !syncToDisk(d->events))
        return fail(
            fileError(d->events.fileName(), Tr::tr("Cannot write"), d->events.errorString()));
    return d->events.size();
}

Result<> RunWriter::writeFile(const QString &relativePath, const QByteArray &bytes)
{
    return writeFileAtomically(d->folder + u'/' + relativePath, bytes);
}

} // namespace synthray
