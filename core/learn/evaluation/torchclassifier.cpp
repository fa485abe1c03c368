// SPDX-License-Identifier: GPL-3.0-or-later
// A trained classifier with LibTorch: the module's side of classifier.h.
#include "learn/evaluation/classifier.h"

#include "base/parallel.h"
#include "dataset/index/imageindex.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "learn/data/classifierbatches.h"
#include "learn/data/splitassignment.h"
#include "learn/device/cpuinfo.h"
#include "learn/device/device.h"
#include "learn/device/guard.h"
#include "learn/features/featureextractor.h"
#include "learn/models/classifiermodel.h"
#include "learn/models/classifiers.h"
#include "learn/models/sharedparams.h"
#include "learn/module/parts.h"
#include "learn/module/translation.h"
#include "run/runfolder.h"

#include <QFileInfo>

#include <opencv2/imgproc.hpp>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr int imagesAtOnce = 16;

/// Shares the pixels (8 bit) where they lie in one piece.
TrainingImage imageOf(const cv::Mat &pixels)
{
    const auto whole = std::make_shared<cv::Mat>(pixels.isContinuous() ? pixels : pixels.clone());
    return TrainingImage(std::shared_ptr<const quint8>(whole, whole->ptr<quint8>()),
                         qsizetype(whole->total() * whole->elemSize()), whole->channels());
}

/// Maps what a network saw back to the image's own size.
cv::Mat toImageSize(const cv::Mat &map, cv::Size image, SquareFit fit)
{
    cv::Mat resized;
    if (fit == SquareFit::Stretch) {
        cv::resize(map, resized, image, 0, 0, cv::INTER_LINEAR);
        return resized;
    }
    const int side = fit == SquareFit::Crop ? std::min(image.width, image.height)
                                            : std::max(image.width, image.height);
    cv::resize(map, resized, {side, side}, 0, 0, cv::INTER_LINEAR);
    const int x = std::abs(image.width - side) / 2, y = std::abs(image.height - side) / 2;
    if (fit == SquareFit::Pad)
        return resized(cv::Rect(x, y, image.width, image.height)).clone();
    cv::Mat whole = cv::Mat::zeros(image, CV_32F);
    resized.copyTo(whole(cv::Rect(x, y, side, side)));
    return whole;
}

class TorchClassifier final : public ClassifierWork
{
public:
    const QStringList &classes() const override { return model.description.classes; }
    bool multiLabel() const override { return model.description.multiLabel; }
    int imageSize() const override { return ownSize ? 0 : model.description.imageSize; }
    QString network() const override { return model.description.network.id; }
    int epoch() const override { return model.epoch; }
    QString normalize() const override { return model.description.normalize; }
    QStringList remarks() const override { return weightsRemarks; }

    Result<ImagePrediction> predict(const QString &path) override;
    Result<ImagePrediction> predict(const Radiograph &image) override;
    Result<QVector<ImagePrediction>> predict(const ImageDataset &images, JobContext &context,
                                             QVector<Problem> *problems) override;
    Result<> restoreSplits(ImageDataset &images, JobContext &context) const override;
    Result<PredictionFile> evaluate(const ImageDataset &images, JobContext &context,
                                    QStringList *remarks, QVector<Problem> *problems) override;
    Result<cv::Mat> heatMap(const Radiograph &image, int oneClass, cv::Size *cells) override;

    // Set when it is opened.
    LoadedModel model;
    torch::Device device{torch::kCPU};
    int threads = 0;
    bool ownSize = false;
    QStringList weightsRemarks;
    GreyScale scale{u"none"_s, 3};
    QHash<QString, QString> assignment; // content -> part of the run

private:
    Result<ImagePrediction> read(const QString &path, const double *logits) const
    {
        ImagePrediction prediction;
        if (!std::all_of(logits, logits + model.description.classes.size(),
                         [](double v) { return std::isfinite(v); }))
            return fail(
                ErrorCode::Damaged,
                Tr::tr("The network's output for '%1' is not a number: its weights are damaged.")
                    .arg(path),
                Tr::tr("Retrain it, or use another weights file."));
        prediction.path = path;
        prediction.logits.assign(logits, logits + model.description.classes.size());
        const Tensor row = at::tensor(prediction.logits, at::kDouble);
        const Tensor p
            = (model.description.multiLabel ? at::sigmoid(row) : at::softmax(row, 0)).contiguous();
        prediction.probabilities.assign(p.data_ptr<double>(), p.data_ptr<double>() + p.numel());
        prediction.predicted
            = int(std::max_element(prediction.probabilities.begin(), prediction.probabilities.end())
                  - prediction.probabilities.begin());
        return prediction;
    }

    Tensor logits(const Tensor &images) const
    {
        at::NoGradGuard noGrad;
        return model.net->forward(images.to(device), false)
            .to(torch::kCPU)
            .to(at::kDouble)
            .contiguous();
    }

    Result<TrainingImage> readTrainingImage(const QString &path,
                                            OrientationTags tags = OrientationTags::Unstated) const
    {
        const TrainingFormat format = model.description.format();
        const auto radiograph = readImage(
            path, 0, nullptr, format.isColour ? ColourUse::Keep : ColourUse::Luma, tags);
        TRY(radiograph);
        return imageOf(toTrainingImage(*radiograph, format));
    }

    /// The viewer keeps the luma only: colours are read again from the image's file.
    Result<TrainingImage> trainingImageOf(const Radiograph &image) const
    {
        const TrainingFormat format = model.description.format();
        if (!format.isColour || !image.wasColour || !image.colour.empty())
            return imageOf(toTrainingImage(image, format));
        const bool isStored = image.orientation != 1 && !image.isTurned;
        const auto coloured
            = readImage(image.path, image.frame, nullptr, ColourUse::Keep,
                        isStored ? OrientationTags::Ignore : OrientationTags::Unstated);
        TRY(coloured);
        return imageOf(toTrainingImage(*coloured, format));
    }

    Result<ImagePrediction> atOwnSize(const QString &path) const
    {
        ImageDataset one;
        one.images.append(ImageEntry{path, {}, {}, {}});
        const auto image = imageSource(one).read(0);
        TRY(image);
        const int least = smallestImage(model.description.network.id);
        if (image->rows < least || image->cols < least)
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("'%1' has %2 × %3 pixels; %4 needs at least %5 × %5.")
                            .arg(path, QString::number(image->cols), QString::number(image->rows),
                                 model.description.network.id, QString::number(least)),
                        Tr::tr("Choose a larger image."));
        const int channels = model.description.network.channels;
        cv::Mat pixels = *image;
        if (channels == 1 && pixels.channels() == 3)
            cv::cvtColor(pixels, pixels, cv::COLOR_RGB2GRAY);
        const Tensor input = at::empty({1, pixels.rows, pixels.cols, channels}, at::kFloat);
        float *out = input.data_ptr<float>();
        for (int y = 0; y < pixels.rows; ++y)
            for (int x = 0; x < pixels.cols; ++x)
                for (int c = 0; c < channels; ++c)
                    *out++ = scale.at(c,
                                      pixels.channels() == 3 ? pixels.at<cv::Vec3b>(y, x)[c]
                                                             : pixels.at<quint8>(y, x));
        return read(path, logits(input.permute({0, 3, 1, 2})).data_ptr<double>());
    }
};

Result<ImagePrediction> TorchClassifier::predict(const QString &path)
{
    ImagePrediction prediction;
    const auto done = guarded([&]() -> Result<> {
        setTensorThreads(threads);
        if (ownSize) {
            auto one = atOwnSize(path);
            TRY(one);
            prediction = std::move(*one);
            return {};
        }
        auto trainingImage = readTrainingImage(path);
        TRY(trainingImage);
        auto one = read(path,
                        logits(toTensor({*trainingImage}, model.description.imageSize, scale))
                            .data_ptr<double>());
        TRY(one);
        prediction = std::move(*one);
        return {};
    });
    TRY(done);
    return prediction;
}

Result<ImagePrediction> TorchClassifier::predict(const Radiograph &image)
{
    ImagePrediction prediction;
    const auto done = guarded([&]() -> Result<> {
        if (ownSize)
            return fail(ErrorCode::Unsupported,
                        Tr::tr("Bare weights do not say how images are prepared for them."));
        setTensorThreads(threads);
        const auto prepared = trainingImageOf(image);
        TRY(prepared);
        auto one = read(
            {},
            logits(toTensor({*prepared}, model.description.imageSize, scale)).data_ptr<double>());
        TRY(one);
        prediction = std::move(*one);
        return {};
    });
    TRY(done);
    return prediction;
}

Result<QVector<ImagePrediction>> TorchClassifier::predict(const ImageDataset &images,
                                                          JobContext &context,
                                                          QVector<Problem> *problems)
{
    QVector<ImagePrediction> all;
    const auto done = guarded([&]() -> Result<> {
        setTensorThreads(threads);
        const KeepMemory keep;
        const qsizetype count = images.images.size();
        for (qsizetype from = 0; from < count; from += imagesAtOnce) {
            if (context.stopRequested())
                return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
            context.waitWhilePaused();
            const qsizetype group = std::min<qsizetype>(imagesAtOnce, count - from);
            std::vector<Result<TrainingImage>> trainingImages(size_t(group),
                                                              fail(ErrorCode::Internal, QString()));
            if (!ownSize)
                parallelFor(
                    group,
                    [&](qsizetype i) {
                        try {
                            trainingImages[size_t(i)] = readTrainingImage(
                                images.images[from + i].path, images.images[from + i].orientation);
                        } catch (const std::exception &) {
                            trainingImages[size_t(i)]
                                = fail(ErrorCode::OutOfMemory,
                                       Tr::tr("There is not enough memory for this image."));
                        }
                    },
                    threads);
            std::vector<TrainingImage> open;
            QStringList paths;
            for (qsizetype i = 0; i < group; ++i) {
                const QString &path = images.images[from + i].path;
                std::optional<Error> problem;
                if (ownSize) {
                    auto one = atOwnSize(path);
                    if (one)
                        all.append(std::move(*one));
                    else
                        problem = one.error();
                } else if (trainingImages[size_t(i)]) {
                    open.push_back(*trainingImages[size_t(i)]);
                    paths << path;
                } else {
                    problem = trainingImages[size_t(i)].error();
                }
                if (problem && problems)
                    problems->append({path, problem->text});
            }
            if (!open.empty()) {
                const Tensor logits
                    = this->logits(toTensor(open, model.description.imageSize, scale));
                for (qsizetype i = 0; i < paths.size(); ++i) {
                    auto one = read(paths[i], logits.data_ptr<double>() + i * logits.size(1));
                    TRY(one);
                    all.append(std::move(*one));
                }
            }
            context.progress(double(from + group) / double(count),
                             Tr::tr("image %1 of %2")
                                 .arg(QString::number(from + group), QString::number(count)));
        }
        return {};
    });
    TRY(done);
    return all;
}

Result<> TorchClassifier::restoreSplits(ImageDataset &images, JobContext &context) const
{
    if (assignment.isEmpty())
        return {};
    if (auto done = addContents(images, &context); !done)
        return done;
    if (images.splits().isEmpty())
        for (auto &image : images.images)
            image.split = assignment.value(image.contentHash);
    return {};
}

Result<PredictionFile> TorchClassifier::evaluate(const ImageDataset &images, JobContext &context,
                                                 QStringList *remarks, QVector<Problem> *problems)
{
    ImageDataset labelled = images;
    QMap<QString, int> unknown;
    labelled.images.removeIf([&](const ImageEntry &image) {
        const QStringList labels = image.allLabels();
        const bool any = std::any_of(labels.begin(), labels.end(),
                                     [&](const QString &l) { return classes().contains(l); });
        if (!any)
            ++unknown[labels.join(u'|')];
        return !any;
    });
    if (remarks)
        for (auto it = unknown.begin(); it != unknown.end(); ++it)
            *remarks
                << (it.key().isEmpty()
                        ? Tr::tr("%n image(s) have no class and are not evaluated.", nullptr,
                                 it.value())
                        : Tr::tr("%n image(s) of %1 are not evaluated: the network only knows %2.",
                                 nullptr, it.value())
                              .arg(it.key(), classes().join(u", "_s)));
    if (labelled.images.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("No image of '%1' has a class that the network knows.").arg(images.root),
                    Tr::tr("It knows: %1.").arg(classes().join(u", "_s)));
    JobPhases phases(context, {assignment.isEmpty() ? 0.0 : 1.0, 4}); // contents, predictions
    TRY(restoreSplits(labelled, context));
    phases.next();
    const auto trained = std::count_if(
        labelled.images.begin(), labelled.images.end(),
        [&](const ImageEntry &image) { return assignment.value(image.contentHash) == "train"_L1; });
    if (remarks && trained > 0)
        *remarks << Tr::tr(
            "%n of these images were used for training; this overestimates the results.", nullptr,
            int(trained));
    const auto predictions = predict(labelled, context, problems);
    TRY(predictions);
    QHash<QString, const ImageEntry *> byPath;
    for (const auto &image : std::as_const(labelled.images))
        byPath.insert(image.path, &image);
    PredictionFile file;
    file.predictions.classes = classes();
    file.predictions.multiLabel = multiLabel();
    file.predictions.truth = cv::Mat::zeros(int(predictions->size()), int(classes().size()), CV_8U);
    file.predictions.probabilities.create(int(predictions->size()), int(classes().size()), CV_64F);
    for (int i = 0; i < int(predictions->size()); ++i) {
        const ImageEntry &image = *byPath.value((*predictions)[i].path);
        const QStringList labels = image.allLabels();
        for (const auto &label : labels)
            if (const auto k = classes().indexOf(label); k >= 0) {
                file.predictions.truth.at<uchar>(i, int(k)) = 1;
                if (!multiLabel())
                    break;
            }
        std::copy((*predictions)[i].probabilities.begin(), (*predictions)[i].probabilities.end(),
                  file.predictions.probabilities.ptr<double>(i));
        file.splits << image.split;
        file.paths << image.path;
        file.hashes << image.contentHash;
        file.patientNames << image.subject();
    }
    file.predictions.patients = patientNumbers(file.patientNames);
    return file;
}

Result<cv::Mat> TorchClassifier::heatMap(const Radiograph &image, int oneClass, cv::Size *cells)
{
    if (oneClass < 0 || oneClass >= int(classes().size()) || ownSize)
        return fail(ErrorCode::InvalidArgument, Tr::tr("There is no class %1.").arg(oneClass));
    cv::Mat resized;
    const auto done = guarded([&]() -> Result<> {
        setTensorThreads(threads);
        const int resolution = model.description.imageSize;
        const SquareFit fit = fitFrom(model.description.fit);
        const auto trainingImage = trainingImageOf(image);
        TRY(trainingImage);
        Tensor map;
        {
            at::NoGradGuard noGrad;
            map = model.net->pass(toTensor({*trainingImage}, resolution, scale).to(device), false)
                      .map.detach()
                      .clone();
        }
        map.requires_grad_(true);
        const Tensor score = model.net->head(map, false).logits[0][oneClass];
        score.backward();
        const Tensor weights = map.grad().mean({2, 3}, true);
        const Tensor heat
            = (weights * map.detach()).sum(1).relu().squeeze(0).to(torch::kCPU).contiguous();
        const cv::Mat small(int(heat.size(0)), int(heat.size(1)), CV_32F, heat.data_ptr<float>());
        if (cells)
            *cells = small.size();
        cv::Mat large;
        cv::resize(small, large, {resolution, resolution}, 0, 0, cv::INTER_LINEAR);
        double most = 0;
        cv::minMaxLoc(large, nullptr, &most);
        if (most > 0)
            large /= most;
        resized = toImageSize(large, image.stored.size(), fit);
        return {};
    });
    TRY(done);
    return resized;
}

} // namespace

Result<std::unique_ptr<ClassifierWork>> openClassifier(const QString &run, const QString &device,
                                                       int threads)
{
    const auto reader = RunReader::open(run);
    TRY(reader);
    if (reader->header().spec.kind != "classifier"_L1)
        return fail(ErrorCode::Unsupported, Tr::tr("'%1' is not the run of a classifier.").arg(run),
                    Tr::tr("Choose the folder of a run created with train-classifier or on the "
                           "Classify page."));
    if (!QFileInfo::exists(modelPath(run)))
        return fail(ErrorCode::NotFound,
                    Tr::tr("The run '%1' has not saved a network yet.").arg(run),
                    Tr::tr("Wait for the end of its first epoch, or resume it."));
    const auto picked = pickDevice(device, threads);
    TRY(picked);
    auto p = std::make_unique<TorchClassifier>();
    const auto done = guarded([&]() -> Result<> {
        p->threads = setTensorThreads(threads);
        p->device = torch::Device(picked->id.toStdString());
        auto model = loadModel(modelPath(run), p->device);
        TRY(model);
        p->model = std::move(*model);
        p->scale = GreyScale(p->model.description.normalize, p->model.description.network.channels);
        return {};
    });
    TRY(done);
    p->assignment = readSplitAssignment(run);
    return p;
}

Result<std::unique_ptr<ClassifierWork>> classifierOfWeights(const QString &network,
                                                            const QString &file,
                                                            const QString &normalize,
                                                            const QString &device, int threads)
{
    const NetworkInfo *info = findNetwork(network);
    if (!info)
        return fail(unknownNetwork(network));
    if (!QStringList{u"auto"_s, u"none"_s, u"imagenet"_s, u"half"_s}.contains(normalize))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' is not a normalisation.").arg(normalize),
                    Tr::tr("Known ones: %1.").arg(u"auto, none, imagenet, half"_s));
    const auto picked = pickDevice(device, threads);
    TRY(picked);
    const auto state = readStateDict(file);
    TRY(state);
    auto p = std::make_unique<TorchClassifier>();
    const auto done = guarded([&]() -> Result<> {
        p->threads = setTensorThreads(threads);
        p->device = torch::Device(picked->id.toStdString());
        p->ownSize = true;
        const auto shape = shapeOf(network, *state, file);
        TRY(shape);
        p->model.net = makeClassifier(*shape, 0, p->device, true);
        TRY(loadWeights(*p->model.net, *state, file, false));
        p->model.net->setRequiresGrad(false);
        p->model.net->fold();
        p->model.description.network = *shape;
        p->model.description.normalize
            = normalize == "auto"_L1 ? automaticNormalize(*info, file) : normalize;
        p->weightsRemarks = state->remarks;
        for (int k = 0; k < shape->classes; ++k)
            p->model.description.classes << QString::number(k);
        p->scale = GreyScale(p->model.description.normalize, shape->channels);
        return {};
    });
    TRY(done);
    return p;
}

} // namespace synthray::detail
