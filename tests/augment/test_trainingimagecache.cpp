// SPDX-License-Identifier: GPL-3.0-or-later
// Training images: the pixel path of the viewer and of the augmentation page, each computed once.
#include "augment/mosaic.h"
#include "augment/trainingimagecache.h"
#include "base/system.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "support/testsupport.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/core.hpp>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {
bool sameAs(const cv::Mat &expected, const quint8 *pixels)
{
    for (int y = 0; y < expected.rows; ++y)
        if (!std::equal(expected.ptr<quint8>(y), expected.ptr<quint8>(y) + expected.cols,
                        pixels + y * expected.cols))
            return false;
    return true;
}

TrainingRecipe recipeOf(const QByteArray &steps)
{
    const auto recipe = Recipe::fromJson(
        QJsonDocument::fromJson(R"({"format":"synthray-recipe","version":1,"name":"x","steps":)"
                                + steps + "}")
            .object());
    if (!recipe)
        qFatal("%s", qPrintable(recipe.error().whole()));
    return *TrainingRecipe::create(*recipe, TrainingRecipe::Use::Chain, 1);
}
} // namespace

class TestTrainingImageCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_image.path = golden(u"augment/portrait.png"_s);
        m_image.bytes = QFileInfo(m_image.path).size();
        QVERIFY(m_image.bytes > 0);
    }

    void plainIsWhatTheViewerShows()
    {
        for (const auto fit : {SquareFit::Stretch, SquareFit::Crop, SquareFit::Pad}) {
            TrainingImageCache cache(48, fit);
            const auto image = cache.image(m_image);
            QVERIFY(image);
            const cv::Mat expected = toTrainingImage(*readImage(m_image.path), 48, fit);
            QCOMPARE(image->size(), 48 * 48);
            QVERIFY(sameAs(expected, image->data()));
        }
    }

    void augmentedIsThePipelineFittedToASquare()
    {
        const auto recipe = TrainingRecipe::create(findRecipePreset(u"spine7"_s)->make(),
                                                   TrainingRecipe::Use::One, 1);
        QVERIFY(recipe);
        TrainingImageCache cache(40, SquareFit::Stretch);
        const auto sample = readSample(m_image.path);
        for (int step = 0; step < 7; ++step) {
            const auto actual = cache.image(m_image, &*recipe, {step});
            QVERIFY(actual);
            const auto changed = recipe->pipeline->runStep(step, *sample, 0, 0, 0);
            const cv::Mat expected = toEightBit(toSquare(changed->pixels, 40, SquareFit::Stretch));
            QVERIFY(sameAs(expected, actual->data()));
        }
    }

    void eachImageIsDecodedOnce()
    {
        const auto recipe = TrainingRecipe::create(findRecipePreset(u"spine7"_s)->make(),
                                                   TrainingRecipe::Use::One, 1);
        TrainingImageCache cache(32, SquareFit::Stretch);
        ImageEntry gone{u"/nowhere/image.png"_s, {}, {}, {}};
        const auto problems = cache.prime({m_image, gone}, {*recipe}, 2, nullptr);
        QVERIFY(problems);
        QCOMPARE(problems->size(), 1);
        QCOMPARE(problems->first().path, gone.path);
        QCOMPARE(cache.decoded(), 2); // one of them failed
        QCOMPARE(cache.bytes(), 8 * 32 * 32);
        for (quint64 i = 0; i < 50; ++i)
            QVERIFY(cache.image(m_image, &*recipe, recipe->draw(1, i, 0), 1, i, 0));
        QCOMPARE(cache.decoded(), 2);
        TrainingImageCache poor(32, SquareFit::Stretch, {32 * 32, 0, {}}); // space for one
        QVERIFY(poor.prime({m_image}, {*recipe}, 1, nullptr));
        QCOMPARE(poor.bytes(), 32 * 32);
        QVERIFY(poor.image(m_image, &*recipe, {1}));
    }

    void spillsIntoHiddenFiles()
    {
        QTemporaryDir folder;
        const auto recipe = TrainingRecipe::create(findRecipePreset(u"spine7"_s)->make(),
                                                   TrainingRecipe::Use::One, 1);
        TrainingImageCache memory(32, SquareFit::Stretch);
        TrainingImageCache small(32, SquareFit::Stretch, {2 * 32 * 32, 1 << 30, folder.path()});
        QVERIFY(small.prime({m_image}, {*recipe}, 2, nullptr));
        QCOMPARE(small.bytes(), 8 * 32 * 32);
        QVERIFY(QDir(folder.path()).isEmpty());
        for (int step = 0; step < 7; ++step)
            QVERIFY(*small.image(m_image, &*recipe, {step})
                    == *memory.image(m_image, &*recipe, {step}));
        QCOMPARE(small.decoded(), 1);
    }

    void imagesWithoutAFile()
    {
        ImageEntry nowhere;
        nowhere.path = u"not a file"_s;
        const auto sample = readSample(m_image.path);
        QVERIFY(sample);
        const auto recipe = TrainingRecipe::create(findRecipePreset(u"spine7"_s)->make(),
                                                   TrainingRecipe::Use::One, 1);
        TrainingImageCache cache(32, SquareFit::Pad), read(32, SquareFit::Pad);
        QVERIFY(!cache.image(nowhere));
        cache.insert(nowhere, sample->pixels);
        QVERIFY(cache.image(nowhere));
        QVERIFY(*cache.image(nowhere) == *read.image(m_image));
        QVERIFY(*cache.image(nowhere, &*recipe, {3}) == *read.image(m_image, &*recipe, {3}));
        // 8-bit pixels are treated like those of an 8-bit file.
        cv::Mat narrow(32, 32, CV_8UC1, cv::Scalar(77));
        cache.insert(nowhere, narrow);
        QCOMPARE(int(cache.image(nowhere)->data()[100]), 77);
    }

    void drawsFollowShareAndUse()
    {
        const auto one = TrainingRecipe::create(findRecipePreset(u"spine7"_s)->make(),
                                                TrainingRecipe::Use::One, 0.25);
        QMap<int, int> steps;
        int plain = 0;
        for (quint64 i = 0; i < 4000; ++i) {
            const auto draw = one->draw(3, 1, i);
            QVERIFY(draw.size() <= 1);
            QCOMPARE(one->draw(3, 1, i), draw); // depends on the address, not on a shared stream
            if (draw.isEmpty())
                ++plain;
            else
                ++steps[draw.first()];
        }
        QVERIFY(std::abs(plain / 4000.0 - 0.75) < 0.03);
        QCOMPARE(steps.size(), 7);
        Recipe recipe = findRecipePreset(u"spine7"_s)->make();
        recipe.steps = recipe.steps.mid(0, 2);
        recipe.steps[1].probability = 0.5;
        const auto chain = TrainingRecipe::create(recipe, TrainingRecipe::Use::Chain, 1);
        QCOMPARE(chain->allDraws().size(), 2);
        for (quint64 i = 0; i < 50; ++i)
            QVERIFY(chain->allDraws().contains(chain->draw(1, 0, i)));
    }

    void coloursAreKeptWhereTheyAreWanted()
    {
        QTemporaryDir folder;
        cv::Mat channels[3]; // red, green, blue
        for (int c = 0; c < 3; ++c) {
            channels[c].create(50, 70, CV_8UC1);
            for (int y = 0; y < 50; ++y)
                for (int x = 0; x < 70; ++x)
                    channels[c].at<quint8>(y, x)
                        = quint8((x * (3 + c) + y * (7 - 2 * c) + 40 * c) % 256);
        }
        cv::Mat bgr;
        cv::merge(std::array{channels[2], channels[1], channels[0]}.data(), 3, bgr);
        ImageEntry colour;
        colour.path = folder.filePath(u"colour.png"_s);
        QVERIFY(writePng(colour.path, bgr));
        const auto flip = recipeOf(R"([{"method":"hflip"}])");
        for (const auto fit : {SquareFit::Stretch, SquareFit::Crop, SquareFit::Pad}) {
            TrainingImageCache cache({40, fit, true});
            const auto image = cache.image(colour), flipped = cache.image(colour, &flip, {0});
            QVERIFY(image && flipped);
            QCOMPARE(image->channels(), 3);
            QCOMPARE(image->size(), 40 * 40 * 3);
            QCOMPARE(cache.colourImages(), 2);
            for (int c = 0; c < 3; ++c) { // as a grey image of that channel
                ImageEntry one;
                one.path = folder.filePath(u"channel%1.png"_s.arg(c));
                QVERIFY(writePng(one.path, channels[c]));
                TrainingImageCache grey(40, fit);
                cv::Mat own, mirrored;
                cv::extractChannel(image->pixels(), own, c);
                QVERIFY(sameAs(own, grey.image(one)->data()));
                cv::extractChannel(flipped->pixels(), own, c);
                QVERIFY(sameAs(own, grey.image(one, &flip, {0})->data()));
            }
            // The luma, unless colours are wanted, and grey images in three equal channels.
            TrainingImageCache grey(40, fit);
            QVERIFY(sameAs(toTrainingImage(*readImage(colour.path), 40, fit),
                           grey.image(colour)->data()));
            cv::Mat first;
            cv::extractChannel(cache.image(m_image)->pixels(), first, 0);
            QVERIFY(sameAs(first, grey.image(m_image)->data()));
            cv::Mat third;
            cv::extractChannel(cache.image(m_image)->pixels(), third, 2);
            QVERIFY(sameAs(third, first.data));
        }
    }

    void randomRecipesDecodeEachImageOnce()
    {
        const auto random
            = recipeOf(R"([{"method":"rotate","params":{"angle":{"uniform":[-10,10]}}}])");
        TrainingImageCache cache(32, SquareFit::Pad),
            forgetful(32, SquareFit::Pad, {1 << 20, 0, {}, 0}),
            poor(32, SquareFit::Pad, {1 << 20, 0, {}, 1 << 30, 1e-9}); // of the machine's memory
        for (TrainingImageCache *one : {&cache, &forgetful, &poor})
            QVERIFY(one->prime({m_image}, {random}, 1, nullptr));
        for (quint64 i = 0; i < 5; ++i) {
            const auto kept = cache.image(m_image, &random, {0}, 1, i, 0),
                       decoded = forgetful.image(m_image, &random, {0}, 1, i, 0);
            QVERIFY(kept && decoded && *kept == *decoded);
            QVERIFY(*kept == *poor.image(m_image, &random, {0}, 1, i, 0));
        }
        QCOMPARE(cache.decoded(), 1);
        QCOMPARE(forgetful.decoded(), 6);
        QCOMPARE(poor.decoded(), system::availableMemory() > 0 ? 6 : 1);
        // Steps on stored values need what the others can do without.
        const auto stored
            = recipeOf(R"([{"method":"windowJitter","params":{"centre":{"uniform":[-5,5]}}}])");
        const auto direct = forgetful.image(m_image, &stored, {0}, 1, 3, 0);
        const auto afterwards = cache.image(m_image, &stored, {0}, 1, 3, 0);
        QVERIFY2(direct, direct ? "" : qPrintable(direct.error().whole()));
        QVERIFY(afterwards && *direct == *afterwards);
        QCOMPARE(cache.decoded(), 2);
    }

    void boxesAreMovedIntoTheSquare()
    {
        const QSize size
            = QSize(readImage(m_image.path)->columns(), readImage(m_image.path)->rows());
        m_image.boxes = {{10, 20, 30, 40, u"x"_s}};
        TrainingImageCache cache(32, SquareFit::Stretch);
        const auto flip = recipeOf(R"([{"method":"hflip"}])");
        for (int turn = 0; turn < 2; ++turn) { // the second time from the store
            const Box plain = cache.image(m_image)->boxes().value(0);
            QCOMPARE(plain.x, 10 * 32.0 / size.width());
            QCOMPARE(plain.height, 40 * 32.0 / size.height());
            const Box flipped = cache.image(m_image, &flip, {0})->boxes().value(0);
            QVERIFY(std::abs(flipped.x - (32 - plain.x - plain.width)) < 1e-9);
            QCOMPARE(flipped.label, u"x"_s);
        }
    }

    /// A bright rectangle and its box: in the mosaic, too, nothing bright lies outside a box.
    void mosaicClipsAndDropsBoxes()
    {
        constexpr int side = 64;
        std::array<TrainingImage, 4> images;
        for (int i = 0; i < 4; ++i) {
            auto pixels = std::make_shared<cv::Mat>(side, side, CV_8UC1, cv::Scalar(10 + i));
            const cv::Rect bright(4 + 10 * i, 6 + 8 * i, 20, 16);
            (*pixels)(bright).setTo(200);
            images[size_t(i)] = TrainingImage(
                std::shared_ptr<const quint8>(pixels, pixels->ptr<quint8>()), side * side);
            images[size_t(i)].setBoxes(
                {{double(bright.x), double(bright.y), 20, 16, u"label%1"_s.arg(i)}});
        }
        int dropped = 0, clipped = 0;
        for (quint64 seed = 0; seed < 300; ++seed) {
            Rng rng(seed), same(seed);
            const Mosaic mosaic = makeMosaic(images, 0.5, rng), any = makeMosaic(images, 0, same);
            double area = 0;
            for (const double one : mosaic.areas)
                area += one;
            QVERIFY(std::abs(area - 1) < 1e-9);
            cv::Mat outside = any.pixels > 120; // half of the edge's step
            for (const Box &box : any.boxes) {
                // Two pixels from the edge, which is blurred; points in the wrong order would swap.
                const cv::Range columns(int(std::ceil(box.x)) + 1, int(box.x + box.width) - 1),
                    rows(int(std::ceil(box.y)) + 1, int(box.y + box.height) - 1);
                if (columns.size() > 0 && rows.size() > 0) {
                    double low = 0;
                    cv::minMaxLoc(any.pixels(rows, columns), &low);
                    QVERIFY(low > 120);
                }
                const cv::Rect around
                    = cv::Rect(cv::Point(int(box.x) - 1, int(box.y) - 1),
                               cv::Point(int(box.x + box.width) + 2, int(box.y + box.height) + 2))
                    & cv::Rect(0, 0, side, side);
                outside(around).setTo(0);
                clipped += box.visible < 0.999;
            }
            QCOMPARE(cv::countNonZero(outside), 0);
            // Dropped are those that have less than half of their area left, and no others.
            QStringList kept, expected;
            for (const Box &box : mosaic.boxes)
                kept << box.label;
            for (const Box &box : any.boxes)
                if (box.visible >= 0.5)
                    expected << box.label;
            QCOMPARE(kept, expected);
            for (int i = 0; i < 4; ++i)
                QCOMPARE(mosaic.lostLabels[size_t(i)].contains(u"label%1"_s.arg(i)),
                         !kept.contains(u"label%1"_s.arg(i)));
            dropped += int(any.boxes.size() - mosaic.boxes.size());
        }
        QVERIFY(dropped > 20 && clipped > 50);
    }

    void mirroredImagesExchangeTheirSides()
    {
        const auto training
            = recipeOf(R"([{"method":"hflip","probability":0.5},{"method":"oneOf","steps":[
                {"method":"hflip"},{"method":"invert"}]},{"method":"rotate"}],
                "sidePairs":["left/right"])");
        QVERIFY(training.swapsSides());
        Sample sample = *readSample(m_image.path, u"left"_s);
        int mirrored = 0;
        for (quint64 i = 0; i < 100; ++i) {
            const auto steps = training.draw(4, 1, i);
            const bool isMirrored = training.isMirrored(steps, 4, 1, i);
            QCOMPARE(training.apply(steps, sample, 4, 1, i)->label,
                     isMirrored ? u"right"_s : u"left"_s);
            mirrored += isMirrored;
        }
        QVERIFY(mirrored > 30 && mirrored < 70);
        QCOMPARE(*training.mirroredLabel(u"Left lung"_s, {}), u"Right lung"_s);
        QCOMPARE(*training.mirroredLabel(u"none"_s, {u"none"_s}), u"none"_s);
        const auto missing = training.mirroredLabel(u"left"_s, {u"left"_s, u"none"_s});
        QVERIFY(!missing);
        QVERIFY2(missing.error().whole().contains(u"'right'"_s)
                     && missing.error().whole().contains(u"sidePairs"_s),
                 qPrintable(missing.error().whole()));
        QVERIFY(!recipeOf(R"([{"method":"hflip"}])").swapsSides());
        QVERIFY(!recipeOf(R"([{"method":"invert"}],"sidePairs":["left/right"])").swapsSides());
        QVERIFY(!recipeOf(R"([{"method":"hflip","enabled":false}],"sidePairs":["left/right"])")
                     .swapsSides());
    }

private:
    ImageEntry m_image;
};

QTEST_GUILESS_MAIN(TestTrainingImageCache)
#include "test_trainingimagecache.moc"
