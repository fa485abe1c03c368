// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics of a classifier against scikit-learn, SciPy and NumPy; intervals over patients.
#include "base/random.h"
#include "metrics/classifierscores.h"
#include "support/goldenjson.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <opencv2/core.hpp>

#include <cmath>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject reference() { return goldenJson(u"classification/reference.json"_s); }

/// null in the reference: not defined.
bool near(double value, const QJsonValue &expected, double bound = 1e-12)
{
    const bool fits
        = expected.isNull() ? std::isnan(value) : std::abs(value - expected.toDouble()) <= bound;
    if (!fits)
        qWarning("%.15g instead of %.15g", value, expected.toDouble());
    return fits;
}

cv::Mat matrixOf(const QJsonValue &rows, int type)
{
    const auto array = rows.toArray();
    cv::Mat matrix(int(array.size()), int(array[0].toArray().size()), CV_64F);
    for (int i = 0; i < matrix.rows; ++i)
        for (int k = 0; k < matrix.cols; ++k)
            matrix.at<double>(i, k) = array[i].toArray()[k].toDouble();
    cv::Mat converted;
    matrix.convertTo(converted, type);
    return converted;
}

std::vector<double> numbers(const QJsonValue &values)
{
    std::vector<double> list;
    for (const auto &one : values.toArray())
        list.push_back(one.toDouble());
    return list;
}

QStringList names(int count)
{
    QStringList list;
    for (int k = 0; k < count; ++k)
        list << QString(QChar(u'A' + k));
    return list;
}

Predictions single(const QJsonObject &expected)
{
    const cv::Mat p = matrixOf(expected["p"_L1], CV_64F);
    std::vector<int> truth;
    for (const auto &one : expected["truth"_L1].toArray())
        truth.push_back(one.toInt());
    return singleLabel(names(p.cols), truth, p);
}

Predictions twoClasses(const std::vector<int> &truth, const std::vector<double> &ofB,
                       std::vector<int> patients = {})
{
    cv::Mat p(int(truth.size()), 2, CV_64F);
    for (int i = 0; i < p.rows; ++i) {
        p.at<double>(i, 1) = ofB[std::size_t(i)];
        p.at<double>(i, 0) = 1 - ofB[std::size_t(i)];
    }
    return singleLabel(names(2), truth, p, std::move(patients));
}

void addCases(const char *key)
{
    QTest::addColumn<QJsonObject>("expected");
    for (const auto &one : reference()[QLatin1StringView(key)].toArray())
        QTest::newRow(qPrintable(one["name"_L1].toString())) << one.toObject();
}

/// 'expected': the x values and the y values of the points.
template <class Points> bool passesThrough(const Points &points, const QJsonValue &expected)
{
    const auto xs = numbers(expected[0]), ys = numbers(expected[1]);
    if (points.size() != xs.size())
        return false;
    for (std::size_t i = 0; i < xs.size(); ++i)
        if (!near(points[i].x, xs[i]) || !near(points[i].y, ys[i]))
            return false;
    return true;
}

} // namespace

class TestClassification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithScikitLearn_data() { addCases("single"); }
    void agreesWithScikitLearn();
    void curvesAgree_data() { addCases("single"); }
    void curvesAgree();
    void multiLabelAgree_data() { addCases("several"); }
    void multiLabelAgree();
    void testsOfDifferencesAgree();
    void collapsedIsNamed();
    void weightsAreRepeatedImages();
    void intervalsAreSeeded();
    void patientsWidenIntervals();
    void intervalsCoverTheTruth();
    void sharesHaveWilsonsInterval();
    void intervalsOfNothingAreNoted();
    void probabilitiesMustSumToOne();
    void pairedDifference();
    void reportIsComplete();
    void badInputIsAnError();
};

void TestClassification::agreesWithScikitLearn()
{
    QFETCH(QJsonObject, expected);
    const Predictions predictions = single(expected);
    const auto report = reportOf(predictions, {.resamples = 0});
    QVERIFY2(report, report ? "" : qPrintable(report.error().whole()));
    const Scores &scores = report->scores;
    const int classes = int(predictions.classes.size());
    for (int truth = 0; truth < classes; ++truth)
        for (int predicted = 0; predicted < classes; ++predicted)
            QCOMPARE(report->confusion.at(truth, predicted),
                     expected["confusion"_L1][truth][predicted].toInteger());
    QVERIFY(near(scores.accuracy, expected["accuracy"_L1]));
    QVERIFY(near(scores.balancedAccuracy, expected["balanced"_L1]));
    QVERIFY(near(scores.kappa, expected["kappa"_L1]));
    for (int k = 0; k < classes; ++k) {
        const auto &one = scores.perClass[std::size_t(k)];
        QVERIFY(near(one.precision, expected["precision"_L1][k]));
        QVERIFY(near(one.recall, expected["recall"_L1][k]));
        QVERIFY(near(one.f1, expected["f1"_L1][k]));
        QCOMPARE(one.support, expected["support"_L1][k].toInteger());
        QVERIFY(near(report->auc[std::size_t(k)], expected["auc"_L1][k]));
        QVERIFY(near(report->averagePrecision[std::size_t(k)], expected["averagePrecision"_L1][k]));
    }
    for (const auto &[average, key] :
         {std::pair{scores.macro, "macro"_L1}, {scores.weighted, "weighted"_L1}}) {
        QVERIFY(near(average.precision, expected[key][0]));
        QVERIFY(near(average.recall, expected[key][1]));
        QVERIFY(near(average.f1, expected[key][2]));
    }
    QVERIFY(near(report->calibration.brier, expected["brier"_L1]));
    QVERIFY(near(report->calibration.logLoss, expected["logLoss"_L1]));
    QVERIFY(near(report->calibration.expectedError, expected["ece"_L1]));
}

void TestClassification::curvesAgree()
{
    QFETCH(QJsonObject, expected);
    if (!expected.contains("roc"_L1)) // one class only: no curve to compare
        return;
    const Ranking ranking(single(expected), 1);
    const auto roc = ranking.roc();
    QVERIFY(passesThrough(roc.points, expected["roc"_L1]));
    const auto curve = ranking.precisionRecall();
    QVERIFY(passesThrough(curve.points, expected["pr"_L1]));
}

void TestClassification::multiLabelAgree()
{
    QFETCH(QJsonObject, expected);
    Predictions predictions;
    predictions.multiLabel = true;
    predictions.truth = matrixOf(expected["truth"_L1], CV_8U);
    predictions.probabilities = matrixOf(expected["p"_L1], CV_64F);
    predictions.classes = names(predictions.truth.cols);
    const auto report = reportOf(predictions, {.resamples = 50});
    QVERIFY2(report, report ? "" : qPrintable(report.error().whole()));
    QVERIFY(near(report->scores.accuracy, expected["accuracy"_L1]));
    QVERIFY(near(report->scores.balancedAccuracy, expected["balanced"_L1]));
    QVERIFY(near(report->scores.macro.f1, expected["macroF1"_L1]));
    QCOMPARE(report->accuracyInterval.value, report->scores.accuracy);
    QVERIFY(near(report->balancedInterval.value, report->scores.balancedAccuracy));
    for (int k = 0; k < predictions.truth.cols; ++k) {
        const auto i = std::size_t(k);
        QVERIFY(near(report->scores.perClass[i].recall, expected["recall"_L1][k]));
        QVERIFY(near(report->scores.perClass[i].precision, expected["precision"_L1][k]));
        QVERIFY(near(report->scores.perClass[i].f1, expected["f1"_L1][k]));
        QVERIFY(near(report->auc[i], expected["auc"_L1][k]));
        QVERIFY(near(report->averagePrecision[i], expected["averagePrecision"_L1][k]));
    }
    QVERIFY(near(report->calibration.brier, expected["brier"_L1]));
    QVERIFY(near(report->calibration.logLoss, expected["logLoss"_L1]));
    QVERIFY(near(report->calibration.expectedError, expected["ece"_L1]));
}

void TestClassification::testsOfDifferencesAgree()
{
    const auto all = reference();
    QVERIFY(!all["mcnemar"_L1].toArray().isEmpty());
    for (const auto &one : all["mcnemar"_L1].toArray()) {
        const auto test = mcNemar(one["b"_L1].toInteger(), one["c"_L1].toInteger());
        QVERIFY(near(test.exact, one["exact"_L1], 1e-10));
        QVERIFY(near(test.chiSquare, one["chi"_L1]));
        QVERIFY(near(test.p, one["p"_L1]));
    }
    QCOMPARE(mcNemar(0, 0).exact, 1.0);
    const auto counted = mcNemar({true, true, false, false}, {true, false, true, true});
    QCOMPARE(counted.onlyFirst, 1);
    QCOMPARE(counted.onlySecond, 2);

    const auto p = numbers(all["holm"_L1]["p"_L1]),
               adjusted = numbers(all["holm"_L1]["adjusted"_L1]);
    const auto ours = holm(p);
    for (std::size_t i = 0; i < p.size(); ++i)
        QVERIFY(near(ours[i], adjusted[i]));
    const auto withGap = holm({0.04, std::nan(""), 0.03});
    QVERIFY(near(withGap[0], 0.06) && std::isnan(withGap[1]) && near(withGap[2], 0.06));
    QVERIFY(holm({}).empty());

    const auto values = numbers(all["quantiles"_L1]["values"_L1]);
    for (int i = 0; i < 3; ++i)
        QVERIFY(near(quantileOfSorted(values, all["quantiles"_L1]["q"_L1][i].toDouble()),
                     all["quantiles"_L1]["at"_L1][i]));
    QVERIFY(std::isnan(quantileOfSorted({}, 0.5)));

    const auto effect = all["effect"_L1];
    QVERIFY(near(pairedEffectSize(numbers(effect["first"_L1]), numbers(effect["second"_L1])),
                 effect["d"_L1]));
    QCOMPARE(pairedEffectSize({0.5, 0.6}, {0.5, 0.6}), 0.0);
    QVERIFY(std::isnan(pairedEffectSize({0.5, 0.6}, {0.6, 0.7}))); // equal and not 0
    QVERIFY(std::isnan(pairedEffectSize({0.5}, {0.6})));
}

void TestClassification::collapsedIsNamed()
{
    const auto collapsed
        = reportOf(twoClasses({0, 0, 0, 1, 1}, {0.4, 0.3, 0.2, 0.1, 0.4}), {.resamples = 0});
    QVERIFY(collapsed);
    QCOMPARE(collapsed->scores.collapsedTo, 0);
    QCOMPARE(collapsed->scores.majorityClass, 0);
    QCOMPARE(collapsed->scores.majorityBaseline, 0.6);
    QCOMPARE(collapsed->scores.balancedAccuracy, 0.5);
    QCOMPARE(collapsed->toJson()["collapsedTo"_L1].toString(), u"A"_s);
    // With images of one class only, a constant prediction is not a collapse.
    const auto oneClass = reportOf(twoClasses({0, 0, 0}, {0.4, 0.3, 0.2}), {.resamples = 0});
    QVERIFY(oneClass);
    QCOMPARE(oneClass->scores.collapsedTo, -1);
    QVERIFY(oneClass->toJson()["auc"_L1].isNull());
}

void TestClassification::weightsAreRepeatedImages()
{
    const std::vector<double> scores{0.9, 0.8, 0.8, 0.4, 0.4, 0.1};
    const std::vector<bool> positive{true, false, true, true, false, false};
    const std::vector<int> weights{2, 0, 1, 3, 1, 2};
    std::vector<double> repeatedScores;
    std::vector<bool> repeatedPositive;
    for (std::size_t i = 0; i < scores.size(); ++i)
        for (int w = 0; w < weights[i]; ++w) {
            repeatedScores.push_back(scores[i]);
            repeatedPositive.push_back(positive[i]);
        }
    const Ranking ranking(scores, positive), repeated(repeatedScores, repeatedPositive);
    QVERIFY(near(ranking.auc(weights), repeated.auc()));
    QVERIFY(near(ranking.averagePrecision(weights), repeated.averagePrecision()));
    const std::vector<int> noPositives{0, 1, 0, 0, 1, 1};
    QVERIFY(std::isnan(ranking.auc(noPositives)));
    QVERIFY(std::isnan(ranking.averagePrecision(noPositives)));
}

/// Seeded truth and scores; the 'imagesEach' images of a patient get the same score.
static Predictions clustered(int patientsCount, int imagesEach)
{
    std::vector<int> truth, patients;
    std::vector<double> scores;
    Rng rng(7);
    for (int patient = 0; patient < patientsCount; ++patient) {
        const int one = patient % 2;
        const double score
            = std::min(0.99, std::max(0.01, 0.5 + (one ? 0.15 : -0.15) + 0.3 * rng.normal()));
        for (int i = 0; i < imagesEach; ++i) {
            truth.push_back(one);
            scores.push_back(score);
            patients.push_back(1000 - patient);
        }
    }
    return twoClasses(truth, scores, patients);
}

void TestClassification::intervalsAreSeeded()
{
    const auto predictions = clustered(30, 2);
    const auto one = reportOf(predictions, {.resamples = 300, .seed = 3, .threads = 1});
    const auto many = reportOf(predictions, {.resamples = 300, .seed = 3, .threads = 4});
    const auto other = reportOf(predictions, {.resamples = 300, .seed = 4});
    QVERIFY(one && many && other);
    QCOMPARE(one->toJson(), many->toJson());
    QVERIFY(one->aucInterval.low != other->aucInterval.low);
    QCOMPARE(one->aucInterval.value, one->macroAuc);
    QVERIFY(one->aucInterval.low < one->macroAuc && one->macroAuc < one->aucInterval.high);
}

void TestClassification::patientsWidenIntervals()
{
    auto predictions = clustered(40, 9);
    const auto byPatient = reportOf(predictions, {.resamples = 400});
    predictions.patients.clear();
    const auto byImage = reportOf(predictions, {.resamples = 400});
    QVERIFY(byPatient && byImage);
    QCOMPARE(byPatient->patients, 40);
    QVERIFY(!byImage->patientsKnown);
    const auto width = [](const Interval &interval) { return interval.high - interval.low; };
    // Nine images with equal scores count as one: the interval is three times as wide.
    const double ratio = width(byPatient->accuracyInterval) / width(byImage->accuracyInterval);
    QVERIFY2(ratio > 2.4 && ratio < 3.6, qPrintable(QString::number(ratio)));
    QVERIFY(byImage->howComputed() != byPatient->howComputed());
}

/// The percentile interval of a share is close to the binomial one.
void TestClassification::intervalsCoverTheTruth()
{
    std::vector<int> truth(200, 0);
    std::vector<double> scores(200, 0.1);
    for (std::size_t i = 0; i < 50; ++i)
        scores[i] = 0.9; // 75 % correct
    const auto report = reportOf(twoClasses(truth, scores), {.resamples = 2000, .seed = 1});
    QVERIFY(report);
    const double half = 1.959964 * std::sqrt(0.75 * 0.25 / 200);
    QVERIFY(near(report->accuracyInterval.low, 0.75 - half, 0.01));
    QVERIFY(near(report->accuracyInterval.high, 0.75 + half, 0.01));
    QVERIFY(std::isnan(report->aucInterval.low)); // one class: never defined
    QCOMPARE(report->aucInterval.resamples, 0);
}

/// SciPy's binomtest(k, n).proportion_ci(method='wilson'), with the effective number of images.
void TestClassification::sharesHaveWilsonsInterval()
{
    const auto check = [](const std::vector<bool> &right, const std::vector<int> &patients,
                          double low, double high) {
        const Interval interval = wilsonInterval(right, patients);
        return near(interval.low, low, 1e-9) && near(interval.high, high, 1e-9);
    };
    QVERIFY(check(std::vector<bool>(5, true), {}, 0.5655175352168251, 1));
    QVERIFY(check(std::vector<bool>(4, false), {}, 0, 0.4898908364545973));
    std::vector<bool> most(20, true);
    std::fill(most.begin(), most.begin() + 5, false);
    QVERIFY(check(most, {}, 0.531299122381256, 0.8881382985923343));
    // Two images of a patient that are always alike count as one.
    std::vector<bool> twice;
    std::vector<int> patients;
    for (int i = 0; i < 20; ++i)
        for (int copy = 0; copy < 2; ++copy) {
            twice.push_back(most[std::size_t(i)]);
            patients.push_back(i);
        }
    QVERIFY(check(twice, patients, 0.531299122381256, 0.8881382985923343));
    // All right: Kish's number, 36 / 14 of 1, 2 and 3 images.
    QVERIFY(check(std::vector<bool>(6, true), {1, 2, 2, 3, 3, 3}, 0.4009782823548717, 1));
    QVERIFY(check({true, true, true, false, false, false}, {1, 1, 2, 2, 3, 3}, 0.16068966318353894,
                  0.8393103368164611));
    QVERIFY(std::isnan(wilsonInterval({true, false}, {4, 4}).low));
    // In the report: five images of a class, all found, are no certainty.
    std::vector<int> truth(10, 0);
    std::vector<double> scores(10, 0.1);
    std::fill(truth.begin() + 5, truth.end(), 1);
    std::fill(scores.begin() + 5, scores.end(), 0.9);
    const auto report = reportOf(twoClasses(truth, scores), {.resamples = 100});
    QVERIFY(report);
    QVERIFY(near(report->recallIntervals[1].low, 0.5655175352168251, 1e-9));
    QCOMPARE(report->recallIntervals[1].high, 1.0);
    QCOMPARE(report->toJson()["classes"_L1][1]["recallInterval"_L1][0].toDouble(),
             report->recallIntervals[1].low);
    QCOMPARE(report->toJson()["intervals"_L1]["accuracyWilson"_L1][0].toDouble(),
             report->accuracyInterval.low);
}

void TestClassification::intervalsOfNothingAreNoted()
{
    QVERIFY(reportOf(clustered(30, 2), {.resamples = 100})->intervalNote().isEmpty());
    QVERIFY(reportOf(clustered(30, 2), {.resamples = 0})->intervalNote().isEmpty());
    auto predictions = clustered(30, 2);
    predictions.patients.assign(60, 7);
    const auto onePatient = reportOf(predictions, {.resamples = 100});
    QVERIFY(onePatient);
    QVERIFY2(onePatient->intervalNote().contains(u"one patient"_s),
             qPrintable(onePatient->intervalNote()));
    QVERIFY(!onePatient->accuracyInterval.isEstimable());
    QVERIFY(!onePatient->balancedInterval.isEstimable());
    QVERIFY(onePatient->toJson()["intervals"_L1]["accuracyWilson"_L1][0].isNull());
    const auto allRight = reportOf(
        twoClasses({0, 0, 0, 1, 1, 1}, {0.1, 0.2, 0.1, 0.9, 0.8, 0.9}, {1, 2, 3, 4, 5, 6}),
        {.resamples = 100});
    QVERIFY(allRight);
    QVERIFY2(allRight->intervalNote().contains(u"cannot be estimated"_s),
             qPrintable(allRight->intervalNote()));
    QVERIFY(allRight->accuracyInterval.isEstimable() && allRight->accuracyInterval.low < 0.7);
    QCOMPARE(allRight->toJson()["notes"_L1].toArray().size(), 1);
    // A class of one patient has no interval of its recall.
    auto oneOfB = clustered(30, 2);
    for (int i = 0; i < 60; ++i)
        if (oneOfB.truth.at<uchar>(i, 1))
            oneOfB.patients[std::size_t(i)] = 7;
    const auto report = reportOf(oneOfB, {.resamples = 100});
    QVERIFY(report && std::isnan(report->recallIntervals[1].low));
    QVERIFY(report->recallIntervals[0].isEstimable());
    QVERIFY(report->intervalNote().contains(u"one patient only"_s));
}

void TestClassification::probabilitiesMustSumToOne()
{
    auto predictions = singleLabel({u"A"_s, u"B"_s}, {1, 1, 0},
                                   (cv::Mat_<double>(3, 2) << 0.333, 0.667, 0.1, 0.4, 0.3, 0.2));
    const auto report = reportOf(predictions, {.resamples = 0});
    QVERIFY(report);
    QCOMPARE(report->sumsOff, 2);
    QVERIFY2(report->probabilityNote().contains(u"image 2, sum 0.5"_s),
             qPrintable(report->probabilityNote()));
    QCOMPARE(report->toJson()["notes"_L1].toArray().size(), 1);
    predictions.multiLabel = true; // each label has a probability of its own
    QVERIFY(reportOf(predictions, {.resamples = 0})->probabilityNote().isEmpty());
    QVERIFY(reportOf(clustered(10, 1), {.resamples = 0})->probabilityNote().isEmpty());
}

void TestClassification::pairedDifference()
{
    std::vector<bool> first(120), second(120);
    for (std::size_t i = 0; i < 120; ++i) {
        first[i] = i % 2 == 0;
        second[i] = i % 2 == 0 || i % 5 == 0;
    }
    const auto same = pairedAccuracyBootstrap(first, first, {}, {.resamples = 500});
    QVERIFY(same);
    QCOMPARE(same->difference.value, 0.0);
    QCOMPARE(same->p, 1.0);
    const auto better = pairedAccuracyBootstrap(first, second, {}, {.resamples = 500});
    QVERIFY(better);
    QVERIFY(near(better->difference.value, 0.1));
    QVERIFY(better->difference.low > 0);
    QVERIFY(near(better->p, 2.0 / 501));
    const auto worse = pairedAccuracyBootstrap(second, first, {}, {.resamples = 500});
    QVERIFY(worse);
    QVERIFY(near(worse->difference.low, -better->difference.high));
    QVERIFY(!pairedAccuracyBootstrap(first, {true}, {}));
}

void TestClassification::reportIsComplete()
{
    const auto report = reportOf(clustered(30, 2), {.resamples = 100, .seed = 5});
    QVERIFY(report);
    const auto json = report->toJson();
    QCOMPARE(json["patients"_L1].toInt(), 30);
    QCOMPARE(json["images"_L1].toInt(), 60);
    QCOMPARE(json["classes"_L1][1]["class"_L1].toString(), u"B"_s);
    QCOMPARE(json["classes"_L1][1]["recallInterval"_L1].toArray().size(), 2);
    QCOMPARE(json["confusion"_L1].toArray().size(), 2);
    QCOMPARE(json["intervals"_L1]["seed"_L1].toInt(), 5);
    QVERIFY(json["howComputed"_L1].toString().contains(u"ECE"_s));
}

void TestClassification::badInputIsAnError()
{
    JobContext stopped;
    stopped.requestStop();
    const auto ended = reportOf(clustered(10, 1), {}, &stopped);
    QVERIFY(!ended && ended.error().code == ErrorCode::Stopped);

    const double nan = std::nan("");
    auto noNumber = twoClasses({0, 1}, {0.2, 0.7});
    noNumber.probabilities.at<double>(1, 0) = nan;
    auto unlikePatients = twoClasses({0, 1}, {0.2, 0.7});
    unlikePatients.patients = {1};
    auto oneClass = singleLabel({u"A"_s}, {0}, cv::Mat::ones(1, 1, CV_64F));
    auto floats = twoClasses({0, 1}, {0.2, 0.7});
    floats.probabilities.convertTo(floats.probabilities, CV_32F);
    for (const auto &bad :
         {Predictions(), noNumber, unlikePatients, oneClass, floats, twoClasses({0, 2}, {0.2, 0.7}),
          twoClasses({0, -1}, {0.2, 0.7}), twoClasses({0, 1}, {0.2, 1.7})}) {
        const auto report = reportOf(bad);
        QVERIFY(!report);
        QVERIFY(report.error().text.endsWith(u'.'));
    }
    QVERIFY(!reportOf(clustered(10, 1), {.resamples = 2'000'000}));
    QVERIFY(!reportOf(clustered(10, 1), {.level = 1}));
    QVERIFY(!confusionOf({0, 1}, {0, 2}, 2));
    QVERIFY(!confusionOf({0, 1}, {0}, 2));
}

QTEST_GUILESS_MAIN(TestClassification)
#include "test_classification.moc"
