// SPDX-License-Identifier: GPL-3.0-or-later
// Classifiers end to end: they learn, resume exactly, evaluate only held-out images, and report
// what is wrong.
#include "base/atomicfile.h"
#include "image/imageio.h"
#include "learn/evaluation/classifier.h"
#include "learn/evaluation/evaluation.h"
#include "learn/models/classifiers.h"
#include "metrics/classifierscores.h"
#include "run/project.h"
#include "support/classifier_support.h"
#include "support/testsupport.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <tuple>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestClassifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_data = makeTwoClasses(m_dir.filePath(u"images"_s), 40);
        QVERIFY(!m_data.isEmpty());
        m_run = m_dir.filePath(u"run"_s);
        JobContext context;
        const auto done
            = Trainer::create(classifierSpec(m_data, u"googlenet"_s, 14))->run(m_run, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
    }

    void itLearns()
    {
        const auto reader = RunReader::open(m_run);
        QVERIFY(reader);
        QVERIFY(reader->isClassifier());
        QCOMPARE(reader->status(), RunStatus::Finished);
        QCOMPARE(reader->epochs().size(), 14);
        QVERIFY(reader->epochs().last()["trainLoss"_L1]
                < 0.5 * reader->epochs().first()["trainLoss"_L1]);
        const auto table = readPredictions(m_run + u"/predictions.csv"_s);
        QVERIFY(table);
        const auto report = reportOf(table->ofSplit(u"test"_s).predictions);
        QVERIFY(report);
        QCOMPARE(report->images, 16);
        QCOMPARE(report->patients, 8);
        QVERIFY2(report->scores.balancedAccuracy > 0.9,
                 qPrintable(QString::number(report->scores.balancedAccuracy)));
        QCOMPARE(report->scores.majorityBaseline, 0.5);
        const auto &data = reader->classifierData();
        QCOMPARE(data.classes, (QStringList{u"BAR"_s, u"DISC"_s}));
        QCOMPARE(data.train + data.val + data.test, 80);
    }

    void onlyHeldOutImagesAreEvaluated()
    {
        const auto set = openSet(m_data);
        QVERIFY(set);
        QHash<QString, QString> splitOf;
        for (const auto &image : set->images)
            splitOf.insert(image.path, image.split);
        const auto table = readPredictions(m_run + u"/predictions.csv"_s);
        QVERIFY(table);
        QCOMPARE(table->images(), 32);
        for (int i = 0; i < table->images(); ++i) {
            QVERIFY(table->splits[i] == "val"_L1 || table->splits[i] == "test"_L1);
            QCOMPARE(splitOf.value(table->paths[i]), table->splits[i]);
        }
    }

    /// Stopped in the middle of an epoch and resumed: the same bytes, with everything that draws
    /// random numbers switched on.
    void resumeIsExact()
    {
        RunSpec spec = classifierSpec(m_data, u"googlenet"_s, 3);
        for (const auto &[key, value] :
             {std::pair<QString, QJsonValue>{u"recipe"_s, u"preset:spine7"_s},
              {u"recipeUse"_s, u"one"_s},
              {u"balancedSampler"_s, true},
              {u"mix"_s, u"cutmix"_s},
              {u"optimiser"_s, u"adamw"_s},
              {u"weightDecay"_s, 0.01},
              {u"schedule"_s, u"cosine"_s},
              {u"warmup"_s, 0.5}})
            spec.params[key] = value;
        const QString whole = m_dir.filePath(u"whole"_s), broken = m_dir.filePath(u"broken"_s);
        JobContext context;
        QVERIFY(Trainer::create(spec)->run(whole, context));
        StoppingContext stopping(8); // six steps an epoch
        const auto stopped = Trainer::create(spec)->run(broken, stopping);
        QVERIFY2(stopped, stopped ? "" : qPrintable(stopped.error().whole()));
        QCOMPARE(RunReader::open(broken)->status(), RunStatus::Stopped);
        const auto resumed = Trainer::resume(broken, context);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().whole()));
        QCOMPARE(contents(broken + u"/predictions.csv"_s), contents(whole + u"/predictions.csv"_s));
        QCOMPARE(contents(broken + u"/snapshots/classifier-best.safetensors"_s),
                 contents(whole + u"/snapshots/classifier-best.safetensors"_s));
        QCOMPARE(contents(lastDataFile(broken)), contents(lastDataFile(whole)));
        QVERIFY(!Trainer::resume(whole, context)); // finished already
    }

    void everyNetworkAndOptionTrains_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QJsonObject>("params");
        QTest::newRow("vgg16") << u"vgg16"_s
                               << QJsonObject{{u"optimiser"_s, u"sgd"_s}, {u"lr"_s, 0.001}};
        QTest::newRow("vgg16bn") << u"vgg16bn"_s
                                 << QJsonObject{{u"mix"_s, u"mixup"_s}, {u"labelSmoothing"_s, 0.1}};
        QTest::newRow("inception3")
            << u"inception3"_s
            << QJsonObject{{u"imageSize"_s, 75}, {u"focalGamma"_s, 2}, {u"width"_s, 5}};
        QTest::newRow("weights") << u"googlenet"_s
                                 << QJsonObject{{u"classWeights"_s, true},
                                                {u"schedule"_s, u"step"_s},
                                                {u"stepEvery"_s, 1}};
        QTest::newRow("steps") << u"googlenet"_s
                               << QJsonObject{{u"maxSteps"_s, 3}, {u"epochs"_s, 50}};
    }
    void everyNetworkAndOptionTrains()
    {
        QFETCH(QString, network);
        QFETCH(QJsonObject, params);
        RunSpec spec = classifierSpec(m_data, network, 1);
        for (auto it = params.begin(); it != params.end(); ++it)
            spec.params[it.key()] = it.value();
        const QString run
            = m_dir.filePath(u"option-"_s + QString::fromLatin1(QTest::currentDataTag()));
        JobContext context;
        const auto done = Trainer::create(spec)->run(run, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        const auto reader = RunReader::open(run);
        QCOMPARE(reader->status(), RunStatus::Finished);
        QVERIFY(std::isfinite(reader->epochs().last()["trainLoss"_L1]));
        if (params.contains(u"maxSteps"_s))
            QCOMPARE(reader->lastStep(), 3);
        if (network
            == "inception3"_L1) // 75 px are too few for its auxiliary head, and the run says so
            QVERIFY(reader->remarks().join(u' ').contains(u"299"_s));
    }

    void mosaicNeedsBoxes()
    {
        RunSpec spec = classifierSpec(m_data, u"googlenet"_s, 1);
        spec.params[u"mix"_s] = u"mosaic"_s;
        JobContext context;
        const QString run = m_dir.filePath(u"mosaic"_s);
        const auto refused = Trainer::create(spec)->run(run, context);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"mix"_s)
                     && refused.error().text.contains(u"boxes"_s)
                     && !refused.error().hint.isEmpty(),
                 qPrintable(refused.error().whole()));
        QVERIFY(!QFileInfo::exists(run));
        QByteArray csv = contents(m_data);
        csv.replace("split\n", "split,x,y,w,h,box_label\n");
        csv.replace(",train\n", ",train,4,4,30,30,DISC\n");
        for (const char *split : {",val\n", ",test\n"})
            csv.replace(split, QByteArray(split).replace('\n', ",,,,,\n"));
        QFile table(QFileInfo(m_data).path() + u"/boxes.csv"_s);
        QVERIFY(table.open(QIODevice::WriteOnly) && table.write(csv) == csv.size());
        table.close();
        spec.dataPath = table.fileName();
        const auto done = Trainer::create(spec)->run(run, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        QVERIFY(std::isfinite(RunReader::open(run)->epochs().last()["trainLoss"_L1]));
        QVERIFY(QFile::remove(table.fileName()));
    }

    /// All images are mirrored, and the recipe exchanges the names of the classes: the network
    /// learns each class under the other's name.
    void mirroredImagesTrainTheOtherSide()
    {
        RunSpec spec = classifierSpec(m_data, u"googlenet"_s, 20);
        const auto recipe = [](const char *pair) {
            return u"{\"format\":\"synthray-recipe\",\"version\":1,\"name\":\"x\",\"steps\":[{"
                   "\"method\":\"hflip\"}],\"sidePairs\":[\"%1\"]}"_s.arg(
                       QString::fromLatin1(pair));
        };
        spec.params[u"recipe"_s] = recipe("DISC/BAR");
        spec.params[u"recipeShare"_s] = 1;
        JobContext context;
        const QString run = m_dir.filePath(u"sides"_s);
        const auto done = Trainer::create(spec)->run(run, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        const auto reader = RunReader::open(run);
        double trained = 0, validated = 1;
        for (const auto &epoch : reader->epochs()) {
            trained = std::max(trained, epoch["trainAccuracy"_L1]);
            validated = std::min(validated, epoch["valAccuracy"_L1]);
        }
        QVERIFY2(trained > 0.75, qPrintable(QString::number(trained)));
        QVERIFY2(validated < 0.25, qPrintable(QString::number(validated)));
        spec.params[u"recipe"_s] = recipe("DISC/RING");
        const auto refused = Trainer::create(spec)->run(m_dir.filePath(u"noSide"_s), context);
        QVERIFY(!refused);
        for (const QString &word : {u"'DISC'"_s, u"'RING'"_s, u"sidePairs"_s})
            QVERIFY2(refused.error().whole().contains(word), qPrintable(refused.error().whole()));
    }

    /// Two classes that differ in their colours only.
    void coloursAreLearned()
    {
        const QString folder = m_dir.filePath(u"colours"_s);
        constexpr int images = 80;
        for (int i = 0; i < images; ++i) {
            const QString label = i % 2 ? u"RED"_s : u"GREEN"_s;
            const QString part = u"%1/%2/%3"_s.arg(folder,
                                                   i % 8 > 5       ? u"test"_s
                                                       : i % 8 > 3 ? u"val"_s
                                                                   : u"train"_s,
                                                   label);
            QVERIFY(QDir().mkpath(part));
            Rng rng(3, quint64(i));
            cv::Mat bgr(40, 40, CV_8UC3);
            for (int y = 0; y < 40; ++y)
                for (int x = 0; x < 40; ++x) {
                    const auto grey = int(rng.below(120));
                    // Both colours have the same luma: 0.299 * 130 = 0.587 * 66.
                    bgr.at<cv::Vec3b>(y, x) = i % 2
                        ? cv::Vec3b(uchar(grey), uchar(grey), uchar(grey + 130))
                        : cv::Vec3b(uchar(grey), uchar(grey + 66), uchar(grey));
                }
            QVERIFY(writePng(part + u"/%1.png"_s.arg(i), bgr));
        }
        RunSpec spec = classifierSpec(folder, u"googlenet"_s, 25);
        spec.params[u"channels"_s] = u"colour"_s;
        JobContext context;
        const QString run = m_dir.filePath(u"colourRun"_s);
        const auto done = Trainer::create(spec)->run(run, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        const auto table = readPredictions(run + u"/predictions.csv"_s)->ofSplit(u"test"_s);
        const auto report = reportOf(table.predictions);
        QVERIFY2(report->scores.accuracy > 0.95,
                 qPrintable(QString::number(report->scores.accuracy)));
        auto classifier = Classifier::open(run, u"cpu"_s, 1);
        QVERIFY2(classifier, classifier ? "" : qPrintable(classifier.error().whole()));
        for (int i = 0; i < table.images(); ++i) {
            const auto one = classifier->predict(table.paths[i]);
            const auto luma = readImage(table.paths[i]); // as the viewer holds it
            const auto viewed = classifier->predict(*luma);
            QVERIFY(one && viewed);
            for (int k = 0; k < 2; ++k) {
                QVERIFY(std::abs(one->probabilities[size_t(k)]
                                 - table.predictions.probabilities.at<double>(i, k))
                        < 1e-5);
                QCOMPARE(viewed->probabilities[size_t(k)], one->probabilities[size_t(k)]);
            }
            QVERIFY(classifier->heatMap(*luma, 0));
        }
        // Its weights have three input channels; grey training says what it does not see.
        RunSpec grey = classifierSpec(folder, u"googlenet"_s, 1);
        grey.params[u"channels"_s] = u"3"_s;
        grey.params[u"weights"_s] = QString(run + u"/snapshots/classifier-best.safetensors"_s);
        const QString greyRun = m_dir.filePath(u"greyRun"_s);
        const auto trained = Trainer::create(grey)->run(greyRun, context);
        QVERIFY2(trained, trained ? "" : qPrintable(trained.error().whole()));
        const QString remarks = RunReader::open(greyRun)->remarks().join(u'\n');
        QVERIFY2(remarks.contains(u"%1 image(s) are in colour"_s.arg(images)), qPrintable(remarks));
        spec.params[u"weights"_s] = grey.params[u"weights"_s];
        spec.params[u"epochs"_s] = 1;
        QVERIFY(Trainer::create(spec)->run(m_dir.filePath(u"colourFine"_s), context));
        spec.params.remove(u"weights"_s);
        spec.dataPath = m_data; // grey images in three equal channels
        const QString equal = m_dir.filePath(u"equalRun"_s);
        QVERIFY(Trainer::create(spec)->run(equal, context));
        QVERIFY(RunReader::open(equal)->remarks().join(u' ').contains(u"No image is in colour"_s));
    }

    void startsFromWeightsWithAnotherHead()
    {
        RunSpec spec = classifierSpec(m_data, u"googlenet"_s, 2);
        spec.params[u"weights"_s] = QString(m_run + u"/snapshots/classifier-best.safetensors"_s);
        spec.params[u"freeze"_s] = u"head"_s;
        const QString run = m_dir.filePath(u"fine"_s);
        JobContext context;
        const auto done = Trainer::create(spec)->run(run, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        // The trunk had learnt to tell these classes apart: its head does so at once.
        QVERIFY(RunReader::open(run)->epochs().last()["valAccuracy"_L1] > 0.85);
        spec.params.remove(u"weights"_s);
        const auto frozen = Trainer::create(spec);
        QVERIFY(!frozen);
        QVERIFY(frozen.error().hint.contains(u"freeze"_s));
        spec.params[u"weights"_s] = m_data; // no weights at all
        QVERIFY(!Trainer::create(spec)->run(m_dir.filePath(u"fine2"_s), context));
    }

    void multiLabel()
    {
        const QString folder = m_dir.filePath(u"several"_s);
        QVERIFY(!makeTwoClasses(folder, 12, false).isEmpty());
        QByteArray csv = "path,labels,patient,split\n";
        for (int i = 0; i < 12; ++i)
            for (const auto *name : {"DISC", "BAR"})
                csv += QByteArray(name) + "/image-" + QByteArray::number(i).rightJustified(3, '0')
                    + ".png," + name + (i % 2 ? "|ODD" : "") + ",p" + QByteArray::number(i) + ','
                    + (i % 4 == 3       ? "val"
                           : i % 4 == 2 ? "test"
                                        : "train")
                    + '\n';
        QFile table(folder + u"/labels.csv"_s);
        QVERIFY(QFile::remove(folder + u"/images.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly) && table.write(csv) == csv.size());
        table.close();
        JobContext context;
        const QString run = m_dir.filePath(u"severalRun"_s);
        const auto done = Trainer::create(classifierSpec(table.fileName(), u"googlenet"_s, 1))
                              ->run(run, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        const auto read = readPredictions(run + u"/predictions.csv"_s);
        QVERIFY(read);
        QVERIFY(read->predictions.multiLabel);
        QCOMPARE(read->predictions.classes, (QStringList{u"BAR"_s, u"DISC"_s, u"ODD"_s}));
    }

    /// Without patients, intervals are over studies, as the report says.
    void studiesAreGroups()
    {
        const QString folder = m_dir.filePath(u"studies"_s);
        QVERIFY(!makeTwoClasses(folder, 10, false).isEmpty());
        const QString data = writeTable(
            folder, [](int i, const QString &) { return u"s%1"_s.arg(i / 2); }, u"study"_s);
        JobContext context;
        const QString run = m_dir.filePath(u"studiesRun"_s);
        const auto done
            = Trainer::create(classifierSpec(data, u"googlenet"_s, 1))->run(run, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        const auto table = readPredictions(run + u"/predictions.csv"_s);
        QVERIFY(table && table->images() > 0);
        for (const auto &name : table->patientNames)
            QVERIFY2(name.startsWith(u's'), qPrintable(name));
        QVERIFY(!table->predictions.patients.empty());
        // Images in two classes of one study are reported, and were kept together here.
        QVERIFY2(RunReader::open(run)->remarks().join(u' ').contains(
                     u"more than one class; they are kept in one split"_s),
                 qPrintable(RunReader::open(run)->remarks().join(u'\n')));
    }

    /// The set's own splits: leaks are reported, and nothing false is reported.
    void leaksOfGivenSplitsAreReported()
    {
        const QString folder = m_dir.filePath(u"leaky"_s);
        QVERIFY(!makeTwoClasses(folder, 10, false).isEmpty());
        QVERIFY(QFile::remove(folder + u"/DISC/image-009.png"_s));
        QVERIFY(QFile::copy(folder + u"/DISC/image-000.png"_s,
                            folder + u"/DISC/image-009.png"_s)); // train and test
        const QString data = writeTable(
            folder,
            [](int i, const QString &label) {
                return i == 9 && label == u"DISC"_s ? u"other"_s : u"p%1"_s.arg(i / 3);
            },
            u"patient"_s, true);
        JobContext context;
        const QString run = m_dir.filePath(u"leakyRun"_s);
        const auto done
            = Trainer::create(classifierSpec(data, u"googlenet"_s, 1))->run(run, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        const QString remarks = RunReader::open(run)->remarks().join(u'\n');
        QVERIFY2(remarks.contains(u"in more than one split, for example 'p"_s)
                     && remarks.contains(u"have copies"_s) && remarks.contains(u"--fix"_s),
                 qPrintable(remarks));
        QVERIFY2(remarks.contains(u"more than one class."_s)
                     && !remarks.contains(u"kept in one split"_s),
                 qPrintable(remarks));
        QVERIFY(!RunReader::open(m_run)->remarks().join(u' ').contains(u"--fix"_s)); // clean splits
    }

    /// Of epochs with the same score, the one with the lower validation loss wins, not the first.
    void tiesGoToTheLowerLoss()
    {
        JobContext context;
        const QString run = m_dir.filePath(u"ties"_s);
        QVERIFY(Trainer::create(classifierSpec(m_data, u"googlenet"_s, 16))->run(run, context));
        const auto reader = RunReader::open(run);
        const auto epochs = reader->epochs();
        double most = -1;
        for (const auto &one : epochs)
            most = std::max(most, one["valBalancedAccuracy"_L1]);
        const EpochEvent *first = nullptr, *expected = nullptr;
        for (const auto &one : epochs)
            if (one["valBalancedAccuracy"_L1] == most) {
                if (!first)
                    first = &one;
                if (!expected || one["valLoss"_L1] <= (*expected)["valLoss"_L1])
                    expected = &one;
            }
        QVERIFY(expected != first); // else this shows nothing
        QCOMPARE(reader->bestEpoch()->epoch, expected->epoch);
    }

    /// A run recognises its images by their content, also after their folder has moved.
    void aRunKnowsItsImages()
    {
        const QString folder = m_dir.filePath(u"own"_s);
        QVERIFY(!makeTwoClasses(folder, 12, false).isEmpty());
        QVERIFY(QFile::remove(folder + u"/images.csv"_s));
        const QString run = m_dir.filePath(u"ownRun"_s);
        JobContext context;
        const auto done
            = Trainer::create(classifierSpec(folder, u"googlenet"_s, 1))->run(run, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        const auto table = readPredictions(run + u"/predictions.csv"_s);
        QVERIFY(table && !table->hashes.contains(QString()));
        const QString moved = m_dir.filePath(u"moved"_s);
        QVERIFY(QDir().rename(folder, moved));
        auto set = openSet(moved);
        QVERIFY(set && set->splits().isEmpty());
        auto classifier = Classifier::open(run, u"cpu"_s, 1);
        QVERIFY(classifier);
        QStringList remarks;
        const auto evaluated = classifier->evaluate(*set, context, &remarks);
        QVERIFY(evaluated);
        QCOMPARE(evaluated->ofSplit(u"test"_s).images(), table->ofSplit(u"test"_s).images());
        const qsizetype trained = 24 - table->images();
        QVERIFY2(remarks.join(u' ').startsWith(
                     u"%1 of these images were used for training"_s.arg(trained)),
                 qPrintable(remarks.join(u' ')));
        const auto pairs = pairPredictions(*table, *evaluated);
        QVERIFY(pairs && pairs->onlyFirst == 0);
        QVERIFY(classifier->restoreSplits(*set, context));
        remarks.clear();
        const auto test = classifier->evaluate(set->filtered({}, u"test"_s), context, &remarks);
        QVERIFY(test && remarks.isEmpty());
    }

    void weightsSayWhatBecameOfThem()
    {
        RunSpec spec = classifierSpec(m_data, u"googlenet"_s, 1);
        const QString weights = m_dir.filePath(
            u"severalRun/snapshots/classifier-best.safetensors"_s); // three classes
        spec.params[u"weights"_s] = weights;
        JobContext context;
        const QString run = m_dir.filePath(u"newHead"_s);
        const auto done = Trainer::create(spec)->run(run, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        QVERIFY2(RunReader::open(run)->remarks().join(u' ').contains(u"replaced: 3 → 2"_s),
                 qPrintable(RunReader::open(run)->remarks().join(u'\n')));
        QByteArray bytes = contents(weights);
        bytes.replace(bytes.size() - 4, 4, QByteArray("\x00\x00\xc0\x7f", 4)); // the last value
        spec.params[u"weights"_s] = m_dir.filePath(u"nan.safetensors"_s);
        QFile broken(m_dir.filePath(u"nan.safetensors"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(bytes) == bytes.size());
        broken.close();
        const auto refused = Trainer::create(spec)->run(m_dir.filePath(u"nanRun"_s), context);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"not numbers"_s),
                 qPrintable(refused.error().whole()));
    }

    void badInputIsASentence()
    {
        JobContext context;
        const auto fails = [&](RunSpec spec, const QString &word) {
            auto trainer = Trainer::create(spec);
            const auto done = trainer ? trainer->run(m_dir.filePath(u"bad"_s), context)
                                      : Result<>(fail(trainer.error()));
            return !done && done.error().whole().contains(word);
        };
        QVERIFY(fails(classifierSpec(m_dir.filePath(u"images/DISC"_s), u"googlenet"_s, 1),
                      u"class"_s)); // one class
        QVERIFY(fails(classifierSpec(m_data, u"resnet"_s, 1), u"vgg16"_s));
        RunSpec spec = classifierSpec(m_data, u"googlenet"_s, 1);
        spec.params[u"imageSize"_s] = 16;
        QVERIFY(fails(spec, u"32"_s));
        spec = classifierSpec(m_data, u"googlenet"_s, 1);
        spec.params[u"recipe"_s] = u"preset:nothing"_s;
        QVERIFY(fails(spec, u"spine7"_s));
        // A class that only tests.
        const QString folder = m_dir.filePath(u"missing"_s);
        QVERIFY(!makeTwoClasses(folder, 8, false).isEmpty());
        QFile table(folder + u"/images.csv"_s);
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("path,label,split\n");
        for (int i = 0; i < 8; ++i)
            table.write("DISC/image-00" + QByteArray::number(i) + ".png,DISC,train\nBAR/image-00"
                        + QByteArray::number(i) + ".png,BAR,test\n");
        table.close();
        QVERIFY(fails(classifierSpec(table.fileName(), u"googlenet"_s, 1), u"BAR"_s));
        // Weights at which everything overflows: those of the last convolution, at the file's end.
        QByteArray weights = contents(m_run + u"/snapshots/classifier-best.safetensors"_s);
        const float huge = 3e38f;
        for (qsizetype at = weights.size() - 400; at < weights.size(); at += 4)
            memcpy(weights.data() + at, &huge, 4);
        QFile file(m_dir.filePath(u"huge.safetensors"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(weights) == weights.size());
        file.close();
        spec = classifierSpec(m_data, u"googlenet"_s, 2);
        spec.params[u"weights"_s] = file.fileName();
        const auto broken = Trainer::create(spec)->run(m_dir.filePath(u"nan"_s), context);
        QVERIFY(!broken);
        QVERIFY2(broken.error().whole().contains(u"lr"_s), qPrintable(broken.error().whole()));
        QCOMPARE(RunReader::open(m_dir.filePath(u"nan"_s))->status(), RunStatus::Failed);
    }

    void recipeThatChangesNothingIsReported()
    {
        Recipe recipe;
        recipe.name = u"nothing"_s;
        RecipeStep step;
        step.method = u"rotate"_s;
        step.name = u"rotate0"_s;
        step.params = ParamSet(findAugmentation(u"rotate"_s)->params);
        QVERIFY(step.params.set(u"angle"_s, 0.0));
        recipe.steps = {step};
        RunSpec spec = classifierSpec(m_data, u"googlenet"_s, 1);
        spec.params[u"recipe"_s]
            = QString::fromUtf8(QJsonDocument(recipe.toJson()).toJson(QJsonDocument::Compact));
        JobContext context;
        QVERIFY(Trainer::create(spec)->run(m_dir.filePath(u"nothing"_s), context));
        QVERIFY(RunReader::open(m_dir.filePath(u"nothing"_s))
                    ->remarks()
                    .join(u' ')
                    .contains(u"changes nothing"_s));
    }

    void predictsEvaluatesAndExplains()
    {
        auto classifier = Classifier::open(m_run, u"cpu"_s, 1);
        QVERIFY2(classifier, classifier ? "" : qPrintable(classifier.error().whole()));
        const auto set = openSet(m_data);
        JobContext context;
        // The same images, the same numbers as the run's own table.
        const auto table = readPredictions(m_run + u"/predictions.csv"_s)->ofSplit(u"test"_s);
        const auto evaluated = classifier->evaluate(set->filtered({}, u"test"_s), context);
        QVERIFY(evaluated);
        QCOMPARE(evaluated->images(), table.images());
        for (int i = 0; i < table.images(); ++i) {
            QCOMPARE(evaluated->paths[i], table.paths[i]);
            for (int k = 0; k < 2; ++k)
                QVERIFY(std::abs(evaluated->predictions.probabilities.at<double>(i, k)
                                 - table.predictions.probabilities.at<double>(i, k))
                        < 1e-5);
        }
        const auto one = classifier->predict(table.paths[0]);
        QVERIFY(one);
        QVERIFY(std::abs(one->probabilities[0] + one->probabilities[1] - 1) < 1e-9);
        QVERIFY(!classifier->predict(m_data));
        const auto image = readImage(table.paths[0]);
        cv::Size cells;
        const auto heat = classifier->heatMap(*image, 0, &cells);
        QVERIFY(heat);
        QCOMPARE(heat->size(), cv::Size(64, image->stored.rows));
        QVERIFY(cells.area() > 0);
        double low = 0, high = 0;
        cv::minMaxLoc(*heat, &low, &high);
        QVERIFY(low >= 0 && high <= 1);
        QVERIFY(!classifier->heatMap(*image, 2));
        QVERIFY(!Classifier::open(m_dir.filePath(u"images"_s)));
    }

    void domainBackbone()
    {
        EvaluationOptions options;
        QVERIFY(options.params.set(u"backbone"_s, QString(u"domain:"_s + m_run)));
        QVERIFY(options.params.set(u"threads"_s, 1));
        options.storeFolder = m_dir.filePath(u"features"_s);
        JobContext context;
        const EvaluationSide discs{m_data, u"DISC"_s, {}}, bars{m_data, u"BAR"_s, {}};
        const auto apart = evaluateSets(discs, bars, options, context);
        QVERIFY2(apart, apart ? "" : qPrintable(apart.error().whole()));
        QCOMPARE(apart->backbone.id, u"domain"_s);
        QVERIFY(!apart->backbone.warning().isEmpty());
        QVERIFY(!apart->degenerate());
        // Only existing classes were chosen.
        QVERIFY(!apart->warnings().join(u' ').contains(u"does not have"_s));
        // What the classifier tells apart lies far apart in its features: farther than halves of
        // one class.
        QVERIFY(apart->fid > 3 * apart->floor);
        const auto again = evaluateSets(discs, bars, options, context);
        QCOMPARE(again->fromStore, 80);
        EvaluationOptions wrong = options;
        QVERIFY(wrong.params.set(u"dims"_s, u"64"_s)
                && wrong.params.set(u"resize"_s, u"bicubic"_s));
        const auto evaluation = evaluateSets(discs, bars, wrong, context);
        QVERIFY(evaluation);
        QCOMPARE(evaluation->dims, apart->dims);
        const QString words = evaluation->warnings().join(u' ');
        QVERIFY2(words.contains(u"does not have 64 dims"_s)
                     && words.contains(u"resizer setting was ignored"_s),
                 qPrintable(words));
        QCOMPARE(again->fid, apart->fid);
        QVERIFY(!FeatureExtractor::open({BackboneSpec::Domain, m_dir.filePath(u"images"_s)}));
    }

    void commands()
    {
        const auto cli = [this](const QStringList &words, int code) -> QJsonObject {
            QProcess process;
            process.start(QCoreApplication::applicationDirPath() + u"/synthray-cli"_s, words);
            if (!process.waitForFinished(120000) || process.exitCode() != code) {
                qWarning() << words << process.exitCode() << process.readAllStandardError();
                return {};
            }
            return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        };
        const QString run = m_dir.filePath(u"cli"_s);
        const auto trained
            = cli({u"train-classifier"_s, u"--data"_s, m_data, u"--network"_s, u"googlenet"_s,
                   u"--image-size"_s, u"32"_s, u"--width"_s, u"5"_s, u"--epochs"_s, u"1"_s,
                   u"--recipe"_s, u"preset:spine7"_s, u"--run"_s, run, u"--json"_s},
                  0);
        QCOMPARE(trained["status"_L1].toString(), u"finished"_s);
        QVERIFY(trained.contains(u"valBaseline"_s));
        const QString image = m_dir.filePath(u"images/DISC/image-000.png"_s);
        const auto prediction = cli({u"predict"_s, u"--run"_s, run, image, u"--json"_s}, 0);
        QCOMPARE(prediction["logits"_L1].toArray().size(), 2);
        const auto all = cli({u"predict"_s, u"--run"_s, run, m_data, u"--json"_s}, 0);
        QCOMPARE(all["images"_L1].toArray().size(), 80);
        const auto evaluated = cli({u"evaluate"_s, run, u"--data"_s, m_data, u"--split"_s,
                                    u"test"_s, u"--resamples"_s, u"50"_s, u"--json"_s},
                                   0);
        QCOMPARE(evaluated["images"_L1].toInt(), 16);
        const QString weights = run + u"/snapshots/classifier-best.safetensors"_s;
        const auto bare = cli({u"predict"_s, u"--network"_s, u"googlenet"_s, u"--weights"_s,
                               weights, image, u"--normalize"_s, u"none"_s, u"--json"_s},
                              0);
        QCOMPARE(bare["logits"_L1].toArray().size(), 2);
        QCOMPARE(bare["normalize"_L1].toString(), u"none"_s);
        // The run's own grey values: its images and its network give the same logits as the run.
        const auto own = cli({u"predict"_s, u"--network"_s, u"googlenet"_s, u"--weights"_s, weights,
                              image, u"--json"_s},
                             0);
        QCOMPARE(own["normalize"_L1].toString(), u"half"_s);
        QVERIFY(!cli({u"predict"_s, u"--network"_s, u"vgg16"_s, u"--weights"_s, weights, image,
                      u"--json"_s},
                     1)
                     .isEmpty());
        (void)cli({u"predict"_s, image}, 2);
        (void)cli({u"train-classifier"_s, u"--data"_s, m_data}, 2);
    }

    /// Without "normalize", the weights file's network decides, and the run says so: VGG stayed on
    /// "half" without a word. The run records what it was, so that it resumes without the file.
    void weightsDecideTheGreyValues()
    {
        const QString first = m_dir.filePath(u"vgg"_s);
        JobContext context;
        QVERIFY(Trainer::create(classifierSpec(m_data, u"vgg16"_s, 1))->run(first, context));
        const auto normalizeOf = [](const RunReader &run) {
            return run.header().spec.params["normalize"_L1].toString();
        };
        QCOMPARE(normalizeOf(*RunReader::open(first)), u"half"_s);
        const QString own = first + u"/snapshots/classifier-best.safetensors"_s;
        const QString published = m_dir.filePath(u"published.safetensors"_s);
        QVERIFY(writeFileAtomically(published, withoutMetadata(contents(own))));
        for (const auto &[weights, asked, expected, note] :
             {std::tuple{published, u"auto"_s, u"imagenet"_s, u"ImageNet's mean"_s},
              {own, u"auto"_s, u"half"_s, u"-1 to 1"_s},
              {published, u"half"_s, u"half"_s, u"other grey values"_s},
              {published, u"imagenet"_s, u"imagenet"_s, QString()}}) {
            RunSpec spec = classifierSpec(m_data, u"vgg16"_s, 1);
            spec.params[u"weights"_s] = weights;
            spec.params[u"normalize"_s] = asked;
            const QString folder
                = m_dir.filePath(u"from-"_s + asked + QFileInfo(weights).baseName());
            const auto done = Trainer::create(spec)->run(folder, context);
            QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
            const auto run = RunReader::open(folder);
            QVERIFY(run);
            QCOMPARE(normalizeOf(*run), expected);
            const QStringList notes = run->remarks().filter(u"grey values"_s, Qt::CaseInsensitive);
            QCOMPARE(notes.size(), note.isEmpty() ? 0 : 1);
            QVERIFY2(notes.join(u' ').contains(note), qPrintable(notes.join(u' ')));
        }
    }

private:
    /// A safetensors file as other programs write it. Blanks at the end of the header are allowed.
    static QByteArray withoutMetadata(const QByteArray &file)
    {
        const qsizetype length = qFromLittleEndian<qint64>(file.constData());
        QJsonObject header = QJsonDocument::fromJson(file.mid(8, length)).object();
        header.remove(u"__metadata__"_s);
        const QByteArray json = QJsonDocument(header).toJson(QJsonDocument::Compact);
        return file.left(8) + json.leftJustified(length, ' ') + file.mid(8 + length);
    }
    /// images.csv of a folder of makeTwoClasses: 'group' of each image in a column of that name;
    /// images 6 to 9 of a class test and validate where 'splits'.
    static QString writeTable(const QString &folder,
                              const std::function<QString(int, const QString &)> &group,
                              const QString &column, bool splits = false)
    {
        QByteArray csv = "path,label," + column.toUtf8() + (splits ? ",split\n" : "\n");
        for (const auto &label : {u"DISC"_s, u"BAR"_s})
            for (int i = 0; i < 10; ++i)
                csv += u"%1/image-%2.png,%1,%3%4\n"_s.arg(label)
                           .arg(i, 3, 10, QChar(u'0'))
                           .arg(group(i, label),
                                !splits     ? QString()
                                    : i > 7 ? u",test"_s
                                    : i > 5 ? u",val"_s
                                            : u",train"_s)
                           .toUtf8();
        QFile table(folder + u"/images.csv"_s);
        return table.open(QIODevice::WriteOnly) && table.write(csv) == csv.size() ? table.fileName()
                                                                                  : QString();
    }
    QTemporaryDir m_dir;
    QString m_data, m_run;
};

QTEST_GUILESS_MAIN(TestClassifier)
#include "test_classifier.moc"
