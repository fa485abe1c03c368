// SPDX-License-Identifier: GPL-3.0-or-later
// Random values, groups of steps and policies; what is drawn is enough to make an image again.
#include "augment/pipeline.h"
#include "augment/trainingrecipe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <opencv2/core.hpp>

#include <cmath>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

Result<Recipe> recipeOf(const QByteArray &steps)
{
    return Recipe::fromJson(
        QJsonDocument::fromJson(R"({"format":"synthray-recipe","version":1,"name":"x","steps":)"
                                + steps + "}")
            .object());
}

Pipeline pipelineOf(const QByteArray &steps)
{
    const auto recipe = recipeOf(steps);
    if (!recipe)
        qFatal("%s", qPrintable(recipe.error().whole()));
    return Pipeline::create(*recipe).value();
}

Sample noise()
{
    Sample sample;
    sample.pixels = cv::Mat(48, 60, CV_16UC1);
    Rng rng(1);
    for (int y = 0; y < 48; ++y)
        for (int x = 0; x < 60; ++x)
            sample.pixels.at<ushort>(y, x) = ushort(rng.below(65536));
    return sample;
}

bool same(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0;
}

} // namespace

class TestRandomRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreDrawnFromTheirDistribution()
    {
        const auto pipeline = pipelineOf(
            R"([{"method":"rotate","params":{"angle":{"uniform":[-10,20]}}},
                {"method":"rotate","name":"n","params":{"angle":{"normal":[5,3]}}},
                {"method":"rotate","name":"c","params":{"angle":{"choice":[0,90,180]},
                 "filter":{"choice":["nearest","bilinear"]},"expand":{"choice":[true,false]}}},
                {"method":"pad","params":{"left":{"uniform":[1,3]}}}])");
        constexpr int count = 6000;
        double sum = 0, low = 100, high = -100, mean = 0, square = 0;
        int bilinear = 0, expand = 0;
        QMap<double, int> angles;
        QMap<qint64, int> widths;
        for (quint64 index = 0; index < count; ++index) {
            const auto drawn = pipeline.draw(9, 2, index);
            QCOMPARE(drawn.size(), 4);
            const double angle = drawn[0].params.real(u"angle"_s);
            sum += angle;
            low = std::min(low, angle);
            high = std::max(high, angle);
            const double normal = drawn[1].params.real(u"angle"_s);
            mean += normal;
            square += normal * normal;
            ++angles[drawn[2].params.real(u"angle"_s)];
            bilinear += drawn[2].params.text(u"filter"_s) == "bilinear"_L1;
            expand += drawn[2].params.flag(u"expand"_s);
            ++widths[drawn[3].params.integer(u"left"_s)];
        }
        QVERIFY(low >= -10 && low < -9.9 && high <= 20 && high > 19.9);
        QVERIFY(std::abs(sum / count - 5) < 0.5);
        mean /= count;
        QVERIFY(std::abs(mean - 5) < 0.2);
        QVERIFY(std::abs(std::sqrt(square / count - mean * mean) - 3) < 0.15);
        QCOMPARE(angles.keys(), (QList<double>{0, 90, 180}));
        for (const int times : std::as_const(angles))
            QVERIFY(std::abs(times - count / 3) < 200);
        QVERIFY(std::abs(bilinear - count / 2) < 250 && std::abs(expand - count / 2) < 250);
        QCOMPARE(widths.keys(), (QList<qint64>{1, 2, 3}));
        for (const int times : std::as_const(widths))
            QVERIFY(std::abs(times - count / 3) < 200);
    }

    void aNormalDistributionIsCutAtTheRange()
    {
        const auto pipeline
            = pipelineOf(R"([{"method":"brightness","params":{"factor":{"normal":[0.1,1]}}}])");
        int atTheEnd = 0;
        for (quint64 index = 0; index < 2000; ++index) {
            const double factor = pipeline.draw(0, 0, index)[0].params.real(u"factor"_s);
            QVERIFY(factor >= 0 && factor <= 5);
            atTheEnd += factor == 0;
        }
        QCOMPARE(atTheEnd, 0); // drawn again, not moved to the end
    }

    void theSameNumbersGiveTheSameImage()
    {
        const auto pipeline = pipelineOf(
            R"([{"method":"rotate","params":{"angle":{"uniform":[-90,90]}}},
                {"method":"gaussianNoise","params":{"sigma":{"uniform":[1,5]}}}])");
        const Sample image = noise();
        const Sample a = pipeline.run(image, 1, 2, 3).value(),
                     b = pipeline.run(image, 1, 2, 3).value();
        QVERIFY(same(a.pixels, b.pixels));
        QCOMPARE(a.history, b.history);
        for (const auto &other :
             {pipeline.run(image, 2, 2, 3).value(), pipeline.run(image, 1, 3, 3).value(),
              pipeline.run(image, 1, 2, 4).value()})
            QVERIFY(a.history != other.history);
        // A step alone draws the same values as in the chain.
        QCOMPARE(pipeline.draw(1, 1, 2, 3)[0].params.real(u"sigma"_s),
                 pipeline.draw(1, 2, 3)[1].params.real(u"sigma"_s));
        QVERIFY(pipeline.isRandom(0) && pipeline.isRandom(1));
    }

    /// A range changes nothing for the steps without one: recipes of earlier versions.
    void otherStepsKeepTheirNumbers()
    {
        const auto fixed = pipelineOf(
            R"([{"method":"rotate","params":{"angle":30}},{"method":"hflip","probability":0.5}])");
        const auto ranged = pipelineOf(
            R"([{"method":"rotate","params":{"angle":{"uniform":[0,30]}}},
                {"method":"hflip","probability":0.5}])");
        for (quint64 index = 0; index < 50; ++index)
            QCOMPARE(fixed.drawSteps(7, 1, index), ranged.drawSteps(7, 1, index));
        QVERIFY(!fixed.isRandom(0));
    }

    void oneOfFollowsItsWeights()
    {
        const auto pipeline = pipelineOf(
            R"([{"method":"oneOf","steps":[{"method":"hflip","weight":3},{"method":"vflip"},
                 {"method":"invert","enabled":false,"weight":10}]}])");
        QMap<QString, int> times;
        for (quint64 index = 0; index < 4000; ++index) {
            const auto drawn = pipeline.draw(1, 0, index);
            QCOMPARE(drawn.size(), 1);
            ++times[drawn[0].method];
        }
        QCOMPARE(times.keys(), (QStringList{u"hflip"_s, u"vflip"_s}));
        QVERIFY2(std::abs(times[u"hflip"_s] - 3000) < 120,
                 qPrintable(QString::number(times[u"hflip"_s])));
    }

    void someOfAppliesEachOnceInRandomOrder()
    {
        const auto pipeline = pipelineOf(
            R"([{"method":"someOf","params":{"count":2},"steps":[{"method":"hflip"},
                 {"method":"vflip"},{"method":"invert"}]}])");
        QMap<QString, int> orders;
        for (quint64 index = 0; index < 3000; ++index) {
            QString order;
            for (const auto &step : pipeline.draw(1, 0, index))
                order += step.method + u' ';
            ++orders[order];
        }
        QCOMPARE(orders.size(), 6); // ordered pairs of three
        for (const int times : std::as_const(orders))
            QVERIFY(times > 400 && times < 600);
        const auto all = pipelineOf(
            R"([{"method":"someOf","params":{"count":20},"steps":[{"method":"hflip"},
                 {"method":"vflip","probability":0}]}])");
        QCOMPARE(all.draw(1, 0, 0).size(), 1);
    }

    void groupsMayBeNested()
    {
        const auto pipeline = pipelineOf(
            R"([{"method":"oneOf","steps":[{"method":"someOf","params":{"count":1},"steps":[
                 {"method":"oneOf","steps":[{"method":"gaussianNoise"}]}]}]}])");
        const auto drawn = pipeline.draw(1, 0, 0);
        QCOMPARE(drawn.size(), 1);
        QCOMPARE(drawn[0].method, u"gaussianNoise"_s);
        QVERIFY(pipeline.run(noise(), 1, 0, 0));
        // Two members with the same method draw different numbers.
        const auto twice = pipelineOf(
            R"([{"method":"someOf","params":{"count":2},"steps":[{"method":"gaussianNoise"},
                 {"method":"gaussianNoise","name":"b"}]}])");
        const auto steps = twice.draw(1, 0, 0);
        QVERIFY(steps[0].address != steps[1].address);
    }

    void randAugmentSetsTheStrength()
    {
        const auto at = [](int magnitude) {
            return pipelineOf(
                R"([{"method":"randAugment","params":{"count":3,"magnitude":)"
                + QByteArray::number(magnitude)
                + R"(},"steps":[{"method":"rotate","params":{"angle":{"uniform":[-30,30]}}},
                 {"method":"gamma","params":{"gamma":{"uniform":[1,4]}}}]}])");
        };
        int left = 0, rotations = 0;
        for (quint64 index = 0; index < 400; ++index)
            for (const auto &step : at(10).draw(1, 0, index))
                if (step.method == "rotate"_L1) {
                    const double angle = step.params.real(u"angle"_s);
                    QCOMPARE(std::abs(angle), 10.0);
                    left += angle > 0;
                    ++rotations;
                } else {
                    QCOMPARE(step.params.real(u"gamma"_s), 2.0);
                }
        QVERIFY(rotations > 500 && rotations < 700); // half of 1,200
        QVERIFY(std::abs(left - rotations / 2) < 60);
        for (const auto &step : at(0).draw(1, 0, 0))
            QCOMPARE(step.params.real(step.method == "rotate"_L1 ? u"angle"_s : u"gamma"_s),
                     step.method == "rotate"_L1 ? 0.0 : 1.0);
    }

    void trivialAugmentDrawsOneStepAndItsStrength()
    {
        const auto pipeline = pipelineOf(
            R"([{"method":"trivialAugment","steps":[
                 {"method":"gamma","params":{"gamma":{"uniform":[1,4]}}}]}])");
        QMap<double, int> values;
        for (quint64 index = 0; index < 3100; ++index) {
            const auto drawn = pipeline.draw(1, 0, index);
            QCOMPARE(drawn.size(), 1);
            ++values[drawn[0].params.real(u"gamma"_s)];
        }
        QCOMPARE(values.size(), 31);
        QCOMPARE(values.firstKey(), 1.0);
        QCOMPARE(values.lastKey(), 4.0);
    }

    void augMixIsTheWeightedSumOfItsChains()
    {
        const auto pipeline = pipelineOf(
            R"([{"method":"augMix","steps":[{"method":"invert"},
                 {"method":"brightness","params":{"factor":0.5}}]}])");
        const Sample image = noise();
        for (quint64 index = 0; index < 20; ++index) {
            const auto drawn = pipeline.draw(3, 0, index);
            QCOMPARE(drawn.size(), 1);
            QCOMPARE(drawn[0].chains.size(), 3);
            double sum = 0;
            for (const double weight : drawn[0].weights)
                sum += weight;
            QVERIFY(std::abs(sum - 1) < 1e-12);
            double expected = drawn[0].weights[0] * image.pixels.at<ushort>(5, 5);
            for (qsizetype i = 0; i < 3; ++i) {
                double value = image.pixels.at<ushort>(5, 5);
                for (const auto &step : drawn[0].chains[i])
                    value
                        = step.method == "invert"_L1 ? 65535 - value : std::floor(value / 2 + 0.5);
                expected += drawn[0].weights[i + 1] * value;
            }
            const auto mixed = pipeline.run(image, 3, 0, index);
            QVERIFY(mixed);
            QVERIFY(std::abs(mixed->pixels.at<ushort>(5, 5) - expected) <= 1);
        }
    }

    void drawnStepsMakeTheImageAgain_data()
    {
        QTest::addColumn<QString>("preset");
        for (const auto &preset : recipePresets())
            QTest::newRow(qPrintable(preset.id)) << preset.id;
    }

    void drawnStepsMakeTheImageAgain()
    {
        QFETCH(QString, preset);
        const Recipe recipe = findRecipePreset(preset)->make();
        // Its file gives the same recipe.
        const auto back = Recipe::fromJson(
            QJsonDocument::fromJson(QJsonDocument(recipe.toJson()).toJson()).object());
        QVERIFY2(back, back ? "" : qPrintable(back.error().whole()));
        QVERIFY(*back == recipe);
        const auto pipeline = Pipeline::create(recipe);
        QVERIFY(pipeline);
        const Sample image = noise();
        for (quint64 index = 0; index < 8; ++index) {
            QVector<DrawnStep> read;
            for (const auto &step : pipeline->draw(5, 1, index)) {
                const auto parsed = DrawnStep::fromJson(
                    QJsonDocument::fromJson(QJsonDocument(step.toJson()).toJson()).object());
                QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().whole()));
                read << *parsed;
            }
            const auto expected = pipeline->run(image, 5, 1, index);
            const auto again = Pipeline::apply(read, image, 5, 1, index);
            QVERIFY2(expected && again, expected ? "" : qPrintable(expected.error().whole()));
            QVERIFY(same(expected->pixels, again->pixels));
        }
    }

    void trainingRecomputesRandomSteps()
    {
        const auto recipe = recipeOf(
            R"([{"method":"rotate","params":{"angle":{"uniform":[-10,10]}}},
                {"method":"hflip"},{"method":"oneOf","steps":[{"method":"vflip"}]}])");
        const auto training = TrainingRecipe::create(*recipe, TrainingRecipe::Use::Chain, 1);
        QVERIFY(training);
        QVERIFY(training->isRandom({0}) && !training->isRandom({1}) && training->isRandom({2}));
        const auto other = TrainingRecipe::create(
            *recipeOf(R"([{"method":"rotate","params":{"angle":{"uniform":[-10,11]}}}])"),
            TrainingRecipe::Use::Chain, 1);
        QVERIFY(training->key({0}) != other->key({0}));
    }

    void titlesShowTheRange()
    {
        const auto recipe = recipeOf(
            R"([{"method":"rotate","params":{"angle":{"uniform":[-10,10]}}},
                {"method":"oneOf","steps":[{"method":"hflip"},{"method":"vflip"}]}])");
        QCOMPARE(recipe->steps[0].titleText(), u"Rotate -10…10°"_s);
        QCOMPARE(recipe->steps[1].titleText(), u"One of Horizontal flip / Vertical flip"_s);
        const auto names = recipeOf(
            R"([{"method":"quarterTurn","params":{"turn":{"choice":["90","180"]}}},
                {"method":"rotate","params":{"expand":{"choice":[false,true]}}}])");
        QCOMPARE(names->steps[0].titleText(), u"Quarter turns 90° to the left / 180°"_s);
        QCOMPARE(names->steps[1].titleText(), u"Rotate Keep the corners: no / yes"_s);
    }

    void badRangesNameStepAndField_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char *name, const QByteArray &steps, const QStringList &named) {
            QTest::newRow(name) << steps << named;
        };
        const auto rotate = [](const QByteArray &angle) -> QByteArray {
            return R"([{"method":"hflip"},{"method":"rotate","name":"turn","params":{"angle":)"
                + angle + "}}]";
        };
        const QStringList where{u"Step 2 (turn)"_s, u"angle"_s};
        row("upside down", rotate(R"({"uniform":[10,-10]})"),
            where + QStringList{u"upside down"_s});
        row("leaves the range", rotate(R"({"uniform":[-10,400]})"),
            where + QStringList{u"400"_s, u"-360 to 360"_s});
        row("mean outside", rotate(R"({"normal":[400,1]})"), where + QStringList{u"400"_s});
        row("no deviation", rotate(R"({"normal":[0,0]})"),
            where + QStringList{u"standard deviation"_s});
        row("unknown", rotate(R"({"gauss":[0,1]})"), where + QStringList{u"gauss"_s, u"uniform"_s});
        row("two names", rotate(R"({"uniform":[0,1],"normal":[0,1]})"), where);
        row("one number", rotate(R"({"uniform":[1]})"), where + QStringList{u"two numbers"_s});
        row("text", rotate(R"({"uniform":["a","b"]})"), where + QStringList{u"two numbers"_s});
        row("no choice", rotate(R"({"choice":[]})"), where + QStringList{u"empty"_s});
        row("bad choice", rotate(R"({"choice":[0,"steep"]})"), where + QStringList{u"steep"_s});
        row("a range of words", R"([{"method":"rotate","params":{"filter":{"uniform":[0,1]}}}])",
            {u"Step 1"_s, u"filter"_s, u"choice"_s});
        row("fractions of a whole number",
            R"([{"method":"pad","params":{"left":{"uniform":[0.5,2]}}}])",
            {u"Step 1"_s, u"left"_s, u"0.5"_s});
        row("ranges that can cross",
            R"([{"method":"crop","params":{"left":{"uniform":[0,100]},"right":{"uniform":[50,200]}}}])",
            {u"Step 1"_s, u"left"_s, u"right"_s});
        row("blades that meet",
            R"([{"method":"collimator","params":{"left":{"uniform":[0,60]},"right":50}}])",
            {u"Step 1"_s, u"left"_s, u"right"_s});
        row("nothing to choose", R"([{"method":"oneOf","steps":[]}])",
            {u"Step 1"_s, u"nothing to choose"_s});
        row("all off", R"([{"method":"oneOf","steps":[{"method":"hflip","enabled":false}]}])",
            {u"Step 1"_s, u"nothing to choose"_s});
        row("weight", R"([{"method":"oneOf","steps":[{"method":"hflip","weight":-1}]}])",
            {u"Step 1 (oneOf), Step 1 (hflip)"_s, u"weight"_s});
        row("weight as text", R"([{"method":"oneOf","steps":[{"method":"hflip","weight":"x"}]}])",
            {u"weight"_s});
        row("inner parameter",
            R"([{"method":"oneOf","steps":[{"method":"rotate","params":{"angle":{"uniform":[5,1]}}}]}])",
            {u"Step 1 (oneOf), Step 1 (rotate)"_s, u"angle"_s});
        row("steps of a method", R"([{"method":"hflip","steps":[{"method":"vflip"}]}])",
            {u"Step 1"_s, u"steps"_s});
        row("mixed positions", R"([{"method":"augMix","steps":[{"method":"rotate"}]}])",
            {u"Step 1"_s, u"rotate"_s, u"keep positions"_s});
        QByteArray deep = R"({"method":"hflip"})";
        for (int i = 0; i < 60; ++i)
            deep = R"({"method":"oneOf","steps":[)" + deep + "]}";
        row("nested without end", '[' + deep + ']', {u"Step 1"_s, u"nested"_s});
    }

    void badRangesNameStepAndField()
    {
        QFETCH(QByteArray, steps);
        QFETCH(QStringList, named);
        const auto recipe = recipeOf(steps);
        QVERIFY(!recipe);
        QCOMPARE(recipe.error().code, ErrorCode::InvalidArgument);
        for (const QString &word : named)
            QVERIFY2(recipe.error().whole().contains(word), qPrintable(recipe.error().whole()));
    }
};

QTEST_GUILESS_MAIN(TestRandomRecipe)
#include "test_randomrecipe.moc"
