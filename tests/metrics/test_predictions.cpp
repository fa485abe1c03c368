// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of predictions: written and read without loss, broken ones refused with the line; the
// evaluate command.
#include "metrics/classifierscores.h"
#include "metrics/predictionfile.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct CliResult {
    int code = -1;
    QJsonObject json;
    QString text, errors;
};
CliResult cli(const QStringList &arguments)
{
    QProcess process;
    process.start(cliPath(), arguments);
    if (!process.waitForFinished(30000))
        return {};
    const QByteArray bytes = process.readAllStandardOutput();
    return {process.exitCode(), QJsonDocument::fromJson(bytes).object(), QString::fromUtf8(bytes),
            QString::fromUtf8(process.readAllStandardError())};
}

const QByteArray small = "split,path,hash,patient,truth,predicted,p:NORMAL,\"p:X, odd\"\n"
                         "train,a.png,h1,p1,NORMAL,NORMAL,0.75,0.25\n"
                         "test,b.png,h2,p2,\"X, odd\",NORMAL,0.5,0.5\n"
                         "test,\"c,d.png\",h3,p2,\"X, odd\",\"X, odd\",0.1,0.9\n"
                         "test,e.png,h4,,NORMAL,NORMAL,1,0\n";

} // namespace

class TestPredictions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void readsWhatIsThere();
    void writesWhatItReads();
    void namesAreInTheKeyOnly();
    void numbersOfASetAreKept();
    void namesAreComparedInCanonicalForm();
    void multiLabel();
    void brokenTablesAreRefused_data();
    void brokenTablesAreRefused();
    void pairsByContent();
    void scoresCommand();
    void scoresAgainstAnother();
    void scoresRefuses();
    void scoresSayWhatLimitsThem();

private:
    QString at(const QString &name) const { return m_dir->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestPredictions::readsWhatIsThere()
{
    write(at(u"p.csv"_s), small);
    const auto file = readPredictions(at(u"p.csv"_s));
    QVERIFY2(file, file ? "" : qPrintable(file.error().whole()));
    QCOMPARE(file->images(), 4);
    QCOMPARE(file->predictions.classes, (QStringList{u"NORMAL"_s, u"X, odd"_s}));
    QCOMPARE(file->splitNames(), (QStringList{u"train"_s, u"test"_s}));
    QCOMPARE(file->paths[2], u"c,d.png"_s);
    const auto &patients = file->predictions.patients;
    QVERIFY(patients[1] == patients[2] && patients[0] != patients[1] && patients[3] != patients[0]);
    const auto test = file->ofSplit(u"test"_s);
    QCOMPARE(test.images(), 3);
    QCOMPARE(test.hashes, (QStringList{u"h2"_s, u"h3"_s, u"h4"_s}));
    QCOMPARE(test.predictions.trueClass(0), 1);
    QCOMPARE(test.predictions.predictedClass(0), 0); // equal: the first
    QCOMPARE(file->ofSplit({}).images(), 4);
    QCOMPARE(file->ofSplit(u"none"_s).images(), 0);
    QVERIFY(!reportOf(file->ofSplit(u"none"_s).predictions));
    // A spreadsheet's semicolons, and only what is needed.
    write(at(u"q.csv"_s), "truth;p:A;p:B\r\nA;0.9;0.1\r\nB;0.2;0.8\r\n");
    const auto bare = readPredictions(at(u"q.csv"_s));
    QVERIFY(bare);
    QVERIFY(bare->predictions.patients.empty());
}

void TestPredictions::writesWhatItReads()
{
    PredictionFile file;
    const double third = 1.0 / 3;
    cv::Mat p = (cv::Mat_<double>(2, 3) << third, third, third, 1e-300, 0.1 + 0.2, 1);
    file.predictions = singleLabel({u"A"_s, u"B\"q\""_s, u"C,c"_s}, {2, 0}, p);
    file.splits = QStringList{u"test"_s, u"test"_s};
    file.paths = QStringList{u"one, two.png"_s, u"ü.png"_s};
    file.hashes = QStringList{u"1"_s, u"2"_s};
    file.patientNames = QStringList{u"x"_s, u"x"_s};
    QVERIFY(writePredictions(at(u"p.csv"_s), file));
    const auto back = readPredictions(at(u"p.csv"_s));
    QVERIFY2(back, back ? "" : qPrintable(back.error().whole()));
    QCOMPARE(back->predictions.classes, file.predictions.classes);
    QCOMPARE(back->paths, file.paths);
    QCOMPARE(back->patientNames, file.patientNames);
    QCOMPARE(back->splits, file.splits);
    QCOMPARE(cv::countNonZero(back->predictions.probabilities != p), 0); // to the last bit
    QCOMPARE(cv::countNonZero(back->predictions.truth != file.predictions.truth), 0);
    file.predictions.probabilities.at<double>(0, 0) = 2;
    QVERIFY(!writePredictions(at(u"p.csv"_s), file));
    QVERIFY(readPredictions(at(u"p.csv"_s))); // the old file is still complete
}

/// A table that is passed on names nobody; the program itself still knows everybody.
void TestPredictions::namesAreInTheKeyOnly()
{
    PredictionFile file;
    file.predictions = singleLabel({u"A"_s, u"B"_s}, {0, 1, 0},
                                   (cv::Mat_<double>(3, 2) << 0.9, 0.1, 0.2, 0.8, 0.6, 0.4));
    file.splits = QStringList{u"test"_s, u"test"_s, u"test"_s};
    file.paths = QStringList{u"/data/Meyer^Anna/1.dcm"_s, u"/data/Schulz/2.dcm"_s,
                             u"/data/Meyer^Anna/3.dcm"_s};
    file.hashes = QStringList{u"h1"_s, u"h2"_s, u"h3"_s};
    file.patientNames = QStringList{u"Meyer 4711"_s, u"Schulz 42"_s, u"Meyer 4711"_s};
    QVERIFY(writePredictions(at(u"p.csv"_s), file));
    const QByteArray table = contents(at(u"p.csv"_s));
    for (const char *name : {"Meyer", "Schulz", "4711", "dcm"})
        QVERIFY2(!table.contains(name), table.constData());
    QVERIFY2(table.contains("test,image00001,h1,p00001,A")
                 && table.contains("image00003,h3,p00001"),
             table.constData());
    QVERIFY(contents(at(u"p.key.csv"_s)).contains("Meyer 4711"));
    const auto back = readPredictions(at(u"p.csv"_s));
    QVERIFY(back);
    QCOMPARE(back->paths, file.paths);
    QCOMPARE(back->patientNames, file.patientNames);
    QCOMPARE(back->predictions.patients, (std::vector<int>{0, 1, 0}));
    // The key of another table changes nothing.
    QByteArray key = contents(at(u"p.key.csv"_s));
    write(at(u"p.key.csv"_s), key.replace("h2", "h9"));
    QCOMPARE(readPredictions(at(u"p.csv"_s))->paths[1], u"image00002"_s);
    QCOMPARE(readPredictions(at(u"p.csv"_s))->paths[0], file.paths[0]);
    // Passed on without it, or with a broken one: the numbers group the same images.
    write(at(u"p.key.csv"_s), "\x89PNG\r\n\x1a\n");
    QVERIFY(readPredictions(at(u"p.csv"_s)));
    QVERIFY(QFile::remove(at(u"p.key.csv"_s)));
    const auto numbered = readPredictions(at(u"p.csv"_s));
    QVERIFY(numbered);
    QCOMPARE(numbered->patientNames, (QStringList{u"p00001"_s, u"p00002"_s, u"p00001"_s}));
    QCOMPARE(numbered->predictions.patients, back->predictions.patients);
    QCOMPARE(pairPredictions(file, *numbered)->first.images(), 3); // by hash
    // A table without names has no key.
    file.paths = file.patientNames = QStringList{QString(), QString(), QString()};
    QVERIFY(writePredictions(at(u"q.csv"_s), file));
    QVERIFY(!QFile::exists(at(u"q.key.csv"_s)));
}

/// Tables of the folds of one set agree on the numbers.
void TestPredictions::numbersOfASetAreKept()
{
    ImageDataset set;
    for (const auto &[path, patient, study] : {std::tuple{u"/a.png"_s, u"x"_s, QString()},
                                               {u"/b.png"_s, QString(), u"1.2.3"_s},
                                               {u"/c.png"_s, u"y"_s, QString()}}) {
        ImageEntry entry;
        entry.path = path;
        entry.patient = patient;
        entry.study = study;
        set.images.append(entry);
    }
    PredictionFile file;
    file.predictions
        = singleLabel({u"A"_s, u"B"_s}, {0, 1}, (cv::Mat_<double>(2, 2) << 0.9, 0.1, 0.2, 0.8));
    file.paths = QStringList{u"/c.png"_s, u"/b.png"_s};
    file.patientNames = QStringList{u"y"_s, u"1.2.3"_s};
    QVERIFY(writePredictions(at(u"p.csv"_s), file, Pseudonyms(set)));
    const QByteArray table = contents(at(u"p.csv"_s));
    QVERIFY2(table.contains("image00003,,p00002,") && table.contains("image00002,,s00001,"),
             table.constData());
    QCOMPARE(readPredictions(at(u"p.csv"_s))->patientNames, file.patientNames);
}

/// "Ö" as one code point or two is the same name, whoever wrote the table.
void TestPredictions::namesAreComparedInCanonicalForm()
{
    const QString composed = u"p:\u00d6dem"_s,
                  decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != decomposed);
    const auto table = [](const QString &head, const QString &truth, const QString &path) {
        return u"path,patient,truth,%1,p:B\n%2,M\u00fcller,%3,0.9,0.1\n2,x,B,0.2,0.8\n"_s
            .arg(head, path, truth)
            .toUtf8();
    };
    write(at(u"a.csv"_s), table(composed, decomposed.mid(2), u"\u00fc.png"_s));
    write(at(u"b.csv"_s),
          table(decomposed, composed.mid(2),
                u"\u00fc.png"_s.normalized(QString::NormalizationForm_D)));
    const auto a = readPredictions(at(u"a.csv"_s)), b = readPredictions(at(u"b.csv"_s));
    QVERIFY2(a, a ? "" : qPrintable(a.error().whole()));
    QVERIFY(b);
    const auto pair = pairPredictions(*a, *b);
    QVERIFY2(pair, pair ? "" : qPrintable(pair.error().whole()));
    QCOMPARE(pair->first.images(), 2);
    write(at(u"c.csv"_s), u"truth,%1,%2\nB,0.9,0.1\n"_s.arg(composed, decomposed).toUtf8());
    const auto twice = readPredictions(at(u"c.csv"_s));
    QVERIFY(!twice && twice.error().text.contains(u"named twice"_s));
}

void TestPredictions::multiLabel()
{
    write(at(u"p.csv"_s), "path,labels,p:A,p:B\n1,A|B,0.9,0.8\n2,,0.1,0.2\n3,B,0.6,0.7\n");
    const auto file = readPredictions(at(u"p.csv"_s));
    QVERIFY2(file, file ? "" : qPrintable(file.error().whole()));
    QVERIFY(file->predictions.multiLabel);
    const auto report = reportOf(file->predictions, {.resamples = 0});
    QVERIFY(report);
    QCOMPARE(report->scores.accuracy, 2.0 / 3);
    QVERIFY(writePredictions(at(u"q.csv"_s), *file));
    const auto back = readPredictions(at(u"q.csv"_s));
    QVERIFY(back && back->predictions.multiLabel);
    QCOMPARE(cv::countNonZero(back->predictions.truth != file->predictions.truth), 0);
}

void TestPredictions::brokenTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray head = "path,truth,p:A,p:B\n";
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("head only") << head << u"no predictions"_s;
    QTest::newRow("other table") << QByteArray("path,class\na,b\n")
                                 << u"not a table of predictions"_s;
    QTest::newRow("no probabilities")
        << QByteArray("path,truth\na,b\n") << u"not a table of predictions"_s;
    QTest::newRow("cut off") << head + "1,A,0.5,0.5\n2,B,0.4" << u"line 3"_s;
    QTest::newRow("nan") << head + "1,A,nan,0.5\n" << u"'nan' is not a probability"_s;
    QTest::newRow("beyond 1") << head + "1,A,1.5,0.5\n" << u"line 2"_s;
    QTest::newRow("unknown class") << head + "1,C,0.5,0.5\n" << u"'C' is not one of the classes"_s;
    QTest::newRow("no truth") << head + "1,,0.5,0.5\n" << u"not one of the classes"_s;
    QTest::newRow("twice") << QByteArray("truth,p:A,p:A\nA,1,0\n") << u"named twice"_s;
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"p.csv"_s;
}

void TestPredictions::brokenTablesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    write(at(u"p.csv"_s), bytes);
    const auto file = readPredictions(at(u"p.csv"_s));
    QVERIFY(!file);
    QVERIFY2(file.error().text.contains(says), qPrintable(file.error().text));
    QVERIFY(file.error().text.contains(u"p.csv"_s));
}

void TestPredictions::pairsByContent()
{
    write(at(u"a.csv"_s), small);
    write(at(u"b.csv"_s),
          "split,path,hash,patient,truth,p:NORMAL,\"p:X, odd\"\n"
          "test,moved.png,h3,p2,\"X, odd\",0.6,0.4\n"
          "test,f.png,h9,p9,NORMAL,0.6,0.4\n"
          "test,b.png,h2,p2,\"X, odd\",0.2,0.8\n");
    const auto a = readPredictions(at(u"a.csv"_s)), b = readPredictions(at(u"b.csv"_s));
    QVERIFY(a && b);
    const auto pair = pairPredictions(*a, *b);
    QVERIFY2(pair, pair ? "" : qPrintable(pair.error().whole()));
    QCOMPARE(pair->first.images(), 2);
    QCOMPARE(pair->second.probabilities.at<double>(0, 1), 0.8); // h2 first
    QCOMPARE(pair->onlyFirst, 2);
    QCOMPARE(pair->onlySecond, 1);
    QCOMPARE(pair->first.patients[0], pair->first.patients[1]);
    auto otherTruth = *b;
    otherTruth.predictions.truth = 1 - b->predictions.truth;
    QVERIFY(!pairPredictions(*a, otherTruth));
    auto otherHashes = *b;
    otherHashes.hashes = QStringList{u"x"_s, u"y"_s, u"z"_s};
    QVERIFY(!pairPredictions(*a, otherHashes));
    auto otherClasses = *b;
    otherClasses.predictions.classes[0] = u"HEALTHY"_s;
    QVERIFY(!pairPredictions(*a, otherClasses));
}

void TestPredictions::scoresCommand()
{
    write(at(u"predictions.csv"_s), small);
    const auto whole = cli({u"evaluate"_s, m_dir->path(), u"--json"_s, u"--resamples"_s, u"100"_s});
    QVERIFY2(whole.code == 0, qPrintable(whole.errors));
    QCOMPARE(whole.json["images"_L1].toInt(), 4);
    QCOMPARE(whole.json["accuracy"_L1].toDouble(), 0.75);
    QCOMPARE(whole.json["intervals"_L1]["resamples"_L1].toInt(), 100);
    const auto test = cli({u"evaluate"_s, at(u"predictions.csv"_s), u"--split"_s, u"test"_s,
                           u"--resamples"_s, u"0"_s, u"--json"_s});
    QCOMPARE(test.json["images"_L1].toInt(), 3);
    QVERIFY(!test.json.contains("intervals"_L1));
}

void TestPredictions::scoresAgainstAnother()
{
    write(at(u"a.csv"_s), "path,truth,p:A,p:B\n1,A,0.9,0.1\n2,B,0.9,0.1\n3,B,0.8,0.2\n");
    write(at(u"b.csv"_s), "path,truth,p:A,p:B\n3,B,0.2,0.8\n2,B,0.3,0.7\n1,A,0.4,0.6\n");
    const auto answer
        = cli({u"evaluate"_s, at(u"a.csv"_s), u"--against"_s, at(u"b.csv"_s), u"--json"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    const auto against = answer.json["against"_L1];
    QCOMPARE(against["images"_L1].toInt(), 3);
    QCOMPARE(against["mcNemar"_L1]["rightInFirstOnly"_L1].toInt(), 1);
    QCOMPARE(against["mcNemar"_L1]["rightInSecondOnly"_L1].toInt(), 2);
    QVERIFY(qFuzzyCompare(against["accuracyDifference"_L1].toDouble(), 1.0 / 3));
    QCOMPARE(answer.json["collapsedTo"_L1].toString(), u"A"_s);
}

void TestPredictions::scoresRefuses()
{
    write(at(u"predictions.csv"_s), small);
    QCOMPARE(cli({u"evaluate"_s, m_dir->path(), u"--resamples"_s, u"-1"_s}).code, 2);
    const auto noSplit = cli({u"evaluate"_s, m_dir->path(), u"--split"_s, u"val"_s});
    QCOMPARE(noSplit.code, 2);
    QVERIFY(noSplit.errors.contains(u"train, test"_s));
}

/// Notes on intervals and probabilities, and counts of one.
void TestPredictions::scoresSayWhatLimitsThem()
{
    write(at(u"a.csv"_s), "path,patient,truth,p:A,p:B\n1,x,A,0.9,0.1\n2,x,B,0.1,0.4\n");
    const QStringList words{u"evaluate"_s, at(u"a.csv"_s), u"--resamples"_s, u"50"_s};
    const auto text = cli(words);
    QVERIFY2(text.text.startsWith(u"2 images of 1 patient\n"_s), qPrintable(text.text));
    QVERIFY2(text.text.contains(u"of one patient"_s) && text.text.contains(u"sum to 1"_s),
             qPrintable(text.text));
    QVERIFY2(!text.text.contains(u"[1.0000, 1.0000]"_s), qPrintable(text.text));
    const auto json = cli(words + QStringList{u"--json"_s});
    QCOMPARE(json.json["notes"_L1].toArray().size(), 2);
    QVERIFY2(json.errors.contains(u"of one patient"_s), qPrintable(json.errors));
    write(at(u"b.csv"_s), "path,truth,p:A,p:B\n1,A,0.9,0.1\n");
    const auto one = cli(
        {u"evaluate"_s, at(u"b.csv"_s), u"--against"_s, at(u"b.csv"_s), u"--resamples"_s, u"50"_s});
    QVERIFY2(one.text.startsWith(u"1 image, patients unknown\n"_s), qPrintable(one.text));
    QVERIFY2(one.text.contains(u"on 1 image that is in both"_s), qPrintable(one.text));
}

QTEST_GUILESS_MAIN(TestPredictions)
#include "test_predictions.moc"
