// SPDX-License-Identifier: GPL-3.0-or-later
// Duplicates, leaks and edits of a set.
#include "base/random.h"
#include "dataset/duplicates/duplicates.h"
#include "dataset/duplicates/leaks.h"
#include "dataset/edits.h"
#include "image/imageio.h"
#include "image/resample.h"
#include "image/windowing.h"
#include "support/testsupport.h"

#include <QtTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

cv::Mat display(const QString &path)
{
    const auto image = readImage(path);
    return image ? toDisplay(*image, 8) : cv::Mat();
}

QStringList sampleImages()
{
    QStringList images;
    const auto set = scanPath(test::sampleDir());
    if (set)
        for (qsizetype i = 0; i < set->images.size(); i += 4)
            images.append(set->images[i].path);
    return images;
}

ImageEntry image(const QString &name, const QString &split, const QString &patient = {},
                 const QString &content = {})
{
    ImageEntry entry;
    entry.path = u"/set/"_s + name;
    entry.split = split;
    entry.patient = patient;
    entry.contentHash = content;
    return entry;
}

ImagePrint print(const char *content, const PerceptualHash &look = {}, double aspect = 1)
{
    return {QString::fromLatin1(content), look != PerceptualHash{}, look, aspect};
}

/// 'base' with n bits changed.
PerceptualHash withChangedBits(PerceptualHash base, int n)
{
    for (int i = 0; i < n; ++i)
        base[static_cast<size_t>(i % 4)] ^= 1ULL << (i / 4);
    return base;
}

PerceptualHash anyHash(quint64 seed)
{
    Rng rng(seed);
    return {rng.bits(), rng.bits(), rng.bits(), rng.bits()};
}

cv::Mat turned(const cv::Mat &image, const Orientation &orientation)
{
    cv::Mat result = image.clone();
    if (orientation.mirrored)
        cv::flip(image, result, 1);
    for (int turn = 0; turn < orientation.quarterTurns; ++turn) {
        cv::Mat next;
        cv::rotate(result, next, cv::ROTATE_90_CLOCKWISE);
        result = next;
    }
    if (orientation.inverted)
        cv::bitwise_not(result, result);
    return result;
}

} // namespace

class TestSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashSurvivesResizingWindowAndJpeg()
    {
        const QStringList images = sampleImages();
        QVERIFY(images.size() >= 4);
        QVector<PerceptualHash> hashes;
        for (const QString &path : images) {
            const cv::Mat shown = display(path);
            const PerceptualHash hash = perceptualHash(shown);
            cv::Mat small;
            cv::resize(shown, small, {}, 0.5, 0.5, cv::INTER_LINEAR);
            QVERIFY(distance(hash, perceptualHash(small)) <= usualNearDistance);
            cv::Mat large;
            cv::resize(shown, large, {1700, 2100}, 0, 0,
                       cv::INTER_CUBIC); // also changes the aspect ratio
            QVERIFY(distance(hash, perceptualHash(large)) <= usualNearDistance);
            std::vector<uchar> bytes;
            cv::imencode(".jpg", shown, bytes, {cv::IMWRITE_JPEG_QUALITY, 40});
            QVERIFY(distance(hash, perceptualHash(cv::imdecode(bytes, cv::IMREAD_GRAYSCALE)))
                    <= usualNearDistance);
            const cv::Mat windowed = (shown - 20) * (255.0 / 215.0);
            QVERIFY(distance(hash, perceptualHash(windowed)) <= usualNearDistance);
            QVERIFY(distance(hash, perceptualHash(toSixteenBit(shown))) <= 4); // rounded finer
            hashes.append(hash);
        }
        for (qsizetype i = 0; i < hashes.size(); ++i)
            for (qsizetype j = i + 1; j < hashes.size(); ++j)
                QVERIFY2(distance(hashes[i], hashes[j]) > usualNearDistance, qPrintable(images[j]));
    }

    void turnedHashMatchesTheTurnedImage()
    {
        for (const QString &path : sampleImages()) {
            const cv::Mat shown = display(path);
            for (int turns = 0; turns < 4; ++turns)
                for (const int kind : {0, 1, 2, 3}) {
                    const bool mirrored = kind % 2 == 1;
                    const Orientation orientation{mirrored, turns, kind >= 2};
                    const int bits = distance(oriented(perceptualHash(shown), orientation),
                                              perceptualHash(turned(shown, orientation)));
                    QVERIFY2(bits <= 26, qPrintable(path + u": "_s + orientation.text()));
                    if (mirrored && turns == 3) // swaps rows and columns: exact except for rounding
                        QVERIFY2(bits <= (kind >= 2 ? 12 : 2), qPrintable(QString::number(bits)));
                }
        }
    }

    void mirroredTurnedAndInvertedCopiesAreNearDuplicates()
    {
        const QStringList images = sampleImages();
        QVector<ImagePrint> prints;
        const auto add = [&](const cv::Mat &shown) {
            prints.append({QString::number(prints.size()), true, perceptualHash(shown),
                           double(shown.cols) / shown.rows});
        };
        for (const QString &path : images)
            add(display(path));
        auto pairs = findDuplicates(prints, nearDistanceFor(prints.size()));
        QVERIFY(pairs && pairs->isEmpty()); // similar images are not mirror images of each other
        QVector<Orientation> expected;
        for (int i = 1; i < 16; ++i) {
            expected.append({i % 2 == 1, i / 2 % 4, i >= 8});
            cv::Mat copy;
            cv::resize(turned(display(images[(i - 1) % images.size()]), expected.last()), copy, {},
                       0.6, 0.6, cv::INTER_AREA);
            add(copy);
        }
        pairs = findDuplicates(prints, usualNearDistance);
        QVERIFY(pairs);
        int found = 0;
        for (const ImagePair &pair : *pairs) {
            if (pair.first >= images.size())
                continue; // two copies of one image
            QCOMPARE(pair.first, (pair.second - images.size()) % images.size());
            QCOMPARE(pair.orientation, expected[pair.second - images.size()]);
            QVERIFY(pair.distance <= orientedDistance && !pair.exact);
            ++found;
        }
        QCOMPARE(found, 15);
        QCOMPARE(Orientation({true, 0}).text(), u"mirrored"_s);
        QCOMPARE(Orientation({false, 0, true}).text(), u"inverted"_s);
        QCOMPARE(Orientation({true, 0, true}).text(), u"mirrored and inverted"_s);
        QCOMPARE(Orientation({false, 1}).text(), u"rotated by 90°"_s);
        QVERIFY(Orientation().text().isEmpty());
        QVERIFY(findDuplicates(prints, -1)->isEmpty());
        // They count as leaks like other duplicates.
        ImageDataset set;
        for (int i = 0; i < prints.size(); ++i)
            set.images.append(
                image(QString::number(i), i < images.size() ? u"train"_s : u"test"_s));
        QVERIFY(findLeaks(set, *pairs).size() >= std::min<qsizetype>(15, images.size()));
    }

    void hashOfImagesWithoutStructure()
    {
        QCOMPARE(perceptualHash(cv::Mat()), PerceptualHash{});
        QCOMPARE(perceptualHash(cv::Mat(1, 1, CV_8UC1, cv::Scalar(7))), PerceptualHash{});
        QCOMPARE(perceptualHash(cv::Mat(300, 2000, CV_8UC1, cv::Scalar(255))), PerceptualHash{});
        cv::Mat thin(3000, 1, CV_8UC1);
        for (int y = 0; y < thin.rows; ++y)
            thin.at<uchar>(y, 0) = static_cast<uchar>(y / 20);
        QVERIFY(perceptualHash(thin) != PerceptualHash{});
        // Two plain images are not each other's duplicates.
        const auto pairs = findDuplicates({{u"a"_s, true, {}, 1}, {u"b"_s, true, {}, 1}}, 46);
        QVERIFY(pairs);
        QVERIFY(pairs->isEmpty());
    }

    void exactAndNearPairs()
    {
        const PerceptualHash look = anyHash(1);
        const QVector<ImagePrint> images{print("a", look),
                                         print("b", anyHash(2)),
                                         print("a", look),
                                         print("c", withChangedBits(look, 12)),
                                         print("", withChangedBits(look, 47)),
                                         print("d", look),
                                         print("a", look),
                                         print("e")};
        auto pairs = findDuplicates(images, -1);
        QVERIFY(pairs);
        QCOMPARE(*pairs, (QVector<ImagePair>{{0, 2, true, 0}, {0, 6, true, 0}}));
        pairs = findDuplicates(images, 46);
        QVERIFY(pairs);
        QCOMPARE(*pairs,
                 (QVector<ImagePair>{{0, 2, true, 0},
                                     {0, 6, true, 0},
                                     {0, 5, false, 0},
                                     {0, 3, false, 12},
                                     {3, 4, false, 35}}));
        pairs = findDuplicates(images, 47);
        QCOMPARE(pairs->last(), (ImagePair{0, 4, false, 47}));
        // Distances count every bit.
        const PerceptualHash all{~0ULL, ~0ULL, ~0ULL, ~0ULL};
        pairs = findDuplicates(
            {print("x", {0, 0, 0, 1}), print("y", {~0ULL, ~0ULL, ~0ULL, ~1ULL}), print("z", all)},
            256);
        QCOMPARE(pairs->size(), 3);
        QCOMPARE(pairs->last(), (ImagePair{0, 1, false, 256}));
    }

    void shapeDecidesBetweenDistantImages()
    {
        const PerceptualHash look = anyHash(1);
        // Stretched images are found, a different image of another shape is not.
        auto pairs = findDuplicates(
            {print("a", look, 0.8), print("b", withChangedBits(look, 20), 1.0)}, 46);
        QCOMPARE(pairs->size(), 1);
        pairs = findDuplicates({print("a", look, 0.8), print("b", withChangedBits(look, 40), 1.0)},
                               46);
        QCOMPARE(pairs->size(), 0);
        pairs = findDuplicates({print("a", look, 0.8), print("b", withChangedBits(look, 40), 0.85)},
                               46);
        QCOMPARE(pairs->size(), 1);
    }

    void tooManyPairsLowerTheDistance()
    {
        // 460 images within 20 bits of each other: 105,570 pairs.
        QVector<ImagePrint> images;
        const PerceptualHash look = anyHash(5);
        Rng rng(6);
        for (int i = 0; i < 460; ++i) {
            PerceptualHash near = look;
            for (int bit = 0; bit < 10; ++bit)
                near[rng.below(4)] ^= 1ULL << rng.below(64);
            images.append(print(QByteArray::number(i).constData(), near));
        }
        int used = 60;
        const auto pairs = findDuplicates(images, 60, nullptr, &used);
        QVERIFY(pairs);
        QVERIFY(!pairs->isEmpty() && pairs->size() <= maxDuplicatePairs);
        const int limit = pairs->last().distance;
        qsizetype within = 0;
        qsizetype next = 0;
        for (qsizetype i = 0; i < images.size(); ++i)
            for (qsizetype j = i + 1; j < images.size(); ++j) {
                const int d = distance(images[i].perceptual, images[j].perceptual);
                within += d <= limit;
                next += d <= limit + 2; // all distances are even here
            }
        QCOMPARE(pairs->size(), within);
        QVERIFY(used >= limit && used < 60);
        QVERIFY(next > maxDuplicatePairs);
        QCOMPARE(*findDuplicates(images, 60), *pairs);
    }

    void stoppedSearchIsReported()
    {
        JobContext context;
        context.requestStop();
        const auto pairs
            = findDuplicates({print("a", anyHash(1)), print("b", anyHash(2))}, 10, &context);
        QVERIFY(!pairs);
        QCOMPARE(pairs.error().code, ErrorCode::Stopped);
    }

    /// person12_bacteria and person12_virus: two patients, or one whose number is 12.
    void leaksByNumberAloneAreCounted()
    {
        ImageDataset set;
        set.images = {image(u"0"_s, u"train"_s, u"bacteria-12"_s),
                      image(u"1"_s, u"test"_s, u"virus-12"_s),
                      image(u"2"_s, u"train"_s, u"virus-13"_s),
                      image(u"3"_s, u"test"_s, u"NORMAL2-IM-13"_s),
                      image(u"4"_s, u"train"_s, u"IM-13"_s),
                      image(u"5"_s, u"train"_s, u"virus-14"_s)};
        QCOMPARE(leaksByNumberAlone(set), 0); // patients of another set have no such names
        for (ImageEntry &entry : set.images)
            entry.kind = u"kermany"_s;
        QVERIFY(findLeaks(set, {}).isEmpty());
        QCOMPARE(leaksByNumberAlone(set), 2); // person 12 and IM 13
    }

    void leaksAndTheirFix()
    {
        ImageDataset set;
        set.images = {image(u"0"_s, u"train"_s, u"p1"_s),
                      image(u"1"_s, u"test"_s, u"p1"_s),
                      image(u"2"_s, u"train"_s, u"p2"_s),
                      image(u"3"_s, u"train"_s, u"p2"_s),
                      image(u"4"_s, u"val"_s),
                      image(u"5"_s, u"train"_s),
                      image(u"6"_s, {}),
                      image(u"7"_s, u"train"_s, u"p1"_s),
                      image(u"8"_s, u"val"_s, u"p3"_s),
                      image(u"9"_s, u"train"_s, u"p4"_s),
                      image(u"10"_s, u"train"_s, u"p4"_s)};
        const QVector<ImagePair> pairs{
            {4, 5, true, 0}, {4, 6, true, 0}, {2, 3, true, 0}, {8, 9, false, 3}};
        const QVector<Leak> leaks = findLeaks(set, pairs);
        const QStringList trainVal{u"train"_s, u"val"_s};
        QCOMPARE(leaks.size(), 3);
        QCOMPARE(leaks[0],
                 (Leak{Leak::Kind::Patient, u"p1"_s, {0, 1, 7}, {u"train"_s, u"test"_s}}));
        QCOMPARE(leaks[1], (Leak{Leak::Kind::Duplicate, {}, {4, 5}, trainVal}));
        QCOMPARE(leaks[2], (Leak{Leak::Kind::NearDuplicate, {}, {8, 9}, trainVal}));

        const QVector<QString> splits = fixLeaks(set, leaks);
        QCOMPARE(splits,
                 (QVector<QString>{u"test"_s,
                                   u"test"_s,
                                   u"train"_s,
                                   u"train"_s,
                                   u"val"_s,
                                   u"val"_s,
                                   {},
                                   u"test"_s,
                                   u"val"_s,
                                   u"val"_s,
                                   u"val"_s}));
        for (qsizetype i = 0; i < set.images.size(); ++i)
            set.images[i].split = splits[i];
        QVERIFY(findLeaks(set, pairs).isEmpty());
        QCOMPARE(fixLeaks(set, {}), splits);
        QCOMPARE(fixLeaks(set, {{Leak::Kind::Duplicate, {}, {99, -1}, {}}}), splits);
    }

    void copiesOfCopiesLeakTogether()
    {
        // A patient in train and val whose val image duplicates another patient's test image: all
        // move to test.
        ImageDataset set;
        set.images = {image(u"0"_s, u"train"_s, u"p1"_s), image(u"1"_s, u"val"_s, u"p1"_s),
                      image(u"2"_s, u"test"_s, u"p2"_s), image(u"3"_s, u"train"_s, u"p2"_s)};
        const QVector<ImagePair> pairs{{1, 2, false, 9}};
        const QVector<QString> splits = fixLeaks(set, findLeaks(set, pairs));
        QCOMPARE(splits, QVector<QString>(4, u"test"_s));
    }

    void editsStayWithTheContent()
    {
        ImageDataset set;
        set.images = {image(u"a"_s, u"train"_s, {}, u"h1"_s), image(u"b"_s, u"val"_s, {}, u"h2"_s),
                      image(u"c"_s, u"val"_s, {}, u"h1"_s), image(u"d"_s, u"val"_s)};
        set.images[0].label = u"old"_s;
        SetEdits edits;
        edits.merge(u"h1"_s, {QStringList{u"x"_s, u"y"_s}, std::nullopt});
        edits.merge(u"h1"_s, {std::nullopt, u"test"_s});
        edits.merge(u"h2"_s, {QStringList(), QString()});
        edits.merge({}, {QStringList{u"z"_s}, std::nullopt});
        edits.merge(u"h3"_s, {});
        QCOMPARE(edits.images.size(), 2);
        const auto read = SetEdits::fromJson(edits.toJson());
        QVERIFY(read);
        QVERIFY(*read == edits);
        read->applyTo(set);
        for (const int i : {0, 2}) {
            QCOMPARE(set.images[i].label, u"x"_s);
            QCOMPARE(set.images[i].labels, (QStringList{u"x"_s, u"y"_s}));
            QCOMPARE(set.images[i].split, u"test"_s);
        }
        QCOMPARE(set.images[1].split, QString());
        QCOMPARE(set.images[3].split, u"val"_s);

        const SetEdits planned = editsFor(set, {u"val"_s, u"train"_s, u"val"_s, u"test"_s});
        QCOMPARE(planned.images.size(), 2);
        QCOMPARE(planned.images[u"h2"_s], (ImageEdit{std::nullopt, u"train"_s}));
    }

    void damagedEditsAreNamed()
    {
        const QVector<QByteArray> wrong{R"({"h": 3})", R"({"h": {"labels": "x"}})",
                                        R"({"h": {"labels": [1]}})", R"({"h": {"split": "tests"}})",
                                        R"({"h": {"split": null}})"};
        for (const QByteArray &text : wrong) {
            const auto read = SetEdits::fromJson(QJsonDocument::fromJson(text).object());
            QVERIFY2(!read, text.constData());
            QCOMPARE(read.error().code, ErrorCode::Damaged);
        }
    }

    /// The figures documented at usualNearDistance.
    void nearDistanceOnRealImages()
    {
        SYNTHRAY_NEED_SHARED(shared);
        const auto original = scanPath(shared + u"/chest_original"_s);
        QVERIFY(original);
        int worst = 0;
        for (const ImageEntry &image : original->images) {
            QString small = image.path;
            small.replace(u"chest_original"_s, u"chest_256"_s).replace(u".jpeg"_s, u".png"_s);
            const cv::Mat shown = display(small);
            if (!shown.empty())
                worst = std::max(
                    worst, distance(perceptualHash(display(image.path)), perceptualHash(shown)));
        }
        QVERIFY2(worst > 0 && worst <= 12, qPrintable(QString::number(worst)));
        const QString spine = shared + u"/spine/fraiwan_512/"_s;
        const int pairDistance
            = distance(perceptualHash(display(spine + u"val/NORMAL/fw_normal_012.png"_s)),
                       perceptualHash(display(spine + u"train/NORMAL/fw_normal_036.png"_s)));
        QVERIFY2(pairDistance <= nearDistanceFor(243), qPrintable(QString::number(pairDistance)));
    }
};

QTEST_GUILESS_MAIN(TestSets)
#include "test_sets.moc"
