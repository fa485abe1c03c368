// SPDX-License-Identifier: GPL-3.0-or-later
// Overlay planes: compared with pydicom's, and kinds for which no real file is at hand.
#include "support/dicomwriter.h"

#include "base/atomicfile.h"
#include "dicom/overlays.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/core.hpp>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Uint16 group = 0x6002;

/// 5 x 3 pixels, not a multiple of a byte; plane k has pixel k set.
void addOverlay(DcmDataset &dataset, int frames)
{
    dataset.putAndInsertUint16(DcmTagKey(group, 0x0010), 3);
    dataset.putAndInsertUint16(DcmTagKey(group, 0x0011), 5);
    const Sint16 origin[] = {-1, 4};
    dataset.putAndInsertSint16Array(DcmTag(group, 0x0050, EVR_SS), origin, 2);
    dataset.putAndInsertUint16(DcmTagKey(group, 0x0100), 1);
    dataset.putAndInsertUint16(DcmTagKey(group, 0x0102), 0);
    dataset.putAndInsertString(DcmTag(group, 0x1500, EVR_LO), "marks");
    std::vector<Uint8> bytes(static_cast<size_t>((15 * frames + 15) / 16 * 2));
    for (int k = 0; k < frames; ++k) {
        const int bit = 15 * k + k;
        bytes[static_cast<size_t>(bit / 8)] |= static_cast<Uint8>(1 << (bit % 8));
    }
    dataset.putAndInsertUint8Array(DcmTag(group, 0x3000, EVR_OB), bytes.data(),
                                   static_cast<unsigned long>(bytes.size()));
}

} // namespace

class TestOverlays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalPydicom()
    {
        SYNTHRAY_NEED_SHARED(shared);
        const auto json = readJsonObject(golden(u"overlays/overlays.json"_s));
        QVERIFY(json);
        const QJsonArray planes = (*json)["planes"_L1].toArray();
        QCOMPARE(planes.size(), 2);
        for (const auto &value : planes) {
            const QJsonObject expected = value.toObject();
            const auto read = readOverlays(shared + u"/dicom/"_s + expected["file"_L1].toString());
            QVERIFY2(read, read ? "" : qPrintable(read.error().whole()));
            QCOMPARE(read->size(), 1);
            const OverlayPlane &plane = read->first();
            QCOMPARE(plane.group, expected["group"_L1].toInt());
            QCOMPARE(plane.mask.rows, expected["rows"_L1].toInt());
            QCOMPARE(plane.mask.cols, expected["columns"_L1].toInt());
            QCOMPARE(plane.row, expected["row"_L1].toInt());
            QCOMPARE(plane.column, expected["column"_L1].toInt());
            QCOMPARE(cv::countNonZero(plane.mask), expected["set"_L1].toInt());
            QCOMPARE(plane.label, u"Siemens MedCom Object Graphics"_s);
            const QByteArrayView bytes(plane.mask.data, static_cast<qsizetype>(plane.mask.total()));
            QCOMPARE(QString::fromLatin1(
                         QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                     expected["sha256"_L1].toString());
        }
    }

    void framesOfAPlane()
    {
        QTemporaryDir folder;
        DcmFileFormat file;
        fillImage(*file.getDataset(), 8, 8, 4);
        addOverlay(*file.getDataset(), 2);
        file.getDataset()->putAndInsertString(DcmTag(group, 0x0015, EVR_IS), "2");
        file.getDataset()->putAndInsertUint16(DcmTag(group, 0x0051, EVR_US), 3);
        const QString path = folder.filePath(u"frames.dcm"_s);
        QVERIFY(save(file, path));
        for (const int frame : {0, 1})
            QCOMPARE(readOverlays(path, frame).value().size(), 0);
        for (const int frame : {2, 3}) {
            const auto planes = readOverlays(path, frame).value();
            QCOMPARE(planes.size(), 1);
            QCOMPARE(cv::countNonZero(planes[0].mask), 1);
            QCOMPARE(planes[0].mask.at<quint8>(0, frame - 2), quint8(255));
            QCOMPARE(planes[0].row, -2);
            QCOMPARE(planes[0].column, 3);
            QCOMPARE(planes[0].label, u"marks"_s);
            QCOMPARE(planes[0].group, int(group));
        }
        QVERIFY(!readOverlays(path, 4));
        QVERIFY(!readOverlays(path, -1));
    }

    void withoutAFrameCountItCoversAllFrames()
    {
        QTemporaryDir folder;
        for (const E_TransferSyntax syntax :
             {EXS_LittleEndianExplicit, EXS_LittleEndianImplicit, EXS_BigEndianExplicit,
              EXS_DeflatedLittleEndianExplicit}) {
            DcmFileFormat file;
            fillImage(*file.getDataset(), 8, 8, 4);
            addOverlay(*file.getDataset(), 1);
            const QString path = folder.filePath(u"all-%1.dcm"_s.arg(int(syntax)));
            QVERIFY(save(file, path, syntax));
            for (const int frame : {0, 3}) {
                const auto planes = readOverlays(path, frame).value();
                QCOMPARE(planes.size(), 1);
                QCOMPARE(cv::countNonZero(planes[0].mask), 1);
                QCOMPARE(planes[0].mask.at<quint8>(0, 0), quint8(255));
            }
        }
    }

    void inUnusedBitsOfThePixels()
    {
        QTemporaryDir folder;
        for (const E_TransferSyntax syntax : {EXS_LittleEndianExplicit, EXS_BigEndianExplicit}) {
            DcmFileFormat file;
            DcmDataset &dataset = *file.getDataset();
            fillImage(dataset, 4, 6, 2); // 12 of 16 bits
            std::vector<Uint16> pixels(4 * 6 * 2, 0x0abc);
            pixels[7] |= 0x2000;
            pixels[24 + 9] |= 0x2000;
            pixels[24 + 10] |= 0x4000; // another bit
            dataset.putAndInsertUint16Array(DCM_PixelData, pixels.data(),
                                            static_cast<unsigned long>(pixels.size()));
            dataset.putAndInsertUint16(DcmTagKey(group, 0x0010), 4);
            dataset.putAndInsertUint16(DcmTagKey(group, 0x0011), 6);
            dataset.putAndInsertUint16(DcmTagKey(group, 0x0100), 16);
            dataset.putAndInsertUint16(DcmTagKey(group, 0x0102), 13);
            const QString path = folder.filePath(u"embedded-%1.dcm"_s.arg(int(syntax)));
            QVERIFY(save(file, path, syntax));
            const auto first = readOverlays(path, 0).value();
            QCOMPARE(first.size(), 1);
            QCOMPARE(cv::countNonZero(first[0].mask), 1);
            QCOMPARE(first[0].mask.at<quint8>(1, 1), quint8(255));
            const auto second = readOverlays(path, 1).value();
            QCOMPARE(cv::countNonZero(second[0].mask), 1);
            QCOMPARE(second[0].mask.at<quint8>(1, 3), quint8(255));
            // A bit that belongs to the value is not an overlay.
            dataset.putAndInsertUint16(DcmTagKey(group, 0x0102), 5);
            QVERIFY(save(file, path, syntax));
            QVERIFY(!readOverlays(path, 0));
        }
    }

    void brokenPlanes()
    {
        QTemporaryDir folder;
        DcmFileFormat file;
        DcmDataset &dataset = *file.getDataset();
        fillImage(dataset, 8, 8, 1);
        addOverlay(dataset, 1);
        const QString path = folder.filePath(u"broken.dcm"_s);
        dataset.putAndInsertUint16(DcmTagKey(group, 0x0010), 60000); // far more than stored
        QVERIFY(save(file, path));
        const auto broken = readOverlays(path);
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::Damaged);
        QVERIFY(broken.error().text.contains(path));
        // A valid plane next to it is still read.
        dataset.putAndInsertUint16(DcmTagKey(0x6010, 0x0010), 1);
        dataset.putAndInsertUint16(DcmTagKey(0x6010, 0x0011), 8);
        const Uint8 bits[] = {0xff, 0};
        dataset.putAndInsertUint8Array(DcmTag(0x6010, 0x3000, EVR_OB), bits, 2);
        QVERIFY(save(file, path));
        const auto planes = readOverlays(path).value();
        QCOMPARE(planes.size(), 1);
        QCOMPARE(planes[0].group, 0x6010);
        QCOMPARE(cv::countNonZero(planes[0].mask), 8);
    }

    void otherFilesHaveNoOverlays()
    {
        QCOMPARE(readOverlays(golden(u"images/rgb.png"_s)).value().size(), 0);
        QCOMPARE(readOverlays(golden(u"images/dicom/CT_small.dcm"_s)).value().size(), 0);
        QVERIFY(!readOverlays(u"/nowhere/image.dcm"_s));
    }
};

QTEST_GUILESS_MAIN(TestOverlays)
#include "test_overlays.moc"
