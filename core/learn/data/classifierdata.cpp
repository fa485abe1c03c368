// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/data/classifierdata.h"

#include "dataset/duplicates/leaks.h"
#include "dataset/index/imageindex.h"
#include "dataset/split/split.h"
#include "learn/module/translation.h"
#include "metrics/predictionfile.h"

#include <QSet>

#include <opencv2/core.hpp>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

void fillTruth(ClassifierData::Part &part, const ClassifierData &data)
{
    part.truth = cv::Mat::zeros(int(part.images.size()), int(data.classes.size()), CV_8U);
    for (int i = 0; i < int(part.images.size()); ++i) {
        const QStringList labels = part.images[i].allLabels();
        for (const auto &label : data.multiLabel ? labels : labels.mid(0, 1))
            if (const auto at = data.classes.indexOf(label); at >= 0)
                part.truth.at<uchar>(i, int(at)) = 1;
    }
}

/// Reads content hashes, which group images without a patient and identify an image after its
/// folder has moved. For splits that came with the set it also finds similar images, because
/// nothing has checked these splits yet.
Result<QVector<ImagePair>> readFacts(ImageDataset &set, ClassifierData &data, bool hasSplits,
                                     JobContext *context)
{
    ImageIndex index;
    index.open(set.root);
    TRY(index.update(set, hasSplits ? FactLevel::Pixels : FactLevel::Content, context));
    const bool grouped = std::all_of(set.images.begin(), set.images.end(),
                                     [](const ImageEntry &f) { return !f.subject().isEmpty(); });
    if (grouped) { // the importer's patients are kept
        applyContentHashes(set, index);
    } else {
        set.problems.clear();
        applyFacts(set, index);
        data.problems += set.problems;
    }
    if (!hasSplits)
        return QVector<ImagePair>();
    return findDuplicates(set, index, nearDistanceFor(set.images.size()), context);
}

/// Adds remarks about leaks between splits. 'set' has its final splits.
void remarkOnLeaks(ClassifierData &data, const ImageDataset &set, const QVector<ImagePair> &pairs)
{
    const auto leaks = findLeaks(set, pairs);
    const auto report = [&](Leak::Kind kind, const char *sentence) {
        int count = 0;
        const Leak *first = nullptr;
        for (const auto &leak : leaks)
            if (leak.kind == kind && count++ == 0)
                first = &leak;
        if (first)
            data.remarks << Sentence(
                "Learn", sentence,
                {first->group.isEmpty() ? set.images[first->images.first()].path : first->group,
                 first->splits.join(u", "_s)},
                count);
    };
    report(Leak::Kind::Patient,
           QT_TRANSLATE_N_NOOP("Learn",
                               "%n patient(s) have images in more than one split, for example "
                               "'%1' (%2). This overestimates validation and test results; fix it "
                               "with 'synthray-cli split --fix' or on the Data page."));
    report(Leak::Kind::Duplicate,
           QT_TRANSLATE_N_NOOP("Learn",
                               "%n image(s) have copies in more than one split, for example '%1' "
                               "(%2). This overestimates validation and test results; fix it with "
                               "'synthray-cli split --fix' or on the Data page."));
    report(Leak::Kind::NearDuplicate,
           QT_TRANSLATE_N_NOOP("Learn",
                               "%n image(s) have a near-duplicate in another split, for example "
                               "'%1' (%2). This overestimates validation and test results; fix it "
                               "with 'synthray-cli split --fix' or on the Data page."));
}

bool knowsPatients(const ImageDataset &set)
{
    return std::any_of(set.images.begin(), set.images.end(),
                       [](const ImageEntry &image) { return !image.subject().isEmpty(); });
}

Result<SplitPlan> plan(const ImageDataset &set, double val, double test, qint64 seed)
{
    ParamSet params(splitParams());
    for (const auto &[key, value] : {std::pair<QString, QVariant>{u"kind"_s, u"fractions"_s},
                                     {u"train"_s, 100 - val - test},
                                     {u"val"_s, val},
                                     {u"test"_s, test},
                                     {u"seed"_s, qlonglong(seed)}})
        TRY(params.set(key, value));
    return planSplit(set, params);
}

/// Assigns the splits that the set lacks; existing "train", "val" and "test" are kept.
Result<> completeSplits(ImageDataset &set, const ParamSet &params, ClassifierData &data)
{
    const QStringList splits = set.splits();
    const double val = params.real(u"valPercent"_s);
    const qint64 seed = params.integer(u"seed"_s);
    if (!splits.contains(u"train"_s)) {
        if (!splits.isEmpty())
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("The set has splits (%1), but none is called train.")
                            .arg(splits.join(u", "_s)),
                        Tr::tr("Re-split the set on the Data page or with 'synthray-cli split'."));
        const double test = params.real(u"testPercent"_s);
        const auto splitPlan = plan(set, val, test, seed);
        TRY(splitPlan);
        for (qsizetype i = 0; i < set.images.size(); ++i)
            set.images[i].split = splitPlan->split[i];
        data.remarks << Sentence(
            "Learn",
            knowsPatients(set)
                ? QT_TRANSLATE_NOOP("Learn",
                                    "The set has no splits: %1 % are used for validation and %2 % "
                                    "for testing, split by patient.")
                : QT_TRANSLATE_NOOP("Learn",
                                    "The set has no splits: %1 % are used for validation and %2 % "
                                    "for testing, split by image, because its patients are not "
                                    "known: one patient can be in several splits."),
            {QString::number(val), QString::number(test)});
        data.remarks << splitPlan->remarks;
        return {};
    }
    const bool hasVal = splits.contains(u"val"_s);
    if (hasVal || val <= 0)
        return {};
    ImageDataset train = set.filtered({}, u"train"_s);
    const auto splitPlan = plan(train, val, 0, seed);
    TRY(splitPlan);
    QHash<QString, QString> splitOf;
    for (qsizetype i = 0; i < train.images.size(); ++i)
        splitOf.insert(train.images[i].path, splitPlan->split[i]);
    for (auto &image : set.images)
        if (image.split == "train"_L1)
            image.split = splitOf.value(image.path);
    data.remarks << Sentence(
        "Learn",
        knowsPatients(train)
            ? QT_TRANSLATE_NOOP("Learn",
                                "The set has no val split: %1 % of the training images are used "
                                "for validation, split by patient.")
            : QT_TRANSLATE_NOOP("Learn",
                                "The set has no val split: %1 % of the training images are used "
                                "for validation, split by image, because its patients are not "
                                "known."),
        {QString::number(val)});
    return {};
}

Result<> checkClasses(const ClassifierData &data, const QString &name)
{
    if (data.classes.isEmpty())
        return fail(
            ErrorCode::InvalidArgument, Tr::tr("No image of '%1' has a class.").arg(name),
            Tr::tr("Put the images into one folder per class, or label them on the Data page."));
    if (data.classes.size() == 1 && !data.multiLabel)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("All images of '%1' belong to one class (%2); a classifier needs at least two.")
                .arg(name, data.classes.first()),
            Tr::tr("Open the parent folder, which also contains the other classes."));
    const auto counts = data.classCounts();
    for (size_t k = 0; k < counts.size(); ++k)
        if (counts[k] == 0)
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("No training image belongs to the class %1.")
                            .arg(data.classes[qsizetype(k)]),
                        Tr::tr("Re-split the set by patient, or leave that class out."));
    if (data.train.images.size() < 2)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' has too few training images.").arg(name),
                    Tr::tr("A classifier needs at least two."));
    return {};
}

void remarkOnParts(ClassifierData &data, bool hasSplits)
{
    for (const auto &[part, name] : {std::pair{&data.val, u"val"_s}, {&data.test, u"test"_s}}) {
        if (part->images.isEmpty())
            continue;
        for (int k = 0; k < int(data.classes.size()); ++k)
            if (cv::countNonZero(part->truth.col(k)) == 0)
                data.remarks << Sentence(
                    "Learn",
                    QT_TRANSLATE_NOOP("Learn",
                                      "The split %1 has no image of the class %2: its recall and "
                                      "AUC cannot be computed there."),
                    {name, data.classes[k]});
        if (part->images.size() < 30)
            data.remarks << Sentence(
                "Learn",
                QT_TRANSLATE_N_NOOP(
                    "Learn", "The split %1 has only %n image(s): its results are very uncertain."),
                {name}, int(part->images.size()));
    }
    if (data.val.images.isEmpty())
        data.remarks << Sentence(
            "Learn",
            QT_TRANSLATE_NOOP("Learn",
                              "There are no validation images: the last epoch's network is kept."));
    QHash<QString, QSet<QString>> classesOf;
    for (const auto *part : {&data.train, &data.val, &data.test})
        for (const auto &image : part->images)
            if (const QString subject = image.subject(); !subject.isEmpty())
                classesOf[subject].insert(image.label);
    const int mixed = int(std::count_if(classesOf.begin(), classesOf.end(),
                                        [](const auto &c) { return c.size() > 1; }));
    if (mixed > 0 && !data.multiLabel)
        data.remarks << Sentence(
            "Learn",
            hasSplits
                ? QT_TRANSLATE_N_NOOP("Learn", "%n patient(s) have images of more than one class.")
                : QT_TRANSLATE_N_NOOP("Learn",
                                      "%n patient(s) have images of more than one class; they are "
                                      "kept in one split."),
            {}, mixed);
}

} // namespace

Predictions ClassifierData::Part::predictions(const QStringList &classes, bool multiLabel,
                                              cv::Mat probabilities) const
{
    Predictions result;
    result.classes = classes;
    result.multiLabel = multiLabel;
    result.truth = truth;
    result.probabilities = std::move(probabilities);
    QStringList names;
    for (const auto &image : images)
        names << image.subject();
    result.patients = patientNumbers(names);
    return result;
}

void ClassifierData::drop(const QVector<Problem> &unreadable)
{
    if (unreadable.isEmpty())
        return;
    QSet<QString> paths;
    for (const auto &problem : unreadable)
        paths.insert(problem.path);
    problems += unreadable;
    for (auto *part : {&train, &val, &test}) {
        part->images.removeIf([&](const ImageEntry &image) { return paths.contains(image.path); });
        fillTruth(*part, *this);
    }
}

Result<> ClassifierData::addMirrored(const TrainingRecipe &recipe)
{
    Part mirrored;
    mirrored.images = train.images;
    for (ImageEntry &image : mirrored.images) {
        QStringList labels = image.allLabels();
        for (QString &label : labels) {
            auto other = recipe.mirroredLabel(label, classes);
            TRY(other);
            label = *other;
        }
        image.labels = labels;
    }
    fillTruth(mirrored, *this);
    mirroredTruth = mirrored.truth;
    return {};
}

std::vector<qint64> ClassifierData::classCounts() const
{
    std::vector<qint64> counts(size_t(classes.size()), 0);
    for (int k = 0; k < int(classes.size()); ++k)
        counts[size_t(k)] = train.truth.empty() ? 0 : cv::countNonZero(train.truth.col(k));
    return counts;
}

Result<ClassifierData> splitForTraining(ImageDataset set, const ParamSet &params, bool checked,
                                        JobContext *context)
{
    ClassifierData data;
    const QString name = set.root;
    data.pseudonyms = Pseudonyms(set);
    set.images.removeIf([&](const ImageEntry &image) {
        if (!image.allLabels().isEmpty())
            return false;
        data.problems.append({image.path, Tr::tr("It has no class, so it was left out.")});
        return true;
    });
    const QString labels = params.text(u"labels"_s);
    data.multiLabel = labels == "several"_L1
        || (labels == "auto"_L1
            && std::any_of(set.images.begin(), set.images.end(),
                           [](const ImageEntry &f) { return f.labels.size() > 1; }));
    QSet<QString> classes;
    for (const auto &image : std::as_const(set.images)) {
        const QStringList all = image.allLabels();
        for (const auto &label : data.multiLabel ? all : all.mid(0, 1))
            classes.insert(label);
    }
    data.classes = QStringList(classes.begin(), classes.end());
    data.classes.sort();
    if (data.classes.size() < 2 && !(data.multiLabel && data.classes.size() == 1))
        return fail(checkClasses(data, name).error());
    const bool hasSplits = set.splits().contains(u"train"_s);
    QVector<ImagePair> pairs;
    if (!checked) {
        auto found = readFacts(set, data, hasSplits, context);
        TRY(found);
        pairs = std::move(*found);
    }
    TRY(completeSplits(set, params, data));
    if (hasSplits && !checked)
        remarkOnLeaks(data, set, pairs);
    for (const auto &image : std::as_const(set.images)) {
        if (image.split == "train"_L1)
            data.train.images.append(image);
        else if (image.split == "val"_L1)
            data.val.images.append(image);
        else if (image.split == "test"_L1)
            data.test.images.append(image);
        else
            data.problems.append({image.path, Tr::tr("It is in no split, so it was left out.")});
    }
    for (auto *part : {&data.train, &data.val, &data.test})
        fillTruth(*part, data);
    TRY(checkClasses(data, name));
    remarkOnParts(data, hasSplits && !checked);
    return data;
}

} // namespace synthray::detail
