// SPDX-License-Identifier: GPL-3.0-or-later
// Every item model of the window obeys the rules that Qt's views rely on while its content changes.
// The first test fails if a model is missing here.
#include "controls/countlist.h"
#include "models/classtablemodel.h"
#include "models/imagelistmodel.h"
#include "models/leakmodel.h"
#include "models/pairlistmodel.h"
#include "models/predictionmodel.h"
#include "models/problemmodel.h"
#include "models/qualitymodels.h"
#include "models/runlistmodel.h"
#include "models/tagmodel.h"
#include "pages/classify/classifyimages.h"
#include "pages/classify/classifyresults.h"
#include "support/runfixture.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

using Tester = QAbstractItemModelTester;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

ImageEntry image(int number, const QString &label, const QString &split)
{
    ImageEntry one;
    one.path = u"/set/%1/%2.png"_s.arg(label).arg(number);
    one.label = label;
    one.split = split;
    one.patient = u"p%1"_s.arg(number / 2);
    return one;
}

ImageDataset smallSet(int images)
{
    ImageDataset set;
    set.root = u"/set"_s;
    for (int i = 0; i < images; ++i)
        set.images.append(image(i, i % 2 ? u"A"_s : u"B"_s, i % 3 ? u"train"_s : u"test"_s));
    return set;
}

PredictionFile threePredictions()
{
    PredictionFile file;
    const cv::Mat probabilities = (cv::Mat_<double>(3, 2) << 0.9, 0.1, 0.4, 0.6, 0.2, 0.8);
    file.predictions = singleLabel({u"A"_s, u"B"_s}, {0, 0, 1}, probabilities);
    for (int i = 0; i < 3; ++i) {
        file.paths << u"/set/%1.png"_s.arg(i);
        file.splits << u"test"_s;
        file.hashes << QString();
        file.patientNames << QString();
    }
    return file;
}

/// Reads everything that a view does: each cell's usual roles, and the headers.
void readAll(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    const int columns = model.columnCount(parent);
    for (int column = 0; column < columns; ++column)
        model.headerData(column, Qt::Horizontal, Qt::DisplayRole);
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = model.index(row, column, parent);
            QVERIFY(index.isValid());
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole),
                                   int(Qt::ForegroundRole), int(Qt::TextAlignmentRole)})
                index.data(role);
            if (column == 0 && model.hasChildren(index))
                readAll(model, index);
        }
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private slots:
    void everyModelIsTested()
    {
        static const QRegularExpression model(
            u"class (\\w+)[^;{]*: public (?:QAbstract(?:Item|List|Table)|QSortFilterProxy|"
            u"QIdentityProxy|QStandardItem|Table)Model"_s);
        const QString tests = textOf(sourceDir() + u"/tests/ui/test_models.cpp"_s);
        QStringList missing;
        int found = 0;
        QDirIterator it(sourceDir() + u"/ui"_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            for (auto one = model.globalMatch(textOf(it.next())); one.hasNext();) {
                const QString name = one.next().captured(1);
                ++found;
                // Declared as a variable, "    TagModel model;", or named in a comment next to its
                // widget.
                if (!tests.contains(u"    "_s + name + u' ')
                    && !tests.contains(u"// "_s + name + u' '))
                    missing.append(name);
            }
        QVERIFY(found >= 10);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }

    // TableModel is the base of the tables below.
    void classTable()
    {
        ClassTableModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setContent(
            {{u"A"_s, u"B"_s}, {u"train"_s, u"test"_s}, {{4, 2}, {3, 1}}, {{2, 1}, {2, 1}}, 10});
        readAll(model);
        model.setContent({{u"A"_s}, {}, {{}}, {}, 4});
        readAll(model);
        model.retranslate();
        model.setContent({});
        readAll(model);
    }

    void imageList()
    {
        ImageListModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        ImageDataset set = smallSet(40);
        model.setImages(set.images, {u"A"_s, u"B"_s});
        readAll(model);
        model.setFilter({u"B"_s, {}, {}});
        readAll(model);
        set.images.remove(3, 5); // deleted from the disk: the other rows stay
        model.setImages(set.images, {u"A"_s, u"B"_s});
        readAll(model);
        set.images[0].label = u"A"_s; // edited
        model.setImages(set.images, {u"A"_s, u"B"_s});
        model.setFilter({});
        QCOMPARE(model.rowCount(), 35);
        model.setImages({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void leaks()
    {
        LeakModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const ImageDataset set = smallSet(8);
        const auto found = findLeaks(set, {{0, 1, true, 0}});
        QVERIFY(!found.isEmpty());
        model.setLeaks(set, found);
        readAll(model);
        model.retranslate();
        model.setLeaks({}, {});
        readAll(model);
    }

    void pairs()
    {
        PairListModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        ImageDataset set = smallSet(12);
        model.setPairs(set, {{0, 1, true, 0}, {2, 4, false, 12}, {3, 5, false, 30}});
        readAll(model);
        for (const auto filter : {PairListModel::Filter::Near, PairListModel::Filter::OtherSplit,
                                  PairListModel::Filter::OtherClass, PairListModel::Filter::All}) {
            model.setFilter(filter);
            readAll(model);
        }
        set.images[2].split = u"val"_s;
        model.setPairs(set, {{0, 1, true, 0}, {2, 4, false, 12}, {3, 5, false, 30}});
        model.setPairs({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void predictions()
    {
        PredictionModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setFile(threePredictions());
        readAll(model);
        QCOMPARE(model.rowCount(), 3);
        model.retranslate();
        model.setFile({});
        QCOMPARE(model.rowCount(), 0);
    }

    void predictionsOfACell()
    {
        ClassifyImages images;
        auto *model = images.table()->model(); // ImageFilter and what it filters
        Tester tester(model, Tester::FailureReportingMode::QtTest);
        const auto evaluated = evaluateImages(threePredictions(), u"test"_s);
        QVERIFY(evaluated);
        images.show(*evaluated, {});
        readAll(*model);
        QCOMPARE(model->rowCount(), 3);
        images.showOnly(0, 1);
        readAll(*model);
        QCOMPARE(model->rowCount(), 1);
        images.showOnly(-1, -1);
        images.show(nullptr, {});
        QCOMPARE(model->rowCount(), 0);
    }

    void counts()
    {
        CountList list;
        auto *model = list.findChild<QListView *>()->model(); // CountModel of a list of counts
        Tester tester(model, Tester::FailureReportingMode::QtTest);
        list.setRows({{u"A"_s, {}, 3}, {u"B"_s, u"b"_s, 0}});
        readAll(*model);
        QCOMPARE(model->rowCount(), 2);
        list.setRows({});
        QCOMPARE(model->rowCount(), 0);
    }

    void problems()
    {
        ProblemModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setProblems({{u"/set/b.png"_s, u"empty"_s}, {u"/set/x/a.png"_s, u"cut off"_s}},
                          u"/set"_s);
        readAll(model);
        model.sort(ProblemModel::File, Qt::DescendingOrder);
        model.setProblems({{u"/set/b.png"_s, u"empty"_s}}, u"/set"_s);
        readAll(model);
        model.setProblems({}, {});
    }

    void qualityOfOneImage()
    {
        ImageQualityModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        ImageQuality quality;
        quality.values
            = QVector<double>(qualityMetrics().size(), std::numeric_limits<double>::quiet_NaN());
        quality.values[0] = 3.25;
        model.setRows(
            {{u"rotate"_s, quality, {}}, {u"crop"_s, {}, u"failed"_s}, {u"zoom"_s, {}, {}}});
        readAll(model);
        model.retranslate();
        model.setRows({});
    }

    void qualityOfTheSet()
    {
        SetQualityModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        auto survey = std::make_shared<QualitySurvey>();
        survey->methods.resize(2);
        survey->methods[0].step.title = u"Rotate"_s;
        survey->methods[1].step.title = u"Crop"_s;
        model.show(survey, {distributionOf({1, 2, 3}), distributionOf({})});
        readAll(model);
        model.retranslate();
        model.show(nullptr, {});
        readAll(model);
    }

    void runs()
    {
        QTemporaryDir folder;
        writeRun(folder.filePath(u"one"_s), 2, u"finished"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"damaged"_s));
        QFile damaged(folder.filePath(u"damaged/run.json"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{");
        damaged.close();
        RunListModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &RunListModel::loaded);
        model.setFolder(folder.path());
        QTRY_VERIFY(!loaded.isEmpty());
        QVERIFY(model.rowCount() >= 1);
        readAll(model);
        model.retranslate();
        writeRun(folder.filePath(u"two"_s), 1, u"finished"_s);
        const int before = model.rowCount();
        model.poll();
        QTRY_COMPARE(model.rowCount(), before + 1);
        readAll(model);
    }

    void progressOfRunsIsReadInTheBackground()
    {
        const QTemporaryDir folder;
        const QString run = folder.filePath(u"one"_s);
        auto writer = RunWriter::create(run, runHeader(u"one"_s));
        QVERIFY(writer.has_value());
        QVERIFY(writer->status(u"running"_s).has_value());
        addEpoch(*writer, 1, 10);
        RunListModel model;
        model.setFolder(folder.path());
        QTRY_COMPARE(model.rowCount(), 1);
        const auto epoch = [&model] { return model.row(0).reader->lastEpoch(); };
        QCOMPARE(epoch(), 1);
        addEpoch(*writer, 2, 20);
        model.poll();
        QCOMPARE(epoch(), 1); // a slow disk must not hold up the window
        QTRY_COMPARE(epoch(), 2);
    }

    void tags()
    {
        const auto node
            = [](const QString &tag, const QString &keyword, const QString &vr,
                 const QString &value, qint64 length, const QVector<TagNode> &children = {}) {
                  TagNode tagNode;
                  tagNode.tag = tag;
                  tagNode.keyword = keyword;
                  tagNode.vr = vr;
                  tagNode.value = value;
                  tagNode.length = length;
                  tagNode.children = children;
                  return tagNode;
              };
        const TagNode name = node(u"(0010,0010)"_s, u"PatientName"_s, u"PN"_s, u"Nobody"_s, 6);
        const TagNode code = node(u"(0008,0100)"_s, u"CodeValue"_s, u"SH"_s, u"T-11500"_s, 8);
        const TagNode item = node(u"Item 1"_s, {}, {}, {}, 0, {code});
        const TagNode sequence
            = node(u"(0008,2218)"_s, u"AnatomicRegionSequence"_s, u"SQ"_s, {}, 0, {item});
        TagModel model;
        TagFilter filter;
        filter.setSourceModel(&model);
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        Tester filterTester(&filter, Tester::FailureReportingMode::QtTest);
        model.setTree(std::make_shared<const TagTree>(QVector<TagNode>{sequence, name}));
        readAll(model);
        filter.setWords({u"CodeValue"_s});
        readAll(filter);
        filter.setWords({});
        model.refresh();
        model.setTree(nullptr);
        QCOMPARE(filter.rowCount(), 0);
    }
};

QTEST_MAIN(TestModels)
#include "test_models.moc"
