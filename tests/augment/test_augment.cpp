// SPDX-License-Identifier: GPL-3.0-or-later
// Augmentations against Pillow's own output (golden/augment/make_golden.py), recipes,
// repeatability.
#include "augment/affine.h"
#include "augment/pipeline.h"
#include "augment/recipeeffect.h"
#include "augment/reduced.h"
#include "augment/shownpart.h"
#include "image/windowing.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

cv::Mat grey(const QString &name)
{
    const QString path = test::golden(u"augment/"_s + name + u".png"_s);
    return cv::imread(path.toStdString(), cv::IMREAD_UNCHANGED);
}

Sample sampleOf(const cv::Mat &eightBit)
{
    Sample sample;
    sample.pixels = toSixteenBit(eightBit);
    return sample;
}

Sample wide(const cv::Mat &sixteenBit)
{
    Sample sample;
    sample.pixels = sixteenBit;
    return sample;
}

/// Random pixels, so that a wrong pixel is noticed.
cv::Mat noise(int rows, int columns, quint64 seed = 1)
{
    cv::Mat image(rows, columns, CV_16UC1);
    Rng rng(seed);
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x)
            image.at<ushort>(y, x) = static_cast<ushort>(rng.below(256) * 257);
    return image;
}

RecipeStep stepOf(const QString &method, const QJsonObject &params = {}, const QString &name = {})
{
    RecipeStep step;
    step.method = method;
    step.name = name.isEmpty() ? method : name;
    step.params = ParamSet::fromJson(findAugmentation(method)->params, params).value();
    return step;
}

Result<Sample> applied(const QString &method, const QJsonObject &params, const Sample &sample)
{
    const auto pipeline = Pipeline::create({u"one"_s, {stepOf(method, params)}});
    if (!pipeline)
        return fail(pipeline.error());
    return pipeline->run(sample, 0, 0, 0);
}

int largestDifference(const cv::Mat &a, const cv::Mat &b)
{
    cv::Mat difference;
    cv::absdiff(a, b, difference);
    double largest = 0;
    cv::minMaxLoc(difference, nullptr, &largest);
    return static_cast<int>(largest);
}

bool same(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() && largestDifference(a, b) == 0;
}

} // namespace

class TestAugment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetHasTheSevenStudyMethodsInOrder()
    {
        const RecipePreset *preset = findRecipePreset(u"spine7"_s);
        QVERIFY(preset);
        QCOMPARE(preset->labelText(), u"Spine study (7 methods)"_s);
        const Recipe recipe = preset->make();
        QStringList names, titles;
        for (const auto &step : recipe.steps) {
            names << step.name;
            titles << step.titleText();
        }
        QCOMPARE(names,
                 (QStringList{u"rotate45"_s, u"rotate270"_s, u"hflip"_s, u"vflip"_s, u"crop"_s,
                              u"zoom"_s, u"shear"_s}));
        QCOMPARE(titles.first(), u"Rotate 45°"_s);
        QCOMPARE(titles.last(), u"Shear 30°"_s);
        // Each step alone gives its golden image.
        const auto pipeline = Pipeline::create(recipe);
        QVERIFY(pipeline);
        const Sample image = sampleOf(grey(u"odd-height"_s));
        for (qsizetype i = 0; i < recipe.steps.size(); ++i) {
            const auto augmented = pipeline->runStep(i, image, 0, 0, 0);
            QVERIFY(augmented);
            const cv::Mat expected = grey(u"odd-height."_s + names[i]);
            QCOMPARE(augmented->pixels.size(), expected.size());
            QVERIFY2(largestDifference(toEightBit(augmented->pixels), expected)
                         <= (names[i] == u"zoom"_s ? 1 : 0),
                     qPrintable(names[i]));
        }
        const auto literal = findRecipePreset(u"spine7-literal"_s)->make();
        QCOMPARE(literal.steps.last().name, u"shear"_s);
        QVERIFY(!(literal == recipe));
        // An edited preset does not pass for it.
        Recipe edited = recipe;
        QCOMPARE(edited.titleText(), u"Spine study (7 methods)"_s);
        edited.steps.removeLast();
        QCOMPARE(edited.titleText(), u"Spine study (7 methods), changed"_s);
        edited.name = u"mine"_s;
        QCOMPARE(edited.titleText(), u"mine"_s);
    }

    void areaBeyondTheImageIsMeasured()
    {
        const auto pipeline = Pipeline::create(findRecipePreset(u"spine7"_s)->make());
        QVERIFY(pipeline);
        const Sample image = wide(cv::Mat(256, 256, CV_16UC1, cv::Scalar(0)));
        const auto beyond = [&](int step) {
            const auto share
                = shareBeyond(pipeline->draw(step, 0, 0, 0), image.pixels.size(), 0, 0, 0);
            return share ? *share : -1;
        };
        // The published rectangle: 498 x 995 pixels, of which 254 x 251 are inside.
        QVERIFY(std::abs(beyond(4) - (1 - 254.0 * 251 / (498 * 995))) < 0.001);
        QCOMPARE(beyond(2), 0.0); // a flip
        QVERIFY(beyond(0) > 0.1 && beyond(0) < 0.25); // the corners of a turn by 45 degrees
        // Twice the size, reduced: the same share of the same rectangle in pixels.
        const Sample large = wide(cv::Mat(1024, 1024, CV_16UC1, cv::Scalar(0)));
        const auto share = shareBeyond(pipeline->draw(4, 0, 0, 0), large.pixels.size(), 0, 0, 0);
        QVERIFY(share && *share < 0.01); // (2, 5, 500, 1000) lies inside 1024 x 1024
    }

    /// A hot pixel sets the range of an image without a window; averaging takes it away.
    void aReducedImageHasTheWindowOfTheWhole()
    {
        Radiograph whole;
        whole.stored = cv::Mat(1500, 1500, CV_16UC1, cv::Scalar(100));
        whole.stored.at<ushort>(700, 800) = 4095;
        whole.stored(cv::Rect(0, 0, 30, 30)).setTo(0);
        whole.bitsAllocated = 16;
        whole.bitsStored = 12;
        whole.rangeFromPixels = true;
        const auto small = reduced(whole, reductionTo(1000, whole.stored));
        QVERIFY(small && small->columns() == 1000 && small->rows() == 1000);
        for (const std::optional<VoiWindow> &window :
             {std::optional<VoiWindow>(), std::optional<VoiWindow>({300, 500, {}, {}})}) {
            const Sample sample = reducedSample(whole, small, window, automaticWindow(whole));
            QCOMPARE(sample.pixels.size(), cv::Size(1000, 1000));
            QCOMPARE(sample.pixels.at<ushort>(500, 500),
                     toSample(whole, window).pixels.at<ushort>(500, 500));
        }
    }

    void theEffectOnASetIsCounted()
    {
        Recipe recipe;
        recipe.steps = {stepOf(u"hflip"_s), stepOf(u"crop"_s), stepOf(u"gamma"_s)};
        QVERIFY(recipe.steps[2].params.set(u"gamma"_s, 1));
        QVector<EffectImage> images;
        for (int i = 0; i < 4; ++i) {
            cv::Mat pixels(100, 100, CV_16UC1);
            for (int y = 0; y < 100; ++y)
                for (int x = 0; x < 100; ++x)
                    pixels.at<ushort>(y, x) = ushort(10000 + 97 * x + 61 * y + i);
            Sample sample = wide(pixels);
            sample.boxes = {{0, 0, 1, 1, {}}, {40, 40, 10, 10, {}}};
            images.append({sample, 1, quint64(i)});
        }
        JobContext context;
        const auto effect = measureEffect(images, recipe, 0, context);
        QVERIFY(effect);
        QCOMPARE(effect->images, 4);
        QCOMPARE(effect->changed, 4);
        QCOMPARE(effect->boxesBefore, 8);
        QCOMPARE(effect->steps[0].unchanged, 0);
        QCOMPARE(effect->steps[1].blanked, 4);
        QCOMPARE(effect->steps[2].applied, 4);
        QCOMPARE(effect->steps[2].unchanged, 4);
        // Mean of 10000 + 97 x + 61 y + i over the image, in levels of 8 bits.
        const double mean = (10000 + 97 * 49.5 + 61 * 49.5 + 1.5) / 257;
        QVERIFY(std::abs(effect->meanBefore - mean) < 1e-6);
        QVERIFY(effect->meanAfter < mean / 4);
        double sum = 0;
        for (const double share : effect->before)
            sum += share;
        QVERIFY(std::abs(sum - 1) < 1e-9);
        QVERIFY(effect->after[0] > 0.9); // black
    }

    void imagesAreChosenOverTheClasses()
    {
        ImageDataset set;
        for (int i = 0; i < 40; ++i) {
            ImageEntry entry;
            entry.path = u"/%1.png"_s.arg(i);
            entry.label = i < 36 ? u"many"_s : u"few"_s;
            set.images.append(entry);
        }
        const auto first = chooseImages(set, 8, 5);
        QCOMPARE(first.size(), 8);
        QCOMPARE(std::count_if(first.begin(), first.end(), [](int i) { return i >= 36; }), 4);
        QCOMPARE(chooseImages(set, 8, 5), first);
        QVERIFY(chooseImages(set, 8, 6) != first);
        QSet<int> seen;
        for (int turn = 0; turn < 5; ++turn)
            for (const int image : chooseImages(set, 8, 5, turn))
                seen.insert(image);
        QCOMPARE(seen.size(), 40); // five turns of eight: each image once
        QCOMPARE(chooseImages(set, 100, 5).size(), 40);
    }

    void equalsPillow_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<int>("levels");
        QFile file(test::golden(u"augment/cases.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cases = QJsonDocument::fromJson(file.readAll()).object()["cases"_L1].toArray();
        QVERIFY(cases.size() > 40);
        for (const auto &value : cases) {
            const QJsonObject one = value.toObject();
            const QString image = one["image"_L1].toString();
            const QString picture = image + u'.' + one["name"_L1].toString();
            QTest::newRow(qPrintable(picture))
                << image << picture << one["method"_L1].toString() << one["params"_L1].toObject()
                << one["levels"_L1].toInt();
        }
    }

    void equalsPillow()
    {
        QFETCH(QString, image);
        QFETCH(QString, picture);
        QFETCH(QString, method);
        QFETCH(QJsonObject, params);
        QFETCH(int, levels);
        const cv::Mat original = grey(image), expected = grey(picture);
        QVERIFY(!original.empty() && !expected.empty());
        const auto result = applied(method, params, sampleOf(original));
        QVERIFY2(result, result ? "" : qPrintable(result.error().whole()));
        const cv::Mat actual = toEightBit(result->pixels);
        QCOMPARE(actual.cols, expected.cols);
        QCOMPARE(actual.rows, expected.rows);
        QVERIFY2(largestDifference(actual, expected) <= levels,
                 qPrintable(u"differs by %1 levels"_s.arg(largestDifference(actual, expected))));
        if (levels > 0) { // single levels may differ, but not the overall brightness
            const double shift = std::abs(cv::mean(actual)[0] - cv::mean(expected)[0]);
            QVERIFY2(shift < 0.6, qPrintable(u"the mean differs by %1"_s.arg(shift)));
        }
    }

    void everyAugmentationRunsWithItsDefaults()
    {
        Sample image = sampleOf(grey(u"square"_s));
        image.rowSpacing = image.columnSpacing = 0.2; // some methods work in mm
        for (const auto &info : augmentations()) {
            const auto augmented = applied(info.id, {}, image);
            QVERIFY2(augmented, qPrintable(info.id));
            QVERIFY(!augmented->pixels.empty());
            QCOMPARE(augmented->pixels.type(), CV_16UC1);
            QCOMPARE(augmented->history.size(), 1);
            QVERIFY(augmented->history.first().startsWith(info.id));
            QVERIFY(!info.labelText().isEmpty() && !info.helpText().isEmpty());
            for (const auto &spec : info.params)
                QVERIFY2(!spec.helpText().isEmpty(), qPrintable(info.id + u'.' + spec.id));
        }
    }

    void flippingTwiceGivesTheImageBack()
    {
        const Sample image = sampleOf(grey(u"odd-width"_s));
        for (const QString &method : {u"hflip"_s, u"vflip"_s}) {
            const auto once = applied(method, {}, image);
            QVERIFY(!same(once->pixels, image.pixels));
            QVERIFY(same(applied(method, {}, *once)->pixels, image.pixels));
        }
        const auto info = findAugmentation(u"hflip"_s);
        QVERIFY(info->make(ParamSet(info->params))->warning().contains(u"Left and right"_s));
    }

    void boxesFollowThePixels()
    {
        Sample image;
        image.pixels = cv::Mat::zeros(100, 60, CV_16UC1);
        const cv::Rect mark(10, 20, 8, 12);
        image.pixels(mark).setTo(65535);
        image.boxes = {{10, 20, 8, 12, u"mark"_s}, {0, 0, 3, 3, u"corner"_s}};
        const auto check = [&](const QString &method, const QJsonObject &params, qsizetype left) {
            const auto augmented = applied(method, params, image);
            QVERIFY(augmented);
            QCOMPARE(augmented->boxes.size(), left);
            const Box &box = augmented->boxes.first();
            QCOMPARE(box.label, u"mark"_s);
            // The box is tight around the white pixels.
            const cv::Rect white = cv::boundingRect(toEightBit(augmented->pixels) > 127);
            QVERIFY2(box.x <= white.x + 1 && box.y <= white.y + 1
                         && box.x + box.width >= white.x + white.width - 1
                         && box.y + box.height >= white.y + white.height - 1,
                     qPrintable(method));
            QVERIFY2(box.width <= white.width + 2 && box.height <= white.height + 2,
                     qPrintable(method));
        };
        check(u"rotate"_s, {{u"angle"_s, 45}}, 1); // the corner is cut off
        check(u"rotate"_s, {{u"angle"_s, 30}, {u"expand"_s, true}}, 2);
        check(u"rotate"_s, {{u"angle"_s, 180}}, 2);
        check(u"rotate"_s, {{u"angle"_s, 90}, {u"expand"_s, true}}, 2);
        check(u"hflip"_s, {}, 2);
        check(u"vflip"_s, {}, 2);
        check(u"crop"_s, {{u"left"_s, 12}, {u"upper"_s, 3}, {u"right"_s, 50}, {u"lower"_s, 90}}, 1);
        check(u"zoom"_s, {{u"right"_s, 52}, {u"lower"_s, 95}}, 1);
        check(u"shear"_s, {{u"angle"_s, 10}}, 1);
        check(u"shear"_s, {{u"angle"_s, 10}, {u"direction"_s, u"vertical"_s}}, 1);
        check(u"shearLiteral"_s, {{u"radians"_s, 0.3}}, 2);
    }

    void boxesAreDroppedBelowTheirVisibleShare()
    {
        Sample image;
        image.pixels = noise(100, 100);
        image.boxes = {{0, 40, 20, 20, u"edge"_s}, {50, 50, 20, 20, u"middle"_s}};
        Recipe recipe{u"r"_s,
                      {stepOf(u"translate"_s, {{u"right"_s, -8}}),
                       stepOf(u"translate"_s, {{u"right"_s, -8}}, u"again"_s)}};
        QVector<StepReport> reports;
        const auto labels = [&](double share) {
            recipe.labelRules.visibleShare = share;
            reports.clear();
            QStringList names;
            const auto moved = Pipeline::create(recipe)->run(image, 0, 0, 0, &reports);
            for (const Box &box : moved->boxes)
                names << box.label;
            return names;
        };
        // After 16 pixels to the left 4 of 20 columns of the first box are left.
        QCOMPARE(labels(0), (QStringList{u"edge"_s, u"middle"_s}));
        QCOMPARE(labels(0.19), (QStringList{u"edge"_s, u"middle"_s}));
        QCOMPARE(labels(0.21), QStringList{u"middle"_s});
        QCOMPARE(reports[0].boxesLost, 0);
        QCOMPARE(reports[1].boxesLost, 1);
        // 8 of 100 columns come from beyond the image, then 16.
        QVERIFY(std::abs(reports[0].blankShare - 0.08) < 1e-9);
        QVERIFY(std::abs(reports[1].blankShare - 0.16) < 1e-9);
        QVERIFY(reports[0].changed && reports[1].changed);
    }

    void reportsSayWhatStepsDo()
    {
        Sample image;
        image.pixels = noise(120, 80);
        const auto share = [&](const QString &method, const QJsonObject &params, bool *changed) {
            QVector<StepReport> reports;
            const auto result = Pipeline::create({u"r"_s, {stepOf(method, params)}})
                                    ->run(image, 5, 0, 0, &reports);
            *changed = !same(result->pixels, image.pixels) && reports.value(0).changed;
            return reports.size() == 1 ? reports[0].blankShare : -1.0;
        };
        bool changed = false;
        QCOMPARE(share(u"brightness"_s, {{u"factor"_s, 1}}, &changed), 0.0);
        QVERIFY(!changed);
        QCOMPARE(share(u"brightness"_s, {{u"factor"_s, 0}}, &changed), 1.0); // all black
        QVERIFY(changed);
        // Of 480 x 995 pixels of the published crop, 78 x 115 show the image.
        const double crop = share(u"crop"_s, {{u"right"_s, 482}}, &changed);
        QVERIFY(std::abs(crop - (1 - 78.0 * 115 / (480 * 995))) < 1e-9);
        QVERIFY(share(u"cropPart"_s, {}, &changed) == 0 && changed);
        // Mirrored borders show the image; a grey level does not.
        QCOMPARE(share(u"scale"_s, {{u"factor"_s, 0.5}, {u"border"_s, u"reflect"_s}}, &changed),
                 0.0);
        QVERIFY(std::abs(share(u"scale"_s, {{u"factor"_s, 0.5}, {u"fill"_s, 90}}, &changed) - 0.75)
                < 0.03);
        QVERIFY(share(u"gridMask"_s, {{u"fill"_s, 128}}, &changed) > 0.15);
    }

    void presetsForAnySizeShowTheImage()
    {
        for (const cv::Size size : {cv::Size(200, 300), cv::Size(2000, 1500)}) {
            Sample image;
            image.pixels = noise(size.height, size.width);
            for (const QString &id : {u"spine7-parts"_s, u"chest"_s, u"safe"_s}) {
                const Recipe recipe = findRecipePreset(id)->make();
                const auto pipeline = Pipeline::create(recipe);
                QVERIFY2(pipeline, qPrintable(id));
                for (qsizetype step = 0; step < recipe.steps.size(); ++step) {
                    QVector<StepReport> reports;
                    QVERIFY(pipeline->runStep(step, image, 1, 0, 0, &reports));
                    for (const StepReport &report : std::as_const(reports))
                        QVERIFY2(report.blankShare < 0.5, qPrintable(id + report.place));
                }
            }
        }
        QCOMPARE(findRecipePreset(u"chest"_s)->make().steps.size(), 11);
    }

    void mirrorsExchangeTheNamesOfSides()
    {
        for (const auto &[name, other] : {std::pair(u"left"_s, u"right"_s),
                                          {u"Right lung"_s, u"Left lung"_s},
                                          {u"LEFT_hip"_s, u"RIGHT_hip"_s},
                                          {u"Knie links"_s, u"Knie rechts"_s},
                                          {u"hanche gauche"_s, u"hanche droite"_s},
                                          {u"mano izquierda"_s, u"mano derecha"_s},
                                          {u"L"_s, u"R"_s},
                                          {u"bright"_s, u"bright"_s},
                                          {u"l"_s, u"l"_s},
                                          {u"L5"_s, u"L5"_s},
                                          {QString(), QString()}}) {
            QCOMPARE(mirroredName(name, usualSidePairs()), other);
            QCOMPARE(mirroredName(other, usualSidePairs()), name);
        }
        Sample image;
        image.pixels = noise(10, 10);
        image.label = u"left hand"_s;
        image.boxes = {{1, 1, 3, 3, u"R"_s}};
        Recipe recipe{u"r"_s, {stepOf(u"hflip"_s)}};
        QCOMPARE(Pipeline::create(recipe)->run(image, 0, 0, 0)->label, u"left hand"_s);
        recipe.labelRules.sidePairs = {u"left/right"_s, u"L/R"_s};
        QVector<StepReport> reports;
        const auto flipped = Pipeline::create(recipe)->run(image, 0, 0, 0, &reports);
        QCOMPARE(flipped->label, u"right hand"_s);
        QCOMPARE(flipped->boxes[0].label, u"L"_s);
        QVERIFY(reports[0].note.contains(u"right hand"_s));
        // Two mirrors are none.
        recipe.steps << stepOf(u"vflip"_s);
        QCOMPARE(Pipeline::create(recipe)->run(image, 0, 0, 0)->label, u"left hand"_s);
        // The rules are part of the recipe's file.
        const auto back = Recipe::fromJson(recipe.toJson());
        QVERIFY(back && *back == recipe);
        for (const char *rules : {R"("visibleShare":2)", R"("visibleShare":"a")",
                                  R"("sidePairs":["left"])", R"("sidePairs":"left/right")"}) {
            const auto wrong = Recipe::fromJson(
                QJsonDocument::fromJson(
                    QByteArray(R"({"format":"synthray-recipe","version":1,"steps":[],)") + rules
                    + "}")
                    .object());
            QVERIFY2(!wrong && wrong.error().whole().contains(QString::fromLatin1(rules).mid(1, 9)),
                     rules);
        }
    }

    void sixteenBitsArePreserved()
    {
        Sample image;
        image.pixels = cv::Mat(40, 31, CV_16UC1);
        for (int y = 0; y < 40; ++y)
            for (int x = 0; x < 31; ++x)
                image.pixels.at<ushort>(y, x) = static_cast<ushort>(y * 1601 + x * 7);
        const auto turned = applied(u"rotate"_s, {{u"angle"_s, 270}, {u"expand"_s, true}}, image);
        QVERIFY(turned);
        for (int y = 0; y < 40; ++y) // clockwise: row y becomes column 39 - y
            for (int x = 0; x < 31; ++x)
                QCOMPARE(turned->pixels.at<ushort>(x, 39 - y), image.pixels.at<ushort>(y, x));
    }

    void sameRecipeSameSeedSamePixels()
    {
        Recipe recipe = findRecipePreset(u"spine7"_s)->make();
        for (auto &step : recipe.steps)
            step.probability = 0.5;
        const auto pipeline = Pipeline::create(recipe);
        QVERIFY(pipeline);
        Sample image;
        image.pixels = noise(517, 733);
        const auto reference = [&](quint64 seed, quint64 epoch, quint64 index, bool alone) {
            const SingleThread here(alone);
            return pipeline->run(image, seed, epoch, index).value();
        };
        int different = 0;
        for (quint64 index = 0; index < 12; ++index) {
            const Sample one = reference(7, 1, index, true), many = reference(7, 1, index, false);
            QVERIFY(same(one.pixels, many.pixels));
            QCOMPARE(one.history, many.history);
            different += one.history != reference(8, 1, index, true).history;
            different += one.history != reference(7, 2, index, true).history;
        }
        QVERIFY2(different > 12, "the seed or the epoch changes nothing");
    }

    void probabilityIsTheShareOfImages()
    {
        Recipe recipe{u"half"_s, {stepOf(u"hflip"_s)}};
        recipe.steps[0].probability = 0.25;
        Sample image;
        image.pixels = noise(4, 4);
        int applications = 0;
        const auto pipeline = Pipeline::create(recipe);
        for (quint64 index = 0; index < 4000; ++index)
            applications += pipeline->run(image, 3, 0, index)->history.size();
        QVERIFY2(applications > 880 && applications < 1120,
                 qPrintable(QString::number(applications))); // 4 sigma: 110
        recipe.steps[0].enabled = false;
        QCOMPARE(Pipeline::create(recipe)->run(image, 3, 0, 0)->history.size(), 0);
        QCOMPARE(Pipeline::create(recipe)->runStep(0, image, 3, 0, 0)->history.size(), 1);
    }

    void recipeSurvivesItsFile()
    {
        QTemporaryDir folder;
        Recipe recipe = findRecipePreset(u"spine7-literal"_s)->make();
        recipe.steps[1].probability = 0.3;
        recipe.steps[2].enabled = false;
        recipe.steps[3].title = u"Upside down"_s;
        const QString path = folder.filePath(u"mine.json"_s);
        QVERIFY(recipe.save(path));
        const auto back = Recipe::load(path);
        QVERIFY2(back, back ? "" : qPrintable(back.error().whole()));
        QVERIFY(*back == recipe);
        QCOMPARE(back->steps[3].titleText(), u"Upside down"_s);
        QCOMPARE(back->steps[1].params.real(u"angle"_s), 270.0);
    }

    void badRecipesNameStepAndField_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char *name, const QByteArray &steps, const QStringList &named) {
            QTest::newRow(name) << steps << named;
        };
        row("unknown method", R"([{"method":"hflip"},{"method":"twirl"}])",
            {u"Step 2"_s, u"twirl"_s, u"rotate"_s});
        row("no method", R"([{"name":"a"}])", {u"Step 1"_s, u"method"_s});
        row("unknown key", R"([{"method":"hflip","speed":3}])", {u"Step 1"_s, u"speed"_s});
        row("unknown parameter", R"([{"method":"rotate","params":{"angel":45}}])",
            {u"Step 1"_s, u"angel"_s, u"angle"_s});
        row("out of range", R"([{"method":"rotate","name":"turn","params":{"angle":361}}])",
            {u"Step 1"_s, u"turn"_s, u"angle"_s, u"361"_s, u"-360 to 360"_s});
        row("not a number", R"([{"method":"rotate","params":{"angle":"steep"}}])",
            {u"Step 1"_s, u"angle"_s, u"steep"_s});
        row("probability", R"([{"method":"hflip","probability":1.5}])",
            {u"Step 1"_s, u"probability"_s});
        row("probability as text", R"([{"method":"hflip","probability":"often"}])",
            {u"Step 1"_s, u"probability"_s});
        row("enabled", R"([{"method":"hflip","enabled":"yes"}])", {u"Step 1"_s, u"enabled"_s});
        row("empty rectangle", R"([{"method":"crop","params":{"left":500}}])",
            {u"Step 1"_s, u"right"_s, u"left"_s});
        row("huge rectangle", R"([{"method":"crop","params":{"right":20000,"lower":20000}}])",
            {u"Step 1"_s, u"too large"_s});
        row("text that cannot be drawn", R"([{"method":"sideMarker","params":{"text":""}}])",
            {u"Step 1"_s, u"text"_s});
        row("same name twice", R"([{"method":"hflip"},{"method":"vflip","name":"HFlip"}])",
            {u"Step 2"_s, u"HFlip"_s});
        row("name with a path", R"([{"method":"hflip","name":"../x"}])", {u"Step 1"_s, u"../x"_s});
        row("step is a number", R"([7])", {u"Step 1"_s});
    }

    void badRecipesNameStepAndField()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QStringList, named);
        const auto document = QJsonDocument::fromJson(
            R"({"format":"synthray-recipe","version":1,"name":"x","steps":)" + steps + "}");
        QVERIFY(document.isObject());
        const auto recipe = Recipe::fromJson(document.object());
        QVERIFY(!recipe);
        QCOMPARE(recipe.error().code, ErrorCode::InvalidArgument);
        for (const QString &word : named)
            QVERIFY2(recipe.error().whole().contains(word), qPrintable(recipe.error().whole()));
    }

    void otherFilesAreNotRecipes()
    {
        const auto why = [](const QByteArray &json) {
            const auto recipe = Recipe::fromJson(QJsonDocument::fromJson(json).object());
            return recipe ? QString() : recipe.error().whole();
        };
        QVERIFY(why(R"({})").contains(u"format"_s));
        QVERIFY(why(R"({"format":"synthray-recipe","version":2,"steps":[]})").contains(u"newer"_s));
        QVERIFY(why(R"({"format":"synthray-recipe","version":1})").contains(u"steps"_s));
        QVERIFY(why(R"({"format":"synthray-recipe","version":1,"steps":[],"speed":1})")
                    .contains(u"speed"_s));
        QVERIFY(!Recipe::load(u"/nowhere/recipe.json"_s));
        // A pipeline also checks recipes that were created in code.
        Recipe twice{u"twice"_s, {stepOf(u"hflip"_s), stepOf(u"hflip"_s)}};
        QVERIFY(!Pipeline::create(twice));
    }
};

QTEST_GUILESS_MAIN(TestAugment)
#include "test_augment.moc"
