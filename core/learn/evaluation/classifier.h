// SPDX-License-Identifier: GPL-3.0-or-later
// A trained classifier: what it says of films, and what in a film it says it for.
#pragma once

#include "base/job.h"
#include "dataset/filmset.h"
#include "image/radiograph.h"
#include "metrics/predictionfile.h"

#include <memory>

namespace synthray {

struct FilmPrediction {
    QString path;
    std::vector<double> logits, probabilities; // one a class
    int predicted = -1; // the most probable class
};

/// What the module makes of it (learn/module/learnmodule.h). Functions as in Classifier.
class ClassifierWork
{
public:
    virtual ~ClassifierWork() = default;
    virtual const QStringList &classes() const = 0;
    virtual bool severalLabels() const = 0;
    virtual int imageSize() const = 0;
    virtual QString network() const = 0;
    virtual int epoch() const = 0;
    virtual Result<FilmPrediction> predict(const QString &path) = 0;
    virtual Result<QVector<FilmPrediction>> predict(const FilmSet &films, JobContext &context,
                                                    QVector<Problem> *problems)
        = 0;
    virtual Result<> takeDeal(FilmSet &films, JobContext &context) const = 0;
    virtual Result<PredictionFile> judge(const FilmSet &films, JobContext &context,
                                         QStringList *remarks, QVector<Problem> *problems)
        = 0;
    virtual Result<cv::Mat> heatMap(const Radiograph &film, int oneClass, cv::Size *cells) = 0;
};

class Classifier
{
public:
    /// The kept network of a run ("Best epoch by"). Errors: no run, no classifier, nothing kept
    /// yet.
    static Result<Classifier> open(const QString &run,
                                   const QString &device = QStringLiteral("auto"), int threads = 0);
    /// Bare weights under torchvision's names. Films then go in at their own size, as RGB (grey is
    /// replicated), scaled to [0, 1] and normalised ("none", "imagenet", "half"); classes are
    /// numbers.
    static Result<Classifier> ofWeights(const QString &network, const QString &file,
                                        const QString &normalize,
                                        const QString &device = QStringLiteral("auto"),
                                        int threads = 0);
    Classifier(Classifier &&) noexcept;
    Classifier &operator=(Classifier &&) noexcept;
    ~Classifier();

    const QStringList &classes() const;
    bool severalLabels() const;
    int imageSize() const; // pixels a side; 0: the film's own
    QString network() const; // id
    int epoch() const; // after which it was kept; 0: bare weights

    Result<FilmPrediction> predict(const QString &path);
    /// All films, decoded on all cores beside the network. Films that do not open go to 'problems'.
    Result<QVector<FilmPrediction>> predict(const FilmSet &films, JobContext &context,
                                            QVector<Problem> *problems = nullptr);
    /// Finds out the films' contents, and where the set has no splits of its own gives each film
    /// the part that it had in the run, so that films that trained are known. Nothing for bare
    /// weights.
    Result<> takeDeal(FilmSet &films, JobContext &context) const;
    /// The same as a table of predictions, for films whose class is known. Errors: no film with a
    /// class that the network knows; labels it does not know, and films that the run trained on,
    /// are told in 'remarks'.
    Result<PredictionFile> judge(const FilmSet &films, JobContext &context,
                                 QStringList *remarks = nullptr,
                                 QVector<Problem> *problems = nullptr);

    /// Grad-CAM (Selvaraju et al. 2017) of the trunk's last map for one class: CV_32F of the film's
    /// size, 0 (nothing) to 1 (most). All 0 where nothing speaks for the class. 'cells': the map's
    /// own size; small films leave few cells (64 px: 2 x 2), and a heat map is no finer than these.
    Result<cv::Mat> heatMap(const Radiograph &film, int oneClass, cv::Size *cells = nullptr);

private:
    explicit Classifier(std::unique_ptr<ClassifierWork> work);
    std::unique_ptr<ClassifierWork> d;
};

} // namespace synthray
