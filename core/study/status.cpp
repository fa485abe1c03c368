// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/status.h"

#include "base/atomicfile.h"
#include "dataset/index/imageindex.h"
#include "dataset/manifest.h"
#include "dataset/pseudonyms.h"
#include "learn/models/classifiers.h"
#include "run/project.h"
#include "run/runfolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMutex>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Study)
};

/// What is wrong with a cell's predictions; empty: nothing. The window asks for all cells every two
/// seconds, so unchanged tables are cached.
QString predictionDamage(const QString &folder)
{
    struct CachedDamage {
        qint64 bytes = -1;
        QDateTime modified;
        QString text;
    };
    static QMutex mutex;
    static QHash<QString, CachedDamage> tables;
    const QFileInfo info(folder + u"/predictions.csv"_s);
    {
        const QMutexLocker locked(&mutex);
        if (const auto at = tables.constFind(info.filePath()); at != tables.constEnd()
            && at->bytes == info.size() && at->modified == info.lastModified())
            return at->text;
    }
    const auto test = cellPredictions(folder);
    CachedDamage now{info.size(), info.lastModified(), test ? QString() : test.error().text};
    if (!test && now.text.isEmpty())
        now.text = test.error().whole();
    const QMutexLocker locked(&mutex);
    return tables.insert(info.filePath(), now)->text;
}

} // namespace

Error otherImages(const QString &results)
{
    return {
        ErrorCode::InvalidArgument,
        Tr::tr("The results in '%1' belong to other images, folds or seeds than the study has now.")
            .arg(results),
        Tr::tr("Choose another results folder, or remove this one to start over.")};
}

Result<PredictionFile> cellPredictions(const QString &folder)
{
    const auto table = readPredictions(folder + u"/predictions.csv"_s);
    TRY(table);
    auto test = table->ofSplit(u"test"_s);
    if (test.images() == 0)
        return fail(ErrorCode::Damaged,
                    Tr::tr("'%1' contains no predictions of test images.").arg(folder));
    TRY(checkPredictions(test.predictions));
    return test;
}

int StudyStatus::done() const
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const CellStatus &c) { return c.state == CellState::Done; }));
}

int StudyStatus::failed() const
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const CellStatus &c) { return c.state == CellState::Failed; }));
}

Result<StudyStatus> studyStatus(const StudyDesign &design, const QString &results)
{
    StudyStatus status;
    QHash<QString, QPair<QString, QString>> lastEvents; // cell -> status, text
    QFile events(results + u"/events.jsonl"_s);
    if (events.open(QIODevice::ReadOnly) && events.size() < (64LL << 20))
        for (const auto &line : events.readAll().split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            lastEvents.insert(event["cell"_L1].toString(),
                              {event["status"_L1].toString(), event["text"_L1].toString()});
        }
    for (const auto &cell : cellsOf(design)) {
        CellStatus one;
        one.cell = cell;
        one.id = cell.id(design);
        one.folder = results + u"/cells/"_s + one.id;
        if (QFile::exists(one.folder + u"/run.json"_s)) {
            if (const auto reader = RunReader::open(one.folder)) {
                // A cell without predictions counts as unfinished.
                if (reader->status() == RunStatus::Finished
                    && QFileInfo(one.folder + u"/predictions.csv"_s).size() > 0) {
                    one.text = predictionDamage(one.folder);
                    one.state = one.text.isEmpty() ? CellState::Done : CellState::Damaged;
                } else if (reader->status() == RunStatus::Running
                           || reader->status() == RunStatus::Paused)
                    one.state = CellState::Running;
            }
        }
        if (const auto at = lastEvents.constFind(one.id); one.state == CellState::Waiting
            && at != lastEvents.constEnd() && at->first == "failed"_L1) {
            one.state = CellState::Failed;
            one.text = at->second;
        }
        status.cells.append(one);
    }
    if (const auto plan = readJsonObject(results + u"/plan.json"_s, 16 << 20)) {
        for (const auto &value : (*plan)["checks"_L1].toArray())
            status.checks.append(StudyCheck::fromJson(value.toObject()));
        for (const auto &value : (*plan)["classes"_L1].toArray())
            status.classes << value.toString();
        status.fingerprint = (*plan)["fingerprint"_L1].toString();
    }
    return status;
}

QString tableName(const StudyArm &arm, int fold, const QString &readyKey)
{
    const QString name = u"fold%1.csv"_s.arg(fold + 1);
    if (arm.hasGan())
        return arm.ganKey() + u'.' + name;
    return arm.kind == StudyArm::Kind::Folder ? u"%1-%2.%3"_s.arg(arm.id, readyKey, name) : name;
}

Result<ImageDataset> openFoldTable(const QString &results, const QString &name, JobContext *context)
{
    const QString table = results + u"/data/"_s + name, key = keyFileOf(table);
    return openSet(QFile::exists(key) ? key : table, context);
}

Result<QString> writeFoldTable(const QString &path, const ImageDataset &fold)
{
    const QDir folder = QFileInfo(path).dir();
    Pseudonyms pseudonyms(fold);
    ImageDataset numbered = fold;
    for (ImageEntry &entry : numbered.images) {
        entry.path = folder.absoluteFilePath(pseudonyms.image(entry.path));
        entry.patient = pseudonyms.patient(entry.patient);
        entry.study = pseudonyms.study(entry.study);
    }
    const QString key = keyFileOf(path);
    TRY(writeManifest(key, fold));
    TRY(writeManifest(path, numbered));
    return key;
}

Result<RunSpec> cellSpec(const StudyDesign &design, const StudyCell &cell, bool multiLabel,
                         const QString &dataPath)
{
    const StudyArm &arm = design.arms[cell.arm];
    const StudyNetwork &network = design.networks[cell.network];
    RunSpec spec;
    spec.kind = u"classifier"_s;
    spec.preset = network.id;
    spec.dataPath = dataPath;
    spec.params = network.params;
    if (const QString weights = network.params["weights"_L1].toString(); !weights.isEmpty())
        spec.params[u"weights"_s]
            = QFileInfo(QFileInfo(design.file).dir(), weights).absoluteFilePath();
    spec.params[u"seed"_s] = design.settings.integer(u"seed"_s) + cell.seed;
    spec.params[u"device"_s] = design.settings.text(u"device"_s);
    spec.params[u"threads"_s] = design.settings.integer(u"threads"_s);
    spec.params[u"labels"_s] = multiLabel ? u"several"_s : u"one"_s;
    const qint64 amount = design.settings.integer(u"amount"_s);
    if (design.settings.text(u"budget"_s) == "steps"_L1)
        spec.params[u"maxSteps"_s] = amount; // they end it, whatever the epochs
    spec.params[u"epochs"_s] = std::min<qint64>(amount, 100'000);
    if (arm.hasRecipe()) {
        spec.params[u"recipe"_s]
            = QString::fromUtf8(QJsonDocument(arm.recipe.toJson()).toJson(QJsonDocument::Compact));
        for (const auto &key : {u"recipeUse"_s, u"recipeShare"_s})
            spec.params[key] = QJsonValue::fromVariant(arm.use.value(key));
    }
    auto params = ParamSet::fromJson(findNetwork(network.id)->params, spec.params);
    TRY(params);
    if (params->text(u"normalize"_s) == "auto"_L1) // as the run records it
        TRY(params->set(u"normalize"_s,
                        automaticNormalize(*findNetwork(network.id), params->text(u"weights"_s))));
    spec.params = params->toJson();
    return spec;
}

Result<> checkCell(const StudyDesign &design, const CellStatus &cell, bool multiLabel,
                   const QString &table)
{
    const auto reader = RunReader::open(cell.folder);
    TRY(reader);
    const auto spec = cellSpec(design, cell.cell, multiLabel, {});
    TRY(spec);
    const RunSpec &trained = reader->header().spec;
    const QString used = QFileInfo(trained.dataPath).fileName();
    const bool same = trained.preset == spec->preset && trained.params == spec->params
        && (table.isEmpty() || used == table || used == keyFileOf(table));
    if (same)
        return {};
    return fail(
        ErrorCode::InvalidArgument,
        Tr::tr(
            "The cell %1 in '%2' was trained with other settings or images than the study has now.")
            .arg(cell.id, QFileInfo(cell.folder).dir().path()),
        Tr::tr("Choose another results folder, or remove the cell's folder to retrain it."));
}

Result<> checkSettings(const StudyDesign &design, const QString &results, const StudyStatus &status)
{
    const auto plan = readJsonObject(results + u"/plan.json"_s, 16 << 20);
    const QJsonObject planned
        = plan ? (*plan)["design"_L1].toObject()["settings"_L1].toObject() : QJsonObject(),
        now = design.settings.toJson();
    for (const auto *key :
         {"scheme", "folds", "seed", "imagesPerClass", "valPercent", "nearTogether"})
        if (!planned.isEmpty() && planned[QLatin1StringView(key)] != now[QLatin1StringView(key)])
            return fail(otherImages(results));
    for (const auto &one : status.cells) {
        if (one.state != CellState::Done)
            continue;
        const StudyArm &arm = design.arms[one.cell.arm];
        const QString table
            = arm.kind == StudyArm::Kind::Folder ? QString() : tableName(arm, one.cell.fold);
        if (auto same = checkCell(design, one, plan && (*plan)["multiLabel"_L1].toBool(), table);
            !same)
            return same;
    }
    return {};
}

Result<> checkImages(const StudyDesign &design, const QString &results, JobContext &context)
{
    const auto plan = readJsonObject(results + u"/plan.json"_s, 16 << 20);
    if (!plan)
        return {}; // nothing has run yet, or the next run rewrites it
    auto set = openSet(design.dataPath, &context);
    TRY(set);
    if (auto read = addContents(*set, &context); !read)
        return read;
    QHash<QString, QString> contents;
    for (const auto &image : std::as_const(set->images))
        contents.insert(image.path, image.contentHash);
    QVector<ImageDataset> folds;
    for (int fold = 1; fold <= design.folds(); ++fold) {
        auto images = openFoldTable(results, u"fold%1.csv"_s.arg(fold), &context);
        if (!images && images.error().code == ErrorCode::Stopped)
            return fail(images.error());
        if (!images)
            return {}; // the next run rewrites it
        for (auto &image : images->images)
            image.contentHash = contents.value(image.path);
        folds.append(std::move(*images));
    }
    return fingerprintOf(folds) == (*plan)["fingerprint"_L1].toString()
        ? Result<>()
        : Result<>(fail(otherImages(results)));
}

} // namespace synthray
