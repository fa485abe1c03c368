// SPDX-License-Identifier: GPL-3.0-or-later
// How well a classifier tells images apart: counts, and what follows from them. No network here:
// truth and probabilities come in, numbers go out, equal to scikit-learn's.
#pragma once

#include "base/result.h"

#include <QStringList>

#include <opencv2/core/mat.hpp>

#include <vector>

namespace synthray {

/// What a classifier said of images whose class is known.
struct Predictions {
    QStringList classes;
    bool multiLabel = false; // an image may have any number of the classes, none too
    cv::Mat truth; // N x C, CV_8U, 1 where the image is of the class; exactly one a row unless
                   // multiLabel
    cv::Mat probabilities; // N x C, CV_64F, 0..1
    /// Number of each image's patient (any numbers, equal for one patient). Empty: each image
    /// counts by itself.
    std::vector<int> patients;

    int images() const { return probabilities.rows; }
    int trueClass(int image) const; // the first class that is true; -1: none
    /// The most probable class, the first of several that are equally so.
    int predictedClass(int image) const;
};

/// One class an image, from numbers of classes.
Predictions singleLabel(QStringList classes, const std::vector<int> &truth, cv::Mat probabilities,
                        std::vector<int> patients = {});
/// Sizes that fit, values that are probabilities, a truth for every image.
Result<> checkPredictions(const Predictions &predictions);

/// Rows are the truth, columns what was predicted.
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

/// Of predictions with one label an image.
ConfusionMatrix confusionOf(const Predictions &predictions);
/// Of one class against all others, probability >= 0.5 being yes: index 1 is yes. For several
/// labels.
ConfusionMatrix confusionOf(const Predictions &predictions, int oneClass);
/// 'predicted' and 'truth' are numbers of classes.
Result<ConfusionMatrix> confusionOf(const std::vector<int> &truth,
                                    const std::vector<int> &predicted, int classes);

struct ClassScores {
    double precision = 0; // 0 where nothing was predicted to be of the class
    double recall = 0; // 0 where no image is of the class
    double f1 = 0; // 2 tp / (2 tp + fp + fn)
    qint64 support = 0; // images of the class
    qint64 predicted = 0; // images said to be of it
};

struct Scores {
    std::vector<ClassScores> perClass;
    double accuracy = 0; // several labels: share of images with every label right
    double balancedAccuracy = 0; // mean recall over the classes that have images
    ClassScores macro; // plain means over all classes
    ClassScores weighted; // means with the support as weight
    double kappa
        = 0; // Cohen's; NaN where truth and prediction are one and the same class throughout
    double majorityBaseline = 0; // accuracy of always saying the most frequent class
    int majorityClass = -1;
    /// Balanced accuracy of the best answer that is the same for every image: 1 / classes with
    /// images; with several labels 0.5 for each label that some images have and some have not, so
    /// 0.5 in all but odd sets.
    double constantBalanced = 0;
    /// One answer for every image although the images differ: a collapsed classifier.
    bool collapsed = false;
    int collapsedTo = -1; // its class; -1 with several labels
    // the classes it says of every image; none with several labels: none at all
    std::vector<int> collapsedLabels;
};
/// The answer of a collapsed classifier, "A", "A + B", or "no label".
QString collapsedText(const Scores &scores, const QStringList &classes);

Scores scoresOf(const ConfusionMatrix &confusion);
/// With one label an image that of its matrix. With several, each class is a yes-no question;
/// balancedAccuracy is then the mean over the classes of (sensitivity + specificity) / 2, and the
/// baseline is that of the most frequent set of labels.
Scores scoresOf(const Predictions &predictions);

} // namespace synthray
