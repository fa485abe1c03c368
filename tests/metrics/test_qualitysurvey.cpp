// SPDX-License-Identifier: GPL-3.0-or-later
// Image quality over a set: the same numbers as image by image, and spreads as NumPy prints them
// (tests/golden/quality/spread.py).
#include "augment/exporter.h"
#include "base/atomicfile.h"
#include "image/imageio.h"
#include "metrics/qualitysurvey.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/core.hpp>

#include <cmath>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

/// Small images, so that the test is fast: gradients with different noise.
bool writeImage(const QString &path, int width, int height, quint32 state)
{
    cv::Mat image(height, width, CV_8UC1);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            state = 1664525U * state + 1013904223U;
            image.at<uchar>(y, x)
                = static_cast<uchar>((x * 2 + y) % 200 + static_cast<int>(state >> 27));
        }
    return bool(writePng(path, image));
}

Recipe recipeOfTwo()
{
    Recipe recipe;
    for (const auto &[method, name] : {std::pair{"hflip", "mirror"}, {"rotate", "turn"}}) {
        RecipeStep step;
        step.method = QLatin1StringView(method);
        step.name = QLatin1StringView(name);
        const auto *info = findAugmentation(step.method);
        step.params = info ? ParamSet(info->params) : ParamSet();
        recipe.steps.append(step);
    }
    return recipe;
}

double number(const QJsonValue &value)
{
    return value.isDouble() ? value.toDouble() : std::nan("");
}

} // namespace

class TestQualitySurvey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (int i = 0; i < 5; ++i)
            QVERIFY(
                writeImage(m_folder.filePath(u"image%1.png"_s.arg(i)), 40 + i, 30, quint32(i + 1)));
        const auto set = scanPath(m_folder.path());
        QVERIFY(set);
        m_set = *set;
        QCOMPARE(m_set.images.size(), 5);
    }

    void spreadsAsNumPy_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        const auto golden = readJsonObject(test::golden(u"quality/spread.json"_s));
        QVERIFY(golden);
        for (const auto &one : (*golden)["cases"_L1].toArray())
            QTest::newRow(qPrintable(QString::number(one["count"_L1].toInt()))) << one.toObject();
    }

    void spreadsAsNumPy()
    {
        QFETCH(QJsonObject, expected);
        QVector<double> values;
        auto state = quint32(expected["seed"_L1].toInt());
        for (int i = 0; i < expected["count"_L1].toInt(); ++i) {
            state = 1664525U * state + 1013904223U;
            const double v = (double(state >> 16) - 32768) / 32768;
            values.append(v * v * v * 10);
        }
        values.insert(1, std::numeric_limits<double>::infinity());
        values.append(std::numeric_limits<double>::quiet_NaN());
        const ValueDistribution d = distributionOf(values);
        QCOMPARE(d.count, values.size() - 2);
        QCOMPARE(d.infinite, 1);
        QCOMPARE(d.undefined, 1);
        for (const auto &[key, is] : {std::pair{"mean", d.mean},
                                      {"deviation", d.deviation},
                                      {"minimum", d.minimum},
                                      {"lowerQuartile", d.lowerQuartile},
                                      {"median", d.median},
                                      {"upperQuartile", d.upperQuartile},
                                      {"maximum", d.maximum},
                                      {"lowerWhisker", d.lowerWhisker},
                                      {"upperWhisker", d.upperWhisker}})
            QVERIFY2(std::abs(is - number(expected[QLatin1StringView(key)])) < 1e-12, key);
        const QJsonArray outliers = expected["outliers"_L1].toArray();
        QCOMPARE(d.outliers.size(), outliers.size());
        for (qsizetype i = 0; i < outliers.size(); ++i)
            QVERIFY(std::abs(d.outliers[i] - outliers[i].toDouble()) < 1e-12);
    }

    void nothingAndOneValueHaveNoSpread()
    {
        const ValueDistribution none = distributionOf({});
        QCOMPARE(none.count, 0);
        QVERIFY(std::isnan(none.mean) && std::isnan(none.median) && std::isnan(none.lowerWhisker));
        const ValueDistribution one = distributionOf({4.5});
        QCOMPARE(one.mean, 4.5);
        QCOMPARE(one.upperWhisker, 4.5);
        QVERIFY(std::isnan(one.deviation));
    }

    void equalsImageByImage()
    {
        JobContext context;
        const Recipe recipe = recipeOfTwo();
        const auto survey = surveyQuality(m_set, recipe, {}, context);
        QVERIFY(survey);
        QCOMPARE(survey->images.size(), 5);
        QCOMPARE(survey->methods.size(), 2);
        const auto pipeline = Pipeline::create(recipe);
        QVERIFY(pipeline);
        for (qsizetype image = 0; image < 5; ++image) {
            const auto sample = readSample(m_set.images[image].path);
            QVERIFY(sample);
            const auto turned = pipeline->runStep(1, *sample, 0, 0, quint64(image));
            const auto quality = compareImages(quantise(*sample), quantise(*turned));
            QVERIFY(quality);
            for (qsizetype k = 0; k < qualityMetrics().size(); ++k) {
                const double is = survey->methods[1].values[k][image];
                QVERIFY2(is == quality->values[k]
                             || (std::isnan(is) && std::isnan(quality->values[k])),
                         qualityMetrics()[k].id);
            }
        }
    }

    void sameForAnyNumberOfThreads()
    {
        JobContext context;
        QualitySurveyOptions options;
        QVERIFY(options.params.set(u"wholeRecipe"_s, true));
        options.threads = 1;
        const auto one = surveyQuality(m_set, recipeOfTwo(), options, context);
        options.threads = 4;
        const auto four = surveyQuality(m_set, recipeOfTwo(), options, context);
        QVERIFY(one && four);
        QCOMPARE(one->methods.size(), 3);
        QCOMPARE(one->toJson(), four->toJson());
        QCOMPARE(one->valuesCsv({}), four->valuesCsv({}));
    }

    void aFewImagesAreSpreadOverTheSet()
    {
        JobContext context;
        QualitySurveyOptions options;
        QVERIFY(options.params.set(u"images"_s, 2));
        const auto survey = surveyQuality(m_set, recipeOfTwo(), options, context);
        QVERIFY(survey);
        QCOMPARE(survey->images, QStringList({m_set.images[0].path, m_set.images[2].path}));
        QVERIFY(!options.params.set(u"images"_s, -1));
    }

    void resizedResultsAreCounted()
    {
        Recipe recipe = recipeOfTwo();
        QVERIFY(recipe.steps[1].params.set(u"expand"_s, true));
        JobContext context;
        const auto survey = surveyQuality(m_set, recipe, {}, context);
        QVERIFY(survey);
        QCOMPARE(survey->methods[0].resized, 0);
        QCOMPARE(survey->methods[1].resized, 5);
    }

    void brokenImagesAreLeftOutByName()
    {
        ImageDataset set = m_set;
        QTemporaryDir other;
        QFile whole(set.images[0].path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QString broken = other.filePath(u"broken.png"_s);
        QVERIFY(writeFileAtomically(broken, whole.readAll().left(200)));
        set.images[3].path = broken;
        set.images[4].path = other.filePath(u"gone.png"_s);
        JobContext context;
        const auto survey = surveyQuality(set, recipeOfTwo(), {}, context);
        QVERIFY(survey);
        QCOMPARE(survey->images.size(), 3);
        QCOMPARE(survey->problems.size(), 2);
        set.images = set.images.mid(3);
        const auto none = surveyQuality(set, recipeOfTwo(), {}, context);
        QVERIFY(!none);
        QVERIFY(!none.error().text.isEmpty());
    }

    void nothingToMeasureIsAnError()
    {
        JobContext context;
        Recipe recipe = recipeOfTwo();
        for (RecipeStep &step : recipe.steps)
            step.enabled = false;
        QCOMPARE(surveyQuality(m_set, recipe, {}, context).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(surveyQuality({}, recipeOfTwo(), {}, context).error().code,
                 ErrorCode::InvalidArgument);
    }

    void aStopKeepsWhatWasMeasured()
    {
        QualitySurveyOptions options;
        options.threads = 1;
        JobContext *running = nullptr;
        JobContext context(
            [&](const JobProgress &) { running->requestStop(); }); // reported after the first image
        running = &context;
        const auto survey = surveyQuality(m_set, recipeOfTwo(), options, context);
        QVERIFY(survey);
        QVERIFY(survey->stopped);
        QCOMPARE(survey->images.size(), 1);
        QCOMPARE(survey->requested, 5);
        JobContext late;
        late.requestStop();
        QCOMPARE(surveyQuality(m_set, recipeOfTwo(), options, late).error().code,
                 ErrorCode::Stopped);
    }

    void tablesHoldEveryMethodAndImage()
    {
        JobContext context;
        const auto survey = surveyQuality(m_set, recipeOfTwo(), {}, context);
        QVERIFY(survey);
        QCOMPARE(survey->summaryCsv().count('\n'), 1 + 2 * qualityMetrics().size());
        const QByteArray values = survey->valuesCsv(m_set.root);
        QCOMPARE(values.count('\n'), 1 + 2 * 5);
        QVERIFY(values.contains("\nimage3.png,mirror,"));
        QVERIFY(!values.contains(m_folder.path().toUtf8())); // no local folders
        QVERIFY(survey->depthNote().isEmpty());
        auto mixed = *survey;
        mixed.bits[0] = 24 - mixed.bits[0]; // 8 to 16 and back
        QVERIFY2(mixed.depthNote().contains(u"MSE"_s), qPrintable(mixed.depthNote()));
        QCOMPARE(mixed.valuesCsv(m_set.root).split('\n')[1].split(',').last().toInt(),
                 mixed.bits[0]);
    }

    void commandLineGivesTheSame()
    {
        const Recipe recipe = recipeOfTwo();
        QTemporaryDir out;
        QVERIFY(recipe.save(out.filePath(u"recipe.json"_s)));
        QProcess process;
        process.start(test::cliPath(),
                      {u"quality"_s, m_folder.path(), u"--recipe"_s, out.filePath(u"recipe.json"_s),
                       u"--csv"_s, out.filePath(u"table.csv"_s), u"--json"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        JobContext context;
        const auto survey = surveyQuality(m_set, recipe, {}, context);
        QVERIFY(survey);
        const QJsonObject output
            = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(output["methods"_L1],
                 QJsonDocument::fromJson(QJsonDocument(survey->toJson()).toJson())["methods"_L1]);
        QFile table(out.filePath(u"table.csv"_s));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll(), survey->summaryCsv());
        process.start(test::cliPath(),
                      {u"quality"_s, m_folder.path(), u"--preset"_s, u"spine7"_s, u"--values"_s,
                       out.filePath(u"none/values.csv"_s)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardOutput().isEmpty()); // refused before the work starts
        process.start(test::cliPath(), {u"quality"_s, m_folder.path()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
    }

private:
    QTemporaryDir m_folder;
    ImageDataset m_set;
};

QTEST_GUILESS_MAIN(TestQualitySurvey)
#include "test_qualitysurvey.moc"
