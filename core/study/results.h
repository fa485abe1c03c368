// SPDX-License-Identifier: GPL-3.0-or-later
// The results of a study: numbers of the cells, means with intervals, comparisons with the first
// arm.
#pragma once

#include "metrics/classifierscores.h"
#include "metrics/predictionfile.h"
#include "study/runner.h"

#include <algorithm>

namespace synthray {

/// Mean over cells (folds x seeds) with Student's t interval; NaN ends where there is one cell
/// only, or all have the same value.
struct MeanInterval {
    double mean = 0, low = 0, high = 0, deviation = 0;
    int cells = 0;
    /// The interval clamped to 0..1, for shares (Student's t has no such bounds).
    MeanInterval ofShare() const;
    QString notEstimable() const; // translated: "not estimable from 2 cells"
};
MeanInterval meanInterval(const std::vector<double> &samples, double level = 0.95);

struct CellResult {
    StudyCell cell;
    QString folder;
    PredictionFile test; // of the test images
    ClassifierReport report; // of them, without intervals
    int bestEpoch = 0;
    QString device; // that trained it, with its threads
    qint64 steps = 0;
    int epochs = 0;
    double seconds = 0;
};

/// Sign of a difference of shares: 1, -1, or 0 if it rounds to 0.0 points.
int pointsDirection(double difference);

/// One arm with one network.
struct ArmSummary {
    int arm = 0, network = 0;
    std::vector<int> cells; // indices into StudyResults::cells
    MeanInterval accuracy, balancedAccuracy, auc; // of shares, as the recalls
    std::vector<MeanInterval> recalls; // per class
    double baseline = 0; // accuracy of always predicting the most frequent class: mean over cells
    int collapsed = 0; // cells whose classifier predicts the same for every image
    QStringList collapsedTo; // these predictions, each once, "A" or "A + B"
    int expectedCells = 0; // of a complete study

    /// Against the first arm, on the cells that both have. Empty for the first arm itself.
    struct Comparison {
        int pairs = 0; // cells on both sides
        MeanInterval difference; // of balanced accuracy, over the pairs
        double effect = 0; // Cohen's d of the pairs; NaN for fewer than two
        /// Bootstrap of the same difference over the patients of all folds: each resample computes
        /// the balanced accuracy of each cell from its images, and their mean. A patient is the
        /// same in all seeds.
        PairedDifference bootstrap;
        /// On accuracy. Each image counts once, by the majority of its seeds (ties are left out).
        McNemar mcNemar;
        qint64 mcNemarImages = 0; // that were counted
        int direction() const { return pointsDirection(difference.mean); }
        double holm = 1; // bootstrap p, corrected for the arms compared with this network
    };
    std::optional<Comparison> against;
    bool significant() const { return against && against->holm < 0.05; }
};

/// Cells of two arms with the same fold and seed: the first arm's and the other's.
using CellPairs = std::vector<std::pair<const CellResult *, const CellResult *>>;

/// Measurements of a generative arm's images.
struct GeneratorQuality {
    QString key, label; // StudyArm::ganKey(), class
    int fold = 0;
    double fid = 0, floor = 0, kid = 0, kidStd = 0;
    qint64 real = 0, generated = 0; // images that were compared
    int copies = 0;
    double authenticity = 0, ratio = 0;
    QString backbone;
    int dims = 0; // of the features; 0: not known
    QString resizer; // "bilinear"; empty: not known
    QStringList findings; // what the doctor calls bad in its training
    bool fewImages() const
    {
        return dims > 0 && std::min(real, generated) < dims;
    } // for so many dims: biased upwards
};

struct StudyResults {
    StudyDesign design;
    QString folder;
    StudyStatus status;
    std::vector<CellResult> cells;
    std::vector<ArmSummary> summaries; // network by network, arms in the design's order
    std::vector<GeneratorQuality> generators;
    QJsonObject plan; // plan.json
    QStringList unreadable; // cells that are damaged, each with the reason
    int resamples = 0;

    /// What was split and resampled, as the plan says; plans of earlier versions do not, so then by
    /// the patients of the predictions.
    SplitUnit splitUnit() const;
    bool multiLabel() const { return !cells.empty() && cells.front().report.multiLabel; }
    /// Balanced accuracy of the best answer that is the same for every image
    /// (Scores::constantBalanced), mean over the cells: the line that a classifier must pass.
    double constantBalanced() const;
    const ArmSummary *summary(int arm, int network) const;
    /// "FID 123 (floor 20), KID 0.1, 2 copies; Random Inception, 2048 dims, bilinear, N 8 to 12" of
    /// an arm with generated images: means over folds and classes; empty for others.
    QString generatorText(const StudyArm &arm) const;
    QJsonObject toJson() const;
    /// One row for each arm and network; numbers are not rounded (17 significant digits).
    QByteArray toCsv() const;
};

struct ResultOptions {
    int resamples = 2000; // of the bootstrap over patients
    quint64 seed = 0;
    int threads = 0;
};

/// Does not set 'holm'. Errors: cells of other classes or images.
Result<ArmSummary::Comparison> compareCells(const CellPairs &pairs,
                                            const ResultOptions &options = {},
                                            JobContext *context = nullptr);

/// Fills 'summaries' from 'cells'.
Result<> summariseCells(StudyResults &results, const ResultOptions &options = {},
                        JobContext *context = nullptr);

/// The results of the finished cells. Errors: no cell has finished, unreadable predictions.
Result<StudyResults> readResults(const StudyDesign &design, const QString &folder,
                                 const ResultOptions &options = {}, JobContext *context = nullptr);

} // namespace synthray
