// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dicomwriter.h"

#include "dicom/deidentify.h"
#include "dicom/tags.h"
#include "support/testsupport.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

const TagNode *find(const QVector<TagNode> &nodes, const QString &tag)
{
    const auto it = std::find_if(nodes.begin(), nodes.end(),
                                 [&](const TagNode &node) { return node.tag == tag; });
    return it == nodes.end() ? nullptr : &*it;
}

QString valueOf(const QVector<TagNode> &nodes, const QString &tag)
{
    const TagNode *node = find(nodes, tag);
    return node ? node->value : u"(missing)"_s;
}

int countOf(const QVector<TagNode> &nodes)
{
    int count = 0;
    for (const TagNode &node : nodes)
        count += 1 + countOf(node.children);
    return count;
}

} // namespace

class TestTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// DCMTK 3.6.7 throws where a directory record's type is much longer than its 16 characters
    /// (found by fuzzing).
    void directoryRecordsWithOverlongTypesAreDamaged()
    {
#ifdef __SANITIZE_ADDRESS__
        const __lsan::ScopedDisabler leaksOfTheException; // within DCMTK
#endif
        const auto file = [](const QByteArray &type) -> QByteArray {
            return QByteArray(128, '\0')
                + QByteArray::fromHex(
                       "4449434d0200000055 4c04001c0000000200100055 491400") // DICM, the meta
                                                                             // header
                + QByteArray("1.2.840.10008.1.2.1\0", 20)
                + QByteArray::fromHex(
                       "04002012535100003800 0000feff00e030000000040030144353 2800") // one record
                + type.leftJustified(40, 'A') + QByteArray::fromHex("08006000435302004352");
        };
        QTemporaryDir dir;
        const QString path = dir.filePath(u"records.dcm"_s);
        for (const QByteArray &type : {QByteArray("PATIENT").leftJustified(40), QByteArray()}) {
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(file(type)) > 0);
            out.close();
            const bool isGood = type.startsWith("PATIENT");
            const auto nodes = readTags(path);
            QCOMPARE(nodes.has_value(), isGood);
            QCOMPARE(checkImage(path).has_value(), isGood);
            if (isGood)
                QCOMPARE(valueOf(*nodes, u"(0008,0060)"_s), u"CR"_s);
            else
                QVERIFY2(nodes.error().text.contains(u"records.dcm"_s),
                         qPrintable(nodes.error().text));
        }
    }

    void metaHeaderDataSetAndPixels()
    {
        const auto nodes = readTags(golden(u"images/dicom/CT_small.dcm"_s));
        QVERIFY2(nodes, nodes ? "" : qPrintable(nodes.error().whole()));
        QCOMPARE(valueOf(*nodes, u"(0002,0010)"_s), u"1.2.840.10008.1.2.1"_s);
        const TagNode *name = find(*nodes, u"(0010,0010)"_s);
        QVERIFY(name);
        QCOMPARE(name->keyword, u"PatientName"_s);
        QCOMPARE(name->vr, u"PN"_s);
        QCOMPARE(name->value, u"CompressedSamples^CT1"_s);
        QVERIFY(!name->isPrivate);
        QCOMPARE(valueOf(*nodes, u"(0028,0010)"_s), u"128"_s);
        QCOMPARE(valueOf(*nodes, u"(0028,0030)"_s), u"0.661468\\0.661468"_s);
        const TagNode *pixels = find(*nodes, u"(7FE0,0010)"_s);
        QVERIFY(pixels);
        QCOMPARE(pixels->length, qint64(32768));
        QVERIFY(pixels->isTruncated);
        QVERIFY(pixels->value.contains(u"32"_s));
        // Private attributes are marked, and their creator is shown.
        const TagNode *creator = find(*nodes, u"(0009,0010)"_s);
        QVERIFY(creator && creator->isPrivate);
        QCOMPARE(creator->value, u"GEMS_IDEN_01"_s);
        const TagNode *inner = find(*nodes, u"(0009,1002)"_s);
        QVERIFY(inner && inner->isPrivate);
        QCOMPARE(inner->creator, u"GEMS_IDEN_01"_s);
        QVERIFY(inner->name().contains(u"GEMS_IDEN_01"_s));
    }

    void compressedPixels()
    {
        const auto nodes = readTags(golden(u"images/dicom/MR_small_RLE.dcm"_s));
        QVERIFY(nodes);
        const TagNode *pixels = find(*nodes, u"(7FE0,0010)"_s);
        QVERIFY(pixels);
        QVERIFY2(pixels->value.contains("Compressed"_L1), qPrintable(pixels->value));
        QVERIFY(pixels->length > 1000);
    }

    void nestedSequencesAndCharacterSets()
    {
        QTemporaryDir folder;
        DcmFileFormat file;
        DcmDataset &dataset = *file.getDataset();
        fillImage(dataset, 8, 8);
        dataset.putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 100");
        dataset.putAndInsertString(DCM_PatientName, "M\xfcller^J\xf6rg");
        // An item with its own character set, and a nested one that inherits it.
        DcmItem *item = nullptr;
        QVERIFY(dataset.findOrCreateSequenceItem(DCM_RequestAttributesSequence, item).good());
        item->putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 192");
        item->putAndInsertString(DCM_RequestedProcedureDescription, "Röntgen Thorax");
        DcmItem *inner = nullptr;
        QVERIFY(item->findOrCreateSequenceItem(DCM_RequestedProcedureCodeSequence, inner).good());
        inner->putAndInsertString(DCM_CodeMeaning, "Brustkorb-Übersicht");
        // Greek with code extensions is decoded by DCMTK.
        DcmItem *greek = nullptr;
        QVERIFY(dataset.findOrCreateSequenceItem(DCM_OtherPatientIDsSequence, greek).good());
        greek->putAndInsertString(DCM_SpecificCharacterSet, "ISO_IR 126");
        greek->putAndInsertString(DCM_PatientComments, "\xc4\xe9\xef\xed");
        const QString path = folder.filePath(u"nested.dcm"_s);
        QVERIFY(save(file, path));
        const auto nodes = readTags(path);
        QVERIFY(nodes);
        QCOMPARE(valueOf(*nodes, u"(0010,0010)"_s), u"Müller^Jörg"_s);
        const TagNode *request = find(*nodes, u"(0040,0275)"_s);
        QVERIFY(request);
        QCOMPARE(request->vr, u"SQ"_s);
        QCOMPARE(request->children.size(), 1);
        const auto &attributes = request->children[0].children;
        QCOMPARE(valueOf(attributes, u"(0032,1060)"_s), u"Röntgen Thorax"_s);
        const TagNode *codes = find(attributes, u"(0032,1064)"_s);
        QVERIFY(codes);
        QCOMPARE(valueOf(codes->children[0].children, u"(0008,0104)"_s), u"Brustkorb-Übersicht"_s);
        const TagNode *others = find(*nodes, u"(0010,1002)"_s);
        QVERIFY(others);
        QCOMPARE(valueOf(others->children[0].children, u"(0010,4000)"_s), u"Διον"_s);
    }

    void wrongOrMissingCharacterSets()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sets.dcm"_s);
        const auto shown = [&](const char *set, const char *name) {
            DcmFileFormat file;
            fillImage(*file.getDataset(), 2, 2);
            if (set)
                file.getDataset()->putAndInsertString(DCM_SpecificCharacterSet, set);
            file.getDataset()->putAndInsertString(DCM_PatientName, name);
            return save(file, path) ? valueOf(readTags(path).value(), u"(0010,0010)"_s) : QString();
        };
        QCOMPARE(shown(nullptr, "M\xfcller"), u"Müller"_s); // undeclared: Latin 1
        QCOMPARE(shown(nullptr, "Müller"), u"Müller"_s); // or UTF-8 if valid
        QCOMPARE(shown("NO SUCH SET", "M\xfcller"), u"Müller"_s);
        QVERIFY(shown("ISO_IR 192", "M\xfcller").startsWith(u'M')); // not UTF-8 at all: no crash
    }

    void longAndBinaryValues()
    {
        QTemporaryDir folder;
        DcmFileFormat file;
        DcmDataset &dataset = *file.getDataset();
        fillImage(dataset, 8, 8);
        dataset.putAndInsertString(DCM_ImageComments, QByteArray(9000, 'x').constData());
        const std::vector<Uint16> numbers(5000, 7);
        dataset.putAndInsertUint16Array(DCM_RedPaletteColorLookupTableDescriptor, numbers.data(),
                                        3);
        dataset.putAndInsertUint16Array(DcmTag(0x0028, 0x9503, EVR_US), numbers.data(), 5000);
        const std::vector<Uint8> bytes(300, 1);
        dataset.putAndInsertString(DcmTag(0x0011, 0x0010, EVR_LO), "SYNTHRAY TEST");
        dataset.putAndInsertUint8Array(DcmTag(0x0011, 0x1001, EVR_OB), bytes.data(), 4);
        dataset.putAndInsertUint8Array(DcmTag(0x0011, 0x1002, EVR_OB), bytes.data(), 300);
        const QString path = folder.filePath(u"long.dcm"_s);
        QVERIFY(save(file, path));
        const auto nodes = readTags(path).value();
        const TagNode *comments = find(nodes, u"(0020,4000)"_s);
        QVERIFY(comments && comments->isTruncated);
        QCOMPARE(comments->value.size(), 1024);
        QCOMPARE(comments->length, qint64(9000));
        QCOMPARE(valueOf(nodes, u"(0028,1101)"_s), u"7\\7\\7"_s);
        const TagNode *many = find(nodes, u"(0028,9503)"_s);
        QVERIFY(many && many->isTruncated);
        QVERIFY2(many->value.contains(u"5"_s), qPrintable(many->value));
        QCOMPARE(valueOf(nodes, u"(0011,1001)"_s), u"01 01 01 01"_s);
        const TagNode *binary = find(nodes, u"(0011,1002)"_s);
        QVERIFY(binary && binary->isTruncated && binary->isPrivate);
        QVERIFY(!binary->value.contains("01 01"_L1));
    }

    void filterKeepsParents()
    {
        TagNode root, item, leaf, other;
        root.tag = u"(0040,0275)"_s;
        root.keyword = u"RequestAttributesSequence"_s;
        root.vr = u"SQ"_s;
        item.tag = u"Item 1"_s;
        leaf.tag = u"(0032,1060)"_s;
        leaf.keyword = u"RequestedProcedureDescription"_s;
        leaf.value = u"Thorax"_s;
        other.tag = u"(0040,1001)"_s;
        item.children = {leaf, other};
        root.children = {item};
        const QVector<TagNode> all{root, other};
        QCOMPARE(countOf(filterTags(all, {u"thorax"_s, u"procedure"_s})), 3);
        QCOMPARE(countOf(filterTags(all, {u"thorax"_s, u"nobody"_s})), 0);
        QCOMPARE(countOf(filterTags(all, {u"00321060"_s})), 3); // without brackets and comma
        QCOMPARE(countOf(filterTags(all, {u"0032,1060"_s})), 3);
        QCOMPARE(countOf(filterTags(all, {u"sq"_s})), 4); // with all descendants
        QCOMPARE(countOf(filterTags(all, {})), countOf(all));
    }

    void privateAttributesAreFoundByTheirMark()
    {
        const auto nodes = readTags(golden(u"images/dicom/CT_small.dcm"_s));
        QVERIFY(nodes);
        const auto marked = [](const QVector<TagNode> &list) {
            return std::count_if(list.begin(), list.end(),
                                 [](const TagNode &node) { return node.isMarked(); });
        };
        QVERIFY(marked(*nodes) > 10);
        // As shown in rows, and as typed.
        const QString mark = privateMark();
        const QStringList words{mark, u'(' + mark + u')', mark + u':', u"private"_s, u"PRIV"_s};
        for (const QString &word : words) {
            const auto found = filterTags(*nodes, {word});
            QVERIFY2(found.size() == marked(*nodes) && marked(found) == found.size(),
                     qPrintable(word));
        }
        QCOMPARE(filterTags(*nodes, {u"private"_s, u"(0009,1002)"_s}).size(), 1);
        TagNode node;
        node.tag = u"(0009,1001)"_s;
        node.vr = u"LO"_s;
        QVERIFY(!node.matches({u"private"_s}));
        node.isPrivate = true;
        QVERIFY(node.matches({u"private"_s}));
        QVERIFY(!node.matches({u"rate"_s})); // a search for heart rates
        QVERIFY(!node.matches({u"pri"_s}));
        QVERIFY(!node.matches({u"privates"_s}) && !node.matches({u"("_s, u")))"_s}));
        node.vr.clear(); // an item: its row has no mark
        QVERIFY(!node.matches({u"private"_s}));
    }

    void deepSequencesEnd()
    {
        QTemporaryDir folder;
        DcmFileFormat file;
        fillImage(*file.getDataset(), 2, 2);
        DcmItem *item = file.getDataset();
        for (int i = 0; i < 100; ++i) {
            DcmItem *below = nullptr;
            QVERIFY(item->findOrCreateSequenceItem(DCM_ContentSequence, below).good());
            item = below;
        }
        const QString path = folder.filePath(u"deep.dcm"_s);
        QVERIFY(save(file, path));
        const auto nodes = readTags(path);
        QVERIFY(nodes);
        QVERIFY(countOf(*nodes) < 200);
        QVERIFY(countOf(*nodes) > 128);
    }

    void otherFilesAreRefused()
    {
        const auto png = readTags(golden(u"images/rgb.png"_s));
        QVERIFY(!png);
        QCOMPARE(png.error().code, ErrorCode::Unsupported);
        QVERIFY(png.error().text.contains("DICOM"_L1));
        QCOMPARE(readTags(u"/nowhere/image.dcm"_s).error().code, ErrorCode::NotFound);
    }

    void everySharedFile()
    {
        SYNTHRAY_NEED_SHARED(shared);
        int read = 0;
        QDirIterator it(shared + u"/dicom"_s, {u"*.dcm"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            if (const auto nodes = readTags(it.next()); nodes && !nodes->isEmpty())
                ++read;
        QVERIFY2(read > 300, qPrintable(QString::number(read)));
    }
};

QTEST_GUILESS_MAIN(TestTags)
#include "test_tags.moc"
