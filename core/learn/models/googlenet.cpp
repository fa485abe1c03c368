// SPDX-License-Identifier: GPL-3.0-or-later
// GoogLeNet (Szegedy et al. 2015) as torchvision has it: batch norm throughout, 3 x 3 where the
// paper's third branch is 5 x 5, pools rounded up.
#include "learn/models/classifiernet.h"

using namespace Qt::StringLiterals;

namespace synthray::detail {

namespace {

constexpr double deviation = 0.01;

/// Channels of a block's branches as published.
struct Block {
    const char *name;
    int in, one, reduceThree, three, reduceFive, five, pool;
    int stage;
};
constexpr Block blocks[] = {
    {"inception3a", 192, 64, 96, 128, 16, 32, 32, 1},
    {"inception3b", 256, 128, 128, 192, 32, 96, 64, 1},
    {"inception4a", 480, 192, 96, 208, 16, 48, 64, 2},
    {"inception4b", 512, 160, 112, 224, 24, 64, 64, 2},
    {"inception4c", 512, 128, 128, 256, 24, 64, 64, 2},
    {"inception4d", 512, 112, 144, 288, 32, 64, 64, 2},
    {"inception4e", 528, 256, 160, 320, 32, 128, 128, 2},
    {"inception5a", 832, 256, 160, 320, 32, 128, 128, 3},
    {"inception5b", 832, 384, 192, 384, 48, 128, 128, 3},
};

Tensor pool(const Tensor &x, int side)
{
    return at::max_pool2d(x, {side, side}, {2, 2}, {0, 0}, {1, 1}, true);
}

class GoogLeNet final : public ClassifierNet
{
public:
    GoogLeNet(const NetworkShape &shape, quint64 seed, torch::Device device, bool blank)
        : ClassifierNet(shape)
    {
        NetMaker make(*this, seed, stream::classifierWeights, device, blank);
        const auto add = [&](const std::string &name, qint64 in, qint64 out, int side, int stride,
                             int stage) {
            conv(make, name, in, out, side, side, stride, side / 2, side / 2, stage, deviation);
        };
        qint64 in = shape.scaled(64);
        add("conv1", shape.channels, in, 7, 2, 0);
        add("conv2", in, shape.scaled(64), 1, 1, 0);
        add("conv3", shape.scaled(64), shape.scaled(192), 3, 1, 0);
        in = shape.scaled(192);
        for (const auto &b : blocks) {
            const std::string name = b.name;
            add(name + ".branch1", in, shape.scaled(b.one), 1, 1, b.stage);
            add(name + ".branch2.0", in, shape.scaled(b.reduceThree), 1, 1, b.stage);
            add(name + ".branch2.1", shape.scaled(b.reduceThree), shape.scaled(b.three), 3, 1,
                b.stage);
            add(name + ".branch3.0", in, shape.scaled(b.reduceFive), 1, 1, b.stage);
            add(name + ".branch3.1", shape.scaled(b.reduceFive), shape.scaled(b.five), 3, 1,
                b.stage);
            add(name + ".branch4.1", in, shape.scaled(b.pool), 1, 1, b.stage);
            const qint64 out = shape.scaled(b.one) + shape.scaled(b.three) + shape.scaled(b.five)
                + shape.scaled(b.pool);
            if (shape.auxiliary && (name == "inception4a" || name == "inception4d"))
                m_auxiliary.push_back(auxiliary(make, m_auxiliary.empty() ? "aux1" : "aux2", out));
            in = out;
        }
        m_last = linear(make, "fc", in, shape.classes, deviation);
    }

    Pass head(const Tensor &map, bool training) override
    {
        Pass output;
        output.map = map;
        output.features = at::adaptive_avg_pool2d(map, {1, 1}).flatten(1);
        output.logits = m_last(at::dropout(output.features, 0.2, training));
        return output;
    }
    QStringList lastLayers() const override { return {u"fc."_s, u"aux1.fc2."_s, u"aux2.fc2."_s}; }
    int stages() const override { return 4; }

protected:
    Tensor trunk(const Tensor &images, bool training, std::vector<Tensor> *auxiliaryLogits) override
    {
        Tensor x = pool(run("conv1", images, training), 3);
        x = pool(chain({}, {"conv2", "conv3"}, x, training), 3);
        for (const auto &b : blocks) {
            const std::string name = b.name;
            if (name == "inception4a")
                x = pool(x, 3);
            else if (name == "inception5a")
                x = pool(x, 2);
            x = block(name + '.', x, training);
            if (auxiliaryLogits && name == "inception4a")
                auxiliaryLogits->push_back(auxiliaryPass(m_auxiliary[0], x));
            if (auxiliaryLogits && name == "inception4d")
                auxiliaryLogits->push_back(auxiliaryPass(m_auxiliary[1], x));
        }
        return x;
    }

private:
    struct Auxiliary {
        std::string conv;
        LinearUnit first, second;
    };

    Auxiliary auxiliary(NetMaker &make, const std::string &name, qint64 in)
    {
        conv(make, name + ".conv", in, m_shape.scaled(128), 1, 1, 1, 0, 0, stages(), deviation);
        Auxiliary unit{name + ".conv", {}, {}};
        unit.first = linear(make, name + ".fc1", m_shape.scaled(128) * 16, m_shape.scaled(1024),
                            deviation);
        unit.second = linear(make, name + ".fc2", m_shape.scaled(1024), m_shape.classes, deviation);
        return unit;
    }

    Tensor auxiliaryPass(const Auxiliary &aux, const Tensor &x) const
    {
        const Tensor small = run(aux.conv, at::adaptive_avg_pool2d(x, {4, 4}), true).flatten(1);
        return aux.second(at::dropout(aux.first(small).relu_(), 0.7, true));
    }

    Tensor block(const std::string &b, const Tensor &x, bool training) const
    {
        const Tensor pooled = at::max_pool2d(x, {3, 3}, {1, 1}, {1, 1}, {1, 1}, true);
        return at::cat({run(b + "branch1", x, training),
                        chain(b, {"branch2.0", "branch2.1"}, x, training),
                        chain(b, {"branch3.0", "branch3.1"}, x, training),
                        run(b + "branch4.1", pooled, training)},
                       1);
    }

    std::vector<Auxiliary> m_auxiliary;
    LinearUnit m_last;
};

} // namespace

std::unique_ptr<ClassifierNet> googlenet(const NetworkShape &shape, quint64 seed,
                                         torch::Device device, bool blank)
{
    return std::make_unique<GoogLeNet>(shape, seed, device, blank);
}

} // namespace synthray::detail
