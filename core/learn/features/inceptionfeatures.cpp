// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/features/inceptionfeatures.h"

#include "base/atomicfile.h"
#include "image/resample.h"
#include "learn/device/device.h"
#include "learn/features/fidinception.h"
#include "learn/module/parts.h"
#include "learn/module/translation.h"

#include <QCryptographicHash>

#include <opencv2/core.hpp>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 299;
constexpr quint64 randomSeed = 20240501; // fixed: the same random backbone everywhere

/// Part of every fingerprint: changes when the way from a file to the network does.
constexpr auto pixelPath = "synthray features 1";

class InceptionFeatures final : public FeatureExtractor
{
public:
    InceptionFeatures(std::unique_ptr<FidInception> net, BackboneInfo info, FeatureResize resize,
                      torch::Device device, int threads)
        : m_net(std::move(net))
        , m_resize(resize)
        , m_device(device)
    {
        m_info = std::move(info);
        m_info.dims = {64, 192, 768, 2048};
        m_info.inputSize = side;
        m_threads = threads;
    }

protected:
    int batch() const override { return m_device.is_cpu() ? 4 : 32; }
    int lanes(int threads) const override { return m_device.is_cpu() ? std::min(threads, 8) : 1; }

    Planes prepare(const cv::Mat &image) const override
    {
        at::NoGradGuard noGrad;
        std::vector<cv::Mat> planes;
        cv::split(image, planes);
        Planes values;
        values.reserve(planes.size() * side * side);
        for (cv::Mat plane : planes) {
            if (m_resize == FeatureResize::Bicubic)
                plane = resizePil(plane, side, side, Filter::Bicubic);
            cv::Mat wide; // [0, 255] to [0, 1] by a division, as torchvision's ToTensor
            plane.convertTo(wide, CV_32F);
            at::Tensor x
                = at::from_blob(wide.ptr<float>(), {1, 1, wide.rows, wide.cols}, at::kFloat)
                      .div(255);
            x = at::upsample_bilinear2d(x, {side, side}, false).mul_(2).sub_(1).contiguous();
            values.insert(values.end(), x.data_ptr<float>(), x.data_ptr<float>() + x.numel());
        }
        return values;
    }

    void run(const std::vector<Planes> &images, float *features) override
    {
        at::NoGradGuard noGrad;
        const auto count = int64_t(images.size());
        at::Tensor input
            = at::empty({count, 3, side, side}, at::kFloat, at::MemoryFormat::Contiguous);
        constexpr size_t plane = size_t(side) * side;
        for (int64_t i = 0; i < count; ++i)
            for (size_t c = 0; c < 3; ++c) { // grey is replicated
                const float *from
                    = images[size_t(i)].data() + (images[size_t(i)].size() > plane ? c * plane : 0);
                std::copy(from, from + plane,
                          input.data_ptr<float>() + (size_t(i) * 3 + c) * plane);
            }
        const auto outputs = m_net->features(input.to(m_device), m_info.dims.last());
        for (int64_t i = 0; i < count; ++i)
            for (const auto &part : outputs) {
                const float *from = part.data_ptr<float>() + i * part.size(1);
                features = std::copy(from, from + part.size(1), features);
            }
    }

private:
    std::unique_ptr<FidInception> m_net;
    FeatureResize m_resize;
    torch::Device m_device;
};

QString fingerprintOf(const QString &weights, FeatureResize resize)
{
    const QString text
        = u"%1|%2|%3"_s.arg(QLatin1StringView(pixelPath), weights,
                            resize == FeatureResize::Bicubic ? u"bicubic"_s : u"bilinear"_s);
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<std::shared_ptr<FeatureExtractor>> openBackbone(const BackboneSpec &spec,
                                                       FeatureResize resize, const QString &device,
                                                       int threads)
{
    const auto picked = pickDevice(device, threads);
    TRY(picked);
    const torch::Device place(picked->id.toStdString());
    BackboneInfo info;
    std::unique_ptr<FidInception> net;
    if (spec.kind == BackboneSpec::Domain)
        return openDomainBackbone(spec.path, place, threads);
    if (spec.kind == BackboneSpec::Random) {
        net = FidInception::random(randomSeed, place);
        info.scale = BackboneInfo::RandomFeatures;
        info.id = u"random"_s;
        info.fingerprint = fingerprintOf(u"random %1"_s.arg(randomSeed), resize);
    } else {
        const auto bytes = readFile(spec.path, maxWeightsFile);
        TRY(bytes);
        const auto state = parseStateDict(*bytes, spec.path);
        TRY(state);
        auto inception = FidInception::create(*state, spec.path, place);
        TRY(inception);
        net = std::move(*inception);
        info.weightsFile = spec.path;
        info.weightsSha256 = QString::fromLatin1(
            QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
        const bool published = info.weightsSha256 == QLatin1StringView(publishedWeights().sha256);
        info.scale = published ? BackboneInfo::Published : BackboneInfo::OtherWeights;
        const bool torchvision = !published && FidInception::isTorchvision(*state);
        info.id = published ? u"inception"_s
            : torchvision   ? u"inception-torchvision"_s
                            : u"inception-other"_s;
        info.fingerprint = fingerprintOf(info.weightsSha256, resize);
    }
    return std::static_pointer_cast<FeatureExtractor>(
        std::make_shared<InceptionFeatures>(std::move(net), info, resize, place, threads));
}

Result<WeightsVerdict> examineWeights(const QString &path)
{
    const auto bytes = readFile(path, maxWeightsFile);
    TRY(bytes);
    const auto state = parseStateDict(*bytes, path);
    TRY(state);
    WeightsVerdict verdict;
    verdict.sha256
        = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    verdict.format = state->format;
    verdict.tensors = int(state->tensors.size());
    verdict.published = verdict.sha256 == QLatin1StringView(publishedWeights().sha256);
    const QString misfit = FidInception::misfit(*state);
    verdict.fits = misfit.isEmpty();
    verdict.torchvision = FidInception::isTorchvision(*state);
    verdict.match = FidInception::match(*state);
    verdict.notFinite = FidInception::notFinite(*state);
    if (verdict.published)
        verdict.sentence
            = Tr::tr("This is the published file: its FID is on the scale of pytorch-fid.");
    else if (verdict.fits && verdict.torchvision)
        verdict.sentence
            = Tr::tr("These are the weights of torchvision's inception_v3, not those of the FID "
                     "InceptionV3. They can be used, but their FID cannot be compared with "
                     "published values: they were trained differently (1000 classes, an auxiliary "
                     "head), for a network whose average pools count the border and whose last "
                     "block ends in an average.");
    else if (verdict.fits)
        verdict.sentence = Tr::tr("This is not the published file, but it can be used. Its FID "
                                  "cannot be compared with published values.");
    else
        verdict.sentence
            = Tr::tr("These are not the weights of the FID InceptionV3 (%1).").arg(misfit);
    for (const auto &remark : state->remarks)
        verdict.sentence += u' ' + remark;
    return verdict;
}

} // namespace synthray::detail
