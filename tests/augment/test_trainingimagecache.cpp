// SPDX-License-Identifier: GPL-3.0-or-later
// Training images: the pixel path of the viewer and of the augmentation page, each computed once.
#include "augment/trainingimagecache.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QtTest>

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

private:
    ImageEntry m_image;
};

QTEST_GUILESS_MAIN(TestTrainingImageCache)
#include "test_trainingimagecache.moc"
