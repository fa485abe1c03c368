// SPDX-License-Identifier: GPL-3.0-or-later
// The module's side of latentexplorer.h.
#include "learn/evaluation/latentexplorer.h"

#include "learn/data/sampling.h"
#include "learn/device/device.h"
#include "learn/device/guard.h"
#include "learn/evaluation/latentspace.h"
#include "learn/module/parts.h"

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

class LatentExplorer final : public LatentWork
{
public:
    explicit LatentExplorer(GeneratorSource source)
        : m_source(std::move(source))
        , m_space(m_source)
    {
        m_info.size = m_source.shape.imageSize;
        m_info.channels = m_source.shape.channels;
        m_info.epoch = m_source.epoch;
        m_info.preset = m_source.preset;
        m_info.weights = m_source.weights;
        m_info.device = QString::fromStdString(m_source.device.str());
        m_info.threads = m_source.threads;
        m_info.labels = m_source.labels();
        m_info.shares
            = QVector<double>(m_space.shares().begin(),
                              m_space.shares().begin()
                                  + std::min<qsizetype>(LatentPoint::mostDirections,
                                                        qsizetype(m_space.shares().size())));
        m_info.remarks = m_source.remarks;
    }

    const LatentInfo &info() const override { return m_info; }

    Result<cv::Mat> draw(quint64 seed, qint64 index, const LatentPoint &point,
                         const QString &label) override
    {
        cv::Mat image;
        const auto done = guarded([&]() -> Result<> {
            setTensorThreads(m_source.threads); // of whichever thread this is
            image = toMat(drawImage(m_source, m_space.latent(seed, index, point), label));
            return {};
        });
        TRY(done);
        return image;
    }

private:
    GeneratorSource m_source;
    LatentSpace m_space;
    LatentInfo m_info;
};

} // namespace

Result<std::unique_ptr<LatentWork>> openLatentExplorer(const LatentSource &source)
{
    std::unique_ptr<LatentWork> opened;
    const auto done = guarded([&]() -> Result<> {
        auto generator = openGenerator(source.run, source.epoch, source.device, source.threads);
        TRY(generator);
        opened = std::make_unique<LatentExplorer>(std::move(*generator));
        return {};
    });
    TRY(done);
    return opened;
}

} // namespace synthray::detail
