// SPDX-License-Identifier: GPL-3.0-or-later
// The overview of a set: counts, remarks, CSV and JSON.
#include "base/random.h"
#include "dataset/overview.h"
#include "image/imageio.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/imgcodecs.hpp>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

ImageEntry image(const QString &path, const QString &label, const QString &split,
                 const QString &patient = {})
{
    ImageEntry entry;
    entry.path = u"/set/"_s + path;
    entry.label = label;
    entry.split = split;
    entry.patient = patient;
    return entry;
}

std::shared_ptr<const ImageFacts> facts(int columns, int rows,
                                        const QString &photometric = u"MONOCHROME2"_s)
{
    auto result = std::make_shared<ImageFacts>();
    result->hasHeader = true;
    result->info.columns = columns;
    result->info.rows = rows;
    result->info.photometric = photometric;
    result->info.format = u"JPEG"_s;
    return result;
}

/// Rows of a CSV by RFC 4180.
QVector<QStringList> rowsOf(const QByteArray &csv)
{
    QVector<QStringList> rows;
    QStringList row;
    QByteArray cell;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
            cell += csv[++i];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\r')) {
            row.append(QString::fromUtf8(cell));
            cell.clear();
        } else if (!quoted && c == '\n') {
            rows.append(row);
            row.clear();
        } else {
            cell += c;
        }
    }
    return rows;
}

bool hasRemark(const QStringList &remarks, const QString &part)
{
    return std::any_of(remarks.cbegin(), remarks.cend(),
                       [&](const QString &r) { return r.contains(part); });
}

QStringList remarksOf(const ImageDataset &set,
                      const QVector<std::shared_ptr<const ImageFacts>> &imageFacts)
{
    QTemporaryDir cache;
    const ImageIndex index(cache.path());
    return setRemarks(set, overviewOf(set, index), imageFacts);
}

} // namespace

class TestSetsOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOfImagesAndPatients()
    {
        ImageDataset set;
        set.root = u"/set"_s;
        set.images = {image(u"1"_s, u"A"_s, u"train"_s, u"p1"_s),
                      image(u"2"_s, u"A"_s, u"train"_s, u"p1"_s),
                      image(u"3"_s, u"A"_s, u"test"_s, u"p1"_s),
                      image(u"4"_s, u"B"_s, {}, u"p2"_s),
                      image(u"5"_s, {}, u"test"_s),
                      image(u"6"_s, u"A"_s, u"test"_s)};
        set.images[5].study = u"s1"_s;
        set.images[3].study = u"s2"_s; // of a known patient
        set.images[0].labels = {u"A"_s, u"B"_s};
        set.problems = {{u"/set/x"_s, u"why"_s}};
        QTemporaryDir cache;
        const Overview overview = overviewOf(set, ImageIndex(cache.path()));
        QCOMPARE(overview.images, 6);
        QCOMPARE(overview.problems, 1);
        QCOMPARE(overview.classes, (QStringList{u"A"_s, u"B"_s, u""_s}));
        QCOMPARE(overview.splits, (QStringList{u"train"_s, u"test"_s, u""_s}));
        QCOMPARE(overview.table, (QVector<QVector<int>>{{2, 2, 0}, {1, 0, 1}, {0, 1, 0}}));
        QCOMPARE(overview.patients, (QVector<QVector<int>>{{1, 1, 0}, {1, 0, 1}, {0, 0, 0}}));
        QCOMPARE(overview.studies, (QVector<QVector<int>>{{0, 1, 0}, {0, 0, 0}, {0, 0, 0}}));
        QCOMPARE(overview.groups(), (QVector<QVector<int>>{{1, 2, 0}, {1, 0, 1}, {0, 0, 0}}));
        QCOMPARE(overview.patientCount, 2);
        QCOMPARE(overview.studyCount, 1);
        QCOMPARE(overview.allStudies, 2);
        QVERIFY(overview.groupKind() == Overview::GroupKind::Both);
        QCOMPARE(overview.imagesWithoutPatient, 2);
        QCOMPARE(overview.imagesWithoutGroup, 1);
        QCOMPARE(overview.imagesPerPatient, (QMap<int, int>{{1, 1}, {3, 1}}));
        QCOMPARE(overview.imagesPerStudy, (QMap<int, int>{{1, 1}}));
        QCOMPARE(patientHistogram(overview),
                 (QVector<PatientBin>{{1, 1, 2}, {2, 2, 0}, {3, 3, 1}}));
        QVERIFY(hasRemark(overview.remarks, u"1 image(s) carry no patient or study ID"_s));
        QCOMPARE(overview.imagesWithoutHeader, 6);
        QCOMPARE(overview.imbalance, 2.0);
        QVERIFY(overview.sizes.isEmpty());

        const QJsonObject json = toJson(overview);
        QCOMPARE(json[u"images"_s].toInt(), 6);
        QCOMPARE(json[u"table"_s].toArray().size(), 9);
        QCOMPARE(json[u"imagesPerPatient"_s][u"3"_s].toInt(), 1);
        QCOMPARE(json[u"patients"_s].toInt(), 2);
        QCOMPARE(json[u"studiesWithoutPatient"_s].toInt(), 1);
        QCOMPARE(json[u"studies"_s].toInt(), 2);
    }

    /// VinDr-SpineXR has studies only, so patients are not mentioned.
    void studiesAreNotPatients()
    {
        ImageDataset set;
        set.root = u"/set"_s;
        set.images = {image(u"1"_s, u"A"_s, u"train"_s), image(u"2"_s, u"A"_s, u"test"_s),
                      image(u"3"_s, u"A"_s, u"test"_s)};
        for (ImageEntry &entry : set.images)
            entry.study = u"s0"_s;
        QTemporaryDir cache;
        const Overview overview = overviewOf(set, ImageIndex(cache.path()));
        QCOMPARE(overview.patientCount, 0);
        QCOMPARE(overview.studyCount, 1);
        QVERIFY(overview.groupKind() == Overview::GroupKind::Studies);
        const auto leaks = findLeaks(set, {});
        QCOMPARE(leaks.size(), 1);
        QVERIFY(isOfStudy(leaks.first(), set));
        QVERIFY(toJson(leaks.first(), set)[u"groupIsStudy"_s].toBool());
        const auto rows = rowsOf(overviewCsv(set, overview, {}, leaks));
        QVERIFY(rows.contains(QStringList{u"set"_s, u"patients"_s, {}, u"0"_s, {}}));
        QVERIFY(rows.contains(QStringList{u"set"_s, u"studiesWithoutPatient"_s, {}, u"1"_s, {}}));
        QVERIFY(rows.contains(QStringList{u"patients"_s, u"A"_s, u"test"_s, u"0"_s, {}}));
        QVERIFY(
            rows.contains(QStringList{u"studiesWithoutPatient"_s, u"A"_s, u"test"_s, u"1"_s, {}}));
        QVERIFY(rows.contains(QStringList{u"imagesPerStudy"_s, u"3"_s, {}, u"1"_s, {}}));
        set.images[1].patient = u"p"_s;
        QVERIFY(!isOfStudy(leaks.first(), set));
    }

    void remarksAboutRowsLeaveNothingOut()
    {
        ImageDataset set;
        set.problems = {{u"/set/annotations/train.csv"_s,
                         u"'/set/annotations/train.csv', line 6: The box is reversed."_s},
                        {u"/set/a.png"_s, u"It is empty."_s, true},
                        {u"/set/train_images/b.png"_s, u"The annotations have no row for it."_s}};
        QTemporaryDir cache;
        const Overview overview = overviewOf(set, ImageIndex(cache.path()));
        QCOMPARE(overview.problems, 3);
        QCOMPARE(overview.filesLeftOut, 2);
    }

    /// 12-bit values in 16-bit files whose header does not say so.
    void nearlyBlackImagesAreReported()
    {
        ImageDataset set;
        set.images
            = {image(u"1"_s, u"A"_s, {}), image(u"2"_s, u"A"_s, {}), image(u"3"_s, u"A"_s, {})};
        const auto factsOf = [](double largest, int bits, const QString &format) {
            auto result = std::make_shared<ImageFacts>(*facts(100, 100));
            result->info.format = format;
            result->info.bitsStored = bits;
            result->hasPixels = true;
            result->storedMax = largest;
            return std::shared_ptr<const ImageFacts>(result);
        };
        QVector<std::shared_ptr<const ImageFacts>> all{
            factsOf(4095, 16, u"PNG"_s), factsOf(3000, 16, u"TIFF"_s), factsOf(200, 8, u"PNG"_s)};
        QVERIFY(hasRemark(remarksOf(set, all),
                          u"2 16-bit image(s) have no value above 4,095 of 65,535"_s));
        all[1] = factsOf(3000, 16, u"DICOM"_s); // its header says how it is shown
        QVERIFY(hasRemark(remarksOf(set, all), u"1 16-bit image(s)"_s));
        all[1] = factsOf(9000, 16, u"PNG"_s); // the bright image explains the dark ones
        QVERIFY(!hasRemark(remarksOf(set, all), u"16-bit image"_s));
        all[1] = factsOf(65535, 16, u"PNG"_s);
        QVERIFY(!hasRemark(remarksOf(set, all), u"16-bit image"_s));
    }

    void patientsByImagesPerPatient()
    {
        Overview overview;
        QVERIFY(patientHistogram(overview).isEmpty());
        overview.imagesPerPatient = {{1, 7}, {3, 2}};
        QCOMPARE(patientHistogram(overview),
                 (QVector<PatientBin>{{1, 1, 7}, {2, 2, 0}, {3, 3, 2}}));
        QCOMPARE(patientHistogram(overview)[2].key(), u"3"_s);
        overview.imagesPerPatient = {{1, 4}, {2, 5}, {3, 1}, {24, 1}};
        auto bins = patientHistogram(overview);
        QCOMPARE(bins.size(), 12);
        QCOMPARE(bins.first(), (PatientBin{1, 2, 9}));
        QCOMPARE(bins.last(), (PatientBin{23, 24, 1}));
        QCOMPARE(bins.last().key(), u"23-24"_s);
        overview.imagesPerPatient = {{1, 4}, {2'000'000'000, 1}};
        bins = patientHistogram(overview);
        QVERIFY(bins.size() <= 12 && bins.last().patients == 1);
    }

    void emptySet()
    {
        QTemporaryDir cache;
        const Overview overview = overviewOf({}, ImageIndex(cache.path()));
        QCOMPARE(overview.images, 0);
        QVERIFY(overview.remarks.isEmpty());
        QVERIFY(toJson(overview)[u"imbalance"_s].isNull());
        QVERIFY(rowsOf(overviewCsv({}, overview, {}, {})).size() > 3);
    }

    void headersThroughTheIndex()
    {
        QTemporaryDir folder;
        QTemporaryDir cache;
        QVERIFY(writePng(folder.filePath(u"a.png"_s), cv::Mat(20, 10, CV_8UC1, cv::Scalar(9))));
        QVERIFY(writePng(folder.filePath(u"b.png"_s), cv::Mat(20, 10, CV_8UC1, cv::Scalar(8))));
        QVERIFY(writePng(folder.filePath(u"c.png"_s), cv::Mat(30, 50, CV_16UC1, cv::Scalar(900))));
        QVERIFY(
            QFile::copy(test::golden(u"images/dicom/CT_small.dcm"_s), folder.filePath(u"ct"_s)));
        const auto set = scanPath(folder.path());
        QVERIFY(set);
        ImageIndex index(cache.path());
        QVERIFY(index.update(*set, FactLevel::Headers));
        const Overview overview = overviewOf(*set, index);
        QCOMPARE(overview.imagesWithoutHeader, 0);
        QCOMPARE(overview.sizes,
                 (QVector<Count>{{u"10 × 20"_s, 2}, {u"128 × 128"_s, 1}, {u"50 × 30"_s, 1}}));
        QCOMPARE(overview.bitDepths, (QVector<Count>{{u"16 bit"_s, 2}, {u"8 bit"_s, 2}}));
        QCOMPARE(overview.modalities, (QVector<Count>{{u""_s, 3}, {u"CT"_s, 1}}));
        QCOMPARE(overview.formats, (QVector<Count>{{u"PNG"_s, 3}, {u"DICOM"_s, 1}}));
        QCOMPARE(overview.polarities, (QVector<Count>{{u"MONOCHROME2"_s, 1}})); // PNG has no other
        QCOMPARE(overview.transferSyntaxes.size(), 1);
        QCOMPARE(overview.minRows, 20);
        QCOMPARE(overview.maxColumns, 128);
        QVERIFY(hasRemark(overview.remarks, u"several modalities"_s));
        QVERIFY(hasRemark(overview.remarks, u"several bit depths"_s));
        QVERIFY(hasRemark(overview.remarks, u"3 different size"_s));
    }

    void aPropertyThatPredictsTheClass()
    {
        ImageDataset set;
        QVector<std::shared_ptr<const ImageFacts>> allFacts;
        Rng rng(1);
        for (int i = 0; i < 200; ++i) {
            const bool ill = i % 2;
            // The best threshold is wrong for 10 % of each class.
            const bool turned = i / 2 % 10 == 0;
            set.images.append(
                image(QString::number(i), ill ? u"ill"_s : u"well"_s, {}, QString::number(i)));
            allFacts.append(
                facts(1000 + static_cast<int>(rng.below(50)) + (ill != turned ? 500 : 0), 1000));
        }
        QStringList remarks = remarksOf(set, allFacts);
        QVERIFY2(
            hasRemark(
                remarks,
                u"width-to-height ratio alone tells the classes apart with a balanced accuracy of 90 %"_s),
            qPrintable(remarks.join(u'\n')));
        // The same sizes in random order give no remark.
        rng.shuffle(allFacts);
        remarks = remarksOf(set, allFacts);
        QVERIFY2(!hasRemark(remarks, u"alone tells"_s), qPrintable(remarks.join(u'\n')));
        // Nor do a few images, however well they fit.
        set.images.resize(12);
        for (int i = 0; i < 12; ++i)
            allFacts[i] = facts(i % 2 ? 1000 : 1500, 1000);
        QVERIFY(!hasRemark(remarksOf(set, allFacts), u"alone tells"_s));
    }

    void aKindOfFileThatOnlyOneClassHas()
    {
        ImageDataset set;
        QVector<std::shared_ptr<const ImageFacts>> allFacts;
        for (int i = 0; i < 100; ++i) {
            const bool ill = i < 60;
            set.images.append(
                image(QString::number(i), ill ? u"ill"_s : u"well"_s, {}, QString::number(i)));
            allFacts.append(facts(10, 10,
                                  i < 12       ? u"RGB"_s
                                      : i < 14 ? u"MONOCHROME1"_s
                                               : u"MONOCHROME2"_s));
        }
        const QStringList remarks = remarksOf(set, allFacts);
        QVERIFY2(hasRemark(remarks, u"All 12 file(s) that are RGB belong to the class 'ill'"_s),
                 qPrintable(remarks.join(u'\n')));
        QVERIFY(!hasRemark(remarks, u"that are MONOCHROME1"_s)); // two of them may be chance
    }

    void remarksAboutEvaluation()
    {
        ImageDataset set;
        for (int i = 0; i < 80; ++i)
            set.images.append(image(QString::number(i), i < 70 ? u"A"_s : u"B"_s,
                                    i == 0 ? u"val"_s : u"train"_s, u"p%1"_s.arg(i)));
        set.images[75].patient = u"p3"_s;
        set.images[76].patient.clear();
        set.images[77].split.clear();
        const QStringList remarks = remarksOf(set, {});
        for (const QString &part :
             {u"The val split has 1 image(s): too few"_s, u"no image of the class 'B'"_s,
              u"The class 'A' has 7.0 times as many images as 'B'"_s, u"correct for 88 %"_s,
              u"1 patient(s) have images of more than one class, for example 'p3'"_s,
              u"1 image(s) carry no patient ID"_s, u"1 image(s) have no split"_s})
            QVERIFY2(hasRemark(remarks, part), qPrintable(part + u'\n' + remarks.join(u'\n')));
    }

    void csvHoldsEverythingAndNoFormula()
    {
        ImageDataset set;
        set.root = u"/set"_s;
        set.images = {image(u"=cmd.png"_s, u"=1+1"_s, u"train"_s, u"@p"_s),
                      image(u"b, \"c\".png"_s, u"B\nC"_s, u"test"_s, u"@p"_s)};
        set.problems = {{u"/set/bad.png"_s, u"It is empty."_s}};
        QTemporaryDir cache;
        const QVector<ImagePair> pairs{{0, 1, false, 7}, {0, 1, false, 9, {true, 1}}};
        const QByteArray csv = overviewCsv(set, overviewOf(set, ImageIndex(cache.path())), pairs,
                                           findLeaks(set, pairs));
        const auto rows = rowsOf(csv);
        QCOMPARE(rows.first(),
                 (QStringList{u"section"_s, u"name"_s, u"split"_s, u"value"_s, u"other"_s}));
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), 5);
            for (const QString &cell : row)
                QVERIFY2(cell.isEmpty() || !u"=+-@"_s.contains(cell.at(0)), qPrintable(cell));
        }
        QVERIFY(rows.contains(QStringList{u"set"_s, u"images"_s, {}, u"2"_s, {}}));
        QVERIFY(rows.contains(QStringList{u"images"_s, u"'=1+1"_s, u"train"_s, u"1"_s, {}}));
        QVERIFY(rows.contains(QStringList{u"images"_s, u"B\nC"_s, u"test"_s, u"1"_s, {}}));
        QVERIFY(rows.contains(
            QStringList{u"patientLeak"_s, u"'=cmd.png"_s, u"train"_s, u"1"_s, u"'@p"_s}));
        QVERIFY(rows.contains(QStringList{u"nearDuplicate"_s, u"'=cmd.png"_s, u"train|test"_s,
                                          u"7"_s, u"b, \"c\".png"_s}));
        QVERIFY(rows.contains(QStringList{u"nearDuplicateMirroredRotated90"_s, u"'=cmd.png"_s,
                                          u"train|test"_s, u"9"_s, u"b, \"c\".png"_s}));
        QVERIFY(rows.contains(QStringList{u"imagesPerPatient"_s, u"2"_s, {}, u"1"_s, {}}));
        QVERIFY(rows.contains(QStringList{u"problem"_s, u"bad.png"_s, {}, u"It is empty."_s, {}}));
    }

    void knownTrapsOfTheChestSet()
    {
        SYNTHRAY_NEED_SHARED(shared);
        QTemporaryDir cache;
        ImageIndex index(cache.path());
        const auto small = scanPath(shared + u"/chest_256"_s);
        QVERIFY(small);
        QVERIFY(index.update(*small, FactLevel::Headers));
        QStringList remarks = overviewOf(*small, index).remarks;
        QVERIFY2(
            hasRemark(
                remarks,
                u"width-to-height ratio alone tells the classes apart with a balanced accuracy of 80 %"_s),
            qPrintable(remarks.join(u'\n')));
        const auto original = scanPath(shared + u"/chest_original"_s);
        QVERIFY(original);
        QVERIFY(index.update(*original, FactLevel::Content));
        remarks = overviewOf(*original, index).remarks;
        QVERIFY2(
            hasRemark(remarks, u"All 12 file(s) that are RGB belong to the class 'PNEUMONIA'"_s),
            qPrintable(remarks.join(u'\n')));
        const auto pairs = findDuplicates(*original, index, -1);
        QVERIFY(pairs);
        QCOMPARE(pairs->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSetsOverview)
#include "test_sets_overview.moc"
