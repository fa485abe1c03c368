// SPDX-License-Identifier: GPL-3.0-or-later
// What folders, tables and single images are recognised as.
#include "base/atomicfile.h"
#include "dataset/imagedataset.h"
#include "dataset/index/walk.h"
#include "dataset/naturalorder.h"
#include "image/imageio.h"
#include "support/importtest.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/core.hpp>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace synthray;
using namespace Qt::StringLiterals;

class TestImport : public test::ImportTest
{
    Q_OBJECT

    QByteArray m_dicom;

    void images(const QStringList &names) const
    {
        for (const QString &name : names)
            write(name, m_png);
    }

    ImageDataset scan(const QStringList &names = {QString()},
                      const ImportOptions &options = {}) const
    {
        QStringList paths;
        for (const QString &name : names)
            paths.append(at(name));
        return scanned(paths, options);
    }

    ImageEntry image(const ImageDataset &set, const QString &name) const
    {
        for (const ImageEntry &entry : set.images)
            if (entry.path == at(name))
                return entry;
        return {};
    }

    static int patients(const ImageDataset &set)
    {
        QSet<QString> names;
        for (const ImageEntry &image : set.images)
            names.insert(image.patient);
        names.remove({});
        return int(names.size());
    }

    // A small VinDr-SpineXR: the layout and the columns of the released one, other images.
    const QString a = u"0123456789abcdef0123456789abcdef"_s,
                  b = u"1123456789abcdef0123456789abcdef"_s,
                  c = u"2123456789abcdef0123456789abcdef"_s,
                  d = u"3123456789abcdef0123456789abcdef"_s;
    void vindr(const QString &train, const QString &test) const
    {
        const QString head
            = u"\uFEFFstudy_id,series_id,image_id,rad_id,lesion_type,xmin,ymin,xmax,ymax\r\n"_s;
        write(u"annotations/train.csv"_s, (head + train).toUtf8());
        write(u"annotations/test.csv"_s, (head + test).toUtf8());
        for (const QString &id : {a, b, c})
            write(u"train_images/%1.dicom"_s.arg(id), m_dicom);
        write(u"test_images/%1.dicom"_s.arg(d), m_dicom);
    }

private Q_SLOTS:
    void init()
    {
        makeFolder();
        m_dicom = readFile(test::golden(u"images/dicom/CT_small.dcm"_s)).value_or(QByteArray());
        QVERIFY(!m_dicom.isEmpty());
    }

    void folders_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("labels"); // "label split", one per image
        QTest::newRow("split above class")
            << QStringList{u"train/A/1.png"_s, u"Validation/A/2.png"_s, u"testing/B/3.png"_s}
            << QStringList{u"A train"_s, u"A val"_s, u"B test"_s};
        QTest::newRow("class above split")
            << QStringList{u"A/train/1.png"_s, u"A/test/2.png"_s, u"B/train/3.png"_s}
            << QStringList{u"A train"_s, u"A test"_s, u"B train"_s};
        QTest::newRow("common and neutral folders are ignored")
            << QStringList{u"chest/chest/train/A/images/1.png"_s,
                           u"chest/chest/test/B/images/2.png"_s}
            << QStringList{u"A train"_s, u"B test"_s};
        QTest::newRow("splits with a second word")
            << QStringList{u"train_images/1.png"_s, u"images-val/2.png"_s, u"Test Set/3.png"_s}
            << QStringList{u" train"_s, u" val"_s, u" test"_s};
        QTest::newRow("classes in two steps")
            << QStringList{u"train/SICK/bacteria/1.png"_s, u"train/SICK/virus/2.png"_s,
                           u"test/HEALTHY/3.png"_s}
            << QStringList{u"SICK/bacteria train"_s, u"SICK/virus train"_s, u"HEALTHY test"_s};
        QTest::newRow("the same classes in two places")
            << QStringList{u"north/A/1.png"_s, u"north/B/2.png"_s, u"south/A/3.png"_s,
                           u"south/B/4.png"_s}
            << QStringList{u"A "_s, u"B "_s, u"A "_s, u"B "_s};
        QTest::newRow("one class")
            << QStringList{u"x/y/A/1.png"_s, u"x/y/A/2.png"_s} << QStringList{u"A "_s, u"A "_s};
        QTest::newRow("images beside the classes")
            << QStringList{u"1.png"_s, u"A/2.png"_s, u"B/3.png"_s}
            << QStringList{u" "_s, u"A "_s, u"B "_s};
        QTest::newRow("cases are no classes")
            << QStringList{u"A/PAT00001/ST1/SE2/1.png"_s, u"B/1.2.840.113619.2/2.png"_s,
                           u"B/00012345/3.png"_s}
            << QStringList{u"A "_s, u"B "_s, u"B "_s};
    }
    void folders()
    {
        QFETCH(QStringList, names);
        QFETCH(QStringList, labels);
        images(names);
        const ImageDataset set = scan();
        QCOMPARE(set.images.size(), names.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const ImageEntry entry = image(set, names[i]);
            QCOMPARE(entry.label + u' ' + entry.split, labels[i]);
        }
        QCOMPARE(set.kind, u"folders"_s);
    }

    void patientFolders()
    {
        images({u"train/ELBOW/patient00011/study1/1.png"_s,
                u"train/WRIST/patient00011/study1/1.png"_s,
                u"test/WRIST/patient00012/study1/1.png"_s});
        const ImageDataset set = scan();
        QCOMPARE(set.classes(), (QStringList{u"ELBOW"_s, u"WRIST"_s}));
        QCOMPARE(patients(set), 2);
    }

    void flatAndTree()
    {
        images({u"1.png"_s, u"2.png"_s});
        ImageDataset set = scan();
        QCOMPARE(set.kind, u"flat"_s);
        QCOMPARE(set.images[0].label, QString());
        // One folder per image is a tree of cases.
        for (int i = 0; i < 60; ++i)
            images({u"somebody%1/f.png"_s.arg(i)});
        set = scan();
        QCOMPARE(set.images.size(), 62);
        QVERIFY(set.classes().isEmpty());
        QCOMPARE(set.kind, u"folders"_s);
    }

    /// Hundreds of folders name cases, however many images each holds; so do their subfolders.
    void manyFoldersAreCases()
    {
        for (int i = 0; i < 201; ++i)
            images({u"X%1/S/1.png"_s.arg(i), u"X%1/S/2.png"_s.arg(i), u"X%1/S/3.png"_s.arg(i)});
        const ImageDataset set = scan();
        QCOMPARE(set.images.size(), 603);
        QVERIFY(set.classes().isEmpty());
    }

    void litterIsSkipped()
    {
        images({u"A/1.png"_s, u"A/._1.png"_s, u"__MACOSX/A/._1.png"_s, u"__MACOSX/A/1.png"_s,
                u".hidden/2.png"_s, u"A/@eaDir/1.png"_s});
        write(u"A/.DS_Store"_s, "x");
        const ImageDataset set = scan();
        QCOMPARE(set.images.size(), 1);
        QVERIFY(set.problems.isEmpty());
    }

    void dicomMedia()
    {
        write(u"disc/DICOM/PA1/ST1/SE1/IM1"_s, m_dicom);
        write(u"disc/DICOM/PA1/ST1/SE1/IM2"_s, m_dicom);
        write(u"disc/DICOM/PA2/ST1/SE1/1.2.840.113619.2.5"_s, m_dicom);
        write(u"disc/DICOMDIR"_s, m_dicom);
        write(u"disc/README"_s, "text");
        ImageDataset set = scan({u"disc"_s});
        QCOMPARE(set.images.size(), 3);
        QVERIFY(set.classes().isEmpty());
        set = scan({u"disc/DICOMDIR"_s}); // stands for its folder
        QCOMPARE(set.images.size(), 3);
        QCOMPARE(set.root, at(u"disc"_s));
        checkImages(set, false);
        QCOMPARE(set.images[0].patient, u"1CT1"_s); // pydicom's PatientID of this file
    }

    void kermany()
    {
        images({u"chest_xray/train/NORMAL/IM-0115-0001.png"_s,
                u"chest_xray/train/NORMAL/IM-0115-0002.png"_s,
                u"chest_xray/test/NORMAL/NORMAL2-IM-0115-0001.png"_s,
                u"chest_xray/train/PNEUMONIA/person12_bacteria_34.png"_s,
                u"chest_xray/val/PNEUMONIA/person12_virus_35.png"_s,
                u"chest_xray/val/PNEUMONIA/VIRUS-1008087-0001.png"_s,
                u"chest_xray/val/NORMAL/NORMAL-1049278-0001.png"_s});
        ImageDataset set = scan();
        QCOMPARE(set.kind, u"kermany"_s);
        QCOMPARE(set.classes(), (QStringList{u"NORMAL"_s, u"PNEUMONIA"_s}));
        QCOMPARE(patients(set), 6);
        QVERIFY2(set.recognised.contains(u"7 image"_s) && set.recognised.contains(u"2 class"_s)
                     && set.recognised.contains(u"train/val/test"_s)
                     && set.recognised.contains(u"6 patient"_s),
                 qPrintable(set.recognised));
        ParamSet params(importParams());
        QVERIFY(params.set(u"strictPatients"_s, u"true"_s));
        set = scan({QString()}, importOptions(params));
        // Numbers of IM images, of persons and of the newer release are unrelated.
        QCOMPARE(patients(set), 4);
    }

    void kermanyWithoutFolders()
    {
        images({u"IM-0115-0001.png"_s, u"person12_bacteria_34.png"_s});
        const ImageDataset set = scan();
        QCOMPARE(set.kind, u"kermany"_s);
        QCOMPARE(image(set, u"IM-0115-0001.png"_s).label, u"NORMAL"_s);
        QCOMPARE(image(set, u"person12_bacteria_34.png"_s).label, u"PNEUMONIA"_s);
    }

    /// Viewers export every patient's images as IM-0001-0001, which identifies no patient.
    void exportedNamesAreNoPatients()
    {
        images({u"a/IM-0001-0001.png"_s, u"b/IM-0001-0001.png"_s});
        write(u"c/IM-0001-0001.dcm"_s, m_dicom);
        const ImageDataset set = scan();
        QCOMPARE(set.kind, u"folders"_s);
        QCOMPARE(patients(set), 0);
    }

    /// Whatever else is opened with them must not change the patients.
    void kermanyInAnyMixture()
    {
        images({u"chest/train/NORMAL/IM-0115-0001.png"_s, u"chest/train/NORMAL/IM-0115-0002.png"_s,
                u"chest/test/PNEUMONIA/person12_bacteria_34.png"_s,
                u"chest/train/PNEUMONIA/person12_bacteria_35.png"_s,
                u"chest/train/PNEUMONIA/person12_virus_35.png"_s});
        for (int i = 0; i < 40; ++i)
            images({u"spine/train/%1/%2.png"_s.arg(i % 2 ? u"A"_s : u"B"_s).arg(i)});
        for (const QStringList &names :
             {QStringList{QString()}, QStringList{u"chest"_s, u"spine"_s},
              QStringList{u"spine"_s, u"chest/test"_s, u"chest/train"_s}}) {
            ImageDataset set = scan(names);
            QCOMPARE(set.images.size(), 45);
            QCOMPARE(set.kind, u"mixed"_s);
            QCOMPARE(set.kinds(), (QStringList{u"kermany"_s, u"folders"_s}));
            QCOMPARE(patients(set), 3);
            QVERIFY2(set.recognised.contains(u"5 image"_s) && set.recognised.contains(u"40 image"_s)
                         && set.recognised.contains(u"3 patient"_s),
                     qPrintable(set.recognised));
            QCOMPARE(patients(scan(names, {true})), 2);
        }
        // A flat folder with both classes is not a class.
        images({u"flat/IM-0115-0001.png"_s, u"flat/person1_virus_1.png"_s, u"rest/1.png"_s});
        QCOMPARE(scan({u"flat"_s, u"rest"_s}).classes(),
                 (QStringList{u"NORMAL"_s, u"PNEUMONIA"_s}));
        // The class folders are opened separately; together they are recognised.
        images({u"own/healthy/IM-0115-0001.png"_s, u"own/ill/person1_virus_1.png"_s});
        const ImageDataset own = scan({u"own/healthy"_s, u"own/ill"_s});
        QCOMPARE(own.kind, u"kermany"_s);
        QCOMPARE(own.classes(), (QStringList{u"healthy"_s, u"ill"_s}));
        QCOMPARE(patients(own), 2);
    }

    /// In one folder with others: unmistakable names give patients, but a few names make no set.
    void kermanyAmongOthers()
    {
        for (int i = 0; i < 30; ++i)
            images({u"%1.png"_s.arg(i)});
        images({u"person12_bacteria_34.png"_s, u"person12_bacteria_35.png"_s, u"IM-0115-0001.png"_s,
                u"NORMAL-1-2.png"_s});
        ImageDataset set = scan();
        QCOMPARE(set.kind, u"flat"_s);
        QCOMPARE(patients(set), 1);
        QVERIFY(set.classes().isEmpty());
        for (int i = 0; i < 10; ++i) // many matching names are not a coincidence
            images({u"person%1_virus_1.png"_s.arg(i)});
        set = scan();
        QCOMPARE(set.kinds(), (QStringList{u"kermany"_s, u"flat"_s}));
        QCOMPARE(patients(set), 13);
        QCOMPARE(image(set, u"IM-0115-0001.png"_s).label, u"NORMAL"_s);
        QCOMPARE(image(set, u"3.png"_s).label, QString());
    }

    void kermanyOfThisProject()
    {
        SYNTHRAY_NEED_SHARED(shared);
        const auto folder = scanPath(shared + u"/chest_256"_s);
        QVERIFY(folder);
        QCOMPARE(folder->kind, u"kermany"_s);
        QCOMPARE(folder->images.size(), 1566);
        QCOMPARE(patients(*folder), 1311); // sort -u over kind and number of the file names
        const auto strict = scanPaths({shared + u"/chest_256"_s}, nullptr, {true});
        QCOMPARE(patients(*strict), 1177);
        const auto table = scanPath(shared + u"/chest_256/labels.csv"_s);
        QVERIFY(table);
        QCOMPARE(table->kind, u"csv"_s);
        QCOMPARE(table->images.size(), 1566);
        QCOMPARE(patients(*table), 1202); // cut -d, -f4 labels.csv | sort -u
        for (qsizetype i = 0; i < table->images.size(); ++i) {
            QCOMPARE(table->images[i].path, folder->images[i].path);
            QCOMPARE(table->images[i].label, folder->images[i].label);
            QCOMPARE(table->images[i].split, folder->images[i].split);
        }
    }

    void vindrSpine()
    {
        vindr(u"s1,e1,%1,r1,Osteophytes,10.5,20,30,60.25\r\n"
              "s1,e1,%1,r1,\"Disc space narrowing\",1,2,3,4\r\n"
              "s1,e1,%2,r1,No finding,,,,\r\n"
              "s2,e2,%3,r2,Subchondral sclerosis,5,6,7,8\r\n"_s.arg(a, b, c),
              u"s3,e3,%1,r1,Spondylolysthesis,1,1,2,2\r\n"_s.arg(d));
        const ImageDataset set = scan();
        QCOMPARE(set.kind, u"vindr"_s);
        QCOMPARE(set.images.size(), 4);
        QVERIFY2(set.problems.isEmpty(), qPrintable(set.problems.value(0).reason));
        const ImageEntry two = image(set, u"train_images/%1.dicom"_s.arg(a));
        // The rarer finding is the class.
        QCOMPARE(two.label, u"Disc space narrowing"_s);
        QCOMPARE(two.labels, (QStringList{u"Disc space narrowing"_s, u"Osteophytes"_s}));
        QCOMPARE(two.boxes.size(), 2);
        QCOMPARE(two.boxes[0], (Box{10.5, 20, 19.5, 40.25, u"Osteophytes"_s}));
        QCOMPARE(two.study, u"s1"_s);
        QCOMPARE(two.group(), u"s1"_s);
        QCOMPARE(two.split, u"train"_s);
        const ImageEntry none = image(set, u"train_images/%1.dicom"_s.arg(b));
        QCOMPARE(none.label, u"No finding"_s);
        QVERIFY(none.boxes.isEmpty());
        QCOMPARE(image(set, u"test_images/%1.dicom"_s.arg(d)).split, u"test"_s);
        QCOMPARE(image(set, u"train_images/%1.dicom"_s.arg(c)).label, u"Subchondral sclerosis"_s);
        QVERIFY2(set.recognised.startsWith(u"VinDr-SpineXR: 4 image"_s)
                     && set.recognised.contains(u"5 label"_s) && set.recognised.contains(u"4 box"_s)
                     && set.recognised.contains(u"train/test"_s)
                     && set.recognised.contains(u"3 stud"_s),
                 qPrintable(set.recognised));
        // Patients from the headers do not join what the tables keep apart.
        ImageDataset checked = set;
        checkImages(checked, false);
        QCOMPARE(checked.images.size(), 4);
        QCOMPARE(checked.images[0].group(), checked.images[0].study);
        // One table alone opens its split.
        const ImageDataset part = scan({u"annotations/test.csv"_s});
        QCOMPARE(part.kind, u"vindr"_s);
        QCOMPARE(part.images.size(), 1);
        QCOMPARE(part.root, m_folder->path());
    }

    /// Neither importer takes the other's images, even in one folder.
    void vindrBesideOthers()
    {
        vindr(u"s1,e1,%1,r1,Osteophytes,1,2,3,4\r\ns1,e1,%2,r1,No finding,,,,\r\n"
              "s2,e2,%3,r1,No finding,,,,\r\n"_s.arg(a, b, c),
              u"s3,e3,%1,r1,No finding,,,,\r\n"_s.arg(d));
        images({u"chest/train/NORMAL/IM-0115-0001.png"_s,
                u"chest/test/PNEUMONIA/person12_bacteria_34.png"_s,
                u"chest/test/PNEUMONIA/person12_bacteria_35.png"_s});
        ImageDataset set = scan();
        QVERIFY2(set.problems.isEmpty(), qPrintable(set.problems.value(0).reason));
        QCOMPARE(set.images.size(), 7);
        QCOMPARE(set.kind, u"mixed"_s);
        QCOMPARE(set.kinds(), (QStringList{u"vindr"_s, u"kermany"_s}));
        QVERIFY2(set.recognised.contains(u"VinDr-SpineXR: 4 image"_s)
                     && set.recognised.contains(u"3 stud"_s)
                     && set.recognised.contains(u"Kermany chest radiographs: 3 image"_s)
                     && set.recognised.contains(u"2 patient"_s),
                 qPrintable(set.recognised));
        QCOMPARE(image(set, u"chest/test/PNEUMONIA/person12_bacteria_34.png"_s).patient,
                 u"bacteria-12"_s);
        QCOMPARE(image(set, u"chest/train/NORMAL/IM-0115-0001.png"_s).label, u"NORMAL"_s);
        // The headers count for one part but not for the other.
        write(u"chest/test/PNEUMONIA/x.dcm"_s, m_dicom);
        images({u"plain/1.png"_s, u"plain/2.png"_s});
        set = scan({u"train_images"_s, u"annotations/train.csv"_s, u"chest"_s, u"plain"_s});
        checkImages(set, false);
        QCOMPARE(set.images.size(), 9);
        QCOMPARE(set.kinds(), (QStringList{u"vindr"_s, u"kermany"_s, u"flat"_s}));
        QCOMPARE(image(set, u"chest/test/PNEUMONIA/x.dcm"_s).patient, u"1CT1"_s);
        QCOMPARE(image(set, u"train_images/%1.dicom"_s.arg(a)).patient, QString());
        QCOMPARE(image(set, u"plain/1.png"_s).label, QString());
        QVERIFY(set.problems.isEmpty());
        // Converted images of both tables in one folder.
        for (const QString &id : {a, b, c, d})
            images({u"conv/png/%1.png"_s.arg(id)});
        for (const QString &name : {u"train.csv"_s, u"test.csv"_s}) {
            QVERIFY(ensureFolder(at(u"conv/annotations"_s)));
            QVERIFY(QFile::copy(at(u"annotations/"_s + name), at(u"conv/annotations/"_s + name)));
        }
        set = scan({u"conv"_s});
        QCOMPARE(set.images.size(), 4);
        QVERIFY(set.problems.isEmpty());
        QCOMPARE(image(set, u"conv/png/%1.png"_s.arg(a)).split, u"train"_s);
        QCOMPARE(image(set, u"conv/png/%1.png"_s.arg(d)).split, u"test"_s);
    }

    void vindrDirt()
    {
        vindr(u"s1,e1,%1,r1,Osteophytes,10,20,10.0001,60\r\n" // empty
              "s1,e1,%1,r1,Osteophytes,30,60,10,20\r\n" // reversed
              "s1,e1,%1,r1,Osteophytes,nan,2,3,4\r\n"
              "s1,e1,%1,r1,Osteophytes,,,,\r\n"
              "s1,e1,%1,r1,No finding,,,,\r\n" // and yet five findings
              "s1,e1,%2,r1,Broken heart,1,2,3,4\r\n"
              "s1,e1,%2,r1,spondylolisthesis,1,2,3,4\r\n" // correct spelling
              "s9,e1,%2,r1,Fracture,1,2,3,4\r\n"
              "s1,e1,ffffffffffffffffffffffffffffffff,r1,Fracture,1,2,3,4\r\n"
              "s1,e1,%1,r1,Osteophytes,1,2,1e9,4\r\n"_s.arg(a, b),
              {}); // c and d have no row
        const ImageDataset set = scan();
        QCOMPARE(set.images.size(), 2);
        const ImageEntry first = image(set, u"train_images/%1.dicom"_s.arg(a));
        QCOMPARE(first.labels, QStringList{u"Osteophytes"_s});
        QCOMPARE(first.boxes.size(), 1);
        QCOMPARE(first.boxes[0], (Box{10, 20, 20, 40, u"Osteophytes"_s}));
        const ImageEntry second = image(set, u"train_images/%1.dicom"_s.arg(b));
        QCOMPARE(second.labels, (QStringList{u"Fracture"_s, u"Spondylolysthesis"_s}));
        QCOMPARE(second.study, u"s1"_s);
        for (const QString &words :
             {u"line 2: The box is empty"_s, u"line 3: The box is reversed"_s,
              u"line 4: The box is not four"_s, u"line 5: 'Osteophytes' has no box"_s,
              u"'No finding' together"_s, u"line 7: 'Broken heart'"_s,
              u"line 9: The image '%1' belongs to another study"_s.arg(b),
              u"line 10: The file of image 'ffff"_s, u"line 11: The box is far outside"_s,
              u"The annotations have no row for '%1'"_s.arg(at(u"train_images/%1.dicom"_s.arg(c))),
              u"The annotations have no row for '%1'"_s.arg(at(u"test_images/%1.dicom"_s.arg(d)))})
            QVERIFY2(tells(set, words), qPrintable(words));
        QCOMPARE(set.problems.size(), 11);
    }

    void vindrPartWithoutTable()
    {
        vindr(
            u"s1,e1,%1,r1,No finding,,,,\r\ns1,e1,%2,r1,No finding,,,,\r\ns1,e1,%3,r1,No finding,,,,\r\n"_s
                .arg(a, b, c),
            {});
        QVERIFY(QFile::remove(at(u"annotations/test.csv"_s)));
        const ImageDataset set = scan();
        QVERIFY(set.problems.isEmpty());
        QCOMPARE(set.images.size(), 4);
        QCOMPARE(image(set, u"test_images/%1.dicom"_s.arg(d)).split, u"test"_s);
        QCOMPARE(image(set, u"test_images/%1.dicom"_s.arg(d)).label, QString());
    }

    void table_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("documented") << u"path,labels,patient,split,study,x,y,w,h,box_label\n"
                                       "a/1.png,X|Y,p1,train,s1,1,2,3,4,Z\n"
                                       "a/1.png,X|Y,p1,train,s1,5,6,7,8,\n"
                                       "a/2.png,,p2,validation,,,,,,\n"_s;
        QTest::newRow("semicolons")
            << u"\uFEFFPath;Labels;Patient ID;Split;Study UID;x;y;w;h;Box Label\r\n"
               "a\\1.png;\"X;Y\";p1;Train;s1;1;2;3;4;Z\r\n"
               "\"a\\1.png\";X|Y;p1;Train;s1;5;6;7;8;\r\n"
               "./a/../a/2.png;;p2;val;;;;;;\r\n"_s;
        QTest::newRow("tabs") << u"FILE\tClass\tpatient-id\tset\tstudy\tx\ty\tw\th\tbox_label\n"
                                 "a/1.png\tX\tp1\ttrain\ts1\t1\t2\t3\t4\tZ\n"
                                 "a/1.png\t Y\t\t\t\t5\t6\t7\t8\tX\n"
                                 "a/2\t\tp2\tval\n"_s; // .png is found
    }
    void table()
    {
        QFETCH(QString, text);
        images({u"a/1.png"_s, u"a/2.png"_s, u"a/3.png"_s});
        write(u"set.csv"_s, text.toUtf8());
        const ImageDataset set = scan({u"set.csv"_s});
        QVERIFY2(set.problems.isEmpty(), qPrintable(set.problems.value(0).reason));
        QCOMPARE(set.kind, u"csv"_s);
        QCOMPARE(set.images.size(), 2);
        QCOMPARE(set.images[0].labels, (QStringList{u"X"_s, u"Y"_s}));
        QCOMPARE(set.images[0].label, u"X"_s);
        QCOMPARE(set.images[0].patient, u"p1"_s);
        QCOMPARE(set.images[0].study, u"s1"_s);
        QCOMPARE(set.images[0].split, u"train"_s);
        QCOMPARE(set.images[0].boxes, (QVector<Box>{{1, 2, 3, 4, u"Z"_s}, {5, 6, 7, 8, u"X"_s}}));
        QCOMPARE(set.images[0].bytes, m_png.size());
        QVERIFY(set.images[0].modified > 0);
        QCOMPARE(set.images[1].label, QString());
        QCOMPARE(set.images[1].split, u"val"_s);
    }

    void tableDirt()
    {
        images({u"in/1.png"_s, u"in/2.png"_s, u"out.png"_s});
        write(u"in/empty.png"_s, {});
        write(u"in/secret"_s, "text");
        write(u"secret"_s, "text");
        const QString rows = u"path,label,patient,split,x,y,w,h\n"
                             "1.png,X,p1,train,1,2,3,4\n"
                             "1.png,X,p1,train,1,2,3,4\n" // 3: nothing new
                             "2.png,X,p2,tomorrow,1,2,0,4\n" // 4: split and box
                             "2.png,Y,p3,,a,2,3,4\n" // 5: patient and box
                             "missing.png,X,p1,train\n"
                             "../out.png,X,p1,train\n"
                             "a/../../out.png,X,p1,train\n"
                             "%1,X,p1,train\n"
                             "//server/share/1.png,X,p1,train\n"
                             "\\\\server\\share\\1.png,X,p1,train\n"
                             "empty.png,X,p1,train\n" // 12
                             "secret,X,p1,train\n"
                             ".,X,p1,train\n"
                             ",X,p1,train\n"
                             "1.png,too,many,fields,in,this,row,of,it\n"_s.arg(at(u"secret"_s));
        write(u"in/set.csv"_s, rows.toUtf8());
        const ImageDataset set = scan({u"in/set.csv"_s});
        QCOMPARE(set.images.size(), 2);
        QCOMPARE(set.images[1].labels, (QStringList{u"X"_s, u"Y"_s}));
        QCOMPARE(set.images[1].patient, u"p2"_s);
        QVERIFY(set.images[1].boxes.isEmpty());
        for (const QString &words :
             {u"line 3: The row adds nothing"_s, u"line 4: The split 'tomorrow'"_s,
              u"line 4: The box is empty"_s, u"line 5: The patient 'p3'"_s,
              u"line 5: The box is not four numbers"_s, u"line 6: 'missing.png' does not exist"_s,
              u"line 7: '../out.png' is outside"_s, u"line 8: 'a/../../out.png' is outside"_s,
              u"line 9: '%1' is outside"_s.arg(at(u"secret"_s)), u"line 10: '//server"_s,
              u"line 11: '\\\\server"_s, u"line 12: 'empty.png' is empty"_s, u"line 13: 'secret'"_s,
              u"line 14: '.'"_s, u"line 15: The row has no path"_s,
              u"line 16: The row has 9 fields"_s})
            QVERIFY2(tells(set, words), qPrintable(words));
        QCOMPARE(set.problems.size(), 16);
        // An image outside is opened if its full path is given.
        write(u"in/set.csv"_s, u"path\n%1\n"_s.arg(at(u"out.png"_s)).toUtf8());
        QCOMPARE(scan({u"in/set.csv"_s}).images.value(0).path, at(u"out.png"_s));
    }

    /// Two tables about one image are treated like two rows of one table.
    void tablesThatContradict()
    {
        images({u"im/patient7/1.png"_s, u"im/2.png"_s});
        write(u"t1.csv"_s, "path,label,patient,split\nim/patient7/1.png,a,p1,train\n");
        write(u"t2.csv"_s,
              "path,label,patient,split,study\nim/patient7/1.png,b,p2,test,s1\nim/2.png,b,,,\n");
        write(u"t3.csv"_s, "path,label\nim/patient7/1.png,a\n");
        const ImageDataset set = scan({u"t1.csv"_s, u"t2.csv"_s, u"t3.csv"_s});
        QCOMPARE(set.images.size(), 2);
        const ImageEntry first = image(set, u"im/patient7/1.png"_s);
        QCOMPARE(first.labels, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(first.patient, u"p1"_s);
        QCOMPARE(first.split, u"train"_s);
        QCOMPARE(first.study, u"s1"_s);
        QVERIFY(tells(set, u"t2.csv', line 2: The patient 'p2' contradicts"_s));
        QVERIFY(tells(set, u"t2.csv', line 2: The split 'test' contradicts"_s));
        QVERIFY(
            tells(set, u"t3.csv', line 2: The row adds nothing to '%1'"_s.arg(at(u"t1.csv"_s))));
        QCOMPARE(set.problems.size(), 3);
        for (const QString &name : {u"t1.csv"_s, u"t2.csv"_s, u"t3.csv"_s})
            QVERIFY2(set.recognised.contains(name), qPrintable(set.recognised));
        // The second table may set what the first leaves open, overriding the folders.
        write(u"t1.csv"_s, "path,label\nim/patient7/1.png,a\n");
        QCOMPARE(image(scan({u"im"_s, u"t1.csv"_s, u"t2.csv"_s}), u"im/patient7/1.png"_s).patient,
                 u"p2"_s);
    }

    void tableWithoutRows()
    {
        images({u"train/1.png"_s});
        write(u"set.csv"_s, "path,label\n");
        const auto alone = scanPath(at(u"set.csv"_s));
        QVERIFY(!alone);
        QVERIFY2(alone.error().text.contains(u"no data"_s), qPrintable(alone.error().text));
        QVERIFY(alone.error().whole().contains(u"a row for each image"_s));
        const ImageDataset both = scan({u"train"_s, u"set.csv"_s});
        QCOMPARE(both.images.size(), 1);
        QCOMPARE(both.kind, u"folders"_s);
        QVERIFY(tells(both, u"no data"_s));
        // Problems about splits and boxes match what was done.
        write(u"set.csv"_s,
              "path,split,x,y,w,h\ntrain/1.png,dev,-5,-5,1e9,4\ntrain/1.png,val,nan,1,2,3\n");
        const ImageDataset odd = scan({u"train"_s, u"set.csv"_s});
        QCOMPARE(odd.images.value(0).split, QString());
        for (const QString &words :
             {u"line 2: The split 'dev' is not"_s, u"line 2: The box is far outside"_s,
              u"line 3: The split 'val' contradicts"_s, u"line 3: The box is not four"_s})
            QVERIFY2(tells(odd, words), qPrintable(words));
        QCOMPARE(odd.problems.size(), 4);
    }

    void tableWithoutPaths()
    {
        images({u"1.png"_s});
        write(u"set.csv"_s, "name,age\nx,3\n");
        const auto alone = scanPath(at(u"set.csv"_s));
        QVERIFY(!alone);
        QVERIFY2(alone.error().text.contains(u"path"_s)
                     && alone.error().text.contains(u"name, age"_s),
                 qPrintable(alone.error().text));
        const ImageDataset both = scan({u"1.png"_s, u"set.csv"_s});
        QCOMPARE(both.images.size(), 1);
        QCOMPARE(both.problems.size(), 1);
    }

    /// A folder of images next to a table: the table is used.
    void folderWithItsTable()
    {
        images({u"images/1.png"_s, u"images/2.png"_s, u"images/3.png"_s});
        write(u"labels.csv"_s, "Image Index,Finding Labels,Patient ID\n1.png,A|B,7\n2.png,C,8\n");
        const ImageDataset set = scan();
        QCOMPARE(set.kind, u"csv"_s);
        QCOMPARE(set.images.size(), 3);
        QCOMPARE(image(set, u"images/1.png"_s).labels, (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(image(set, u"images/2.png"_s).patient, u"8"_s);
        QCOMPARE(image(set, u"images/3.png"_s).label, QString());
        // If the folders name classes, they are used; a table about something else is not.
        images({u"images/A/4.png"_s});
        QVERIFY(scan().kind != u"csv"_s);
        QVERIFY(QFile::remove(at(u"images/A/4.png"_s)));
        write(u"labels.csv"_s, "path,age\nx1,7\nx2,8\nx3,1\nx4,2\n");
        const ImageDataset other = scan();
        QVERIFY(other.kind != u"csv"_s);
        QCOMPARE(other.problems.size(), 1); // one problem, not one per row
        QVERIFY(tells(other, u"labels.csv"_s));
    }

    /// Classes come from the folders below the opened ones, never from those above.
    void classesOfSeveralSources()
    {
        images({u"deep/one/flat/1.png"_s, u"spine/f/train/A/1.png"_s, u"spine/f/test/B/2.png"_s,
                u"x/NORMAL/1.png"_s, u"y/z/SICK/test/2.png"_s, u"set/train/A/1.png"_s,
                u"set/train/B/2.png"_s, u"set/test/A/3.png"_s, u"p/patient1/1.png"_s,
                u"q/patient2/2.png"_s});
        ImageDataset set = scan({u"deep/one/flat"_s, u"spine"_s});
        QCOMPARE(set.classes(), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(image(set, u"deep/one/flat/1.png"_s).label, QString());
        QCOMPARE(set.kinds(), (QStringList{u"folders"_s, u"flat"_s}));
        QCOMPARE(scan({u"spine"_s}).classes(), set.classes());
        QCOMPARE(scan({u"spine"_s, u"spine/f/train"_s, u"x/NORMAL/1.png"_s}).classes(),
                 set.classes());
        // Several folders of images are classes with their own names.
        set = scan({u"x/NORMAL"_s, u"y/z/SICK"_s});
        QCOMPARE(set.classes(), (QStringList{u"NORMAL"_s, u"SICK"_s}));
        QCOMPARE(image(set, u"y/z/SICK/test/2.png"_s).split, u"test"_s);
        QVERIFY(scan({u"deep/one/flat"_s}).classes().isEmpty());
        set = scan({u"set/train/A"_s, u"set/train/B"_s, u"set/test/A"_s});
        QCOMPARE(set.classes(), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(set.splits(), (QStringList{u"train"_s, u"test"_s}));
        set = scan({u"p/patient1"_s, u"q/patient2"_s});
        QVERIFY(set.classes().isEmpty());
        QCOMPARE(patients(set), 2);
        // Single images, as a shell lists them.
        set = scan({u"set/train/A/1.png"_s, u"set/train/B/2.png"_s, u"set/test/A/3.png"_s});
        QCOMPARE(set.classes(), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(set.splits(), (QStringList{u"train"_s, u"test"_s}));
        set = scan({u"deep/one/flat/1.png"_s, u"x/NORMAL/1.png"_s});
        QCOMPARE(set.classes(), (QStringList{u"NORMAL"_s, u"flat"_s}));
    }

    /// One folder of images with a table next to it or opened with it: the table labels the images,
    /// and the folder does not label the others.
    void oneFolderAndItsTable()
    {
        images({u"pics/1.png"_s, u"pics/2.png"_s, u"pics/3.png"_s});
        write(u"labels.csv"_s, "path,label\npics/1.png,A\npics/2.png,B\n");
        for (const QStringList &names :
             {QStringList{QString()}, QStringList{u"labels.csv"_s, u"pics"_s}}) {
            const ImageDataset set = scan(names);
            QCOMPARE(set.kind, u"csv"_s);
            QCOMPARE(set.classes(), (QStringList{u"A"_s, u"B"_s}));
            QCOMPARE(image(set, u"pics/3.png"_s).label, QString());
            QVERIFY2(set.recognised.contains(u"'labels.csv': 2 image"_s)
                         && set.recognised.contains(u"1 image"_s),
                     qPrintable(set.recognised));
        }
        const ImageDataset above = scan({QString(), u"labels.csv"_s});
        QCOMPARE(above.classes(), (QStringList{u"A"_s, u"B"_s}));
        // A table without labels keeps the class.
        write(u"labels.csv"_s, "path,patient\npics/1.png,p1\npics/2.png,p1\n");
        QCOMPARE(scan().classes(), QStringList{u"pics"_s});
        QCOMPARE(patients(scan()), 1);
    }

    void unsupportedImageFormats()
    {
        images({u"1.png"_s});
        for (const char *name : {"a.gif", "b.WEBP", "c.jp2", "d.txt", "e.pdf", "f.json", ".g.gif"})
            write(QLatin1String(name), "x");
        ImageDataset set = scan();
        QCOMPARE(set.problems.size(), 3);
        QVERIFY(tells(set, u"b.WEBP' has an unsupported image format (WEBP)"_s));
        for (int i = 0; i < 1010; ++i)
            write(u"many/%1.gif"_s.arg(i), "x");
        set = scan();
        QCOMPARE(set.problems.size(), 1001);
        QVERIFY(tells(set, u"13 more"_s));
    }

    void mixtures()
    {
        images({u"set/A/1.png"_s, u"set/B/2.png"_s, u"other/3.png"_s});
        write(u"set/extra.csv"_s, "path,label\nA/1.png,C\n");
        ImageDataset set = scan({u"set"_s, u"set/extra.csv"_s});
        QCOMPARE(set.root, at(u"set"_s));
        QCOMPARE(image(set, u"set/A/1.png"_s).label, u"C"_s);
        QCOMPARE(image(set, u"set/B/2.png"_s).label, u"B"_s);
        set = scan({u"set/A"_s, u"set/B"_s});
        QCOMPARE(set.classes(), (QStringList{u"A"_s, u"B"_s}));
        set = scan({u"set/A/1.png"_s, u"set/A/1.png"_s, u"set/A"_s, u"other/3.png"_s});
        QCOMPARE(set.images.size(), 2);
        set = scan({u"other/3.png"_s});
        QCOMPARE(set.kind, u"files"_s);
    }

    void naturalOrder()
    {
        QStringList names{u"b/1"_s,    u"a10"_s, u"a2"_s,  u"a002b"_s, u"A3"_s,
                          u"a"_s,      u"a/z"_s, u"a-1"_s, u"a2b"_s,   u"a1000000000000000000000"_s,
                          u"a999999"_s};
        std::sort(names.begin(), names.end(), [](const QString &x, const QString &y) {
            return std::pair(naturalKey(x), x) < std::pair(naturalKey(y), y);
        });
        QCOMPARE(names,
                 (QStringList{u"a"_s, u"a/z"_s, u"a-1"_s, u"a2"_s, u"a002b"_s, u"a2b"_s, u"A3"_s,
                              u"a10"_s, u"a999999"_s, u"a1000000000000000000000"_s, u"b/1"_s}));
    }

    void foldersWithinFolders()
    {
        QVERIFY(QDir().mkpath(at(u"set/sub"_s)));
        QVERIFY(isWithin(at(u"set"_s), at(u"set"_s)) && isWithin(at(u"set/new"_s), at(u"set/"_s)));
        QVERIFY(!isWithin(at(u"set-2"_s), at(u"set"_s))
                && !isWithin(at(u"set"_s), at(u"set/sub"_s)));
        const QString path = QFileInfo(at(u"set"_s)).absoluteFilePath();
        QVERIFY(!isWithin(path, path.left(path.indexOf(u'/') + 1))); // the whole disk
        QVERIFY(!isWithin(path, {}));
        QCOMPARE(isWithin(at(u"SET/new"_s), at(u"set"_s)), QFileInfo::exists(at(u"SET"_s)));
    }

    void oddNames()
    {
        QStringList names{u"A/\u202Egnp.png"_s, u"A/ü ß 漢字 🩻.png"_s, u"A/%1 %n.png"_s,
                          u"A/'quoted'.png"_s};
#ifndef Q_OS_WIN // it forbids them
        names << u"A/new\nline.png"_s << u"A/tab\t.png"_s;
#endif
        images(names);
        ImageDataset set = scan();
        QCOMPARE(set.images.size(), names.size());
        checkImages(set, true);
        QCOMPARE(set.images.size(), names.size());
    }

#ifdef Q_OS_UNIX
    void namesThatAreNotUtf8()
    {
        images({u"A/good.png"_s});
        const QByteArray folder = QFile::encodeName(at(u"A/"_s));
        QVERIFY(QFile::copy(at(u"A/good.png"_s), at(u"A/copy.png"_s)));
        if (::rename(QByteArray(folder + "copy.png").constData(),
                     QByteArray(folder + "bad\xFF.png").constData())
            != 0)
            QSKIP("this file system takes only UTF-8");
        QCOMPARE(::mkdir(QByteArray(folder + "dir\xFF").constData(), 0777), 0);
        ImageDataset set = scan();
        checkImages(set, true);
        QCOMPARE(set.images.size(), 1);
        QVERIFY(tells(set, u"not valid UTF-8"_s));
        QCOMPARE(set.problems.size(), 2); // the image and the folder
        ::unlink(
            QByteArray(folder + "bad\xFF.png").constData()); // QTemporaryDir cannot name it either
        ::rmdir(QByteArray(folder + "dir\xFF").constData());
    }

    void linksInCircles()
    {
        images(
            {u"set/A/1.png"_s, u"set/B/2.png"_s, u"elsewhere/3.png"_s, u"elsewhere/deep/4.png"_s});
        QVERIFY(QFile::link(at(u"set"_s), at(u"set/A/loop"_s)));
        QVERIFY(QFile::link(at(u"set/A"_s), at(u"set/B/sideways"_s)));
        QVERIFY(QFile::link(at(u"elsewhere"_s), at(u"set/C"_s)));
        QVERIFY(QFile::link(at(u"elsewhere"_s), at(u"set/D"_s)));
        QVERIFY(QFile::link(at(u"elsewhere"_s), at(u"elsewhere/deep/again"_s)));
        QVERIFY(QFile::link(at(u"nowhere.png"_s), at(u"set/B/gone.png"_s)));
        const ImageDataset set = scan({u"set"_s});
        QSet<QString> canonical;
        for (const ImageEntry &image : set.images)
            canonical.insert(QFileInfo(image.path).canonicalFilePath());
        QCOMPARE(canonical.size(), 4); // each is found
        QVERIFY(set.images.size() <= 6); // but not by every path
        QCOMPARE(set.problems.size(), 1); // the broken link
    }

    void pipesAndClosedFolders()
    {
        images({u"A/1.png"_s, u"closed/2.png"_s});
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"A/pipe.png"_s)).constData(), 0600), 0);
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"A/pipe"_s)).constData(), 0600), 0);
        QVERIFY(QFile::setPermissions(at(u"closed"_s), {}));
        const bool isOpen = QFileInfo(at(u"closed"_s)).isReadable(); // always for root
        ImageDataset set = scan(); // must not wait for a writer of the pipe
        QVERIFY(QFile::setPermissions(at(u"closed"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(set.images.size(), isOpen ? 2 : 1);
        QVERIFY(tells(set, u"pipe.png' is a device or a pipe"_s));
        QVERIFY(tells(set, u"pipe' is a device or a pipe"_s));
        QCOMPARE(tells(set, u"do not have permission to read"_s), !isOpen);
        write(u"set.csv"_s, "path\nA/pipe.png\nA/1.png\n");
        set = scan({u"set.csv"_s, u"A/pipe.png"_s});
        QCOMPARE(set.images.size(), 1);
        QVERIFY(tells(set, u"'A/pipe.png' is not a file"_s));
        QVERIFY(tells(set, u"a device or a pipe"_s));
    }
#endif

    void longTablesAndProblems()
    {
        images({u"1.png"_s});
        QByteArray rows = "path,label\n1.png,A\n";
        for (int i = 0; i < 100'000; ++i)
            rows += "missing" + QByteArray::number(i) + ".png,A\n";
        write(u"set.csv"_s, rows);
        const ImageDataset set = scan({u"set.csv"_s});
        QCOMPARE(set.images.size(), 1);
        QVERIFY(set.problems.size() <= 1001);
        QVERIFY(set.problems.last().reason.contains(u"99000"_s));
        JobContext context;
        context.requestStop();
        QCOMPARE(scanPaths({at(u"set.csv"_s)}, &context).error().code, ErrorCode::Stopped);
    }

    void binaryTables()
    {
        write(u"set.csv"_s, m_dicom);
        const auto set = scanPath(at(u"set.csv"_s));
        QVERIFY(!set);
        QVERIFY2(set.error().text.contains(u"not text"_s), qPrintable(set.error().text));
        images({u"1.png"_s}); // next to images it is skipped
        QCOMPARE(scan().images.size(), 1);
        QVERIFY(scan().problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
