// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of a classifier from true labels and probabilities, equal to scikit-learn's. No network
// here.
#pragma once

#include "base/result.h"

#include <QStringList>

#include <opencv2/core/mat.hpp>

#include <vector>

namespace synthray {

/// A classifier's predictions for images with a known class.
struct Predictions {
    QStringList classes;
    bool multiLabel = false; // an image may have any number of classes, including none
    cv::Mat truth; // N x C, CV_8U, 1 if the image is of the class; exactly one per row unless
                   // multiLabel
    cv::Mat probabilities; // N x C, CV_64F, 0..1
    /// A number for each image's patient (arbitrary, but equal for one patient). Empty: the images
    /// are independent.
    std::vector<int> patients;

    int images() const { return probabilities.rows; }
    int trueClass(int image) const; // the first true class; -1: none
    /// The most probable class; the first one if several are equally probable.
    int predictedClass(int image) const;
};

/// Predictions with one class per image; 'truth' holds class numbers.
Predictions singleLabel(QStringList classes, const std::vector<int> &truth, cv::Mat probabilities,
                        std::vector<int> patients = {});
/// Checks that sizes match, values are probabilities and every image has a true class.
Result<> checkPredictions(const Predictions &predictions);

/// Rows: true class; columns: predicted class.
class ConfusionMatrix
{
public:
    explicit ConfusionMatrix(int classes = 0)
        : m_classes(classes)
        , m_counts(std::size_t(classes) * std::size_t(classes))
    {
    }
    int classes() const { return m_classes; }
    qint64 &at(int truth, int predicted) { return m_counts[index(truth, predicted)]; }
    qint64 at(int truth, int predicted) const { return m_counts[index(truth, predicted)]; }
    qint64 truthTotal(int truth) const;
    qint64 predictedTotal(int predicted) const;
    qint64 correct() const;
    qint64 total() const;

private:
    std::size_t index(int truth, int predicted) const
    {
        return std::size_t(truth) * std::size_t(m_classes) + std::size_t(predicted);
    }
    int m_classes;
    std::vector<qint64> m_counts;
};

/// For predictions with one label per image.
ConfusionMatrix confusionOf(const Predictions &predictions);
/// One class against all others, for several labels: index 1 means probability >= 0.5.
ConfusionMatrix confusionOf(const Predictions &predictions, int oneClass);
/// 'truth' and 'predicted' are class numbers.
Result<ConfusionMatrix> confusionOf(const std::vector<int> &truth,
                                    const std::vector<int> &predicted, int classes);

struct ClassScores {
    double precision = 0; // 0 if the class was never predicted
    double recall = 0; // 0 if no image is of the class
    double f1 = 0; // 2 tp / (2 tp + fp + fn)
    qint64 support = 0; // images of the class
    qint64 predicted = 0; // images predicted to be of it
};

struct Scores {
    std::vector<ClassScores> perClass;
    double accuracy = 0; // several labels: share of images with every label correct
    double balancedAccuracy = 0; // mean recall over the classes that have images
    ClassScores macro; // plain means over all classes
    ClassScores weighted; // means with the support as weight
    double kappa = 0; // Cohen's; NaN if truth and prediction are the same single class throughout
    double majorityBaseline = 0; // accuracy of always predicting the most frequent class
    int majorityClass = -1;
    /// Balanced accuracy of the best constant prediction: 1 / classes with images. With several
    /// labels: the mean over the labels of 0.5 if only some images have the label, else 1; almost
    /// always 0.5.
    double constantBalanced = 0;
    /// The classifier collapsed: the same prediction for every image although the true labels
    /// differ.
    bool collapsed = false;
    int collapsedTo = -1; // the class it predicts; -1 with several labels
    // the labels it predicts for every image; may be empty with several labels
    std::vector<int> collapsedLabels;
};
/// The prediction of a collapsed classifier: "A", "A + B" or "no label".
QString collapsedText(const Scores &scores, const QStringList &classes);

Scores scoresOf(const ConfusionMatrix &confusion);
/// With one label per image, the scores of the confusion matrix. With several, each class is a
/// binary decision; balancedAccuracy is then the mean over the classes of (sensitivity +
/// specificity) / 2, and the baseline is that of the most frequent set of labels.
Scores scoresOf(const Predictions &predictions);

} // namespace synthray
