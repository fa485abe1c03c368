// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomicfile.h"
#include "dicom/codecs.h"
#include "dicom/reader.h"
#include "dicom/survey.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

QString hash(const cv::Mat &image)
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    sha.addData(QByteArrayView(reinterpret_cast<const char *>(image.data),
                               static_cast<qsizetype>(image.total() * image.elemSize())));
    return QString::fromLatin1(sha.result().toHex());
}

QString image(const QString &name) { return test::golden(u"images/dicom/"_s + name); }

/// Path and reason of each file in the index that need not agree.
QMap<QString, QString> exceptions()
{
    QMap<QString, QString> list;
    QFile file(test::golden(u"images/dicom-exceptions.tsv"_s));
    if (!file.open(QIODevice::ReadOnly))
        return list;
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (fields.size() == 2)
            list.insert(fields[0], fields[1]);
    }
    return list;
}

} // namespace

class TestDicom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedAndDisplayedEqualPydicom()
    {
        const auto golden = readJsonObject(test::golden(u"images/golden.json"_s));
        QVERIFY(golden);
        const QJsonObject images = (*golden)["dicom"_L1].toObject();
        QCOMPARE(images.size(), 4);
        for (auto it = images.begin(); it != images.end(); ++it) {
            const QJsonObject expected = it.value().toObject();
            const auto read = readImage(image(it.key()));
            QVERIFY2(read, read ? "" : qPrintable(read.error().whole()));
            QCOMPARE(read->rows(), expected["rows"_L1].toInt());
            cv::Mat values;
            read->stored.convertTo(values, CV_32S);
            QVERIFY2(hash(values) == expected["stored"_L1].toString(), qPrintable(it.key()));
            QVERIFY2(hash(toDisplay(*read, 8)) == expected["display8"_L1].toString(),
                     qPrintable(it.key()));
            QVERIFY2(hash(toDisplay(*read, 16)) == expected["display16"_L1].toString(),
                     qPrintable(it.key()));
            VoiChoice voi;
            voi.window = VoiWindow{40, 400, VoiFunction::Linear, {}};
            QVERIFY2(hash(toDisplay(*read, 8, voi)) == expected["window_40_400"_L1].toString(),
                     qPrintable(it.key()));
        }
    }

    /// Reference values by pydicom and GDCM (by numpy for single bits in RLE, which those refuse):
    /// the first 16 digits of the SHA-256 of all samples as int32.
    void compressedImagesAreExact_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("mean");
        QTest::addColumn<QString>("hash");
        QTest::newRow("JPEG 2000 lossless")
            << u"MR_small_jp2klossless.dcm"_s << 518.8813 << u"b8d9a6cee6ff2ea9"_s;
        QTest::newRow("JPEG 2000 colour")
            << u"SC_rgb_gdcm_KY.dcm"_s << 127.7 << u"89ad10bbda73de0d"_s;
        QTest::newRow("JPEG 2000 bits")
            << u"liver_nonbyte_aligned_j2k.dcm"_s << 0.1373 << u"b8505535852d7554"_s;
        QTest::newRow("RLE bits") << u"liver_nonbyte_aligned_rle.dcm"_s << 0.1373
                                  << u"b8505535852d7554"_s;
        QTest::newRow("RLE") << u"MR_small_RLE.dcm"_s << 518.8813 << u"b8d9a6cee6ff2ea9"_s;
        QTest::newRow("JPEG-LS lossless")
            << u"MR_small_jpeg_ls_lossless.dcm"_s << 518.8813 << u"b8d9a6cee6ff2ea9"_s;
        QTest::newRow("JPEG-LS") << u"JPEGLSNearLossless_16.dcm"_s << 12014.5
                                 << u"1d1ea445c998e392"_s;
        QTest::newRow("big endian")
            << u"MR_small_bigendian.dcm"_s << 518.8813 << u"b8d9a6cee6ff2ea9"_s;
        QTest::newRow("big endian, bytes in words")
            << u"SC_rgb_small_odd_big_endian.dcm"_s << 128.7778 << u"72193c820183f5c6"_s;
    }

    void compressedImagesAreExact()
    {
        QFETCH(QString, name);
        QFETCH(double, mean);
        QFETCH(QString, hash);
        const auto found = storedStatistics(image(name), {}, true);
        QVERIFY2(found, found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->hash, hash);
        QVERIFY2(std::abs(found->mean - mean) < 1e-3, qPrintable(QString::number(found->mean)));
    }

    void cutFilesAreRefused()
    {
        QTemporaryDir folder;
        const auto whole = readFile(image(u"CT_small.dcm"_s));
        QVERIFY(whole);
        for (const qsizetype size : {qsizetype(132), qsizetype(600), whole->size() / 2}) {
            const QString path = folder.filePath(QString::number(size));
            QVERIFY(writeFileAtomically(path, whole->left(size)));
            const auto read = readImage(path);
            QVERIFY(!read);
            QVERIFY(read.error().text.contains(path));
        }
    }

    /// For all files with stored values from another program, including damaged and crafted ones:
    /// either this program agrees, or the list of exceptions gives the reason. No exception is
    /// superfluous.
    void indexAgrees()
    {
        SYNTHRAY_NEED_SHARED(shared);
        const auto rows = readIndex(shared + u"/dicom/INDEX.tsv"_s);
        QVERIFY(rows);
        const auto allowed = exceptions();
        QVERIFY(!allowed.isEmpty());
        const auto files = surveyFolder(shared + u"/dicom"_s, *rows, nullptr, 1e6);
        QVERIFY(files);
        QCOMPARE(files->size(), rows->size());
        int compared = 0;
        QStringList failures;
        for (qsizetype i = 0; i < files->size(); ++i) {
            const SurveyedFile &file = files->at(i);
            if (file.outcome == SurveyOutcome::Refused)
                QVERIFY2(!file.note.isEmpty(), qPrintable(file.path));
            if (rows->at(i)[u"pixel_min"_s].isEmpty()
                || !QFile::exists(shared + u"/dicom/"_s + file.path))
                continue;
            const bool agrees = file.outcome == SurveyOutcome::Agrees;
            if (agrees == allowed.contains(file.path))
                failures.append(file.path + u": "_s
                                + (agrees ? u"agrees, but is an exception"_s : file.note));
            compared += agrees;
        }
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
        qInfo("%d files agree", compared);
        QVERIFY(compared > 250);
    }

    /// Works for any folder, including a relative path and other formats. Each file has an outcome.
    void surveyOfAFolder()
    {
        const QString here = QDir::current().relativeFilePath(test::golden(u"images"_s));
        const auto files = surveyFolder(here, {});
        QVERIFY(files);
        const auto outcomeOf = [&](const QString &path) {
            for (const SurveyedFile &file : *files)
                if (file.path == path)
                    return file.outcome;
            return SurveyOutcome::Differs;
        };
        QCOMPARE(outcomeOf(u"dicom/CT_small.dcm"_s), SurveyOutcome::Opens);
        QCOMPARE(outcomeOf(u"wide.png"_s), SurveyOutcome::Opens);
        QCOMPARE(outcomeOf(u"attribution.md"_s), SurveyOutcome::Refused);
        const QString table = toMarkdown(*files, false);
        QVERIFY(table.contains(u"`dicom/CT_small.dcm`"_s));
        QVERIFY2(!table.contains(test::sourceDir()), qPrintable(table));
        QVERIFY(!surveyFolder(here + u"/nowhere"_s, {}));
    }

    /// The meta header declares explicit VR, but the elements have none. The set also holds the
    /// same picture without compression.
    void implicitVrInAnExplicitSyntaxIsRead()
    {
        SYNTHRAY_NEED_SHARED(shared);
        const auto read = storedStatistics(shared + u"/dicom/pydicom/SC_rgb_jpeg.dcm"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        const auto plain = storedStatistics(shared + u"/dicom/pydicom/SC_rgb_jpeg_dcmd.dcm"_s);
        QVERIFY(plain);
        QCOMPARE(read->min, plain->min);
        QCOMPARE(read->max, plain->max);
        QVERIFY2(std::abs(read->mean - plain->mean) < 1, qPrintable(QString::number(read->mean)));
    }

    /// Damaged and hostile files give an image or an error message, but never a crash.
    void hostileFilesDoNotCrash()
    {
        SYNTHRAY_NEED_SHARED(shared);
        int refused = 0;
        for (const QString &part : {u"/dicom/broken_made"_s, u"/dicom/malformed_crafted"_s}) {
            QDirIterator it(shared + part, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                const auto read = readImage(path);
                if (read) {
                    const cv::Mat shown = toDisplay(*read, 8);
                    QVERIFY(shown.rows == read->rows() && shown.cols == read->columns());
                } else {
                    ++refused;
                    QVERIFY2(read.error().text.contains(path), qPrintable(read.error().text));
                }
            }
        }
        QVERIFY(refused > 10);
    }
};

QTEST_GUILESS_MAIN(TestDicom)
#include "test_dicom.moc"
