// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/studydata.h"

#include "dataset/duplicates/leaks.h"
#include "dataset/index/filmindex.h"
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

constexpr int fewFilms = 60; // of a class: intervals are wide
constexpr int fewestPatients = 3; // of a class: one to train, one to validate, one to test
constexpr int fewestFilms = 4; // two classes, each to train and to test

QString groupOf(const FilmRef &film) { return film.group().isEmpty() ? film.path : film.group(); }

/// Only the wanted classes, one label where a film has one of them only.
Result<> chooseClasses(StudyData &data, const StudyDesign &design)
{
    const QStringList known = data.set.classes();
    for (const auto &name : design.classes)
        if (!known.contains(name))
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("There is no class '%1' in '%2'.").arg(name, design.dataPath),
                        Tr::tr("It has: %1.").arg(known.join(u", "_s)));
    const QStringList wanted = design.classes.isEmpty() ? known : design.classes;
    if (wanted.size() < 2 && known.size() > 1)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("The study's own list of classes ('classes') names '%1' only: there is nothing "
                   "to tell apart.")
                .arg(wanted.value(0)),
            Tr::tr("Name two or more of %1, or none for all of them.").arg(known.join(u", "_s)));
    for (auto &film : data.set.films) {
        QStringList labels;
        for (const auto &label : film.allLabels())
            if (wanted.contains(label))
                labels << label;
        data.furtherLabels += !labels.isEmpty() && labels.size() < film.allLabels().size();
        film.label = labels.value(0);
        film.labels = labels.size() > 1 ? labels : QStringList();
    }
    data.set.films.removeIf([](const FilmRef &film) { return film.label.isEmpty(); });
    data.classes = wanted;
    data.classes.sort();
    data.severalLabels = std::any_of(data.set.films.begin(), data.set.films.end(),
                                     [](const FilmRef &f) { return f.labels.size() > 1; });
    if (data.classes.size() < 2)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' has fewer than two classes: there is nothing to tell apart.")
                        .arg(design.dataPath),
                    Tr::tr("Choose a folder with one folder for each class."));
    return {};
}

/// At most so many films of a class, whole patients in an order that the seed decides.
void capClasses(StudyData &data, qint64 most, quint64 seed)
{
    if (most <= 0)
        return;
    QSet<QString> kept;
    for (int k = 0; k < int(data.classes.size()); ++k) {
        QMap<QString, QStringList> groups; // sorted: the same whatever order the films come in
        for (const auto &film : std::as_const(data.set.films))
            if (film.label == data.classes[k])
                groups[groupOf(film)] << film.path;
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
    data.set.films.removeIf([&](const FilmRef &film) { return !kept.contains(film.path); });
}

/// A class whose patients cannot be in every part of every fold, told before they are dealt.
Result<> checkPatients(const StudyData &data, const StudyDesign &design)
{
    if (design.settings.text(u"scheme"_s) == "given"_L1)
        return {};
    const int folds = int(design.settings.integer(u"folds"_s));
    for (const auto &label : data.classes) {
        QSet<QString> groups;
        for (const auto &film : data.set.films)
            if (film.isOf(label))
                groups.insert(groupOf(film));
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
                Tr::tr("The class '%1' has %n patient(s); train, val and test need %2.", nullptr,
                       patients)
                    .arg(label)
                    .arg(fewestPatients),
                Tr::tr("Leave the class out of the study, or add films of other patients."));
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The class '%1' has %n patient(s): with %2 folds, train, val or test of "
                           "a fold would have none.",
                           nullptr, patients)
                        .arg(label)
                        .arg(folds),
                    Tr::tr("Choose %1 folds, or leave the class out of the study.").arg(fit));
    }
    return {};
}

Result<SplitPlan> planWith(const FilmSet &set, const QVector<QPair<QString, QVariant>> &values,
                           const QVector<FilmPair> &pairs, const QString &wayOut)
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
        return Tr::tr("Leave the class out of the study, set the scheme to folds, or deal the set "
                      "out anew on the Data page.");
    return design.settings.integer(u"folds"_s) > 2
        ? Tr::tr("Choose fewer folds, or leave the class out of the study.")
        : Tr::tr("Leave the class out of the study, or add films of other patients.");
}

/// Of the films that are not tested: a part that validates, by patient.
Result<> addValidation(FilmSet &fold, const StudyDesign &design, const QVector<FilmPair> &pairs,
                       int number)
{
    FilmSet rest = fold;
    QVector<int> place(fold.films.size(), -1);
    rest.films.clear();
    for (qsizetype i = 0; i < fold.films.size(); ++i)
        if (fold.films[i].split != "test"_L1) {
            place[i] = int(rest.films.size());
            rest.films.append(fold.films[i]);
        }
    QVector<FilmPair> inside;
    for (FilmPair pair : pairs)
        if (place[pair.first] >= 0 && place[pair.second] >= 0) {
            pair.first = place[pair.first];
            pair.second = place[pair.second];
            inside.append(pair);
        }
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
    for (qsizetype i = 0; i < fold.films.size(); ++i)
        if (place[i] >= 0)
            fold.films[i].split = plan->split[place[i]];
    return {};
}

Result<> dealFolds(StudyData &data, const StudyDesign &design, const QVector<FilmPair> &pairs)
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
        FilmSet fold = data.set;
        for (qsizetype i = 0; i < fold.films.size(); ++i)
            fold.films[i].split = plan->fold[i] == f ? u"test"_s : u"train"_s;
        if (auto done = addValidation(fold, design, pairs, f); !done)
            return done;
        data.folds.append(std::move(fold));
    }
    return {};
}

Result<> dealGiven(StudyData &data, const StudyDesign &design, const QVector<FilmPair> &pairs)
{
    const QStringList splits = data.set.splits();
    if (!splits.contains(u"test"_s) || !splits.contains(u"train"_s))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' has no splits train and test.").arg(design.dataPath),
                    Tr::tr("Set the scheme to folds, or deal the set out on the Data page."));
    FilmSet fold = data.set;
    const bool judged = fold.filtered({}, u"val"_s).films.size() >= 30;
    if (!judged) // A val split too small to choose by (the chest set's 16 films) goes back to the
                 // training films.
        for (auto &film : fold.films)
            if (film.split == "val"_L1)
                film.split = u"train"_s;
    if (const auto leaks = findLeaks(fold, pairs); !leaks.isEmpty()) {
        const Leak &first = leaks.first();
        const QString which
            = first.group.isEmpty() ? fold.films[first.films.first()].path : first.group;
        const QString text = first.kind == Leak::Kind::Patient
            ? Tr::tr("The splits of '%1' have films of one patient on both sides: '%2' in %3.")
            : Tr::tr("The splits of '%1' have the same film, or nearly the same, on both sides: "
                     "'%2' in %3.");
        return fail(ErrorCode::InvalidArgument,
                    text.arg(design.dataPath, which, first.splits.join(u", "_s)) + u' '
                        + Tr::tr("There are %n such case(s).", nullptr, int(leaks.size())),
                    Tr::tr("Mend the splits with 'synthray-cli split --fix' or on the Data page, "
                           "or set the scheme to folds."));
    }
    QVector<int> place(fold.films.size(), -1);
    QVector<FilmRef> dealt;
    for (qsizetype i = 0; i < fold.films.size(); ++i)
        if (!fold.films[i].split.isEmpty()) {
            place[i] = int(dealt.size());
            dealt.append(fold.films[i]);
        }
    fold.films = dealt;
    if (!judged) {
        QVector<FilmPair> inside;
        for (FilmPair pair : pairs)
            if (place[pair.first] >= 0 && place[pair.second] >= 0) {
                pair.first = place[pair.first];
                pair.second = place[pair.second];
                inside.append(pair);
            }
        if (auto done = addValidation(fold, design, inside, 0); !done)
            return done;
    }
    // With several labels a fold without one of them says less; with one, its accuracy would be of
    // another question.
    for (const auto &split : {u"train"_s, u"test"_s})
        for (const auto &label : std::as_const(data.classes))
            if (!data.severalLabels && fold.count(label, split) == 0)
                return fail(ErrorCode::InvalidArgument,
                            Tr::tr("The %1 part of '%2' has no film of the class '%3'.")
                                .arg(split, design.dataPath, label),
                            wayOut(design));
    data.folds.append(std::move(fold));
    return {};
}

/// No patient and no near duplicate on both sides; every class everywhere.
void checkFolds(StudyData &data, const QVector<FilmPair> &pairs, const StudyDesign &design)
{
    QSet<QString> patients;
    int overlaps = 0, torn = 0;
    QVector<StudyCheck> missing;
    for (qsizetype f = 0; f < data.folds.size(); ++f) {
        QHash<QString, QString> splitOf, splitOfPath;
        for (const auto &film : std::as_const(data.folds[f].films)) {
            patients.insert(groupOf(film));
            splitOfPath.insert(film.path, film.split);
            const auto at = splitOf.constFind(groupOf(film));
            if (at != splitOf.constEnd() && *at != film.split)
                ++overlaps;
            splitOf.insert(groupOf(film), film.split);
        }
        for (const auto &pair : pairs) {
            const QString a = splitOfPath.value(data.set.films[pair.first].path),
                          b = splitOfPath.value(data.set.films[pair.second].path);
            torn += !a.isEmpty() && !b.isEmpty() && a != b;
        }
        for (const auto &split : {u"train"_s, u"val"_s, u"test"_s})
            for (const auto &label : std::as_const(data.classes))
                if (data.folds[f].count(label, split) == 0)
                    missing.append(
                        {StudyCheck::Kind::MissingClass, false, 0, int(f + 1), label, split});
    }
    data.checks.append({StudyCheck::Kind::Patients,
                        overlaps == 0,
                        overlaps == 0 ? int(patients.size()) : overlaps,
                        0,
                        {},
                        {}});
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
        if (count < fewFilms)
            data.checks.append({StudyCheck::Kind::FewFilms, false, int(count), 0, label, {}});
    }
    if (!data.severalLabels) {
        QHash<QString, QSet<QString>> classesOf;
        for (const auto &film : std::as_const(data.set.films))
            if (const QString subject = film.subject(); !subject.isEmpty())
                classesOf[subject].insert(film.label);
        const auto mixed = std::count_if(classesOf.begin(), classesOf.end(),
                                         [](const auto &c) { return c.size() > 1; });
        if (mixed > 0)
            data.checks.append({StudyCheck::Kind::MixedPatients, false, int(mixed), 0, {}, {}});
    } else if (std::any_of(design.arms.begin(), design.arms.end(),
                           [](const StudyArm &a) { return a.hasGan(); })) {
        for (qsizetype f = 0; f < data.folds.size(); ++f)
            for (const auto &label : std::as_const(data.classes)) {
                const qsizetype count = onlyWith(data.folds[f], label).films.size();
                data.checks.append({StudyCheck::Kind::AloneFilms,
                                    count >= fewestAlone,
                                    int(count),
                                    int(f + 1),
                                    label,
                                    {}});
            }
    }
}

} // namespace

QString StudyCheck::text() const
{
    switch (kind) {
    case Kind::Patients:
        return good
            ? Tr::tr("Split by patient: %n patient(s), no overlap", nullptr, count)
            : Tr::tr("%n film(s) of a patient sit on both sides of a split", nullptr, count);
    case Kind::NearDuplicates:
        return good
            ? Tr::tr("No near-duplicates across splits (%n pair(s) kept together)", nullptr, count)
            : Tr::tr("%n near-duplicate pair(s) across splits", nullptr, count);
    case Kind::MissingClass:
        return Tr::tr("Fold %1 has no film of %2 in its %3 part.").arg(fold).arg(label, split);
    case Kind::TrainingOnly:
        return Tr::tr(
            "Augmented in training parts only; generators fitted in each fold's training part");
    case Kind::MixedPatients:
        return Tr::tr("%n patient(s) have films of more than one class; they are kept in one split",
                      nullptr, count);
    case Kind::AloneFilms:
        return Tr::tr("Fold %1: the generator of '%2' is fitted on the %n training film(s) that "
                      "have this label alone",
                      nullptr, count)
            .arg(fold)
            .arg(label);
    case Kind::Unreadable:
        return Tr::tr("%n file(s) could not be read as films and take no part", nullptr, count);
    case Kind::FurtherLabels:
        return Tr::tr("%n film(s) have further labels that the study leaves out; they count as "
                      "films of its classes alone",
                      nullptr, count);
    case Kind::FewFilms:
        break;
    }
    return Tr::tr("'%1': %n film(s); intervals are wide", nullptr, count).arg(label);
}

QJsonObject StudyCheck::toJson() const
{
    return {{u"kind"_s, int(kind)}, {u"good"_s, good},   {u"count"_s, count}, {u"fold"_s, fold},
            {u"class"_s, label},    {u"split"_s, split}, {u"text"_s, text()}};
}

StudyCheck StudyCheck::fromJson(const QJsonObject &object)
{
    return {Kind(std::clamp(object["kind"_L1].toInt(), 0, int(Kind::FurtherLabels))),
            object["good"_L1].toBool(),
            object["count"_L1].toInt(),
            object["fold"_L1].toInt(),
            object["class"_L1].toString().left(200),
            object["split"_L1].toString().left(20)};
}

FilmSet onlyWith(const FilmSet &fold, const QString &label)
{
    FilmSet alone = fold;
    alone.films.removeIf([&](const FilmRef &film) {
        return film.split != "train"_L1 || film.allLabels() != QStringList{label};
    });
    return alone;
}

QString foldFingerprint(const FilmSet &fold)
{
    QStringList lines;
    for (const auto &film : fold.films)
        lines << film.contentHash + u'|' + film.allLabels().join(u',') + u'|' + film.split;
    lines.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString fingerprintOf(const QVector<FilmSet> &folds)
{
    QStringList prints;
    for (const auto &fold : folds)
        prints << foldFingerprint(fold);
    return QString::fromLatin1(
        QCryptographicHash::hash(prints.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<StudyData> prepareStudyData(const StudyDesign &design, JobContext &context)
{
    context.progress(-1, Tr::tr("Looking for films"));
    if (design.dataPath.isEmpty())
        return fail(ErrorCode::InvalidArgument, Tr::tr("The study names no films."),
                    Tr::tr("Choose a folder, table or project."));
    auto set = openSet(design.dataPath, &context);
    TRY(set);
    StudyData data;
    data.set = std::move(*set);
    TRY(chooseClasses(data, design));
    FilmIndex index;
    index.open(data.set.root);
    const bool near = design.settings.flag(u"nearTogether"_s);
    TRY(index.update(data.set, near ? FactLevel::Pixels : FactLevel::Content, &context));
    applyFacts(data.set, index);
    capClasses(data, design.settings.integer(u"filmsPerClass"_s),
               quint64(design.settings.integer(u"seed"_s)));
    if (data.set.films.size() < fewestFilms)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("'%1' has %n film(s) for the study: too few, it takes at least %2.", nullptr,
                   int(data.set.films.size()))
                .arg(design.dataPath)
                .arg(fewestFilms),
            design.settings.integer(u"filmsPerClass"_s) > 0
                ? Tr::tr("Let it use more films of a class (filmsPerClass; 0: all), or choose a "
                         "larger set.")
                : Tr::tr("Choose a larger set: some dozens of films of each class say something."));
    TRY(checkPatients(data, design));
    QVector<FilmPair> pairs;
    if (near) {
        auto found
            = findDuplicates(data.set, index, nearDistanceFor(data.set.films.size()), &context);
        TRY(found);
        pairs = *found;
    }
    const bool given = design.settings.text(u"scheme"_s) == "given"_L1;
    TRY(given ? dealGiven(data, design, pairs) : dealFolds(data, design, pairs));
    checkFolds(data, pairs, design);
    data.fingerprint = fingerprintOf(data.folds);
    return data;
}

QString readyKey(const FilmSet &ready)
{
    QStringList lines;
    for (const auto &film : ready.films)
        lines << u"%1|%2|%3|%4"_s.arg(film.path, film.label).arg(film.bytes).arg(film.modified);
    lines.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha1)
            .toHex()
            .left(8));
}

Result<> checkReadyFilms(const StudyArm &arm, const FilmSet &ready, const StudyData &data,
                         JobContext &context)
{
    // One set of both, so that one search finds pairs between them.
    QSet<QString> patients;
    for (const auto &fold : data.folds)
        for (const auto &film : fold.films)
            if (const QString subject = film.subject();
                !subject.isEmpty() && film.split != "train"_L1)
                patients.insert(subject);
    const auto inAll = [&ready](qsizetype films) -> QString {
        return u' '
            + Tr::tr("The folder has %n such film(s) of %1.", nullptr, int(films))
                  .arg(ready.films.size());
    };
    QVector<FilmRef> known;
    for (const auto &film : ready.films)
        if (patients.contains(film.subject()))
            known.append(film);
    if (!known.isEmpty())
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("The folder of the arm '%1' holds a film of a patient who is tested (%2): %3.")
                    .arg(arm.label, known.first().subject(), known.first().path)
                + inAll(known.size()),
            Tr::tr("Take such films out of the folder: a classifier must not have seen what it is "
                   "judged on."));
    FilmSet both = data.set;
    QSet<QString> tested;
    for (const auto &fold : data.folds)
        for (const auto &film : fold.films)
            if (film.split == "test"_L1 || film.split == "val"_L1)
                tested.insert(film.path);
    both.films.removeIf([&](const FilmRef &film) { return !tested.contains(film.path); });
    const qsizetype border = both.films.size();
    both.films += ready.films;
    FilmIndex index;
    index.open(ready.root);
    if (auto done = index.update(both, FactLevel::Pixels, &context); !done)
        return done;
    const auto pairs = findDuplicates(both, index, nearDistanceFor(both.films.size()), &context);
    TRY(pairs);
    const FilmPair *shown = nullptr;
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
        Tr::tr(
            "The folder of the arm '%1' holds a film that is %2 a film that is tested: %3 and %4.")
                .arg(arm.label, shown->exact ? Tr::tr("the same as") : Tr::tr("nearly the same as"),
                     both.films[shown->second].path, both.films[shown->first].path)
            + inAll(seen.size()),
        Tr::tr("Take such films out of the folder: a classifier must not have seen what it is "
               "judged on."));
}

} // namespace synthray
