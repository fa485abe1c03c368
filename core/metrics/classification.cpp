// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/classification.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Classification)
};

double ratio(double part, double whole) { return whole > 0 ? part / whole : 0; }

ClassScores scoresOfClass(const ConfusionMatrix &confusion, int one)
{
    ClassScores scores;
    scores.support = confusion.truthTotal(one);
    scores.predicted = confusion.predictedTotal(one);
    const double correct = double(confusion.at(one, one));
    scores.precision = ratio(correct, double(scores.predicted));
    scores.recall = ratio(correct, double(scores.support));
    scores.f1 = ratio(2 * correct, double(scores.support + scores.predicted));
    return scores;
}

/// Fills 'macro' and 'weighted' from the classes.
void average(Scores &scores)
{
    qint64 support = 0, predicted = 0;
    for (const auto &one : scores.perClass) {
        support += one.support;
        predicted += one.predicted;
    }
    scores.macro.support = scores.weighted.support = support;
    scores.macro.predicted = scores.weighted.predicted = predicted;
    const double classes = double(scores.perClass.size());
    for (const auto &one : scores.perClass) {
        const double weight = ratio(double(one.support), double(support));
        scores.macro.precision += one.precision / classes;
        scores.macro.recall += one.recall / classes;
        scores.macro.f1 += one.f1 / classes;
        scores.weighted.precision += one.precision * weight;
        scores.weighted.recall += one.recall * weight;
        scores.weighted.f1 += one.f1 * weight;
    }
}

double kappaOf(const ConfusionMatrix &confusion)
{
    const double total = double(confusion.total());
    double chance = 0;
    for (int i = 0; i < confusion.classes(); ++i)
        chance += double(confusion.truthTotal(i)) * double(confusion.predictedTotal(i));
    if (total == 0 || chance == total * total)
        return std::numeric_limits<double>::quiet_NaN();
    chance /= total * total;
    return (double(confusion.correct()) / total - chance) / (1 - chance);
}

Scores multiLabelScores(const Predictions &predictions)
{
    Scores scores;
    const int classes = int(predictions.classes.size());
    for (int k = 0; k < classes; ++k) {
        const auto confusion = confusionOf(predictions, k);
        scores.perClass.push_back(scoresOfClass(confusion, 1));
        // If all images or none have the label, only one of sensitivity and specificity is defined.
        scores.balancedAccuracy += scoresOf(confusion).balancedAccuracy / classes;
    }
    average(scores);
    scores.kappa = std::numeric_limits<double>::quiet_NaN();
    std::map<QByteArray, qint64> labelSets, predictedSets;
    qint64 correct = 0;
    for (int i = 0; i < predictions.images(); ++i) {
        const auto *truth = predictions.truth.ptr<uchar>(i);
        const auto *p = predictions.probabilities.ptr<double>(i);
        ++labelSets[QByteArray(reinterpret_cast<const char *>(truth), classes)];
        bool same = true;
        QByteArray predictedLabels(classes, 0);
        for (int k = 0; k < classes; ++k) {
            predictedLabels[k] = p[k] >= 0.5;
            same &= (predictedLabels[k] != 0) == (truth[k] != 0);
        }
        ++predictedSets[predictedLabels];
        correct += same;
    }
    if (predictedSets.size() == 1 && labelSets.size() > 1) {
        scores.collapsed = true;
        for (int k = 0; k < classes; ++k)
            if (predictedSets.begin()->first[k])
                scores.collapsedLabels.push_back(k);
    }
    // A constant prediction is perfect for a label that all images have, or none.
    for (const auto &one : scores.perClass)
        scores.constantBalanced
            += (one.support > 0 && one.support < predictions.images() ? 0.5 : 1.0) / classes;
    qint64 most = 0;
    for (const auto &[labels, count] : labelSets)
        most = std::max(most, count);
    scores.accuracy = ratio(double(correct), predictions.images());
    scores.majorityBaseline = ratio(double(most), predictions.images());
    return scores;
}

} // namespace

int Predictions::trueClass(int image) const
{
    const auto *row = truth.ptr<uchar>(image);
    const auto *found = std::find_if(row, row + truth.cols, [](uchar value) { return value != 0; });
    return found == row + truth.cols ? -1 : int(found - row);
}

int Predictions::predictedClass(int image) const
{
    const auto *row = probabilities.ptr<double>(image);
    return int(std::max_element(row, row + probabilities.cols) - row);
}

Predictions singleLabel(QStringList classes, const std::vector<int> &truth, cv::Mat probabilities,
                        std::vector<int> patients)
{
    Predictions predictions;
    predictions.truth = cv::Mat::zeros(int(truth.size()), int(classes.size()), CV_8U);
    for (int i = 0; i < int(truth.size());
         ++i) // an invalid class number leaves its row empty, which checkPredictions() reports
        if (const int one = truth[std::size_t(i)]; one >= 0 && one < predictions.truth.cols)
            predictions.truth.at<uchar>(i, one) = 1;
    predictions.classes = std::move(classes);
    predictions.probabilities = std::move(probabilities);
    predictions.patients = std::move(patients);
    return predictions;
}

Result<> checkPredictions(const Predictions &predictions)
{
    const auto &p = predictions.probabilities;
    if (p.rows < 1 || p.empty())
        return fail(ErrorCode::InvalidArgument, Tr::tr("There are no predictions to evaluate."),
                    Tr::tr("Choose a split that contains images."));
    const int classes = int(predictions.classes.size());
    if (classes < (predictions.multiLabel ? 1 : 2))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("%n class(es) are too few to distinguish.", nullptr, classes),
                    Tr::tr("Use images of at least two classes."));
    if (p.cols != classes || p.type() != CV_64F || predictions.truth.size() != p.size()
        || predictions.truth.type() != CV_8U
        || (!predictions.patients.empty() && predictions.patients.size() != std::size_t(p.rows)))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("True classes, probabilities and patients do not belong to the same "
                           "images and classes."));
    for (int i = 0; i < p.rows; ++i) {
        int labels = 0;
        for (int k = 0; k < classes; ++k) {
            const double value = p.at<double>(i, k);
            if (!(value >= 0 && value <= 1))
                return fail(
                    ErrorCode::InvalidArgument,
                    Tr::tr("Image %1 has a value that is not a probability (%2).")
                        .arg(QString::number(i + 1), QString::number(value)),
                    Tr::tr("The classifier did not learn: retrain it with a lower learning rate."));
            labels += predictions.truth.at<uchar>(i, k) != 0;
        }
        if (!predictions.multiLabel && labels != 1)
            return fail(
                ErrorCode::InvalidArgument,
                Tr::tr("The actual class of image %1 is not one of the classifier's classes.")
                    .arg(i + 1),
                Tr::tr("Leave such images out, or train with their class."));
    }
    return {};
}

qint64 ConfusionMatrix::truthTotal(int truth) const
{
    qint64 sum = 0;
    for (int k = 0; k < m_classes; ++k)
        sum += at(truth, k);
    return sum;
}

qint64 ConfusionMatrix::predictedTotal(int predicted) const
{
    qint64 sum = 0;
    for (int i = 0; i < m_classes; ++i)
        sum += at(i, predicted);
    return sum;
}

qint64 ConfusionMatrix::correct() const
{
    qint64 sum = 0;
    for (int i = 0; i < m_classes; ++i)
        sum += at(i, i);
    return sum;
}

qint64 ConfusionMatrix::total() const
{
    qint64 sum = 0;
    for (const qint64 count : m_counts)
        sum += count;
    return sum;
}

ConfusionMatrix confusionOf(const Predictions &predictions)
{
    ConfusionMatrix confusion(int(predictions.classes.size()));
    for (int i = 0; i < predictions.images(); ++i)
        if (const int truth = predictions.trueClass(i); truth >= 0)
            ++confusion.at(truth, predictions.predictedClass(i));
    return confusion;
}

ConfusionMatrix confusionOf(const Predictions &predictions, int oneClass)
{
    ConfusionMatrix confusion(2);
    for (int i = 0; i < predictions.images(); ++i)
        ++confusion.at(predictions.truth.at<uchar>(i, oneClass) != 0,
                       predictions.probabilities.at<double>(i, oneClass) >= 0.5);
    return confusion;
}

Result<ConfusionMatrix> confusionOf(const std::vector<int> &truth,
                                    const std::vector<int> &predicted, int classes)
{
    if (truth.size() != predicted.size())
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The number of predictions differs from the number of images."));
    ConfusionMatrix confusion(classes);
    for (std::size_t i = 0; i < truth.size(); ++i) {
        if (truth[i] < 0 || truth[i] >= classes || predicted[i] < 0 || predicted[i] >= classes)
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("Image %1 is of a class that does not exist.").arg(i + 1));
        ++confusion.at(truth[i], predicted[i]);
    }
    return confusion;
}

Scores scoresOf(const ConfusionMatrix &confusion)
{
    Scores scores;
    const double total = double(confusion.total());
    int withImages = 0, predictedClasses = 0, lastPredicted = -1;
    for (int i = 0; i < confusion.classes(); ++i) {
        const auto one = scoresOfClass(confusion, i);
        if (one.support > 0) {
            ++withImages;
            scores.balancedAccuracy += one.recall;
        }
        if (one.predicted > 0) {
            ++predictedClasses;
            lastPredicted = i;
        }
        if (scores.majorityClass < 0
            || one.support > scores.perClass[std::size_t(scores.majorityClass)].support)
            scores.majorityClass = i;
        scores.perClass.push_back(one);
    }
    average(scores);
    scores.accuracy = ratio(double(confusion.correct()), total);
    scores.balancedAccuracy = ratio(scores.balancedAccuracy, withImages);
    scores.constantBalanced = ratio(1, withImages);
    scores.kappa = kappaOf(confusion);
    if (scores.majorityClass >= 0)
        scores.majorityBaseline = ratio(double(confusion.truthTotal(scores.majorityClass)), total);
    if (predictedClasses == 1 && withImages > 1) {
        scores.collapsed = true;
        scores.collapsedTo = lastPredicted;
        scores.collapsedLabels = {lastPredicted};
    }
    return scores;
}

QString collapsedText(const Scores &scores, const QStringList &classes)
{
    QStringList names;
    for (const int k : scores.collapsedLabels)
        names << classes.value(k);
    return names.isEmpty() ? Tr::tr("no label") : names.join(" + "_L1);
}

Scores scoresOf(const Predictions &predictions)
{
    return predictions.multiLabel ? multiLabelScores(predictions)
                                  : scoresOf(confusionOf(predictions));
}

} // namespace synthray
