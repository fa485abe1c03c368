// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation/generatorsource.h"

#include "base/log.h"
#include "learn/device/device.h"
#include "learn/evaluation/fidmonitor.h"
#include "learn/evaluation/generator.h"
#include "learn/models/checkpoint.h"
#include "learn/module/translation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

QStringList epochsWithSnapshot(const QString &run)
{
    QStringList epochs;
    static const QRegularExpression pattern(u"^generator-epoch-(\\d+)\\.safetensors$"_s);
    for (const auto &file : QDir(run + u"/snapshots"_s).entryList(QDir::Files, QDir::Name))
        if (const auto match = pattern.match(file); match.hasMatch())
            epochs << QString::number(match.captured(1).toInt());
    return epochs;
}

QString keptPath(const QString &run, const QString &weights)
{
    return run + u"/snapshots/generator-"_s + weights.left(16) + u".safetensors"_s;
}

/// The networks without weights.
Result<GeneratorSource> prepareSource(const QString &run, const QString &deviceId, int threads)
{
    auto reader = RunReader::open(run, RunReader::Read::Summary);
    TRY(reader);
    GeneratorSource source;
    source.folder = run;
    source.header = reader->header();
    source.preset = source.header.spec.preset;
    const GanPreset *preset = findGanPreset(source.preset);
    if (source.header.spec.kind != "gan"_L1 || !preset)
        return fail(ErrorCode::Unsupported, Tr::tr("'%1' is not the run of a generator.").arg(run));
    const auto params = ParamSet::fromJson(preset->params, source.header.spec.params);
    TRY(params);
    const auto device = pickDevice(deviceId, threads);
    TRY(device);
    source.threads = setTensorThreads(threads);
    source.shape = ganShape(*preset, *params, int(source.header.classes.size()));
    if (hasClasses(*params) && source.shape.classes == 0)
        return fail(ErrorCode::Damaged,
                    Tr::tr("'%1' does not say which classes its generator has learned.").arg(run));
    source.device = torch::Device(device->id.toStdString());
    source.generator = makeGenerator(source.shape, 0, source.device);
    return source;
}

Result<> loadFile(GeneratorSource &source, const QString &path)
{
    const auto file = readSafetensors(path);
    TRY(file);
    TRY(restore(source.generator->state(), *file, "", path));
    source.epoch = file->metadata.value(u"epoch"_s).toInt();
    return {};
}

Result<> loadLast(GeneratorSource &source)
{
    const auto loaded = loadCheckpoint(source.folder, &source.remarks);
    TRY(loaded);
    const QString path = QDir(checkpointFolder(source.folder)).filePath(loaded->info.file);
    TRY(restore(source.generator->state(), loaded->data,
                source.shape.ema > 0 ? "average." : "generator.", path));
    source.epoch = loaded->info.epoch;
    return {};
}

Result<> loadEpoch(GeneratorSource &source, int epoch)
{
    const QString &run = source.folder;
    const bool best = epoch == GenerateOptions::best;
    const QString path = best ? bestPath(run) : snapshotPath(run, epoch);
    if (QFile::exists(path)) {
        TRY(loadFile(source, path));
        if (!best)
            source.epoch = epoch;
        return {};
    }
    if (best)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("No FID was measured in '%1', so there is no best epoch.").arg(run),
            Tr::tr("Use the last checkpoint or a snapshot, or train with 'Measure FID every' "
                   "(fidEvery) above 0."));
    const QStringList epochs = epochsWithSnapshot(run);
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("'%1' has no snapshot of epoch %2.").arg(run, QString::number(epoch)),
                Tr::tr("Available snapshots: %1.")
                    .arg(epochs.isEmpty() ? Tr::tr("none") : epochs.join(u", "_s)));
}

} // namespace

QStringList GeneratorSource::labels() const { return generatorLabels(header); }

int GeneratorSource::classOf(const QString &label) const
{
    return static_cast<int>(std::max<qsizetype>(0, header.classes.indexOf(label)));
}

Result<GeneratorSource> openGenerator(const QString &run, int epoch, const QString &device,
                                      int threads)
{
    auto source = prepareSource(run, device, threads);
    TRY(source);
    TRY(epoch == 0 ? loadLast(*source) : loadEpoch(*source, epoch));
    source->weights = weightsHash(source->generator->state());
    return source;
}

Result<GeneratorSource> openGenerator(const QString &run, const QString &weights,
                                      const QString &device, int threads)
{
    auto source = prepareSource(run, device, threads);
    TRY(source);
    QStringList files{keptPath(run, weights)};
    const QDir snapshots(run + u"/snapshots"_s);
    for (const auto &name : snapshots.entryList({u"generator-*.safetensors"_s}, QDir::Files))
        files << snapshots.filePath(name);
    const auto isWanted = [&](const Result<> &loaded) {
        source->weights = loaded ? weightsHash(source->generator->state()) : QString();
        return source->weights == weights;
    };
    for (const QString &file : std::as_const(files))
        if (QFile::exists(file) && isWanted(loadFile(*source, file)))
            return source;
    if (isWanted(loadLast(*source)))
        return source;
    return fail(
        ErrorCode::NotFound,
        Tr::tr("'%1' no longer has the weights %2 of this image.").arg(run, weights.left(16)),
        Tr::tr("Give the run that the table names, with its snapshots."));
}

void keepWeights(const GeneratorSource &source)
{
    const QString path = keptPath(source.folder, source.weights);
    if (QFile::exists(path) || !QDir().mkpath(source.folder + u"/snapshots"_s))
        return;
    const auto written = writeSafetensors(path, source.generator->state(),
                                          {{u"format"_s, u"pt"_s},
                                           {u"content"_s, u"synthray generator"_s},
                                           {u"preset"_s, source.preset},
                                           {u"epoch"_s, QString::number(source.epoch)}},
                                          true);
    if (!written)
        qCInfo(lcLearn, "the generator's weights are not kept (%s)", logCode(written.error()));
}

QString weightsHash(const std::vector<NamedTensor> &state)
{
    auto sorted = state;
    std::sort(sorted.begin(), sorted.end(),
              [](const NamedTensor &a, const NamedTensor &b) { return a.name < b.name; });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const NamedTensor &one : sorted) {
        const Tensor flat = one.tensor.detach().to(torch::kCPU).contiguous();
        hash.addData(QByteArrayView(one.name.data(), qsizetype(one.name.size())));
        hash.addData(
            QByteArrayView(static_cast<const char *>(flat.data_ptr()), qsizetype(flat.nbytes())));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace synthray::detail
