// SPDX-License-Identifier: GPL-3.0-or-later
// De-identified sets: files, list, refusals; no PNG written by the program contains text.
#include "support/dicomwriter.h"
#include "support/paramsof.h"

#include "augment/exporter.h"
#include "augment/pipeline.h"
#include "base/atomicfile.h"
#include "dataset/deidentifyset.h"
#include "dicom/deidentify.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "support/testsupport.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <opencv2/core.hpp>

#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

/// The distinct chunk names of a PNG.
QStringList chunksOf(const QString &path)
{
    const QByteArray bytes = readFile(path).value();
    QStringList names;
    for (qsizetype at = 8; at + 8 <= bytes.size();) {
        names << QString::fromLatin1(bytes.mid(at + 4, 4));
        at += 12 + qFromBigEndian<quint32>(bytes.constData() + at);
    }
    names.removeDuplicates();
    return names;
}

ParamSet params(const QVector<QPair<QString, QVariant>> &values = {})
{
    return test::paramsOf(deidentifyParams(), values);
}

struct Row {
    QString path, label, patient, split;
};

QVector<Row> rowsOf(const QString &folder)
{
    const auto bytes = readFile(folder + u"/images.csv"_s);
    QVector<Row> rows;
    if (!bytes)
        return rows;
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList parts = line.split(u',');
        rows.append({parts.value(0), parts.value(1), parts.value(2), parts.value(3)});
    }
    return rows;
}

/// Two DICOM images of one patient, one of another, an ultrasound, a multi-frame image and a PNG.
ImageDataset makeSet(const QTemporaryDir &folder)
{
    ImageDataset set;
    set.root = folder.filePath(u"Meier Hans"_s);
    QDir().mkpath(set.root);
    const auto add = [&](const QString &name, const char *patient, const char *modality, int frames,
                         const QString &label) {
        DcmFileFormat file;
        DcmDataset &d = *file.getDataset();
        fillImage(d, 20, 30, frames);
        d.putAndInsertString(DCM_PatientID, patient);
        d.putAndInsertString(DCM_PatientName, "Meier^Hans");
        d.putAndInsertString(DCM_StudyDate, "20190704");
        d.putAndInsertString(DCM_Modality, modality);
        d.putAndInsertString(
            DCM_SOPInstanceUID,
            QByteArray("1.2.3.4." + QByteArray::number(set.images.size() + 1)).constData());
        ImageEntry image;
        image.path = set.root + u'/' + name;
        image.label = label;
        image.split = u"train"_s;
        save(file, image.path);
        set.images.append(image);
    };
    add(u"meier-1.dcm"_s, "PAT-0001", "DX", 1, u"NORMAL"_s);
    add(u"meier-2.dcm"_s, "PAT-0001", "DX", 1, u"case of Meier"_s);
    add(u"other.dcm"_s, "PAT-0002", "DX", 1, u"NORMAL"_s);
    add(u"ultrasound.dcm"_s, "PAT-0002", "US", 1, u"NORMAL"_s);
    add(u"frames.dcm"_s, "PAT-0003", "DX", 3, u"NORMAL"_s);
    ImageEntry png;
    png.path = set.root + u"/wide.png"_s;
    png.label = u"A, \"B\""_s;
    png.patient = u"bacteria-12"_s;
    QFile::copy(golden(u"images/wide.png"_s), png.path);
    set.images.append(png);
    return set;
}

QByteArray everything(const QString &folder)
{
    QByteArray all;
    QDirIterator it(folder, QDir::Files | QDir::Hidden);
    while (it.hasNext()) {
        const QString path = it.next();
        all += QFileInfo(path).fileName().toUtf8() + '\n' + readFile(path).value();
    }
    return all;
}

} // namespace

class TestDeidentifySet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dicomAndOthers()
    {
        QTemporaryDir folder;
        const ImageDataset set = makeSet(folder);
        const QString out = folder.filePath(u"out"_s);
        const auto report = exportDeidentified(set, out, params());
        QVERIFY2(report, report ? "" : qPrintable(report.error().whole()));
        QCOMPARE(report->dicom, 4);
        QCOMPARE(report->png, 1);
        QCOMPARE(report->left.size(), 1);
        QVERIFY(report->left[0].path.endsWith("ultrasound.dcm"_L1));
        QCOMPARE(report->warnings.size(), 1); // the label that names the patient
        QVERIFY(report->warnings[0].path.endsWith("meier-2.dcm"_L1));
        const auto rows = rowsOf(out);
        QCOMPARE(rows.size(), 5);
        QHash<QString, int> patients;
        for (const Row &row : rows) {
            QVERIFY(readImage(out + u'/' + row.path));
            ++patients[row.path.endsWith("png"_L1) ? u"png"_s : row.patient];
        }
        QCOMPARE(patients.size(), 4); // three of DICOM, and the PNG's
        QCOMPARE(QDir(out).entryList(QDir::Files).size(), 6);
        const QByteArray all = everything(out);
        for (const char *secret :
             {"Meier", "meier", "Hans", "PAT-000", "20190704", "bacteria", "wide", "1.2.3.4."})
            QVERIFY2(!all.contains(secret), secret);
        QVERIFY(all.contains("\"A, \"\"B\"\"\""));
    }

    void burnedInCanBeIncluded()
    {
        QTemporaryDir folder;
        const ImageDataset set = makeSet(folder);
        const auto report = exportDeidentified(set, folder.filePath(u"out"_s),
                                               params({{u"burnedIn"_s, u"include"_s}}));
        QVERIFY(report && report->left.isEmpty());
        QCOMPARE(report->dicom, 5);
        QCOMPARE(report->warnings.size(), 2);
    }

    void asPng()
    {
        QTemporaryDir folder;
        const ImageDataset set = makeSet(folder);
        for (const bool shown : {true, false}) {
            const QString out = folder.filePath(shown ? u"shown"_s : u"stored"_s);
            const auto report
                = exportDeidentified(set, out,
                                     params({{u"format"_s, u"png"_s},
                                             {u"pngValues"_s, shown ? u"shown"_s : u"stored"_s}}));
            QVERIFY(report);
            QCOMPARE(report->dicom, 0);
            QCOMPARE(report->png, 7); // one per frame
            const auto source = readImage(set.images[0].path);
            const cv::Mat expected = shown ? toDisplay(*source, 16) : source->stored;
            int equal = 0, frames = 0;
            for (const Row &row : rowsOf(out)) {
                const QString path = out + u'/' + row.path;
                const QStringList chunks = chunksOf(path);
                QCOMPARE(chunks, (QStringList{u"IHDR"_s, u"IDAT"_s, u"IEND"_s}));
                const auto image = readImage(path);
                QVERIFY(image);
                frames += row.path.contains("-frame-000"_L1);
                equal += image->stored.size() == expected.size()
                    && image->stored.type() == expected.type()
                    && cv::countNonZero(image->stored != expected) == 0;
            }
            QCOMPARE(frames, 3);
            // The first three images and the first frame hold the same pixels.
            QVERIFY2(equal >= 3, qPrintable(QString::number(equal)));
        }
    }

    void refusedFolders()
    {
        QTemporaryDir folder;
        const ImageDataset set = makeSet(folder);
        QVERIFY(writeFileAtomically(folder.filePath(u"full/.hidden"_s), QByteArray("x")).has_value()
                == false);
        QDir().mkpath(folder.filePath(u"full"_s));
        QVERIFY(writeFileAtomically(folder.filePath(u"full/.hidden"_s), QByteArray("x")));
        for (const QString &bad :
             {folder.filePath(u"full"_s), set.root, QString(set.root + u"/below"_s),
              set.images[0].path, QString()}) {
            const auto report = exportDeidentified(set, bad, params());
            QVERIFY2(!report, qPrintable(bad));
            QCOMPARE(report.error().code, ErrorCode::InvalidArgument);
        }
        QVERIFY(!QFileInfo::exists(set.root + u"/below"_s));
#ifdef Q_OS_UNIX
        if (geteuid() != 0) {
            QDir().mkpath(folder.filePath(u"locked"_s));
            QFile::setPermissions(folder.filePath(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner);
            QCOMPARE(exportDeidentified(set, folder.filePath(u"locked"_s), params()).error().code,
                     ErrorCode::NoPermission);
        }
#endif
    }

    void stopAtAnyTime()
    {
        QTemporaryDir folder;
        const ImageDataset set = makeSet(folder);
        for (int after = 0; after < 5; ++after) {
            const QString out = folder.filePath(u"out%1"_s.arg(after));
            JobContext context;
            std::atomic<bool> over = false;
            std::thread stopper([&] { // stops as soon as there are 'after' files
                while (!over && QDir(out).entryList({u"image-*"_s}, QDir::Files).size() < after)
                    std::this_thread::yield();
                context.requestStop();
            });
            if (after == 0)
                stopper.join();
            const auto report = exportDeidentified(set, out, params(), &context);
            over = true;
            if (stopper.joinable())
                stopper.join();
            if (after == 0)
                QVERIFY(!report);
            if (!report)
                QCOMPARE(report.error().code, ErrorCode::Stopped);
            const auto rows = rowsOf(out);
            for (const Row &row : rows)
                QVERIFY(readImage(out + u'/' + row.path));
            QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden).size(), rows.size() + 1);
        }
    }

    void unreadableImagesAreNamed()
    {
        QTemporaryDir folder;
        ImageDataset set = makeSet(folder);
        QVERIFY(writeFileAtomically(set.images[0].path,
                                    readFile(set.images[0].path).value().left(700)));
        ImageEntry missing;
        missing.path = folder.filePath(u"missing.png"_s);
        set.images.append(missing);
        const auto report = exportDeidentified(set, folder.filePath(u"out"_s), params());
        QVERIFY(report);
        QCOMPARE(report->left.size(), 3);
        QCOMPARE(report->dicom, 3);
        QCOMPARE(rowsOf(folder.filePath(u"out"_s)).size(), 4);
    }

    /// The other exporter that writes images.
    void augmentedImagesContainNoText()
    {
        QTemporaryDir folder;
        ImageDataset set = makeSet(folder);
        set.images.resize(1);
        const auto recipe = recipePresets().constFirst().make();
        ExportOptions options;
        options.folder = folder.filePath(u"augmented"_s);
        JobContext context;
        const auto report = exportRecipe(set, recipe, options, context);
        QVERIFY2(report, report ? "" : qPrintable(report.error().whole()));
        int files = 0;
        QDirIterator it(options.folder, {u"*.png"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            ++files;
            QCOMPARE(chunksOf(path), (QStringList{u"IHDR"_s, u"IDAT"_s, u"IEND"_s}));
            QVERIFY(!readFile(path).value().contains("Meier"));
        }
        QVERIFY(files > 0);
    }
};

QTEST_GUILESS_MAIN(TestDeidentifySet)
#include "test_deidentifyset.moc"
