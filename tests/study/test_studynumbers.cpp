// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and sentences of a study with several labels per image, on tables created here: nothing
// is trained.
#include "learn/device/device.h"
#include "study/report.h"
#include "support/classifier_support.h"
#include "support/goldenjson.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/core.hpp>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

bool near(double value, double expected, double bound = 1e-12)
{
    const bool fits = std::abs(value - expected) <= bound;
    if (!fits)
        qWarning("%.15g instead of %.15g", value, expected);
    return fits;
}

cv::Mat rows(const QJsonArray &array, int type)
{
    cv::Mat matrix(int(array.size()), int(array.first().toArray().size()), type);
    for (int i = 0; i < matrix.rows; ++i)
        for (int k = 0; k < matrix.cols; ++k) {
            const double value = array[i].toArray()[k].toDouble();
            if (type == CV_8U)
                matrix.at<uchar>(i, k) = uchar(value);
            else
                matrix.at<double>(i, k) = value;
        }
    return matrix;
}

CellResult cellOf(int arm, int fold, int seed, const QStringList &classes, const cv::Mat &truth,
                  const cv::Mat &p, const QStringList &patients, bool multiLabel = true)
{
    CellResult result;
    result.cell = {arm, 0, fold, seed};
    result.test.predictions.classes = classes;
    result.test.predictions.multiLabel = multiLabel;
    result.test.predictions.truth = truth;
    result.test.predictions.probabilities = p;
    result.test.predictions.patients = patientNumbers(patients);
    result.test.patientNames = patients;
    for (int i = 0; i < truth.rows; ++i)
        result.test.paths << u"fold%1/%2.png"_s.arg(fold).arg(i);
    result.test.hashes = QStringList(truth.rows);
    BootstrapOptions plain;
    plain.resamples = 0;
    const auto report = reportOf(result.test.predictions, plain);
    if (report)
        result.report = *report;
    return result;
}

/// A study with the arms None and Flip on these cells, as readResults makes it.
StudyResults study(std::vector<CellResult> cells, int resamples = 500)
{
    StudyResults results;
    results.design = findStudyPreset(u"spine"_s)->make();
    results.design.arms = {results.design.arms[0], results.design.arms[3]};
    results.design.arms[0].label = u"None"_s;
    results.design.arms[1].label = u"Flip"_s;
    results.design.networks = {{u"googlenet"_s, {{u"batch"_s, 12}}}};
    results.status.classes = cells.front().report.classes;
    results.resamples = resamples;
    results.cells = std::move(cells);
    ResultOptions options;
    options.resamples = resamples;
    options.threads = 1;
    summariseCells(results, options);
    return results;
}

std::vector<CellResult> cellsWith(int wrongFirst, int wrongSecond, int seeds = 1);

/// As cellsWith, with other errors in the second fold.
std::vector<CellResult> unlikeFolds()
{
    auto cells = cellsWith(3, 2);
    const auto others = cellsWith(5, 1);
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i].cell.fold == 1)
            cells[i] = others[i];
    return cells;
}

/// 2 folds x 'seeds' of 12 images; 'wrong' of an arm's first images have every label wrong.
std::vector<CellResult> cellsWith(int wrongFirst, int wrongSecond, int seeds)
{
    std::vector<CellResult> cells;
    QStringList patients;
    for (int i = 0; i < 12; ++i)
        patients << u"p%1"_s.arg(i);
    for (int fold = 0; fold < 2; ++fold)
        for (int seed = 0; seed < seeds; ++seed)
            for (int arm = 0; arm < 2; ++arm) {
                cv::Mat truth(12, 2, CV_8U), p(12, 2, CV_64F);
                for (int i = 0; i < 12; ++i)
                    for (int k = 0; k < 2; ++k) {
                        truth.at<uchar>(i, k) = k == 0 ? i % 2 : i % 3 == 0;
                        const bool right = i >= (arm == 0 ? wrongFirst : wrongSecond);
                        p.at<double>(i, k) = (truth.at<uchar>(i, k) != 0) == right ? 0.9 : 0.1;
                    }
                QStringList own;
                for (const auto &name : patients)
                    own << u"f%1%2"_s.arg(fold).arg(name);
                cells.push_back(cellOf(arm, fold, seed, {u"A"_s, u"B"_s}, truth, p, own));
            }
    return cells;
}

} // namespace

class TestStudyNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// tests/golden/classification/reference.py: scikit-learn's balanced accuracy, NumPy's
    /// bootstrap over patients, SciPy's McNemar.
    void comparisonOfMultiLabel()
    {
        const QJsonObject expected
            = goldenJson(u"classification/reference.json"_s)["paired"_L1].toObject();
        std::vector<CellResult> cells;
        for (const auto &value : expected["cells"_L1].toArray()) {
            const QJsonObject one = value.toObject();
            QStringList patients;
            for (const auto &name : one["patients"_L1].toArray())
                patients << name.toString();
            for (int arm = 0; arm < 2; ++arm)
                cells.push_back(
                    cellOf(arm, one["fold"_L1].toInt(), one["seed"_L1].toInt(),
                           {u"A"_s, u"B"_s, u"C"_s}, rows(one["truth"_L1].toArray(), CV_8U),
                           rows(one["p"_L1].toArray()[arm].toArray(), CV_64F), patients));
        }
        QCOMPARE(cells.size(), 8u);
        const StudyResults results = study(cells, 4000);
        const auto &comparison = results.summary(1, 0)->against;
        QVERIFY(comparison);
        QVERIFY(near(comparison->difference.mean, expected["difference"_L1].toDouble()));
        QVERIFY(near(comparison->bootstrap.difference.value,
                     comparison->difference.mean)); // p is of the number in the table
        QVERIFY(near(comparison->bootstrap.difference.low, expected["low"_L1].toDouble(), 0.004));
        QVERIFY(near(comparison->bootstrap.difference.high, expected["high"_L1].toDouble(), 0.004));
        QVERIFY(near(comparison->bootstrap.p, expected["p"_L1].toDouble(), 0.006));
        const QJsonObject mcNemar = expected["mcnemar"_L1].toObject();
        QCOMPARE(comparison->mcNemar.onlyFirst, qint64(mcNemar["b"_L1].toInt()));
        QCOMPARE(comparison->mcNemar.onlySecond, qint64(mcNemar["c"_L1].toInt()));
        QCOMPARE(comparison->mcNemarImages, qint64(mcNemar["images"_L1].toInt()));
        QVERIFY(near(comparison->mcNemar.exact, mcNemar["exact"_L1].toDouble()));
    }

    /// One label an image, folds of other size: p is of the table's difference there, too.
    void comparisonOfOneLabel()
    {
        std::vector<CellResult> cells;
        for (int fold = 0; fold < 2; ++fold)
            for (int arm = 0; arm < 2; ++arm) {
                const int images = fold == 0 ? 30 : 12;
                cv::Mat truth = cv::Mat::zeros(images, 2, CV_8U), p(images, 2, CV_64F);
                QStringList patients;
                for (int i = 0; i < images; ++i) {
                    const int k = i % 3 == 0;
                    truth.at<uchar>(i, k) = 1;
                    const int predicted = i % (arm == 0 ? 4 : 5 + fold) == 0 ? 1 - k : k;
                    p.at<double>(i, predicted) = 0.8;
                    p.at<double>(i, 1 - predicted) = 0.2;
                    patients << u"%1-%2"_s.arg(fold).arg(i / 2);
                }
                cells.push_back(cellOf(arm, fold, 0, {u"A"_s, u"B"_s}, truth, p, patients, false));
            }
        const StudyResults results = study(cells);
        const auto &comparison = results.summary(1, 0)->against;
        QVERIFY(comparison && std::abs(comparison->difference.mean) > 0.001);
        QVERIFY(near(comparison->bootstrap.difference.value, comparison->difference.mean));
        QCOMPARE(results.constantBalanced(), 0.5);
    }

    void mcNemarCountsAnImageOnce()
    {
        const auto once = study(cellsWith(6, 0, 1)), often = study(cellsWith(6, 0, 3));
        QCOMPARE(once.summary(1, 0)->against->mcNemar.onlySecond, qint64(12));
        QCOMPARE(often.summary(1, 0)->against->mcNemar.onlySecond, qint64(12)); // not 36
        QCOMPARE(often.summary(1, 0)->against->mcNemar.exact,
                 once.summary(1, 0)->against->mcNemar.exact);
        QCOMPARE(often.summary(1, 0)->against->mcNemarImages, qint64(24));
        QVERIFY(studyReportHtml(once)->contains(u"McNemar p"_s));
    }

    void zeroDifferenceIsNoHelp()
    {
        StudyResults results = study(cellsWith(6, 0));
        ArmSummary summary = *results.summary(1, 0);
        summary.against->holm = 0.003;
        QVERIFY(verdictText(results, summary).contains(u"helped"_s));
        for (const double difference : {0.0004, -0.0004, 0.0}) {
            summary.against->difference.mean = difference;
            const QString words = verdictText(results, summary);
            QVERIFY2(!words.contains(u"helped"_s) && !words.contains(u"harm"_s), qPrintable(words));
            QVERIFY2(!words.contains(u"+0.0"_s) && !words.contains(u"−0.0"_s), qPrintable(words));
        }
        summary.against->difference.mean = -0.02;
        QVERIFY(verdictText(results, summary).contains(u"harm"_s));
    }

    /// Twelve arms that collapsed are one sentence, not twelve lines over the plot.
    void armsOfOneFateAreGathered()
    {
        StudyResults results = study(cellsWith(6, 0));
        ArmSummary collapsed = *results.summary(0, 0), helped = *results.summary(1, 0);
        collapsed.collapsed = 2;
        collapsed.collapsedTo = QStringList{u"A"_s};
        helped.against->holm = 0.003;
        QCOMPARE(gatheredVerdicts(results, {&helped}), QStringList{verdictText(results, helped)});
        const QStringList words = gatheredVerdicts(
            results, {&collapsed, &helped, &collapsed, &helped, &collapsed, &helped});
        QCOMPARE(words.size(), 2);
        const QString name = results.design.arms[0].label;
        QVERIFY2(words[0].startsWith(u"Collapsed in 2 of "_s)
                     && words[0].endsWith(u"(A): %1, %1, %1."_s.arg(name)),
                 qPrintable(words[0]));
        QVERIFY2(words[1].startsWith(u"Helped against '%1'"_s.arg(name)), qPrintable(words[1]));
        QCOMPARE(words[1].count(u"p = 0.003"_s), 3);
        helped.against->holm = 0.3; // nothing to be said of it
        QCOMPARE(gatheredVerdicts(results, {&helped}), QStringList());
    }

    /// With several labels the same answer for every image has 0.5, however many labels there are.
    void whatOneAnswerReaches()
    {
        cv::Mat truth(8, 4, CV_8U), p(8, 4, CV_64F, cv::Scalar(0.9));
        QStringList patients;
        for (int i = 0; i < 8; ++i) {
            patients << QString::number(i);
            for (int k = 0; k < 4; ++k)
                truth.at<uchar>(i, k) = (i + k) % 4 == 0;
        }
        const QStringList classes{u"A"_s, u"B"_s, u"C"_s, u"D"_s};
        std::vector<CellResult> cells{cellOf(0, 0, 0, classes, truth, p, patients),
                                      cellOf(1, 0, 0, classes, truth, p, patients)};
        QCOMPARE(cells[0].report.scores.balancedAccuracy, 0.5);
        QCOMPARE(cells[0].report.scores.constantBalanced, 0.5);
        StudyResults results = study(cells);
        QCOMPARE(results.constantBalanced(), 0.5);
        const QString html = *studyReportHtml(results);
        QVERIFY(html.contains(u"balanced accuracy of 0.500"_s));
        QVERIFY(forestPlotSvg(results, 0).contains(u"0.50</text>"_s)
                && !forestPlotSvg(results, 0).contains(u": 0.25"_s));
        QCOMPARE(results.toJson()["constantBalancedAccuracy"_L1].toDouble(), 0.5);
        // Such a classifier is called collapsed.
        QVERIFY(cells[0].report.scores.collapsed);
        QCOMPARE(collapsedText(cells[0].report.scores, classes), u"A + B + C + D"_s);
        QCOMPARE(results.summary(1, 0)->collapsed, 1);
        QVERIFY(verdictText(results, *results.summary(1, 0)).contains(u"A + B + C + D"_s));
        QVERIFY(html.contains(u"collapsed 1/1"_s)
                && html.contains(u"same labels for every image (A + B + C + D)"_s));
        p = cv::Scalar(0.1); // no label at all
        QCOMPARE(collapsedText(cellOf(0, 0, 0, classes, truth, p, patients).report.scores, classes),
                 u"no label"_s);
        p.at<double>(3, 2) = 0.6;
        QVERIFY(!cellOf(0, 0, 0, classes, truth, p, patients).report.scores.collapsed);
        cv::Mat alike(
            8, 4, CV_8U,
            cv::Scalar(1)); // a set with only one answer is classified correctly, not collapsed
        QVERIFY(!cellOf(0, 0, 0, classes, alike, cv::Mat(8, 4, CV_64F, cv::Scalar(0.9)), patients)
                     .report.scores.collapsed);
    }

    void everyNumberHasItsInterval()
    {
        MeanInterval wide = meanInterval({0.9, 0.99});
        QVERIFY(wide.high > 1 && wide.ofShare().high == 1 && wide.ofShare().mean == wide.mean);
        const StudyResults results = study(unlikeFolds());
        const QByteArrayList lines = results.toCsv().split('\n');
        const QByteArrayList head = lines[0].split(',');
        for (const auto *name : {"recall A", "recallLow A", "recallHigh A", "bootstrapLow",
                                 "bootstrapHigh", "constantBalancedAccuracy"})
            QVERIFY2(head.contains(name), name);
        for (const auto &line : {lines[1], lines[2]})
            QCOMPARE(line.split(',').size(), head.size());
        const auto &summary = *results.summary(1, 0);
        QCOMPARE(lines[2].split(',')[head.indexOf("recallLow A")].toDouble(),
                 summary.recalls[0].low);
        const QString html = *studyReportHtml(results);
        const MeanInterval recall = summary.recalls[0];
        QVERIFY(
            html.contains(u"%1 to %2"_s.arg(recall.low, 0, 'f', 3).arg(recall.high, 0, 'f', 3)));
        const QString low
            = QString::number(std::abs(summary.against->bootstrap.difference.low) * 100, 'f', 1);
        QVERIFY2(html.contains(low + u" to "_s), qPrintable(low));
    }

    /// The report warns of what its reader cannot see, and writes numbers as its language does.
    void reportWarnsOfFewFoldsInItsLanguage()
    {
        StudyResults results = study(unlikeFolds());
        const auto warning = u"Fewer than three folds and seeds"_s;
        results.design.settings.set(u"folds"_s, 2);
        results.design.settings.set(u"seeds"_s, 1);
        QVERIFY(studyReportHtml(results)->contains(warning));
        const MeanInterval recall = results.summary(1, 0)->recalls[0];
        QLocale::setDefault(QLocale(QLocale::German));
        const QString html = *studyReportHtml(results);
        const QString chart = forestPlotSvg(results, 0);
        QLocale::setDefault(QLocale::c());
        QVERIFY(html.contains(QString::number(recall.low, 'f', 3).replace(u'.', u',')));
        QVERIFY(!html.contains(QString::number(recall.low, 'f', 3)));
        QVERIFY(chart.contains(u"x=\""_s) && !chart.contains(u"x=\"1,"_s)); // SVG keeps points
        results.design.settings.set(u"folds"_s, 3);
        QVERIFY(!studyReportHtml(results)->contains(warning));
    }

    /// Cells that all have the same value give no interval, rather than one of zero width.
    void equalCellsHaveNoInterval()
    {
        const StudyResults results = study(cellsWith(3, 2));
        const MeanInterval &accuracy = results.summary(0, 0)->accuracy;
        QCOMPARE(accuracy.cells, 2);
        QVERIFY(std::isnan(accuracy.low) && std::isnan(accuracy.high));
        QCOMPARE(accuracy.notEstimable(), u"not estimable from 2 cell(s)"_s);
        QCOMPARE(meanInterval({0.5}).notEstimable(), u"not estimable from 1 cell(s)"_s);
        QVERIFY(studyReportHtml(results)->contains(
            u"<td class=\"n\">0.750<br/><span class=\"note\">not estimable from 2 cell(s)"_s));
        const QJsonObject row = results.toJson()["rows"_L1].toArray()[0].toObject();
        QVERIFY(row["accuracy"_L1]["low"_L1].isNull());
        QVERIFY(!forestPlotSvg(results, 0).contains(u"nan"_s));
    }

    /// Where nobody knows the patients, the report and its p-values speak of images.
    void unknownPatientsAreNotCounted()
    {
        StudyResults known = study(cellsWith(3, 2));
        QString html = *studyReportHtml(known);
        QVERIFY(html.contains(u"bootstrap over patients"_s)
                && html.contains(u"split, by patient"_s));
        auto cells = cellsWith(3, 2);
        for (auto &cell : cells)
            cell.test.patientNames = QStringList(cell.test.patientNames.size());
        StudyResults results = study(cells);
        results.plan = QJsonObject{{u"images"_s, 24}, {u"patients"_s, 1}}; // as earlier versions
        html = *studyReportHtml(results);
        for (const auto &words : {u"24 image(s); patients are not known."_s,
                                  u"bootstrap over images"_s, u"each resample draws images"_s,
                                  u"split, image by image, into"_s, u"Patients are not known."_s})
            QVERIFY2(html.contains(words), qPrintable(words));
        QVERIFY(!html.contains(u"over patients"_s) && !html.contains(u"by patient"_s));
        results.plan = QJsonObject{{u"images"_s, 1}, {u"patients"_s, 1}, {u"unit"_s, u"studies"_s}};
        html = *studyReportHtml(results);
        QVERIFY(html.contains(u"1 image(s) of 1 study(s)."_s)
                && html.contains(u"bootstrap over studies"_s)
                && html.contains(u"split, by study, into"_s));
    }

    /// Student's t has no bounds, a share does: in the table, the page and the report alike.
    void intervalsOfSharesStayWithinThem()
    {
        auto cells = cellsWith(0, 2);
        for (auto &cell : cellsWith(7, 12))
            if (cell.cell.fold == 1)
                *std::find_if(cells.begin(), cells.end(), [&](const CellResult &c) {
                    return c.cell.arm == cell.cell.arm && c.cell.fold == 1;
                }) = cell;
        const StudyResults results = study(cells);
        const QByteArrayList lines = results.toCsv().split('\n');
        const QByteArrayList head = lines[0].split(',');
        int looked = 0;
        for (const auto &line : {lines[1], lines[2]})
            for (const auto *name : {"accuracyLow", "accuracyHigh", "balancedLow", "balancedHigh",
                                     "recallLow A", "recallHigh A", "recallLow B"}) {
                const QByteArray value = line.split(',')[head.indexOf(name)];
                QVERIFY2(value.toDouble() >= 0 && value.toDouble() <= 1,
                         qPrintable(QString::fromUtf8(QByteArray(name) + ' ' + value)));
                looked += !value.isEmpty();
            }
        QCOMPARE(looked, 14);
        const QJsonObject row = results.toJson()["rows"_L1].toArray()[0].toObject();
        QCOMPARE(row["accuracy"_L1].toObject()["high"_L1].toDouble(), 1.0);
        QCOMPARE(results.summary(0, 0)->accuracy.low, 0.0);
    }

    /// An arm without a finished training has a row that says so, in both tables; one with some
    /// says how many.
    void failedArmsAreReported()
    {
        auto cells = cellsWith(3, 2);
        std::erase_if(cells, [](const CellResult &c) { return c.cell.arm == 1; });
        StudyResults results = study(cells);
        QString html = *studyReportHtml(results);
        QCOMPARE(html.count(u"no training finished"_s), 2);
        QCOMPARE(html.count(u"<td>Flip<br/>"_s), 2);
        QVERIFY(!html.contains(u"nan"_s));
        StudyDesign &design = results.design;
        QVERIFY(design.settings.set(u"folds"_s, 3) && design.settings.set(u"seeds"_s, 1));
        summariseCells(results, {100});
        html = *studyReportHtml(results);
        QVERIFY2(html.contains(u"<td>None<br/><span class=\"note\">2 of 3 training(s)"_s),
                 qPrintable(html.mid(html.indexOf(u"<td>None"_s), 200)));
        QVERIFY(foldsAndSeeds(design).contains(u"1 seed"_s)
                && !foldsAndSeeds(design).contains(u"seeds"_s));
        QVERIFY(forestPlotSvg(results, 0).contains(u"2 of 3 cells"_s));
        // One network: the text below the map has enough room.
        const QString map = heatMapSvg(results);
        QVERIFY2(map.section(u"width=\""_s, 1).section(u'"', 0, 0).toInt() >= 720,
                 qPrintable(map.left(200)));
        // What failed or is damaged comes before the numbers.
        results.folder = u"/somewhere/results"_s;
        results.unreadable = {
            u"flip.googlenet.fold1.seed1: '/somewhere/results/cells/x/predictions.csv' is empty."_s};
        CellStatus failed;
        failed.state = CellState::Failed;
        results.status.cells = {failed};
        html = *studyReportHtml(results);
        const qsizetype at = html.indexOf(u"'cells/x/predictions.csv' is empty"_s.toHtmlEscaped());
        QVERIFY(at > 0 && at < html.indexOf(u"<h2>"_s));
        QVERIFY(html.indexOf(u"1 training(s) failed"_s) > 0
                && html.indexOf(u"1 training(s) failed"_s) < at);
        QVERIFY(!html.contains(u"/somewhere"_s));
    }

    /// A FID is shown with its features, their number, the resizer, N, and a warning if N is small.
    void generatorsAreReportedWithTheirFeatures()
    {
        StudyResults results = study(cellsWith(3, 2));
        StudyArm gan = findStudyPreset(u"spine"_s)->make().arms[9];
        QVERIFY(gan.hasGan());
        results.design.arms.append(gan);
        GeneratorQuality one{gan.ganKey(),
                             u"A"_s,
                             0,
                             120.5,
                             20,
                             0.2,
                             std::nan(""),
                             48,
                             40,
                             0,
                             1,
                             2,
                             u"Random Inception"_s,
                             2048,
                             u"bilinear"_s,
                             {}};
        results.generators = {one};
        QVERIFY(one.fewImages());
        QVERIFY2(results.generatorText(gan).endsWith(
                     u"Random Inception, 2048 dims, bilinear, N 40 to 48"_s),
                 qPrintable(results.generatorText(gan)));
        QString html = *studyReportHtml(results);
        for (const auto &words : {u"2048 dims"_s, u"resizer: bilinear"_s, u"biased upwards"_s,
                                  u"<td class=\"n\">0.2000</td>"_s})
            QVERIFY2(html.contains(words), qPrintable(words));
        QCOMPARE(results.toJson()["generators"_L1].toArray()[0]["dims"_L1].toInt(), 2048);
        results.generators[0].real = results.generators[0].generated = 4000;
        html = *studyReportHtml(results);
        QVERIFY(!html.contains(u"biased upwards"_s));
        for (auto &cell : results.cells)
            cell.device = u"CPU · 2 threads · OpenBLAS"_s;
        QVERIFY(studyReportHtml(results)->contains(
            u"Trained on: %1."_s.arg(deviceText(results.cells[0].device))));
    }

    /// "The same steps" appears only if it is true.
    void earlyStoppingIsReported()
    {
        StudyResults results = study(cellsWith(3, 2));
        QVERIFY(results.design.settings.set(u"amount"_s, 80));
        for (auto &cell : results.cells)
            cell.steps = 80;
        QVERIFY(studyReportHtml(results)->contains(u"the same 80 optimiser steps"_s));
        results.cells[1].steps = 14;
        results.cells[2].steps = 16;
        QString html = *studyReportHtml(results);
        QVERIFY(html.contains(
            u"at most 80 optimiser steps; early stopping ended 2 of 4 trainings sooner (14 to 16 steps)."_s));
        QVERIFY(!html.contains(u"the same 80"_s));
        QVERIFY(results.design.settings.set(u"budget"_s, u"epochs"_s));
        for (auto &cell : results.cells)
            cell.epochs = 80;
        QVERIFY(studyReportHtml(results)->contains(u"the same 80 epochs"_s));
        results.cells[0].epochs = 5;
        html = *studyReportHtml(results);
        QVERIFY(html.contains(
            u"at most 80 epochs; early stopping ended 1 of 4 trainings sooner (5 to 5 epochs)."_s));
    }

    /// A validation part of one class has no AUC; one epoch is not epochs. Recall has its interval
    /// in the text, too.
    void commandsSayWhatThereIs()
    {
        QTemporaryDir dir;
        const QString table = makeTwoClasses(dir.filePath(u"images"_s), 20);
        QByteArray csv = contents(table);
        for (const auto &line : csv.split('\n'))
            if (line.startsWith("BAR") && line.endsWith(",val"))
                csv.replace(line, QByteArray(line.chopped(3) + "train"));
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
        file.close();
        const auto cli = [](const QStringList &words) {
            QProcess process;
            process.start(cliPath(), words);
            process.waitForFinished(120000);
            return QString::fromUtf8(process.readAllStandardOutput()
                                     + process.readAllStandardError());
        };
        const QString run = dir.filePath(u"run"_s);
        QStringList words{u"train-classifier"_s, u"--data"_s, table, u"--network"_s,
                          u"googlenet"_s,        u"--run"_s,  run};
        words << u"--epochs=1"_s << u"--batch=8"_s << u"--width=5"_s << u"--image-size=32"_s
              << u"--threads=1"_s;
        const QString trained = cli(words);
        QVERIFY2(trained.contains(u"AUC - on"_s) && trained.contains(u"Finished: 1 epoch"_s),
                 qPrintable(trained));
        QVERIFY2(!trained.contains(u"nan"_s) && !trained.contains(u"1 epochs"_s),
                 qPrintable(trained));
        const QString output
            = cli({u"evaluate"_s, run, u"--split"_s, u"test"_s, u"--resamples"_s, u"50"_s});
        const qsizetype at = output.indexOf(u"  DISC "_s);
        QVERIFY2(at >= 0 && output.mid(at).section(u'\n', 0, 0).contains(u'['), qPrintable(output));
    }

    void methodSaysAll()
    {
        StudyResults results = study(cellsWith(3, 2));
        StudyArm gan = findStudyPreset(u"spine"_s)->make().arms[9];
        QVERIFY(gan.hasGan());
        results.design.arms.append(gan);
        const QString html = *studyReportHtml(results);
        for (const auto &word :
             {u"(sensitivity + specificity) / 2"_s, u"Batch size: 12"_s, u"Optimiser: "_s,
              u"Learning rate schedule: "_s, u"Trainable layers: "_s,
              u"serve all networks and all seeds"_s, u"cosine transform"_s})
            QVERIFY2(html.contains(word), qPrintable(word));
        QVERIFY(!html.contains(u"{&quot;"_s) && !html.contains(u"mean recall over the classes"_s));
        // A network that has no cell yet has no baseline of 0.
        results.design.networks.append({u"vgg16"_s, {}});
        const QString more = *studyReportHtml(results);
        QVERIFY(more.contains(u"No training of this network has finished yet."_s)
                && !more.contains(u"accuracy of 0.000"_s));
    }
};

QTEST_GUILESS_MAIN(TestStudyNumbers)
#include "test_studynumbers.moc"
