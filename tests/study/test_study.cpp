// SPDX-License-Identifier: GPL-3.0-or-later
// Studies: the rules that the runner keeps, resuming, and the numbers of the table.
#include "learn/models/classifiers.h"
#include "run/project.h"
#include "study/estimate.h"
#include "study/report.h"
#include "support/classifier_support.h"
#include "support/testsupport.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <opencv2/core.hpp>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_data = makeTwoClasses(m_dir.filePath(u"images"_s), 16, false);
        QVERIFY(!m_data.isEmpty());
        m_design = small();
        QVERIFY(m_design.save());
        JobContext context;
        const auto done = runStudy(m_design, m_design.resultsFolder(), context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
    }

    void designIsOneFile()
    {
        const auto read = StudyDesign::load(m_design.file);
        QVERIFY2(read, read ? "" : qPrintable(read.error().whole()));
        QCOMPARE(read->toJson(), m_design.toJson());
        QCOMPARE(read->dataPath, m_data);
        QCOMPARE(read->cells(), 4 * 1 * 2);
        for (const auto &preset : studyPresets()) {
            StudyDesign design = preset.make();
            design.dataPath = m_data;
            const auto good = design.check();
            QVERIFY2(good, good ? "" : qPrintable(good.error().whole()));
        }
        QCOMPARE(studyPresets().first().make().arms.size(),
                 12); // none, seven, all seven, DCGAN, WGAN, hybrid
        for (const auto &[key, value] :
             {std::pair<QString, QJsonValue>{u"settings"_s, QJsonArray()},
              {u"classes"_s, u"DISC"_s},
              {u"classes"_s, QJsonArray{1}},
              {u"data"_s, 5},
              {u"version"_s, u"1"_s},
              {u"arms"_s, QJsonObject()}}) {
            QJsonObject bad = m_design.toJson();
            bad[key] = value;
            const auto parsed = StudyDesign::fromJson(bad, m_design.file);
            QVERIFY2(!parsed && parsed.error().text.contains(key), qPrintable(key));
        }
        QJsonObject object = m_design.toJson();
        object.insert(u"armz"_s, 1);
        const auto unknown = StudyDesign::fromJson(object, m_design.file);
        QVERIFY(!unknown && unknown.error().text.contains(u"armz"_s));
        object = m_design.toJson();
        object[u"arms"_s]
            = QJsonArray{QJsonObject{{u"kind"_s, u"none"_s}},
                         QJsonObject{{u"kind"_s, u"methods"_s}, {u"recipe"_s, u"preset:spine7"_s}}};
        const auto methods = StudyDesign::fromJson(object, m_design.file);
        QVERIFY(methods);
        QCOMPARE(methods->arms.size(), 8);
        for (const auto &[bad, word] :
             {std::pair{QJsonObject{{u"kind"_s, u"gan"_s}, {u"preset"_s, u"biggan"_s}},
                        u"dcgan64"_s},
              {QJsonObject{{u"kind"_s, u"gan"_s},
                           {u"preset"_s, u"dcgan64"_s},
                           {u"params"_s, QJsonObject{{u"constraint"_s, u"gp"_s}}}},
               u"normD"_s},
              {QJsonObject{{u"kind"_s, u"magic"_s}}, u"hybrid"_s},
              {QJsonObject{{u"kind"_s, u"recipe"_s},
                           {u"recipe"_s, u"preset:spine7"_s},
                           {u"recipeShare"_s, 0}},
               u"changes nothing"_s}}) {
            object[u"arms"_s] = QJsonArray{QJsonObject{{u"kind"_s, u"none"_s}}, bad};
            const auto parsed = StudyDesign::fromJson(object, m_design.file);
            QVERIFY(!parsed);
            QVERIFY2(parsed.error().whole().contains(word), qPrintable(parsed.error().whole()));
        }
    }

    /// Test images never train, patients are never on two sides, generators saw the training part
    /// only.
    void lawsAreKept()
    {
        const QString results = m_design.resultsFolder();
        QSet<QString> tested;
        for (int fold = 1; fold <= 2; ++fold) {
            const auto plain = openFoldTable(results, u"fold%1.csv"_s.arg(fold));
            QVERIFY(plain);
            QHash<QString, QSet<QString>> splitsOf;
            QSet<QString> train;
            for (const auto &image : plain->images) {
                splitsOf[image.patient].insert(image.split);
                if (image.split == "train"_L1)
                    train.insert(image.path);
                if (image.split == "test"_L1)
                    tested.insert(image.path);
            }
            for (const auto &splits : splitsOf)
                QCOMPARE(splits.size(), 1);
            const auto more = openFoldTable(
                results, u"%1.fold%2.csv"_s.arg(m_design.arms[2].ganKey()).arg(fold));
            QVERIFY(more);
            int generated = 0;
            for (const auto &image : more->images)
                if (image.path.startsWith(results)) {
                    QCOMPARE(image.split, u"train"_s);
                    ++generated;
                }
            QCOMPARE(generated, 2 * 4); // 'images' of each class
            const auto gan = RunReader::open(
                u"%1/generators/%2/fold%3.DISC"_s.arg(results, m_design.arms[2].ganKey())
                    .arg(fold));
            QVERIFY(gan);
            QCOMPARE(gan->header().spec.split, u"train"_s);
            QCOMPARE(gan->header().images, qint64(plain->count(u"DISC"_s, u"train"_s)));
            for (const auto &arm : m_design.arms) {
                const auto table = readPredictions(
                    u"%1/cells/%2.googlenet.fold%3.seed1/predictions.csv"_s.arg(results, arm.id)
                        .arg(fold));
                QVERIFY(table);
                for (const auto &path : table->paths)
                    QVERIFY(!train.contains(path));
            }
        }
        QCOMPARE(tested.size(), 32); // each image once
        const auto status = studyStatus(m_design, results);
        QVERIFY(status && !status->checks.isEmpty());
        QVERIFY(status->checks.first().good);
    }

    /// Only the keys name files and patients: the other tables may be passed on. The numbers are
    /// the same in all of them.
    void namesAreInTheKeysOnly()
    {
        const QString results = m_design.resultsFolder();
        int keys = 0, tables = 0;
        QDirIterator files(results, {u"*.csv"_s, u"*.json"_s, u"*.jsonl"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const bool names = contents(file).contains("image-0")
                || QRegularExpression(u"[,\"\\n]d[0-9]+[,\"\\r]"_s)
                       .match(QString::fromUtf8(contents(file)))
                       .hasMatch();
            QVERIFY2(names == file.endsWith(".key.csv"_L1), qPrintable(file));
            keys += names;
            tables += file.endsWith(".csv"_L1) && !names;
        }
        QVERIFY2(keys >= 2 + 2 + 8 && tables > keys, qPrintable(QString::number(keys)));
        const auto rows = [](const QString &path, const char *split) {
            QHash<QByteArray, QByteArray> patients;
            for (const auto &line : contents(path).split('\n'))
                if (line.contains(split))
                    for (const auto &field : line.split(','))
                        if (field.startsWith("p0"))
                            patients.insert(line.mid(line.indexOf("image"), 10), field);
            return patients;
        };
        const auto fold = rows(results + u"/data/fold1.csv"_s, ",test"),
                   cell
            = rows(results + u"/cells/hflip.googlenet.fold1.seed1/predictions.csv"_s, "test,");
        QCOMPARE(fold.size(), 16);
        QCOMPARE(cell, fold);
        // Passed on without the keys, the results give the same table and report.
        const QString copy = m_dir.filePath(u"passed on"_s);
        QDirIterator all(results, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString file = all.next(), target = copy + file.mid(results.size());
            QVERIFY(QDir().mkpath(QFileInfo(target).path()));
            if (!file.endsWith(".key.csv"_L1))
                QVERIFY(QFile::copy(file, target));
        }
        ResultOptions options;
        options.resamples = 100;
        const auto own = readResults(m_design, results, options),
                   others = readResults(m_design, copy, options);
        QVERIFY2(others, others ? "" : qPrintable(others.error().whole()));
        QCOMPARE(others->toCsv(), own->toCsv());
        QVERIFY(studyReportHtml(*others));
    }

    void patientsMayBeUnknown()
    {
        StudyDesign design = m_design;
        design.dataPath = writeTable(u"unknown.csv"_s, "path,label\n",
                                     [](int, const QString &label) { return label; });
        JobContext context;
        auto data = prepareStudyData(design, context);
        QVERIFY2(data, data ? "" : qPrintable(data.error().whole()));
        const auto text = [&data] {
            QStringList texts;
            for (const auto &check : data->checks) {
                texts << check.text();
                if (StudyCheck::fromJson(check.toJson()).text() != check.text())
                    texts << u"changed by JSON"_s;
            }
            return texts.join(u'\n');
        };
        QVERIFY2(text().startsWith(u"Patients are not known: 32 image(s) split one by one"_s)
                     && !text().contains(u"32 patients"_s) && !text().contains(u"changed"_s),
                 qPrintable(text()));
        QVERIFY(!data->checks.first().good);
        QCOMPARE(splitUnitOf(data->set), SplitUnit::Images);
        // Some are known.
        design.dataPath
            = writeTable(u"some.csv"_s, "path,label,patient\n", [](int i, const QString &label) {
                  return u"%1,%2"_s.arg(label, i < 8 ? label + QString::number(i) : QString());
              });
        data = prepareStudyData(design, context);
        QVERIFY2(data, data ? "" : qPrintable(data.error().whole()));
        QVERIFY2(text().contains(u"Split by patient: 16 patient(s), no overlap"_s)
                     && text().contains(u"16 image(s) without a patient"_s),
                 qPrintable(text()));
        // Studies are no patients.
        design.dataPath
            = writeTable(u"studies.csv"_s, "path,label,study\n", [](int i, const QString &label) {
                  return u"%1,%1.%2"_s.arg(label).arg(i / 2);
              });
        data = prepareStudyData(design, context);
        QVERIFY2(data, data ? "" : qPrintable(data.error().whole()));
        QVERIFY2(text().startsWith(u"Patients are not known; split by study: 16 study(s)"_s),
                 qPrintable(text()));
        // Too few images, not patients.
        design.dataPath = writeTable(u"unknown.csv"_s, "path,label\n",
                                     [](int, const QString &label) { return label; });
        QVERIFY(design.settings.set(u"folds"_s, 20));
        const auto few = prepareStudyData(design, context);
        QVERIFY2(!few && few.error().text.contains(u"16 image(s): with 20 folds"_s),
                 qPrintable(few ? QString() : few.error().text));
    }

    /// A class in a study file that was written elsewhere is the set's, whatever the form of "Ö".
    void classesAreComparedInCanonicalForm()
    {
        StudyDesign design = m_design;
        const QString odem = u"\u00d6dem"_s;
        design.dataPath
            = writeTable(u"odem.csv"_s, "path,label,patient\n", [&](int i, const QString &label) {
                  return u"%1,%2%3"_s.arg(label == "BAR"_L1 ? odem : label, label,
                                          QString::number(i));
              });
        QJsonObject object = design.toJson();
        object.insert(u"classes"_s,
                      QJsonArray{u"DISC"_s, odem.normalized(QString::NormalizationForm_D)});
        const auto read = StudyDesign::fromJson(object, design.file);
        QVERIFY(read);
        JobContext context;
        const auto data = prepareStudyData(*read, context);
        QVERIFY2(data, data ? "" : qPrintable(data.error().whole()));
        QCOMPARE(data->classes, (QStringList{u"DISC"_s, odem}));
    }

    void whatIsDoneIsNotDoneAgain()
    {
        const QByteArray events = contents(m_design.resultsFolder() + u"/events.jsonl"_s);
        JobContext context;
        QVERIFY(runStudy(m_design, m_design.resultsFolder(), context));
        QCOMPARE(contents(m_design.resultsFolder() + u"/events.jsonl"_s), events);
        StudyDesign other = m_design;
        other.networks[0].params[u"batch"_s] = 4;
        const auto refused = runStudy(other, m_design.resultsFolder(), context);
        QVERIFY(!refused && refused.error().whole().contains(u"none.googlenet.fold1.seed1"_s));
        other = m_design;
        QVERIFY(other.settings.set(u"seed"_s, 9));
        QVERIFY(!runStudy(other, m_design.resultsFolder(), context));
        QVERIFY(!readResults(
            other, m_design.resultsFolder())); // nor are they reported as those of another design
        other = m_design;
        other.arms[2].ganParams[u"epochs"_s] = 2; // other generated images under the same id
        QVERIFY(!runStudy(other, m_design.resultsFolder(), context));
        QVERIFY(!readResults(other, m_design.resultsFolder()));
    }

    /// Of a lock that another computer wrote, the sentence says who holds it; an empty one, as a
    /// power cut leaves it, blocks nothing.
    void locksOfOthersAndOfNobody()
    {
        const QString results = m_design.resultsFolder(), path = results + u"/study.lock"_s;
        const auto writeLock = [&path](const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        JobContext context;
        QVERIFY(writeLock("4242\nsynthray-cli\nnode-17.cluster\n0123\n4567\n"));
        const auto held = runStudy(m_design, results, context);
        QVERIFY(!held);
        QCOMPARE(held.error().code, ErrorCode::Busy);
        QVERIFY2(held.error().text.contains(u"process 4242 on node-17.cluster"_s)
                     && held.error().text.contains(path),
                 qPrintable(held.error().whole()));
        QVERIFY(writeLock({}));
        const auto done = runStudy(m_design, results, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        QVERIFY(!QFile::exists(path));
    }

    /// A second run, stopped and resumed, gives the same table. What looks like a marker of
    /// QString::arg() in its folder is part of the name.
    void theSameTableAgain()
    {
        const QString again = m_dir.filePath(u"Chest%2C a%3b %1 %4"_s);
        QStringList beside = QDir(m_dir.path()).entryList();
        JobContext *watched = nullptr;
        JobContext stopping([&](const JobProgress &progress) {
            if (progress.fraction > 0.4)
                watched->requestStop();
        });
        watched = &stopping;
        const auto stopped = runStudy(m_design, again, stopping);
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Stopped);
        const int before = studyStatus(m_design, again)->done();
        QVERIFY(before > 0 && before < 8);
        JobContext context;
        const auto done = runStudy(m_design, again, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        ResultOptions options;
        options.resamples = 200;
        const auto first = readResults(m_design, m_design.resultsFolder(), options),
                   second = readResults(m_design, again, options);
        QVERIFY(first && second);
        QCOMPARE(second->toCsv(), first->toCsv());
        QCOMPARE(first->cells.size(), 8u);
        beside.append(QFileInfo(again).fileName());
        beside.sort();
        QStringList now = QDir(m_dir.path()).entryList();
        now.sort();
        QCOMPARE(now, beside);
    }

    /// From the speed of earlier runs; the numbers by hand.
    void timeOfAStudyIsEstimated()
    {
        const QString results = m_design.resultsFolder();
        const auto speeds = earlierSpeeds({results + u"/cells"_s});
        StudyDesign design = m_design;
        QVERIFY(design.settings.set(u"folds"_s, 2));
        QVERIFY(design.settings.set(u"seeds"_s, 1));
        QVERIFY(design.settings.set(u"budget"_s, u"steps"_s));
        QVERIFY(design.settings.set(u"amount"_s, 50));
        design.arms = {design.arms[0], design.arms[1]};
        const auto spec = cellSpec(design, cellsOf(design).first(), false, {});
        QVERIFY(spec);
        const QString key = speedKey(*spec, studyDevice(design));
        QVERIFY(!key.isEmpty() && key != speedKey(*spec, u"NVIDIA H100 · 80 GB"_s));
        RunSpec larger = *spec;
        larger.params[u"imageSize"_s] = 96;
        QVERIFY(speedKey(larger, studyDevice(design)) != key);
        TrainingSpeeds known;
        known.insert(key, {20, 3});
        const auto batch
            = double(ParamSet::fromJson(findNetwork(spec->preset)->params, spec->params)
                         ->integer(u"batch"_s));
        StudyEstimate estimate = estimateStudy(design, {}, known, nullptr);
        QCOMPARE(estimate.cells, 4 * int(design.networks.size()));
        QVERIFY(estimate.isComplete());
        QCOMPARE(estimate.seconds, estimate.cells * 50 * batch / 20);
        QVERIFY(estimate.basis.first().contains(u"20 images/s (3 earlier run"_s));
        // In epochs: 80 images, half of them in training folds, of which 15 % validate.
        QVERIFY(design.settings.set(u"budget"_s, u"epochs"_s));
        QVERIFY(design.settings.set(u"amount"_s, 10));
        QVERIFY(design.settings.set(u"valPercent"_s, 15));
        StudyImages images;
        images.perClass = {{u"A"_s, 50}, {u"B"_s, 30}};
        estimate = estimateStudy(design, images, known, nullptr);
        QVERIFY(std::abs(estimate.seconds - estimate.cells * 10 * 80 * 0.5 * 0.85 / 20) < 1e-6);
        // What is done needs no time; what is not known is named.
        StudyStatus status = *studyStatus(design, results + u"-none"_s);
        status.cells[0].state = CellState::Done;
        QCOMPARE(estimateStudy(design, images, known, &status).cells, estimate.cells - 1);
        estimate = estimateStudy(design, images, {}, nullptr);
        QVERIFY(!estimate.isComplete() && estimate.seconds == 0);
        QCOMPARE(estimate.unknown.first().preset, spec->preset);
        JobContext context;
        const auto tried = trySpeed(*spec, context);
        QVERIFY2(tried, tried ? "" : qPrintable(tried.error().whole()));
        QVERIFY(tried->imagesPerSecond > 0 && tried->runs == 0);
        // The cells that were trained: the median of the epochs, whatever the pauses.
        QVERIFY(!speeds.isEmpty());
        for (const auto &speed : speeds)
            QVERIFY(speed.imagesPerSecond > 0 && speed.runs > 0);
        const QString runs = m_dir.filePath(u"speeds"_s);
        RunHeader header;
        header.spec = *spec;
        header.name = u"one"_s;
        header.created = QDateTime::currentDateTimeUtc();
        header.device = studyDevice(design);
        auto writer = RunWriter::create(runs + u"/one"_s, header);
        QVERIFY(writer);
        for (int i = 1; i <= 3; ++i) {
            EpochEvent epoch;
            epoch.epoch = i;
            epoch.step = 6 * i;
            epoch.seconds = i == 2 ? 500 : 4; // paused
            QVERIFY(writer->append(epoch));
        }
        QCOMPARE(earlierSpeeds({runs})[key].imagesPerSecond, 6 * batch / 4);
    }

    void tableAndReport()
    {
        ResultOptions options;
        options.resamples = 200;
        const auto results = readResults(m_design, m_design.resultsFolder(), options);
        QVERIFY(results);
        QCOMPARE(results->summaries.size(), 4u);
        for (const auto &cell : results->cells)
            QVERIFY(cell.epochs > 0 && cell.steps > 0 && cell.device.contains(u"CPU"_s));
        const ArmSummary *none = results->summary(0, 0), *flip = results->summary(1, 0);
        QVERIFY(none && flip);
        QVERIFY(!none->against);
        QVERIFY(flip->against);
        QCOMPARE(flip->against->pairs, 2);
        QCOMPARE(none->baseline, 0.5);
        QVERIFY(std::abs(flip->against->difference.mean
                         - (flip->balancedAccuracy.mean - none->balancedAccuracy.mean))
                < 1e-12);
        QVERIFY(flip->against->holm >= flip->against->bootstrap.p);
        const auto html = studyReportHtml(*results);
        QVERIFY(html);
        for (const auto &word : {u"<svg"_s, u"Balanced accuracy"_s, u"data:image/png;base64"_s,
                                 u"Holm"_s, u"Split by patient"_s, u"majority"_s})
            QVERIFY2(html->contains(word), qPrintable(word));
        QVERIFY(!html->contains(m_dir.path())); // no path of this machine
        QVERIFY(!html->contains(u"<script"_s));
    }

    void meansHaveStudentsIntervals()
    {
        QVERIFY(std::isnan(meanInterval({1, 1}).low)); // no interval of zero width

        // scipy.stats.t.interval(0.95, 2, 0.75, scipy.stats.sem([0.7, 0.8, 0.75]))
        const MeanInterval m = meanInterval({0.7, 0.8, 0.75});
        QVERIFY(std::abs(m.mean - 0.75) < 1e-12);
        QVERIFY(std::abs(m.low - 0.6257931) < 1e-6);
        QVERIFY(std::abs(m.high - 0.8742069) < 1e-6);
        QVERIFY(std::isnan(meanInterval({0.5}).low));
        QVERIFY(std::isnan(meanInterval({}).mean));
    }

    /// A folder with a test image in it is refused; the other arms go on.
    void readyImagesMustNotBeTestImages()
    {
        StudyDesign design = m_design;
        design.file = m_dir.filePath(u"leak.json"_s);
        const QString ready = m_dir.filePath(u"ready"_s);
        QVERIFY(QDir().mkpath(ready + u"/DISC"_s) && QDir().mkpath(ready + u"/BAR"_s));
        QVERIFY(QFile::copy(m_dir.filePath(u"images/DISC/image-003.png"_s),
                            ready + u"/DISC/copy.png"_s));
        QVERIFY(
            QFile::copy(m_dir.filePath(u"images/BAR/image-003.png"_s), ready + u"/BAR/copy.png"_s));
        StudyArm arm = design.arms[0];
        arm.id = u"ready"_s;
        arm.label = u"ready images"_s;
        arm.kind = StudyArm::Kind::Folder;
        arm.folder = ready;
        design.arms = {design.arms[0], arm};
        QVERIFY(design.settings.set(u"amount"_s, 1));
        JobContext context;
        const auto done = runStudy(design, design.resultsFolder(), context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        const auto status = studyStatus(design, design.resultsFolder());
        QCOMPARE(status->done(), 2);
        QCOMPARE(status->failed(), 2);
        for (const auto &cell : status->cells)
            if (cell.state == CellState::Failed)
                QVERIFY2(cell.text.contains(u"copy.png"_s) && cell.text.contains(u"image-003.png"_s)
                             && cell.text.contains(u"2 such image(s) of 2"_s),
                         qPrintable(cell.text));
        QVERIFY(design.save());
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + u"/synthray-cli"_s,
                      {u"study"_s, u"report"_s, design.file});
        QVERIFY(process.waitForFinished(120000));
        const QString errors = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(errors.contains(u"Cell ready.googlenet.fold2.seed1: "_s)
                     && errors.contains(u"copy.png"_s),
                 qPrintable(errors));
        const QString output = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(output.contains(u"Failed cells (2 of 4)"_s)
                     && output.contains(u"ready.googlenet.fold2.seed1"_s)
                     && output.contains(u"copy.png"_s),
                 qPrintable(output));
    }

    /// Other images of patients who are tested are refused, too.
    void readyImagesMustNotBeOfTestPatients()
    {
        JobContext context;
        const auto data = prepareStudyData(m_design, context);
        QVERIFY2(data, data ? "" : qPrintable(data.error().whole()));
        ImageDataset ready;
        ready.images.append(ImageEntry{u"/elsewhere/other.png"_s, u"DISC"_s, {}, u"d3"_s});
        const auto refused = checkReadyImages(m_design.arms[0], ready, *data, context);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"/elsewhere/other.png"_s)
                     && refused.error().text.contains(u"d3"_s)
                     && refused.error().text.contains(u"1 such image(s) of 1"_s),
                 qPrintable(refused.error().text));
    }

    /// What was lost or damaged is recreated; it blocks nothing.
    void damageIsRepaired()
    {
        StudyDesign design = m_design;
        design.file = m_dir.filePath(u"damage.json"_s);
        design.arms = design.arms.mid(0, 2);
        const QString results = design.resultsFolder();
        JobContext context;
        QVERIFY(runStudy(design, results, context));
        const QByteArray before = readResults(design, results, {100})->toCsv();
        const QString cell = results + u"/cells/hflip.googlenet.fold1.seed1"_s;
        QVERIFY(QFile::remove(cell + u"/predictions.csv"_s));
        QCOMPARE(studyStatus(design, results)->done(), 3);
        for (const auto &name : {u"/plan.json"_s, u"/data/fold1.csv"_s, u"/data/fold1.key.csv"_s}) {
            QFile file(results + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("broken") == 6);
        }
        const auto fixed = runStudy(design, results, context);
        QVERIFY2(fixed, fixed ? "" : qPrintable(fixed.error().whole()));
        QCOMPARE(readResults(design, results, {100})->toCsv(), before);
        QVERIFY(contents(results + u"/data/fold1.csv"_s).startsWith("path"));
        QVERIFY(contents(results + u"/data/fold1.key.csv"_s).startsWith("path"));
        // Unreadable predictions: the cell is unfinished, reported with the reason, and run again.
        QFile table(cell + u"/predictions.csv"_s);
        QVERIFY(table.open(QIODevice::WriteOnly)
                && table.write("split,path,truth\ntest,a,DISC\n") > 0);
        table.close();
        const auto status = studyStatus(design, results);
        QCOMPARE(status->done(), 3);
        const auto damaged
            = std::find_if(status->cells.begin(), status->cells.end(),
                           [](const CellStatus &c) { return c.state == CellState::Damaged; });
        QVERIFY(damaged != status->cells.end());
        QVERIFY2(damaged->id == "hflip.googlenet.fold1.seed1"_L1
                     && damaged->text.contains(u"predictions.csv"_s),
                 qPrintable(damaged->text));
        const auto partly = readResults(design, results, {100});
        QVERIFY(partly);
        QCOMPARE(partly->cells.size(), 3u);
        QCOMPARE(partly->unreadable.size(), 1);
        QVERIFY(studyReportHtml(*partly)->contains(u"3 of 4 trainings are done"_s));
        QVERIFY(runStudy(design, results, context));
        QCOMPARE(studyStatus(design, results)->done(), 4);
        QCOMPARE(readResults(design, results, {100})->toCsv(), before);
    }

    /// 'study status' says what 'study run' would refuse.
    void statusSaysWhatHasChanged()
    {
        StudyDesign design = m_design;
        design.file = m_dir.filePath(u"changed.json"_s);
        design.dataPath = makeTwoClasses(m_dir.filePath(u"changing"_s), 8, false);
        design.arms = design.arms.mid(0, 2);
        QVERIFY(design.settings.set(u"amount"_s, 1));
        const QString results = design.resultsFolder();
        JobContext context;
        const auto done = runStudy(design, results, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        QVERIFY(design.save());
        // An unreadable image is left out, and this is reported.
        StudyDesign damaged = design;
        QFile broken(m_dir.filePath(u"changing/BAR/broken.png"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("\x89PNG\r\n\x1a\nnothing") > 0);
        broken.close();
        damaged.dataPath = m_dir.filePath(u"changing"_s);
        QVERIFY(QFile::rename(m_dir.filePath(u"changing/images.csv"_s),
                              m_dir.filePath(u"changing.csv"_s)));
        const auto read = prepareStudyData(damaged, context);
        QVERIFY2(read, read ? "" : qPrintable(read.error().whole()));
        QVERIFY(std::any_of(read->checks.begin(), read->checks.end(), [](const StudyCheck &c) {
            return c.kind == StudyCheck::Kind::Unreadable && c.count == 1;
        }));
        QVERIFY(QFile::remove(broken.fileName())
                && QFile::rename(m_dir.filePath(u"changing.csv"_s),
                                 m_dir.filePath(u"changing/images.csv"_s)));
        const auto remarkCount = [&] {
            QProcess process;
            process.start(QCoreApplication::applicationDirPath() + u"/synthray-cli"_s,
                          {u"study"_s, u"status"_s, design.file, u"--json"_s});
            process.waitForFinished(120000);
            const auto remarks
                = QJsonDocument::fromJson(process.readAllStandardOutput())["remarks"_L1];
            return remarks.isArray() ? remarks.toArray().size() : -1;
        };
        QVERIFY(checkSettings(design, results, *studyStatus(design, results)));
        const auto images = checkImages(design, results, context);
        QVERIFY2(images, images ? "" : qPrintable(images.error().whole()));
        QCOMPARE(remarkCount(), 0);
        StudyDesign other = design;
        QVERIFY(other.settings.set(u"amount"_s, 2));
        const auto settings = checkSettings(other, results, *studyStatus(other, results));
        QVERIFY(!settings && settings.error().text.contains(u"none.googlenet.fold1.seed1"_s));
        // Another image under the same name.
        const QString image = m_dir.filePath(u"changing/DISC/image-002.png"_s);
        QVERIFY(QFile::remove(image)
                && QFile::copy(m_dir.filePath(u"changing/BAR/image-002.png"_s), image));
        const auto changed = checkImages(design, results, context);
        QVERIFY(!changed && changed.error().text.contains(u"other images"_s));
        QCOMPARE(remarkCount(), 1);
    }

    void twoClassesHaveTwoGenerators()
    {
        const QString data = m_dir.filePath(u"alike"_s);
        QVERIFY(!makeTwoClasses(data, 8, false).isEmpty());
        QVERIFY(QFile::remove(data + u"/images.csv"_s));
        QVERIFY(QDir(data).rename(u"DISC"_s, u"a b"_s) && QDir(data).rename(u"BAR"_s, u"a_b"_s));
        StudyDesign design = m_design;
        design.file = m_dir.filePath(u"alike.json"_s);
        design.dataPath = data;
        design.arms = {design.arms[0], design.arms[2]};
        JobContext context;
        const auto done = runStudy(design, design.resultsFolder(), context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        const QDir generators(design.resultsFolder() + u"/generators/"_s + design.arms[1].ganKey());
        QCOMPARE(generators.entryList({u"fold1.*.images"_s}, QDir::Dirs).size(), 2);
    }

    /// A conditional generator is trained once for all classes of a fold, on its training images
    /// alone, and makes the images of each. The command line writes such a study.
    void oneConditionalGeneratorServesAllClasses()
    {
        const QString file = m_dir.filePath(u"conditional.json"_s);
        QProcess process;
        process.start(cliPath(),
                      {u"study"_s, u"new"_s, u"--preset"_s, u"spine"_s, u"--data"_s, m_data,
                       u"-o"_s, file, u"--arm"_s, u"none"_s, u"--arm"_s, u"conditional64"_s,
                       u"--arm"_s, u"hybrid-conditional64"_s, u"--gan-epochs"_s, u"1"_s,
                       u"--gan-width"_s, u"4"_s});
        QVERIFY(process.waitForFinished(120000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const auto written = StudyDesign::load(file);
        QVERIFY2(written, written ? "" : qPrintable(written.error().whole()));
        QCOMPARE(written->arms.size(), 3);
        QVERIFY(written->arms[1].isConditional() && !m_design.arms[2].isConditional());
        QVERIFY(written->arms[2].hasRecipe());
        QCOMPARE(written->arms[1].ganKey(), written->arms[2].ganKey()); // trained once for both

        StudyDesign design = m_design;
        design.file = file;
        design.arms = written->arms;
        for (StudyArm &arm : design.arms) { // 4 images of each class; batches of 64 do not fit
            QVERIFY(arm.add.set(u"add"_s, u"count"_s) && arm.add.set(u"images"_s, 4));
        }
        QVERIFY(design.settings.set(u"qualityImages"_s, 4));
        JobContext context;
        const auto done = runStudy(design, design.resultsFolder(), context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        const auto status = studyStatus(design, design.resultsFolder());
        for (const auto &cell : status->cells)
            QVERIFY2(cell.state == CellState::Done, qPrintable(cell.text));
        const QDir generators(design.resultsFolder() + u"/generators/"_s + design.arms[1].ganKey());
        QCOMPARE(generators.entryList({u"fold1*"_s}, QDir::Dirs),
                 (QStringList{u"fold1"_s, u"fold1.BAR.images"_s, u"fold1.DISC.images"_s}));
        const auto plain = openFoldTable(design.resultsFolder(), u"fold1.csv"_s);
        const auto run = RunReader::open(generators.filePath(u"fold1"_s));
        QVERIFY(plain && run);
        QVERIFY(run->header().spec.label.isEmpty());
        QCOMPARE(run->header().spec.split, u"train"_s);
        QCOMPARE(run->header().images, qint64(plain->filtered({}, u"train"_s).images.size()));
        QCOMPARE(run->header().classes.size(), 2);
        const auto more
            = openFoldTable(design.resultsFolder(), design.arms[1].ganKey() + u".fold1.csv"_s);
        QVERIFY(more);
        for (const auto &label : {u"DISC"_s, u"BAR"_s})
            QCOMPARE(more->count(label, u"train"_s), plain->count(label, u"train"_s) + 4);
        const auto results = readResults(design, design.resultsFolder());
        QVERIFY2(results, results ? "" : qPrintable(results.error().whole()));
        QCOMPARE(results->generators.size(), size_t(4)); // two classes in two folds
    }

    /// A mirrored or turned copy of a test image is no other image.
    void readyImagesMustNotBeTurnedTestImages_data()
    {
        QTest::addColumn<int>("way"); // of cv::flip, or 10 + that of cv::rotate
        QTest::newRow("mirrored") << 1;
        QTest::newRow("top to bottom") << 0;
        QTest::newRow("quarter turn") << 10 + int(cv::ROTATE_90_CLOCKWISE);
    }
    void readyImagesMustNotBeTurnedTestImages()
    {
        QFETCH(int, way);
        const QString ready = m_dir.filePath(u"turned-"_s + QString::number(way));
        QVERIFY(QDir().mkpath(ready + u"/DISC"_s));
        const auto image = readImage(m_dir.filePath(u"images/DISC/image-003.png"_s));
        QVERIFY(image);
        cv::Mat turned;
        if (way < 10)
            cv::flip(image->stored, turned, way);
        else
            cv::rotate(image->stored, turned, way - 10);
        QVERIFY(writePng(ready + u"/DISC/turned.png"_s, turned));
        JobContext context;
        const auto data = prepareStudyData(m_design, context);
        const auto set = scanPath(ready);
        QVERIFY(data && set);
        const auto refused = checkReadyImages(m_design.arms[0], *set, *data, context);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"turned.png"_s)
                     && refused.error().text.contains(u"image-003.png"_s),
                 qPrintable(refused.error().text));
    }

    /// Splits that came with the set and tear patients apart: refused, with the way out.
    void givenSplitsMustNotLeak()
    {
        StudyDesign design = m_design;
        design.dataPath = writeTable(
            u"given.csv"_s, "path,label,patient,split\n", [](int i, const QString &label) {
                return u"%1,p%2,%3"_s.arg(label).arg(i / 2).arg(i > 10 ? u"test"_s : u"train"_s);
            });
        QVERIFY(design.settings.set(u"scheme"_s, u"given"_s));
        JobContext context;
        const auto refused = prepareStudyData(design, context);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"'p5'"_s)
                     && refused.error().hint.contains(u"--fix"_s),
                 qPrintable(refused.error().whole()));
        design.dataPath = writeTable(
            u"clean.csv"_s, "path,label,patient,split\n", [](int i, const QString &label) {
                return u"%1,p%2,%3"_s.arg(label).arg(i / 2).arg(i > 11 ? u"test"_s : u"train"_s);
            });
        QVERIFY(design.settings.set(u"nearTogether"_s, false)); // these images are all alike
        const auto good = prepareStudyData(design, context);
        QVERIFY2(good, good ? "" : qPrintable(good.error().whole()));
        // Patients p0.. have a disc and a bar: to be known.
        QVERIFY(std::any_of(good->checks.begin(), good->checks.end(), [](const StudyCheck &c) {
            return c.kind == StudyCheck::Kind::MixedPatients && !c.good && c.count == 8
                && StudyCheck::fromJson(c.toJson()).text() == c.text();
        }));
    }

    /// Every label counts, also where it is not an image's first; generators see images with one
    /// label only.
    void multiLabelCountInAllOfThem()
    {
        StudyDesign design = m_design;
        design.file = m_dir.filePath(u"several.json"_s);
        design.dataPath = writeTable(
            u"several.csv"_s, "path,labels,patient\n", [](int i, const QString &label) {
                return u"%1%2,%3%4"_s.arg(label, i % 4 == 0 ? u"|ODD"_s : QString(), label).arg(i);
            });
        design.arms = {design.arms[0], design.arms[2]};
        QVERIFY(design.settings.set(u"nearTogether"_s, false));
        QVERIFY(design.settings.set(
            u"folds"_s, 4)); // twelve images with BAR alone: at least eight of them train
        QVERIFY(design.settings.set(u"valPercent"_s, 5));
        JobContext context;
        const auto data = prepareStudyData(design, context);
        QVERIFY2(data, data ? "" : qPrintable(data.error().whole()));
        QVERIFY(data->multiLabel);
        for (const auto &check : data->checks) {
            QVERIFY2(check.kind != StudyCheck::Kind::MissingClass || check.split == u"val"_s,
                     qPrintable(check.text()));
            if (check.kind == StudyCheck::Kind::FewImages && check.label == u"ODD"_s)
                QCOMPARE(check.count, 8);
            if (check.kind == StudyCheck::Kind::AloneImages && check.label == u"ODD"_s)
                QVERIFY(!check.good && check.count == 0);
        }
        QCOMPARE(data->set.count(u"ODD"_s), 8);
        // With two of the three labels: eight images have labels outside the study, which is
        // reported.
        StudyDesign two = design;
        two.classes = {u"DISC"_s, u"BAR"_s};
        const auto fewer = prepareStudyData(two, context);
        QVERIFY2(fewer, fewer ? "" : qPrintable(fewer.error().whole()));
        QVERIFY(std::any_of(fewer->checks.begin(), fewer->checks.end(), [](const StudyCheck &c) {
            return c.kind == StudyCheck::Kind::FurtherLabels && !c.good && c.count == 8
                && StudyCheck::fromJson(c.toJson()).text() == c.text();
        }));
        QVERIFY(std::none_of(data->checks.begin(), data->checks.end(), [](const StudyCheck &c) {
            return c.kind == StudyCheck::Kind::FurtherLabels;
        }));
        const auto done = runStudy(design, design.resultsFolder(), context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        const auto status = studyStatus(design, design.resultsFolder());
        QCOMPARE(status->failed(), 4);
        for (const auto &cell : status->cells)
            if (cell.state == CellState::Failed)
                QVERIFY2(cell.text.contains(u"'ODD' alone"_s), qPrintable(cell.text));
        const auto drawn = RunReader::open(
            u"%1/generators/%2/fold1.BAR"_s.arg(design.resultsFolder(), design.arms[1].ganKey()));
        QVERIFY(drawn);
        QCOMPARE(drawn->header().images, qint64(onlyWith(data->folds[0], u"BAR"_s).images.size()));
    }

    void aRecipeThatChangesNothingIsRefused()
    {
        StudyDesign design = m_design;
        design.file = m_dir.filePath(u"nothing.json"_s);
        QJsonObject object = design.toJson();
        object[u"arms"_s] = QJsonArray{
            QJsonObject{{u"kind"_s, u"none"_s}},
            QJsonObject{{u"kind"_s, u"recipe"_s},
                        {u"id"_s, u"still"_s},
                        {u"label"_s, u"Stands still"_s},
                        {u"recipe"_s,
                         QJsonObject{{u"format"_s, u"synthray-recipe"_s},
                                     {u"version"_s, 1},
                                     {u"steps"_s,
                                      QJsonArray{QJsonObject{
                                          {u"method"_s, u"rotate"_s},
                                          {u"params"_s, QJsonObject{{u"angle"_s, 0}}}}}}}}}};
        const auto parsed = StudyDesign::fromJson(object, design.file);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().whole()));
        JobContext context;
        const auto refused = runStudy(*parsed, parsed->resultsFolder(), context);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"Stands still"_s)
                     && refused.error().text.contains(u"changes nothing"_s),
                 qPrintable(refused.error().whole()));
        QCOMPARE(studyStatus(*parsed, parsed->resultsFolder())->done(), 0);
    }

    void errorsNameTheArm()
    {
        for (const auto &[key, value] :
             {std::pair<QString, QJsonValue>{u"recipeUse"_s, u"seldom"_s},
              {u"add"_s, u"many"_s},
              {u"params"_s, QJsonObject{{u"epochz"_s, 1}}}}) {
            QJsonObject object
                = m_design.toJson(),
                arm{{u"kind"_s, u"gan"_s}, {u"id"_s, u"mine"_s}, {u"preset"_s, u"dcgan64"_s}};
            arm[key] = value;
            object[u"arms"_s] = QJsonArray{QJsonObject{{u"kind"_s, u"none"_s}}, arm};
            const auto parsed = StudyDesign::fromJson(object, m_design.file);
            QVERIFY(!parsed);
            QVERIFY2(parsed.error().text.contains(u"mine"_s), qPrintable(parsed.error().whole()));
        }
    }

    void labelsTellArmsApart()
    {
        StudyDesign design = m_design;
        QVERIFY(design.check() && design.check()->filter(u"cannot tell"_s).isEmpty());
        design.arms[1].label = design.arms[0].label;
        QCOMPARE(design.check()
                     ->filter(u"'%1': tables and plots cannot tell"_s.arg(design.arms[0].label))
                     .size(),
                 1);
        design.arms[1].label = u" "_s;
        QVERIFY(!design.check() && design.check().error().text.contains(design.arms[1].id));
    }

    void badDataIsASentence()
    {
        StudyDesign design = m_design;
        JobContext context;
        design.classes = {u"DISC"_s, u"SPHERE"_s};
        auto done = runStudy(design, m_dir.filePath(u"bad"_s), context);
        QVERIFY(!done && done.error().whole().contains(u"BAR"_s));
        design.classes = {u"DISC"_s};
        done = runStudy(design, m_dir.filePath(u"bad"_s), context);
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(u"'classes'"_s) && done.error().hint.contains(u"BAR"_s),
                 qPrintable(done.error().whole()));
        design = m_design;
        QVERIFY(design.settings.set(u"folds"_s, 20));
        done = runStudy(design, m_dir.filePath(u"bad"_s), context);
        QVERIFY(!done && done.error().code == ErrorCode::InvalidArgument);
        QVERIFY2(done.error().text.contains(u"8 patient(s)"_s)
                     && done.error().hint.contains(u"8 folds"_s),
                 qPrintable(done.error().whole()));
        // Patients of one class: two are too few for any study, three for two folds but not for
        // three.
        for (const auto &[patients, folds, text, hint] :
             {std::tuple{2, 2, u"need 3"_s, u"other patients"_s},
              {2, 5, u"need 3"_s, u"other patients"_s},
              {3, 2, u"3 patient(s)"_s, u"3 folds"_s},
              {4, 5, u"4 patient(s)"_s, u"4 folds"_s}}) {
            design = m_design;
            design.dataPath = writeTable(u"rare%1.csv"_s.arg(patients), "path,label,patient\n",
                                         [patients = patients](int i, const QString &label) {
                                             return u"%1,%1%2"_s.arg(label).arg(
                                                 label == "BAR"_L1 ? i % patients : i);
                                         });
            QVERIFY(design.settings.set(u"folds"_s, folds));
            done = runStudy(design, m_dir.filePath(u"bad"_s), context);
            QVERIFY(!done);
            QVERIFY2(done.error().text.contains(u"'BAR'"_s) && done.error().text.contains(text)
                         && done.error().hint.contains(hint),
                     qPrintable(done.error().whole()));
            QCOMPARE(done.error().hint.contains(u"folds"_s), patients > 2);
        }
        design = m_design;
        design.dataPath = m_dir.filePath(u"two"_s);
        for (const auto &label : {u"DISC"_s, u"BAR"_s})
            QVERIFY(QDir().mkpath(design.dataPath + u'/' + label)
                    && QFile::copy(m_dir.filePath(u"images/%1/image-001.png"_s.arg(label)),
                                   u"%1/%2/image-001.png"_s.arg(design.dataPath, label)));
        done = runStudy(design, m_dir.filePath(u"bad"_s), context);
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(u"2 image(s)"_s) && !done.error().hint.isEmpty(),
                 qPrintable(done.error().whole()));
        // A test part of one class measures something else.
        design = m_design;
        design.dataPath = writeTable(u"oneTested.csv"_s, "path,label,patient,split\n",
                                     [](int i, const QString &label) {
                                         return u"%1,%1%2,%3"_s.arg(label).arg(i).arg(
                                             i > 11 && label == "BAR"_L1 ? u"test"_s : u"train"_s);
                                     });
        QVERIFY(design.settings.set(u"scheme"_s, u"given"_s));
        done = runStudy(design, m_dir.filePath(u"bad"_s), context);
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(u"test"_s) && done.error().text.contains(u"'DISC'"_s),
                 qPrintable(done.error().whole()));
        design = m_design;
        QVERIFY(design.settings.set(u"scheme"_s, u"given"_s));
        done = runStudy(design, m_dir.filePath(u"bad"_s), context);
        QVERIFY(!done && done.error().whole().contains(u"test"_s));
    }

    void commands()
    {
        const auto cli = [](const QStringList &words) {
            QProcess process;
            process.start(QCoreApplication::applicationDirPath() + u"/synthray-cli"_s, words);
            process.waitForFinished(120000);
            return std::pair{process.exitCode(), process.readAllStandardOutput()};
        };
        const auto status = cli({u"study"_s, u"status"_s, m_design.file, u"--json"_s});
        QCOMPARE(status.first, 0);
        QCOMPARE(QJsonDocument::fromJson(status.second)["done"_L1].toInt(), 8);
        const QString html = m_dir.filePath(u"report.html"_s);
        const auto report = cli({u"study"_s, u"report"_s, m_design.file, u"--html"_s, html,
                                 u"--resamples"_s, u"100"_s, u"--json"_s});
        QCOMPARE(report.first, 0);
        QCOMPARE(QJsonDocument::fromJson(report.second)["rows"_L1].toArray().size(), 4);
        QVERIFY(contents(html).startsWith("<!DOCTYPE html>"));
        if (QFile::exists(QCoreApplication::applicationDirPath()
                          + u"/synthray"_s)) { // the window's program prints
            const QString pdf = m_dir.filePath(u"report.pdf"_s);
            QCOMPARE(cli({u"study"_s, u"report"_s, m_design.file, u"--pdf"_s, pdf, u"--resamples"_s,
                          u"100"_s})
                         .first,
                     0);
            QVERIFY(contents(pdf).startsWith("%PDF") && contents(pdf).trimmed().endsWith("%%EOF"));
            const auto nowhere = cli({u"study"_s, u"report"_s, m_design.file, u"--pdf"_s,
                                      m_dir.filePath(u"nowhere/report.pdf"_s), u"--resamples"_s,
                                      u"100"_s, u"--json"_s});
            QVERIFY(nowhere.first != 0);
            QVERIFY2(nowhere.second.contains("nowhere/report.pdf")
                         && nowhere.second.contains("No such file"),
                     nowhere.second.constData()); // the reason
        }
        const QString newFile = m_dir.filePath(u"new.json"_s);
        QCOMPARE(cli({u"study"_s, u"new"_s, u"--preset"_s, u"chest"_s, u"--data"_s, m_data, u"-o"_s,
                      newFile, u"--folds"_s, u"3"_s})
                     .first,
                 0);
        QVERIFY(StudyDesign::load(newFile));
        const QString named = m_dir.filePath(u"named.json"_s);
        QCOMPARE(cli({u"study"_s, u"new"_s, u"--preset"_s, u"chest"_s, u"--data"_s, m_data, u"-o"_s,
                      named, u"--name"_s, u"Mine"_s, u"--question"_s, u"Does it help?"_s,
                      u"--classes"_s, u"DISC|BAR"_s})
                     .first,
                 0);
        const auto own = StudyDesign::load(named);
        QVERIFY(own);
        QCOMPARE(own->name, u"Mine"_s);
        QCOMPARE(own->question, u"Does it help?"_s);
        QCOMPARE(own->classes, (QStringList{u"DISC"_s, u"BAR"_s}));
        QCOMPARE(cli({u"study"_s, u"new"_s, u"--preset"_s, u"chest"_s, u"--data"_s, m_data, u"-o"_s,
                      newFile})
                     .first,
                 2); // it is there
        QCOMPARE(cli({u"study"_s, u"dance"_s}).first, 2);
        const QString lost = m_dir.filePath(u"lost.json"_s);
        const auto nowhere = cli({u"study"_s, u"new"_s, u"--preset"_s, u"chest"_s, u"--data"_s,
                                  m_dir.filePath(u"noSet"_s), u"-o"_s, lost, u"--json"_s});
        QVERIFY(nowhere.first != 0 && nowhere.second.contains("noSet") && !QFile::exists(lost));
#ifdef Q_OS_UNIX
        // A limit on file sizes is a write that fails, with a sentence, not the end of the program.
        QProcess limited;
        limited.setChildProcessModifier([] {
            const rlimit bytes{100, 100};
            setrlimit(RLIMIT_FSIZE, &bytes);
        });
        limited.start(
            QCoreApplication::applicationDirPath() + u"/synthray-cli"_s,
            {u"study"_s, u"new"_s, u"--preset"_s, u"chest"_s, u"--data"_s, m_data, u"-o"_s, lost});
        QVERIFY(limited.waitForFinished(60000));
        QCOMPARE(limited.exitStatus(), QProcess::NormalExit);
        const QByteArray message = limited.readAllStandardError();
        QVERIFY2(limited.exitCode() == 1 && message.contains("lost.json"), message.constData());
#endif
    }

private:
    /// A table beside the study's images; 'row' is what follows the path.
    QString writeTable(const QString &name, const QByteArray &head,
                       const std::function<QString(int, const QString &)> &row)
    {
        QByteArray csv = head;
        for (const auto &label : {u"DISC"_s, u"BAR"_s})
            for (int i = 0; i < 16; ++i)
                csv += u"images/%1/image-%2.png,%3\n"_s.arg(label)
                           .arg(i, 3, 10, QChar(u'0'))
                           .arg(row(i, label))
                           .toUtf8();
        QFile table(m_dir.filePath(name));
        return table.open(QIODevice::WriteOnly) && table.write(csv) == csv.size() ? table.fileName()
                                                                                  : QString();
    }

    StudyDesign small() const
    {
        StudyDesign design = findStudyPreset(u"spine"_s)->make();
        design.file = m_dir.filePath(u"study.json"_s);
        design.dataPath = m_data;
        const auto arms = design.arms;
        design.arms.clear();
        for (const auto &arm : arms)
            if (QStringList{u"none"_s, u"hflip"_s, u"dcgan64"_s, u"hybrid"_s}.contains(arm.id))
                design.arms.append(arm);
        for (auto &arm : design.arms)
            if (arm.hasGan()) {
                arm.ganParams = {{u"epochs"_s, 1}, {u"batch"_s, 4}, {u"width"_s, 4}};
                (void)arm.add.set(u"add"_s, u"count"_s);
                (void)arm.add.set(u"images"_s, 4);
            }
        design.networks
            = {{u"googlenet"_s, {{u"imageSize"_s, 32}, {u"width"_s, 5}, {u"batch"_s, 8}}}};
        for (const auto &[key, value] : {std::pair<QString, QVariant>{u"folds"_s, 2},
                                         {u"amount"_s, 4},
                                         {u"qualityImages"_s, 0},
                                         {u"threads"_s, 1},
                                         {u"nearTogether"_s, false},
                                         {u"valPercent"_s, 25.0}})
            (void)design.settings.set(key, value);
        return design;
    }

    QTemporaryDir m_dir;
    QString m_data;
    StudyDesign m_design;
};

QTEST_GUILESS_MAIN(TestStudy)
#include "test_study.moc"
