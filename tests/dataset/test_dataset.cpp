// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomicfile.h"
#include "dataset/dataset.h"
#include "dataset/imagedataset.h"
#include "dataset/manifest.h"
#include "image/imageio.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/imgproc.hpp>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

void addImage(const QString &path, uchar grey = 100)
{
    QVERIFY(ensureFolder(QFileInfo(path).absolutePath()));
    QVERIFY(writePng(path, cv::Mat(20, 10, CV_8UC1, cv::Scalar(grey))));
}

void addText(const QString &path)
{
    QVERIFY(ensureFolder(QFileInfo(path).absolutePath()));
    QVERIFY(writeFileAtomically(path, QByteArray("text\n")));
}

} // namespace

class TestDataset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classFoldersWithSplits()
    {
        QTemporaryDir folder;
        addImage(folder.filePath(u"train/NORMAL/IM-0115-0001.png"_s));
        addImage(folder.filePath(u"train/NORMAL/NORMAL2-IM-0115-0001.png"_s));
        addImage(folder.filePath(u"Validation/NORMAL/NORMAL-1049278-0001.png"_s));
        addImage(folder.filePath(u"train/PNEUMONIA/person12_bacteria_34.png"_s));
        addImage(folder.filePath(u"testing/PNEUMONIA/person12_virus_35.png"_s));
        addText(folder.filePath(u"labels.csv"_s));
        addText(folder.filePath(u".DS_Store"_s));
        const auto set = scanPath(folder.path());
        QVERIFY(set);
        QCOMPARE(set->images.size(), 5);
        QCOMPARE(set->classes(), (QStringList{u"NORMAL"_s, u"PNEUMONIA"_s}));
        QCOMPARE(set->splits(), (QStringList{u"train"_s, u"val"_s, u"test"_s}));
        QCOMPARE(set->count(u"NORMAL"_s), 3);
        QCOMPARE(set->count(u"NORMAL"_s, u"train"_s), 2);
        QCOMPARE(set->filtered({}, u"train"_s).images.size(), 3);
        QSet<QString> patients;
        for (const ImageEntry &image : set->images)
            patients.insert(image.patient);
        QCOMPARE(patients.size(), 5);
        QVERIFY(!patients.contains(QString()));
        QVERIFY(set->problems.isEmpty());
    }

    /// As in the filter of the window: an image belongs to each of its labels.
    void aMultiLabelImageBelongsToEachClass()
    {
        ImageDataset set;
        set.images.resize(4);
        set.images[0].label = u"A"_s;
        set.images[1].label = u"A"_s;
        set.images[1].labels = {u"A"_s, u"B"_s, u"C"_s};
        set.images[1].split = u"train"_s;
        set.images[2].label = u"B"_s;
        set.images[2].labels = {u"B"_s, u"A"_s};
        QCOMPARE(set.classes(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        for (const auto &[name, images] :
             {std::pair(u"A"_s, 3), {u"B"_s, 2}, {u"C"_s, 1}, {u"D"_s, 0}}) {
            QCOMPARE(set.filtered(name).images.size(), images);
            QCOMPARE(set.count(name), images);
        }
        QCOMPARE(set.filtered(u"C"_s, u"train"_s).images.size(), 1);
        QCOMPARE(set.count(u"C"_s, u"test"_s), 0);
        QCOMPARE(set.filtered({}).images.size(), 4);
        QCOMPARE(set.count(QString()), 1); // without labels
    }

    void boxesFollowTheirImageIntoTheSquare_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("fit");
        for (const auto fit : {SquareFit::Stretch, SquareFit::Crop, SquareFit::Pad})
            for (const auto &[columns, rows] : {std::pair(400, 300), {301, 500}, {256, 256}})
                QTest::addRow("%d x %d, %d", columns, rows, int(fit))
                    << columns << rows << int(fit);
    }
    void boxesFollowTheirImageIntoTheSquare()
    {
        QFETCH(int, columns);
        QFETCH(int, rows);
        QFETCH(int, fit);
        cv::Mat image(rows, columns, CV_8UC1, cv::Scalar(0));
        const cv::Rect box(columns / 2 - 60, rows / 2 - 40, 90, 110);
        image(box).setTo(255);
        const cv::Mat mask = toSquare(image, 128, SquareFit(fit)) > 127;
        const cv::Rect seen = cv::boundingRect(mask);
        const Box beside{-50, -50, 20, 20, u"cut off"_s};
        const auto placed = boxesInSquare({beside, {double(box.x), double(box.y), 90, 110, u"L"_s}},
                                          columns, rows, 128, SquareFit(fit));
        QCOMPARE(placed.size(), 1);
        QCOMPARE(placed[0].label, u"L"_s);
        for (const auto &[expected, found] :
             {std::pair(double(seen.x), placed[0].x),
              {double(seen.y), placed[0].y},
              {double(seen.br().x), placed[0].x + placed[0].width},
              {double(seen.br().y), placed[0].y + placed[0].height}})
            QVERIFY2(std::abs(expected - found) <= 1,
                     qPrintable(u"%1 %2"_s.arg(expected).arg(found)));
        // A box that the crop cuts ends at the edge.
        const auto whole = boxesInSquare({{0, 0, double(columns), double(rows), {}}}, columns, rows,
                                         128, SquareFit(fit));
        QVERIFY(whole[0].x >= 0 && whole[0].y >= 0 && whole[0].x + whole[0].width <= 128
                && whole[0].y + whole[0].height <= 128);
    }

    void flatFolderInNaturalOrder()
    {
        QTemporaryDir folder;
        for (const char *name : {"image10.png", "image2.png", "image1.png"})
            addImage(folder.filePath(QLatin1String(name)));
        QVERIFY(QFile::copy(test::golden(u"images/dicom/CT_small.dcm"_s),
                            folder.filePath(u"unnamed"_s)));
        addText(folder.filePath(u"README"_s));
        QFile(folder.filePath(u"zero.png"_s)).open(QIODevice::WriteOnly);
        const auto set = scanPath(folder.path());
        QVERIFY(set);
        QStringList names;
        for (const ImageEntry &image : set->images)
            names.append(QFileInfo(image.path).fileName());
        QCOMPARE(names,
                 (QStringList{u"image1.png"_s, u"image2.png"_s, u"image10.png"_s, u"unnamed"_s}));
        QCOMPARE(set->problems.size(), 1);
        QVERIFY(set->problems[0].reason.contains(u"0 bytes"_s));
        QVERIFY(set->classes().isEmpty());
    }

    void errorsSayWhatWasFound()
    {
        QTemporaryDir folder;
        QVERIFY(scanPath(folder.path()).error().text.contains(u"empty"_s));
        for (const char *name : {"a.txt", "b.txt", "c.txt"})
            addText(folder.filePath(QLatin1String(name)));
        const auto none = scanPath(folder.path());
        QVERIFY(!none);
        QVERIFY2(none.error().text.contains(u"3 .txt"_s), qPrintable(none.error().text));
        QCOMPARE(scanPath(folder.filePath(u"missing"_s)).error().code, ErrorCode::NotFound);
    }

    /// Every class that a table cannot hold is named, not only the last one.
    void tablesNameTheClassesTheySplit()
    {
        QTemporaryDir folder;
        ImageDataset set;
        set.images.resize(3);
        for (ImageEntry &image : set.images)
            image.path = folder.filePath(u"image.png"_s);
        set.images[0].labels = {u"a|b"_s};
        set.images[1].labels = {u"plain"_s, u"c;d"_s};
        set.images[2].label = u"a|b"_s;
        const auto remarks = writeManifest(folder.filePath(u"set.csv"_s), set);
        QVERIFY(remarks);
        QCOMPARE(remarks->filter(u"'a|b'"_s).size(), 1);
        QCOMPARE(remarks->filter(u"'c;d'"_s).size(), 1);
    }

    void badImagesBecomeProblems()
    {
        QTemporaryDir folder;
        addImage(folder.filePath(u"good.png"_s));
        addText(folder.filePath(u"text.png"_s));
        auto set = scanPath(folder.path());
        QVERIFY(set);
        QCOMPARE(set->images.size(), 2);
        checkImages(*set, true);
        QCOMPARE(set->images.size(), 1);
        QCOMPARE(set->problems.size(), 1);
        QVERIFY(set->problems[0].reason.contains(u"text file"_s));
    }

    void fingerprintChangesWithAnImage()
    {
        QTemporaryDir folder;
        addImage(folder.filePath(u"a.png"_s), 10);
        addImage(folder.filePath(u"b.png"_s), 20);
        const auto set = scanPath(folder.path());
        QVERIFY(set);
        const QString before = *set->fingerprint();
        QCOMPARE(*set->fingerprint(), before);
        QCOMPARE(before.size(), 64);
        addImage(folder.filePath(u"b.png"_s), 21);
        QVERIFY(*set->fingerprint() != before);
    }

    void squares()
    {
        cv::Mat tall(20, 10, CV_8UC1, cv::Scalar(100));
        const cv::Mat padded = toSquare(tall, 8, SquareFit::Pad);
        QCOMPARE(int(padded.at<uchar>(0, 0)), 0);
        QCOMPARE(int(padded.at<uchar>(0, 4)), 100);
        for (const SquareFit fit : {SquareFit::Stretch, SquareFit::Crop}) {
            const cv::Mat square = toSquare(tall, 8, fit);
            QCOMPARE(square.size(), cv::Size(8, 8));
            QCOMPARE(int(square.at<uchar>(0, 0)), 100);
        }
    }
};

QTEST_GUILESS_MAIN(TestDataset)
#include "test_dataset.moc"
