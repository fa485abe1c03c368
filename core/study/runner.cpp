// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/runner.h"

#include "base/atomicfile.h"
#include "base/log.h"
#include "dataset/manifest.h"
#include "dataset/pseudonyms.h"
#include "learn/device/device.h"
#include "learn/evaluation/generator.h"
#include "learn/evaluation/memorisation.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "learn/models/sharedparams.h"
#include "learn/module/learnmodule.h"
#include "learn/training/trainer.h"
#include "run/project.h"
#include "run/runlock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Study)
};

/// A job inside the study's job: its progress is a part of the whole, Stop and Pause reach it.
class InnerJob
{
public:
    InnerJob(JobContext &outer, std::function<void(JobContext &, const JobProgress &)> report)
        : m_inner([this, &outer, report = std::move(report)](const JobProgress &progress) {
            if (outer.stopNowRequested())
                m_inner.requestStopNow();
            else if (outer.stopRequested())
                m_inner.requestStop();
            else
                outer.waitWhilePaused();
            report(outer, progress);
        })
    {
    }
    JobContext &context() { return m_inner; }

private:
    JobContext m_inner;
};

class Runner
{
public:
    Runner(const StudyDesign &design, QString results, JobContext &context,
           const std::function<void()> &cellEnded)
        : m_design(design)
        , m_results(std::move(results))
        , m_context(context)
        , m_cellEnded(cellEnded)
    {
    }
    Result<> run();

private:
    Result<> writePlan();
    Result<> appendEvent(const QString &cell, const QString &status, const QString &text = {});
    Result<> checkDoneCells(const StudyStatus &status);
    Result<> checkRecipes();
    Result<> runCell(const StudyCell &cell);
    Result<ImageDataset> foldFor(const StudyArm &arm, int fold, QString *csv, JobContext &context);
    Result<QVector<ImageEntry>> generatedImages(const StudyArm &arm, int fold, JobContext &context);
    Result<QVector<ImageEntry>> generatedImagesOf(const StudyArm &arm, int fold,
                                                  const QString &label, JobContext &context);
    Result<> measureGenerator(const QString &path, const ImageDataset &fold,
                              const ImageDataset &fitted, const QString &label,
                              const QString &images, JobContext &context);
    Result<QVector<ImageEntry>> readyImages(const StudyArm &arm, JobContext &context);
    Result<std::shared_ptr<TrainingImageCache>> imagesFor(const ParamSet &params,
                                                          JobContext &context);
    QString generatorFolder(const StudyArm &arm, int fold, const QString &label) const;
    double generatorShare(const StudyCell &cell) const;
    void weighCells(const StudyStatus &status);
    void reportCell(JobContext &outer, const JobProgress &progress);
    bool stopped() const { return m_context.stopRequested(); }
    QString foldTable(int fold) const { return m_results + u"/data/fold%1.csv"_s.arg(fold + 1); }

    const StudyDesign &m_design;
    QString m_results;
    JobContext &m_context;
    const std::function<void()> &m_cellEnded;
    StudyData m_data;
    QMap<QString, std::shared_ptr<TrainingImageCache>> m_images; // by format
    QMap<QString, QVector<ImageEntry>> m_ready; // by arm
    QMap<QString, QString> m_readyKeys;
    QString m_current; // the cell or generator that runs now
    int m_done = 0, m_total = 1; // cells
    /// Expected time of the cells that this call trains, in trainings of a classifier.
    double m_work = 1, m_workDone = 0, m_cellWork = 1;
    QElapsedTimer m_clock; // since the first of them
};

/// A class as a folder name: two classes never get the same one, even where capitals do not count.
QString safeName(const QString &label, const QStringList &classes)
{
    QString name;
    for (const QChar c : label)
        name += c.isLetterOrNumber() || c == u'-' ? c : u'_';
    name = name.left(60);
    const bool isAlone = std::none_of(classes.begin(), classes.end(), [&](const QString &other) {
        return other != label && other.compare(label, Qt::CaseInsensitive) == 0;
    });
    if (name == label && isAlone)
        return name;
    return name + u'-'
        + QString::fromLatin1(
               QCryptographicHash::hash(label.toUtf8(), QCryptographicHash::Sha1).toHex().left(6));
}

QString Runner::generatorFolder(const StudyArm &arm, int fold, const QString &label) const
{
    return u"%1/generators/%2/fold%3.%4"_s.arg(m_results, arm.ganKey(), QString::number(fold + 1),
                                               safeName(label, m_data.classes));
}

/// Expected time of training the cell's generators, in trainings of a classifier: 0 if they are
/// there.
double Runner::generatorShare(const StudyCell &cell) const
{
    constexpr double generatorWork = 3;
    const StudyArm &arm = m_design.arms[cell.arm];
    if (!arm.hasGan())
        return 0;
    return generatorWork
        * double(std::count_if(
            m_data.classes.begin(), m_data.classes.end(), [&](const QString &label) {
                return !QFileInfo(generatorFolder(arm, cell.fold, label) + u".images"_s).isDir();
            }));
}

void Runner::weighCells(const StudyStatus &status)
{
    QSet<QString> counted; // generators that an earlier cell trains
    m_work = 0;
    for (const CellStatus &one : status.cells) {
        if (one.state == CellState::Done)
            continue;
        const StudyArm &arm = m_design.arms[one.cell.arm];
        const QString generators = arm.ganKey() + QString::number(one.cell.fold);
        m_work += 1 + (counted.contains(generators) ? 0 : generatorShare(one.cell));
        if (arm.hasGan())
            counted.insert(generators);
    }
}

void Runner::reportCell(JobContext &outer, const JobProgress &progress)
{
    // Before this much is done, its speed says nothing about the rest.
    constexpr double leastWork = 0.2;
    const double done = m_workDone + m_cellWork * std::max(0.0, progress.fraction);
    const double seconds = double(m_clock.elapsed()) / 1000;
    const double left = done >= leastWork ? seconds / done * std::max(0.0, m_work - done) : -1;
    outer.progress(done / m_work,
                   Tr::tr("cell %1 of %2: %3 · %4")
                       .arg(QString::number(std::min(m_done + 1, m_total)),
                            QString::number(m_total), m_current, progress.text),
                   left);
}

Result<> Runner::appendEvent(const QString &cell, const QString &status, const QString &text)
{
    QFile file(m_results + u"/events.jsonl"_s);
    if (!file.open(QIODevice::Append))
        return fail(fileError(file.fileName(), Tr::tr("Cannot write"), file.errorString()));
    const QJsonObject event{{u"cell"_s, cell},
                            {u"status"_s, status},
                            {u"text"_s, text},
                            {u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    const QByteArray line = QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
    if (file.write(line) != line.size() || !file.flush())
        return fail(fileError(file.fileName(), Tr::tr("Cannot write"), file.errorString()));
    return {};
}

Result<> Runner::writePlan()
{
    const QString path = m_results + u"/plan.json"_s;
    if (QFile::exists(path)) {
        // An unreadable plan is rewritten: it follows from the study and the images.
        const auto old = readJsonObject(path, 16 << 20);
        const QString before = old ? (*old)["fingerprint"_L1].toString() : QString();
        if (!before.isEmpty() && before != m_data.fingerprint)
            return fail(otherImages(m_results));
    }
    QJsonArray checks, folds;
    for (const auto &check : std::as_const(m_data.checks))
        checks.append(check.toJson());
    for (const auto &fold : std::as_const(m_data.folds)) {
        QJsonObject sizes;
        for (const auto &split : {u"train"_s, u"val"_s, u"test"_s})
            for (const auto &label : std::as_const(m_data.classes))
                sizes.insert(split + u'|' + label, fold.count(label, split));
        folds.append(sizes);
    }
    QSet<QString> patients;
    for (const auto &image : std::as_const(m_data.set.images))
        if (const QString subject = image.subject(); !subject.isEmpty())
            patients.insert(subject);
    StudyDesign absolute = m_design;
    absolute.file.clear();
    return writeJsonAtomically(path,
                               {{u"format"_s, u"synthray-study-plan"_s},
                                {u"version"_s, 1},
                                {u"design"_s, absolute.toJson()},
                                {u"fingerprint"_s, m_data.fingerprint},
                                {u"recognised"_s, m_data.set.recognised},
                                {u"classes"_s, QJsonArray::fromStringList(m_data.classes)},
                                {u"multiLabel"_s, m_data.multiLabel},
                                {u"images"_s, m_data.set.images.size()},
                                {u"patients"_s, patients.size()},
                                {u"unit"_s, splitUnitId(splitUnitOf(m_data.set))},
                                {u"folds"_s, folds},
                                {u"checks"_s, checks},
                                {u"versions"_s, libraryVersions()}});
}

/// A fold's table for people, with numbers in the place of names, and its key, which is a set that
/// can be opened. Returns the key's path.
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

/// Resumes an interrupted run from its checkpoint; without one it starts again.
Result<> trainInto(const QString &folder, Trainer &trainer, JobContext &context,
                   const TrainingMaterial &material)
{
    if (QFile::exists(folder + u"/run.json"_s)) {
        const auto reader = RunReader::open(folder);
        const bool running = reader && reader->status() == RunStatus::Running;
        if (reader && reader->status() != RunStatus::Finished && reader->hasCheckpoint()) {
            const auto resumed = Trainer::resume(folder, context, material);
            if (resumed || resumed.error().code != ErrorCode::Damaged)
                return resumed;
        }
        if (!running)
            QDir(folder).removeRecursively();
    } else if (QFileInfo::exists(folder)) {
        QDir(folder).removeRecursively();
    }
    return trainer.run(folder, context, material);
}

Result<std::shared_ptr<TrainingImageCache>> Runner::imagesFor(const ParamSet &params,
                                                              JobContext &context)
{
    const TrainingFormat format = trainingFormat(params, int(params.integer(u"imageSize"_s)));
    const QString key = QString::number(format.resolution) + params.text(u"fit"_s)
        + (format.isColour ? u" colour"_s : QString());
    auto &images = m_images[key];
    if (images)
        return images;
    images = std::make_shared<TrainingImageCache>(format);
    // Reads every image once and prepares it for the recipes of all arms.
    QVector<TrainingRecipe> recipes;
    for (const auto &arm : m_design.arms)
        if (arm.hasRecipe()) {
            auto recipe = TrainingRecipe::create(arm.recipe,
                                                 arm.use.text(u"recipeUse"_s) == "one"_L1
                                                     ? TrainingRecipe::Use::One
                                                     : TrainingRecipe::Use::Chain,
                                                 1);
            TRY(recipe);
            recipes.append(std::move(*recipe));
        }
    auto unreadable = images->prime(m_data.set.images, recipes,
                                    int(m_design.settings.integer(u"threads"_s)), &context);
    TRY(unreadable);
    return images;
}

Result<QVector<ImageEntry>> Runner::readyImages(const StudyArm &arm, JobContext &context)
{
    if (const auto cached = m_ready.constFind(arm.id); cached != m_ready.constEnd())
        return *cached;
    auto set = scanPaths({arm.folder}, &context);
    TRY(set);
    set->images.removeIf(
        [&](const ImageEntry &image) { return !m_data.classes.contains(image.label); });
    if (set->images.isEmpty())
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("The folder of the arm '%1' has no images of the study's classes.")
                .arg(arm.label),
            Tr::tr("It needs one folder for each class: %1.").arg(m_data.classes.join(u", "_s)));
    TRY(checkReadyImages(arm, *set, m_data, context));
    m_ready.insert(arm.id, set->images);
    m_readyKeys.insert(arm.id, readyKey(*set));
    return set->images;
}

Result<> Runner::measureGenerator(const QString &path, const ImageDataset &fold,
                                  const ImageDataset &fitted, const QString &label,
                                  const QString &images, JobContext &context)
{
    const auto count = m_design.settings.integer(u"qualityImages"_s);
    if (count < 2 || QFile::exists(path))
        return {};
    const auto firstOf = [&](ImageDataset set) {
        // Spread evenly over the set, so that they are not all from one patient.
        QVector<ImageEntry> chosen;
        const qsizetype chosenCount = std::min<qsizetype>(count, set.images.size());
        for (qsizetype i = 0; i < chosenCount; ++i)
            chosen.append(set.images[i * set.images.size() / chosenCount]);
        set.images = chosen;
        return std::make_shared<const ImageDataset>(set);
    };
    auto generatedSet = scanPaths({images}, &context);
    TRY(generatedSet);
    EvaluationSide real{Tr::tr("training images of %1").arg(label), {}, {}, firstOf(fitted)};
    EvaluationSide synthetic{
        Tr::tr("generated images of %1").arg(label), {}, {}, firstOf(*generatedSet)};
    EvaluationSide held{Tr::tr("validation images of %1").arg(label),
                        {},
                        {},
                        firstOf(fold.filtered(label, u"val"_s))};
    EvaluationOptions options;
    for (const auto &key : {u"device"_s, u"threads"_s})
        (void)options.params.set(key, m_design.settings.value(key));
    (void)options.params.set(u"backbone"_s, m_design.settings.value(u"qualityBackbone"_s));
    JobPhases phases(context, {1, 1}); // distances, near-copies
    const auto compared = evaluateSets(real, synthetic, options, context);
    TRY(compared);
    ParamSet copies(memorisationParams());
    for (const auto &key : {u"device"_s, u"threads"_s, u"backbone"_s})
        (void)copies.set(key, options.params.value(key));
    (void)copies.set(u"fit"_s, u"stretch"_s);
    if (held.set->images.isEmpty())
        held = {};
    phases.next();
    const auto memorised = findMemorisedImages(synthetic, real, held, copies, context);
    TRY(memorised);
    QJsonObject object = compared->toJson();
    const auto number = [](double v) { return std::isfinite(v) ? QJsonValue(v) : QJsonValue(); };
    object.insert(u"copies"_s, memorised->result.copies);
    object.insert(u"authenticity"_s, number(memorised->result.authenticity));
    object.insert(u"distanceRatio"_s, number(memorised->result.ratio));
    object.insert(u"generatedImages"_s, generatedSet->images.size());
    object.insert(u"class"_s, label);
    return writeJsonAtomically(path, object);
}

Result<QVector<ImageEntry>> Runner::generatedImagesOf(const StudyArm &arm, int fold,
                                                      const QString &label, JobContext &context)
{
    JobPhases phases(context, {12, 1, 2}); // training, generating, measuring
    const ImageDataset &images = m_data.folds[fold];
    const QString base = generatorFolder(arm, fold, label);
    const QString folder = base + u".images"_s;
    m_current = Tr::tr("generator of %1, fold %2").arg(label, QString::number(fold + 1));
    const auto numberOf = [&](const QString &l) { return images.count(l, u"train"_s); };
    qsizetype largest = 0;
    for (const auto &name : std::as_const(m_data.classes))
        largest = std::max(largest, numberOf(name));
    const QString add = arm.add.text(u"add"_s);
    const qsizetype count = add == "double"_L1 ? numberOf(label)
        : add == "balance"_L1                  ? largest - numberOf(label)
                                               : arm.add.integer(u"images"_s);
    if (count <= 0)
        return QVector<ImageEntry>();
    // Images with further labels are left out, because generated images get this label alone.
    const ImageDataset alone = onlyWith(images, label);
    if (m_data.multiLabel && alone.images.size() < fewestAlone)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("Only %n training image(s) of fold %1 have the label '%2' alone: too few for "
                   "the generator of the arm '%3'.",
                   nullptr, int(alone.images.size()))
                .arg(QString::number(fold + 1), label, arm.label),
            Tr::tr(
                "Leave the label out of the study, choose fewer folds, or use a recipe instead."));
    if (!QFileInfo(folder).isDir()) {
        RunSpec spec;
        spec.kind = u"gan"_s;
        spec.preset = arm.ganPreset;
        spec.dataPath = keyFileOf(foldTable(fold));
        if (m_data.multiLabel) {
            auto key = writeFoldTable(
                m_results
                    + u"/data/alone.%1.fold%2.csv"_s.arg(safeName(label, m_data.classes),
                                                         QString::number(fold + 1)),
                alone);
            TRY(key);
            spec.dataPath = *key;
        }
        spec.label = label;
        spec.split = u"train"_s;
        spec.params = arm.ganParams;
        spec.params[u"seed"_s] = m_design.settings.integer(u"seed"_s);
        spec.params[u"device"_s] = m_design.settings.text(u"device"_s);
        spec.params[u"threads"_s] = m_design.settings.integer(u"threads"_s);
        // Measuring while training would look at the test part.
        spec.params[u"fidEvery"_s] = 0;
        spec.params[u"keepCheckpoints"_s] = 0; // nobody branches from the generators of a study
        const qint64 batch = ParamSet::fromJson(findGanPreset(arm.ganPreset)->params, spec.params)
                                 ->integer(u"batch"_s);
        if (batch > alone.images.size()) // a small class in a small fold
            spec.params[u"batch"_s] = std::max<qint64>(2, alone.images.size());
        const auto finished = RunReader::open(base);
        if (!finished || finished->status() != RunStatus::Finished) {
            auto trainer = Trainer::create(spec);
            TRY(trainer);
            TRY(trainInto(base, *trainer, context, {}));
        }
        if (stopped())
            return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
        phases.next();
        const QString part = folder + u".part"_s;
        QDir(part).removeRecursively();
        GenerateOptions options;
        options.run = base;
        options.count = int(count);
        options.seed = quint64(m_design.settings.integer(u"seed"_s));
        options.device = m_design.settings.text(u"device"_s);
        options.threads = int(m_design.settings.integer(u"threads"_s));
        TRY(generateToFolder(options, part, context));
        if (!QDir().rename(part, folder))
            return fail(fileError(folder, Tr::tr("Cannot rename"), Tr::tr("the folder is in use")));
        phases.next();
    }
    TRY(measureGenerator(base + u".quality.json"_s, images, alone, label, folder, context));
    auto generatedSet = scanPaths({folder}, &context);
    TRY(generatedSet);
    for (auto &image : generatedSet->images) {
        image.label = label;
        image.labels.clear();
        image.split = u"train"_s;
        image.patient = u"synthetic-"_s + QFileInfo(image.path).completeBaseName();
    }
    return generatedSet->images;
}

Result<QVector<ImageEntry>> Runner::generatedImages(const StudyArm &arm, int fold,
                                                    JobContext &context)
{
    JobPhases phases(context, std::vector<double>(size_t(m_data.classes.size()), 1.0));
    QVector<ImageEntry> all;
    for (const auto &label : std::as_const(m_data.classes)) {
        const auto images = generatedImagesOf(arm, fold, label, context);
        TRY(images);
        all += *images;
        phases.next();
    }
    return all;
}

/// The images of a fold for an arm. They are also written as a table, from whose key
/// 'train-classifier --data' can repeat the cell.
Result<ImageDataset> Runner::foldFor(const StudyArm &arm, int fold, QString *csv,
                                     JobContext &context)
{
    ImageDataset set = m_data.folds[fold];
    if (arm.hasGan() || arm.kind == StudyArm::Kind::Folder) {
        const auto more
            = arm.hasGan() ? generatedImages(arm, fold, context) : readyImages(arm, context);
        TRY(more);
        for (ImageEntry image : *more) {
            image.split = u"train"_s;
            if (image.contentHash.isEmpty()) {
                ImageDataset one;
                one.images.append(image);
                const auto hash = one.fingerprint();
                TRY(hash);
                image.contentHash = *hash;
            }
            set.images.append(image);
        }
    }
    auto key = writeFoldTable(
        m_results + u"/data/"_s + tableName(arm, fold, m_readyKeys.value(arm.id)), set);
    TRY(key);
    *csv = *key;
    return set;
}

Result<> Runner::runCell(const StudyCell &cell)
{
    const QString id = cell.id(m_design);
    const QString folder = m_results + u"/cells/"_s + id;
    const StudyArm &arm = m_design.arms[cell.arm];
    InnerJob job(m_context,
                 [this](JobContext &outer, const JobProgress &p) { reportCell(outer, p); });
    const double generators = generatorShare(cell);
    m_cellWork = 1 + generators;
    JobPhases phases(job.context(), {generators, 1});
    m_current = arm.label;
    QString csv;
    const auto dataset = foldFor(arm, cell.fold, &csv, job.context());
    TRY(dataset);
    const auto spec = cellSpec(m_design, cell, m_data.multiLabel, csv);
    TRY(spec);
    auto trainer = Trainer::create(*spec);
    TRY(trainer);
    const auto params = ParamSet::fromJson(findNetwork(spec->preset)->params, spec->params);
    TRY(params);
    const auto images = imagesFor(*params, job.context());
    TRY(images);
    phases.next();
    qCInfo(lcStudy, "cell %s: %lld image(s), network %s", qPrintable(id),
           qlonglong(dataset->images.size()), qPrintable(spec->preset));
    m_current = Tr::tr("%1, %2, fold %3")
                    .arg(arm.label, findNetwork(spec->preset)->labelText(),
                         QString::number(cell.fold + 1));
    TrainingMaterial material;
    material.dataset = *dataset;
    material.images = *images;
    material.fingerprint = foldFingerprint(*dataset);
    return trainInto(folder, *trainer, job.context(), material);
}

/// Finished cells must match the present study.
Result<> Runner::checkDoneCells(const StudyStatus &status)
{
    for (const auto &one : status.cells) {
        if (one.state != CellState::Done)
            continue;
        const StudyArm &arm = m_design.arms[one.cell.arm];
        QString key;
        if (arm.kind == StudyArm::Kind::Folder) {
            TRY(readyImages(arm, m_context));
            key = m_readyKeys.value(arm.id);
        }
        if (auto same
            = checkCell(m_design, one, m_data.multiLabel, tableName(arm, one.cell.fold, key));
            !same)
            return same;
    }
    return {};
}

/// Refuses recipes that change nothing before anything is trained: such an arm would repeat "none".
Result<> Runner::checkRecipes()
{
    for (const auto &network : m_design.networks) {
        const auto params = ParamSet::fromJson(findNetwork(network.id)->params, network.params);
        TRY(params);
        const auto cache = imagesFor(*params, m_context);
        TRY(cache);
        const ImageDataset train = m_data.folds.first().filtered({}, u"train"_s);
        for (const auto &arm : m_design.arms) {
            if (!arm.hasRecipe())
                continue;
            const auto recipe = TrainingRecipe::create(arm.recipe,
                                                       arm.use.text(u"recipeUse"_s) == "one"_L1
                                                           ? TrainingRecipe::Use::One
                                                           : TrainingRecipe::Use::Chain,
                                                       arm.use.real(u"recipeShare"_s));
            TRY(recipe);
            if (!changesImages(**cache, *recipe, train.images))
                return fail(
                    ErrorCode::InvalidArgument,
                    Tr::tr("The recipe of the arm '%1' changes nothing: images of %2 px are "
                           "the same with and without it.")
                        .arg(arm.label, QString::number((*cache)->resolution())),
                    Tr::tr("Change the settings of its steps, or remove the arm."));
        }
    }
    return {};
}

Result<> Runner::run()
{
    m_total = std::max(1, m_design.cells());
    for (const auto *folder : {"cells", "data", "generators"})
        if (auto created = ensureFolder(m_results + u'/' + QLatin1StringView(folder)); !created)
            return created;
    const QString lockFile = m_results + u"/study.lock"_s;
    const auto lock = holdLock(lockFile);
    const LockOwner owner = lock ? LockOwner() : lockOwner(lockFile);
    if (!lock && !owner.isHeld())
        return fail(ErrorCode::NoPermission, Tr::tr("'%1' cannot be written to.").arg(m_results),
                    Tr::tr("Choose another results folder with -o, or fix its permissions."));
    if (!lock)
        return fail(ErrorCode::Busy,
                    Tr::tr("The study in '%1' is already running: %2 (lock file '%3').")
                        .arg(m_results, owner.processText(), lockFile),
                    owner.state == LockOwner::State::Elsewhere
                        ? Tr::tr("Stop it there. If that process no longer exists, delete the lock "
                                 "file and run the study again.")
                        : Tr::tr("Stop it there first."));
    JobPhases phases(m_context, {4, 4, 92}); // images and folds, training images, cells
    auto data = prepareStudyData(m_design, m_context);
    TRY(data);
    m_data = std::move(*data);
    if (auto done = writePlan(); !done)
        return done;
    for (int fold = 0; fold < int(m_data.folds.size()); ++fold)
        TRY(writeFoldTable(foldTable(fold), m_data.folds[fold]));
    const auto status = studyStatus(m_design, m_results);
    TRY(status);
    if (auto same = checkDoneCells(*status); !same)
        return same;
    m_done = status->done();
    phases.next();
    if (m_done < m_total)
        if (auto good = checkRecipes(); !good && !stopped())
            return good;
    phases.next();
    weighCells(*status);
    m_clock.start();
    for (const auto &one : status->cells) {
        if (one.state == CellState::Done)
            continue;
        if (stopped())
            return fail(ErrorCode::Stopped,
                        Tr::tr("The study was stopped after %1 of %2 cells.")
                            .arg(QString::number(m_done), QString::number(m_total)),
                        Tr::tr("Run it again to continue."));
        if (auto noted = appendEvent(one.id, u"running"_s); !noted)
            return noted;
        const auto done = runCell(one.cell);
        if (stopped())
            return fail(ErrorCode::Stopped,
                        Tr::tr("The study was stopped after %1 of %2 cells.")
                            .arg(QString::number(m_done), QString::number(m_total)),
                        Tr::tr("Run it again to continue."));
        if (!done
            && (done.error().code == ErrorCode::NoSpace
                || done.error().code == ErrorCode::NoPermission))
            return fail(done.error().code,
                        Tr::tr("The study ended in cell %1 of %2 (%3): %4")
                            .arg(QString::number(m_done + 1), QString::number(m_total), one.id,
                                 done.error().text),
                        Tr::tr("Free some space and run it again; finished cells are kept."));
        if (auto noted = appendEvent(one.id, done ? u"done"_s : u"failed"_s,
                                     done ? QString() : done.error().whole());
            !noted)
            return noted;
        ++m_done;
        m_workDone += m_cellWork;
        if (m_cellEnded)
            m_cellEnded();
    }
    return {};
}

} // namespace

Result<> runStudy(const StudyDesign &design, const QString &results, JobContext &context,
                  const std::function<void()> &cellEnded)
{
    TRY(design.check());
    TRY(learnModule()); // otherwise every cell would fail with this error
    return Runner(design, QDir::cleanPath(QFileInfo(results).absoluteFilePath()), context,
                  cellEnded)
        .run();
}

} // namespace synthray
