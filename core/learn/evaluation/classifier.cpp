// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation/classifier.h"

#include "learn/module/learnmodule.h"

namespace synthray {

Classifier::Classifier(std::unique_ptr<ClassifierWork> work)
    : d(std::move(work))
{
}
Classifier::Classifier(Classifier &&) noexcept = default;
Classifier &Classifier::operator=(Classifier &&) noexcept = default;
Classifier::~Classifier() = default;

Result<Classifier> Classifier::open(const QString &run, const QString &device, int threads)
{
    const auto module = learnModule();
    TRY(module);
    auto work = (*module)->openClassifier(run, device, threads);
    TRY(work);
    return Classifier(std::move(*work));
}

Result<Classifier> Classifier::ofWeights(const QString &network, const QString &file,
                                         const QString &normalize, const QString &device,
                                         int threads)
{
    const auto module = learnModule();
    TRY(module);
    auto work = (*module)->classifierOfWeights(network, file, normalize, device, threads);
    TRY(work);
    return Classifier(std::move(*work));
}

const QStringList &Classifier::classes() const { return d->classes(); }
bool Classifier::multiLabel() const { return d->multiLabel(); }
int Classifier::imageSize() const { return d->imageSize(); }
QString Classifier::network() const { return d->network(); }
int Classifier::epoch() const { return d->epoch(); }
QString Classifier::normalize() const { return d->normalize(); }
QStringList Classifier::remarks() const { return d->remarks(); }

Result<ImagePrediction> Classifier::predict(const QString &path) { return d->predict(path); }
Result<ImagePrediction> Classifier::predict(const Radiograph &image) { return d->predict(image); }

Result<QVector<ImagePrediction>> Classifier::predict(const ImageDataset &images,
                                                     JobContext &context,
                                                     QVector<Problem> *problems)
{
    return d->predict(images, context, problems);
}

Result<> Classifier::restoreSplits(ImageDataset &images, JobContext &context) const
{
    return d->restoreSplits(images, context);
}

Result<PredictionFile> Classifier::evaluate(const ImageDataset &images, JobContext &context,
                                            QStringList *remarks, QVector<Problem> *problems)
{
    return d->evaluate(images, context, remarks, problems);
}

Result<cv::Mat> Classifier::heatMap(const Radiograph &image, int oneClass, cv::Size *cells)
{
    return d->heatMap(image, oneClass, cells);
}

} // namespace synthray
