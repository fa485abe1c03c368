// SPDX-License-Identifier: GPL-3.0-or-later
// Quality of a classifier's probabilities: ROC, precision and recall, calibration. Each class is
// compared with the others; images of equal score are one step of a curve.
#pragma once

#include "metrics/classification.h"

#include <span>

namespace synthray {

struct CurvePoint {
    double x = 0, y = 0;
    double threshold = 0; // images with at least this score are predicted to be of the class
};

/// x: false positive rate, y: true positive rate, from (0, 0) with threshold infinity to (1, 1).
struct RocCurve {
    std::vector<CurvePoint> points;
    double auc = 0; // trapezoids; NaN if all images or none are of the class
};
/// x: recall, y: precision, by falling threshold; begins at recall 0, precision 1.
struct PrecisionRecallCurve {
    std::vector<CurvePoint> points;
    double averagePrecision = 0; // sum of (R_n - R_(n-1)) P_n; NaN if no image is of the class
    double baseline = 0; // share of images of the class: the chance level
};

/// Ranks images by score once, so that AUC and average precision are cheap for any image weights: a
/// bootstrap needs them thousands of times.
class Ranking
{
public:
    Ranking(const Predictions &predictions, int oneClass);
    Ranking(const std::vector<double> &scores, const std::vector<bool> &positive);
    /// 'weights': how often each image counts; empty: once.
    double auc(std::span<const int> weights = {}) const;
    double averagePrecision(std::span<const int> weights = {}) const;
    RocCurve roc() const;
    PrecisionRecallCurve precisionRecall() const;

private:
    void sort();
    /// Calls each(truePositives, falsePositives, threshold) after every distinct score, best first.
    template <class Each> void sweep(std::span<const int> weights, Each each) const;
    std::vector<double> m_scores;
    std::vector<char> m_positive;
    std::vector<int> m_order; // images by falling score
};

struct CalibrationBin {
    double low = 0, high = 0; // confidence, low < p <= high; the first bin includes its low end
    qint64 images = 0;
    double confidence = 0; // mean; 0 if there are no images
    double accuracy = 0; // share of correct predictions
};
struct Calibration {
    std::vector<CalibrationBin> bins;
    /// Expected calibration error (Guo et al. 2017): mean over the bins, weighted by their images,
    /// of |accuracy - confidence|; confidence is the probability of the predicted class. Several
    /// labels: every label of every image is one prediction with the confidence max(p, 1 - p).
    double expectedError = 0;
    double largestError = 0; // of any bin
    /// Brier score: mean over images of the sum over classes of (p - truth)^2, halved for two
    /// classes (as scikit-learn does); several labels: mean over all labels of (p - truth)^2.
    double brier = 0;
    /// Mean of -ln p(true class), p kept at least 2.2e-16; several labels: mean binary
    /// cross-entropy.
    double logLoss = 0;
};
Calibration calibrationOf(const Predictions &predictions, int bins = 15);

/// Mean of the values that are not NaN; NaN if there are none.
double meanOfDefined(std::span<const double> values);

} // namespace synthray
