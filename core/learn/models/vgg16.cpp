// SPDX-License-Identifier: GPL-3.0-or-later
// VGG16 (Simonyan and Zisserman 2015, configuration D), with or without batch norm, under
// torchvision's names: features.N, classifier.0/3/6.
#include "learn/models/classifiernet.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace synthray::detail {

class Vgg16 final : public ClassifierNet
{
public:
    Vgg16(const NetworkShape &shape, bool batchNorm, quint64 seed, torch::Device device, bool blank)
        : ClassifierNet(shape)
    {
        NetMaker make(*this, seed, stream::classifierWeights, device, blank, shape.layout());
        qint64 in = shape.channels;
        int index = 0;
        int stage = 0;
        for (const auto &[channels, convolutions] :
             {std::pair{64, 2}, {128, 2}, {256, 3}, {512, 3}, {512, 3}}) {
            const qint64 out = shape.scaled(channels);
            std::vector<std::string> block;
            for (int i = 0; i < convolutions; ++i) {
                block.push_back(addConv(make, index, in, out, batchNorm, stage));
                index += batchNorm ? 3 : 2;
                in = out;
            }
            m_blocks.push_back(std::move(block));
            ++index; // the pool
            ++stage;
        }
        const qint64 hidden = shape.scaled(4096);
        m_first = linear(make, "classifier.0", in * 49, hidden, 0.01);
        m_second = linear(make, "classifier.3", hidden, hidden, 0.01);
        m_last = linear(make, "classifier.6", hidden, shape.classes, 0.01);
    }

    Pass head(const Tensor &map, bool training) override
    {
        Pass output;
        output.map = map;
        const bool small = m_folded && !training && map.size(2) * map.size(3) < 49;
        Tensor x = small ? at::linear(map.flatten(1), firstFor(map), m_first.bias)
                         : m_first(at::adaptive_avg_pool2d(map, {7, 7}).flatten(1));
        x = at::dropout(x.relu_(), 0.5, training);
        output.features = m_second(x).relu_();
        output.logits = m_last(at::dropout(output.features, 0.5, training));
        return output;
    }
    QStringList lastLayers() const override { return {u"classifier.6."_s}; }
    int stages() const override { return 5; }
    void fold() override
    {
        ClassifierNet::fold();
        m_folded = true;
    }
    void unfold() override
    {
        ClassifierNet::unfold();
        m_folded = false;
        m_small = Tensor();
    }

protected:
    Tensor trunk(const Tensor &images, bool training, std::vector<Tensor> *) override
    {
        Tensor x = images;
        for (const auto &block : m_blocks) {
            for (const auto &name : block)
                x = run(name, x, training);
            x = at::max_pool2d(x, {2, 2}, {2, 2});
        }
        return x;
    }

private:
    /// A map smaller than 7 x 7 is spread by the pool to 49 means of its few values. Both are
    /// linear, so for inference the pool is folded into the first layer: at 64 px that reads a
    /// twelfth of its weights.
    Tensor firstFor(const Tensor &map)
    {
        const std::lock_guard lock(m_smallMutex);
        const int64_t h = map.size(2), w = map.size(3);
        if (!m_small.defined() || m_smallHeight != h || m_smallWidth != w) {
            at::NoGradGuard noGrad;
            const Tensor unit = at::eye(h * w, m_first.weight.options()).view({h * w, 1, h, w});
            const Tensor spread = at::adaptive_avg_pool2d(unit, {7, 7}).view({h * w, 49}).t();
            m_small = at::matmul(m_first.weight.detach().view({-1, 49}), spread)
                          .view({m_first.weight.size(0), -1});
            m_smallHeight = h;
            m_smallWidth = w;
        }
        return m_small;
    }

    std::string addConv(NetMaker &make, int index, qint64 in, qint64 out, bool batchNorm, int stage)
    {
        const std::string name = "features." + std::to_string(index);
        const std::string norm = "features." + std::to_string(index + 1);
        ConvUnit unit;
        unit.padY = unit.padX = 1;
        unit.stage = stage;
        unit.weight = make.normal(name + ".weight", {out, in, 3, 3}, 0,
                                  std::sqrt(2.0 / double(out * 9))); // He et al. 2015
        unit.bias = make.constant(name + ".bias", {out}, 0);
        std::vector<std::string> names{name + ".weight", name + ".bias"};
        if (batchNorm) {
            unit.gamma = make.constant(norm + ".weight", {out}, 1);
            unit.beta = make.constant(norm + ".bias", {out}, 0);
            unit.mean = make.buffer(norm + ".running_mean", {out}, 0);
            unit.variance = make.buffer(norm + ".running_var", {out}, 1);
            unit.seen = make.buffer(norm + ".num_batches_tracked", {}, 0, torch::kInt64);
            names.push_back(norm + ".weight");
            names.push_back(norm + ".bias");
        }
        for (const auto &n : names)
            m_stageOf[n] = stage;
        addUnit(name, std::move(unit));
        return name;
    }

    std::vector<std::vector<std::string>> m_blocks;
    LinearUnit m_first, m_second, m_last;
    bool m_folded = false;
    std::mutex m_smallMutex;
    Tensor m_small; // the first layer for maps of this size
    int64_t m_smallHeight = 0, m_smallWidth = 0;
};

std::unique_ptr<ClassifierNet> vgg16(const NetworkShape &shape, bool batchNorm, quint64 seed,
                                     torch::Device device, bool blank)
{
    return std::make_unique<Vgg16>(shape, batchNorm, seed, device, blank);
}

} // namespace synthray::detail
