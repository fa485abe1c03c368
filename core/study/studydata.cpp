// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/studydata.h"

#include "dataset/duplicates/leaks.h"
#include "dataset/index/imageindex.h"
#include "dataset/split/split.h"
#include "run/project.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Study)
};

constexpr int fewImages = 60; // of a class: intervals are wide
constexpr int fewestPatients = 3; // of a class: one to train, one to validate, one to test
constexpr int fewestImages = 4; // two classes, each to train and to test

QString groupOf(const ImageEntry &image)
{
    return image.group().isEmpty() ? image.path : image.group();
}

bool isKnown(const ImageEntry &image) { return !image.subject().isEmpty(); }

/// Keeps only the study's classes; an image with one of them becomes single-label.
Result<> chooseClasses(StudyData &data, const StudyDesign &design)
{
    const QStringList available = data.set.classes();
    for (const auto &name : design.classes)
        if (!available.contains(name))
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("There is no class '%1' in '%2'.").arg(name, design.dataPath),
                        Tr::tr("It has: %1.").arg(available.join(u", "_s)));
    const QStringList chosen = design.classes.isEmpty() ? available : design.classes;
    if (chosen.size() < 2 && available.size() > 1)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The study's list of classes ('classes') contains only '%1'; at least "
                           "two are needed.")
                        .arg(chosen.value(0)),
                    Tr::tr("List two or more of %1, or none to use all of them.")
                        .arg(available.join(u", "_s)));
    for (auto &image : data.set.images) {
        QStringList labels;
        for (const auto &label : image.allLabels())
            if (chosen.contains(label))
                labels << label;
        data.furtherLabels += !labels.isEmpty() && labels.size() < image.allLabels().size();
        image.label = labels.value(0);
        image.labels = labels.size() > 1 ? labels : QStringList();
    }
    data.set.images.removeIf([](const ImageEntry &image) { return image.label.isEmpty(); });
    data.classes = chosen;
    data.classes.sort();
    data.multiLabel = std::any_of(data.set.images.begin(), data.set.images.end(),
                                  [](const ImageEntry &f) { return f.labels.size() > 1; });
    if (data.classes.size() < 2)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' has fewer than two classes; a study needs at least two.")
                        .arg(design.dataPath),
                    Tr::tr("Choose a folder with one subfolder per class."));
    return {};
}

/// Limits the images per class, by whole patients in a random order.
void capClasses(StudyData &data, qint64 most, quint64 seed)
{
    if (most <= 0)
        return;
    QSet<QString> kept;
    for (int k = 0; k < int(data.classes.size()); ++k) {
        QMap<QString, QStringList> groups; // sorted: the same whatever order the images come in
        for (const auto &image : std::as_const(data.set.images))
            if (image.label == data.classes[k])
                groups[groupOf(image)] << image.path;
        QStringList order = groups.keys();
        Rng rng(seed, 0x636170, quint64(k));
        rng.shuffle(order);
        qint64 count = 0;
        for (const auto &group : std::as_const(order))
            if (count + groups[group].size() <= most) {
                count += groups[group].size();
                for (const auto &path : std::as_const(groups[group]))
                    kept.insert(path);
            }
    }
    data.set.images.removeIf([&](const ImageEntry &image) { return !kept.contains(image.path); });
}

/// Refuses a class with too few patients for every part of every fold.
Result<> checkPatients(const StudyData &data, const StudyDesign &design)
{
    if (design.settings.text(u"scheme"_s) == "given"_L1)
        return {};
    const int folds = int(design.settings.integer(u"folds"_s));
    for (const auto &label : data.classes) {
        QSet<QString> groups;
        bool anyKnown = false;
        for (const auto &image : data.set.images)
            if (image.isOf(label)) {
                groups.insert(groupOf(image));
                anyKnown = anyKnown || isKnown(image);
            }
        const int patients = int(groups.size());
        // A fold tests up to patients / folds of them; of the rest one trains and one validates.
        const auto enough
            = [patients](int k) { return patients >= k && patients - (patients + k - 1) / k >= 2; };
        if (enough(folds))
            continue;
        int fit = std::min(folds, patients);
        while (fit > 2 && !enough(fit))
            --fit;
        if (!enough(fit))
            fit = patients; // three patients: three folds, not two
        if (!enough(fit))
            return fail(
                ErrorCode::InvalidArgument,
                (anyKnown ? Tr::tr("The class '%1' has %n patient(s); train, val and test need %2.",
                                   nullptr, patients)
                          : Tr::tr("The class '%1' has %n image(s); train, val and test need %2.",
                                   nullptr, patients))
                    .arg(label, QString::number(fewestPatients)),
                Tr::tr("Leave the class out of the study, or add images of other patients."));
        return fail(ErrorCode::InvalidArgument,
                    (anyKnown
                         ? Tr::tr("The class '%1' has %n patient(s): with %2 folds, train, val or "
                                  "test of a fold would have none.",
                                  nullptr, patients)
                         : Tr::tr("The class '%1' has %n image(s): with %2 folds, train, val or "
                                  "test of a fold would have none.",
                                  nullptr, patients))
                        .arg(label, QString::number(folds)),
                    Tr::tr("Choose %1 folds, or leave the class out of the study.").arg(fit));
    }
    return {};
}

Result<SplitPlan> planWith(const ImageDataset &set, const QVector<QPair<QString, QVariant>> &values,
                           const QVector<ImagePair> &pairs, const QString &wayOut)
{
    ParamSet params(splitParams());
    for (const auto &[key, value] : values)
        TRY(params.set(key, value));
    auto plan = planSplit(set, params, pairs);
    if (!plan && plan.error().code == ErrorCode::InvalidArgument) // a study always stratifies
        return fail(ErrorCode::InvalidArgument, plan.error().text, wayOut);
    return plan;
}

QString wayOut(const StudyDesign &design)
{
    if (design.settings.text(u"scheme"_s) == "given"_L1)
        return Tr::tr("Leave the class out of the study, set the scheme to folds, or re-split the "
                      "set on the Data page.");
    return design.settings.integer(u"folds"_s) > 2
        ? Tr::tr("Choose fewer folds, or leave the class out of the study.")
        : Tr::tr("Leave the class out of the study, or add images of other patients.");
}

/// The pairs whose images both have a new place (-1: none), with their new numbers.
QVector<ImagePair> pairsWithin(const QVector<ImagePair> &pairs, const QVector<int> &place)
{
    QVector<ImagePair> inside;
    for (ImagePair pair : pairs)
        if (place[pair.first] >= 0 && place[pair.second] >= 0) {
            pair.first = place[pair.first];
            pair.second = place[pair.second];
            inside.append(pair);
        }
    return inside;
}

/// Assigns a part of the non-test images to validation, by patient.
Result<> addValidation(ImageDataset &fold, const StudyDesign &design,
                       const QVector<ImagePair> &pairs, int number)
{
    ImageDataset rest = fold;
    QVector<int> place(fold.images.size(), -1);
    rest.images.clear();
    for (qsizetype i = 0; i < fold.images.size(); ++i)
        if (fold.images[i].split != "test"_L1) {
            place[i] = int(rest.images.size());
            rest.images.append(fold.images[i]);
        }
    const QVector<ImagePair> inside = pairsWithin(pairs, place);
    const double val = design.settings.real(u"valPercent"_s);
    const auto plan = planWith(rest,
                               {{u"kind"_s, u"fractions"_s},
                                {u"train"_s, 100 - val},
                                {u"val"_s, val},
                                {u"test"_s, 0.0},
                                {u"nearTogether"_s, design.settings.flag(u"nearTogether"_s)},
                                {u"seed"_s, design.settings.integer(u"seed"_s) + number}},
                               inside, wayOut(design));
    TRY(plan);
    for (qsizetype i = 0; i < fold.images.size(); ++i)
        if (place[i] >= 0)
            fold.images[i].split = plan->split[place[i]];
    return {};
}

Result<> assignFolds(StudyData &data, const StudyDesign &design, const QVector<ImagePair> &pairs)
{
    const int count = int(design.settings.integer(u"folds"_s));
    const auto plan = planWith(data.set,
                               {{u"kind"_s, u"folds"_s},
                                {u"folds"_s, count},
                                {u"nearTogether"_s, design.settings.flag(u"nearTogether"_s)},
                                {u"seed"_s, design.settings.integer(u"seed"_s)}},
                               pairs, wayOut(design));
    TRY(plan);
    for (int f = 0; f < count; ++f) {
        ImageDataset fold = data.set;
        for (qsizetype i = 0; i < fold.images.size(); ++i)
            fold.images[i].split = plan->fold[i] == f ? u"test"_s : u"train"_s;
        if (auto done = addValidation(fold, design, pairs, f); !done)
            return done;
        data.folds.append(std::move(fold));
    }
    return {};
}

Result<> useGivenSplits(StudyData &data, const StudyDesign &design, const QVector<ImagePair> &pairs)
{
    const QStringList splits = data.set.splits();
    if (!splits.contains(u"test"_s) || !splits.contains(u"train"_s))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' needs the splits train and test.").arg(design.dataPath),
                    Tr::tr("Set the scheme to folds, or split the set on the Data page."));
    ImageDataset fold = data.set;
    const bool hasValidation = fold.filtered({}, u"val"_s).images.size() >= 30;
    if (!hasValidation) // A val split too small to choose by (the chest set's 16 images) goes back
                        // to the training images.
        for (auto &image : fold.images)
            if (image.split == "val"_L1)
                image.split = u"train"_s;
    if (const auto leaks = findLeaks(fold, pairs); !leaks.isEmpty()) {
        const Leak &first = leaks.first();
        const QString which
            = first.group.isEmpty() ? fold.images[first.images.first()].path : first.group;
        const QString text = first.kind == Leak::Kind::Patient
            ? Tr::tr("Images of one patient are in different splits of '%1': '%2' in %3.")
            : Tr::tr("Identical or nearly identical images are in different splits of '%1': '%2' "
                     "in %3.");
        return fail(ErrorCode::InvalidArgument,
                    text.arg(design.dataPath, which, first.splits.join(u", "_s)) + u' '
                        + Tr::tr("There are %n such case(s).", nullptr, int(leaks.size())),
                    Tr::tr("Fix the splits with 'synthray-cli split --fix' or on the Data page, "
                           "or set the scheme to folds."));
    }
    QVector<int> place(fold.images.size(), -1);
    QVector<ImageEntry> assigned;
    for (qsizetype i = 0; i < fold.images.size(); ++i)
        if (!fold.images[i].split.isEmpty()) {
            place[i] = int(assigned.size());
            assigned.append(fold.images[i]);
        }
    fold.images = assigned;
    if (!hasValidation) {
        const QVector<ImagePair> inside = pairsWithin(pairs, place);
        if (auto done = addValidation(fold, design, inside, 0); !done)
            return done;
    }
    // With one label per image, a missing class would change what accuracy means; with several it
    // only removes one label's scores.
    for (const auto &split : {u"train"_s, u"test"_s})
        for (const auto &label : std::as_const(data.classes))
            if (!data.multiLabel && fold.count(label, split) == 0)
                return fail(ErrorCode::InvalidArgument,
                            Tr::tr("The %1 part of '%2' has no image of the class '%3'.")
                                .arg(split, design.dataPath, label),
                            wayOut(design));
    data.folds.append(std::move(fold));
    return {};
}

/// Checks that no patient or near-duplicate is in two splits, and that every split has every class.
void checkFolds(StudyData &data, const QVector<ImagePair> &pairs, const StudyDesign &design)
{
    QSet<QString> patients, unknown; // subjects; paths of images without one
    int overlaps = 0, torn = 0;
    QVector<StudyCheck> missing;
    for (qsizetype f = 0; f < data.folds.size(); ++f) {
        QHash<QString, QString> splitOf, splitOfPath;
        for (const auto &image : std::as_const(data.folds[f].images)) {
            (isKnown(image) ? patients : unknown)
                .insert(isKnown(image) ? image.subject() : image.path);
            splitOfPath.insert(image.path, image.split);
            const auto at = splitOf.constFind(groupOf(image));
            if (at != splitOf.constEnd() && *at != image.split)
                ++overlaps;
            splitOf.insert(groupOf(image), image.split);
        }
        for (const auto &pair : pairs) {
            const QString a = splitOfPath.value(data.set.images[pair.first].path),
                          b = splitOfPath.value(data.set.images[pair.second].path);
            torn += !a.isEmpty() && !b.isEmpty() && a != b;
        }
        for (const auto &split : {u"train"_s, u"val"_s, u"test"_s})
            for (const auto &label : std::as_const(data.classes))
                if (data.folds[f].count(label, split) == 0)
                    missing.append(
                        {StudyCheck::Kind::MissingClass, false, 0, int(f + 1), label, split});
    }
    if (overlaps > 0 || !patients.isEmpty())
        data.checks.append({StudyCheck::Kind::Patients,
                            overlaps == 0,
                            overlaps == 0 ? int(patients.size()) : overlaps,
                            0,
                            {},
                            {},
                            splitUnitOf(data.set)});
    if (!unknown.isEmpty())
        data.checks.append({StudyCheck::Kind::UnknownPatients,
                            false,
                            int(unknown.size()),
                            0,
                            {},
                            {},
                            splitUnitOf(data.set)});
    data.checks.append({StudyCheck::Kind::NearDuplicates,
                        torn == 0,
                        torn == 0 ? int(pairs.size()) : torn,
                        0,
                        {},
                        {}});
    data.checks += missing;
    if (!data.set.problems.isEmpty())
        data.checks.append(
            {StudyCheck::Kind::Unreadable, false, int(data.set.problems.size()), 0, {}, {}});
    if (data.furtherLabels > 0)
        data.checks.append({StudyCheck::Kind::FurtherLabels, false, data.furtherLabels, 0, {}, {}});
    const bool augments
        = std::any_of(design.arms.begin(), design.arms.end(),
                      [](const StudyArm &a) { return a.kind != StudyArm::Kind::None; });
    if (augments)
        data.checks.append({StudyCheck::Kind::TrainingOnly, true, 0, 0, {}, {}});
    for (const auto &label : std::as_const(data.classes)) {
        const qsizetype count = data.set.count(label);
        if (count < fewImages)
            data.checks.append({StudyCheck::Kind::FewImages, false, int(count), 0, label, {}});
    }
    if (!data.multiLabel) {
        QHash<QString, QSet<QString>> classesOf;
        for (const auto &image : std::as_const(data.set.images))
            if (const QString subject = image.subject(); !subject.isEmpty())
                classesOf[subject].insert(image.label);
        const auto mixed = std::count_if(classesOf.begin(), classesOf.end(),
                                         [](const auto &c) { return c.size() > 1; });
        if (mixed > 0)
            data.checks.append({StudyCheck::Kind::MixedPatients, false, int(mixed), 0, {}, {}});
    } else if (std::any_of(design.arms.begin(), design.arms.end(),
                           [](const StudyArm &a) { return a.hasGan(); })) {
        for (qsizetype f = 0; f < data.folds.size(); ++f)
            for (const auto &label : std::as_const(data.classes)) {
                const qsizetype count = onlyWith(data.folds[f], label).images.size();
                data.checks.append({StudyCheck::Kind::AloneImages,
                                    count >= fewestAlone,
                                    int(count),
                                    int(f + 1),
                                    label,
                                    {}});
            }
    }
}

constexpr std::pair<SplitUnit, const char *> unitIds[] = {{SplitUnit::Patients, "patients"},
                                                          {SplitUnit::Studies, "studies"},
                                                          {SplitUnit::Both, "both"},
                                                          {SplitUnit::Images, "images"}};

} // namespace

SplitUnit splitUnitOf(const ImageDataset &set)
{
    bool patients = false, studies = false;
    for (const auto &image : set.images) {
        patients = patients || !image.patient.isEmpty();
        studies = studies || (image.patient.isEmpty() && !image.study.isEmpty());
    }
    return patients && studies ? SplitUnit::Both
        : patients             ? SplitUnit::Patients
        : studies              ? SplitUnit::Studies
                               : SplitUnit::Images;
}

QString splitUnitId(SplitUnit unit)
{
    for (const auto &[value, id] : unitIds)
        if (value == unit)
            return QString::fromLatin1(id);
    return {};
}

std::optional<SplitUnit> splitUnitFrom(const QString &id)
{
    for (const auto &[value, name] : unitIds)
        if (id == QLatin1StringView(name))
            return value;
    return {};
}

QString splitUnitPlural(SplitUnit unit)
{
    switch (unit) {
    case SplitUnit::Studies:
        return Tr::tr("studies");
    case SplitUnit::Both:
        return Tr::tr("patients or studies");
    case SplitUnit::Images:
        return Tr::tr("images");
    case SplitUnit::Patients:
        break;
    }
    return Tr::tr("patients");
}

QString StudyCheck::text() const
{
    switch (kind) {
    case Kind::Patients:
        if (!good)
            return Tr::tr("%n image(s) of one patient are in different splits", nullptr, count);
        return unit == SplitUnit::Studies
            ? Tr::tr("Patients are not known; split by study: %n study(s), no overlap", nullptr,
                     count)
            : unit == SplitUnit::Both
            ? Tr::tr("Split by patient, otherwise by study: %n patient(s) or studies, no "
                     "overlap",
                     nullptr, count)
            : Tr::tr("Split by patient: %n patient(s), no overlap", nullptr, count);
    case Kind::UnknownPatients:
        return unit == SplitUnit::Images
            ? Tr::tr("Patients are not known: %n image(s) split one by one, so images of one "
                     "patient may be in training and test, and results may be too good",
                     nullptr, count)
            : Tr::tr(
                "%n image(s) without a patient are split one by one; several of them may be of "
                "one patient",
                nullptr, count);
    case Kind::NearDuplicates:
        return good
            ? Tr::tr("No near-duplicates across splits (%n pair(s) kept together)", nullptr, count)
            : Tr::tr("%n near-duplicate pair(s) across splits", nullptr, count);
    case Kind::MissingClass:
        return Tr::tr("Fold %1 has no image of %2 in its %3 part.")
            .arg(QString::number(fold), label, split);
    case Kind::TrainingOnly:
        return Tr::tr(
            "Augmented in training parts only; generators fitted in each fold's training part");
    case Kind::MixedPatients:
        return Tr::tr(
            "%n patient(s) have images of more than one class; they are kept in one split", nullptr,
            count);
    case Kind::AloneImages:
        return Tr::tr("Fold %1: the generator of '%2' is fitted on the %n training image(s) that "
                      "have this label alone",
                      nullptr, count)
            .arg(QString::number(fold), label);
    case Kind::Unreadable:
        return Tr::tr("%n file(s) could not be read as images and were left out", nullptr, count);
    case Kind::FurtherLabels:
        return Tr::tr("%n image(s) have further labels outside the study; these labels are ignored",
                      nullptr, count);
    case Kind::FewImages:
        break;
    }
    return Tr::tr("'%1': %n image(s); intervals are wide", nullptr, count).arg(label);
}

QJsonObject StudyCheck::toJson() const
{
    return {{u"kind"_s, int(kind)},
            {u"good"_s, good},
            {u"count"_s, count},
            {u"fold"_s, fold},
            {u"class"_s, label},
            {u"split"_s, split},
            {u"unit"_s, splitUnitId(unit)},
            {u"text"_s, text()}};
}

StudyCheck StudyCheck::fromJson(const QJsonObject &object)
{
    return {Kind(std::clamp(object["kind"_L1].toInt(), 0, int(Kind::UnknownPatients))),
            object["good"_L1].toBool(),
            object["count"_L1].toInt(),
            object["fold"_L1].toInt(),
            object["class"_L1].toString().left(200),
            object["split"_L1].toString().left(20),
            splitUnitFrom(object["unit"_L1].toString()).value_or(SplitUnit::Patients)};
}

ImageDataset onlyWith(const ImageDataset &fold, const QString &label)
{
    ImageDataset alone = fold;
    alone.images.removeIf([&](const ImageEntry &image) {
        return image.split != "train"_L1 || image.allLabels() != QStringList{label};
    });
    return alone;
}

QString foldFingerprint(const ImageDataset &fold)
{
    QStringList lines;
    for (const auto &image : fold.images)
        lines << image.contentHash + u'|' + image.allLabels().join(u',') + u'|' + image.split;
    lines.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString fingerprintOf(const QVector<ImageDataset> &folds)
{
    QStringList prints;
    for (const auto &fold : folds)
        prints << foldFingerprint(fold);
    return QString::fromLatin1(
        QCryptographicHash::hash(prints.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<StudyData> prepareStudyData(const StudyDesign &design, JobContext &context)
{
    const bool near = design.settings.flag(u"nearTogether"_s);
    JobPhases phases(context, {1, 6, near ? 3.0 : 0.0}); // looking, reading, pairs
    context.progress(-1, Tr::tr("Looking for images"));
    if (design.dataPath.isEmpty())
        return fail(ErrorCode::InvalidArgument, Tr::tr("The study has no images."),
                    Tr::tr("Choose a folder, table or project."));
    auto set = openSet(design.dataPath, &context);
    TRY(set);
    StudyData data;
    data.set = std::move(*set);
    TRY(chooseClasses(data, design));
    ImageIndex index;
    index.open(data.set.root);
    phases.next();
    TRY(index.update(data.set, near ? FactLevel::Pixels : FactLevel::Content, &context));
    applyFacts(data.set, index);
    capClasses(data, design.settings.integer(u"imagesPerClass"_s),
               quint64(design.settings.integer(u"seed"_s)));
    if (data.set.images.size() < fewestImages)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("'%1' has %n image(s) for the study: too few, at least %2 are needed.", nullptr,
                   int(data.set.images.size()))
                .arg(design.dataPath, QString::number(fewestImages)),
            design.settings.integer(u"imagesPerClass"_s) > 0
                ? Tr::tr(
                    "Increase 'Images per class' (imagesPerClass; 0: all), or choose a larger set.")
                : Tr::tr("Choose a larger set, with at least a few dozen images per class."));
    TRY(checkPatients(data, design));
    QVector<ImagePair> pairs;
    phases.next();
    if (near) {
        auto found
            = findDuplicates(data.set, index, nearDistanceFor(data.set.images.size()), &context);
        TRY(found);
        pairs = *found;
    }
    const bool splitsGiven = design.settings.text(u"scheme"_s) == "given"_L1;
    TRY(splitsGiven ? useGivenSplits(data, design, pairs) : assignFolds(data, design, pairs));
    checkFolds(data, pairs, design);
    data.fingerprint = fingerprintOf(data.folds);
    return data;
}

QString readyKey(const ImageDataset &ready)
{
    QStringList lines;
    for (const auto &image : ready.images)
        lines << u"%1|%2|%3|%4"_s.arg(image.path, image.label, QString::number(image.bytes),
                                      QString::number(image.modified));
    lines.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha1)
            .toHex()
            .left(8));
}

Result<> checkReadyImages(const StudyArm &arm, const ImageDataset &ready, const StudyData &data,
                          JobContext &context)
{
    // One set of both, so that one search finds pairs between them.
    QSet<QString> patients;
    for (const auto &fold : data.folds)
        for (const auto &image : fold.images)
            if (const QString subject = image.subject();
                !subject.isEmpty() && image.split != "train"_L1)
                patients.insert(subject);
    const auto inAll = [&ready](qsizetype images) -> QString {
        return u' '
            + Tr::tr("The folder has %n such image(s) of %1.", nullptr, int(images))
                  .arg(ready.images.size());
    };
    QVector<ImageEntry> ofTestPatients;
    for (const auto &image : ready.images)
        if (patients.contains(image.subject()))
            ofTestPatients.append(image);
    if (!ofTestPatients.isEmpty())
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("The folder of the arm '%1' contains an image of a test patient (%2): %3.")
                    .arg(arm.label, ofTestPatients.first().subject(), ofTestPatients.first().path)
                + inAll(ofTestPatients.size()),
            Tr::tr("Remove such images from the folder: testing on images seen in training "
                   "overestimates accuracy."));
    ImageDataset both = data.set;
    QSet<QString> tested;
    for (const auto &fold : data.folds)
        for (const auto &image : fold.images)
            if (image.split == "test"_L1 || image.split == "val"_L1)
                tested.insert(image.path);
    both.images.removeIf([&](const ImageEntry &image) { return !tested.contains(image.path); });
    const qsizetype border = both.images.size();
    both.images += ready.images;
    ImageIndex index;
    index.open(ready.root);
    JobPhases phases(context, {2, 1}); // reading, pairs
    if (auto done = index.update(both, FactLevel::Pixels, &context); !done)
        return done;
    phases.next();
    const auto pairs = findDuplicates(both, index, nearDistanceFor(both.images.size()), &context);
    TRY(pairs);
    const ImagePair *shown = nullptr;
    QSet<int> seen;
    for (const auto &pair : *pairs)
        if (pair.first < border && pair.second >= border) {
            shown = shown ? shown : &pair;
            seen.insert(pair.second);
        }
    if (!shown)
        return {};
    return fail(
        ErrorCode::InvalidArgument,
        Tr::tr("The folder of the arm '%1' contains an image that is %2 a test image: %3 and %4.")
                .arg(arm.label, shown->exact ? Tr::tr("the same as") : Tr::tr("nearly the same as"),
                     both.images[shown->second].path, both.images[shown->first].path)
            + inAll(seen.size()),
        Tr::tr("Remove such images from the folder: testing on images seen in training "
               "overestimates accuracy."));
}

} // namespace synthray
