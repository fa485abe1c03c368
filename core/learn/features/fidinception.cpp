// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/features/fidinception.h"

#include "learn/device/convolve.h"
#include "learn/module/translation.h"

#include <QHash>

namespace synthray::detail {

using namespace Qt::StringLiterals;
using at::Tensor;

namespace {

constexpr double epsilon = 0.001; // of the batch norms

struct Layer {
    QString name;
    qint64 out, in, height, width;
    int stride = 1, padY = 0, padX = 0;
};

/// The convolutions, as a table: name, channels out and in, kernel, stride, padding.
QVector<Layer> makeLayers()
{
    QVector<Layer> all;
    const auto add = [&](const QString &name, qint64 out, qint64 in, qint64 height, qint64 width,
                         int stride, bool pad) {
        all.append({name, out, in, height, width, stride, pad ? int(height / 2) : 0,
                    pad ? int(width / 2) : 0});
    };
    add(u"Conv2d_1a_3x3"_s, 32, 3, 3, 3, 2, false);
    add(u"Conv2d_2a_3x3"_s, 32, 32, 3, 3, 1, false);
    add(u"Conv2d_2b_3x3"_s, 64, 32, 3, 3, 1, true);
    add(u"Conv2d_3b_1x1"_s, 80, 64, 1, 1, 1, false);
    add(u"Conv2d_4a_3x3"_s, 192, 80, 3, 3, 1, false);
    for (const auto &[block, in, pool] :
         {std::tuple{u"5b"_s, 192, 32}, {u"5c"_s, 256, 64}, {u"5d"_s, 288, 64}}) {
        const QString p = u"Mixed_%1."_s.arg(block);
        add(p + u"branch1x1"_s, 64, in, 1, 1, 1, true);
        add(p + u"branch5x5_1"_s, 48, in, 1, 1, 1, true);
        add(p + u"branch5x5_2"_s, 64, 48, 5, 5, 1, true);
        add(p + u"branch3x3dbl_1"_s, 64, in, 1, 1, 1, true);
        add(p + u"branch3x3dbl_2"_s, 96, 64, 3, 3, 1, true);
        add(p + u"branch3x3dbl_3"_s, 96, 96, 3, 3, 1, true);
        add(p + u"branch_pool"_s, pool, in, 1, 1, 1, true);
    }
    add(u"Mixed_6a.branch3x3"_s, 384, 288, 3, 3, 2, false);
    add(u"Mixed_6a.branch3x3dbl_1"_s, 64, 288, 1, 1, 1, true);
    add(u"Mixed_6a.branch3x3dbl_2"_s, 96, 64, 3, 3, 1, true);
    add(u"Mixed_6a.branch3x3dbl_3"_s, 96, 96, 3, 3, 2, false);
    for (const auto &[block, k] :
         {std::pair{u"6b"_s, 128}, {u"6c"_s, 160}, {u"6d"_s, 160}, {u"6e"_s, 192}}) {
        const QString p = u"Mixed_%1."_s.arg(block);
        add(p + u"branch1x1"_s, 192, 768, 1, 1, 1, true);
        add(p + u"branch7x7_1"_s, k, 768, 1, 1, 1, true);
        add(p + u"branch7x7_2"_s, k, k, 1, 7, 1, true);
        add(p + u"branch7x7_3"_s, 192, k, 7, 1, 1, true);
        add(p + u"branch7x7dbl_1"_s, k, 768, 1, 1, 1, true);
        add(p + u"branch7x7dbl_2"_s, k, k, 7, 1, 1, true);
        add(p + u"branch7x7dbl_3"_s, k, k, 1, 7, 1, true);
        add(p + u"branch7x7dbl_4"_s, k, k, 7, 1, 1, true);
        add(p + u"branch7x7dbl_5"_s, 192, k, 1, 7, 1, true);
        add(p + u"branch_pool"_s, 192, 768, 1, 1, 1, true);
    }
    add(u"Mixed_7a.branch3x3_1"_s, 192, 768, 1, 1, 1, true);
    add(u"Mixed_7a.branch3x3_2"_s, 320, 192, 3, 3, 2, false);
    add(u"Mixed_7a.branch7x7x3_1"_s, 192, 768, 1, 1, 1, true);
    add(u"Mixed_7a.branch7x7x3_2"_s, 192, 192, 1, 7, 1, true);
    add(u"Mixed_7a.branch7x7x3_3"_s, 192, 192, 7, 1, 1, true);
    add(u"Mixed_7a.branch7x7x3_4"_s, 192, 192, 3, 3, 2, false);
    for (const auto &[block, in] : {std::pair{u"7b"_s, 1280}, {u"7c"_s, 2048}}) {
        const QString p = u"Mixed_%1."_s.arg(block);
        add(p + u"branch1x1"_s, 320, in, 1, 1, 1, true);
        add(p + u"branch3x3_1"_s, 384, in, 1, 1, 1, true);
        add(p + u"branch3x3_2a"_s, 384, 384, 1, 3, 1, true);
        add(p + u"branch3x3_2b"_s, 384, 384, 3, 1, 1, true);
        add(p + u"branch3x3dbl_1"_s, 448, in, 1, 1, 1, true);
        add(p + u"branch3x3dbl_2"_s, 384, 448, 3, 3, 1, true);
        add(p + u"branch3x3dbl_3a"_s, 384, 384, 1, 3, 1, true);
        add(p + u"branch3x3dbl_3b"_s, 384, 384, 3, 1, 1, true);
        add(p + u"branch_pool"_s, 192, in, 1, 1, 1, true);
    }
    return all;
}

const QVector<Layer> &layers()
{
    static const QVector<Layer> all = makeLayers();
    return all;
}

const QStringList &normParts()
{
    static const QStringList parts{u"weight"_s, u"bias"_s, u"running_mean"_s, u"running_var"_s};
    return parts;
}

struct Convolution {
    Tensor weight, bias;
    int stride = 1, padY = 0, padX = 0;
    Tensor linear(const Tensor &x) const { return convolve(x, weight, bias, stride, {padY, padX}); }
    Tensor operator()(const Tensor &x) const { return linear(x).relu_(); }
};

Tensor maximumPool(const Tensor &x) { return at::max_pool2d(x, {3, 3}, {2, 2}); }
Tensor averagePool(const Tensor &x)
{
    return at::avg_pool2d(x, {3, 3}, {1, 1}, {1, 1}, false, false);
}

/// The last layer gives classes, and the batch norms' counters nothing.
bool isUsed(const QString &name)
{
    return !name.endsWith("num_batches_tracked"_L1) && !name.startsWith("fc."_L1);
}

Tensor flat(const Tensor &x)
{
    return at::adaptive_avg_pool2d(x, {1, 1}).flatten(1).to(at::kCPU).contiguous();
}

} // namespace

struct FidInception::Private {
    QHash<QString, Convolution> convolutions;

    /// y = g (W x - m) / sqrt(v + e) + b as one convolution.
    void add(const Layer &layer,
             const std::function<Tensor(const QString &name, at::IntArrayRef shape)> &get,
             torch::Device device)
    {
        const Tensor weight
            = get(layer.name + u".conv.weight"_s, {layer.out, layer.in, layer.height, layer.width})
                  .to(at::kDouble);
        const auto part = [&](int i) {
            return get(layer.name + u".bn."_s + normParts()[i], {layer.out}).to(at::kDouble);
        };
        const Tensor scale = part(0) / (part(3) + epsilon).sqrt();
        const Tensor folded = (weight * scale.view({-1, 1, 1, 1})).to(at::kFloat);
        convolutions.insert(layer.name,
                            {folded.to(device).contiguous(at::MemoryFormat::ChannelsLast),
                             (part(1) - part(2) * scale).to(at::kFloat).to(device), layer.stride,
                             layer.padY, layer.padX});
    }

    Tensor run(const QString &name, const Tensor &x) const
    {
        return convolutions.find(name).value()(x);
    }
    /// An average pool and a 1 x 1 convolution after it, the other way round: the same, on fewer
    /// channels.
    Tensor pooled(const QString &name, const Tensor &x) const
    {
        return averagePool(convolutions.find(name).value().linear(x)).relu_();
    }
    Tensor chain(const QString &block, std::initializer_list<const char *> names, Tensor x) const
    {
        for (const char *name : names)
            x = run(block + QLatin1StringView(name), x);
        return x;
    }

    Tensor mixed5(const QString &b, const Tensor &x) const
    {
        return at::cat({run(b + u"branch1x1"_s, x), chain(b, {"branch5x5_1", "branch5x5_2"}, x),
                        chain(b, {"branch3x3dbl_1", "branch3x3dbl_2", "branch3x3dbl_3"}, x),
                        pooled(b + u"branch_pool"_s, x)},
                       1);
    }
    Tensor mixed6a(const Tensor &x) const
    {
        const QString b = u"Mixed_6a."_s;
        return at::cat({run(b + u"branch3x3"_s, x),
                        chain(b, {"branch3x3dbl_1", "branch3x3dbl_2", "branch3x3dbl_3"}, x),
                        maximumPool(x)},
                       1);
    }
    Tensor mixed6(const QString &b, const Tensor &x) const
    {
        return at::cat({run(b + u"branch1x1"_s, x),
                        chain(b, {"branch7x7_1", "branch7x7_2", "branch7x7_3"}, x),
                        chain(b,
                              {"branch7x7dbl_1", "branch7x7dbl_2", "branch7x7dbl_3",
                               "branch7x7dbl_4", "branch7x7dbl_5"},
                              x),
                        pooled(b + u"branch_pool"_s, x)},
                       1);
    }
    Tensor mixed7a(const Tensor &x) const
    {
        const QString b = u"Mixed_7a."_s;
        return at::cat(
            {chain(b, {"branch3x3_1", "branch3x3_2"}, x),
             chain(b, {"branch7x7x3_1", "branch7x7x3_2", "branch7x7x3_3", "branch7x7x3_4"}, x),
             maximumPool(x)},
            1);
    }
    Tensor mixed7(const QString &b, const Tensor &x, bool maximum) const
    {
        const Tensor three = run(b + u"branch3x3_1"_s, x);
        const Tensor twice = chain(b, {"branch3x3dbl_1", "branch3x3dbl_2"}, x);
        const QString pool = b + u"branch_pool"_s;
        return at::cat(
            {run(b + u"branch1x1"_s, x), run(b + u"branch3x3_2a"_s, three),
             run(b + u"branch3x3_2b"_s, three), run(b + u"branch3x3dbl_3a"_s, twice),
             run(b + u"branch3x3dbl_3b"_s, twice),
             maximum ? run(pool, at::max_pool2d(x, {3, 3}, {1, 1}, {1, 1})) : pooled(pool, x)},
            1);
    }
};

FidInception::FidInception(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}
FidInception::~FidInception() = default;

const QVector<NamedShape> &fidInceptionTensors()
{
    static const auto list = [] {
        QVector<NamedShape> tensors;
        for (const auto &layer : layers()) {
            tensors.append(
                {layer.name + u".conv.weight"_s, {layer.out, layer.in, layer.height, layer.width}});
            for (const auto &part : normParts())
                tensors.append({layer.name + u".bn."_s + part, {layer.out}});
            tensors.append({layer.name + u".bn.num_batches_tracked"_s, {}});
        }
        tensors.append({u"fc.weight"_s, {1008, 2048}});
        tensors.append({u"fc.bias"_s, {1008}});
        return tensors;
    }();
    return list;
}

StateMatch FidInception::match(const StateDict &state)
{
    return matchState(fidInceptionTensors(), state);
}

QString FidInception::misfit(const StateDict &state)
{
    auto found = match(state);
    found.missing.removeIf([](const NamedShape &tensor) { return !isUsed(tensor.name); });
    found.reshaped.removeIf(
        [](const StateMatch::Reshaped &tensor) { return !isUsed(tensor.name); });
    if (!found.complete())
        return describeMatch(found);
    const QStringList broken = notFinite(state);
    if (broken.isEmpty())
        return {};
    return Tr::tr("%n tensor(s) contain values that are not numbers, for example %1", nullptr,
                  int(broken.size()))
        .arg(broken.first());
}

QStringList FidInception::notFinite(const StateDict &state)
{
    QHash<QString, const StateTensor *> byName;
    for (const auto &tensor : state.tensors)
        byName.insert(tensor.name, &tensor);
    QStringList names;
    for (const auto &wanted : fidInceptionTensors())
        if (const auto *tensor = byName.value(wanted.name);
            tensor && isUsed(wanted.name) && !allFinite(*tensor))
            names << wanted.name;
    return names;
}

bool FidInception::isTorchvision(const StateDict &state)
{
    const StateTensor *head = state.find(u"fc.weight"_s);
    return (head && head->shape == QVector<qint64>{1000, 2048})
        || std::any_of(state.tensors.begin(), state.tensors.end(), [](const StateTensor &tensor) {
               return tensor.name.startsWith("AuxLogits."_L1);
           });
}

Result<std::unique_ptr<FidInception>> FidInception::create(const StateDict &state,
                                                           const QString &path,
                                                           torch::Device device)
{
    if (const QString problem = misfit(state); !problem.isEmpty())
        return fail(
            ErrorCode::Unsupported,
            Tr::tr("The weights of '%1' do not fit the FID InceptionV3 (%2).").arg(path, problem),
            Tr::tr("The expected file is pt_inception-2015-12-05-6726825d.pth."));
    auto network = std::make_unique<Private>();
    const auto get = [&](const QString &name, at::IntArrayRef shape) {
        auto values = state.find(name)->toFloats();
        return at::from_blob(values.data(), shape, at::kFloat).clone();
    };
    for (const auto &layer : layers())
        network->add(layer, get, device);
    return std::unique_ptr<FidInception>(new FidInception(std::move(network)));
}

std::unique_ptr<FidInception> FidInception::random(quint64 seed, torch::Device device)
{
    auto network = std::make_unique<Private>();
    const auto get = [&](const QString &name, at::IntArrayRef shape) {
        auto values = ruleWeights(name, QVector<qint64>(shape.begin(), shape.end()), seed);
        return at::from_blob(values.data(), shape, at::kFloat).clone();
    };
    for (const auto &layer : layers())
        network->add(layer, get, device);
    return std::unique_ptr<FidInception>(new FidInception(std::move(network)));
}

std::vector<Tensor> FidInception::features(const Tensor &images, int dims) const
{
    at::NoGradGuard noGrad;
    std::vector<Tensor> outputs;
    const auto enough = [&](const Tensor &x) {
        outputs.push_back(flat(x));
        return outputs.back().size(1) >= dims;
    };
    Tensor x = images.contiguous(at::MemoryFormat::ChannelsLast);
    x = maximumPool(d->chain({}, {"Conv2d_1a_3x3", "Conv2d_2a_3x3", "Conv2d_2b_3x3"}, x));
    if (enough(x))
        return outputs;
    x = maximumPool(d->chain({}, {"Conv2d_3b_1x1", "Conv2d_4a_3x3"}, x));
    if (enough(x))
        return outputs;
    for (const auto *block : {"Mixed_5b.", "Mixed_5c.", "Mixed_5d."})
        x = d->mixed5(QLatin1StringView(block), x);
    x = d->mixed6a(x);
    for (const auto *block : {"Mixed_6b.", "Mixed_6c.", "Mixed_6d.", "Mixed_6e."})
        x = d->mixed6(QLatin1StringView(block), x);
    if (enough(x))
        return outputs;
    x = d->mixed7(u"Mixed_7b."_s, d->mixed7a(x), false);
    outputs.push_back(flat(d->mixed7(u"Mixed_7c."_s, x, true)));
    return outputs;
}

std::vector<float> ruleWeights(const QString &name, const QVector<qint64> &shape, quint64 seed)
{
    quint64 key = 0xcbf29ce484222325ULL; // FNV-1a, 64 bits
    for (const char byte : name.toUtf8())
        key = (key ^ quint8(byte)) * 0x100000001b3ULL;
    key ^= seed;
    qint64 count = 1;
    for (const qint64 side : shape)
        count *= side;
    double low = -0.25;
    double high = 0.25;
    if (name.endsWith("conv.weight"_L1) || name.endsWith("fc.weight"_L1)) {
        high = std::sqrt(6.0 / double(count / shape.first())); // He et al. 2015, uniform
        low = -high;
    } else if (name.endsWith("bn.weight"_L1)) {
        low = 0.75;
        high = 1.25;
    } else if (name.endsWith("running_var"_L1)) {
        low = 0.5;
        high = 1.5;
    } else if (name.endsWith("fc.bias"_L1)) {
        low = -0.1;
        high = 0.1;
    }
    std::vector<float> values(static_cast<size_t>(count));
    for (qint64 i = 0; i < count; ++i) {
        quint64 z = key + quint64(i + 1) * 0x9e3779b97f4a7c15ULL; // SplitMix64's finaliser
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        z ^= z >> 31;
        values[size_t(i)] = float(low + (high - low) * (double(z >> 40) * 0x1.0p-24));
    }
    return values;
}

} // namespace synthray::detail
