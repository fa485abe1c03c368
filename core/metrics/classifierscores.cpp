// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/classifierscores.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ClassifierReport)
};

QJsonValue number(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

QJsonValue intervalJson(const Interval &interval)
{
    return QJsonArray{number(interval.low), number(interval.high)};
}

QJsonObject averageJson(const ClassScores &scores)
{
    return {{u"precision"_s, scores.precision}, {u"recall"_s, scores.recall}, {u"f1"_s, scores.f1}};
}

/// Weighted counts of one resample, per class and in total.
struct WeightedCounts {
    explicit WeightedCounts(int classes)
        : truePositives(std::size_t(classes))
        , support(std::size_t(classes))
        , trueNegatives(std::size_t(classes))
    {
    }
    std::vector<double> truePositives, support, trueNegatives; // per class
    double correctImages = 0, total = 0;
};

/// Computes accuracy, balanced accuracy and macro AUC.
class ResampledScores
{
public:
    explicit ResampledScores(const Predictions &predictions)
        : m_multiLabel(predictions.multiLabel)
        , m_classes(int(predictions.classes.size()))
        , m_predicted(predictions.probabilities.size(), CV_8U, cv::Scalar(0))
        , m_truth(predictions.truth)
    {
        for (int i = 0; i < predictions.images(); ++i) {
            if (!m_multiLabel)
                m_predicted.at<uchar>(i, predictions.predictedClass(i)) = 1;
            for (int k = 0; m_multiLabel && k < m_classes; ++k)
                m_predicted.at<uchar>(i, k) = predictions.probabilities.at<double>(i, k) >= 0.5;
        }
        for (int k = 0; k < m_classes; ++k)
            m_rankings.emplace_back(predictions, k);
    }

    void operator()(std::span<const int> weights, std::span<double> values) const
    {
        const WeightedCounts counts = count(weights);
        values[0] = counts.correctImages / counts.total;
        std::vector<double> balanced, aucs;
        for (int k = 0; k < m_classes; ++k) {
            const auto i = std::size_t(k);
            const double negatives = counts.total - counts.support[i];
            const double recall
                = counts.support[i] > 0 ? counts.truePositives[i] / counts.support[i] : missing;
            balanced.push_back(recall);
            if (m_multiLabel) { // the mean of sensitivity and specificity, where defined
                const double sides[]
                    = {recall, negatives > 0 ? counts.trueNegatives[i] / negatives : missing};
                balanced.back() = meanOfDefined(sides);
            }
            aucs.push_back(m_rankings[i].auc(weights));
        }
        values[1] = meanOfDefined(balanced);
        values[2] = meanOfDefined(aucs);
    }

private:
    static constexpr double missing = std::numeric_limits<double>::quiet_NaN();

    WeightedCounts count(std::span<const int> weights) const
    {
        WeightedCounts counts(m_classes);
        for (int i = 0; i < m_truth.rows; ++i) {
            const int weight = weights[std::size_t(i)];
            if (weight == 0)
                continue;
            const auto *truth = m_truth.ptr<uchar>(i);
            const auto *predicted = m_predicted.ptr<uchar>(i);
            bool all = true;
            for (int k = 0; k < m_classes; ++k) {
                const bool isTrue = truth[k] != 0, correct = isTrue == (predicted[k] != 0);
                all &= correct;
                counts.support[std::size_t(k)] += isTrue ? weight : 0;
                counts.truePositives[std::size_t(k)] += isTrue && correct ? weight : 0;
                counts.trueNegatives[std::size_t(k)] += !isTrue && correct ? weight : 0;
            }
            counts.total += weight;
            counts.correctImages += all ? weight : 0;
        }
        return counts;
    }

    bool m_multiLabel;
    int m_classes;
    cv::Mat m_predicted, m_truth;
    std::vector<Ranking> m_rankings;
};

bool isPredicted(const Predictions &predictions, int image, int oneClass)
{
    return predictions.multiLabel ? predictions.probabilities.at<double>(image, oneClass) >= 0.5
                                  : predictions.predictedClass(image) == oneClass;
}

/// Wilson's intervals of accuracy (first) and of the recall of each class.
std::vector<Interval> intervalsOfShares(const Predictions &predictions, double level)
{
    const int classes = int(predictions.classes.size());
    std::vector<std::vector<bool>> right(std::size_t(classes) + 1);
    std::vector<std::vector<int>> patients(right.size());
    for (int i = 0; i < predictions.images(); ++i) {
        // Without patients every image is one of its own.
        const int patient = predictions.patients.empty() ? i : predictions.patients[std::size_t(i)];
        bool all = true;
        for (int k = 0; k < classes; ++k) {
            const bool isTrue = predictions.truth.at<uchar>(i, k) != 0,
                       predicted = isPredicted(predictions, i, k);
            all &= isTrue == predicted;
            if (!isTrue)
                continue;
            right[std::size_t(k) + 1].push_back(predicted);
            patients[std::size_t(k) + 1].push_back(patient);
        }
        right.front().push_back(all);
        patients.front().push_back(patient);
    }
    std::vector<Interval> intervals;
    for (std::size_t k = 0; k < right.size(); ++k)
        intervals.push_back(wilsonInterval(right[k], patients[k], level));
    return intervals;
}

/// Probabilities as other programs write them may be rounded to two decimals.
void checkSums(const Predictions &predictions, ClassifierReport &report)
{
    if (predictions.multiLabel)
        return;
    const double tolerance = std::max(0.01, 0.005 * double(predictions.classes.size()));
    for (int i = 0; i < predictions.images(); ++i) {
        const double sum = cv::sum(predictions.probabilities.row(i))[0];
        if (std::abs(sum - 1) <= tolerance)
            continue;
        if (report.sumsOff++ == 0) {
            report.firstOff = i;
            report.sumOfFirst = sum;
        }
    }
}

QJsonArray classesJson(const ClassifierReport &report)
{
    QJsonArray classes;
    for (int k = 0; k < int(report.classes.size()); ++k) {
        const auto i = std::size_t(k);
        const auto &scores = report.scores.perClass[i];
        QJsonObject one = averageJson(scores);
        one[u"class"_s] = report.classes[k];
        one[u"support"_s] = scores.support;
        one[u"predicted"_s] = scores.predicted;
        one[u"auc"_s] = number(report.auc[i]);
        one[u"averagePrecision"_s] = number(report.averagePrecision[i]);
        if (report.resamples > 0)
            one[u"recallInterval"_s] = intervalJson(report.recallIntervals[i]);
        classes.append(one);
    }
    return classes;
}

QJsonArray binsJson(const Calibration &calibration)
{
    QJsonArray bins;
    for (const auto &bin : calibration.bins)
        bins.append(QJsonObject{{u"low"_s, bin.low},
                                {u"high"_s, bin.high},
                                {u"images"_s, bin.images},
                                {u"confidence"_s, bin.confidence},
                                {u"accuracy"_s, bin.accuracy}});
    return bins;
}

} // namespace

Result<ClassifierReport> reportOf(const Predictions &predictions, const BootstrapOptions &options,
                                  JobContext *context)
{
    TRY(checkPredictions(predictions));
    ClassifierReport report;
    report.classes = predictions.classes;
    report.multiLabel = predictions.multiLabel;
    report.images = predictions.images();
    report.patientsKnown = !predictions.patients.empty();
    report.patients = patientCount(predictions.images(), predictions.patients);
    if (!predictions.multiLabel)
        report.confusion = confusionOf(predictions);
    report.scores = scoresOf(predictions);
    report.calibration = calibrationOf(predictions);
    for (int k = 0; k < int(report.classes.size()); ++k) {
        const Ranking ranking(predictions, k);
        report.auc.push_back(ranking.auc());
        report.averagePrecision.push_back(ranking.averagePrecision());
    }
    report.macroAuc = meanOfDefined(report.auc);
    report.macroAveragePrecision = meanOfDefined(report.averagePrecision);
    checkSums(predictions, report);
    if (options.resamples == 0)
        return report;
    const ResampledScores resampled(predictions);
    const auto intervals = bootstrapIntervals(
        predictions.images(), predictions.patients, 3,
        [&resampled](std::span<const int> weights, std::span<double> values) {
            resampled(weights, values);
        },
        options, context);
    TRY(intervals);
    report.resamples = options.resamples;
    report.level = options.level;
    report.seed = options.seed;
    report.accuracyBootstrap = (*intervals)[0];
    report.balancedInterval = (*intervals)[1];
    report.aucInterval = (*intervals)[2];
    const auto shares = intervalsOfShares(predictions, options.level);
    report.accuracyInterval = shares.front();
    report.recallIntervals.assign(shares.begin() + 1, shares.end());
    return report;
}

QString ClassifierReport::howComputed() const
{
    QStringList parts;
    parts << (multiLabel ? Tr::tr(
                  "A label is predicted from a probability of 0.5. Accuracy: share of images with "
                  "every label correct. Balanced accuracy: mean over the labels of (sensitivity + "
                  "specificity) / 2, so that a constant prediction has 0.5. Majority baseline: "
                  "accuracy of always predicting the most frequent set of labels.")
                         : Tr::tr(
                             "The predicted class is the most probable one. Balanced accuracy: "
                             "mean recall over the classes that have images. Majority baseline: "
                             "accuracy of always predicting the most frequent class."));
    parts << Tr::tr("AUC and average precision: each class against the others, images of equal "
                    "probability as one step; "
                    "the mean is over the classes that have both kinds of images.");
    parts << Tr::tr("Calibration error (ECE): mean over %1 bins of equal width, weighted by their "
                    "images, of the distance "
                    "between accuracy and mean confidence.")
                 .arg(calibration.bins.size());
    if (resamples > 0)
        parts << (patientsKnown ? Tr::tr("Intervals: %1 %, percentile bootstrap with %2 resamples "
                                         "of %n patient(s), seed %3.",
                                         nullptr, int(patients))
                                : Tr::tr("Intervals: %1 %, percentile bootstrap with %2 resamples "
                                         "of %n image(s), seed %3. The patients "
                                         "are not known, so the intervals may be too narrow.",
                                         nullptr, int(images)))
                     .arg(QString::number(level * 100), QString::number(resamples),
                          QString::number(seed))
              << Tr::tr("Those of shares (accuracy, recall) are Wilson's, with the effective "
                        "number of images if a patient has several.");
    return parts.join(u' ');
}

QString ClassifierReport::intervalNote() const
{
    if (resamples == 0)
        return {};
    if (patientsKnown && patients == 1)
        return Tr::tr("All images are of one patient: intervals cannot be estimated, and other "
                      "patients may give quite different values.");
    if (images == 1)
        return Tr::tr("There is one image only: intervals cannot be estimated.");
    // Without any resample the number itself is not defined.
    const auto isConstant = [](const Interval &interval) {
        return interval.resamples > 0 && !interval.isEstimable();
    };
    bool isMissing = isConstant(balancedInterval) || isConstant(aucInterval);
    for (std::size_t k = 0; k < recallIntervals.size(); ++k)
        isMissing
            = isMissing || (scores.perClass[k].support > 0 && !recallIntervals[k].isEstimable());
    return isMissing
        ? Tr::tr("Where no interval is shown, it cannot be estimated: every resample gives the "
                 "same value (for example because every image is classified correctly), or the "
                 "class has images of one patient only.")
        : QString();
}

QString ClassifierReport::probabilityNote() const
{
    return sumsOff == 0
        ? QString()
        : Tr::tr("The probabilities of %n image(s) do not sum to 1 (first: image %1, sum %2). ECE, "
                 "Brier score and log loss are wrong for such values.",
                 nullptr, int(sumsOff))
              .arg(QString::number(firstOff + 1), QString::number(sumOfFirst, 'g', 4));
}

QJsonObject ClassifierReport::toJson() const
{
    QJsonObject json{{u"images"_s, images},
                     {u"patients"_s, patientsKnown ? QJsonValue(patients) : QJsonValue()},
                     {u"multiLabel"_s, multiLabel},
                     {u"accuracy"_s, scores.accuracy},
                     {u"balancedAccuracy"_s, scores.balancedAccuracy},
                     {u"kappa"_s, number(scores.kappa)},
                     {u"auc"_s, number(macroAuc)},
                     {u"averagePrecision"_s, number(macroAveragePrecision)},
                     {u"macro"_s, averageJson(scores.macro)},
                     {u"weighted"_s, averageJson(scores.weighted)},
                     {u"majorityBaseline"_s, scores.majorityBaseline},
                     {u"ece"_s, calibration.expectedError},
                     {u"brier"_s, calibration.brier},
                     {u"logLoss"_s, calibration.logLoss},
                     {u"classes"_s, classesJson(*this)},
                     {u"calibration"_s, binsJson(calibration)},
                     {u"howComputed"_s, howComputed()}};
    QStringList notes{intervalNote(), probabilityNote()};
    notes.removeAll(QString());
    json[u"notes"_s] = QJsonArray::fromStringList(notes);
    json[u"collapsedTo"_s]
        = scores.collapsedTo < 0 ? QJsonValue() : QJsonValue(classes[scores.collapsedTo]);
    json[u"collapsed"_s] = scores.collapsed;
    if (multiLabel && scores.collapsed) {
        QJsonArray names;
        for (const int k : scores.collapsedLabels)
            names.append(classes[k]);
        json[u"collapsedLabels"_s] = names;
    }
    json[u"constantBalancedAccuracy"_s] = scores.constantBalanced;
    if (!multiLabel) {
        json[u"majorityClass"_s] = classes[scores.majorityClass];
        QJsonArray rows;
        for (int truth = 0; truth < confusion.classes(); ++truth) {
            QJsonArray row;
            for (int predicted = 0; predicted < confusion.classes(); ++predicted)
                row.append(confusion.at(truth, predicted));
            rows.append(row);
        }
        json[u"confusion"_s] = rows;
    }
    if (resamples > 0)
        json[u"intervals"_s] = QJsonObject{{u"level"_s, level},
                                           {u"resamples"_s, resamples},
                                           {u"seed"_s, qint64(seed)},
                                           {u"accuracyWilson"_s, intervalJson(accuracyInterval)},
                                           {u"accuracy"_s, intervalJson(accuracyBootstrap)},
                                           {u"balancedAccuracy"_s, intervalJson(balancedInterval)},
                                           {u"auc"_s, intervalJson(aucInterval)}};
    return json;
}

} // namespace synthray
