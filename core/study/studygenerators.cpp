// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/studygenerators.h"

#include "base/atomicfile.h"
#include "dataset/manifest.h"
#include "learn/evaluation/generator.h"
#include "learn/evaluation/memorisation.h"
#include "learn/models/catalog.h"
#include "run/project.h"
#include "study/status.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Study)
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

/// So many images, spread evenly over the set, so that they are not all from one patient.
std::shared_ptr<const ImageDataset> spreadOver(ImageDataset set, qsizetype count)
{
    QVector<ImageEntry> chosen;
    const qsizetype chosenCount = std::min<qsizetype>(count, set.images.size());
    for (qsizetype i = 0; i < chosenCount; ++i)
        chosen.append(set.images[i * set.images.size() / chosenCount]);
    set.images = chosen;
    return std::make_shared<const ImageDataset>(set);
}

} // namespace

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

/// Path of the generator's run. A conditional one has no class in its name; the images of a class,
/// and what was measured of them, always have.
QString StudyGenerators::place(const StudyArm &arm, int fold, const QString &label) const
{
    const QString path
        = u"%1/generators/%2/fold%3"_s.arg(m_results, arm.ganKey(), QString::number(fold + 1));
    return label.isEmpty() ? path : path + u'.' + safeName(label, m_data.classes);
}

double StudyGenerators::work(const StudyArm &arm, int fold) const
{
    constexpr double generatorWork = 3;
    if (!arm.hasGan())
        return 0;
    // A conditional generator takes as long as those of its classes together: so many epochs of the
    // same images.
    return generatorWork
        * double(std::count_if(
            m_data.classes.begin(), m_data.classes.end(), [&](const QString &label) {
                return !QFileInfo(place(arm, fold, label) + u".images"_s).isDir();
            }));
}

/// Of how many images of a class the arm consists.
qsizetype StudyGenerators::count(const StudyArm &arm, int fold, const QString &label) const
{
    const ImageDataset &images = m_data.folds[fold];
    const qsizetype own = images.count(label, u"train"_s);
    const QString add = arm.add.text(u"add"_s);
    if (add == "double"_L1)
        return own;
    if (add != "balance"_L1)
        return arm.add.integer(u"images"_s);
    qsizetype largest = 0;
    for (const auto &name : m_data.classes)
        largest = std::max(largest, images.count(name, u"train"_s));
    return largest - own;
}

/// Images with further labels are left out, because generated images get one label alone.
Result<ImageDataset> StudyGenerators::imagesToLearn(const StudyArm &arm, int fold,
                                                    const QString &label) const
{
    ImageDataset learned = m_data.folds[fold];
    learned.images.clear();
    for (const QString &name : arm.isConditional() ? m_data.classes : QStringList{label}) {
        const ImageDataset alone = onlyWith(m_data.folds[fold], name);
        if (m_data.multiLabel && alone.images.size() < fewestAlone)
            return fail(
                ErrorCode::InvalidArgument,
                Tr::tr("Only %n training image(s) of fold %1 have the label '%2' alone: too few "
                       "for the generator of the arm '%3'.",
                       nullptr, int(alone.images.size()))
                    .arg(QString::number(fold + 1), name, arm.label),
                Tr::tr("Leave the label out of the study, choose fewer folds, or use a recipe "
                       "instead."));
        learned.images += alone.images;
    }
    return learned;
}

/// Training settings of the generator of a class, or of all classes.
Result<RunSpec> StudyGenerators::spec(const StudyArm &arm, int fold, const QString &label,
                                      const ImageDataset &learned) const
{
    const QString table = u"fold%1.csv"_s.arg(fold + 1);
    RunSpec spec;
    spec.kind = u"gan"_s;
    spec.preset = arm.ganPreset;
    spec.dataPath = keyFileOf(m_results + u"/data/"_s + table);
    if (m_data.multiLabel) {
        const QString whose
            = arm.isConditional() ? QString() : safeName(label, m_data.classes) + u'.';
        const auto key
            = writeFoldTable(u"%1/data/alone.%2%3"_s.arg(m_results, whose, table), learned);
        TRY(key);
        spec.dataPath = *key;
    }
    spec.label = arm.isConditional() ? QString() : label;
    spec.split = u"train"_s;
    spec.params = arm.ganParams;
    spec.params[u"seed"_s] = m_design.settings.integer(u"seed"_s);
    spec.params[u"device"_s] = m_design.settings.text(u"device"_s);
    spec.params[u"threads"_s] = m_design.settings.integer(u"threads"_s);
    // Measuring while training would look at the test part.
    spec.params[u"fidEvery"_s] = 0;
    spec.params[u"keepCheckpoints"_s] = 0; // nobody branches from the generators of a study
    const auto params = ParamSet::fromJson(findGanPreset(arm.ganPreset)->params, spec.params);
    TRY(params);
    if (params->integer(u"batch"_s) > learned.images.size()) // a small class in a small fold
        spec.params[u"batch"_s] = std::max<qint64>(2, learned.images.size());
    return spec;
}

/// Distances between the training images of a class and those generated, and near-copies.
Result<> StudyGenerators::measure(const QString &path, const ImageDataset &fold,
                                  const ImageDataset &fitted, const QString &label,
                                  const QString &images, JobContext &context) const
{
    const auto count = m_design.settings.integer(u"qualityImages"_s);
    if (count < 2 || QFile::exists(path))
        return {};
    auto generatedSet = scanPaths({images}, &context);
    TRY(generatedSet);
    EvaluationSide real{
        Tr::tr("training images of %1").arg(label), {}, {}, spreadOver(fitted, count)};
    EvaluationSide synthetic{
        Tr::tr("generated images of %1").arg(label), {}, {}, spreadOver(*generatedSet, count)};
    EvaluationSide held{Tr::tr("validation images of %1").arg(label),
                        {},
                        {},
                        spreadOver(fold.filtered(label, u"val"_s), count)};
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

Result<QVector<ImageEntry>> StudyGenerators::imagesOf(const StudyArm &arm, int fold,
                                                      const QString &label, JobContext &context)
{
    JobPhases phases(context, {12, 1, 2}); // training, generating, measuring
    const qsizetype wanted = count(arm, fold, label);
    if (wanted <= 0)
        return QVector<ImageEntry>();
    const QString run = place(arm, fold, arm.isConditional() ? QString() : label);
    const QString base = place(arm, fold, label), folder = base + u".images"_s;
    const QString number = QString::number(fold + 1);
    m_announce(arm.isConditional() ? Tr::tr("generator of all classes, fold %1").arg(number)
                                   : Tr::tr("generator of %1, fold %2").arg(label, number));
    const auto learned = imagesToLearn(arm, fold, label);
    TRY(learned);
    if (!QFileInfo(folder).isDir()) {
        const auto finished = RunReader::open(run);
        if (!finished || finished->status() != RunStatus::Finished) {
            const auto settings = spec(arm, fold, label, *learned);
            TRY(settings);
            auto trainer = Trainer::create(*settings);
            TRY(trainer);
            TRY(trainInto(run, *trainer, context, {}));
        }
        if (context.stopRequested())
            return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
        phases.next();
        const QString part = folder + u".part"_s;
        QDir(part).removeRecursively();
        GenerateOptions options;
        options.run = run;
        options.count = int(wanted);
        if (arm.isConditional())
            options.classes = {{label, int(wanted)}};
        options.seed = quint64(m_design.settings.integer(u"seed"_s));
        options.device = m_design.settings.text(u"device"_s);
        options.threads = int(m_design.settings.integer(u"threads"_s));
        TRY(generateToFolder(options, part, context));
        if (!QDir().rename(part, folder))
            return fail(fileError(folder, Tr::tr("Cannot rename"), Tr::tr("the folder is in use")));
        phases.next();
    }
    TRY(measure(base + u".quality.json"_s, m_data.folds[fold], onlyWith(m_data.folds[fold], label),
                label, folder, context));
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

Result<QVector<ImageEntry>> StudyGenerators::images(const StudyArm &arm, int fold,
                                                    JobContext &context)
{
    JobPhases phases(context, std::vector<double>(size_t(m_data.classes.size()), 1.0));
    QVector<ImageEntry> all;
    for (const auto &label : m_data.classes) {
        const auto images = imagesOf(arm, fold, label, context);
        TRY(images);
        all += *images;
        phases.next();
    }
    return all;
}

} // namespace synthray
