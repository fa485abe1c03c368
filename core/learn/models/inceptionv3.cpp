// SPDX-License-Identifier: GPL-3.0-or-later
// Inception v3 (Szegedy et al. 2016) as torchvision has it: average pools count the border. That of
// the FID is another one (fidinception.h).
#include "learn/models/classifiernet.h"

using namespace Qt::StringLiterals;

namespace synthray::detail {

namespace {

constexpr double inceptionDeviation = 0.1;

class InceptionV3 final : public ClassifierNet
{
public:
    InceptionV3(const NetworkShape &shape, quint64 seed, torch::Device device, bool blank)
        : ClassifierNet(shape)
    {
        NetMaker make(*this, seed, stream::classifierWeights, device, blank);
        m_make = &make;
        add("Conv2d_1a_3x3", shape.channels, c(32), 3, 3, 2, false);
        add("Conv2d_2a_3x3", c(32), c(32), 3, 3, 1, false);
        add("Conv2d_2b_3x3", c(32), c(64), 3, 3, 1, true);
        add("Conv2d_3b_1x1", c(64), c(80), 1, 1, 1, false);
        add("Conv2d_4a_3x3", c(80), c(192), 3, 3, 1, false);
        m_stage = 1;
        qint64 in = c(192);
        for (const auto &[block, pool] :
             {std::pair{"Mixed_5b", 32}, {"Mixed_5c", 64}, {"Mixed_5d", 64}})
            in = addA(std::string(block) + '.', in, pool);
        m_stage = 2;
        in = addB("Mixed_6a.", in);
        for (const auto &[block, inner] :
             {std::pair{"Mixed_6b", 128}, {"Mixed_6c", 160}, {"Mixed_6d", 160}, {"Mixed_6e", 192}})
            in = addC(std::string(block) + '.', in, c(inner));
        if (shape.auxiliary) {
            m_stage = stages();
            add("AuxLogits.conv0", in, c(128), 1, 1, 1, false);
            conv(make, "AuxLogits.conv1", c(128), c(768), 5, 5, 1, 0, 0, stages(), 0.01);
            m_auxiliary = linear(make, "AuxLogits.fc", c(768), shape.classes, 0.001);
        }
        m_stage = 3;
        in = addD("Mixed_7a.", in);
        for (const auto *block : {"Mixed_7b.", "Mixed_7c."})
            in = addE(block, in);
        m_last = linear(make, "fc", in, shape.classes, inceptionDeviation);
        m_make = nullptr;
    }

    Pass head(const Tensor &map, bool training) override
    {
        Pass output;
        output.map = map;
        output.features = at::adaptive_avg_pool2d(map, {1, 1}).flatten(1);
        output.logits = m_last(at::dropout(output.features, 0.5, training));
        return output;
    }
    QStringList lastLayers() const override { return {u"fc."_s, u"AuxLogits.fc."_s}; }
    int stages() const override { return 4; }

protected:
    Tensor trunk(const Tensor &images, bool training, std::vector<Tensor> *auxiliary) override
    {
        m_training = training;
        Tensor x = maximum(go({}, {"Conv2d_1a_3x3", "Conv2d_2a_3x3", "Conv2d_2b_3x3"}, images));
        x = maximum(go({}, {"Conv2d_3b_1x1", "Conv2d_4a_3x3"}, x));
        for (const auto *block : {"Mixed_5b.", "Mixed_5c.", "Mixed_5d."})
            x = mixedA(block, x);
        x = mixedB("Mixed_6a.", x);
        for (const auto *block : {"Mixed_6b.", "Mixed_6c.", "Mixed_6d.", "Mixed_6e."})
            x = mixedC(block, x);
        if (auxiliary) {
            Tensor a = at::avg_pool2d(x, {5, 5}, {3, 3});
            a = at::adaptive_avg_pool2d(go("AuxLogits.", {"conv0", "conv1"}, a), {1, 1}).flatten(1);
            auxiliary->push_back(m_auxiliary(a));
        }
        x = mixedD("Mixed_7a.", x);
        return mixedE("Mixed_7c.", mixedE("Mixed_7b.", x));
    }

private:
    qint64 c(int channels) const { return m_shape.scaled(channels); }
    void add(const std::string &name, qint64 in, qint64 out, int height, int width, int stride,
             bool pad)
    {
        conv(*m_make, name, in, out, height, width, stride, pad ? height / 2 : 0,
             pad ? width / 2 : 0, m_stage, inceptionDeviation);
    }

    qint64 addA(const std::string &b, qint64 in, int pool)
    {
        add(b + "branch1x1", in, c(64), 1, 1, 1, true);
        add(b + "branch5x5_1", in, c(48), 1, 1, 1, true);
        add(b + "branch5x5_2", c(48), c(64), 5, 5, 1, true);
        add(b + "branch3x3dbl_1", in, c(64), 1, 1, 1, true);
        add(b + "branch3x3dbl_2", c(64), c(96), 3, 3, 1, true);
        add(b + "branch3x3dbl_3", c(96), c(96), 3, 3, 1, true);
        add(b + "branch_pool", in, c(pool), 1, 1, 1, true);
        return c(64) + c(64) + c(96) + c(pool);
    }
    qint64 addB(const std::string &b, qint64 in)
    {
        add(b + "branch3x3", in, c(384), 3, 3, 2, false);
        add(b + "branch3x3dbl_1", in, c(64), 1, 1, 1, true);
        add(b + "branch3x3dbl_2", c(64), c(96), 3, 3, 1, true);
        add(b + "branch3x3dbl_3", c(96), c(96), 3, 3, 2, false);
        return c(384) + c(96) + in;
    }
    qint64 addC(const std::string &b, qint64 in, qint64 k)
    {
        add(b + "branch1x1", in, c(192), 1, 1, 1, true);
        add(b + "branch7x7_1", in, k, 1, 1, 1, true);
        add(b + "branch7x7_2", k, k, 1, 7, 1, true);
        add(b + "branch7x7_3", k, c(192), 7, 1, 1, true);
        add(b + "branch7x7dbl_1", in, k, 1, 1, 1, true);
        add(b + "branch7x7dbl_2", k, k, 7, 1, 1, true);
        add(b + "branch7x7dbl_3", k, k, 1, 7, 1, true);
        add(b + "branch7x7dbl_4", k, k, 7, 1, 1, true);
        add(b + "branch7x7dbl_5", k, c(192), 1, 7, 1, true);
        add(b + "branch_pool", in, c(192), 1, 1, 1, true);
        return 4 * c(192);
    }
    qint64 addD(const std::string &b, qint64 in)
    {
        add(b + "branch3x3_1", in, c(192), 1, 1, 1, true);
        add(b + "branch3x3_2", c(192), c(320), 3, 3, 2, false);
        add(b + "branch7x7x3_1", in, c(192), 1, 1, 1, true);
        add(b + "branch7x7x3_2", c(192), c(192), 1, 7, 1, true);
        add(b + "branch7x7x3_3", c(192), c(192), 7, 1, 1, true);
        add(b + "branch7x7x3_4", c(192), c(192), 3, 3, 2, false);
        return c(320) + c(192) + in;
    }
    qint64 addE(const std::string &b, qint64 in)
    {
        add(b + "branch1x1", in, c(320), 1, 1, 1, true);
        add(b + "branch3x3_1", in, c(384), 1, 1, 1, true);
        add(b + "branch3x3_2a", c(384), c(384), 1, 3, 1, true);
        add(b + "branch3x3_2b", c(384), c(384), 3, 1, 1, true);
        add(b + "branch3x3dbl_1", in, c(448), 1, 1, 1, true);
        add(b + "branch3x3dbl_2", c(448), c(384), 3, 3, 1, true);
        add(b + "branch3x3dbl_3a", c(384), c(384), 1, 3, 1, true);
        add(b + "branch3x3dbl_3b", c(384), c(384), 3, 1, 1, true);
        add(b + "branch_pool", in, c(192), 1, 1, 1, true);
        return c(320) + 4 * c(384) + c(192);
    }

    static Tensor maximum(const Tensor &x) { return at::max_pool2d(x, {3, 3}, {2, 2}); }
    static Tensor average(const Tensor &x) { return at::avg_pool2d(x, {3, 3}, {1, 1}, {1, 1}); }
    Tensor go(const std::string &b, std::initializer_list<const char *> names,
              const Tensor &x) const
    {
        return chain(b, names, x, m_training);
    }

    Tensor mixedA(const std::string &b, const Tensor &x) const
    {
        return at::cat({go(b, {"branch1x1"}, x), go(b, {"branch5x5_1", "branch5x5_2"}, x),
                        go(b, {"branch3x3dbl_1", "branch3x3dbl_2", "branch3x3dbl_3"}, x),
                        go(b, {"branch_pool"}, average(x))},
                       1);
    }
    Tensor mixedB(const std::string &b, const Tensor &x) const
    {
        return at::cat({go(b, {"branch3x3"}, x),
                        go(b, {"branch3x3dbl_1", "branch3x3dbl_2", "branch3x3dbl_3"}, x),
                        maximum(x)},
                       1);
    }
    Tensor mixedC(const std::string &b, const Tensor &x) const
    {
        return at::cat({go(b, {"branch1x1"}, x),
                        go(b, {"branch7x7_1", "branch7x7_2", "branch7x7_3"}, x),
                        go(b,
                           {"branch7x7dbl_1", "branch7x7dbl_2", "branch7x7dbl_3", "branch7x7dbl_4",
                            "branch7x7dbl_5"},
                           x),
                        go(b, {"branch_pool"}, average(x))},
                       1);
    }
    Tensor mixedD(const std::string &b, const Tensor &x) const
    {
        return at::cat(
            {go(b, {"branch3x3_1", "branch3x3_2"}, x),
             go(b, {"branch7x7x3_1", "branch7x7x3_2", "branch7x7x3_3", "branch7x7x3_4"}, x),
             maximum(x)},
            1);
    }
    Tensor mixedE(const std::string &b, const Tensor &x) const
    {
        const Tensor three = go(b, {"branch3x3_1"}, x);
        const Tensor twice = go(b, {"branch3x3dbl_1", "branch3x3dbl_2"}, x);
        return at::cat({go(b, {"branch1x1"}, x), go(b, {"branch3x3_2a"}, three),
                        go(b, {"branch3x3_2b"}, three), go(b, {"branch3x3dbl_3a"}, twice),
                        go(b, {"branch3x3dbl_3b"}, twice), go(b, {"branch_pool"}, average(x))},
                       1);
    }

    NetMaker *m_make = nullptr; // while the layers are created
    int m_stage = 0;
    bool m_training = false; // of the current pass
    LinearUnit m_auxiliary, m_last;
};

} // namespace

std::unique_ptr<ClassifierNet> inceptionv3(const NetworkShape &shape, quint64 seed,
                                           torch::Device device, bool blank)
{
    return std::make_unique<InceptionV3>(shape, seed, device, blank);
}

} // namespace synthray::detail
