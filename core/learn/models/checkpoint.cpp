// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/checkpoint.h"

#include "base/atomicfile.h"
#include "base/log.h"
#include "learn/module/translation.h"
#include "run/checkpoints.h"

#include <QDir>
#include <QFile>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QStringList keptNames(const QDir &folder)
{
    return folder.entryList({u"kept-*.json"_s}, QDir::Files, QDir::Name);
}

/// The data files of the last, the previous and the kept checkpoints. nullopt: a JSON cannot be
/// read, so nobody knows which file it needs.
std::optional<QStringList> namedFiles(const QDir &folder)
{
    QStringList named;
    for (const auto &name : QStringList{u"last.json"_s, u"previous.json"_s} + keptNames(folder)) {
        if (!QFile::exists(folder.filePath(name)))
            continue;
        const auto object = readJsonObject(folder.filePath(name), 1 << 20);
        const QString file = object ? object->value("file"_L1).toString() : QString();
        if (file.isEmpty()) {
            qCWarning(lcLearn, "checkpoint: %s cannot be read, so no file is removed",
                      qPrintable(name));
            return {};
        }
        named << file;
    }
    return named;
}

/// Data files that neither JSON names: left behind by a kill or by the checkpoint before the
/// previous.
void removeUnnamed(const QDir &folder)
{
    const auto named = namedFiles(folder);
    if (!named)
        return;
    for (const auto &name : folder.entryList({u"step-*.safetensors*"_s}, QDir::Files))
        if (!named->contains(name))
            QFile::remove(folder.filePath(name));
}

/// Notes the checkpoint as one to keep; gives up those that are too many.
Result<> keepSome(const QDir &folder, const CheckpointInfo &info, int keep)
{
    TRY(writeJsonAtomically(folder.filePath(keptCheckpointName(info.step)), info.toJson()));
    QVector<qint64> steps;
    for (const auto &name : keptNames(folder))
        steps.append(name.section('-'_L1, 1).section('.'_L1, 0, 0).toLongLong());
    constexpr int newest = 2; // the last and the previous one
    while (steps.size() > keep + newest) {
        const qint64 step = superfluousStep(steps);
        QFile::remove(folder.filePath(keptCheckpointName(step)));
        steps.removeOne(step);
    }
    return {};
}

Result<LoadedCheckpoint> loadOne(const QString &jsonPath)
{
    auto object = readJsonObject(jsonPath, 1 << 20);
    TRY(object);
    auto info = CheckpointInfo::fromJson(jsonPath, *object);
    TRY(info);
    const QString path = QFileInfo(jsonPath).dir().filePath(info->file);
    const auto damaged = [&](const QString &why) {
        return fail(ErrorCode::Damaged,
                    Tr::tr("The checkpoint '%1' is damaged: %2.").arg(path, why),
                    Tr::tr("Resume from an earlier checkpoint, or train again."));
    };
    if (!QFileInfo::exists(path))
        return damaged(Tr::tr("the file is missing"));
    if (QFileInfo(path).size() != info->bytes)
        return damaged(
            Tr::tr("it has %1 bytes, but %2 were written")
                .arg(QString::number(QFileInfo(path).size()), QString::number(info->bytes)));
    const auto sum = fileSha256(path);
    TRY(sum);
    if (QString::fromLatin1(*sum) != info->sha256)
        return damaged(Tr::tr("its SHA-256 does not match the recorded one"));
    auto data = readSafetensors(path);
    TRY(data);
    return LoadedCheckpoint{*info, std::move(*data)};
}

} // namespace

QJsonObject CheckpointInfo::toJson() const
{
    return {{u"version"_s, formatVersion},
            {u"step"_s, step},
            {u"epoch"_s, epoch},
            {u"epochPosition"_s, epochPosition},
            {u"samplerPosition"_s, samplerPosition},
            // Every random stream is addressed by (seed, use, step): these two are its whole state.
            {u"rng"_s, QJsonObject{{u"seed"_s, QString::number(seed)}, {u"nextStep"_s, step + 1}}},
            {u"eventBytes"_s, eventBytes},
            {u"file"_s, file},
            {u"bytes"_s, bytes},
            {u"sha256"_s, sha256},
            {u"more"_s, more}};
}

Result<CheckpointInfo> CheckpointInfo::fromJson(const QString &path, const QJsonObject &object)
{
    const auto whole
        = [](const QJsonObject &in, const QString &key) { return in.value(key).toInteger(-1); };
    CheckpointInfo info;
    info.step = whole(object, u"step"_s);
    info.epoch = static_cast<int>(std::clamp<qint64>(whole(object, u"epoch"_s), -1, 1'000'000));
    info.epochPosition = whole(object, u"epochPosition"_s);
    info.samplerPosition = whole(object, u"samplerPosition"_s);
    bool seedGood = false;
    info.seed
        = object.value("rng"_L1).toObject().value("seed"_L1).toString().toULongLong(&seedGood);
    info.eventBytes = whole(object, u"eventBytes"_s);
    info.file = object.value("file"_L1).toString();
    info.bytes = whole(object, u"bytes"_s);
    info.sha256 = object.value("sha256"_L1).toString();
    info.more = object.value("more"_L1).toObject();
    const bool good = object.value("version"_L1).toInt() == formatVersion && info.step >= 0
        && info.epoch >= 0 && info.epochPosition >= 0 && info.samplerPosition >= 0 && seedGood
        && info.eventBytes >= 0 && !info.file.isEmpty() && !info.file.contains(u'/')
        && !info.file.contains(u'\\') && info.bytes > 0;
    if (!good)
        return fail(ErrorCode::Damaged,
                    Tr::tr("'%1' does not describe a checkpoint of this program.").arg(path),
                    Tr::tr("Resume from an earlier checkpoint, or train again."));
    return info;
}

QString checkpointFolder(const QString &runFolder)
{
    return QDir(runFolder).filePath(u"checkpoints"_s);
}

QString snapshotPath(const QString &runFolder, int epoch)
{
    return QDir(runFolder).filePath(
        u"snapshots/generator-epoch-%1.safetensors"_s.arg(epoch, 4, 10, '0'_L1));
}

Result<> saveCheckpoint(const QString &runFolder, const std::vector<NamedTensor> &state,
                        CheckpointInfo info, int keep)
{
    const QDir folder(checkpointFolder(runFolder));
    if (auto created = ensureFolder(folder.path()); !created)
        return created;
    // The same step again (Stop right after a checkpoint): a data file that is or may be named is
    // not overwritten.
    const auto named = namedFiles(folder);
    const auto isTaken = [&](const QString &file) {
        return named ? named->contains(file) : QFile::exists(folder.filePath(file));
    };
    const QString stem = u"step-%1"_s.arg(info.step, 10, 10, '0'_L1);
    info.file = stem + u".safetensors"_s;
    for (char letter = 'b'; letter <= 'z' && isTaken(info.file); ++letter)
        info.file = stem + QLatin1Char(letter) + u".safetensors"_s;
    const QString lastPath = folder.filePath(u"last.json"_s);
    auto written
        = writeSafetensors(folder.filePath(info.file), state,
                           {{u"format"_s, u"pt"_s}, {u"content"_s, u"synthray checkpoint"_s}});
    TRY(written);
    info.bytes = written->bytes;
    info.sha256 = QString::fromLatin1(written->sha256);
    bool isLastKnown = true;
    if (QFile::exists(lastPath)) {
        const auto last = readJsonObject(lastPath, 1 << 20);
        isLastKnown = last.has_value();
        if (last) // else the one before stays the previous one
            TRY(writeJsonAtomically(folder.filePath(u"previous.json"_s), *last));
    }
    TRY(writeJsonAtomically(lastPath, info.toJson()));
    if (keep > 0)
        TRY(keepSome(folder, info, keep));
    if (isLastKnown)
        removeUnnamed(folder);
    return {};
}

Result<LoadedCheckpoint> loadCheckpoint(const QString &runFolder, QStringList *problems,
                                        qint64 step)
{
    const QDir folder(checkpointFolder(runFolder));
    std::optional<Error> first;
    QStringList others; // steps
    QStringList names{u"last.json"_s, u"previous.json"_s};
    if (step > 0)
        names += keptNames(folder);
    for (const auto &name : std::as_const(names)) {
        const QString path = folder.filePath(name);
        if (!QFile::exists(path))
            continue;
        auto loaded = loadOne(path);
        if (loaded && step > 0 && loaded->info.step != step) {
            others << QString::number(loaded->info.step);
            continue;
        }
        if (loaded) {
            qCInfo(lcLearn, "checkpoint: step %lld from %s", qlonglong(loaded->info.step),
                   qPrintable(name));
            return loaded;
        }
        qCInfo(lcLearn, "checkpoint: %s cannot be used (%s)", qPrintable(name),
               logCode(loaded.error()));
        if (!first)
            first = loaded.error();
        if (problems)
            *problems << loaded.error().text;
    }
    if (first)
        return fail(*first);
    others.removeDuplicates();
    if (!others.isEmpty())
        return fail(ErrorCode::NotFound,
                    Tr::tr("'%1' has no checkpoint of step %2, but of %3.")
                        .arg(runFolder, QString::number(step), others.join(u", "_s)),
                    Tr::tr("Choose one of those."));
    return fail(ErrorCode::NotFound, Tr::tr("'%1' has no checkpoint yet.").arg(runFolder),
                Tr::tr("Train it until its first checkpoint."));
}

Result<> restore(const std::vector<NamedTensor> &into, const SafeFile &from,
                 const std::string &prefix, const QString &path)
{
    at::NoGradGuard noGrad;
    for (const auto &target : into) {
        const std::string name = prefix + target.name;
        const Tensor *source = from.find(name);
        if (!source || source->sizes() != target.tensor.sizes()
            || source->scalar_type() != target.tensor.scalar_type())
            return fail(
                ErrorCode::Damaged,
                source
                    ? Tr::tr("'%1': '%2' has a different shape than in this network.")
                          .arg(path, QString::fromStdString(name))
                    : Tr::tr("'%1' does not contain '%2'.").arg(path, QString::fromStdString(name)),
                Tr::tr("It belongs to another network or to other settings."));
        Tensor tensor = target.tensor;
        tensor.copy_(*source);
    }
    return {};
}

} // namespace synthray::detail
