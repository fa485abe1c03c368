// SPDX-License-Identifier: GPL-3.0-or-later
// Squares for training: the pixel path of the viewer and of the augmentation page, each made once.
#include "augment/squarevault.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestSquareVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_film.path = golden(u"augment/portrait.png"_s);
        m_film.bytes = QFileInfo(m_film.path).size();
        QVERIFY(m_film.bytes > 0);
    }

    void plainIsWhatTheViewerShows()
    {
        for (const auto fit : {SquareFit::Stretch, SquareFit::Crop, SquareFit::Pad}) {
            SquareVault vault(48, fit);
            const auto square = vault.square(m_film);
            QVERIFY(square);
            const cv::Mat wanted = trainingSquare(*readFilm(m_film.path), 48, fit);
            QCOMPARE((*square)->size(), size_t(48 * 48));
            for (int y = 0; y < 48; ++y)
                QVERIFY(std::equal(wanted.ptr<quint8>(y), wanted.ptr<quint8>(y) + 48,
                                   (*square)->data() + y * 48));
        }
    }

    void augmentedIsThePipelineThenTheSquare()
    {
        const auto recipe = TrainingRecipe::create(findRecipePreset(u"spine7"_s)->make(),
                                                   TrainingRecipe::Use::One, 1);
        QVERIFY(recipe);
        SquareVault vault(40, SquareFit::Stretch);
        const auto sample = readSample(m_film.path);
        for (int step = 0; step < 7; ++step) {
            const auto made = vault.square(m_film, &*recipe, {step});
            QVERIFY(made);
            const auto changed = recipe->pipeline->runStep(step, *sample, 0, 0, 0);
            const cv::Mat wanted = toEightBit(toSquare(changed->pixels, 40, SquareFit::Stretch));
            for (int y = 0; y < 40; ++y)
                QVERIFY(std::equal(wanted.ptr<quint8>(y), wanted.ptr<quint8>(y) + 40,
                                   (*made)->data() + y * 40));
        }
    }

    void eachFilmIsDecodedOnce()
    {
        const auto recipe = TrainingRecipe::create(findRecipePreset(u"spine7"_s)->make(),
                                                   TrainingRecipe::Use::One, 1);
        SquareVault vault(32, SquareFit::Stretch);
        FilmRef gone{u"/nowhere/film.png"_s, {}, {}, {}};
        const auto problems = vault.prime({m_film, gone}, {*recipe}, 2, nullptr);
        QVERIFY(problems);
        QCOMPARE(problems->size(), 1);
        QCOMPARE(problems->first().path, gone.path);
        QCOMPARE(vault.decoded(), 2); // one of them in vain
        QCOMPARE(vault.bytes(), 8 * 32 * 32);
        for (quint64 i = 0; i < 50; ++i)
            QVERIFY(vault.square(m_film, &*recipe, recipe->draw(1, i, 0), 1, i, 0));
        QCOMPARE(vault.decoded(), 2);
        SquareVault poor(32, SquareFit::Stretch, 32 * 32); // room for one
        QVERIFY(poor.prime({m_film}, {*recipe}, 1, nullptr));
        QCOMPARE(poor.bytes(), 32 * 32);
        QVERIFY(poor.square(m_film, &*recipe, {1}));
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
            QCOMPARE(one->draw(3, 1, i), draw); // addressed, not drawn from a shared stream
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
    FilmRef m_film;
};

QTEST_GUILESS_MAIN(TestSquareVault)
#include "test_squarevault.moc"
