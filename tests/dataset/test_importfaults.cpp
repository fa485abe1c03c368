// SPDX-License-Identifier: GPL-3.0-or-later
// Sets from hospitals and other computers: unusual extensions, truncated tables, names in other
// encodings or spellings, masks next to the images.
#include "base/atomicfile.h"
#include "dataset/edits.h"
#include "dataset/imagedataset.h"
#include "dataset/index/imageindex.h"
#include "dataset/names.h"
#include "dataset/overview.h"
#include "image/imageio.h"
#include "support/dicombytes.h"
#include "support/importtest.h"

#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/core.hpp>

using namespace synthray;
using namespace Qt::StringLiterals;

class TestImportFaults : public test::ImportTest
{
    Q_OBJECT

    static QByteArray dicom(const QByteArray &patient, const QByteArray &letters = {},
                            const QByteArray &slope = "1")
    {
        test::DicomBytes image;
        image.text(0x0008, 0x0005, "CS", letters).text(0x0010, 0x0020, "LO", patient);
        image.word(0x0028, 0x0002, 1).text(0x0028, 0x0004, "CS", "MONOCHROME2");
        image.word(0x0028, 0x0010, 1).word(0x0028, 0x0011, 2).word(0x0028, 0x0100, 8);
        image.word(0x0028, 0x0101, 8).word(0x0028, 0x0102, 7).word(0x0028, 0x0103, 0);
        image.text(0x0028, 0x1052, "DS", "0").text(0x0028, 0x1053, "DS", slope);
        return image.raw(0x7fe0, 0x0010, "OB", QByteArray("\1\2", 2)).bytes();
    }
    ImageDataset scan(const QStringList &paths, const ImportOptions &options = {}) const
    {
        return scanned(paths, options);
    }
    ImageDataset scan(const ImportOptions &options = {}) const
    {
        return scan(QStringList{m_folder->path()}, options);
    }
    static QStringList names(const ImageDataset &set)
    {
        QStringList list;
        for (const ImageEntry &image : set.images)
            list.append(QFileInfo(image.path).fileName());
        list.sort();
        return list;
    }

private Q_SLOTS:
    void init() { makeFolder(); }

    void imagesOfAnyExtension()
    {
        QStringList images{u"a.IMA"_s,   u"b.img"_s, u"c.dc3"_s, u"d.acr"_s, u"e.dcm30"_s,
                           u"F.DCM;1"_s, u"g.bak"_s, u"h"_s,     u"i.017"_s};
        images.sort();
        for (const QString &name : images)
            write(name, dicom("A"));
        write(u"notes.txt"_s, "BMI is no bitmap\n");
        write(u"paper.pdf"_s, QByteArray("%PDF-1.4\n\0\1\2", 12));
        write(u"odd.xyz"_s, QByteArray("\0\1\2\3nothing", 11));
        write(u"README"_s, "text\n");
        const ImageDataset folder = scan();
        QCOMPARE(names(folder), images);
        QCOMPARE(folder.problems.size(), 1); // and nothing is skipped silently
        QVERIFY(tells(folder, u"odd.xyz"_s));

        QStringList paths; // as a shell lists them
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files))
            paths.append(at(name));
        const ImageDataset each = scan(paths);
        QCOMPARE(names(each), images);
        QCOMPARE(each.recognised.contains(u"unreadable"_s),
                 folder.recognised.contains(u"unreadable"_s));
    }

    void truncatedTables_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("open quote") << QByteArray("b.png,\"sick\n");
        QTest::newRow("not text") << QByteArray("b.png,sick\0\n", 12);
        QTest::newRow("two encodings") << QByteArray("b.png,\xC3\xBC\nc.png,\xFC\n");
        QTest::newRow("no letter") << QByteArray("b.png,\x81\n");
    }
    void truncatedTables()
    {
        QFETCH(QByteArray, rest);
        for (const char *name : {"a.png", "b.png", "c.png"})
            write(QString::fromLatin1(name), m_png);
        write(u"labels.csv"_s, "path,label\na.png,well\n" + rest);
        for (const QStringList &paths :
             {QStringList{m_folder->path()}, QStringList{m_folder->path(), at(u"labels.csv"_s)}}) {
            const ImageDataset set = scan(paths);
            QCOMPARE(set.images.size(), 3);
            QVERIFY(set.classes().isEmpty()); // not even for one image
            QVERIFY(set.tables.isEmpty());
            QVERIFY(tells(set, u"labels.csv"_s));
            QVERIFY2(!set.recognised.contains(u"''"_s), qPrintable(set.recognised));
        }
    }

    void tablesInWindows1252()
    {
        write(u"a.png"_s, m_png);
        write(u"labels.csv"_s, "path;label\r\na.png;Wirbelk\xF6rper\r\n");
        const ImageDataset set = scan();
        QCOMPARE(set.classes(), QStringList{u"Wirbelkörper"_s});
        QVERIFY(tells(set, u"Windows-1252"_s));
    }

    void composedNamesAreOne()
    {
        const QString one = u"M\u00fcller"_s, two = u"Mu\u0308ller"_s;
        write(u"train/"_s + u"Ode\u0308m"_s + u"/a.png"_s, m_png);
        write(u"test/"_s + u"Od\u00ebm"_s + u"/b.png"_s, m_png);
        ImageDataset set = scan();
        QCOMPARE(set.classes(), QStringList{u"Od\u00ebm"_s});

        const QString rows = u"path,label,patient,split\ntrain/Od\u00ebm/a.png,x,%1,train\n"
                             "test/Od\u00ebm/b.png,x,%2,test\n"_s;
        write(u"labels.csv"_s, rows.arg(one, two).toUtf8());
        set = scan({m_folder->path(), at(u"labels.csv"_s)});
        QCOMPARE(set.images.size(), 2);
        QCOMPARE(set.images[0].patient, one);
        QCOMPARE(set.images[1].patient, one);
        set = scan(QStringList{at(u"labels.csv"_s)}); // without a folder listing
        QCOMPARE(set.images.size(), 2);
        QCOMPARE(set.filtered(u"x"_s).images.size(), 2);

        SetEdits edits = *SetEdits::fromJson(
            {{u"hash"_s, QJsonObject{{u"labels"_s, QJsonArray{u"Ode\u0308m"_s}}}}});
        QCOMPARE(edits.images[u"hash"_s].labels, QStringList{u"Od\u00ebm"_s});
    }

    void patientsOfHeadersAreComposed()
    {
        write(u"a.dcm"_s, dicom("M\xFCller", "ISO_IR 100"));
        write(u"b.dcm"_s, dicom("Mu\xCC\x88ller", "ISO_IR 192"));
        ImageDataset set = scan();
        checkImages(set, false);
        QCOMPARE(set.images[0].patient, set.images[1].patient);
    }

    /// A remark, and an option that merges them.
    void namesThatDifferInCaseOrSpaces()
    {
        write(u"Normal/a.png"_s, m_png);
        write(u"Normal/b.png"_s, m_png);
        write(u"normal/c.png"_s, m_png);
        write(u"Normal /d.png"_s, m_png);
        write(u"sick/e.dcm"_s, dicom("Ab 1"));
        write(u"sick/f.dcm"_s, dicom("AB  1"));
        ImageDataset set = scan();
        checkImages(set, false);
        QCOMPARE(set.classes().size(), 4);
        ImageIndex index(at(u"index"_s));
        const QStringList remarks = overviewOf(set, index).remarks.filter(u"case or spaces"_s);
        QCOMPARE(remarks.size(), 2);
        QVERIFY2(remarks[0].contains(u"'Normal', "_s), qPrintable(remarks[0]));

        ImportOptions merged;
        merged.mergeNames = true;
        set = scan(merged);
        checkImages(set, false);
        QCOMPARE(set.classes(), QStringList({u"Normal"_s, u"sick"_s}));
        QCOMPARE(set.count(u"Normal"_s), 4);
        QSet<QString> patients;
        for (const ImageEntry &image : set.images)
            patients.insert(image.patient);
        patients.remove({});
        QCOMPARE(patients.size(), 1);
        QVERIFY(overviewOf(set, index).remarks.filter(u"case or spaces"_s).isEmpty());
    }

    void remarksOfFilesAreProblemsOnce()
    {
        write(u"a.dcm"_s, dicom("A", {}, "0,5"));
        ImageDataset set = scan();
        checkImages(set, false);
        QCOMPARE(set.images.size(), 1); // it stays in the set
        QVERIFY(tells(set, u"Rescale Slope"_s));
        ImageIndex index(at(u"index"_s));
        set = scan(QStringList{at(u"a.dcm"_s)});
        QVERIFY(index.update(set, FactLevel::Headers));
        QVERIFY(applyFacts(set, index));
        applyFacts(set, index);
        QCOMPARE(set.problems.size(), 1);
        QVERIFY(!set.problems[0].isUnreadable);
        ImageIndex again(at(u"index"_s)); // from its file
        again.open(set.root);
        QVERIFY(again.facts(set.images[0]));
        QCOMPARE(again.facts(set.images[0])->info.remarks.size(), 1);
    }

    void masksAreNotImages()
    {
        for (const char *name : {"COVID/images/1.png", "COVID/masks/1.png", "Normal/images/2.png",
                                 "Normal/masks/2.png"})
            write(QString::fromLatin1(name), m_png);
        const ImageDataset set = scan();
        QCOMPARE(set.classes(), QStringList({u"COVID"_s, u"Normal"_s}));
        QCOMPARE(set.images.size(), 2);
        QVERIFY(tells(set, u"masks"_s));
    }

    /// A class may have this name if there is no image folder next to it.
    void aClassCalledMask()
    {
        write(u"mask/1.png"_s, m_png);
        write(u"no mask/2.png"_s, m_png);
        QCOMPARE(scan().classes().size(), 2);
    }

    void patientFoldersAreNotClasses()
    {
        for (const char *name :
             {"files/p10/p10000032/s50414267/a.png", "files/p10/p10000032/s53189527/b.png",
              "files/p11/p11000011/s51029426/c.png"})
            write(QString::fromLatin1(name), m_png);
        const ImageDataset set = scan();
        QVERIFY(set.classes().isEmpty());
        QCOMPARE(set.images[0].patient, u"p10000032"_s);
        QCOMPARE(set.images[1].patient, u"p10000032"_s);
        QCOMPARE(set.images[2].patient, u"p11000011"_s);
    }

    void pathsAsOtherComputersWriteThem()
    {
        write(u"set/images_001/images/A.png"_s, m_png);
        write(u"set/images_002/images/B.png"_s, m_png);
        write(u"set/labels.csv"_s,
              "path,label\nset/images_001/images/A.png,x\n"
              "images_002\\images/b.PNG,y\n");
        const ImageDataset set = scan({at(u"set"_s)});
        QCOMPARE(set.classes(), QStringList({u"x"_s, u"y"_s}));
        QCOMPARE(set.images.size(), 2); // each once, and named as on the disk
        QCOMPARE(set.images[1].path, at(u"set/images_002/images/B.png"_s));
        QVERIFY2(set.problems.isEmpty(),
                 set.problems.isEmpty() ? "" : qPrintable(set.problems.constFirst().reason));
    }

    /// Tables of published sets are recognised with their folder, without options.
    void tablesOfPublishedSets_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("labels"); // of a.png
        QTest::addColumn<QStringList>("others"); // of b.png
        QTest::addColumn<int>("boxes"); // of b.png
        QTest::newRow("CheXpert") << QByteArray(
            "Path,Sex,Age,Frontal/Lateral,No Finding,Edema,Pneumonia\n"
            "images/a.png,Male,61,Frontal,1.0,,\n"
            "images/b.png,Male,61,Frontal,,1.0,-1.0\n"
            "images/c.png,Male,61,Frontal,,,1.0\n")
                                  << QStringList{u"No Finding"_s} << QStringList{u"Edema"_s} << 0;
        QTest::newRow("RSNA") << QByteArray("patientId,x,y,width,height,Target\n"
                                            "a,,,,,0\nb,1,1,2,2,1\nb,2,2,1,1,1\n")
                              << QStringList{u"0"_s} << QStringList{u"1"_s} << 2;
        QTest::newRow("VinDr-CXR")
            << QByteArray("image_id,class_name,class_id,rad_id,x_min,y_min,x_max,y_max\n"
                          "a,No finding,14,R1,,,,\nb,Nodule,8,R1,1,1,3,4\n")
            << QStringList{u"No finding"_s} << QStringList{u"Nodule"_s} << 1;
        QTest::newRow("PadChest") << QByteArray(
            "ImageID,StudyID,PatientID,Labels\n"
            "a.png,s,p,\"['normal']\"\nb.png,t,q,\"['nodule', 'copd signs']\"\n")
                                  << QStringList{u"normal"_s}
                                  << QStringList{u"nodule"_s, u"copd signs"_s} << 0;
        QTest::newRow("NIH boxes")
            << QByteArray("Image Index,Finding Label,Bbox [x,y,w,h],,,\n"
                          "a.png,Mass,1,1,2,2,,,\nb.png,Nodule,0.5,1,2,2,,,\n")
            << QStringList{u"Mass"_s} << QStringList{u"Nodule"_s} << 1;
        QTest::newRow("decimal commas")
            << QByteArray("path;label;x;y;w;h\na.png;k;;;;\nb.png;m;0,5;1,5;2,0;1,0\n")
            << QStringList{u"k"_s} << QStringList{u"m"_s} << 1;
    }
    void tablesOfPublishedSets()
    {
        QFETCH(QByteArray, table);
        QFETCH(QStringList, labels);
        QFETCH(QStringList, others);
        QFETCH(int, boxes);
        for (const char *name : {"images/a.png", "images/b.png", "images/c.png"})
            write(QString::fromLatin1(name), m_png);
        write(u"table.csv"_s, table);
        const ImageDataset set = scan();
        QCOMPARE(set.images.size(), 3);
        QCOMPARE(set.tables, QStringList{at(u"table.csv"_s)});
        QCOMPARE(set.images[0].labels, labels);
        QCOMPARE(set.images[1].labels, others);
        QCOMPARE(set.images[1].boxes.size(), boxes);
    }

    void orientationTagsCanBeSwitchedOff()
    {
        ImportOptions stored;
        stored.followOrientation = false;
        write(u"a.png"_s, m_png);
        const ImageDataset first = scan(stored);
        const ImageDataset second = scan(); // of the same folder: another set, other setting
        QCOMPARE(first.images.first().orientation, OrientationTags::Ignore);
        QCOMPARE(second.images.first().orientation, OrientationTags::Follow);
        QVERIFY(isOrientationFollowed(at(u"a.png"_s))); // no set changes how single files are read
    }
};

QTEST_GUILESS_MAIN(TestImportFaults)
#include "test_importfaults.moc"
