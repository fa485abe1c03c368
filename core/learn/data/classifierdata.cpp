// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/data/classifierdata.h"

#include "dataset/duplicates/leaks.h"
#include "dataset/index/imageindex.h"
#include "dataset/split/split.h"
#include "metrics/predictionfile.h"

#include <QCoreApplication>
#include <QSet>

#include <opencv2/core.hpp>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

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

/// Contents: groups of images without a patient, and what finds an image again after its folder has
/// moved. Looks, for splits that came with the set: nobody has asked yet whether images on both
/// sides are alike.
Result<QVector<ImagePair>> takeFacts(ImageDataset &set, ClassifierData &data, bool given,
                                     JobContext *context)
{
    ImageIndex index;
    index.open(set.root);
    TRY(index.update(set, given ? FactLevel::Pixels : FactLevel::Content, context));
    const bool grouped = std::all_of(set.images.begin(), set.images.end(),
                                     [](const ImageEntry &f) { return !f.subject().isEmpty(); });
    if (grouped) { // what the importer says of patients stands
        takeContents(set, index);
    } else {
        set.problems.clear();
        applyFacts(set, index);
        data.problems += set.problems;
    }
    if (!given)
        return QVector<ImagePair>();
    return findDuplicates(set, index, nearDistanceFor(set.images.size()), context);
}

/// What flatters the numbers, in words. 'set' has its final splits.
void remarkOnLeaks(ClassifierData &data, const ImageDataset &set, const QVector<ImagePair> &pairs)
{
    const auto leaks = findLeaks(set, pairs);
    const auto tell = [&](Leak::Kind kind, const auto &sentence) {
        int count = 0;
        const Leak *first = nullptr;
        for (const auto &leak : leaks)
            if (leak.kind == kind && count++ == 0)
                first = &leak;
        if (first)
            data.remarks << sentence(count).arg(first->group.isEmpty()
                                                    ? set.images[first->images.first()].path
                                                    : first->group,
                                                first->splits.join(u", "_s))
                    + u' '
                    + Tr::tr("Validation and test images look easier than they are: 'synthray-cli "
                             "split --fix' or the Data page fixes it.");
    };
    tell(Leak::Kind::Patient, [](int n) {
        return Tr::tr(
            "%n patient(s) have images in more than one of the set's splits, '%1' first (%2).",
            nullptr, n);
    });
    tell(Leak::Kind::Duplicate, [](int n) {
        return Tr::tr(
            "%n image(s) are in more than one of the set's splits as copies, '%1' first (%2).",
            nullptr, n);
    });
    tell(Leak::Kind::NearDuplicate, [](int n) {
        return Tr::tr(
            "%n image(s) have a near duplicate in another of the set's splits, '%1' first (%2).",
            nullptr, n);
    });
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

/// Fills in the splits that the set lacks. What comes as "train", "val", "test" stays.
Result<> completeSplits(ImageDataset &set, const ParamSet &params, ClassifierData &data)
{
    const QStringList known = set.splits();
    const double val = params.real(u"valPercent"_s);
    const qint64 seed = params.integer(u"seed"_s);
    if (!known.contains(u"train"_s)) {
        if (!known.isEmpty())
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("The set has splits (%1), but none is called train.")
                            .arg(known.join(u", "_s)),
                        Tr::tr("Deal it out anew on the Data page, or with 'synthray-cli split'."));
        const double test = params.real(u"testPercent"_s);
        const auto made = plan(set, val, test, seed);
        TRY(made);
        for (qsizetype i = 0; i < set.images.size(); ++i)
            set.images[i].split = made->split[i];
        data.remarks
            << Tr::tr("The set has no splits: %1 % of it validate and %2 % test, dealt by patient.")
                   .arg(val)
                   .arg(test);
        data.remarks << made->remarks;
        return {};
    }
    const bool enough = known.contains(u"val"_s);
    if (enough || val <= 0)
        return {};
    ImageDataset train = set.filtered({}, u"train"_s);
    const auto made = plan(train, val, 0, seed);
    TRY(made);
    QHash<QString, QString> splitOf;
    for (qsizetype i = 0; i < train.images.size(); ++i)
        splitOf.insert(train.images[i].path, made->split[i]);
    for (auto &image : set.images)
        if (image.split == "train"_L1)
            image.split = splitOf.value(image.path);
    data.remarks
        << Tr::tr(
               "The set has no split val: %1 % of the training images validate, dealt by patient.")
               .arg(val);
    return {};
}

Result<> checkClasses(const ClassifierData &data, const QString &name)
{
    if (data.classes.isEmpty())
        return fail(
            ErrorCode::InvalidArgument, Tr::tr("No image of '%1' has a class.").arg(name),
            Tr::tr(
                "Put the images into one folder a class, or give them labels on the Data page."));
    if (data.classes.size() == 1 && !data.multiLabel)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("All images of '%1' are of one class (%2): there is nothing to tell apart.")
                .arg(name, data.classes.first()),
            Tr::tr("Open the folder above it, which holds the other classes too."));
    const auto counts = data.classCounts();
    for (size_t k = 0; k < counts.size(); ++k)
        if (counts[k] == 0)
            return fail(
                ErrorCode::InvalidArgument,
                Tr::tr("No training image is of the class %1.").arg(data.classes[qsizetype(k)]),
                Tr::tr("Deal the set out anew by patient, or leave that class out."));
    if (data.train.images.size() < 2)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("There are too few training images in '%1'.").arg(name),
                    Tr::tr("A classifier needs at least two."));
    return {};
}

void remarkOnParts(ClassifierData &data, bool given)
{
    for (const auto &[part, name] : {std::pair{&data.val, u"val"_s}, {&data.test, u"test"_s}}) {
        if (part->images.isEmpty())
            continue;
        for (int k = 0; k < int(data.classes.size()); ++k)
            if (cv::countNonZero(part->truth.col(k)) == 0)
                data.remarks << Tr::tr(
                                    "No image of the split %1 is of the class %2: its recall and "
                                    "AUC cannot be told there.")
                                    .arg(name, data.classes[k]);
        if (part->images.size() < 30)
            data.remarks
                << Tr::tr("The split %1 has only %n image(s): its numbers are very uncertain.",
                          nullptr, int(part->images.size()))
                       .arg(name);
    }
    if (data.val.images.isEmpty())
        data.remarks << Tr::tr("There are no validation images: the last epoch's network is kept.");
    QHash<QString, QSet<QString>> classesOf;
    for (const auto *part : {&data.train, &data.val, &data.test})
        for (const auto &image : part->images)
            if (const QString subject = image.subject(); !subject.isEmpty())
                classesOf[subject].insert(image.label);
    const int mixed = int(std::count_if(classesOf.begin(), classesOf.end(),
                                        [](const auto &c) { return c.size() > 1; }));
    if (mixed > 0 && !data.multiLabel)
        data.remarks << (given
                             ? Tr::tr("%n patient(s) have images of more than one class.", nullptr,
                                      mixed)
                             : Tr::tr("%n patient(s) have images of more than one class; they are "
                                      "kept in one split.",
                                      nullptr, mixed));
}

} // namespace

Predictions ClassifierData::Part::predictions(const QStringList &classes, bool multiLabel,
                                              cv::Mat probabilities) const
{
    Predictions made;
    made.classes = classes;
    made.multiLabel = multiLabel;
    made.truth = truth;
    made.probabilities = std::move(probabilities);
    QStringList names;
    for (const auto &image : images)
        names << image.subject();
    made.patients = patientNumbers(names);
    return made;
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
    const bool given = set.splits().contains(u"train"_s);
    QVector<ImagePair> pairs;
    if (!checked) {
        auto found = takeFacts(set, data, given, context);
        TRY(found);
        pairs = std::move(*found);
    }
    TRY(completeSplits(set, params, data));
    if (given && !checked)
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
    remarkOnParts(data, given && !checked);
    return data;
}

} // namespace synthray::detail
