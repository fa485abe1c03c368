// SPDX-License-Identifier: GPL-3.0-or-later
// A trained classifier: its predictions, and heat maps of what they are based on.
#pragma once

#include "base/job.h"
#include "dataset/imagedataset.h"
#include "image/radiograph.h"
#include "metrics/predictionfile.h"

#include <memory>

namespace synthray {

struct ImagePrediction {
    QString path;
    std::vector<double> logits, probabilities; // one a class
    int predicted = -1; // the most probable class
};

/// The module's implementation (learn/module/learnmodule.h). Functions as in Classifier.
class ClassifierWork
{
public:
    virtual ~ClassifierWork() = default;
    virtual const QStringList &classes() const = 0;
    virtual bool multiLabel() const = 0;
    virtual int imageSize() const = 0;
    virtual QString network() const = 0;
    virtual int epoch() const = 0;
    virtual QString normalize() const = 0;
    virtual QStringList remarks() const = 0;
    virtual Result<ImagePrediction> predict(const QString &path) = 0;
    virtual Result<ImagePrediction> predict(const Radiograph &image) = 0;
    virtual Result<QVector<ImagePrediction>> predict(const ImageDataset &images,
                                                     JobContext &context,
                                                     QVector<Problem> *problems)
        = 0;
    virtual Result<> restoreSplits(ImageDataset &images, JobContext &context) const = 0;
    virtual Result<PredictionFile> evaluate(const ImageDataset &images, JobContext &context,
                                            QStringList *remarks, QVector<Problem> *problems)
        = 0;
    virtual Result<cv::Mat> heatMap(const Radiograph &image, int oneClass, cv::Size *cells) = 0;
};

class Classifier
{
public:
    /// The saved network of a run ("Best epoch by"). Errors: no run, no classifier, nothing saved
    /// yet.
    static Result<Classifier> open(const QString &run,
                                   const QString &device = QStringLiteral("auto"), int threads = 0);
    /// Bare weights under torchvision's names. Images then go in at their own size, as RGB (grey is
    /// replicated), scaled to [0, 1] and normalised ("none", "imagenet", "half", or "auto": see
    /// automaticNormalize()); classes are numbers.
    static Result<Classifier> ofWeights(const QString &network, const QString &file,
                                        const QString &normalize,
                                        const QString &device = QStringLiteral("auto"),
                                        int threads = 0);
    Classifier(Classifier &&) noexcept;
    Classifier &operator=(Classifier &&) noexcept;
    ~Classifier();

    const QStringList &classes() const;
    bool multiLabel() const;
    int imageSize() const; // pixels a side; 0: the image's own
    QString network() const; // id
    int epoch() const; // after which it was saved; 0: bare weights
    QString normalize() const; // "none", "imagenet" or "half"
    QStringList remarks() const; // on how a weights file was read

    Result<ImagePrediction> predict(const QString &path);
    /// An image in memory; the prediction has no path. Not with bare weights.
    Result<ImagePrediction> predict(const Radiograph &image);
    /// All images, decoded on all cores beside the network. Images that do not open go to
    /// 'problems'.
    Result<QVector<ImagePrediction>> predict(const ImageDataset &images, JobContext &context,
                                             QVector<Problem> *problems = nullptr);
    /// Computes the images' content hashes. If the set has no splits, each image gets its split of
    /// the run, so that training images are known. Does nothing for bare weights.
    Result<> restoreSplits(ImageDataset &images, JobContext &context) const;
    /// The predictions for labelled images, as a table. Errors: no image has a class that the
    /// network knows. Unknown labels and images that the run trained on are reported in 'remarks'.
    Result<PredictionFile> evaluate(const ImageDataset &images, JobContext &context,
                                    QStringList *remarks = nullptr,
                                    QVector<Problem> *problems = nullptr);

    /// Grad-CAM (Selvaraju et al. 2017) of the trunk's last map for one class: CV_32F of the
    /// image's size, 0 (nothing) to 1 (most). All 0 if nothing supports the class. 'cells':
    /// the map's own size; small images leave few cells (64 px: 2 x 2), and a heat map is no finer
    /// than these.
    Result<cv::Mat> heatMap(const Radiograph &image, int oneClass, cv::Size *cells = nullptr);

private:
    explicit Classifier(std::unique_ptr<ClassifierWork> work);
    std::unique_ptr<ClassifierWork> d;
};

} // namespace synthray
