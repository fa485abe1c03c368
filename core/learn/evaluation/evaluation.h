// SPDX-License-Identifier: GPL-3.0-or-later
// Two sets of images compared: FID, KID, precision and recall, density and coverage, with what they
// were computed from. The window, the command line and training call nothing else.
#pragma once

#include "base/params.h"
#include "learn/evaluation/generator.h"
#include "learn/features/featureextractor.h"
#include "metrics/distribution.h"

#include <limits>
#include <optional>

namespace synthray {

/// One side of a comparison.
struct EvaluationSide {
    // folder, CSV, project, image; a generator's run (images are generated); .npz statistics
    QString path;
    QString label, split; // of a set: this class and split only; empty: all
    std::shared_ptr<const ImageDataset> set
        = {}; // images that are already open, used instead of the path's
    QString text() const; // "chest_256 · NORMAL · test"
};

/// The images of a side that is a set. If there are none, the error lists what the set has.
Result<ImageDataset> imagesOf(const EvaluationSide &side, JobContext &context);

// Parameters that comparisons of every kind share.
ParamSpec backboneParam();
ParamSpec samplesParam();
QVector<ParamSpec> deviceParams(); // device and threads, advanced

/// dims, backbone, resize, prepare, samples (of a run), kidSubsets, kidSubsetSize, kPrecision,
/// kDensity, seed, device, threads: one declaration for the form, the command line and the manual.
const QVector<ParamSpec> &evaluationParams();

/// Values of several parameters under one name: "fid2048", "chest768" (the second study: 768 dims,
/// Pillow's bicubic).
struct EvaluationPreset {
    QString id;
    const char *label; // context "Params"
    QVector<std::pair<QString, QString>> values;
    QString text() const;
};
const QVector<EvaluationPreset> &evaluationPresets();
/// Errors: an unknown id; the hint lists the known ones.
Result<> applyEvaluationPreset(ParamSet &params, const QString &id);

struct EvaluationOptions {
    ParamSet params{evaluationParams()};
    bool fid = true, kid = true, prdc = true;
    QString saveStats; // .npz to write side A's statistics to; empty: none
    QString storeFolder; // of the features; empty: the user's cache folder
};

struct Evaluation {
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();
    QString setA, setB; // see nameA()
    qint64 n1 = 0, n2 = 0; // images; 0: a statistics file that does not say (null in JSON)
    std::optional<GeneratorOrigin> generatorA, generatorB; // of a side that is a generator's run
    /// The features of that set are (nearly) all equal, as those of a collapsed classifier: the
    /// numbers say nothing.
    bool alikeA = false, alikeB = false;
    bool degenerate() const { return alikeA || alikeB; }
    qsizetype onBothSides = 0; // images, by content
    int dims = 2048;
    QMap<int, double> fidByDims; // all dims of the backbone, from the one pass
    double fid = none;
    double floor = none; // Fréchet distance of two halves of side A
    std::optional<Kid> kid;
    std::optional<Prdc> prdc;
    BackboneInfo backbone;
    QString resizerId; // "bilinear", "bicubic", "classifier"; empty: not known
    /// Of the real images beside a generator's run: resolution in pixels (0: full size) and fit.
    int preparedSize = 0;
    QString preparedFit; // "stretch", "crop", "pad"; empty: full size
    ParamSet params{evaluationParams()};
    bool tooFewForPrdc = false; // it was asked for
    int missingDims = 0; // asked for, but not the backbone's
    bool isResizerIgnored = false;
    QStringList unknownNetworks; // statistics that do not say which network made them
    QVector<Problem> problems; // images left out
    qsizetype fromStore = 0; // images whose features came from the store
    double seconds = 0;

    /// Keys fid, kid, kidStd, precision, recall, density, coverage, dims, n1, n2, backbone, floor
    /// (null where not computed or not known), fidByDims, label, weights, weightsSha256, resizer,
    /// bits, warnings, generatorA, generatorB, degenerate, onBothSides, version ..
    QJsonObject toJson() const;

    // In the language of the moment.
    QString nameA() const, nameB() const; // "run-3 (epoch 12, seed 1)"
    QStringList warnings() const; // sentences
    QString resizer() const; // "PyTorch bilinear, no antialias"; empty: not known
    /// "64 × 64 px, Centre crop" or "full size": part of every FID's label.
    QString preparation() const;
    /// "How this was computed": lines to copy beside the numbers.
    QString howComputed() const;
};

/// "64 × 64 px, Centre crop"; size 0: "full size".
QString preparationText(int size, const QString &fit);

/// Side A is the real one. Statistics of both sides need no backbone: they bring their own. Errors:
/// a side that does not open or has fewer than two images (the sentence names it), .npz files where
/// images are needed, statistics of other dims or of another network or resizer, a backbone that
/// does not open, no place for saveStats; all but the images before any feature is computed.
Result<Evaluation> evaluateSets(const EvaluationSide &a, const EvaluationSide &b,
                                const EvaluationOptions &options, JobContext &context);

/// Measures features that are already computed; used during training. 'real' and 'generated' are
/// N x dims. floor may be given when it is known.
Result<Evaluation> compareFeatures(const cv::Mat &real, const cv::Mat &generated,
                                   const EvaluationOptions &options,
                                   std::optional<double> floor = {});

} // namespace synthray
