// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/classifiernet.h"

#include "learn/device/convolve.h"
#include "learn/device/normrelu.h"
#include "learn/module/translation.h"

#include <QJsonDocument>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

bool startsWithAny(const QString &name, const QStringList &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const QString &p) { return name.startsWith(p); });
}

bool isAuxiliary(const QString &name)
{
    return name.startsWith("aux1."_L1) || name.startsWith("aux2."_L1)
        || name.startsWith("AuxLogits."_L1);
}

/// The layers that identify a kind of network and give its width and classes.
struct Mark {
    const char *network, *first, *last, *unique;
    int firstChannels;
};
constexpr Mark marks[] = {
    {"vgg16bn", "features.0.weight", "classifier.6.weight", "features.1.running_mean", 64},
    {"vgg16", "features.0.weight", "classifier.6.weight", "features.28.weight", 64},
    {"googlenet", "conv1.conv.weight", "fc.weight", "inception3a.branch1.conv.weight", 64},
    {"inception3", "Conv2d_1a_3x3.conv.weight", "fc.weight", "Mixed_7c.branch1x1.conv.weight", 32},
};

QString networkOf(const StateDict &state)
{
    for (const auto &mark : marks)
        if (state.find(QLatin1StringView(mark.first)) && state.find(QLatin1StringView(mark.unique)))
            return QLatin1StringView(mark.network);
    return {};
}

} // namespace

Tensor ConvUnit::operator()(const Tensor &x, bool training) const
{
    const std::array<int64_t, 2> pads{padY, padX};
    if (!training && foldedWeight.defined())
        return convolve(x, foldedWeight, foldedBias, stride, pads).relu_();
    Tensor y = at::conv2d(x, weight, bias, {stride, stride}, pads);
    if (gamma.defined()) {
        if (training && !frozen) {
            Tensor(seen).add_(1);
            return batchNormRelu(y, gamma, beta, mean, variance, 0.1, epsilon);
        }
        y = at::batch_norm(y, gamma, beta, mean, variance, false, 0.1, epsilon, true);
    }
    return y.relu_();
}

Pass ClassifierNet::pass(const Tensor &images, bool training)
{
    std::vector<Tensor> auxiliary;
    const Tensor map = trunk(images.contiguous(m_shape.layout()), training,
                             training && m_shape.auxiliary ? &auxiliary : nullptr);
    Pass output = head(map, training);
    output.auxiliary = std::move(auxiliary);
    return output;
}

Tensor ClassifierNet::chain(const std::string &block, std::initializer_list<const char *> names,
                            Tensor x, bool training) const
{
    for (const char *name : names)
        x = run(block + name, x, training);
    return x;
}

void ClassifierNet::conv(NetMaker &make, const std::string &name, qint64 in, qint64 out, int height,
                         int width, int stride, int padY, int padX, int stage, double deviation)
{
    ConvUnit unit;
    unit.epsilon = 0.001;
    unit.stride = stride;
    unit.padY = padY;
    unit.padX = padX;
    unit.stage = stage;
    unit.weight = make.normal(name + ".conv.weight", {out, in, height, width}, 0, deviation);
    unit.gamma = make.constant(name + ".bn.weight", {out}, 1);
    unit.beta = make.constant(name + ".bn.bias", {out}, 0);
    unit.mean = make.buffer(name + ".bn.running_mean", {out}, 0);
    unit.variance = make.buffer(name + ".bn.running_var", {out}, 1);
    unit.seen = make.buffer(name + ".bn.num_batches_tracked", {}, 0, torch::kInt64);
    for (const char *part : {".conv.weight", ".bn.weight", ".bn.bias"})
        m_stageOf[name + part] = stage;
    addUnit(name, std::move(unit));
}

LinearUnit ClassifierNet::linear(NetMaker &make, const std::string &name, qint64 in, qint64 out,
                                 double deviation)
{
    LinearUnit unit;
    unit.weight = make.normal(name + ".weight", {out, in}, 0, deviation);
    unit.bias = make.constant(name + ".bias", {out}, 0);
    return unit;
}

void ClassifierNet::freezeBelow(int first)
{
    for (auto &[name, unit] : m_units)
        unit.frozen = unit.stage < first;
    for (auto &p : m_parameters) {
        const auto at = m_stageOf.find(p.name);
        p.tensor.requires_grad_(at == m_stageOf.end() || at->second >= first);
    }
}

std::vector<NamedTensor> ClassifierNet::trainable() const
{
    std::vector<NamedTensor> list;
    for (const auto &p : m_parameters)
        if (p.tensor.requires_grad())
            list.push_back(p);
    return list;
}

// y = g (W x + c - m) / sqrt(v + e) + b as one convolution.
void ClassifierNet::fold()
{
    at::NoGradGuard noGrad;
    for (auto &[name, unit] : m_units) {
        if (!unit.gamma.defined()) {
            unit.foldedWeight = unit.weight.detach();
            unit.foldedBias = unit.bias.detach();
            continue;
        }
        const auto wide = [](const Tensor &t) { return t.detach().to(at::kDouble); };
        const Tensor scale = wide(unit.gamma) / (wide(unit.variance) + unit.epsilon).sqrt();
        unit.foldedWeight = (wide(unit.weight) * scale.view({-1, 1, 1, 1}))
                                .to(at::kFloat)
                                .contiguous(m_shape.layout());
        Tensor shift = wide(unit.beta) - wide(unit.mean) * scale;
        if (unit.bias.defined())
            shift = shift + wide(unit.bias) * scale;
        unit.foldedBias = shift.to(at::kFloat);
    }
}

void ClassifierNet::unfold()
{
    for (auto &[name, unit] : m_units) {
        unit.foldedWeight = Tensor();
        unit.foldedBias = Tensor();
    }
}

std::unique_ptr<ClassifierNet> makeClassifier(const NetworkShape &shape, quint64 seed,
                                              torch::Device device, bool blank)
{
    if (shape.id == "vgg16"_L1 || shape.id == "vgg16bn"_L1)
        return vgg16(shape, shape.id == "vgg16bn"_L1, seed, device, blank);
    if (shape.id == "googlenet"_L1)
        return googlenet(shape, seed, device, blank);
    return inceptionv3(shape, seed, device, blank);
}

int smallestImage(const QString &networkId) { return networkId == "inception3"_L1 ? 75 : 32; }

Result<LoadReport> loadWeights(ClassifierNet &net, const StateDict &state, const QString &path,
                               bool replaceHead)
{
    at::NoGradGuard noGrad;
    LoadReport report;
    StateMatch match;
    const QStringList last = net.lastLayers();
    QHash<QString, const StateTensor *> byName;
    for (const auto &tensor : state.tensors)
        byName.insert(tensor.name, &tensor);
    std::vector<std::pair<Tensor, const StateTensor *>> copies;
    for (const auto &target : net.state()) {
        const QString name = QString::fromStdString(target.name);
        const StateTensor *source = byName.value(name);
        const QVector<qint64> shape(target.tensor.sizes().begin(), target.tensor.sizes().end());
        const bool head = replaceHead && startsWithAny(name, last);
        if (source && source->shape == shape) {
            copies.emplace_back(target.tensor, source);
        } else if (head && name.endsWith(".weight"_L1) && !isAuxiliary(name)) {
            report.replaced << name;
            report.headReplaced = true;
            report.headClasses = source ? source->shape.value(0) : 0;
        } else if (head || (!source && isAuxiliary(name))
                   || (!source && name.endsWith("num_batches_tracked"_L1))) {
            report.replaced << name;
        } else if (!source) {
            match.missing << NamedShape{name, shape};
        } else {
            match.reshaped << StateMatch::Reshaped{name, shape, source->shape};
        }
    }
    if (!match.complete()) {
        const QString seems = networkOf(state);
        return fail(
            ErrorCode::Unsupported,
            Tr::tr("'%1' does not contain the weights of this network (%2).")
                .arg(path, describeMatch(match)),
            !seems.isEmpty() && seems != net.shape().id
                ? Tr::tr("They seem to be those of %1: choose that network.").arg(seems)
                : Tr::tr("Choose the network, width and channels with which the file was saved."));
    }
    for (auto &[tensor, source] : copies) {
        const Tensor values = at::tensor(at::ArrayRef<float>(source->toFloats()), at::kFloat);
        if (!at::isfinite(values).all().item<bool>())
            return fail(ErrorCode::Damaged,
                        Tr::tr("'%1' contains values that are not numbers (in %2).")
                            .arg(path, source->name),
                        Tr::tr("Use a weights file that was saved before its training diverged."));
        tensor.copy_(values.view(tensor.sizes()));
    }
    return report;
}

Result<NetworkShape> shapeOf(const QString &networkId, const StateDict &state, const QString &path)
{
    const QString seems = networkOf(state);
    for (const auto &mark : marks) {
        if (networkId != QLatin1StringView(mark.network) || seems != networkId)
            continue;
        const StateTensor *first = state.find(QLatin1StringView(mark.first));
        const StateTensor *last = state.find(QLatin1StringView(mark.last));
        if (!last || first->shape.size() != 4 || last->shape.size() != 2 || last->shape[0] < 1
            || last->shape[0] > 100'000 || first->shape[0] < 1 || first->shape[0] > 64 * 16
            || (first->shape[1] != 1 && first->shape[1] != 3))
            break;
        NetworkShape shape;
        shape.id = networkId;
        shape.classes = int(last->shape[0]);
        shape.channels = int(first->shape[1]);
        shape.width = double(first->shape[0]) / mark.firstChannels;
        // Files of this program record the exact width, as narrow layers are rounded.
        const double exactWidth
            = QJsonDocument::fromJson(state.metadata.value(u"classifier"_s).toUtf8())["width"_L1]
                  .toDouble();
        if (exactWidth > 0 && exactWidth <= 1)
            shape.width = exactWidth;
        return shape;
    }
    return fail(ErrorCode::Unsupported,
                Tr::tr("'%1' does not contain the weights of %2.").arg(path, networkId),
                seems.isEmpty() || seems == networkId
                    ? Tr::tr("Known ones: %1.").arg(u"vgg16, vgg16bn, googlenet, inception3"_s)
                    : Tr::tr("They seem to be those of %1: choose that network.").arg(seems));
}

} // namespace synthray::detail
