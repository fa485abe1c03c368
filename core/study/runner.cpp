// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/runner.h"

#include "base/atomicfile.h"
#include "base/log.h"
#include "learn/device/device.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "learn/models/sharedparams.h"
#include "learn/module/learnmodule.h"
#include "learn/training/trainer.h"
#include "run/project.h"
#include "run/runlock.h"
#include "study/studygenerators.h"

#include <QCoreApplication>
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
        , m_generators(m_design, m_data, m_results,
                       [this](const QString &what) { m_current = what; })
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
    Result<QVector<ImageEntry>> readyImages(const StudyArm &arm, JobContext &context);
    Result<std::shared_ptr<TrainingImageCache>> imagesFor(const ParamSet &params,
                                                          JobContext &context);
    void weighCells(const StudyStatus &status);
    void reportCell(JobContext &outer, const JobProgress &progress);
    bool stopped() const { return m_context.stopRequested(); }
    QString foldTable(int fold) const { return m_results + u"/data/fold%1.csv"_s.arg(fold + 1); }

    const StudyDesign &m_design;
    QString m_results;
    JobContext &m_context;
    const std::function<void()> &m_cellEnded;
    StudyData m_data;
    StudyGenerators m_generators;
    QMap<QString, std::shared_ptr<TrainingImageCache>> m_images; // by format
    QMap<QString, QVector<ImageEntry>> m_ready; // by arm
    QMap<QString, QString> m_readyKeys;
    QString m_current; // the cell or generator that runs now
    int m_done = 0, m_total = 1; // cells
    /// Expected time of the cells that this call trains, in trainings of a classifier.
    double m_work = 1, m_workDone = 0, m_cellWork = 1;
    QElapsedTimer m_clock; // since the first of them
};

void Runner::weighCells(const StudyStatus &status)
{
    QSet<QString> counted; // generators that an earlier cell trains
    m_work = 0;
    for (const CellStatus &one : status.cells) {
        if (one.state == CellState::Done)
            continue;
        const StudyArm &arm = m_design.arms[one.cell.arm];
        const QString generators = arm.ganKey() + QString::number(one.cell.fold);
        m_work += 1 + (counted.contains(generators) ? 0 : m_generators.work(arm, one.cell.fold));
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

/// The images of a fold for an arm. They are also written as a table, from whose key
/// 'train-classifier --data' can repeat the cell.
Result<ImageDataset> Runner::foldFor(const StudyArm &arm, int fold, QString *csv,
                                     JobContext &context)
{
    ImageDataset set = m_data.folds[fold];
    if (arm.hasGan() || arm.kind == StudyArm::Kind::Folder) {
        const auto more
            = arm.hasGan() ? m_generators.images(arm, fold, context) : readyImages(arm, context);
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
    const double generators = m_generators.work(arm, cell.fold);
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
