// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomicfile.h"
#include "dicom/codecs.h"
#include "dicom/reader.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "../support/testsupport.h"

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

QString film(const QString &name) { return test::golden(u"films/dicom/"_s + name); }

QVector<QMap<QString, QString>> indexRows(const QString &path)
{
    QVector<QMap<QString, QString>> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList keys = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
    while (!file.atEnd()) {
        const QStringList values = QString::fromUtf8(file.readLine()).split(u'\t');
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < keys.size(); ++i)
            row[keys[i]] = values.value(i);
        rows.append(row);
    }
    return rows;
}

/// What the reader says otherwise than the index, which pydicom and GDCM wrote; empty: nothing.
QString differences(const QString &path, const QMap<QString, QString> &row)
{
    const auto info = readFilmInfo(path);
    const auto statistics = info ? storedStatistics(path) : fail(info.error());
    if (!statistics)
        return statistics.error().text;
    QStringList wrong;
    const auto compare = [&](const QString &key, double value, double tolerance) {
        if (std::abs(value - row[key].toDouble()) > tolerance)
            wrong.append(u"%1 is %2, not %3"_s.arg(key).arg(value, 0, 'g', 10).arg(row[key]));
    };
    compare(u"rows"_s, info->rows, 0);
    compare(u"cols"_s, info->columns, 0);
    compare(u"frames"_s, info->frames, 0);
    compare(u"bits_allocated"_s, info->bitsAllocated, 0);
    compare(u"bits_stored"_s, info->bitsStored, 0);
    compare(u"pixel_min"_s, statistics->min, 0);
    compare(u"pixel_max"_s, statistics->max, 0);
    compare(u"pixel_mean"_s, statistics->mean, 1e-3); // the index rounds to four places
    return wrong.join(u", "_s);
}

} // namespace

class TestDicom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedAndDisplayedEqualPydicom()
    {
        const auto golden = readJsonObject(test::golden(u"films/golden.json"_s));
        QVERIFY(golden);
        const QJsonObject films = (*golden)["dicom"_L1].toObject();
        QCOMPARE(films.size(), 4);
        for (auto it = films.begin(); it != films.end(); ++it) {
            const QJsonObject expected = it.value().toObject();
            const auto read = readFilm(film(it.key()));
            QVERIFY2(read, read ? "" : qPrintable(read.error().whole()));
            QCOMPARE(read->rows(), expected["rows"_L1].toInt());
            cv::Mat values;
            read->stored.convertTo(values, CV_32S);
            QVERIFY2(hash(values) == expected["stored"_L1].toString(), qPrintable(it.key()));
            QVERIFY2(hash(toDisplay(*read, 8)) == expected["display8"_L1].toString(), qPrintable(it.key()));
            QVERIFY2(hash(toDisplay(*read, 16)) == expected["display16"_L1].toString(), qPrintable(it.key()));
            VoiChoice voi;
            voi.window = VoiWindow{40, 400, VoiFunction::Linear, {}};
            QVERIFY2(hash(toDisplay(*read, 8, voi)) == expected["window_40_400"_L1].toString(),
                     qPrintable(it.key()));
        }
    }

    void cutFilesAreRefused()
    {
        QTemporaryDir folder;
        const auto whole = readFile(film(u"CT_small.dcm"_s));
        QVERIFY(whole);
        for (const qsizetype size : {qsizetype(132), qsizetype(600), whole->size() / 2}) {
            const QString path = folder.filePath(QString::number(size));
            QVERIFY(writeFileAtomically(path, whole->left(size)));
            const auto read = readFilm(path);
            QVERIFY(!read);
            QVERIFY(read.error().text.contains(path));
        }
    }

    void indexAgrees()
    {
        SYNTHRAY_NEED_SHARED(shared);
        int compared = 0;
        QStringList failures;
        for (const auto &row : indexRows(shared + u"/dicom/INDEX.tsv"_s)) {
            const QString kind = row[u"kind"_s];
            const QString path = shared + u"/dicom/"_s + row[u"path"_s];
            // Colour through JPEG depends on the decoder's transform: the index says so itself.
            if (path.endsWith(u"JPEG2000-embedded-sequence-delimiter.dcm"_s))
                continue; // its codestream says 3,722,445,056 columns
            const bool lossyColour = row[u"samples"_s] != u"1"_s
                                     && row[u"transfer_syntax_uid"_s].startsWith(u"1.2.840.10008.1.2.4"_s);
            if (kind == u"malformed_crafted"_s || kind == u"broken_made"_s || kind == u"no_pixels"_s
                || row[u"pixel_min"_s].isEmpty() || !QFile::exists(path) || lossyColour
                || row[u"bits_stored"_s].isEmpty() // floating-point pixels
                || (!row[u"transfer_syntax_uid"_s].isEmpty() && !isDecodable(row[u"transfer_syntax_uid"_s])))
                continue;
            ++compared;
            if (const QString wrong = differences(path, row); !wrong.isEmpty())
                failures.append(path + u": "_s + wrong);
        }
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
        qInfo("%d files agree", compared);
        QVERIFY(compared > 50);
    }

    /// Its meta header promises types (explicit VR) that its elements do not have. The same picture
    /// without compression is in the set too.
    void implicitUnderAnExplicitSyntaxIsRead()
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

    /// Damaged and hostile files: an answer or a sentence, never a crash.
    void hostileFilesAreAnswered()
    {
        SYNTHRAY_NEED_SHARED(shared);
        int refused = 0;
        for (const QString &part : {u"/dicom/broken_made"_s, u"/dicom/malformed_crafted"_s}) {
            QDirIterator it(shared + part, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                const auto read = readFilm(path);
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
