// SPDX-License-Identifier: GPL-3.0-or-later
// What generators and classifiers have in common since one engine trains them: augmentation
// recipes, images that lie in no file, and how the learning rate runs.
#include "support/classifier_support.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestSharedTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!(m_data = imagesIn(m_dir, 16)).isEmpty()); // two steps of 8
        m_plain = train(u"plain"_s, gan({}));
        QVERIFY(!m_plain.isEmpty());
    }

    void generatorWithARecipe_data() { addPresets(); }
    void generatorWithARecipe()
    {
        QFETCH(QString, preset);
        const QJsonObject recipe{
            {u"recipe"_s, u"preset:spine7"_s}, {u"recipeShare"_s, 1.0}, {u"recipeUse"_s, u"one"_s}};
        const QString whole = train(preset + u"-augmented"_s, gan(recipe, preset));
        QVERIFY(!whole.isEmpty());
        if (preset == "dcgan64"_L1)
            QVERIFY(contents(lastDataFile(whole)) != contents(lastDataFile(m_plain)));
        // The recipe itself stands in the run, so that it can be repeated.
        const QString kept = RunReader::open(whole)->header().spec.params["recipe"_L1].toString();
        QVERIFY(kept.startsWith(u'{') && kept.contains(u"rotate"_s));
        // Stopped in the middle of an epoch and resumed: the same random draws.
        const QString run = m_dir.filePath(preset + u"-halves"_s);
        StoppingContext context(3);
        QVERIFY(Trainer::create(gan(recipe, preset))->run(run, context));
        QCOMPARE(RunReader::open(run)->status(), RunStatus::Stopped);
        JobContext second;
        const auto resumed = Trainer::resume(run, second);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().whole()));
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(whole)));
    }

    void recipeThatNobodyKnows()
    {
        const auto trainer = Trainer::create(gan({{u"recipe"_s, u"preset:nothing"_s}}));
        QVERIFY(!trainer && trainer.error().text.contains(u"nothing"_s));
    }

    /// The same bits as from the files, with no file read.
    void generatorFromImagesInMemory()
    {
        RunSpec spec = gan({});
        spec.dataPath = m_dir.filePath(u"no such folder"_s);
        ImageDataset set;
        TrainingMaterial material;
        material.images = std::make_shared<TrainingImageCache>(64, SquareFit::Crop);
        material.fingerprint = u"made for this test"_s;
        for (const auto &entry : QDir(m_data + u"/A"_s).entryInfoList(QDir::Files, QDir::Name)) {
            ImageEntry image;
            image.path = u"memory/"_s + entry.fileName();
            const auto sample = readSample(entry.filePath());
            QVERIFY(sample);
            material.images->insert(image, sample->pixels);
            set.images.append(image);
        }
        material.dataset = set;
        JobContext context;
        const QString run = m_dir.filePath(u"ganMemory"_s);
        const auto done = Trainer::create(spec)->run(run, context, material);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        QCOMPARE(material.images->decoded(), 0);
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(m_plain)));
    }

    void classifierFromImagesInMemory()
    {
        ImageDataset set;
        TrainingMaterial material;
        material.images = std::make_shared<TrainingImageCache>(32, SquareFit::Stretch);
        material.fingerprint = u"made for this test"_s;
        for (int i = 0; i < 24; ++i) {
            ImageEntry image;
            image.path = u"memory/%1"_s.arg(i);
            image.label = i % 2 == 0 ? u"DARK"_s : u"LIGHT"_s;
            image.split = i < 16 ? u"train"_s : i < 20 ? u"val"_s : u"test"_s;
            material.images->insert(
                image, cv::Mat(40, 40, CV_8UC1, cv::Scalar(i % 2 == 0 ? 40 + i : 200 - i)));
            set.images.append(image);
        }
        material.dataset = set;
        JobContext context;
        const QString run = m_dir.filePath(u"classifierMemory"_s);
        const auto done = Trainer::create(classifierSpec(m_dir.filePath(u"no such folder"_s),
                                                         u"googlenet"_s, 2))
                              ->run(run, context, material);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        QCOMPARE(material.images->decoded(), 0);
        QCOMPARE(RunReader::open(run)->status(), RunStatus::Finished);
        QCOMPARE(RunReader::open(run)->epochs().size(), 2);
    }

    /// A generator's rates fall as a classifier's do; by default they stay.
    void schedules_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<double>("last"); // share of the rate in the last of four steps
        QTest::newRow("constant") << u"constant"_s << 1.0;
        QTest::newRow("cosine") << u"cosine"_s << 0.5 * (1 + std::cos(3.14159265358979 * 3 / 4));
        QTest::newRow("in steps") << u"step"_s << 0.1;
    }
    void schedules()
    {
        QFETCH(QString, schedule);
        QFETCH(double, last);
        const QString run
            = train(u"rate-"_s + schedule, gan({{u"schedule"_s, schedule}, {u"stepEvery"_s, 1}}));
        const auto reader = RunReader::open(run);
        QVERIFY(reader);
        QVERIFY(std::abs(reader->steps().last()["rate"_L1] - 2e-4 * last) < 1e-12);
        QCOMPARE(contents(lastDataFile(run)) == contents(lastDataFile(m_plain)),
                 schedule == u"constant"_s);
    }

    void optimisers_data()
    {
        QTest::addColumn<QString>("optimiser");
        for (const char *name : {"adamw", "sgd", "rmsprop"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    /// Whatever changes the weights goes on where it was stopped.
    void optimisers()
    {
        QFETCH(QString, optimiser);
        const QJsonObject chosen{{u"optimiser"_s, optimiser}, {u"weightDecay"_s, 0.001}};
        const QString whole = train(optimiser, gan(chosen));
        QVERIFY(!whole.isEmpty());
        QVERIFY(contents(lastDataFile(whole)) != contents(lastDataFile(m_plain)));
        const QString run = m_dir.filePath(optimiser + u"-halves"_s);
        StoppingContext context(3);
        QVERIFY(Trainer::create(gan(chosen))->run(run, context));
        JobContext second;
        QVERIFY(Trainer::resume(run, second));
        QVERIFY(contents(lastDataFile(run)) == contents(lastDataFile(whole)));
    }

private:
    RunSpec gan(const QJsonObject &params, const QString &preset = u"dcgan64"_s) const
    {
        RunSpec spec = smallSpec(m_data, preset, 2);
        for (auto it = params.begin(); it != params.end(); ++it)
            spec.params.insert(it.key(), it.value());
        return spec;
    }
    QString train(const QString &name, const RunSpec &spec)
    {
        const QString run = m_dir.filePath(name);
        JobContext context;
        auto trainer = Trainer::create(spec);
        if (!trainer || !trainer->run(run, context))
            return {};
        return run;
    }

    QTemporaryDir m_dir;
    QString m_data, m_plain;
};

QTEST_GUILESS_MAIN(TestSharedTraining)
#include "test_sharedtraining.moc"
