// SPDX-License-Identifier: GPL-3.0-or-later
// Splits: properties that hold for any set, and the error messages.
#include "base/random.h"
#include "dataset/split/split.h"
#include "support/paramsof.h"
#include "support/testsupport.h"

#include <QSet>
#include <QtTest>

#include <map>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

ParamSet params(const QVector<QPair<QString, QVariant>> &values = {})
{
    return test::paramsOf(splitParams(), values);
}

ParamSet fractions(int train, int val, int test, int seed = 1)
{
    return params({{u"train"_s, train}, {u"val"_s, val}, {u"test"_s, test}, {u"seed"_s, seed}});
}

/// 'patients' of 1 to 'most' images each, in one of 'classes'.
ImageDataset anySet(quint64 seed, int patients, int classes, int most)
{
    Rng rng(seed);
    ImageDataset set;
    set.root = u"/set"_s;
    for (int p = 0; p < patients; ++p) {
        const QString label = u"class%1"_s.arg(rng.below(static_cast<quint64>(classes)));
        const auto images = 1 + rng.below(static_cast<quint64>(most));
        for (quint64 f = 0; f < images; ++f) {
            ImageEntry image;
            image.path = u"/set/%1/p%2_%3.png"_s.arg(label).arg(p).arg(f);
            image.label = label;
            image.patient = u"p%1"_s.arg(p);
            image.contentHash = image.path;
            set.images.append(image);
        }
    }
    rng.shuffle(set.images);
    return set;
}

/// Split of each image, by path.
QMap<QString, QString> byPath(const ImageDataset &set, const SplitPlan &plan)
{
    QMap<QString, QString> result;
    for (qsizetype i = 0; i < set.images.size(); ++i)
        result.insert(set.images[i].path, plan.split[i]);
    return result;
}

QString refusal(const ImageDataset &set, const ParamSet &values)
{
    const auto plan = planSplit(set, values);
    return plan ? u"no refusal"_s : plan.error().whole();
}

ImageDataset singles(const QStringList &labels)
{
    ImageDataset set;
    for (int i = 0; i < labels.size(); ++i) {
        ImageEntry image;
        image.path = u"/set/%1.png"_s.arg(i);
        image.label = labels[i];
        image.patient = u"p%1"_s.arg(i);
        set.images.append(image);
    }
    return set;
}

} // namespace

class TestSetsSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsStayWholeAndSharesAreKept()
    {
        for (int seed = 1; seed <= 40; ++seed) {
            const int classes = 1 + seed % 4;
            const int most = 1 + seed % 5;
            const ImageDataset set
                = anySet(static_cast<quint64>(seed), 60 * classes + seed, classes, most);
            const auto plan = planSplit(set, fractions(70, 15, 15, seed));
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().whole()));
            QCOMPARE(plan->split.size(), set.images.size());
            QVERIFY(plan->fold.isEmpty());
            QMap<QString, QSet<QString>> partsOf;
            std::map<QString, std::map<QString, int>> images;
            for (qsizetype i = 0; i < set.images.size(); ++i) {
                partsOf[set.images[i].patient].insert(plan->split[i]);
                ++images[set.images[i].label][plan->split[i]];
            }
            for (const auto &parts : std::as_const(partsOf))
                QCOMPARE(parts.size(), 1);
            for (auto &[label, parts] : images) {
                const int all = parts[u"train"_s] + parts[u"val"_s] + parts[u"test"_s];
                QVERIFY(std::abs(parts[u"train"_s] - 0.70 * all) <= 1);
                QVERIFY(std::abs(parts[u"val"_s] - 0.15 * all) <= 1);
                QVERIFY(std::abs(parts[u"test"_s] - 0.15 * all) <= 1);
            }
        }
    }

    void separatedNearDuplicatesAreReported()
    {
        const ImageDataset set = singles(QStringList(20, u"A"_s));
        QVector<ImagePair> pairs;
        for (int i = 1; i < 20; ++i)
            pairs.append({0, i, false, 12});
        pairs.append({0, 1, true, 0});
        const auto says = [&](const ParamSet &values, const QVector<ImagePair> &nearPairs) {
            const auto plan = planSplit(set, values, nearPairs);
            return plan
                && textsOf(plan->remarks)
                       .join(u'\n')
                       .contains(u"near-duplicates are in different parts"_s);
        };
        QVERIFY(says(fractions(70, 15, 15), pairs));
        QVERIFY(textsOf(planSplit(set, fractions(70, 15, 15), pairs)->remarks)
                    .join(u' ')
                    .contains(u"'Keep near-duplicates together'"_s));
        QVERIFY(says(params({{u"kind"_s, u"folds"_s}}), pairs));
        QVERIFY(!says(fractions(70, 15, 15), {})); // no known pairs: no remark
        QVERIFY(!says(fractions(100, 0, 0), pairs)); // one part
        const QVector<ImagePair> two{{0, 1, false, 12}};
        QVERIFY(!says(params({{u"nearTogether"_s, true}}), two));
    }

    void patientsWithManyImagesComeToEveryPart()
    {
        const ImageDataset set = anySet(3, 300, 1, 5);
        const auto plan = planSplit(set, fractions(70, 15, 15));
        QVERIFY(plan);
        QMap<QString, int> imagesOf;
        for (const ImageEntry &image : set.images)
            ++imagesOf[image.patient];
        std::map<QString, std::map<int, int>> images; // split: size of the patient: images
        for (qsizetype i = 0; i < set.images.size(); ++i)
            ++images[plan->split[i]][imagesOf[set.images[i].patient]];
        for (const QString &split : {u"train"_s, u"val"_s, u"test"_s})
            for (int size = 2; size <= 5; ++size)
                QVERIFY(images[split][size] > 0);
    }

    void sameSeedSamePlanInAnyOrder()
    {
        ImageDataset set = anySet(7, 100, 3, 4);
        const auto first = planSplit(set, fractions(60, 20, 20));
        QVERIFY(first);
        const auto expected = byPath(set, *first);
        Rng(8).shuffle(set.images);
        const auto again = planSplit(set, fractions(60, 20, 20));
        QCOMPARE(byPath(set, *again), expected);
        const auto other = planSplit(set, fractions(60, 20, 20, 2));
        QVERIFY(byPath(set, *other) != expected);
        // Also by image, and in another folder.
        const auto byImage = [](const ImageDataset &images) {
            return planSplit(images, params({{u"by"_s, u"image"_s}}));
        };
        for (ImageEntry &image : set.images)
            image.contentHash.clear();
        const auto here = byImage(set);
        QVERIFY(here);
        ImageDataset moved = set;
        moved.root = u"/elsewhere"_s;
        for (ImageEntry &image : moved.images)
            image.path.replace(u"/set"_s, u"/elsewhere"_s);
        QCOMPARE(byImage(moved)->split, here->split);
    }

    /// A seed must give the same plan in future versions.
    void seedKeepsItsMeaning()
    {
        const auto plan = planSplit(singles(QStringList(10, u"a"_s)), fractions(50, 20, 30, 42));
        QVERIFY(plan);
        QString letters;
        for (const QString &split : plan->split)
            letters += split.at(1); // r, a, e
        QCOMPARE(letters, u"rarrrreaee"_s);
    }

    void eachFoldIsTestedOnce()
    {
        const ImageDataset set = anySet(11, 103, 2, 3);
        QVector<int> tested(set.images.size(), 0);
        QVector<int> fold;
        for (int f = 1; f <= 5; ++f) {
            const auto plan = planSplit(
                set, params({{u"kind"_s, u"folds"_s}, {u"fold"_s, f}, {u"valFold"_s, true}}));
            QVERIFY(plan);
            if (fold.isEmpty())
                fold = plan->fold;
            QCOMPARE(plan->fold, fold); // the folds do not depend on the test fold
            for (qsizetype i = 0; i < tested.size(); ++i) {
                tested[i] += plan->split[i] == u"test"_s;
                QCOMPARE(plan->split[i],
                         fold[i] == f - 1       ? u"test"_s
                             : fold[i] == f % 5 ? u"val"_s
                                                : u"train"_s);
            }
        }
        QCOMPARE(tested, QVector<int>(set.images.size(), 1));
        std::map<QString, std::map<int, int>> images;
        for (qsizetype i = 0; i < set.images.size(); ++i)
            ++images[set.images[i].label][fold[i]];
        for (auto &[label, folds] : images)
            for (int f = 0; f < 5; ++f)
                QVERIFY(std::abs(folds[f] - static_cast<double>(set.count(label)) / 5) <= 1);
    }

    void oddImagesDoNotAllGoToOneFold()
    {
        // 6 classes of 6 images in 5 folds: one too many in each.
        QStringList labels;
        for (int i = 0; i < 36; ++i)
            labels.append(QString(QChar(u'a' + i % 6)));
        const auto plan = planSplit(singles(labels), params({{u"kind"_s, u"folds"_s}}));
        QVERIFY(plan);
        for (int f = 0; f < 5; ++f)
            QVERIFY(plan->fold.count(f) == 7 || plan->fold.count(f) == 8);
    }

    void copiesAndNearDuplicatesStayTogether()
    {
        ImageDataset set = singles(QStringList(40, u"a"_s));
        for (qsizetype i = 0; i < 40; ++i)
            set.images[i].contentHash = u"h%1"_s.arg(i / 2); // pairs of copies under two patients
        const auto plan = planSplit(set, fractions(50, 25, 25));
        QVERIFY(plan);
        for (qsizetype i = 0; i < 40; i += 2)
            QCOMPARE(plan->split[i], plan->split[i + 1]);
        QVector<ImagePair> pairs;
        for (int i = 0; i + 4 < 40; i += 4)
            pairs.append({i, i + 2, false, 9});
        auto values = fractions(50, 25, 25);
        QVERIFY(values.set(u"nearTogether"_s, true));
        const auto near = planSplit(set, values, pairs);
        QVERIFY(near);
        for (const ImagePair &pair : std::as_const(pairs))
            QCOMPARE(near->split[pair.first], near->split[pair.second]);
    }

    void smallClassesComeToEveryPart()
    {
        QStringList labels(100, u"common"_s);
        labels += QStringList(3, u"rare"_s);
        const ImageDataset set = singles(labels);
        for (int seed = 1; seed < 20; ++seed) {
            const auto plan = planSplit(set, fractions(80, 10, 10, seed));
            QVERIFY(plan);
            const QSet<QString> parts(plan->split.cend() - 3, plan->split.cend());
            QCOMPARE(parts.size(), 3);
        }
    }

    /// A label that always occurs with rarer ones still has enough groups.
    void labelsWithRarerOnesAreNotTooFew()
    {
        ImageDataset set = singles(QStringList(30, u"common"_s));
        for (int i = 0; i < 12; ++i) // one image has it alone
            set.images[i].labels
                = i == 0 ? QStringList{u"implant"_s} : QStringList{u"implant"_s, u"rare"_s};
        const auto plan = planSplit(set, params({{u"kind"_s, u"folds"_s}, {u"folds"_s, 5}}));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().whole()));
        QSet<int> holding;
        for (int i = 0; i < 12; ++i)
            holding.insert(plan->fold[i]);
        QCOMPARE(holding.size(), 5);
        for (int i = 4; i < 12; ++i)
            set.images[i].labels.clear();
        const auto refused = planSplit(set, params({{u"kind"_s, u"folds"_s}, {u"folds"_s, 5}}));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"'implant' has 4"_s),
                 qPrintable(refused.error().whole()));
    }

    /// The published test part stays as it is; patients who are in it leak nowhere.
    void testPartIsKept()
    {
        ImageDataset set = anySet(7, 60, 2, 4);
        for (ImageEntry &entry : set.images)
            if (entry.patient.endsWith(u'3')) // p3, p13, …
                entry.split = u"test"_s;
            else
                entry.split = entry.patient.endsWith(u'4') ? u"val"_s : u"train"_s;
        ImageEntry leaked = set.images.first(); // of a patient in test, in train
        leaked.path = u"/set/leaked.png"_s;
        leaked.contentHash = leaked.path;
        leaked.patient = u"p13"_s;
        leaked.split = u"train"_s;
        set.images.append(leaked);
        const auto plan = planSplit(
            set,
            params({{u"keepTest"_s, true}, {u"train"_s, 60}, {u"val"_s, 20}, {u"test"_s, 20}}));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
        QMap<QString, QSet<QString>> splitsOf;
        int train = 0, val = 0;
        for (qsizetype i = 0; i < set.images.size(); ++i) {
            const ImageEntry &entry = set.images.at(i);
            QCOMPARE(plan->split.at(i) == "test"_L1, entry.split == "test"_L1);
            if (!plan->split.at(i).isEmpty())
                splitsOf[entry.patient].insert(plan->split.at(i));
            train += plan->split.at(i) == "train"_L1;
            val += plan->split.at(i) == "val"_L1;
        }
        QCOMPARE(plan->split.last(), QString()); // the leak is in no part
        QVERIFY(textsOf(plan->remarks).filter(u"1 image"_s).filter(u"get no split"_s).size() == 1);
        for (const QSet<QString> &splits : std::as_const(splitsOf))
            QCOMPARE(splits.size(), 1);
        QVERIFY(std::abs(double(train) / (train + val) - 0.75) < 0.03); // 60 to 20

        for (ImageEntry &entry : set.images)
            entry.split = u"train"_s;
        QVERIFY(refusal(set, params({{u"keepTest"_s, true}})).contains(u"No image is in test"_s));
    }

    void errorMessages()
    {
        QStringList labels(20, u"common"_s);
        labels += QStringList(2, u"rare"_s);
        const ImageDataset set = singles(labels);
        QCOMPARE(refusal(set, fractions(70, 15, 10)),
                 u"train, val and test add up to 95 %, not 100 %. Change one of them."_s);
        QString text = refusal(set, fractions(70, 15, 15));
        QVERIFY2(text.contains(u"'rare'"_s) && text.contains(u"train, val, test"_s),
                 qPrintable(text));
        text = refusal(set, params({{u"kind"_s, u"folds"_s}}));
        QVERIFY2(text.contains(u"'rare' has 2"_s) && text.contains(u"5 fold"_s), qPrintable(text));
        text = refusal(set, params({{u"kind"_s, u"folds"_s}, {u"fold"_s, 6}}));
        QVERIFY2(text.contains(u"no fold 6 of 5"_s), qPrintable(text));
        text = refusal(set,
                       params({{u"kind"_s, u"folds"_s}, {u"folds"_s, 2}, {u"valFold"_s, true}}));
        QVERIFY2(text.contains(u"nothing is left for training"_s), qPrintable(text));
        QVERIFY(refusal({}, fractions(70, 15, 15)).contains(u"no image"_s));
        // Without stratification, or with two parts, it works.
        auto values = fractions(70, 15, 15);
        QVERIFY(values.set(u"stratify"_s, false));
        QVERIFY(planSplit(set, values));
        QVERIFY(planSplit(set, fractions(80, 0, 20)));
        QVERIFY(!planSplit(set, fractions(80, 0, 20))->split.contains(u"val"_s));

        ImageDataset unread = set;
        unread.images[3].patient.clear();
        text = refusal(unread, fractions(80, 0, 20));
        QVERIFY2(text.contains(u"/set/3.png"_s), qPrintable(text));
        QVERIFY(planSplit(unread, params({{u"by"_s, u"image"_s}, {u"val"_s, 0}, {u"test"_s, 30}})));
    }

    void unusualSetsGetRemarks()
    {
        ImageDataset set = anySet(5, 60, 2, 2);
        QVERIFY(planSplit(set, fractions(70, 15, 15))->remarks.isEmpty());
        set.images[0].patient.clear();
        set.images[1].labels = {u"class0"_s, u"class1"_s};
        set.images[2].label.clear();
        set.images.append(set.images[3]);
        set.images.last().contentHash = u"other"_s;
        set.images.last().label = u"rare"_s;
        ImageEntry more = set.images.last();
        for (int i = 0; i < 3; ++i) {
            more.patient = u"q%1"_s.arg(i);
            more.contentHash = more.patient;
            set.images.append(more);
        }
        auto two = fractions(70, 30, 0);
        QVERIFY(two.set(u"stratify"_s, false));
        QCOMPARE(planSplit(set, two)->remarks.size(), 1); // the image without a patient
        for (int i = 0; i < 4; ++i)
            set.images[4 + i].label.clear();
        const auto plan = planSplit(set, fractions(50, 50, 0));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().whole()));
        const QString remarks = textsOf(plan->remarks).join(u'\n');
        for (const QString &part : {u"without a patient"_s, u"several labels"_s,
                                    u"several classes"_s, u"without a class"_s})
            QVERIFY2(remarks.contains(part), qPrintable(remarks));
        // One patient has most of the images: the share cannot be kept.
        ImageDataset lopsided = singles(QStringList(10, u"a"_s));
        for (int i = 0; i < 8; ++i)
            lopsided.images[i].patient = u"p0"_s;
        const auto uneven = planSplit(lopsided, fractions(34, 33, 33));
        QVERIFY(uneven);
        QVERIFY2(textsOf(uneven->remarks).join(u' ').contains(u"80.0 %"_s),
                 qPrintable(textsOf(uneven->remarks).join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestSetsSplit)
#include "test_sets_split.moc"
