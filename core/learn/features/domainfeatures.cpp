// SPDX-License-Identifier: GPL-3.0-or-later
// The domain backbone: the input of the last layer of a classifier of this program.
#include "image/windowing.h"
#include "learn/data/classifierbatches.h"
#include "learn/features/inceptionfeatures.h"
#include "learn/models/classifiermodel.h"
#include "learn/models/sharedparams.h"
#include "learn/module/translation.h"
#include "run/runfolder.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <opencv2/imgproc.hpp>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

/// Part of every fingerprint: changes when the way from a file to the network does.
constexpr auto domainPixelPath = "synthray domain features 1";

class DomainFeatures final : public FeatureExtractor
{
public:
    DomainFeatures(LoadedModel model, BackboneInfo info, torch::Device device, int threads)
        : m_model(std::move(model))
        , m_scale(m_model.description.normalize, m_model.description.network.channels)
        , m_device(device)
    {
        m_info = std::move(info);
        m_threads = threads;
    }

protected:
    int batch() const override { return m_device.is_cpu() ? 8 : 64; }
    int lanes(int threads) const override { return m_device.is_cpu() ? std::min(threads, 8) : 1; }

    Planes prepare(const cv::Mat &image) const override
    {
        const TrainingFormat format = m_model.description.format();
        cv::Mat pixels = image;
        if (image.channels() == 3 && !format.isColour)
            cv::cvtColor(image, pixels, cv::COLOR_RGB2GRAY);
        const cv::Mat resized = toTrainingImage(toSixteenBit(pixels), format);
        Planes planes; // pixel by pixel: the network's own layout
        planes.reserve(resized.total() * size_t(m_scale.channels()));
        for (int y = 0; y < resized.rows; ++y)
            for (int x = 0; x < resized.cols; ++x)
                for (int c = 0; c < m_scale.channels(); ++c)
                    planes.push_back(m_scale.at(
                        c,
                        resized.ptr<quint8>(y)[x * format.channels() + (format.isColour ? c : 0)]));
        return planes;
    }

    void run(const std::vector<Planes> &images, float *features) override
    {
        at::NoGradGuard noGrad;
        const int64_t side = m_info.inputSize, channels = m_scale.channels();
        const Tensor input = at::empty({int64_t(images.size()), side, side, channels}, at::kFloat);
        float *out = input.data_ptr<float>();
        for (const auto &image : images)
            out = std::copy(image.begin(), image.end(), out);
        const Tensor output = m_model.net->pass(input.permute({0, 3, 1, 2}).to(m_device), false)
                                  .features.to(torch::kCPU)
                                  .contiguous();
        std::copy(output.data_ptr<float>(), output.data_ptr<float>() + output.numel(), features);
    }

private:
    LoadedModel m_model;
    GreyScale m_scale;
    torch::Device m_device;
};

} // namespace

Result<std::shared_ptr<FeatureExtractor>> openDomainBackbone(const QString &run,
                                                             torch::Device device, int threads)
{
    const auto reader = RunReader::open(run);
    TRY(reader);
    if (reader->header().spec.kind != "classifier"_L1)
        return fail(ErrorCode::Unsupported, Tr::tr("'%1' is not the run of a classifier.").arg(run),
                    Tr::tr("Choose the random backbone, a weights file or a classifier's run."));
    if (!QFileInfo::exists(modelPath(run)))
        return fail(ErrorCode::NotFound,
                    Tr::tr("The run '%1' has not saved a network yet.").arg(run),
                    Tr::tr("Wait for the end of its first epoch, or resume it."));
    auto model = loadModel(modelPath(run), device);
    TRY(model);
    BackboneInfo info;
    info.scale = BackboneInfo::DomainFeatures;
    info.id = u"domain"_s;
    info.name = QFileInfo(run).fileName();
    info.weightsFile = modelPath(run);
    info.weightsSha256 = model->sha256;
    info.fingerprint
        = QString::fromLatin1(QCryptographicHash::hash(QByteArray(QByteArray(domainPixelPath) + '|'
                                                                  + model->sha256.toLatin1()),
                                                       QCryptographicHash::Sha256)
                                  .toHex());
    info.inputSize = model->description.imageSize;
    at::NoGradGuard noGrad;
    const Tensor blank = at::zeros(
        {1, model->description.network.channels, info.inputSize, info.inputSize}, at::kFloat);
    info.dims = {int(model->net->pass(blank.to(device), false).features.size(1))};
    return std::static_pointer_cast<FeatureExtractor>(
        std::make_shared<DomainFeatures>(std::move(*model), info, device, threads));
}

} // namespace synthray::detail
