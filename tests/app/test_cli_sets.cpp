// SPDX-License-Identifier: GPL-3.0-or-later
// info of sets, duplicates and split as scripts use them.
#include "base/atomicfile.h"
#include "dataset/imagedataset.h"
#include "image/imageio.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/imgproc.hpp>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// A random texture that differs for each number.
cv::Mat picture(int number)
{
    cv::Mat image(80, 80, CV_8UC1);
    cv::RNG rng(static_cast<uint64_t>(number) + 1);
    cv::Mat coarse(10, 10, CV_8UC1);
    rng.fill(coarse, cv::RNG::UNIFORM, 0, 256);
    cv::resize(coarse, image, image.size(), 0, 0, cv::INTER_CUBIC);
    return image;
}

} // namespace

class TestCliSets : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home; // for the index of images
    QTemporaryDir m_folder;

    Outcome run(const QStringList &arguments) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CACHE_HOME"_s, m_home.path());
        environment.insert(u"HOME"_s, m_home.path());
        process.setProcessEnvironment(environment);
        process.start(test::cliPath(), arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void add(const QString &name, const cv::Mat &image) const
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(ensureFolder(QFileInfo(path).absolutePath()));
        QVERIFY(writePng(path, image));
    }

    QString folder() const { return m_folder.path(); }
    QString table(const QString &name = u"split.csv"_s) const { return m_folder.filePath(name); }

private Q_SLOTS:
    /// 26 images of two classes. Patient bacteria-0 is in train and test; one image is in train and
    /// val, and so is another one in a smaller and brighter version.
    void initTestCase()
    {
        for (int i = 0; i < 12; ++i) {
            const QString split = i < 8 ? u"train"_s : i < 10 ? u"val"_s : u"test"_s;
            add(u"%1/NORMAL/IM-%2-0001.png"_s.arg(split).arg(1000 + i), picture(i));
            add(u"%1/PNEUMONIA/person%2_bacteria_%3.png"_s.arg(split).arg(i == 11 ? 0 : i).arg(i),
                picture(100 + i));
        }
        add(u"val/NORMAL/IM-2000-0001.png"_s, picture(0));
        cv::Mat similar;
        cv::resize(picture(101), similar, {60, 60}, 0, 0, cv::INTER_AREA);
        add(u"val/PNEUMONIA/person90_virus_1.png"_s, similar * 0.9 + 5);
    }

    // Starting the program takes time, so each output is checked closely.
    void overviewReportsLeaks()
    {
        const Outcome outcome = run({u"info"_s, folder(), u"--csv"_s, table(u"overview.csv"_s)});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        for (const QString &part : {u"NORMAL"_s, u"patient bacteria-0"_s, u"same file"_s,
                                    u"near duplicate"_s, u"too few"_s, u"8 bit: 26"_s})
            QVERIFY2(outcome.out.contains(part), qPrintable(part + u'\n' + outcome.out));
        const auto csv = readFile(table(u"overview.csv"_s));
        QVERIFY(csv);
        QVERIFY(csv->startsWith("section,name,split,value,other\r\n"));
        QVERIFY(csv->contains(
            "patientLeak,test/PNEUMONIA/person0_bacteria_11.png,test,1,bacteria-0\r\n"));
        QFile::remove(table(u"overview.csv"_s));
        const QJsonObject json = run({u"info"_s, folder(), u"--quick"_s, u"--json"_s}).json();
        QCOMPARE(json[u"images"_s].toInt(), 26);
        QCOMPARE(json[u"leaks"_s].toArray().size(), 1);
        QCOMPARE(json[u"leaks"_s][0][u"kind"_s].toString(), u"patient"_s);
    }

    /// The same as dropping them on the window together.
    void severalFoldersAreOneSet()
    {
        const QJsonObject json = run({u"info"_s, folder() + u"/train"_s, folder() + u"/test"_s,
                                      u"--quick"_s, u"--json"_s})
                                     .json();
        QCOMPARE(json[u"images"_s].toInt(), 20);
        const Outcome outcome = run({u"duplicates"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(u"duplicates PATH..."_s), qPrintable(outcome.err));
    }

    void duplicatesByDistance()
    {
        const QJsonObject json = run({u"duplicates"_s, folder(), u"--json"_s}).json();
        QCOMPARE(json[u"pairs"_s].toArray().size(), 2);
        QVERIFY(json[u"pairs"_s][0][u"exact"_s].toBool());
        QCOMPARE(json[u"pairs"_s][0][u"first"_s].toString(), u"train/NORMAL/IM-1000-0001.png"_s);
        QCOMPARE(json[u"pairs"_s][1][u"second"_s].toString(),
                 u"val/PNEUMONIA/person90_virus_1.png"_s);
        QVERIFY(json[u"complete"_s].toBool());
        const Outcome outcome = run({u"duplicates"_s, folder(), u"--distance"_s, u"-1"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.contains(
                     u"IM-1000-0001.png [train]  =  val/NORMAL/IM-2000-0001.png [val]"_s),
                 qPrintable(outcome.out));
        QVERIFY(!outcome.out.contains(u"person90"_s));
    }

    void splitWritesATableThatIsReadBack()
    {
        const Outcome outcome = run({u"split"_s, folder(), u"-o"_s, table(), u"--train"_s, u"50"_s,
                                     u"--val=25"_s, u"--test"_s, u"25"_s, u"--json"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        const QJsonObject json = outcome.json();
        QCOMPARE(json[u"params"_s][u"train"_s].toInt(), 50);
        QVERIFY(json[u"moved"_s].toInt() > 0);
        QVERIFY(json[u"leaks"_s].toArray().isEmpty()); // near duplicates were not searched
        const auto set = scanPath(table());
        QVERIFY2(set, set ? "" : qPrintable(set.error().text));
        QCOMPARE(set->images.size(), 26);
        QCOMPARE(set->classes(), (QStringList{u"NORMAL"_s, u"PNEUMONIA"_s}));
        QCOMPARE(set->splits().size(), 3);
        QCOMPARE(set->count(u"NORMAL"_s, u"train"_s), 7);
        QVERIFY(set->problems.isEmpty());
        QFile::remove(table());

        const QJsonObject folds
            = run({u"split"_s, folder(), u"-o"_s, table(), u"--kind"_s, u"folds"_s, u"--folds"_s,
                   u"3"_s, u"--near-together"_s, u"--json"_s})
                  .json();
        QVERIFY(folds[u"leaks"_s]
                    .toArray()
                    .isEmpty()); // near duplicates were searched and kept together
        QCOMPARE(folds[u"pairs"_s].toArray().size(), 2);
        QVERIFY(readFile(table())->startsWith("path,label,labels,patient,study,split,fold\r\n"));
        QFile::remove(table());
    }

    void fixMovesLeakingImages()
    {
        const Outcome outcome = run({u"split"_s, folder(), u"-o"_s, table(), u"--fix"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.out.contains(u"3 images moved"_s), qPrintable(outcome.out));
        const auto set = scanPath(table());
        QVERIFY(set);
        QMap<QString, QString> splitOf;
        for (const ImageEntry &entry : set->images)
            splitOf.insert(QFileInfo(entry.path).fileName(), entry.split);
        QCOMPARE(splitOf[u"person0_bacteria_0.png"_s], u"test"_s);
        QCOMPARE(splitOf[u"IM-1000-0001.png"_s], u"val"_s);
        QCOMPARE(splitOf[u"person1_bacteria_1.png"_s], u"val"_s);
        QFile::remove(table());
    }

    void everyCommandOfSetsTakesStrictPatients()
    {
        QTemporaryDir chest;
        for (const QString &name : {u"person12_bacteria_34.png"_s, u"person12_virus_35.png"_s})
            QVERIFY(writePng(chest.filePath(name), picture(static_cast<int>(name.size()))));
        const auto patients = [&](const QStringList &more) {
            return run(QStringList{u"info"_s, chest.path(), u"--quick"_s, u"--json"_s} + more)
                .json()[u"patients"_s]
                .toInt();
        };
        QCOMPARE(patients({}), 2);
        QCOMPARE(patients({u"--strict-patients"_s}), 1);
        const Outcome wrong
            = run({u"duplicates"_s, chest.path(), u"--train"_s, u"50"_s}); // an option of split
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains(u"'--train'"_s), qPrintable(wrong.err));
        // One patient cannot be split into two folds.
        const Outcome folds
            = run({u"split"_s, chest.path(), u"-o"_s, chest.filePath(u"s.csv"_s), u"--kind"_s,
                   u"folds"_s, u"--folds"_s, u"2"_s, u"--strict-patients"_s});
        QCOMPARE(folds.code, 2);
        QCOMPARE(
            run({u"split"_s, folder(), u"-o"_s, table(), u"--fix"_s, u"--train"_s, u"50"_s}).code,
            2);
    }

    void wrongUseIsDistinguishedFromFailure()
    {
        QCOMPARE(run({u"info"_s, folder() + u"/not-there"_s}).code, 1);
        QCOMPARE(run({u"duplicates"_s, folder(), u"--distance"_s, u"300"_s}).code, 2);
        Outcome outcome = run({u"split"_s, folder(), u"-o"_s, table(), u"--train"_s, u"71"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(u"101 %"_s), qPrintable(outcome.err));
        QVERIFY(!QFile::exists(table()));
        const QString image = m_folder.filePath(u"val/NORMAL/IM-2000-0001.png"_s);
        QCOMPARE(run({u"info"_s, folder(), u"--quick"_s, u"--csv"_s, image}).code, 2);
        QVERIFY(readImage(image));
        outcome = run({u"split"_s, m_folder.filePath(u"val/NORMAL"_s), u"-o"_s, table(),
                       u"--kind"_s, u"folds"_s, u"--json"_s});
        QVERIFY2(outcome.code == 2
                     && outcome.json()[u"error"_s][u"text"_s].toString().contains(u"too few"_s),
                 qPrintable(outcome.out));
    }
};

QTEST_GUILESS_MAIN(TestCliSets)
#include "test_cli_sets.moc"
